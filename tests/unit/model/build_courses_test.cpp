#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

Lines courses(const Dataset& data) {
  Lines lines;
  for (const Course& c : data.courses) {
    lines.push_back(fmt::format("{}|{}|{}|{}", data.text(c.id), data.text(c.name), name_of(c.competency), c.minutes));
  }
  return lines;
}

Lines assessments(const Dataset& data) {
  Lines lines;
  for (const Assessment& a : data.assessments) {
    std::string_view course = a.course == kNoRow<CourseRow> ? "-" : data.text(data.courses[at(a.course)].id);
    lines.push_back(fmt::format("{}|{}|{}", data.text(a.id), data.text(a.name), course));
  }
  return lines;
}

Lines levels(const Dataset& data) {
  Lines lines;
  for (auto [designation, level] : data.levels) lines.push_back(fmt::format("{}|{}", data.text(designation), data.text(level)));
  return lines;
}

}  // namespace

TEST_CASE("courses of all files are sorted by id and described as their files say", "[model]") {
  Built built = build({File("a").course("do_2", "Two", Competency::domain, 90), File("b").course("do_1", "One")});
  CHECK(built.diagnostics.empty());
  CHECK(courses(built.data) == Lines{"do_1|One||0", "do_2|Two|domain|90"});
}

TEST_CASE("a course that only a plan, an assessment or a completion names is kept by its id", "[model]") {
  File file("a");
  file.unit("dop").employee("1", "dop").completion("1", "do_c", "2025-11-03").assessment("ca", "A", "do_a");
  file.plan("p").courses = {{"do_p", Requirement::none}};
  Built built = build({file});
  CHECK(courses(built.data) == Lines{"do_a|||0", "do_c|||0", "do_p|||0"});
  CHECK(built.data.title(CourseRow{0}) == "do_a");
}

TEST_CASE("a course described in two files takes from each what the other leaves open", "[model]") {
  for (bool other_way : {false, true}) {
    std::vector<File> files{File("a").course("do_1", "", Competency::domain), File("b").course("do_1", "One", {}, 90)};
    if (other_way) std::swap(files[0], files[1]);
    Built built = build(files);
    CHECK(built.diagnostics.empty());
    CHECK(courses(built.data) == Lines{"do_1|One|domain|90"});
  }
}

TEST_CASE("a course described differently is a warning, and the first file by name is shown", "[model]") {
  for (bool other_way : {false, true}) {
    std::vector<File> files{File("a").course("do_1", "One"), File("b").course("do_1", "Won")};
    if (other_way) std::swap(files[0], files[1]);
    Built built = build(files);
    CHECK(courses(built.data) == Lines{"do_1|One||0"});
    CHECK(test::briefs(built.diagnostics) == Lines{"warning course.described_twice /courses/0 1:1"});
    CHECK(built.diagnostics[0].file == "b");
    CHECK(test::sum(test::account(built, "b")) == "1 = 1 + 0 + 0");
  }
}

TEST_CASE("name, competency and minutes each make a different description", "[model]") {
  auto codes = [](File second) {
    return test::codes(build({File("a").course("do_1", "One", Competency::domain, 90), second}).diagnostics);
  };
  const test::Codes warned{"course.described_twice"};
  CHECK(codes(File("b").course("do_1", "One", Competency::domain, 90)).empty());
  CHECK(codes(File("b").course("do_1", "")).empty());
  CHECK(codes(File("b").course("do_1", "Won")) == warned);
  CHECK(codes(File("b").course("do_1", "", Competency::functional)) == warned);
  CHECK(codes(File("b").course("do_1", "", {}, 91)) == warned);
}

TEST_CASE("an assessment belongs to a course, or stands alone", "[model]") {
  Built built = build({File("a").assessment("ca-2", "Own", "do_1").assessment("ca-1", "Alone")});
  CHECK(built.diagnostics.empty());
  CHECK(assessments(built.data) == Lines{"ca-1|Alone|-", "ca-2|Own|do_1"});
}

TEST_CASE("an assessment that only a plan or a result names is kept by its id", "[model]") {
  File file("a");
  file.unit("dop").employee("1", "dop").result("1", "ca-r", "2025-12-01");
  file.plan("p").assessments = {"ca-p"};
  Built built = build({file});
  CHECK(assessments(built.data) == Lines{"ca-p||-", "ca-r||-"});
  CHECK(built.data.title(AssessmentRow{1}) == "ca-r");
}

TEST_CASE("the same assessment twice is one; with different facts both are in error and it is known by its id", "[model]") {
  Built same = build({File("a").assessment("ca", "A", "do_1"), File("b").assessment("ca", "A", "do_1")});
  CHECK(same.diagnostics.empty());
  CHECK(assessments(same.data) == Lines{"ca|A|do_1"});
  for (const File& other : {File("b").assessment("ca", "B", "do_1"), File("b").assessment("ca", "A"), File("b").assessment("ca", "A", "do_2")}) {
    File first("a");
    first.assessment("ca", "A", "do_1").unit("dop").employee("1", "dop").result("1", "ca", "2025-12-01");
    Built built = build({first, other});
    CHECK(test::codes(built.diagnostics) == test::Codes(2, "assessment.conflict"));
    CHECK(assessments(built.data) == Lines{"ca||-"});
    CHECK(test::sum(test::account(built, "b")) == "1 = 0 + 0 + 1");
  }
}

TEST_CASE("the levels of designations are gathered, each once, compared as words", "[model]") {
  Built built = build({File("a").level("Postmaster", "so_aso").level("Driver", "mts"), File("b").level(" postmaster", "SO_ASO ")});
  CHECK(built.diagnostics.empty());
  CHECK(levels(built.data) == Lines{"Driver|mts", "Postmaster|so_aso"});
  CHECK(test::sum(test::account(built, "b")) == "1 = 1 + 0 + 0");
}

TEST_CASE("a designation with two levels is in error at both places, and has none", "[model]") {
  Built built = build({File("a").level("Postmaster", "so_aso").level("Driver", "mts"), File("b").level("POSTMASTER", "us")});
  CHECK(levels(built.data) == Lines{"Driver|mts"});
  CHECK(test::briefs(built.diagnostics) == Lines{"error level.conflict /levels/0 1:1", "error level.conflict /levels/0 1:1"});
  CHECK(test::accounts_add_up(built.data));
}

TEST_CASE("a designation that is also a level is shown as the designation is written", "[model]") {
  CHECK(levels(build({File("a").level("MTS", "mts")}).data) == Lines{"MTS|MTS"});
}

}  // namespace anupalan::model
