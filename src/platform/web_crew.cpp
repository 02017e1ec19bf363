// The workers of the page: web/crew.js starts them, and brings what they tell.
#include <deque>
#include <map>
#include <optional>
#include <utility>

#include "platform/platform.h"
#include "platform/web_exports.h"
#include "platform/web_files.h"
#include "platform/web_host.h"
#include "platform/web_run.h"

namespace anupalan::platform {
namespace {

struct Work {
  std::optional<TaskInHand> here;  ///< workers share no memory with the page: what lies in it is done on this thread
  std::deque<std::string> told;
  bool over = false;
  std::string trouble;
};

/// Those begun, neither dropped nor heard to their end.
std::map<Crew::Task, Work>& works() {
  static std::map<Crew::Task, Work> all;
  return all;
}

class Workers final : public Crew {
 public:
  explicit Workers(MakeHand make) : make_(make) {}

  std::size_t size() const override { return host_crew_size(); }

  Task begin(std::string task, std::shared_ptr<ByteSource> file) override {
    static Task last = 0;
    Work& work = works()[++last];
    if (const auto* kept = dynamic_cast<const PageFile*>(file.get())) host_begin_task(last, kept->number(), task);
    else work.here.emplace(make_, std::move(task), std::move(file));
    return last;
  }

  Heard next(Task task, std::string& message) override {
    Work& work = works()[task];
    if (work.here) {
      const Heard heard = work.here->next(message);
      if (heard != Heard::message) works().erase(task);
      return heard;
    }
    if (!work.told.empty()) {
      message = std::move(work.told.front());
      work.told.pop_front();
      host_go_on_with_task(task);
      return Heard::message;
    }
    if (!work.over) return Heard::nothing;
    message = std::move(work.trouble);
    works().erase(task);
    return message.empty() ? Heard::done : Heard::lost;
  }

  void drop(Task task) override {
    works().erase(task);
    host_drop_task(task);
  }

  void wait() override {}

 private:
  MakeHand make_;
};

}  // namespace

std::unique_ptr<Crew> make_crew(MakeHand make) { return std::make_unique<Workers>(make); }

}  // namespace anupalan::platform

using namespace anupalan::platform;

char* anupalan_told(unsigned task, unsigned size) {
  const auto work = works().find(task);
  if (work == works().end()) return nullptr;
  work_on();
  return work->second.told.emplace_back(size, '\0').data();
}

void anupalan_task_over(unsigned task, const char* trouble) {
  const auto work = works().find(task);
  if (work == works().end()) return;
  work->second.over = true;
  work->second.trouble = trouble;
  work_on();
}
