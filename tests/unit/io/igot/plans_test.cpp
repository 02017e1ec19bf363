// Plans: the warehouse's cb_plan, and lists of courses picked by hand.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/igot/tables.h"

namespace anupalan::io {

using model::Requirement;
using test::Lines;
using test::read_table;
using test::said;
using Texts = std::vector<std::string>;

namespace {

constexpr std::string_view kHeader = "org_id;cb_plan_id;plan_name;allotment_type;allotment_to;content_id;allocated_on;due_by;status;isapar";

test::Table plan(const Lines& rows) { return read_table(kHeader, rows, ';'); }
/// A plan with one row, for these people.
test::Table for_people(std::string_view type, std::string_view to) {
  return plan({fmt::format("o-1;p-1;Plan;{};{};do_1;2025-08-18 10:00:00;2026-03-31 00:00:00;Live;true", type, to)});
}
const model::CriteriaRecord& criteria(const test::Table& table) {
  REQUIRE(table.batch().plans.size() == 1);
  REQUIRE(table.batch().plans[0].applies_to.size() == 1);
  return table.batch().plans[0].applies_to[0];
}

}  // namespace

TEST_CASE("rows of one plan are one plan, the first row stands for it", "[io]") {
  test::Table table = plan({"o-1;p-1;Annual plan;AllUser;AllUser;do_1;2025-08-18 10:00:00;2026-03-31 00:00:00;Live;true",
                            "o-2;p-2;Other;AllUser;AllUser;do_9;2026-05-18 10:00:00;2027-03-31;Live;true",
                            "o-1;p-1;Annual plan;AllUser;AllUser;do_2;2025-08-18 10:00:00;2026-03-31 00:00:00;Live;true"});
  CHECK(table.kind == "cb_plan");
  CHECK(said(table).empty());
  CHECK(test::counts(table) == "kept 2, part of another 1, aside 0, in error 0");
  REQUIRE(table.batch().plans.size() == 2);
  const model::PlanRecord& p = table.batch().plans[0];
  CHECK(p.id == "p-1");
  CHECK(p.name == "Annual plan");
  CHECK(p.place.index == 0);
  CHECK(p.prescriber_kind == model::PrescriberKind::mdo);
  CHECK(p.prescriber == "o-1");
  CHECK(p.loose);
  CHECK(p.reporting_year.text() == "2025-26");
  CHECK(iso_text(p.published_on) == "2025-08-18");
  CHECK(iso_text(p.due_on) == "2026-03-31");
  CHECK(p.applies_to.empty());
  REQUIRE(p.courses.size() == 2);
  CHECK(p.courses[1].id == "do_2");
  CHECK(table.batch().plans[1].reporting_year.text() == "2026-27");
}

TEST_CASE("only plans that are live and for the APAR bind", "[io]") {
  test::Table table = plan({"o-1;p-1;Plan;AllUser;;do_1;;2026-03-31;DRAFT;true", "o-1;p-2;Plan;AllUser;;do_1;;2026-03-31;Live;false",
                            "o-1;p-3;Plan;AllUser;;do_1;;2026-03-31;Live;", "o-1;p-4;Plan;AllUser;;do_1;;2026-03-31;LIVE;True"});
  CHECK(said(table) ==
        Lines{"set_aside plan.not_live /0/status", "set_aside plan.not_apar /1/isapar", "set_aside plan.not_apar /2/isapar"});
  REQUIRE(table.batch().plans.size() == 1);
  CHECK(table.batch().plans[0].id == "p-4");
}

TEST_CASE("to whom a plan is allotted, in the portal's words and in the warehouse's", "[io]") {
  CHECK(criteria(for_people("Designation", R"("Section Officer", "Director, Finance")")).designation ==
        Texts{"Section Officer", "Director, Finance"});
  CHECK(criteria(for_people("Designation", "Section Officer,Under Secretary")).designation == Texts{"Section Officer", "Under Secretary"});
  CHECK(criteria(for_people("CustomUser", "u-1,u-2")).employee == Texts{"u-1", "u-2"});
  CHECK(criteria(for_people("user", R"("u-1", "u-2")")).employee == Texts{"u-1", "u-2"});
  CHECK(criteria(for_people("groups", R"("Group A", "Group B")")).group == Texts{"A", "B"});
  CHECK(criteria(for_people("civil_services", R"("Indian Police Service")")).service == Texts{"IPS"});
  CHECK(criteria(for_people("cadre", R"("AGMUT")")).cadre == Texts{"AGMUT"});
  CHECK(criteria(for_people("cadre_batch", "2012,2013")).batch == std::vector<std::uint16_t>{2012, 2013});
  CHECK(criteria(for_people("mdo_id", "o-7")).unit == Texts{"o-7"});
  CHECK(criteria(for_people("is_on_central_deputation", "false")).on_central_deputation == std::vector<bool>{false});
  CHECK(criteria(for_people("is_on_central_deputation", "")).on_central_deputation == std::vector<bool>{true});
}

TEST_CASE("everybody is a plan without criteria", "[io]") {
  CHECK(for_people("AllUser", "").batch().plans.at(0).applies_to.empty());
  CHECK(for_people("user", "AllUser").batch().plans.at(0).applies_to.empty());
}

TEST_CASE("criteria of one row all hold; those of several rows are alternatives", "[io]") {
  const model::CriteriaRecord both = criteria(for_people("designation|groups", R"("Director", "Joint Secretary"|"Group A")"));
  CHECK(both.designation == Texts{"Director", "Joint Secretary"});
  CHECK(both.group == Texts{"A"});
  test::Table table =
      plan({"o-1;p-1;Plan;designation;Director;do_1;;2026-03-31;Live;1", "o-1;p-1;Plan;designation;Director;do_2;;2026-03-31;Live;1",
            "o-1;p-1;Plan;groups;Group B;do_1;;2026-03-31;Live;1", "o-1;p-1;Plan;groups;Group B;do_2;;2026-03-31;Live;1"});
  REQUIRE(table.batch().plans.size() == 1);
  CHECK(table.batch().plans[0].applies_to.size() == 2);
  CHECK(table.batch().plans[0].courses.size() == 2);
}

TEST_CASE("one row for everybody makes a plan everybody's", "[io]") {
  test::Table table = plan({"o-1;p-1;Plan;designation;Director;do_1;;2026-03-31;Live;1", "o-1;p-1;Plan;AllUser;;do_1;;2026-03-31;Live;1"});
  CHECK(table.batch().plans.at(0).applies_to.empty());
}

TEST_CASE("rows for people that cannot be told are put aside", "[io]") {
  for (auto [type, to] : {std::pair{"is_verified_karmayogi", "true"}, {"Designation", ""}, {"", ""}, {"designation|groups", "Director"},
                          {"cadre_batch", "young"}, {"is_on_central_deputation", "perhaps"}}) {
    test::Table table = for_people(type, to);
    CHECK(said(table) == Lines{"set_aside plan.unknown_criterion /0/allotment_type"});
    CHECK(table.batch().plans.empty());
  }
}

TEST_CASE("a plan needs an id, a course, and a due day that can be read", "[io]") {
  test::Table table = plan({"o-1;;Plan;AllUser;;do_1;;2026-03-31;Live;1", "o-1;p-1;Plan;AllUser;;;;2026-03-31;Live;1",
                            "o-1;p-1;Plan;AllUser;;do_1;;31/03/26;Live;1", "o-1;p-2;Plan;AllUser;;do_1;soon;;Live;1"});
  CHECK(said(table) == Lines{"error plan.no_id /0/cb_plan_id", "error course.missing /1/content_id", "error plan.bad_date /2/due_by",
                             "warning plan.unreadable /3/allocated_on"});
  REQUIRE(table.batch().plans.size() == 1);
  CHECK(table.batch().plans[0].reporting_year.start == 0);  // the builder finds the year
}

TEST_CASE("a list of courses is one plan of nobody yet, and tells the names of its courses", "[io]") {
  test::Table table =
      read_table("S.No,Course ID,Course Name,Competency,Requirement",
                 {"1,do_1,Noting,Functional,Mandatory", "2,do_2,Ethics,Behavioural,", "3,,Leadership,,Optional", "4,do_4,,,"});
  CHECK(table.kind == "list of courses");
  CHECK(said(table).empty());
  CHECK(test::counts(table) == "kept 3, part of another 2, aside 0, in error 0");
  const model::Batch& batch = table.batch();
  REQUIRE(batch.courses.size() == 2);
  CHECK(batch.courses[0].id == "do_1");
  CHECK(batch.courses[0].name == "Noting");
  CHECK(batch.courses[0].competency == model::Competency::functional);
  REQUIRE(batch.plans.size() == 1);
  const model::PlanRecord& p = batch.plans[0];
  CHECK(p.id == "apar-course-list");
  CHECK(p.prescriber.empty());
  CHECK(p.loose);
  CHECK(p.reporting_year.start == 0);
  CHECK(p.applies_to.empty());
  CHECK(p.courses == std::vector<model::PlanCourseRecord>{{"do_1", Requirement::mandatory, ""}, {"do_2", Requirement::none, ""},
                                                          {"", Requirement::optional, "Leadership"}, {"do_4", Requirement::none, ""}});
}

TEST_CASE("a list of courses of several years is a plan for each; a blank year is as the one above", "[io]") {
  test::Table table =
      read_table("Course Name,Reporting Year", {"Noting,2025-26", "Ethics,", "Leadership,2026-2027", "Drafting,2025-26", "Law,soon"});
  CHECK(said(table) == Lines{"error plan.bad_year /4/Reporting Year"});
  const auto& plans = table.batch().plans;
  REQUIRE(plans.size() == 2);
  CHECK(plans[0].id == "apar-course-list");
  CHECK(plans[0].reporting_year.start == 2025);
  CHECK(plans[0].courses.size() == 3);
  CHECK(plans[1].id == "apar-course-list-2026-27");
  CHECK(plans[1].reporting_year.start == 2026);
}

TEST_CASE("a catalogue is no plan, and tells the names of its courses", "[io]") {
  Lines rows;
  for (int i = 0; i <= 500; ++i) rows.push_back(fmt::format("do_{},Course {}", i, i));
  test::Table table = read_table("Course ID,Course Name", rows);
  CHECK(said(table) == Lines{"set_aside plan.too_many_courses /0"});
  CHECK(test::counts(table) == "kept 501, part of another 0, aside 1, in error 0");
  CHECK(table.batch().plans.empty());
  rows.pop_back();
  CHECK(read_table("Course ID,Course Name", rows).batch().plans.size() == 1);
}

}  // namespace anupalan::io
