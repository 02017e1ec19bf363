// A worker's side: one task after the other, on one file of the page (web/worker.js).
#include <emscripten/em_js.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "platform/platform.h"
#include "platform/web_exports.h"

// How many bytes came; -1 where the file cannot be read any more.
EM_JS(int, js_read_file, (char* to, double offset, unsigned size), { return Module.host.readFile(to >>> 0, offset, size); });

namespace anupalan::platform {
namespace {

/// The file of the present task.
class TaskFile final : public ByteSource {
 public:
  explicit TaskFile(double size) : size_(static_cast<std::uint64_t>(size)) {}
  std::uint64_t size() const override { return size_; }
  std::string identity() const override { return {}; }  // a worker has only this one
  Result<std::size_t> read(std::uint64_t offset, std::span<char> to) override {
    if (offset >= size_) return std::size_t{0};
    const std::uint64_t wanted = std::min<std::uint64_t>(to.size(), size_ - offset);
    const int got = js_read_file(to.data(), static_cast<double>(offset), static_cast<unsigned>(wanted));
    if (got >= 0 && static_cast<std::uint64_t>(got) == wanted) return static_cast<std::size_t>(wanted);
    return Error{"file.unreadable", "the file can no longer be read, or was changed while it was read"};
  }

 private:
  std::uint64_t size_;
};

struct Worker {
  MakeHand make = nullptr;
  std::string task, message;
  std::optional<TaskInHand> in_hand;
};

Worker& worker() {
  static Worker one;
  return one;
}

}  // namespace

int serve(MakeHand make) {
  worker().make = make;
  return 0;
}

}  // namespace anupalan::platform

using namespace anupalan::platform;

char* anupalan_task(unsigned size) {
  worker().task.assign(size, '\0');
  return worker().task.data();
}

int anupalan_task_next(double file_size) {
  Worker& w = worker();
  if (!w.in_hand) w.in_hand.emplace(w.make, std::move(w.task), std::make_shared<TaskFile>(file_size));
  const anupalan::Crew::Heard heard = w.in_hand->next(w.message);
  if (heard == anupalan::Crew::Heard::message) return static_cast<int>(w.message.size());
  w.in_hand.reset();
  return heard == anupalan::Crew::Heard::done ? -1 : -2;
}

const char* anupalan_task_message() { return worker().message.c_str(); }
