#include "app/tables.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::World;

const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n unit o: kind office, under m\n plan p: mdo m, courses c1 c2\n employee A: unit o, central_government, group A\n"
      "employee B: unit m, central_government\n A completed c1 2025-06-01\n");
  return kWorld;
}

Answer answer(std::string_view on, Choices choices = {}) {
  choices.as_on = day(on);
  return {world().loaded(), resolve(*world().loaded(), choices, day(on))};
}

std::size_t column(const Table& table, std::string_view name) {
  return static_cast<std::size_t>(std::find(table.columns.begin(), table.columns.end(), name) - table.columns.begin());
}

TEST_CASE("every way to count has its name, and no other text is one") {
  for (const char* name : {"unit", "level", "group", "designation", "category", "service", "course", "competency"}) CHECK(find_count_by(name).has_value());
  CHECK_FALSE(find_count_by("Unit").has_value());
  CHECK_FALSE(find_count_by("").has_value());
}

TEST_CASE("every row of every table has a cell for each column") {
  Answer asked = answer("2026-03-31");
  std::vector<Table> tables{lint_table(asked), milestones_table(asked), curve_table(asked, model::kNoRow<model::UnitRow>),
                            moved_table(asked, day("2025-04-01"), day("2026-04-01"))};
  for (CountBy by : {CountBy::unit, CountBy::level, CountBy::group, CountBy::designation, CountBy::category, CountBy::service, CountBy::course, CountBy::competency}) {
    tables.push_back(counts_table(asked, by));
  }
  for (const Table& table : tables) {
    INFO(table.format);
    CHECK_FALSE(table.rows.empty());
    for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
  }
}

TEST_CASE("a table says for which year, day and law it was made, and what was switched off") {
  using Head = std::vector<std::pair<std::string, std::string>>;
  CHECK(lint_table(answer("2026-03-31")).head == Head{{"reporting_year", "2025-26"}, {"as_on", "2026-03-31"}, {"law_as_on", "2026-03-31"}});
  Choices choices;
  choices.readings.set(orders::Reading::r2, false);
  CHECK(lint_table(answer("2026-03-31", choices)).head.back() == std::pair<std::string, std::string>{"switched_off", "R-2"});
}

TEST_CASE("a rate stands only where somebody is covered") {
  const Table units = counts_table(answer("2026-03-31"), CountBy::unit);
  CHECK(units.rows[0][column(units, "rate")] == Cell{std::string("50.0 %")});
  const Table none = counts_table(answer("2026-03-31"), CountBy::competency);
  CHECK(none.rows.back()[column(none, "rate")] == Cell{});
}

TEST_CASE("the curve of a unit is its subtree's") {
  const Table curve = curve_table(answer("2026-03-31"), world().unit("o"));
  REQUIRE(curve.rows.size() == 2);
  CHECK(curve.rows[1][0] == Cell{std::string("2025-06-01")});
  CHECK(curve.rows[1][column(curve, "compliant")] == Cell{std::uint64_t{1}});
  CHECK(curve.rows[1][column(curve, "employees")] == Cell{std::uint64_t{1}});
}

}  // namespace
}  // namespace anupalan::app
