// Tables of one look: quiet heads, lines between rows, figures to the right.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "app/overview.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

struct TableColumn {
  std::string_view title;
  float width = 0.0F;    ///< in points; a share of what is left where `stretches`
  bool stretches = false;
  bool right = false;    ///< figures
  std::string_view hint = {};  ///< a tooltip of the head
  bool sorts = false;          ///< a press on the head sorts by it (sortable_head())
};

enum class TableKind : std::uint8_t {
  page,  ///< scrolls by itself under a head that stays
  part,  ///< as long as its rows
  long_part,  ///< the rows in view of a long table (row_window.h), with columns that can be made wider
};

/// False: nothing of it is in view, do not call EndTable(). The head is drawn by one of the two below.
/// A page narrower than `least_width` scrolls sideways too, with its first column staying; a long part is so wide.
bool begin_table(const char* id, std::span<const TableColumn> columns, TableKind kind, float height = 0.0F,
                 float least_width = 0.0F);
void table_head(std::span<const TableColumn> columns);
/// The same, where some can be pressed; an arrow stands at the sorted one. The index of the one pressed, or -1.
int sortable_head(std::span<const TableColumn> columns, int sorted, bool descending);

/// A row whose whole width can be pressed. Call it in the first column, before anything else is drawn there.
bool row_button(const char* id, bool chosen = false);
/// The next row, without a button.
void next_row();
/// The cell's text, elided; muted "–" where it is empty.
void cell(std::string_view words, TextLook look = {});
/// A figure to the right; `link` makes it lead somewhere. Zero is muted and leads nowhere. True when pressed.
bool count_cell(const char* id, std::uint32_t number, bool leads = true);
/// "62.5 % of 8" to the right; muted "–" where there is no rate.
void rate_cell(const app::Rate& rate);
/// How wide that may become.
float rate_width(std::uint32_t covered);

}  // namespace anupalan::ui
