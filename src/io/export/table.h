// A Table in three languages, and single rows for tables that are too long to be held.
#pragma once

#include <string>
#include <string_view>

#include "base/table.h"

namespace anupalan::io {

/// { "format", "version": 1, what holds for all rows, "rows": [ { column: value } ] }; nothing is null.
std::string table_json(const Table& table);
/// A header row, then the rows (RFC 4180).
std::string table_csv(const Table& table);
/// What holds for all rows on one line, then columns set under each other, numbers to the right.
std::string table_text(const Table& table);

/// One row: of CSV; with tabs between the cells, for the clipboard; and as a row of an HTML table, `head` in heads.
void append_csv(const std::vector<Cell>& row, std::string& out);
void append_tsv(const std::vector<Cell>& row, std::string& out);
void append_html(const std::vector<Cell>& row, bool head, std::string& out);

/// A cell of CSV: quoted where it must be. A text that a spreadsheet would take for a formula ("=", "+", "-", "@", a tab or
/// a line end first) gets an apostrophe before it, which spreadsheets do not show.
std::string csv_cell(std::string_view text);

}  // namespace anupalan::io
