#include <numeric>

#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"
#include "unit/model/dump.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

/// Files that repeat, complete and contradict each other in every way.
std::vector<File> files_with_everything() {
  File a("a.json", "2026-02-15"), b("b.json", "2026-01-31"), c("c.json"), d("d.json"), e("e.json");
  a.unit("dop", "", "department", "department_of_posts").unit("ap", "dop").unit("twice", "dop").unit("loop", "loop");
  a.unit("twice", "dop");
  b.unit("below", "ap").unit("gone", "nowhere").unit("under-loop", "loop");
  c.unit("differs", "dop").unit("KIND", "dop", "Circle");
  d.unit("differs", "ap");
  a.employee("2", "ap", "Postmaster", "Secretary\n").employee("1", "dop").employee("3", "differs").employee("9", "ap");
  b.employee("2", "ap", "Postmaster", "Secretary\n").employee("4", "below", " POSTMASTER ", "b\na\n");
  c.employee("9", "ap", "another").employee("5", "loop");
  a.course("do_2", "Two").course("do_1", "", Competency::domain);
  d.course("do_1", "One", {}, 90).course("do_2", "Too");
  a.level("Postmaster", "so_aso").level("MTS", "mts");
  b.level("Postmaster", "so_aso").level("mts", "us");
  a.assessment("ca-1", "One", "do_1").assessment("ca-2", "Two");
  e.assessment("ca-1", "One", "do_1").assessment("ca-2", "Too");
  for (File* file : {&a, &e}) {
    auto& plan = file->plan("all");
    plan.courses = {{"do_2", {}}, {"do_9", Requirement::mandatory}, {"do_2", Requirement::optional}};
    plan.assessments = {"ca-2", "ca-1", "ca-1"};
    plan.applies_to.emplace_back().designation = {"Postmaster", "b"};
    plan.applies_to.back().employee = {"4", "2", "nobody"};
    plan.applies_to.back().unit = {"dop", "ap"};
    file->plan("differs").name = file->name;
  }
  a.completion("2", "do_1", "2025-11-03").completion("2", "do_1", "2025-11-03").completion("2", "do_1", "2025-12-01");
  b.completion("2", "do_1", "2025-11-03").completion("1", "do_7", "2014-05-05").completion("1", "do_7", "2026-02-10");
  c.completion("nobody", "do_1", "2025-11-03").completion("1", "do_1").completion("9", "do_1", "2025-11-03");
  d.completion("1", "do_3", "", CourseStatus::in_progress, 30).completion("1", "do_3", "", CourseStatus::in_progress, 30);
  a.result("2", "ca-1", "2025-12-01", AssessmentResult::passed, 5000).result("2", "ca-1", "2025-11-01", AssessmentResult::failed);
  b.result("2", "ca-1", "2025-12-01", AssessmentResult::passed, 8250).result("nobody", "ca-1", "2025-12-01");
  e.result("2", "ca-1", "2025-12-01", AssessmentResult::passed, 8250).result("2", "ca-1", "2025-11-01", AssessmentResult::failed);
  b.milestone("dop", "x#1", "2025-08-18").milestone("dop", "x#2", "2025-08-19");
  c.milestone("dop", "x#1", "2025-08-18");
  return {a, b, c, d, e};
}

}  // namespace

TEST_CASE("nothing gives an empty Dataset", "[model]") {
  Built built = build({});
  CHECK(built.diagnostics.empty());
  CHECK(built.data.units.empty());
  CHECK(built.data.employees.size() == 0);
  CHECK(built.data.completions.offsets == std::vector<std::uint32_t>{0});
  CHECK(built.data.passes.offsets == std::vector<std::uint32_t>{0});
  CHECK(built.data.files.empty());
  CHECK(built.data.completions_as_on.is_never());
  CHECK(built.data.find_employee("1") == kNoRow<EmployeeRow>);
  CHECK(built.data.find_unit("dop") == kNoRow<UnitRow>);
}

TEST_CASE("the same files in any order give the same Dataset and the same diagnostics", "[model]") {
  std::vector<File> files = files_with_everything();
  Built first = build(files);
  std::string expected = test::dump(first.data);
  CHECK(first.data.employees.size() == 3);
  std::vector<std::size_t> order(files.size());
  std::iota(order.begin(), order.end(), 0);
  std::size_t orders = 0;
  do {
    std::vector<File> mixed;
    for (std::size_t i : order) mixed.push_back(files[i]);
    Built built = build(mixed);
    REQUIRE(test::dump(built.data) == expected);
    REQUIRE(built.diagnostics == first.diagnostics);
    ++orders;
  } while (std::next_permutation(order.begin(), order.end()));
  CHECK(orders == 120);
}

TEST_CASE("a unit that two files name alike comes from the first of them by name", "[model]") {
  File a("a.json"), b("b.json");
  a.unit("x");
  b.unit("w").unit("x");
  CHECK(test::dump(build({b, a}).data) == test::dump(build({a, b}).data));
}

TEST_CASE("a word that files write differently is shown as the first of them by name writes it", "[model]") {
  File a("a.json"), b("b.json");
  a.level("Postmaster", "so_aso");
  b.level("POSTMASTER", "SO_ASO");
  CHECK(test::dump(build({b, a}).data) == test::dump(build({a, b}).data));
}

TEST_CASE("every record is used, set aside or in error, once", "[model]") {
  Built built = build(files_with_everything());
  CHECK(test::accounts_add_up(built.data));
  Lines sums;
  for (const FileAccount& file : built.data.files) sums.push_back(file.file + ": " + test::sum(file));
  CHECK(sums == Lines{"a.json: 22 = 16 + 0 + 6", "b.json: 14 = 10 + 1 + 3", "c.json: 8 = 2 + 3 + 3",
                      "d.json: 5 = 4 + 0 + 1", "e.json: 6 = 4 + 0 + 2"});
}

TEST_CASE("files are sorted by name, whatever came first", "[model]") {
  Built built = build({File("b.json").unit("y"), File("a.json").unit("x"), File("c.json")});
  REQUIRE(built.data.files.size() == 3);
  CHECK(built.data.files[0].file == "a.json");
  CHECK(built.data.files[1].file == "b.json");
  CHECK(built.data.files[2].file == "c.json");
  CHECK(built.data.files[2].records == 0);
}

TEST_CASE("the last as_on of the completions files stands", "[model]") {
  CHECK(iso_text(build({File("a", "2026-02-15"), File("b", "2026-01-31")}).data.completions_as_on) == "2026-02-15");
  CHECK(iso_text(build({File("a", "2026-01-31"), File("b", "2026-02-15")}).data.completions_as_on) == "2026-02-15");
  CHECK(build({File("a")}).data.completions_as_on.is_never());
}

TEST_CASE("records that a reader could not use are counted as in error, with no diagnostic of the builder", "[model]") {
  DatasetBuilder builder;
  FileNumber file = builder.open_file("a.json", "roster");
  Batch batch;
  batch.in_error[static_cast<std::size_t>(Section::units)] = 1;
  batch.in_error[static_cast<std::size_t>(Section::employees)] = 1;
  batch.units.push_back({{1, 2, 1}, "x", "X", "circle", "", ""});
  builder.add(file, std::move(batch));
  Built built = test::finish(builder);
  CHECK(built.diagnostics.empty());
  CHECK(test::sum(built.data.files[0]) == "3 = 1 + 0 + 2");
  CHECK(built.data.files[0].kind == "roster");
}

TEST_CASE("records beside the Dataset, such as paragraphs, are counted", "[model]") {
  DatasetBuilder builder;
  FileNumber file = builder.open_file("order.json", "order");
  Batch batch;
  batch.others_used = 3;
  batch.others_in_error = 1;
  builder.add(file, std::move(batch));
  Built built = test::finish(builder);
  CHECK(test::sum(built.data.files[0]) == "4 = 3 + 0 + 1");
}

TEST_CASE("a file that comes in several batches is read as one", "[model]") {
  DatasetBuilder builder;
  FileNumber file = builder.open_file("a.json", "roster");
  for (std::uint32_t i = 0; i < 3; ++i) {
    Batch batch;
    batch.units.push_back({{i, i + 1, 1}, "u" + std::to_string(i), "U", "circle", "", ""});
    builder.add(file, std::move(batch));
  }
  Built built = test::finish(builder);
  CHECK(test::sum(built.data.files[0]) == "3 = 3 + 0 + 0");
  CHECK(built.data.units.size() == 3);
}

TEST_CASE("diagnostics come sorted by file and place", "[model]") {
  File b("b.json"), a("a.json");
  b.unit("x", "nowhere").unit("y", "nowhere");
  a.unit("z", "nowhere");
  Built built = build({b, a});
  CHECK(test::briefs(built.diagnostics) == Lines{"error unit.unknown_parent /units/0/parent 1:1",
                                                 "error unit.unknown_parent /units/0/parent 1:1",
                                                 "error unit.unknown_parent /units/1/parent 2:1"});
  CHECK(built.diagnostics[0].file == "a.json");
  CHECK(built.diagnostics[1].file == "b.json");
}

TEST_CASE("a bare list of records has pointers without a section", "[model]") {
  File bare("a.json");
  bare.bare = true;
  bare.unit("x", "nowhere");
  CHECK(test::briefs(build({bare}).diagnostics) == Lines{"error unit.unknown_parent /0/parent 1:1"});
}

TEST_CASE("a builder can be moved while files are open", "[model]") {
  DatasetBuilder first;
  FileNumber file = first.open_file("a.json", "roster");
  DatasetBuilder second = std::move(first);
  Batch batch;
  batch.in_error[0] = 1;
  second.add(file, std::move(batch));
  DatasetBuilder third;
  third = std::move(second);
  CHECK(test::finish(third).data.files.at(0).errors == 1);
}

}  // namespace anupalan::model
