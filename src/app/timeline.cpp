#include "app/timeline.h"

#include <utility>

namespace anupalan::app {
namespace {

template <typename T>
void push(std::vector<T>& stack, T value) {
  if (stack.size() == Timeline::kLongest) stack.erase(stack.begin());
  stack.push_back(std::move(value));
}

template <typename T>
T pop(std::vector<T>& stack) {
  T top = std::move(stack.back());
  stack.pop_back();
  return top;
}

}  // namespace

std::vector<std::shared_ptr<const InputFile>> State::to_read() const {
  auto all = files;
  if (!corrections.empty()) all.push_back(std::make_shared<const InputFile>(corrections.file()));
  return all;
}

void Timeline::note(State before, const State& now, Step step) {
  if (before.look.view != now.look.view && step != Step::on_track) {
    push(behind_, before.look);
    ahead_.clear();
  }
  future_.clear();
  if (step != Step::same || past_.empty()) push(past_, std::move(before));
}

void Timeline::undone(State now) {
  past_.pop_back();
  push(future_, std::move(now));
}

void Timeline::redone(State now) {
  future_.pop_back();
  push(past_, std::move(now));
}

Look Timeline::back(Look now) {
  push(ahead_, std::move(now));
  return pop(behind_);
}

Look Timeline::forward(Look now) {
  push(behind_, std::move(now));
  return pop(ahead_);
}

}  // namespace anupalan::app
