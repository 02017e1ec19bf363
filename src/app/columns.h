// The columns of the table of employees: what can be asked of each, and which are shown.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "app/look.h"

namespace anupalan::app {

/// What a column holds, and so what can be typed to filter by it (column_filter.h).
enum class ColumnKind : std::uint8_t {
  text,    ///< of one person: a name
  choice,  ///< that many share: a unit, a status
  number,
  day,
};
ColumnKind kind_of(Column column);
/// Whether it says the same in all answers about the same data.
bool rests_on_data(Column column);

/// What the table, the mirror and the search call a column: "Unit".
std::string_view title_of(Column column);
/// What it shows, in a sentence; empty where the title says it.
std::string_view hint_of(Column column);

/// By which the table can be grouped.
std::span<const Column> group_columns();
bool can_group_by(Column column);

/// What the table shows where no column was chosen and there is room for all.
const ShownColumns& usual_columns();
/// The chosen ones, else the usual ones.
const ShownColumns& columns_of(const Look& look);

// --- columns chosen otherwise: each gives what is shown then

bool is_shown(const ShownColumns& columns, Column column);
/// At the end; where it is shown already, as they are.
ShownColumns with_column(ShownColumns columns, Column column);
/// The last one stays: a table without columns is none.
ShownColumns without_column(ShownColumns columns, Column column);
/// By so many places to the right (negative: to the left), among those that are pinned like it.
ShownColumns moved_column(ShownColumns columns, Column column, int places);
/// Right before another one, pinned like it; nothing: behind the last.
ShownColumns put_column(ShownColumns columns, Column column, std::optional<Column> before);
/// To the end of the pinned ones, or to the begin of the others.
ShownColumns pinned_column(ShownColumns columns, Column column, bool pinned);
/// Points, brought to the nearest width that can be used; 0: as usual.
ShownColumns sized_column(ShownColumns columns, Column column, int width);

// --- sorting

/// What a press on a head asks for: by this column; the other way where it is by this one already. Further: as one more
/// key, or that key the other way, and the third time without it.
Sort pressed_sort(const Sort& sort, Column column, bool further);
/// The place of a column among the keys, from 0; sort.size() where it is none.
std::size_t place_in(const Sort& sort, Column column);

}  // namespace anupalan::app
