#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

/// "do_1 mandatory"
Lines courses(const Dataset& data, std::size_t plan = 0) {
  Lines lines;
  for (const PlanCourse& c : data.plans.at(plan).courses) {
    lines.push_back(fmt::format("{} {}", data.text(data.courses[at(c.course)].id), name_of(c.requirement)));
  }
  return lines;
}

Lines words(const Dataset& data, const std::optional<std::vector<Word>>& words) {
  Lines lines;
  for (Word word : words.value()) lines.emplace_back(data.text(word));
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace

TEST_CASE("a plan keeps what its record says", "[model]") {
  File file("a");
  PlanRecord& record = file.plan("p");
  record.name = "For all";
  record.prescriber_kind = PrescriberKind::cca;
  record.prescriber = "dopt";
  record.published_on = to_day({2025, 8, 18});
  record.due_on = to_day({2026, 2, 28});
  Built built = build({file});
  const Plan& plan = built.data.plans.at(0);
  CHECK(plan.id == "p");
  CHECK(plan.name == "For all");
  CHECK(plan.reporting_year == ReportingYear{2025});
  CHECK(plan.prescriber_kind == PrescriberKind::cca);
  CHECK(plan.prescriber == "dopt");
  CHECK(iso_text(plan.published_on) == "2025-08-18");
  CHECK(iso_text(plan.due_on) == "2026-02-28");
  CHECK(plan.applies_to.empty());
  CHECK(built.data.place_of(plan.source).pointer == "/plans/0");
}

TEST_CASE("plans are sorted by id", "[model]") {
  File a("a"), b("b");
  a.plan("z");
  b.plan("x");
  b.plan("y");
  Built built = build({a, b});
  Lines ids;
  for (const Plan& plan : built.data.plans) ids.push_back(plan.id);
  CHECK(ids == Lines{"x", "y", "z"});
}

TEST_CASE("the same plan twice is one; with different facts both are in error and neither is used", "[model]") {
  File a("a"), b("b"), c("c");
  a.plan("p");
  b.plan("p");
  c.plan("p").due_on = to_day({2026, 2, 28});
  Built same = build({a, b});
  CHECK(same.diagnostics.empty());
  CHECK(same.data.plans.size() == 1);
  CHECK(same.data.place_of(same.data.plans[0].source).file == "a");
  Built differs = build({a, c});
  CHECK(test::codes(differs.diagnostics) == test::Codes(2, "plan.conflict"));
  CHECK(differs.data.plans.empty());
  CHECK(test::sum(test::account(differs, "c")) == "1 = 0 + 0 + 1");
}

TEST_CASE("a course of a plan stands once, with the stronger requirement, sorted by id", "[model]") {
  File file("a");
  file.course("do_1", "One").course("do_2", "Two");
  file.plan("p").courses = {{"do_2", Requirement::none}, {"do_1", Requirement::optional}, {"do_2", Requirement::mandatory},
                            {"do_2", Requirement::optional}};
  Built built = build({file});
  CHECK(test::codes(built.diagnostics) == test::Codes(2, "plan.course_twice"));
  CHECK(courses(built.data) == Lines{"do_1 optional", "do_2 mandatory"});
}

TEST_CASE("a plan that names a course no file describes is an error at the course, and the plan is used", "[model]") {
  File file("a");
  file.course("do_1", "One");
  file.plan("p").courses = {{"do_1", Requirement::none}, {"do_x", Requirement::none}};
  Built built = build({file});
  CHECK(test::briefs(built.diagnostics) == Lines{"error plan.unknown_course /plans/0/courses/1 1:1"});
  CHECK(built.diagnostics[0].detail == "do_x");
  CHECK(courses(built.data) == Lines{"do_1 ", "do_x "});
  CHECK(test::sum(built.data.files[0]) == "2 = 2 + 0 + 0");
}

TEST_CASE("the file that describes the course may be another one", "[model]") {
  File a("a"), b("b");
  a.plan("p").courses = {{"do_1", Requirement::none}};
  b.course("do_1", "One");
  CHECK(build({a, b}).diagnostics.empty());
}

TEST_CASE("a completion does not describe a course", "[model]") {
  File file("a");
  file.unit("dop").employee("1", "dop").completion("1", "do_1", "2025-11-03");
  file.plan("p").courses = {{"do_1", Requirement::none}};
  CHECK(test::codes(build({file}).diagnostics) == test::Codes{"plan.unknown_course"});
}

TEST_CASE("assessments of a plan stand once; an unknown one is an error at its place", "[model]") {
  File file("a");
  file.assessment("ca-1", "One");
  file.plan("p").assessments = {"ca-9", "ca-1", "ca-1"};
  Built built = build({file});
  CHECK(test::briefs(built.diagnostics) == Lines{"error plan.unknown_assessment /plans/0/assessments/0 1:1"});
  CHECK(built.data.plans.at(0).assessments == std::vector<AssessmentRow>{AssessmentRow{0}, AssessmentRow{1}});
}

TEST_CASE("criteria become words and rows; what is not given stays so, what is unknown names nobody", "[model]") {
  File file("a");
  file.unit("dop").unit("ap", "dop").employee("1", "dop", "Postmaster").employee("2", "dop");
  CriteriaRecord& to = file.plan("p").applies_to.emplace_back();
  to.designation = {" POSTMASTER", "Driver", ""};
  to.unit = {"ap", "nowhere", "dop"};
  to.employee = {"2", "9"};
  to.group.emplace();
  to.batch = {2013, 2012};
  to.on_central_deputation = {true};
  to.service_years = "upto_9";
  Built built = build({file});
  CHECK(built.diagnostics.empty());
  const Dataset& data = built.data;
  const Criteria& criteria = data.plans.at(0).applies_to.at(0);
  CHECK(words(data, criteria.designation) == Lines{"Driver", "Postmaster"});
  CHECK(criteria.designation->front() < criteria.designation->back());
  CHECK(criteria.unit == std::vector<UnitRow>{data.find_unit("ap"), data.find_unit("dop")});
  CHECK(criteria.employee == std::vector<EmployeeRow>{data.find_employee("2")});
  CHECK(criteria.group == std::vector<Word>{});
  CHECK_FALSE(criteria.level);
  CHECK_FALSE(criteria.category);
  CHECK(criteria.batch == std::vector<std::uint16_t>{2013, 2012});
  CHECK(criteria.on_central_deputation == std::vector<bool>{true});
  CHECK(data.text(criteria.service_years) == "upto_9");
}

TEST_CASE("an empty object of applies_to gives no criterion", "[model]") {
  File file("a");
  file.plan("p").applies_to.emplace_back();
  Built built = build({file});
  const Criteria& criteria = built.data.plans.at(0).applies_to.at(0);
  CHECK_FALSE((criteria.group || criteria.designation || criteria.level || criteria.service || criteria.cadre || criteria.category));
  CHECK_FALSE((criteria.employee || criteria.unit || criteria.batch || criteria.on_central_deputation));
  CHECK(criteria.service_years == kNoWord);
}

}  // namespace anupalan::model
