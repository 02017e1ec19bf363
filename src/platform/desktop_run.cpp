// The window on the desktop: waits for events, draws what they ask for.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/desktop_picked.h"
#include "platform/desktop_pictures.h"
#include "platform/frame_loop.h"

namespace anupalan::platform {
namespace {

// Tooltips come after a pause without input: one more look when it is over.
constexpr int kPauseMilliseconds = 600;

// ANUPALAN_SCALE=2 draws everything twice as large where the window system does not say.
float scale_wanted() {
  const char* text = std::getenv("ANUPALAN_SCALE");
  const float scale = text != nullptr ? std::strtof(text, nullptr) : 0.0F;
  return scale >= 0.5F && scale <= 4.0F ? scale : 1.0F;
}

Display measure(SDL_Window* window) {
  int width = 1;
  int height = 1;
  int pixel_width = 1;
  int pixel_height = 1;
  SDL_GetWindowSize(window, &width, &height);
  SDL_GL_GetDrawableSize(window, &pixel_width, &pixel_height);
  const float scale = scale_wanted();
  Display display;
  display.points = {static_cast<float>(width) / scale, static_cast<float>(height) / scale};
  display.pixels = {static_cast<float>(pixel_width), static_cast<float>(pixel_height)};
  display.ratio = display.pixels.x / display.points.x;
  return display;
}

// Events count in window units; ImGui counts in points.
void scale_mouse(SDL_Event& event) {
  const float scale = scale_wanted();
  if (event.type != SDL_MOUSEMOTION || scale == 1.0F) return;
  event.motion.x = static_cast<Sint32>(static_cast<float>(event.motion.x) / scale);
  event.motion.y = static_cast<Sint32>(static_cast<float>(event.motion.y) / scale);
}

class Window {
 public:
  explicit Window(FrameLoop& loop) : loop_(loop) {}

  void until_closed() {
    SDL_GL_SetSwapInterval(1);
    while (take_events()) {
      loop_.work();
      if (!loop_.wants_frame()) continue;
      loop_.set_display(measure(loop_.window()));
      loop_.draw();
      loop_.swap();
    }
  }

 private:
  // Waits only when there is nothing to draw or to do. False when the window was closed.
  bool take_events() {
    SDL_Event event;
    if (!loop_.wants_frame() && !loop_.has_work()) {
      if (SDL_WaitEventTimeout(&event, paused_ ? -1 : kPauseMilliseconds) == 0) {
        paused_ = true;
        loop_.wake();
        return true;
      }
      paused_ = event.type == SDL_USEREVENT;
      if (!take(event)) return false;
    }
    while (SDL_PollEvent(&event) != 0) {
      if (!take(event)) return false;
    }
    return true;
  }

  bool take(SDL_Event& event) {
    if (event.type == SDL_USEREVENT) loop_.deliver(read_files(take_picked()));
    if (event.type == SDL_DROPFILE) {
      dropped_.emplace_back(event.drop.file);
      SDL_free(event.drop.file);
    }
    if (event.type == SDL_DROPCOMPLETE) put_picked(std::exchange(dropped_, {}));
    scale_mouse(event);
    return loop_.handle(event);
  }

  FrameLoop& loop_;
  std::vector<std::string> dropped_;
  bool paused_ = false;
};

}  // namespace

int run(Client& client, const WindowOptions& options) {
  if (!options.pictures.empty()) return take_pictures(client, options);
  FrameLoop loop(client, options);
  if (!loop.open(SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_SHOWN)) return no_window();
  Window(loop).until_closed();
  return 0;
}

std::unique_ptr<Crew> make_crew(MakeHand make) { return anupalan::make_crew(make); }

int serve(MakeHand) { return 2; }

void redraw() {
  if (FrameLoop* loop = FrameLoop::current(); loop != nullptr) loop->wake();
}

void set_clipboard(std::string_view text, std::string_view) { SDL_SetClipboardText(std::string(text).c_str()); }

// GTK keeps it where only its own programs look.
bool prefers_less_motion() { return std::getenv("ANUPALAN_LESS_MOTION") != nullptr; }

bool prefers_dark() {
  const char* theme = std::getenv("GTK_THEME");
  return theme != nullptr && std::string_view(theme).ends_with(":dark");
}

}  // namespace anupalan::platform
