#include "app/columns.h"

#include <algorithm>
#include <array>
#include <string>

#include "app/tr.h"

namespace anupalan::app {
namespace {

constexpr int kLeastWidth = 48, kMostWidth = 900;

auto find(ShownColumns& columns, Column column) {
  return std::find_if(columns.begin(), columns.end(), [&](const ShownColumn& shown) { return shown.column == column; });
}

ShownColumns::iterator first_loose(ShownColumns& columns) {
  return std::find_if(columns.begin(), columns.end(), [](const ShownColumn& shown) { return !shown.pinned; });
}

}  // namespace

ColumnKind kind_of(Column column) {
  switch (column) {
    case Column::id:
    case Column::name:
    case Column::email: return ColumnKind::text;
    case Column::progress:
    case Column::batch:
    case Column::needed:
    case Column::days_left: return ColumnKind::number;
    case Column::met_on:
    case Column::due_on: return ColumnKind::day;
    default: return ColumnKind::choice;
  }
}

bool rests_on_data(Column column) {
  switch (column) {
    case Column::id:
    case Column::name:
    case Column::unit:
    case Column::designation:
    case Column::group:
    case Column::service:
    case Column::batch:
    case Column::category:
    case Column::profile:
    case Column::email: return true;
    default: return false;
  }
}

std::string_view title_of(Column column) { return tr(std::string("column.").append(name_of(column))); }

std::string_view hint_of(Column column) {
  const std::string key = std::string("column_hint.").append(name_of(column));
  return has_text(key) ? tr(key) : std::string_view{};
}

std::span<const Column> group_columns() {
  static constexpr std::array kColumns{Column::unit, Column::level, Column::status, Column::designation, Column::group, Column::category, Column::plans};
  return kColumns;
}

bool can_group_by(Column column) {
  const auto columns = group_columns();
  return std::find(columns.begin(), columns.end(), column) != columns.end();
}

const ShownColumns& usual_columns() {
  static const ShownColumns kUsual{{Column::name},   {Column::id},       {Column::unit},   {Column::designation}, {Column::level},
                                   {Column::status}, {Column::progress}, {Column::met_on}, {Column::plans}};
  return kUsual;
}

const ShownColumns& columns_of(const Look& look) { return look.columns.empty() ? usual_columns() : look.columns; }

bool is_shown(const ShownColumns& columns, Column column) {
  return std::any_of(columns.begin(), columns.end(), [&](const ShownColumn& shown) { return shown.column == column; });
}

ShownColumns with_column(ShownColumns columns, Column column) {
  if (!is_shown(columns, column)) columns.push_back({column});
  return columns;
}

ShownColumns without_column(ShownColumns columns, Column column) {
  if (columns.size() > 1) std::erase_if(columns, [&](const ShownColumn& shown) { return shown.column == column; });
  return columns;
}

ShownColumns moved_column(ShownColumns columns, Column column, int places) {
  auto place = find(columns, column);
  for (; places != 0 && place != columns.end(); places += places > 0 ? -1 : 1) {
    const bool at_end = places > 0 ? place + 1 == columns.end() : place == columns.begin();
    if (at_end) break;
    const auto other = places > 0 ? place + 1 : place - 1;
    if (other->pinned != place->pinned) break;
    std::iter_swap(place, other);
    place = other;
  }
  return columns;
}

ShownColumns put_column(ShownColumns columns, Column column, std::optional<Column> before) {
  const auto place = find(columns, column);
  if (place == columns.end() || column == before) return columns;
  ShownColumn taken = *place;
  columns.erase(place);
  const auto to = before ? find(columns, *before) : columns.end();
  if (to == columns.end()) taken.pinned = !columns.empty() && columns.back().pinned;
  else taken.pinned = to->pinned;
  columns.insert(to, taken);
  return columns;
}

ShownColumns pinned_column(ShownColumns columns, Column column, bool pinned) {
  const auto place = find(columns, column);
  if (place == columns.end() || place->pinned == pinned) return columns;
  ShownColumn taken = *place;
  columns.erase(place);
  taken.pinned = pinned;
  columns.insert(first_loose(columns), taken);
  return columns;
}

ShownColumns sized_column(ShownColumns columns, Column column, int width) {
  const auto place = find(columns, column);
  if (place != columns.end()) place->width = static_cast<std::uint16_t>(width == 0 ? 0 : std::clamp(width, kLeastWidth, kMostWidth));
  return columns;
}

Sort pressed_sort(const Sort& sort, Column column, bool further) {
  const std::size_t place = place_in(sort, column);
  const bool known = place < sort.size();
  if (!further) return {{column, known && sort.size() == 1 && !sort[place].descending}};
  Sort next = sort;
  if (!known) next.push_back({column, false});
  else if (!next[place].descending) next[place].descending = true;
  else next.erase(next.begin() + static_cast<std::ptrdiff_t>(place));
  return next;
}

std::size_t place_in(const Sort& sort, Column column) {
  const auto place = std::find_if(sort.begin(), sort.end(), [&](const SortKey& key) { return key.column == column; });
  return static_cast<std::size_t>(place - sort.begin());
}

}  // namespace anupalan::app
