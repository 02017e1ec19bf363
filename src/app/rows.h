// The rows of the table of employees: who passes the filter, sorted, under headings.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/answer.h"
#include "app/look.h"
#include "app/table_index.h"

namespace anupalan::app {

/// Those who have one value of the column by which the table is grouped.
struct PeopleGroup {
  std::string key, title;     ///< ColumnValues::keys and texts; the title is empty where nothing is given
  std::size_t first = 0;      ///< their rows begin here
  rules::Counts counts;       ///< of them; how many rows they are, too
};

struct PeopleList {
  std::uint64_t number = 0;              ///< another for every list that is made
  std::vector<model::EmployeeRow> rows;  ///< sorted; of one group after the other
  rules::Counts counts;                  ///< of each status, of those who pass everything but the filter's status
  std::vector<PeopleGroup> groups;       ///< in the order of the column's values; none where the table is not grouped
};

struct ListKey {
  Filter filter;
  Sort sort;
  std::optional<Column> group_by{};
  friend bool operator==(const ListKey&, const ListKey&) = default;
};

/// Makes lists, and keeps what the next one can begin with: the columns, and who passed all but the status.
class ListMaker {
 public:
  /// In steps: `list` is complete after the last one.
  Steps make(const Answer& answer, ListKey key, PeopleList& list);

  /// In steps: `rows` are those who pass, by id.
  Steps select(const Answer& answer, Filter filter, std::vector<model::EmployeeRow>& rows);

  /// How many have each value of a column of choices, of those who pass all else than the filter by this column.
  struct Choice {
    std::string text, key;  ///< as ColumnValues
    std::uint32_t count = 0;
  };
  /// Those that somebody has; most first, then as they sort. In steps.
  Steps count_choices(const Answer& answer, Filter filter, Column column, std::vector<Choice>& choices);

  /// Makes, in steps, what the first list, search, or sort by a usual column would begin with.
  Steps get_ready(const Answer& answer);

  /// The answer is another now.
  void outdate(bool other_data);

 private:
  /// Those who pass a filter, whatever their status, by id.
  struct Passed {
    Filter filter;
    std::vector<model::EmployeeRow> rows;
    rules::Counts counts;
  };
  Steps pass(const Answer& answer, Filter filter);

  TableIndex index_;
  std::optional<Passed> passed_;
  std::uint64_t made_ = 0;
};

}  // namespace anupalan::app
