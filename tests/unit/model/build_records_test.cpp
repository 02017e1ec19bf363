#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

File roster() { return File("roster").unit("dop").employee("1", "dop").employee("2", "dop").employee("3", "dop"); }

/// "2 do_1 2025-11-03": what counts, as the columns have it.
Lines completions(const Dataset& data) {
  Lines lines;
  for (std::uint32_t e = 0; e < data.employees.size(); ++e) {
    RowRange rows = completions_of(data, EmployeeRow{e});
    for (auto i = rows.begin; i < rows.end; ++i) {
      lines.push_back(fmt::format("{} {} {}", data.text(data.employees.id[e]),
                                  data.text(data.courses[at(data.completions.course[i])].id), iso_text(data.completions.day[i])));
    }
  }
  return lines;
}

Lines passes(const Dataset& data) {
  Lines lines;
  for (std::uint32_t e = 0; e < data.employees.size(); ++e) {
    RowRange rows = passes_of(data, EmployeeRow{e});
    for (auto i = rows.begin; i < rows.end; ++i) {
      lines.push_back(fmt::format("{} {} {} {}", data.text(data.employees.id[e]),
                                  data.text(data.assessments[at(data.passes.assessment[i])].id), iso_text(data.passes.day[i]),
                                  data.passes.score_hundredths[i]));
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("completions are grouped by employee, then course, then day, each once", "[model]") {
  File file("c");
  file.completion("3", "do_1", "2025-11-03").completion("1", "do_2", "2025-12-01").completion("1", "do_1", "2025-12-01");
  file.completion("1", "do_1", "2025-11-03").completion("1", "do_1", "2025-12-01").completion("1", "do_2", "2025-12-01");
  Built built = build({file, roster()});
  CHECK(built.diagnostics.empty());
  CHECK(completions(built.data) == Lines{"1 do_1 2025-11-03", "1 do_1 2025-12-01", "1 do_2 2025-12-01", "3 do_1 2025-11-03"});
  CHECK(built.data.completions.offsets == std::vector<std::uint32_t>{0, 3, 3, 4});
  CHECK(test::sum(test::account(built, "c")) == "6 = 6 + 0 + 0");
}

TEST_CASE("of a completion that stands twice the first place is kept, in whatever order the files came", "[model]") {
  File a("a"), b("b");
  a.completion("2", "do_9", "2025-01-01").completion("1", "do_1", "2025-11-03");
  b.completion("1", "do_1", "2025-11-03");
  for (const auto& files : {std::vector<File>{a, b, roster()}, std::vector<File>{roster(), b, a}}) {
    Built built = build(files);
    SourcePlace place = built.data.place_of(built.data.completions.source.at(0));
    CHECK(place.file == "a");
    CHECK(place.pointer == "/completions/1");
  }
}

TEST_CASE("a completion of an employee whom no file names is set aside, until one does", "[model]") {
  File file("c");
  file.completion("1", "do_1", "2025-11-03").completion("nobody", "do_1", "2025-11-03").result("nobody", "ca", "2025-12-01");
  Built built = build({roster(), file});
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside completion.unknown_employee /assessments/0/employee 1:1",
                                                 "set_aside completion.unknown_employee /completions/1/employee 2:1"});
  CHECK(built.diagnostics[0].detail == "nobody");
  CHECK(test::sum(test::account(built, "c")) == "3 = 1 + 2 + 0");
  CHECK(build({roster(), file, File("more").employee("nobody", "dop")}).diagnostics.empty());
}

TEST_CASE("a completion of an employee in contradiction is set aside", "[model]") {
  File file("c");
  file.completion("1", "do_1", "2025-11-03");
  Built built = build({roster(), file, File("other").employee("1", "dop", "Postmaster")});
  CHECK(test::account(built, "c").set_aside == 1);
}

TEST_CASE("completed without a date cannot be placed against a deadline and is set aside", "[model]") {
  File file("c");
  file.completion("1", "do_1").completion("nobody", "do_1");
  Built built = build({roster(), file});
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside completion_undated /completions/0 1:1", "set_aside completion_undated /completions/1 2:1"});
  CHECK(completions(built.data).empty());
  CHECK(test::sum(test::account(built, "c")) == "2 = 0 + 2 + 0");
}

TEST_CASE("what is not completed is kept beside and never counts, whatever its date or progress", "[model]") {
  File file("c");
  file.completion("1", "do_1", "2025-11-03", CourseStatus::in_progress, 100).completion("1", "do_2", "", CourseStatus::not_started);
  file.completion("1", "do_1", "", CourseStatus::in_progress, 100).completion("2", "do_1", "", CourseStatus::in_progress, 40);
  Built built = build({roster(), file});
  CHECK(built.diagnostics.empty());
  CHECK(completions(built.data).empty());
  REQUIRE(built.data.unfinished.size() == 3);
  CHECK(built.data.unfinished[0].progress == 100);
  CHECK(built.data.unfinished[2].progress == 40);
  CHECK(test::sum(test::account(built, "c")) == "4 = 4 + 0 + 0");
}

TEST_CASE("a date before 2015, or after the file's as_on, is a warning and the record is used", "[model]") {
  File file("c", "2026-02-15");
  file.completion("1", "do_1", "2014-12-31").completion("1", "do_2", "2015-01-01").completion("1", "do_3", "2026-02-15");
  file.completion("1", "do_4", "2026-02-16").result("1", "ca", "2026-02-16").result("1", "cb", "2014-12-31");
  Built built = build({roster(), file});
  CHECK(test::briefs(built.diagnostics) == Lines{"warning date.after_as_on /assessments/0/on 1:1", "warning date.before_2015 /completions/0/completed_on 1:1",
                                                 "warning date.before_2015 /assessments/1/on 2:1", "warning date.after_as_on /completions/3/completed_on 4:1"});
  CHECK(completions(built.data).size() == 4);
  CHECK(passes(built.data).size() == 2);
  CHECK(test::sum(test::account(built, "c")) == "6 = 6 + 0 + 0");
}

TEST_CASE("dates are held against the as_on of their own file", "[model]") {
  File early("a", "2025-10-01"), late("b", "2026-02-15"), open("c");
  early.completion("1", "do_1", "2025-12-01");
  late.completion("1", "do_2", "2025-12-01");
  open.completion("1", "do_3", "2030-01-01");
  Built built = build({roster(), early, late, open});
  CHECK(test::codes(built.diagnostics) == test::Codes{"date.after_as_on"});
  CHECK(built.diagnostics[0].file == "a");
}

TEST_CASE("passes are kept, failures beside; of passes on one day the best score", "[model]") {
  File file("c");
  file.result("1", "ca", "2025-12-02").result("1", "ca", "2025-12-01", AssessmentResult::passed, 5000);
  file.result("1", "ca", "2025-12-01", AssessmentResult::passed, 8250).result("1", "ca", "2025-11-01", AssessmentResult::failed, 1000);
  Built built = build({roster(), file});
  CHECK(passes(built.data) == Lines{"1 ca 2025-12-01 8250", "1 ca 2025-12-02 -1"});
  REQUIRE(built.data.unfinished.size() == 1);
  CHECK(iso_text(built.data.unfinished[0].on) == "2025-11-01");
  CHECK(built.data.unfinished[0].course == kNoRow<CourseRow>);
  CHECK(test::sum(test::account(built, "c")) == "4 = 4 + 0 + 0");
}

TEST_CASE("milestones are sorted, each once", "[model]") {
  File a("a"), b("b");
  a.milestone("dop", "x#2", "2025-08-19").milestone("dop", "x#1", "2025-08-18").milestone("ap", "x#1", "2025-08-20");
  b.milestone("dop", "x#1", "2025-08-18").milestone("dop", "x#1", "2025-09-01");
  Built built = build({b, a});
  Lines lines;
  for (const MilestoneDone& m : built.data.milestones) {
    lines.push_back(fmt::format("{} {} {}", built.data.text(m.organisation), built.data.text(m.milestone), iso_text(m.on)));
  }
  CHECK(lines == Lines{"ap x#1 2025-08-20", "dop x#1 2025-08-18", "dop x#1 2025-09-01", "dop x#2 2025-08-19"});
  CHECK(test::sum(test::account(built, "b")) == "2 = 2 + 0 + 0");
}

}  // namespace anupalan::model
