#include <catch2/catch_test_macros.hpp>

#include "unit/model/batches.h"

namespace anupalan::model {
namespace {

using test::build;
using test::File;

const Day kFrom = to_day({2025, 4, 1});

Dataset data_of(const std::vector<File>& files) { return build(files).data; }

std::string first(const Dataset& data, std::string_view employee, CourseRow course, Day from = Day::first()) {
  return iso_text(first_completion(data, data.find_employee(employee), course, from));
}

}  // namespace

TEST_CASE("units and employees are found by id, exactly", "[model]") {
  Dataset data = data_of({File("a").unit("dop").unit("ap", "dop").unit("Dop").employee("10", "dop").employee("1", "ap").employee("2", "ap")});
  for (std::uint32_t row = 0; row < data.units.size(); ++row) CHECK(data.find_unit(data.unit_id(UnitRow{row})) == UnitRow{row});
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    CHECK(data.find_employee(data.text(data.employees.id[row])) == EmployeeRow{row});
  }
  for (const char* id : {"", "do", "dopp", "DOP", " dop", "zzz", "Unit dop"}) CHECK(data.find_unit(id) == kNoRow<UnitRow>);
  for (const char* id : {"", "0", "1 ", "100", "dop"}) CHECK(data.find_employee(id) == kNoRow<EmployeeRow>);
}

TEST_CASE("a unit lies within itself and all above it, and nowhere else", "[model]") {
  Dataset data = data_of({File("a").unit("top").unit("mid", "top").unit("low", "mid").unit("side", "top").unit("alone")});
  auto within = [&](std::string_view unit, std::string_view above) { return data.is_within(data.find_unit(unit), data.find_unit(above)); };
  CHECK(within("low", "low"));
  CHECK(within("low", "mid"));
  CHECK(within("low", "top"));
  CHECK_FALSE(within("mid", "low"));
  CHECK_FALSE(within("low", "side"));
  CHECK_FALSE(within("alone", "top"));
  CHECK_FALSE(data.is_within(kNoRow<UnitRow>, data.find_unit("top")));
  for (std::uint32_t above = 0; above < data.units.size(); ++above) {
    std::vector<bool> all = data.units_within(UnitRow{above});
    REQUIRE(all.size() == data.units.size());
    for (std::uint32_t unit = 0; unit < data.units.size(); ++unit) CHECK(all[unit] == data.is_within(UnitRow{unit}, UnitRow{above}));
  }
  CHECK(data.units_within(kNoRow<UnitRow>) == std::vector<bool>(data.units.size(), false));
}

TEST_CASE("a title is the name, or the id where no file describes the thing", "[model]") {
  Dataset data = data_of({File("a").course("do_1", "One").assessment("ca-1", "First").assessment("ca-2", "Second", "do_2")
                              .unit("dop").employee("1", "dop").result("1", "ca-9", "2025-12-01")});
  CHECK(data.title(CourseRow{0}) == "One");
  CHECK(data.title(CourseRow{1}) == "do_2");
  CHECK(data.title(AssessmentRow{0}) == "First");
  CHECK(data.title(AssessmentRow{2}) == "ca-9");
}

TEST_CASE("the first completion of a course on or after a day", "[model]") {
  File file("a");
  file.unit("dop").employee("1", "dop").employee("2", "dop");
  file.completion("1", "do_1", "2024-06-01").completion("1", "do_1", "2025-04-01").completion("1", "do_1", "2025-11-03").completion("1", "do_2", "2025-05-05");
  Dataset data = data_of({file});
  CourseRow one{0}, two{1};
  CHECK(first(data, "1", one) == "2024-06-01");
  CHECK(first(data, "1", one, kFrom) == "2025-04-01");
  CHECK(first(data, "1", one, add_days(kFrom, 1)) == "2025-11-03");
  CHECK(first(data, "1", one, to_day({2025, 11, 4})).empty());
  CHECK(first(data, "1", two) == "2025-05-05");
  CHECK(first(data, "2", one).empty());
}

TEST_CASE("the first day on which an assessment was passed", "[model]") {
  File file("a");
  file.unit("dop").employee("1", "dop").employee("2", "dop");
  file.result("1", "ca-1", "2025-12-02").result("1", "ca-1", "2025-12-01").result("1", "ca-1", "2025-01-01", AssessmentResult::failed);
  Dataset data = data_of({file});
  CHECK(iso_text(first_pass(data, data.find_employee("1"), AssessmentRow{0})) == "2025-12-01");
  CHECK(first_pass(data, data.find_employee("2"), AssessmentRow{0}).is_never());
}

TEST_CASE("what is unfinished is found by employee", "[model]") {
  File file("a");
  file.unit("dop").employee("1", "dop").employee("2", "dop").employee("3", "dop");
  file.completion("3", "do_1", "", CourseStatus::in_progress, 10).completion("1", "do_1", "", CourseStatus::in_progress, 20);
  file.completion("1", "do_2", "", CourseStatus::not_started).result("3", "ca", "2025-12-01", AssessmentResult::failed);
  Dataset data = data_of({file});
  auto count = [&](std::string_view employee) { return unfinished_of(data, data.find_employee(employee)).size(); };
  CHECK(count("1") == 2);
  CHECK(count("2") == 0);
  CHECK(count("3") == 2);
  CHECK(unfinished_of(data, data.find_employee("1"))[0].progress == 20);
}

TEST_CASE("every record is found again by its source, in every section of every file", "[model]") {
  File a("a.json"), b("b.json"), empty("aa.json");
  for (File* file : {&a, &b}) {
    std::string n = file->name;
    file->unit("u" + n).unit("v" + n).employee("e" + n, "u" + n).employee("f" + n, "u" + n).course("do" + n, "C").level("L" + n, "x");
    file->assessment("ca" + n, "A").assessment("cb" + n, "B");
    file->plan("p" + n);
    file->plan("q" + n);
    file->completion("e" + n, "do" + n, "2025-11-03").completion("f" + n, "do" + n, "2025-11-03");
    file->result("e" + n, "ca" + n, "2025-12-01").result("f" + n, "ca" + n, "2025-12-01");
  }
  Built built = build({b, empty, a});
  const Dataset& data = built.data;
  REQUIRE(built.diagnostics.empty());
  auto place = [&](Source source) { return fmt::format("{} {}", data.place_of(source).file, data.place_of(source).pointer); };
  CHECK(place(data.employees.source[1]) == "b.json /employees/0");
  CHECK(place(data.plans[0].source) == "a.json /plans/0");
  CHECK(place(data.plans[3].source) == "b.json /plans/1");
  CHECK(place(data.completions.source[0]) == "a.json /completions/0");
  CHECK(place(data.completions.source[3]) == "b.json /completions/1");
  CHECK(place(data.passes.source[0]) == "a.json /assessments/0");
  CHECK(place(data.passes.source[3]) == "b.json /assessments/1");
}

}  // namespace anupalan::model
