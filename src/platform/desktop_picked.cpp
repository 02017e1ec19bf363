#include "platform/desktop_picked.h"

#include <SDL.h>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <utility>

namespace anupalan::platform {
namespace {

struct Inbox {
  std::mutex mutex;
  std::vector<std::string> paths;
};

Inbox& inbox() {
  static Inbox one;
  return one;
}

}  // namespace

void put_picked(std::vector<std::string> paths) {
  {
    const std::lock_guard lock(inbox().mutex);
    std::ranges::move(paths, std::back_inserter(inbox().paths));
  }
  SDL_Event event{};
  event.type = SDL_USEREVENT;
  SDL_PushEvent(&event);
}

std::vector<std::string> take_picked() {
  const std::lock_guard lock(inbox().mutex);
  return std::exchange(inbox().paths, {});
}

}  // namespace anupalan::platform
