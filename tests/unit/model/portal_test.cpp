// What the portal's reports say is put together: people by employee id, e-mail or phone, courses by name, units by name
// and by a unit map, plans from what was allotted (formats.md, section 2).
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

struct Person {
  std::string id{}, email{}, phone{}, organisation = "Ministry A\nDepartment B", tag{};
};

/// A report of the portal made by hand.
struct Report : File {
  explicit Report(std::string file_name, std::string day = {}) : File(std::move(file_name)) {
    bare = true;
    if (!day.empty()) batch.generated_on = parse_day(day).day;
  }
  Report& person(const Person& p) {
    EmployeeRecord e;
    e.place = at(batch.employees.size());
    e.id = batch.keep(p.id);
    e.email = batch.keep(p.email);
    e.phone = batch.keep(p.phone);
    e.organisation = batch.keep(p.organisation);
    e.tag = batch.keep(p.tag);
    batch.employees.push_back(e);
    return *this;
  }
  Report& done(const PersonRef& who, const CourseRef& what, std::string_view day = "2025-11-03") {
    CompletionRecord c{at(batch.completions.size()), who, what};
    c.completed_on = parse_day(day).day;
    c.status = CourseStatus::completed;
    batch.completions.push_back(c);
    return *this;
  }
  Report& passed(const PersonRef& who, std::string_view assessment, std::string_view course, std::string_view day = "2025-11-03") {
    ResultRecord r{at(batch.results.size()), who};
    r.assessment_name = batch.keep(assessment);
    r.course.id = batch.keep(course);
    r.on = parse_day(day).day;
    r.result = AssessmentResult::passed;
    batch.results.push_back(r);
    return *this;
  }
  Report& allotted(const PersonRef& who, std::string_view course, Maybe apar = Maybe::yes, std::string_view due = "2026-03-31") {
    AllotmentRecord a{at(batch.allotments.size()), who, named(course)};
    a.apar = apar;
    a.due_on = parse_day(due).day;
    batch.allotments.push_back(a);
    return *this;
  }
  Report& placed(const PersonRef& who, std::string_view unit) {
    batch.placements.push_back({at(batch.placements.size()), who, batch.keep(unit)});
    return *this;
  }
  PersonRef id(std::string_view text) { return {batch.keep(text), {}, {}, {}}; }
  PersonRef email(std::string_view text) { return {{}, {}, batch.keep(text), {}}; }
  PersonRef phone(std::string_view text) { return {{}, {}, {}, batch.keep(text)}; }
  CourseRef named(std::string_view text) { return {{}, batch.keep(text)}; }

 private:
  static Place at(std::size_t index) { return {static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(index + 2), 1}; }
};

Lines unit_ids(const Dataset& data) {
  Lines ids;
  for (std::uint32_t row = 0; row < data.units.size(); ++row) ids.emplace_back(data.unit_id(UnitRow{row}));
  return ids;
}

std::string unit_of(const Dataset& data, std::string_view employee) {
  return std::string(data.unit_id(data.employees.unit[at(data.find_employee(employee))]));
}

std::size_t completions_of_person(const Dataset& data, std::string_view employee) {
  RowRange rows = completions_of(data, data.find_employee(employee));
  return rows.end - rows.begin;
}

}  // namespace

TEST_CASE("a completion finds its employee by id, else by e-mail, else by phone", "[model]") {
  Report people("people");
  people.person({"1", "Asha@Gov.in ", "+91 98765 43210"}).person({"2", "bala@gov.in", "9876543211"});
  Report done("done");
  done.done(done.id("1"), done.named("a")).done(done.email("asha@gov.in"), done.named("b")).done(done.phone("9876543211"), done.named("c"));
  PersonRef both = done.email("bala@gov.in");
  both.id = done.batch.keep("nobody");
  done.done(both, done.named("d"));
  Built built = build({people, done});
  CHECK(built.diagnostics.empty());
  CHECK(completions_of_person(built.data, "1") == 2);
  CHECK(completions_of_person(built.data, "2") == 2);
}

TEST_CASE("an employee id and an e-mail address of two people: whose record it is cannot be known", "[model]") {
  Report people("people"), done("done"), map("map");
  people.person({"1", "a@gov.in", ""}).person({"2", "b@gov.in", ""});
  PersonRef mixed = done.email("b@gov.in");
  mixed.id = done.batch.keep("1");
  done.done(mixed, done.named("a"));
  Built built = build({people, done});
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside completion.keys_disagree /0 2:1"});
  CHECK(test::sum(test::account(built, "done")) == "1 = 0 + 1 + 0");
  PersonRef placed = map.email("b@gov.in");
  placed.id = map.batch.keep("1");
  map.placed(placed, "Wing");
  Built placing = build({people, map});
  CHECK(unit_of(placing.data, "1") == "Ministry A / Department B / Wing");
  CHECK(unit_of(placing.data, "2") == "Ministry A / Department B");
}

TEST_CASE("a list of an office beside the report adds what the report leaves open, and the unit", "[model]") {
  Report people("people", "2026-02-01"), list("list");
  people.person({"1", "a@gov.in", ""});
  list.kind = "list of employees";
  list.person({"1", "", "9876543210", "", "Wing"});
  list.batch.employees.back().designation = list.batch.keep("Section Officer");
  Built built = build({people, list});
  CHECK(built.diagnostics.empty());
  CHECK(unit_of(built.data, "1") == "Ministry A / Department B / Wing");
  CHECK(unit_ids(built.data) == Lines{"Ministry A", "Ministry A / Department B", "Ministry A / Department B / Wing"});
  CHECK(built.data.text(built.data.employees.designation[0]) == "Section Officer");
  CHECK(built.data.phone_of(EmployeeRow{0}) == "9876543210");
}

TEST_CASE("the order of files leaves no trace", "[model]") {
  Report people("people"), done("done");
  people.person({"1", "a@gov.in", "", "Ministry A", "Wing"}).person({"2", "b@gov.in", "", "ministry a"});
  done.done(done.email("a@gov.in"), done.named("Cyber  Security")).done(done.email("b@gov.in"), done.named("cyber security"));
  Built one = build({people, done}), other = build({done, people});
  CHECK(unit_ids(one.data) == unit_ids(other.data));
  CHECK(one.data.courses.size() == 1);
  CHECK(one.data.title(CourseRow{0}) == other.data.title(CourseRow{0}));
  CHECK(one.data.title(CourseRow{0}) == "Cyber  Security");
}

TEST_CASE("an e-mail address that two people have decides nothing: the record is set aside", "[model]") {
  Report people("people"), done("done");
  people.person({"1", "shared@gov.in", ""}).person({"2", "shared@gov.in", ""});
  done.done(done.email("shared@gov.in"), done.named("a"));
  Built built = build({people, done});
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside completion.ambiguous_employee /0 2:1"});
  CHECK(test::sum(test::account(built, "done")) == "1 = 0 + 1 + 0");
  CHECK(test::account(built, "done").reasons.at(0).count == 1);
}

TEST_CASE("a course is known by its name where exactly one number has it, else by the name alone", "[model]") {
  Report people("people"), done("done");
  people.person({"1", "a@gov.in", ""});
  people.course("do_1", "Code of Conduct").course("do_2", "Twice").course("do_3", "twice ");
  done.done(done.id("1"), done.named("code  of conduct")).done(done.id("1"), done.named("Twice")).done(done.id("1"), done.named("Other"));
  Built built = build({people, done});
  CHECK(test::briefs(built.diagnostics) == Lines{"warning course.ambiguous_name /1 3:1"});
  Lines courses;
  for (CourseRow course : built.data.completions.course) courses.emplace_back(built.data.text(built.data.courses[at(course)].id));
  CHECK(courses == Lines{"do_1", "name:other", "name:twice"});
  CHECK(test::sum(test::account(built, "done")) == "3 = 3 + 0 + 0");
}

TEST_CASE("the numbers that have a name are counted once each, in whatever order they come", "[model]") {
  Report people("people"), one("one"), other("other"), done("done");
  people.person({"1", "a@gov.in", ""});
  one.course("do_1", "Twice").course("do_2", "Twice");
  other.course("do_1", "Twice");
  done.done(done.id("1"), done.named("Twice"));
  for (const std::vector<File>& files : {std::vector<File>{people, one, other, done}, std::vector<File>{other, one, people, done}}) {
    Built built = build(files);
    REQUIRE(built.diagnostics.size() == 1);
    CHECK(built.diagnostics[0].message.starts_with("2 courses have this name"));
  }
}

TEST_CASE("an assessment without a number belongs to the least of the courses that are written alike", "[model]") {
  Report people("people"), one("one"), other("other");
  people.person({"1", "a@gov.in", ""});
  one.passed(one.id("1"), "Final", "DO_1");
  other.passed(other.id("1"), "Final", "do_1");
  for (const std::vector<File>& files : {std::vector<File>{people, one, other}, std::vector<File>{other, one, people}}) {
    const Dataset data = build(files).data;
    REQUIRE(data.assessments.size() == 1);
    CHECK(data.text(data.courses[at(data.assessments[0].course)].id) == "DO_1");
  }
}

TEST_CASE("units are made of the organisation's names, and a unit map places people below", "[model]") {
  Report people("people"), map("map");
  people.person({"1", "a@gov.in", ""}).person({"2", "b@gov.in", ""}).person({"3", "", "", ""});
  map.placed(map.id("1"), "Circle\nDivision").placed(map.email("b@gov.in"), "Circle").placed(map.email("x@gov.in"), "Circle");
  Built built = build({people, map});
  CHECK(unit_of(built.data, "1") == "Ministry A / Department B / Circle / Division");
  CHECK(unit_of(built.data, "2") == "Ministry A / Department B / Circle");
  CHECK(unit_of(built.data, "3") == "(organisation not given)");
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside placement.unknown_employee /2 4:1"});
  const Unit& department = built.data.units[at(built.data.find_unit("Ministry A / Department B"))];
  CHECK(built.data.text(department.kind) == "organisation");
  CHECK(built.data.unit_id(department.parent) == "Ministry A");
}

TEST_CASE("a unit map that places somebody twice places nobody", "[model]") {
  Report people("people"), map("map");
  people.person({"1", "a@gov.in", ""});
  map.placed(map.id("1"), "Circle").placed(map.id("1"), "Region");
  Built built = build({people, map});
  CHECK(unit_of(built.data, "1") == "Ministry A / Department B");
  CHECK(test::briefs(built.diagnostics) == Lines{"error placement.conflict /0 2:1", "error placement.conflict /1 3:1"});
}

TEST_CASE("where unit maps contradict each other, all rows of the person are in error, in any order", "[model]") {
  Report people("people"), map("map"), other("other");
  people.person({"1", "a@gov.in", ""});
  map.placed(map.id("1"), "Circle").placed(map.id("1"), "Circle").placed(map.id("1"), "Region");
  other.placed(other.id("1"), "Circle");
  for (const std::vector<File>& files : {std::vector<File>{people, map, other}, std::vector<File>{other, map, people}}) {
    Built built = build(files);
    CHECK(test::sum(test::account(built, "map")) == "3 = 0 + 0 + 3");
    CHECK(test::sum(test::account(built, "other")) == "1 = 0 + 0 + 1");
  }
}

TEST_CASE("of two lists of an office that place somebody beside the report, the first by name counts, in any order", "[model]") {
  Report report("report", "2026-01-05"), one("one"), other("other");
  report.person({"1", "a@gov.in", ""});
  one.person({"1", "", "", "", "East"});
  other.person({"1", "", "", "", "West"});
  for (const std::vector<File>& files : {std::vector<File>{report, one, other}, std::vector<File>{other, one, report}}) {
    CHECK(unit_of(build(files).data, "1") == "Ministry A / Department B / East");
  }
}

TEST_CASE("a single tag is a unit where there is no unit map; a list of tags is none", "[model]") {
  Report people("people");
  people.person({"1", "", "", "Ministry A", "Wing I"}).person({"2", "", "", "Ministry A", "Wing I, Champions"});
  Built built = build({people});
  CHECK(unit_of(built.data, "1") == "Ministry A / Wing I");
  CHECK(unit_of(built.data, "2") == "Ministry A");
}

TEST_CASE("a unit that a file describes is the one that a report names", "[model]") {
  File units("units");
  units.unit("dop", "", "department");
  units.batch.units.back().name = "Department B";
  Report people("people");
  people.person({"1", "", "", "Department B"});
  CHECK(unit_of(build({units, people}).data, "1") == "dop");
}

TEST_CASE("the Department of Posts and Delhi are known by their names to the orders", "[model]") {
  Report people("people");
  people.person({"1", "", "", "Ministry of Communications\nDepartment of Posts"}).person({"2", "", "", "Government of NCT of Delhi"});
  const Dataset data = build({people}).data;
  auto known_as = [&](std::string_view id) { return std::string(data.text(data.units[at(data.find_unit(id))].known_as)); };
  CHECK(known_as("Ministry of Communications / Department of Posts") == "department_of_posts");
  CHECK(known_as("Government of NCT of Delhi") == "gnctd");
}

TEST_CASE("of two reports the later one is right, and says who moved", "[model]") {
  Report old("a old", "2026-01-05"), now("b now", "2026-02-05");
  old.person({"1", "a@gov.in", "", "Ministry A"});
  now.person({"1", "a@gov.in", "", "Ministry B"});
  for (const auto& files : {std::vector<File>{old, now}, std::vector<File>{now, old}}) {
    Built built = build(files);
    CHECK(unit_of(built.data, "1") == "Ministry B");
    CHECK(test::briefs(built.diagnostics) == Lines{"set_aside employee.older_report /0 2:1", "warning employee.moved /0 2:1"});
  }
}

TEST_CASE("people with the same courses allotted share one plan of their MDO", "[model]") {
  Report people("people"), cbp("cbp");
  people.person({"1", "", "", "Ministry A"}).person({"2", "", "", "Ministry A"}).person({"3", "", "", "Ministry A"});
  for (const char* id : {"1", "2"}) cbp.allotted(cbp.id(id), "a").allotted(cbp.id(id), "b", Maybe::yes, "2026-02-28");
  cbp.allotted(cbp.id("3"), "a");
  Built built = build({people, cbp});
  REQUIRE(built.data.plans.size() == 2);
  const Plan& shared = *std::find_if(built.data.plans.begin(), built.data.plans.end(), [](const Plan& plan) { return plan.courses.size() == 2; });
  CHECK(built.data.text(shared.prescriber) == "Ministry A");
  CHECK(shared.reporting_year == ReportingYear{2025});
  CHECK(iso_text(shared.due_on) == "2026-02-28");
  CHECK(shared.applies_to.at(0).employee == std::vector{EmployeeRow{0}, EmployeeRow{1}});
  CHECK(test::sum(test::account(built, "cbp")) == "5 = 5 + 0 + 0");
  CHECK(built.data.place_of(shared.source).pointer == "/0");
}

TEST_CASE("what is no part of an APAR plan is set aside with its reason, the lost mark too", "[model]") {
  Report people("people"), cbp("cbp");
  people.person({"1", "", ""}).person({"2", "", ""});
  cbp.allotted(cbp.id("1"), "a").allotted(cbp.id("2"), "a", Maybe::no, "2026-09-30").allotted(cbp.id("1"), "b", Maybe::no);
  cbp.allotted(cbp.id("1"), "c", Maybe::absent).allotted(cbp.id("1"), "d", Maybe::yes, "");
  Built built = build({people, cbp});
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside allotment.apar_mark_lost /1 3:1", "set_aside allotment.not_apar /2 4:1",
                                                 "set_aside allotment.apar_unknown /3 5:1", "set_aside allotment.no_day /4 6:1"});
  CHECK(test::sum(test::account(built, "cbp")) == "5 = 1 + 4 + 0");
  CHECK(built.data.plans.size() == 1);
}

TEST_CASE("a plan of the portal gets its unit by name, or the only topmost one, and its year from the others", "[model]") {
  Report people("people");
  people.person({"1", "", "", "Ministry A\nDepartment B"});
  for (const char* by : {"Department B", "org-77", ""}) {
    CAPTURE(by);
    File plans("plans");
    PlanRecord& loose = plans.plan("p");
    loose.loose = true;
    loose.prescriber = by;
    loose.reporting_year = {};
    plans.plan("q").prescriber = "Ministry A";
    Built built = build({people, plans});
    REQUIRE(built.data.plans.size() == 2);
    const std::string expected = std::string_view(by) == "Department B" ? "Ministry A / Department B" : "Ministry A";
    CHECK(built.data.text(built.data.plans[0].prescriber) == expected);
    CHECK(built.data.plans[0].reporting_year == ReportingYear{2025});
    CHECK(built.diagnostics.size() == (expected == "Ministry A" ? 1U : 0U));
  }
}

TEST_CASE("a completion at the edge of the year is used and pointed out", "[model]") {
  Report people("people"), done("done");
  people.person({"1", "", ""});
  done.done(done.id("1"), done.named("a"), "2026-03-31");
  done.batch.completions.back().edge_of_year = true;
  Built built = build({people, done});
  CHECK(test::briefs(built.diagnostics) == Lines{"warning date.edge_of_year /0 2:1"});
  CHECK(test::sum(test::account(built, "done")) == "1 = 1 + 0 + 0");
}

TEST_CASE("a file that is discarded leaves nothing behind", "[model]") {
  Report people("people"), done("done");
  people.person({"1", "", ""});
  done.done(done.id("1"), done.named("a")).done(done.id("x"), done.named("a"));
  for (bool settled : {false, true}) {
    CAPTURE(settled);
    DatasetBuilder builder;
    FileNumber first = builder.open_file("people", "UserReport", true), second = builder.open_file("done", "ConsumptionReport", true);
    Batch batch = people.batch;
    builder.add(first, std::move(batch));
    if (settled) builder.settle_people().finish();
    batch = done.batch;
    batch.as_on = parse_day("2026-02-01").day;
    builder.add(second, std::move(batch));
    builder.discard(second);
    Built built = test::finish(builder);
    CHECK(built.diagnostics.empty());
    CHECK(built.data.completions.course.empty());
    CHECK(built.data.completions_as_on.is_never());
    CHECK(test::sum(test::account(built, "done")) == "0 = 0 + 0 + 0");
  }
}

}  // namespace anupalan::model
