#include "rules/levels.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "rules/groups.h"
#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Levels = std::vector<std::string>;

TEST_CASE("levels stand as the orders list them, others after them by name, the unknown last") {
  const World world("unit m: kind ministry\n");
  const RuleBook book = world.book();
  const LevelOrder order(book);
  Levels levels{"", "Zebra", "above_25", "above_9_upto_16", "JS_and_above", "apex", "upto_9", "ds_director", "us", "above_16_upto_25", "mts", "so_aso"};
  std::sort(levels.begin(), levels.end(), [&](const auto& a, const auto& b) { return order.before(a, b); });
  CHECK(levels == Levels{"mts", "so_aso", "us", "ds_director", "JS_and_above", "upto_9", "above_9_upto_16", "above_16_upto_25", "above_25", "apex", "Zebra", ""});
}

TEST_CASE("counts by level stand in that order, other facts by name") {
  const World world("unit m: kind ministry\n employee A: unit m, central_government, level us\n employee B: unit m, central_government, level mts\n"
                    "employee C: unit m, central_government\n employee D: unit m, central_government, level apprentice\n");
  const Evaluation evaluation = world.evaluate();
  Levels levels;
  for (const GroupCounts& group : counts_by(evaluation, day("2026-03-31"), Attribute::level)) levels.push_back(group.value);
  CHECK(levels == Levels{"mts", "us", "apprentice", ""});
}

}  // namespace
}  // namespace anupalan::rules
