// Work done beside the thread that wants it: by other threads, by the workers of a page, or - where there are neither - by
// that thread itself, a message at a time.
//
//   auto crew = make_crew(make_hand);               // or platform::make_crew()
//   Crew::Task task = crew->begin("what to do", file);
//   for (;;) switch (crew->next(task, message)) …
//
// Those who work may share no memory with the one who asks: a task is bytes and a file, and what comes of it are messages,
// bytes too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "base/bytes.h"

namespace anupalan {

/// One task being done.
class Hand {
 public:
  virtual ~Hand() = default;
  /// Does the next piece of the task. False when the task is done; there is then no message. What it throws ends the task.
  virtual bool next(std::string& message) = 0;
};

/// Takes a task up. It is called where the work is done.
using MakeHand = std::unique_ptr<Hand> (*)(std::string task, std::shared_ptr<ByteSource> file);

class Crew {
 public:
  /// A task's number; each is used once.
  using Task = std::uint32_t;
  enum class Heard : std::uint8_t {
    message,  ///< the next one, in the order of the task
    nothing,  ///< not yet
    done,     ///< and nothing will come
    lost,     ///< whoever did it had to give up; `message` is a sentence that says why
  };

  virtual ~Crew() = default;
  /// How many tasks are done at the same time; at least 1. More may be begun: they wait for their turn.
  virtual std::size_t size() const = 0;
  virtual Task begin(std::string task, std::shared_ptr<ByteSource> file) = 0;
  /// REQUIRES: the task was begun, neither dropped nor heard to be done or lost.
  virtual Heard next(Task task, std::string& message) = 0;
  /// Nothing more of this task is wanted.
  virtual void drop(Task task) = 0;
  /// Until something was told, or a few milliseconds; not at all where this thread must not be held up.
  virtual void wait() = 0;
};

/// A task in the hands of one of the crew.
class TaskInHand {
 public:
  TaskInHand(MakeHand make, std::string task, std::shared_ptr<ByteSource> file)
      : make_(make), task_(std::move(task)), file_(std::move(file)) {}
  /// A message; or done, or lost by what was thrown. The task is taken up with the first call.
  Crew::Heard next(std::string& message);

 private:
  MakeHand make_;
  std::string task_;
  std::shared_ptr<ByteSource> file_;
  std::unique_ptr<Hand> hand_;
};

/// The best crew without a page or a window: threads on the desktop; for node this thread.
std::unique_ptr<Crew> make_crew(MakeHand make);
/// This thread itself.
std::unique_ptr<Crew> make_crew_of_one(MakeHand make);

}  // namespace anupalan
