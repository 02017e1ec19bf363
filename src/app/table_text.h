// The table in view as text that leaves the program: for the clipboard, and as a file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "app/answer.h"
#include "app/look.h"
#include "app/picked.h"
#include "app/rows.h"
#include "base/steps.h"
#include "base/table.h"

namespace anupalan::app {

/// At most so many rows go to the clipboard, and so many into a file (a spreadsheet holds 1,048,576).
inline constexpr std::size_t kMostCopied = 200'000;
inline constexpr std::size_t kMostSaved = 1'000'000;

/// The rows of the list, or, where some are selected, these: first those of the list, then those that it does not hold now. At most
/// `most`, and how many more there are.
std::vector<model::EmployeeRow> rows_to_send(const PeopleList& list, Picked picked, std::size_t most, std::size_t& left_out);

enum class TextFor : std::uint8_t { clipboard, file };

struct TableText {
  TextFor meant_for{};
  std::string name;   ///< what the rows are, and of which day: "units-2026-03-31"; of a what-if with "-what-if"
  std::string what_if;  ///< what makes the figures a supposition: a column of its own; empty: nothing
  std::string text;   ///< with tabs between cells; of a file, CSV that spreadsheets take for UTF-8
  std::string html;   ///< the same as a table, for the clipboard
  std::size_t rows = 0;
  std::size_t left_out = 0;  ///< that were more than kMostCopied or kMostSaved
};

/// In steps: `made` holds the rows under the titles of the columns after the last one. Cells that a spreadsheet would take
/// for a formula are made harmless. `rows` are at most as many as may go.
Steps make_table_text(const Answer& answer, std::vector<model::EmployeeRow> rows, ShownColumns columns, TableText& made);

/// The same of a table at hand, named after its format. REQUIRES of both: `made.meant_for`, `what_if` and the part of `name` behind the kind are set.
Steps make_table_text(Table table, TableText& made);

}  // namespace anupalan::app
