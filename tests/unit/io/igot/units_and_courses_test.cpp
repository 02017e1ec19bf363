// org_hierarchy, unit maps, ContentCompetencyMapping, and the reports that are not needed.
#include <catch2/catch_test_macros.hpp>

#include "io/igot/columns.h"
#include "unit/io/igot/tables.h"

namespace anupalan::io {

using model::Competency;
using model::Section;
using test::Lines;
using test::read_table;
using test::said;

namespace {

std::string placed(std::string_view header, const std::string& row) {
  test::Table table = read_table(header, {row});
  REQUIRE(table.kind == "unit map");
  const model::Batch& batch = table.batch();
  return batch.placements.empty() ? "" : std::string(batch.text(batch.placements[0].unit));
}

/// "dop department of moc: Department of Posts"
Lines units(const test::Table& table) {
  Lines lines;
  for (const model::UnitRecord& u : table.batch().units) lines.push_back(fmt::format("{} {} of {}: {}", u.id, u.kind, u.parent, u.name));
  return lines;
}

}  // namespace

TEST_CASE("a unit map places people, from the upper unit to the lower in the order of the header", "[io]") {
  CHECK(placed("Emp ID,Circle,Division,Name of the Branch", "7,AP,Guntur,Accounts") == "AP\nGuntur\nAccounts");
  CHECK(placed("Division,Circle,E-mail", "Guntur,AP,a@gov.in") == "Guntur\nAP");
  CHECK(placed("Emp ID,Circle,Division", "7,,Guntur") == "Guntur");
  CHECK(placed("Mobile No,Place of Posting", "9876543210,Guntur HO") == "Guntur HO");
  CHECK(placed("Emp ID,OfficeName", "7,Guntur HO") == "Guntur HO");
}

TEST_CASE("columns about units that hold no unit are left out; codes serve where there are no names", "[io]") {
  CHECK(placed("Emp ID,Office,Office Phone,Date of Posting,Office Code,Bank Branch", "7,Guntur HO,0863,2020-01-01,GT01,SBI") ==
        "Guntur HO");
  CHECK(placed("Emp ID,Office Code", "7,GT01") == "GT01");
}

TEST_CASE("a row of a unit map without a unit is put aside, one without a person is in error", "[io]") {
  test::Table table = read_table("Emp ID,Circle", {"7,", "8,NA", ",AP"});
  CHECK(said(table) == Lines{"set_aside placement.no_unit /0", "set_aside placement.no_unit /1", "error person.no_key /2/Emp ID"});
  CHECK(test::counts(table) == "kept 0, part of another 0, aside 2, in error 1");
}

TEST_CASE("names of one path are one line each", "[io]") {
  std::string path;
  for (const char* name : {"", "A", "A", "B\nC", "B C", "A"}) add_name(path, name);
  CHECK(path == "A\nB C\nA");
}

TEST_CASE("org_hierarchy gives units with their parents", "[io]") {
  test::Table table =
      read_table("mdo_id,mdo_name,ministry,ministry_id,department,department_id,is_cca",
                 {"moc,Ministry of Communications,Ministry of Communications,moc,,,No",
                  "dop,Department of Posts,Ministry of Communications,moc,Department of Posts,dop,No",
                  "ap,AP Circle,Ministry of Communications,moc,Department of Posts,dop,No", "x,Office X,Ministry of X,mox,,,No"});
  CHECK(table.kind == "org_hierarchy");
  CHECK(said(table).empty());
  CHECK(units(table) == Lines{"moc ministry of : Ministry of Communications", "dop department of moc: Department of Posts",
                              "ap organisation of dop: AP Circle", "x organisation of mox: Office X", "mox ministry of : Ministry of X"});
}

TEST_CASE("a ministry or department without a row of its own is a unit once", "[io]") {
  test::Table table = read_table("mdo_id,mdo_name,ministry,ministry_id,department,department_id",
                                 {"a,A,Communications,moc,Posts,dop", "b,B,Communications,moc,Posts,dop", "c,C,,,,"});
  CHECK(units(table) == Lines{"a organisation of dop: A", "b organisation of dop: B", "c organisation of : C",
                              "dop department of moc: Posts", "moc ministry of : Communications"});
  CHECK(said(read_table("mdo_id,mdo_name,ministry_id", {",A,moc"})) == Lines{"error unit.no_id /0/mdo_id"});
}

TEST_CASE("ContentCompetencyMapping gives a course for each row", "[io]") {
  test::Table table = read_table(
      "content_id,content_name,competency_area,competency_theme",
      {"do_1,Noting,Functional,Drafting", "do_1,Noting,Behavioural,Clarity", "do_2,Rules,Domain,Law", "do_3,Odd,Spiritual,", ",Nobody,,"});
  CHECK(table.kind == "ContentCompetencyMapping");
  const auto& courses = table.batch().courses;
  REQUIRE(courses.size() == 4);
  CHECK(courses[0].id == "do_1");
  CHECK(courses[0].name == "Noting");
  CHECK(courses[0].competency == Competency::functional);
  CHECK(courses[1].competency == Competency::behavioural);
  CHECK(courses[2].competency == Competency::domain);
  CHECK(courses[3].competency == Competency::absent);
  CHECK(said(table) == Lines{"warning course.unknown_competency /3/competency_area", "error course.no_id /4/content_id"});
}

TEST_CASE("reports that are not needed are put aside with one note", "[io]") {
  struct Case {
    const char* header;
    const char* note;
    Section section;
  };
  for (const Case& c : {Case{"Name,Email,Number of CBP Courses Allocated", "set_aside report.counts_only /0", Section::allotments},
                        Case{"Content_Status,Content_Name,Enrolled", "set_aside report.not_needed /0", Section::courses},
                        Case{"Name,Email,Program_Name,Component_Name", "set_aside report.not_needed /0", Section::completions}}) {
    test::Table table = read_table(c.header, Lines(5000, "a,b,c,d"));
    REQUIRE(table.batches.size() == 2);
    CHECK(said(table) == Lines{c.note});
    CHECK(test::counts(table) == "kept 0, part of another 0, aside 5000, in error 0");
    CHECK(table.batch().put_aside[static_cast<std::size_t>(c.section)] == 4096);
  }
}

}  // namespace anupalan::io
