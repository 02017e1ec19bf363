// What the portal's reports say is put together: people by employee id, e-mail or phone, courses by name, plans from what
// was allotted (formats.md, section 2).
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "unit/model/reports.h"

namespace anupalan::model {

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

TEST_CASE("people with the same courses allotted share one plan of their MDO", "[model]") {
  Report people("people"), cbp("cbp");
  people.person({"1", "", "", "Ministry A"}).person({"2", "", "", "Ministry A"}).person({"3", "", "", "Ministry A"});
  for (const char* id : {"1", "2"}) cbp.allotted(cbp.id(id), "a").allotted(cbp.id(id), "b", Maybe::yes, "2026-02-28");
  cbp.allotted(cbp.id("3"), "a");
  Built built = build({people, cbp});
  REQUIRE(built.data.plans.size() == 2);
  const Plan& shared = *std::find_if(built.data.plans.begin(), built.data.plans.end(), [](const Plan& plan) { return plan.courses.size() == 2; });
  CHECK(shared.prescriber == "Ministry A");
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
    CHECK(built.data.plans[0].prescriber == expected);
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
