#include "app/queries.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using model::at;
using rules::day;
using rules::Status;
using rules::World;

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n unit north: kind office, under m\n unit south: kind office, under m\n"
      "assessment ca: standalone\n"
      "plan p: mdo m, courses c1 c2 c3 c4, assessments ca, due 2026-02-28\n"
      "other courses: x1\n"
      "employee A: unit north, central_government, designation Section Officer, profile not_verified\n"
      "employee B: unit north, central_government, designation Clerk\n"
      "employee C: unit south, all_india_service, service IAS\n"
      "employee D: unit south, gramin_dak_sevak\n"
      "A completed c1 c2 2025-06-01, x1 2025-06-02\n A began c3 40\n A failed ca 2025-07-01\n A passed ca 2025-08-01\n"
      "B completed c1 2025-06-01\n");
  return kWorld;
}

Answer answer_on(std::string_view on) { return {world().loaded(), resolve(*world().loaded(), {}, day(on))}; }

std::vector<std::string> ids(const std::vector<model::EmployeeRow>& rows) {
  std::vector<std::string> result;
  for (model::EmployeeRow row : rows) result.emplace_back(world().data().text(world().data().employees.id[at(row)]));
  return result;
}

using Ids = std::vector<std::string>;

TEST_CASE("a rate stands with its denominator and is rounded, but to all or none only where it is so; there is none of nobody") {
  CHECK(text_of(Rate{1, 3}) == "33.3 %");
  CHECK(text_of(Rate{2, 3}) == "66.7 %");
  CHECK(text_of(Rate{999, 1000}) == "99.9 %");
  CHECK(text_of(Rate{1, 7}) == "14.3 %");
  CHECK(text_of(Rate{1, 4000}) == "0.1 %");
  CHECK(text_of(Rate{9999, 10000}) == "99.9 %");
  CHECK(text_of(Rate{3, 3}) == "100.0 %");
  CHECK(text_of(Rate{0, 3}) == "0.0 %");
  CHECK(text_of(Rate{4'000'000'000, 4'000'000'000}) == "100.0 %");
  CHECK_FALSE(Rate{}.known());
  CHECK(text_of(Rate{}) == "–");
}

TEST_CASE("a grouped number is read back, and nothing else is") {
  for (std::uint64_t number : {std::uint64_t{0}, std::uint64_t{7}, std::uint64_t{1'900}, std::uint64_t{3'500'000}}) CHECK(parse_count(grouped(number)) == number);
  CHECK(parse_count(" 12 34 567 ") == 1'234'567);
  for (const char* text : {"", " ", ",", "-1", "1.5", "x", "99999999999999999999", "33,3", "1,5", "1,,5", "1234,567", "1,234,5"}) CHECK_FALSE(parse_count(text).has_value());
}

TEST_CASE("a row is meant by its number from one, and never one that is not there") {
  CHECK(parse_row("1", 10) == 0U);
  CHECK(parse_row("10", 10) == 9U);
  CHECK(parse_row("99,99,99,99,999", 10) == 9U);
  CHECK_FALSE(parse_row("0", 10).has_value());
  CHECK_FALSE(parse_row("x", 10).has_value());
  CHECK_FALSE(parse_row("1", 0).has_value());
}

TEST_CASE("numbers are grouped as in India") {
  CHECK(grouped(0) == "0");
  CHECK(grouped(999) == "999");
  CHECK(grouped(1000) == "1,000");
  CHECK(grouped(99999) == "99,999");
  CHECK(grouped(100000) == "1,00,000");
  CHECK(grouped(1234567) == "12,34,567");
  CHECK(grouped(35'00'000) == "35,00,000");
  CHECK(grouped(1234567890) == "1,23,45,67,890");
}

TEST_CASE("the overview counts, and looks ahead to the next date that somebody has open") {
  Overview overview = overview_of(answer_on("2026-02-01"));
  CHECK(overview.counts.of(Status::compliant) == 1);
  CHECK(overview.counts.of(Status::pending) == 1);
  CHECK(overview.rate.covered == 3);
  CHECK(overview.next_due == day("2026-02-28"));
  CHECK(overview.days_left == 27);
  REQUIRE(overview.reasons.size() == 2);
  CHECK(overview.reasons[0].employees == 1);
  REQUIRE(overview.findings.size() == 1);
  CHECK(overview.findings[0].code == "profile_not_verified");
}

TEST_CASE("after every date there is none to look ahead to") {
  CHECK(overview_of(answer_on("2026-02-28")).days_left == 0);
  CHECK(overview_of(answer_on("2027-04-01")).next_due.is_never());
}

TEST_CASE("an employee in detail, as on the day") {
  Answer answer = answer_on("2025-07-15");
  EmployeeDetail detail = detail_of(answer, world().person("A"));
  CHECK(detail.status == Status::pending);
  REQUIRE(detail.obligations.size() == 2);
  CHECK(detail.obligations[0].done == 2);
  CHECK(detail.obligations[0].met_on == day("2025-06-01"));
  CHECK(detail.obligations[1].met_on.is_never());
  REQUIRE(detail.courses.size() == 5);
  CHECK(world().data().title(detail.courses[2].course) == "course c3");
  CHECK(detail.courses[2].progress == 40);
  CHECK(detail.courses[2].completed_on.is_never());
  CHECK_FALSE(detail.courses[4].planned);
  REQUIRE(detail.assessments.size() == 1);
  CHECK(detail.assessments[0].attempted);
  CHECK(detail.assessments[0].passed_on.is_never());
  answer.look_at(day("2025-08-01"));
  detail = detail_of(answer, world().person("A"));
  CHECK(detail.status == Status::compliant);
  CHECK(detail.met_on == day("2025-08-01"));
  CHECK(detail.assessments[0].passed_on == day("2025-08-01"));
}

TEST_CASE("progress is that of the obligation which decides") {
  Answer answer = answer_on("2025-07-15");
  Progress a = progress_of(answer, world().person("A"));
  CHECK(a.done == 0);
  CHECK(a.needed == 1);
  Progress b = progress_of(answer, world().person("B"));
  CHECK(b.done == 1);
  CHECK(b.needed == 2);
  CHECK_FALSE(progress_of(answer, world().person("C")).known());
  CHECK_FALSE(progress_of(answer, world().person("D")).known());
}

TEST_CASE("employees are filtered by status, unit, reason or finding, and words") {
  Answer answer = answer_on("2026-02-01");
  auto found = [&](const Filter& filter) { return ids(select(answer, filter, {})); };
  CHECK(found({}) == Ids{"A", "B", "C", "D"});
  CHECK(found({.status = Status::compliant}) == Ids{"A"});
  CHECK(found({.unit = "south"}) == Ids{"C", "D"});
  CHECK(found({.unit = "m"}).size() == 4);
  CHECK(found({.reason = "not_covered"}) == Ids{"D"});
  CHECK(found({.reason = "profile_not_verified"}) == Ids{"A"});
  CHECK(found({.search = " SECTION off"}) == Ids{"A"});
  CHECK(found({.search = "north"}) == Ids{"A", "B"});
  CHECK(found({.unit = "north", .search = "clerk"}) == Ids{"B"});
  CHECK(found({.status = Status::missed}).empty());
  CHECK(found({.unit = "gone"}).empty());
  CHECK(found({.course = {"gone"}}).empty());
}

TEST_CASE("employees are sorted by a column, and by id where it does not decide") {
  Answer answer = answer_on("2026-02-01");
  auto sorted = [&](Column column, bool descending) { return ids(select(answer, {}, {{column, descending}})); };
  CHECK(sorted(Column::id, true) == Ids{"D", "C", "B", "A"});
  CHECK(sorted(Column::unit, false) == Ids{"A", "B", "C", "D"});
  CHECK(sorted(Column::unit, true) == Ids{"C", "D", "A", "B"});
  CHECK(sorted(Column::status, false) == Ids{"C", "B", "A", "D"});
  CHECK(sorted(Column::designation, true) == Ids{"A", "B", "C", "D"});
  CHECK(sorted(Column::met_on, false).front() == "A");
}

TEST_CASE("cells say what the format's words mean, and nothing where a fact is absent") {
  Answer answer = answer_on("2026-02-01");
  CHECK(cell_text(answer, world().person("A"), Column::id) == "A");
  CHECK(cell_text(answer, world().person("A"), Column::met_on) == "01.08.2025");
  CHECK(cell_text(answer, world().person("A"), Column::plans) == "p");
  CHECK(cell_text(answer, world().person("C"), Column::designation).empty());
  CHECK(cell_text(answer, world().person("C"), Column::progress).empty());
  CHECK(cell_text(answer, world().person("D"), Column::plans).empty());
  CHECK_FALSE(cell_text(answer, world().person("A"), Column::level).empty());
}

TEST_CASE("every column has a title, and every code that can occur has words") {
  for (std::size_t column = 0; column < kColumnCount; ++column) {
    CHECK(title_of(static_cast<Column>(column)).find("column.") == std::string_view::npos);
  }
  for (const char* code : {"not_covered", "no_plan", "empty_plan", "unknown_cca", "nothing_prescribed", "missing_group", "missing_designation",
                           "missing_level", "missing_service", "missing_cadre", "missing_batch", "missing_on_central_deputation",
                           "missing_service_years", "assessment_before_course", "completed_before_year", "profile_not_verified",
                           "several_plans", "missed", "undetermined", "pending", "late", "compliant", "not_applicable", "met", "met_late"}) {
    INFO(code);
    CHECK(words_for(code) != code);
  }
  CHECK(words_for("no such code") == "no such code");
}

TEST_CASE("the explanation reaches the quoted paragraph and the source record") {
  Answer answer = answer_on("2026-03-31");
  for (const char* id : {"A", "B", "C", "D"}) {
    Outline root = explanation_of(answer, world().person(id));
    CHECK(root.label == id);
    CHECK(root.file == "roster");
    REQUIRE_FALSE(root.children.empty());
    CHECK_FALSE(root.children[0].quote.empty());
  }
}

}  // namespace
}  // namespace anupalan::app
