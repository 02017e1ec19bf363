// A crew of threads.
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "base/crew.h"

namespace anupalan {
namespace {

/// So much may be told of a task before anybody listens; then its thread waits.
constexpr std::size_t kUnheardBytes = std::size_t{32} << 20;
constexpr std::chrono::milliseconds kPatience{5};
constexpr unsigned kMostThreads = 16;

class Threads final : public Crew {
 public:
  explicit Threads(MakeHand make) : make_(make), size_(std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads)) {}

  ~Threads() override {
    {
      std::lock_guard lock(mutex_);
      ending_ = true;
    }
    to_do_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  std::size_t size() const override { return size_; }

  Task begin(std::string task, std::shared_ptr<ByteSource> file) override {
    std::lock_guard lock(mutex_);
    waiting_.push_back(std::make_shared<Work>(TaskInHand(make_, std::move(task), std::move(file))));
    tasks_[++last_] = waiting_.back();
    if (threads_.size() < size_) threads_.emplace_back([this] { work(); });
    to_do_.notify_all();
    return last_;
  }

  Heard next(Task task, std::string& message) override {
    std::lock_guard lock(mutex_);
    Work& work = *tasks_[task];
    if (!work.told.empty()) {
      message = std::move(work.told.front());
      work.told.pop_front();
      work.unheard -= message.size();
      to_do_.notify_all();
      return Heard::message;
    }
    if (!work.ended) return Heard::nothing;
    const bool lost = !work.trouble.empty();
    message = std::move(work.trouble);
    tasks_.erase(task);
    return lost ? Heard::lost : Heard::done;
  }

  void drop(Task task) override {
    std::lock_guard lock(mutex_);
    tasks_[task]->dropped = true;
    tasks_.erase(task);
    to_do_.notify_all();
  }

  void wait() override {
    std::unique_lock lock(mutex_);
    told_.wait_for(lock, kPatience, [this] { return std::exchange(news_, false); });
  }

 private:
  struct Work {
    explicit Work(TaskInHand task) : in_hand(std::move(task)) {}
    TaskInHand in_hand;
    std::deque<std::string> told;
    std::size_t unheard = 0;  ///< bytes
    bool ended = false, dropped = false;
    std::string trouble;
  };

  /// A thread's life. REQUIRES of all below: the lock is held, but while a hand works.
  void work() {
    std::unique_lock lock(mutex_);
    for (;;) {
      to_do_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
      if (ending_) return;
      const std::shared_ptr<Work> work = std::move(waiting_.front());
      waiting_.pop_front();
      if (!work->dropped) do_task(*work, lock);
      work->ended = true;
      note_news();
    }
  }

  void do_task(Work& work, std::unique_lock<std::mutex>& lock) {
    std::string message;
    for (bool more = true; more;) {
      lock.unlock();
      const Heard heard = work.in_hand.next(message);
      lock.lock();
      if (heard == Heard::lost) work.trouble = std::move(message);
      more = heard == Heard::message && tell(work, message, lock);
    }
  }

  /// False where nobody listens any more.
  bool tell(Work& work, std::string& message, std::unique_lock<std::mutex>& lock) {
    work.unheard += message.size();
    work.told.push_back(std::exchange(message, {}));
    note_news();
    to_do_.wait(lock, [&] { return ending_ || work.dropped || work.unheard < kUnheardBytes; });
    return !ending_ && !work.dropped;
  }

  void note_news() {
    news_ = true;
    told_.notify_one();
  }

  MakeHand make_;
  std::size_t size_;
  std::mutex mutex_;
  std::condition_variable to_do_;  ///< tasks, or room to tell
  std::condition_variable told_;
  bool news_ = false;
  bool ending_ = false;
  std::map<Task, std::shared_ptr<Work>> tasks_;
  std::deque<std::shared_ptr<Work>> waiting_;
  Task last_ = 0;
  std::vector<std::thread> threads_;  ///< begun when there is something to do
};

}  // namespace

std::unique_ptr<Crew> make_crew(MakeHand make) { return std::make_unique<Threads>(make); }

}  // namespace anupalan
