#include "history.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>

namespace anupalan::samples {
namespace {

// A course that somebody is to complete, and the assessments of the plans that belong to it.
struct Task {
  std::size_t course;
  bool mandatory;
  std::vector<std::size_t> own_assessments;
  bool counted = false;  // will be completed, and its assessments passed
};

struct Assignment {
  std::vector<Task> tasks;
  std::vector<std::size_t> standalone;
};

Task& task_of(std::vector<Task>& tasks, std::size_t course) {
  const auto found = std::ranges::find(tasks, course, &Task::course);
  return found != tasks.end() ? *found : tasks.emplace_back(Task{course, false, {}});
}

void add_new(std::vector<std::size_t>& to, std::size_t what) {
  if (std::ranges::find(to, what) == to.end()) to.push_back(what);
}

// The union of the plans; mandatory in one of them is mandatory.
Assignment assignment_of(const Catalogue& catalogue, const Person& person) {
  Assignment all;
  for (const std::size_t at : person.plans) {
    for (const PlannedCourse& row : catalogue.plans[at].courses) {
      task_of(all.tasks, catalogue.course(row.name)).mandatory |= row.requirement == "mandatory";
    }
  }
  for (const std::size_t at : person.plans) {
    for (const std::string& id : catalogue.plans[at].assessments) {
      const std::size_t found = catalogue.assessment(id);
      const std::string_view course = catalogue.assessments[found].course;
      add_new(course.empty() ? all.standalone : task_of(all.tasks, catalogue.course(course)).own_assessments,
              found);
    }
  }
  return all;
}

// The earliest due date of the plans, or kAsOn before it.
Day due_of(const Catalogue& catalogue, const Person& person) {
  Day due = kAsOn;
  for (const std::size_t at : person.plans) due = std::min(due, catalogue.plans[at].due_on.value_or(kAsOn));
  return due;
}

class Learner {
 public:
  Learner(const Catalogue& catalogue, Random random) : catalogue_(catalogue), random_(random) {}

  History learn(const Person& person) {
    Assignment assignment = assignment_of(catalogue_, person);
    const bool finishing = random_.chance(person.finishes);
    if (random_.chance(habit_.punctual)) until_ = due_of(catalogue_, person);
    if (!assignment.tasks.empty()) choose(assignment.tasks, finishing);
    for (const Task& task : assignment.tasks) task.counted ? do_whole(task) : do_part(task);
    for (const std::size_t assessment : assignment.standalone) sit(assessment, finishing);
    if (random_.chance(habit_.other_course)) do_other();
    return std::move(history_);
  }

 private:
  // Marks the courses that will count: half of them and each mandatory one, or fewer.
  void choose(std::vector<Task>& tasks, bool finishing) {
    const int all = static_cast<int>(tasks.size());
    const int half = (all + 1) / 2;
    const int mandatory = static_cast<int>(std::ranges::count(tasks, true, &Task::mandatory));
    const int enough = std::max(half, mandatory);
    const bool shirking = !finishing && mandatory > 0 && random_.chance(habit_.optional_first);
    const int goal = finishing  ? random_.between(enough, all)
                     : shirking ? half
                                : random_.between(0, enough - 1);
    std::vector<std::tuple<bool, std::uint32_t, Task*>> order;
    for (Task& task : tasks) {
      const bool last = finishing ? !task.mandatory : shirking && task.mandatory;
      order.emplace_back(last, random_.below(1U << 30), &task);
    }
    std::ranges::sort(order);
    for (int at = 0; at < goal; ++at) std::get<Task*>(order[static_cast<std::size_t>(at)])->counted = true;
  }

  void do_whole(const Task& task) {
    const Day on = complete(task.course);
    for (const std::size_t assessment : task.own_assessments) {
      const bool early = random_.chance(habit_.early_pass);
      pass(assessment, early ? on - days{random_.between(1, 10)} : later(on, random_.between(0, 12)));
    }
  }

  void do_part(const Task& task) {
    if (!task.own_assessments.empty() && random_.chance(habit_.completed_only)) {
      const Day on = complete(task.course);
      if (random_.chance(40)) add_result(task.own_assessments.front(), false, later(on, 3));
    } else if (random_.chance(habit_.in_progress)) {
      history_.completions.push_back({task.course, "in_progress", {}, 5 * random_.between(1, 19)});
    } else if (random_.chance(habit_.not_started)) {
      history_.completions.push_back({task.course, "not_started", {}, {}});
    }
  }

  // A standalone assessment: finishers mostly pass, others seldom; those who do not may have failed.
  void sit(std::size_t assessment, bool finishing) {
    const Day on = later(last_, random_.between(0, 20));
    if (finishing ? !random_.chance(habit_.not_passed) : random_.chance(15)) {
      pass(assessment, on);
    } else if (random_.chance(30)) {
      add_result(assessment, false, on);
    }
  }

  void do_other() {
    const std::vector<std::size_t> others = catalogue_.other_courses();
    if (!others.empty()) complete(random_.pick(std::span(others)));
  }

  // Some days after, but never after the last; what would be is spread over the days left.
  Day later(Day on, int by) const {
    const auto left = (until_ - on).count();
    return on + days{by % (left + 1)};
  }

  // More and more towards the last day.
  Day draw_day() {
    if (random_.chance(habit_.before_year)) return kYearStart - days{random_.between(1, 365)};
    const int span = static_cast<int>((until_ - habit_.from).count());
    return habit_.from + days{std::max(random_.between(0, span), random_.between(0, span))};
  }

  Day complete(std::size_t course) {
    const Day on = draw_day();
    last_ = std::max(last_, on);
    history_.completions.push_back({course, "completed", on, {}});
    if (random_.chance(habit_.again) && on < until_) {
      history_.completions.push_back({course, "completed", later(on + days{1}, random_.between(0, 60)), {}});
    }
    return on;
  }

  void pass(std::size_t assessment, Day on) {
    const bool failed_first = random_.chance(habit_.failed_first);
    if (failed_first) add_result(assessment, false, on - days{random_.between(1, 9)});
    add_result(assessment, true, on);
  }

  void add_result(std::size_t assessment, bool passed, Day on) {
    const int halves = passed ? random_.between(100, 200) : random_.between(40, 99);
    history_.results.push_back(
        {assessment, passed, on, habit_.scored ? std::optional(halves) : std::nullopt});
  }

  const Catalogue& catalogue_;
  const Habit& habit_ = catalogue_.habit;
  Random random_;
  History history_;
  Day until_ = kAsOn;       // the person's last day of learning
  Day last_ = habit_.from;  // the latest completion so far
};

}  // namespace

History history_of(const Catalogue& catalogue, const Person& person, Random random) {
  return Learner(catalogue, random).learn(person);
}

}  // namespace anupalan::samples
