#include "rules/roll_up.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

#include <fmt/format.h>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

/// A tree of 30 units in two ministries, and 120 people of every status.
std::string random_organisation() {
  std::mt19937 random(7);
  std::string text = "unit u0: kind ministry\nunit u1: kind ministry\nplan p: mdo u0, courses c1, due 2026-01-31\n";
  for (unsigned i = 2; i < 30; ++i) text += fmt::format("unit u{}: kind office, under u{}\n", i, random() % i);
  constexpr const char* kCategories[] = {"central_government", "gramin_dak_sevak", "all_india_service", "temporary"};
  for (unsigned i = 0; i < 120; ++i) {
    text += fmt::format("employee e{}: unit u{}, {}\n", i, random() % 30, kCategories[random() % 4]);
    if (random() % 2 == 0) text += fmt::format("e{} completed c1 2026-0{}-15\n", i, 1 + random() % 3);
  }
  return text;
}

/// The unit's own people, counted one by one.
Counts own_counts(const World& world, const Evaluation& evaluation, model::UnitRow unit, Day on) {
  Counts counts;
  for (std::uint32_t row = 0; row < world.data().employees.size(); ++row) {
    if (world.data().employees.unit[row] == unit) counts.add(evaluation.status(model::EmployeeRow{row}, on));
  }
  return counts;
}

TEST_CASE("a unit's counts are its own people's and its children's; the topmost add up to all") {
  World world(random_organisation());
  Evaluation evaluation = world.evaluate();
  const auto& units = world.data().units;
  for (const char* on : {"2025-12-31", "2026-01-31", "2026-02-01", "2026-02-20"}) {
    RollUp rolled = roll_up(evaluation, day(on));
    Counts top;
    for (std::uint32_t row = 0; row < units.size(); ++row) {
      Counts expected = own_counts(world, evaluation, model::UnitRow{row}, day(on));
      for (std::uint32_t child = 0; child < units.size(); ++child) {
        if (units[child].parent == model::UnitRow{row}) expected.add(rolled.units[child]);
      }
      CHECK(rolled.units[row] == expected);
      if (units[row].parent == model::kNoRow<model::UnitRow>) top.add(rolled.units[row]);
    }
    CHECK(rolled.all == top);
    CHECK(rolled.all.employees() == 120);
    CHECK(rolled.all.covered() + rolled.all.of(Status::not_applicable) == 120);
  }
}

TEST_CASE("only those wanted are counted") {
  World world(random_organisation());
  Evaluation evaluation = world.evaluate();
  RollUp some = roll_up(evaluation, day("2026-01-31"), [](model::EmployeeRow row) { return model::at(row) % 3 == 0; });
  CHECK(some.all.employees() == 40);
  RollUp nobody = roll_up(evaluation, day("2026-01-31"), [](model::EmployeeRow) { return false; });
  CHECK(nobody.all == Counts{});
  for (const Counts& unit : nobody.units) CHECK(unit == Counts{});
}

TEST_CASE("covered are all but the not applicable") {
  Counts counts;
  CHECK(counts.covered() == 0);
  counts.add(Status::not_applicable);
  counts.add(Status::compliant);
  counts.add(Status::undetermined);
  CHECK(counts.employees() == 3);
  CHECK(counts.covered() == 2);
}

}  // namespace
}  // namespace anupalan::rules
