#include "base/crew.h"

#include <exception>
#include <map>
#include <new>

namespace anupalan {

Crew::Heard TaskInHand::next(std::string& message) {
  try {
    if (hand_ == nullptr) hand_ = make_(std::move(task_), std::move(file_));
    return hand_->next(message) ? Crew::Heard::message : Crew::Heard::done;
  } catch (const std::bad_alloc&) {
    message = "there is not enough memory to read it";
  } catch (const std::exception& error) {
    message = error.what();
  }
  return Crew::Heard::lost;
}

namespace {

class CrewOfOne final : public Crew {
 public:
  explicit CrewOfOne(MakeHand make) : make_(make) {}

  std::size_t size() const override { return 1; }

  Task begin(std::string task, std::shared_ptr<ByteSource> file) override {
    tasks_.emplace(++last_, TaskInHand(make_, std::move(task), std::move(file)));
    return last_;
  }

  Heard next(Task task, std::string& message) override {
    const Heard heard = tasks_.at(task).next(message);
    if (heard != Heard::message) tasks_.erase(task);
    return heard;
  }

  void drop(Task task) override { tasks_.erase(task); }
  void wait() override {}

 private:
  MakeHand make_;
  std::map<Task, TaskInHand> tasks_;
  Task last_ = 0;
};

}  // namespace

std::unique_ptr<Crew> make_crew_of_one(MakeHand make) { return std::make_unique<CrewOfOne>(make); }

}  // namespace anupalan
