#include "app/tour.h"

#include <algorithm>
#include <utility>
#include <array>

#include "app/tr.h"
#include "app/workspace.h"

namespace anupalan::app {
namespace {

using model::at;

Command look_overview() { return Show{View::overview}; }
Command look_data() { return Show{View::data}; }
Command look_courses() { return Show{View::courses}; }
Command look_plans() { return Show{View::plans}; }
Command look_missed() { return ShowEmployees{{.status = rules::Status::missed}}; }

TourFinding find_level(const Workspace& workspace) {
  constexpr std::string_view kCode = "missing_level";
  TourFinding found{0, {}, ShowEmployees{{.reason = std::string(kCode)}}};
  for (const ReasonCount& reason : workspace.overview().reasons) {
    if (reason.code == kCode) found.count = reason.employees;
  }
  return found;
}

TourFinding find_records(const Workspace& workspace) {
  TourFinding found{0, {}, Show{View::data}};
  for (const Disagreement& one : workspace.disagreements()) {
    if (one.code != "people.without_records") continue;
    found.count = one.count;
    found.example = one.example;
  }
  return found;
}

/// The one that most people completed.
TourFinding find_twin(const Workspace& workspace) {
  const model::Dataset& data = workspace.answer()->data();
  const auto& twins = workspace.courses().twins;
  if (twins.empty()) return {0, {}, Show{View::courses}};
  const TwinCount& twin = twins.front();
  return {twin.employees, say("tour.twin.example", data.title(twin.prescribed), data.title(twin.completed)), ShowEmployees{whom(data, twin)}};
}

/// The plan of which the checks say most, errors before warnings.
TourFinding find_plan(const Workspace& workspace) {
  const auto& lines = workspace.plans().lines;
  const auto most = std::max_element(lines.begin(), lines.end(), [](const PlanLine& a, const PlanLine& b) {
    return std::pair(a.errors, a.warnings) < std::pair(b.errors, b.warnings);
  });
  if (most == lines.end() || most->errors + most->warnings == 0) return {0, {}, Show{View::plans}};
  const model::Plan& plan = workspace.answer()->plan(most->plan);
  return {std::uint64_t{most->errors} + most->warnings, std::string(title_of(plan)), ShowPlan{plan.id}};
}

/// The plan whose own date has passed and of whose people most have missed something, where the year is not over.
TourFinding find_date(const Workspace& workspace) {
  const Answer& answer = *workspace.answer();
  const PlanLine* most = nullptr;
  const auto missed = [](const PlanLine& line) { return line.counts.of(rules::Status::missed); };
  for (const PlanLine& line : workspace.plans().lines) {
    const Day due = answer.plan(line.plan).due_on;
    if (!line.of_year || due.is_never() || due > answer.as_on() || missed(line) == 0) continue;
    if (most == nullptr || missed(line) > missed(*most)) most = &line;
  }
  if (most == nullptr || answer.as_on() >= answer.question().year.last_day()) return {0, {}, look_missed()};
  const model::Plan& plan = answer.plan(most->plan);
  return {answer.counts().of(rules::Status::missed), say("tour.date.example", grouped(missed(*most)), title_of(plan), display_text(plan.due_on)), ShowPlan{plan.id}};
}

constexpr std::array kSteps{
    TourStep{"level", look_overview, find_level}, TourStep{"records", look_data, find_records}, TourStep{"twin", look_courses, find_twin},
    TourStep{"plan", look_plans, find_plan},      TourStep{"date", look_missed, find_date},
};

std::string words_of(const TourStep& step, const TourFinding& found) {
  const std::string texts = fmt::format("tour.{}", step.name);
  if (found.count == 0) return std::string(tr(texts + ".none"));
  return say(texts + (found.count == 1 ? ".found.one" : ".found.other"), grouped(found.count), found.example);
}

}  // namespace

std::span<const TourStep> tour_steps() { return kSteps; }

// --- the commands

void Workspace::run(TakeTour command) {
  if (command.step >= tour_steps().size()) return run(EndTour{});
  tour_ = TourPlace{.step = command.step, .waits = answer_ == nullptr};
  state_.look.filter = {};  // each step looks at everybody
  if (!tour_->waits) return carry_out(tour_steps()[command.step].look());
  if (loading()) return;
  const bool there = std::find(samples_.begin(), samples_.end(), kTourSample) != samples_.end();
  if (there) return run(Errand{Errand::Kind::open_sample, std::string(kTourSample)});
  tour_.reset();
  run(Tell{std::string(tr("tour.no_sample")), true});
}

void Workspace::run(AnswerTour) {
  if (!tour_ || answer_ == nullptr) return;
  const TourStep& step = tour_steps()[tour_->step];
  const TourFinding found = step.find(*this);
  tour_->answered = true;
  tour_->answer = words_of(step, found);
  if (found.count > 0) carry_out(found.show);
}

void Workspace::run(EndTour) {
  if (std::exchange(tour_, std::nullopt)) state_.look.filter = {};  // what the last step showed
}

/// The sample that it waited for is there.
void Workspace::begin_tour() {
  if (tour_ && tour_->waits && answer_ != nullptr) apply(TakeTour{tour_->step});
}

}  // namespace anupalan::app
