#include "app/milestones.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "app/workspace.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::MilestoneStatus;

constexpr const char* kRoster = R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "Ministry of M", "kind": "ministry"},
    {"id": "c", "name": "C Circle", "kind": "circle"}], "employees": [{"id": "A", "unit": "m", "category": "central_government"}]})";

InputFile report(std::string_view organisation, std::string_view done) {
  return {fmt::format("{}.json", organisation),
          fmt::format(R"({{"format": "milestones", "version": 1, "organisation": "{}", "done": [{}]}})", organisation, done), {}};
}
const std::string kBanks = R"({"milestone": "dopt-2025-07-04#Annexure-A.4", "on": "2025-10-30"})";
const std::string kPlansLate = R"({"milestone": "dopt-2025-07-04#Annexure-A.2", "on": "2025-09-01"})";

Answer answer(std::vector<InputFile> reports, std::string_view on, Choices choices = {}) {
  reports.push_back({"roster.json", kRoster, {}});
  auto loaded = load(std::move(reports));
  choices.as_on = day(on);
  const Question question = resolve(*loaded, choices, day(on));
  return {std::move(loaded), question};
}

const MilestoneLine& line_of(const MilestoneView& view, std::string_view paragraph) {
  const auto found = std::find_if(view.lines.begin(), view.lines.end(), [&](const MilestoneLine& line) { return line.state.provision.ends_with(paragraph); });
  REQUIRE(found != view.lines.end());
  return *found;
}

std::uint32_t count_of(const MilestoneView& view, MilestoneStatus status) {
  const auto place = std::find(kMilestoneStatuses.begin(), kMilestoneStatuses.end(), status);
  return view.counts[static_cast<std::size_t>(place - kMilestoneStatuses.begin())];
}

TEST_CASE("the first organisation that is known is shown where none is chosen, or one that nobody knows") {
  const Answer asked = answer({report("m", kBanks), report("c", kBanks), report("dopt", kBanks)}, "2026-03-31");
  const MilestoneView view = milestone_view(asked, "");
  REQUIRE(view.organisations.size() == 3);
  CHECK(view.organisations[0].title == "C Circle");
  CHECK(view.organisations[1].title == "DoPT");  // no unit of the roster
  CHECK(view.organisations[2].title == "Ministry of M");
  CHECK(view.chosen.id == "c");
  CHECK(milestone_view(asked, "gone").chosen.id == "c");
  CHECK(milestone_view(asked, "m").chosen.id == "m");
}

TEST_CASE("where none is chosen, one that reports comes before one that only has a plan") {
  const char* kPlan = R"({"format": "training-plan", "version": 1, "reporting_year": "2025-26", "courses": [{"id": "k", "name": "K"}],
      "plans": [{"id": "p", "name": "P", "prescribed_by": {"kind": "mdo", "id": "c"}, "applies_to": [], "courses": [{"id": "k"}], "assessments": []}]})";
  const InputFile plan{"plan.json", kPlan, {}};
  CHECK(milestone_view(answer({plan}, "2026-03-31"), "").chosen.id == "c");
  CHECK(milestone_view(answer({plan, report("m", kBanks)}, "2026-03-31"), "").chosen.id == "m");
}

TEST_CASE("where no organisation is known the dates of the orders stand for all") {
  const MilestoneView view = milestone_view(answer({}, "2025-07-10"), "m");
  CHECK(view.organisations.empty());
  CHECK(view.chosen.id.empty());
  CHECK(view.lines.size() > 5);
  CHECK(count_of(view, MilestoneStatus::due) == view.lines.size());
}

TEST_CASE("lines stand by due date, and the counts are those of the lines") {
  const MilestoneView view = milestone_view(answer({report("m", kBanks + ", " + kPlansLate)}, "2025-11-20"), "m");
  CHECK(std::is_sorted(view.lines.begin(), view.lines.end(), [](const auto& a, const auto& b) { return a.state.due < b.state.due; }));
  CHECK(count_of(view, MilestoneStatus::done) == 1);
  CHECK(count_of(view, MilestoneStatus::done_late) == 1);
  CHECK(count_of(view, MilestoneStatus::overdue) == 1);  // the assessments, since 15.11.2025
  std::uint32_t all = 0;
  for (const std::uint32_t count : view.counts) all += count;
  CHECK(all == view.lines.size());
  CHECK(line_of(view, "Annexure-A.4").owner == "MDO and CCA");
}

TEST_CASE("nothing is overdue on its day, only after it") {
  const std::vector<InputFile> reports{report("m", kBanks)};
  CHECK(line_of(milestone_view(answer(reports, "2025-11-15"), "m"), "Annexure-A.5").state.status == MilestoneStatus::due);
  CHECK(line_of(milestone_view(answer(reports, "2025-11-16"), "m"), "Annexure-A.5").state.status == MilestoneStatus::overdue);
}

TEST_CASE("a moved date names both paragraphs, with their words; the letter switched off, the first date holds") {
  const std::vector<InputFile> reports{report("m", kBanks)};
  const Answer moved = answer(reports, "2025-11-01");
  const MilestoneView view = milestone_view(moved, "m");
  const MilestoneLine& banks = line_of(view, "Annexure-A.4");
  CHECK(banks.moved());
  CHECK(banks.state.original_due == day("2025-10-15"));
  CHECK(banks.state.due == day("2025-10-31"));
  CHECK(banks.state.amended_by == "dopt-2025-08-01#3");
  CHECK(banks.quote == moved.loaded().law.find("dopt-2025-07-04#Annexure-A.4").paragraph->quote);
  CHECK(banks.new_quote == moved.loaded().law.find("dopt-2025-08-01#3").paragraph->quote);
  CHECK(banks.state.status == MilestoneStatus::done);
  Choices off;
  off.orders = std::vector<std::string>{"dopt-2025-07-04"};
  const MilestoneView first = milestone_view(answer(reports, "2025-11-01", off), "m");
  CHECK_FALSE(line_of(first, "Annexure-A.4").moved());
  CHECK(line_of(first, "Annexure-A.4").new_quote.empty());
  CHECK(line_of(first, "Annexure-A.4").state.status == MilestoneStatus::done_late);
}

TEST_CASE("by the law of a day before the letter the date is the first one; before the first order there are none") {
  Choices then;
  then.law_as_on = day("2025-07-31");
  CHECK(line_of(milestone_view(answer({report("m", kBanks)}, "2025-11-01", then), "m"), "Annexure-A.4").state.due == day("2025-10-15"));
  then.law_as_on = day("2025-07-03");
  const MilestoneView none = milestone_view(answer({report("m", kBanks)}, "2025-11-01", then), "m");
  CHECK(none.lines.empty());
  CHECK(none.chosen.id == "m");
}

TEST_CASE("the organisation that is chosen is looked at, and Back leads away") {
  Workspace workspace(day("2026-02-15"));
  workspace.apply(OpenFiles{{{"roster.json", kRoster, {}}, report("m", kBanks), report("c", "")}});
  while (workspace.busy()) workspace.work();
  workspace.apply(ShowMilestones{"m"});
  CHECK(workspace.view() == View::milestones);
  CHECK(workspace.milestones().chosen.id == "m");
  workspace.apply(SetAsOn{day("2025-10-29")});
  CHECK(line_of(workspace.milestones(), "Annexure-A.4").state.status == MilestoneStatus::due);  // not reported yet
  workspace.apply(GoBack{});
  CHECK(workspace.view() == View::overview);
}

}  // namespace
}  // namespace anupalan::app
