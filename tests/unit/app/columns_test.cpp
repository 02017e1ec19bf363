#include "app/columns.h"

#include <catch2/catch_test_macros.hpp>

namespace anupalan::app {
namespace {

using enum Column;

std::vector<Column> order(const ShownColumns& columns) {
  std::vector<Column> result;
  for (const ShownColumn& shown : columns) result.push_back(shown.column);
  return result;
}

using Order = std::vector<Column>;

TEST_CASE("columns are added, taken away, moved and made wider, each once") {
  const ShownColumns three{{name}, {unit}, {status}};
  CHECK(order(with_column(three, level)) == Order{name, unit, status, level});
  CHECK(with_column(three, unit) == three);
  CHECK(order(without_column(three, unit)) == Order{name, status});
  CHECK(without_column({{name}}, name).size() == 1);
  CHECK(order(moved_column(three, name, 1)) == Order{unit, name, status});
  CHECK(order(moved_column(three, name, 9)) == Order{unit, status, name});
  CHECK(order(moved_column(three, status, -1)) == Order{name, status, unit});
  CHECK(moved_column(three, level, 1) == three);
  CHECK(order(put_column(three, status, name)) == Order{status, name, unit});
  CHECK(order(put_column(three, name, std::nullopt)) == Order{unit, status, name});
  CHECK(sized_column(three, unit, 200)[1].width == 200);
  CHECK(sized_column(three, unit, 2)[1].width == 48);
  CHECK(sized_column(three, unit, 0)[1].width == 0);
}

TEST_CASE("pinned columns come first, and nothing is moved from among them by a step") {
  ShownColumns columns = pinned_column({{name}, {unit}, {status}}, status, true);
  CHECK(order(columns) == Order{status, name, unit});
  CHECK(columns[0].pinned);
  CHECK(moved_column(columns, status, 1) == columns);
  CHECK(moved_column(columns, name, -1) == columns);
  columns = put_column(columns, unit, status);
  CHECK(order(columns) == Order{unit, status, name});
  CHECK(columns[0].pinned);
  columns = pinned_column(columns, unit, false);
  CHECK(order(columns) == Order{status, unit, name});
  CHECK_FALSE(columns[1].pinned);
}

TEST_CASE("a press on a head sorts by it, and the other way; a further press adds, turns and takes away") {
  CHECK(pressed_sort({}, name, false) == Sort{{name, false}});
  CHECK(pressed_sort({{name, false}}, name, false) == Sort{{name, true}});
  CHECK(pressed_sort({{name, true}}, name, false) == Sort{{name, false}});
  CHECK(pressed_sort({{unit, false}, {name, false}}, name, false) == Sort{{name, false}});
  const Sort two = pressed_sort({{unit, true}}, name, true);
  CHECK(two == Sort{{unit, true}, {name, false}});
  const Sort turned = pressed_sort(two, name, true);
  CHECK(turned == Sort{{unit, true}, {name, true}});
  CHECK(pressed_sort(turned, name, true) == Sort{{unit, true}});
}

TEST_CASE("every column has a name that finds it again, and a kind") {
  for (std::size_t i = 0; i < kColumnCount; ++i) CHECK(find_column(name_of(static_cast<Column>(i))) == static_cast<Column>(i));
  CHECK_FALSE(find_column("shoe").has_value());
  for (Column column : group_columns()) CHECK(kind_of(column) == ColumnKind::choice);
  CHECK_FALSE(can_group_by(email));
}

}  // namespace
}  // namespace anupalan::app
