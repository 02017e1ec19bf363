// What sorting, filtering, grouping and searching ask of all employees: a number for each and a column, made once and kept
// (14 MB a column of 3.5 million people), and their names and ids as one text.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/answer.h"
#include "app/columns.h"
#include "base/letters.h"

namespace anupalan::app {

struct ColumnValues {
  std::vector<std::uint32_t> numbers;  ///< by EmployeeRow: they sort like the column's cells
  std::uint32_t most = 0;              ///< the greatest of them
  std::vector<std::string> texts;      ///< of a column of choices, by number: as the cell shows it; empty where nothing is given
  std::vector<std::string> keys;       ///< likewise: what stays alike in other data and languages ("dop-ap", "missed")
};

/// What a number of a column of numbers or days stands for; nothing where the cell is empty. A day: its own number.
std::optional<std::int64_t> meant_by(Column column, std::uint32_t number);
/// Of Column::progress: how much is done, in hundredths of a per cent of what is needed.
std::int64_t share_meant_by(std::uint32_t number);

class TableIndex {
 public:
  /// In steps: of() is there after the last one. Nothing is done where it is there already.
  Steps need(const Answer& answer, Column column);
  /// The same of letters().
  Steps need_letters(const Answer& answer);
  /// REQUIRES: need() came to its end, and nothing was outdated since.
  const ColumnValues& of(Column column) const { return *values_[static_cast<std::size_t>(column)]; }
  /// A row an employee: name, then id.
  const Letters& letters() const { return *letters_; }

  /// The answer is another now. What rests on the data alone stays, where they are the same.
  void outdate(bool other_data);

 private:
  std::array<std::unique_ptr<const ColumnValues>, kColumnCount> values_;
  std::unique_ptr<const Letters> letters_;
};

}  // namespace anupalan::app
