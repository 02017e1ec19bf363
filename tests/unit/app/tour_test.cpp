// Each step of the tour claims something of the files: here it is counted another way.
#include "app/tour.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "app/queries.h"
#include "app/tr.h"
#include "app/workspace.h"
#include "rules/twins.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::app {
namespace {

using test::finish;

void open(Workspace& workspace, std::string_view name) {
  workspace.apply(OpenFiles{test::sample_files(name)});
  finish(workspace);
}

/// What the step finds, when all that it asks for is made.
TourFinding found(Workspace& workspace, std::string_view name) {
  const auto step = std::find_if(tour_steps().begin(), tour_steps().end(), [&](const TourStep& s) { return s.name == name; });
  REQUIRE(step != tour_steps().end());
  step->find(workspace);
  finish(workspace);
  return step->find(workspace);
}

std::size_t count_people(const Answer& answer, auto&& holds) {
  std::size_t count = 0;
  for (std::uint32_t row = 0; row < answer.data().employees.size(); ++row) count += holds(model::EmployeeRow{row});
  return count;
}

TEST_CASE("every step has its words, and finds something in its sample") {
  Workspace workspace(to_day({2026, 2, 15}));
  open(workspace, kTourSample);
  CHECK(tour_steps().size() == 5);
  for (const TourStep& step : tour_steps()) {
    INFO(step.name);
    for (const char* part : {".title", ".ask", ".found.one", ".found.other", ".none"}) CHECK(has_text(fmt::format("tour.{}{}", step.name, part)));
    CHECK(found(workspace, step.name).count > 0);
  }
}

TEST_CASE("what the steps of the tour claim of the sample is so") {
  Workspace workspace(to_day({2026, 2, 15}));
  open(workspace, kTourSample);
  const Answer& answer = *workspace.answer();
  const model::Dataset& data = answer.data();
  CHECK(found(workspace, "level").count == select(answer, {.reason = "missing_level"}, {}).size());
  const auto without = count_people(answer, [&](model::EmployeeRow row) {
    const model::RowRange rows = model::completions_of(data, row);
    const model::RowRange passes = model::passes_of(data, row);
    return rows.begin == rows.end && passes.begin == passes.end && model::unfinished_of(data, row).empty();
  });
  CHECK(found(workspace, "records").count == without);
  CHECK(found(workspace, "twin").count == rules::find_twins(answer.evaluation(), answer.as_on()).size());
  const TourFinding plan = found(workspace, "plan");
  const std::string id = plan.show.get_if<ShowPlan>()->id;
  for (const PlanLine& line : workspace.plans().lines) {
    CHECK(line.errors + line.warnings <= plan.count);
    if (data.plans[model::at(line.plan)].id == id) CHECK(line.errors + line.warnings == plan.count);
  }
  const TourFinding date = found(workspace, "date");
  CHECK(date.count == select(answer, {.status = rules::Status::missed}, {}).size());
  CHECK(date.count > 0);
  CHECK(answer.as_on() < answer.question().year.last_day());
}

TEST_CASE("the tour opens its sample where nothing is open, goes from step to step, and shows an answer when asked") {
  Workspace workspace(to_day({2026, 2, 15}));
  workspace.offer_samples({std::string(kTourSample)});
  workspace.apply(TakeTour{});
  const auto errands = workspace.take_errands();
  REQUIRE(errands.size() == 1);
  CHECK(errands[0].kind == Errand::Kind::open_sample);
  CHECK(errands[0].what == kTourSample);
  open(workspace, errands[0].what);
  REQUIRE(workspace.tour());
  CHECK_FALSE(workspace.tour()->waits);
  for (std::size_t step = 0; step < tour_steps().size(); ++step) {
    INFO(tour_steps()[step].name);
    REQUIRE(workspace.tour());
    CHECK(workspace.tour()->step == step);
    CHECK_FALSE(workspace.tour()->answered);
    const Command look = tour_steps()[step].look();
    if (const Show* show = look.get_if<Show>()) CHECK(workspace.view() == show->view);
    const std::uint64_t count = found(workspace, tour_steps()[step].name).count;
    workspace.apply(AnswerTour{});
    finish(workspace);
    CHECK(workspace.tour()->answered);
    CHECK(workspace.tour()->answer.find(grouped(count)) != std::string::npos);
    workspace.apply(TakeTour{step + 1});
  }
  CHECK_FALSE(workspace.tour());
  CHECK(workspace.timeline().can_undo());  // where it led is undone like anything else
}

TEST_CASE("over other files a step that finds nothing says so and stays where it is") {
  Workspace workspace(to_day({2026, 2, 15}));
  open(workspace, "posts");
  workspace.apply(TakeTour{0});
  finish(workspace);
  REQUIRE(found(workspace, "level").count == 0);
  workspace.apply(AnswerTour{});
  CHECK(workspace.tour()->answer == tr("tour.level.none"));
  CHECK(workspace.view() == View::overview);
  workspace.apply(EndTour{});
  CHECK_FALSE(workspace.tour());
}

TEST_CASE("where the sample was not shipped, the tour says so") {
  Workspace workspace(to_day({2026, 2, 15}));
  workspace.apply(TakeTour{});
  CHECK_FALSE(workspace.tour());
  CHECK(workspace.told().words == tr("tour.no_sample"));
}

TEST_CASE("a tour whose sample does not come ends") {
  Workspace workspace(to_day({2026, 2, 15}));
  workspace.offer_samples({std::string(kTourSample)});
  workspace.apply(TakeTour{});
  OpenFiles open;
  open.files.emplace_back("nothing.txt", "no file that is known");
  workspace.apply(std::move(open));
  finish(workspace);
  CHECK(workspace.answer() == nullptr);
  CHECK_FALSE(workspace.tour());
}

}  // namespace
}  // namespace anupalan::app
