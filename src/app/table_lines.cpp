#include "app/table_lines.h"

#include <algorithm>

namespace anupalan::app {

TableLines::TableLines(const PeopleList& list, const Grouping& grouping) : size_(list.rows.size()) {
  if (list.groups.empty()) return;
  size_ = 0;
  for (const PeopleGroup& group : list.groups) {
    const bool open = grouping.open != grouping.turned.contains(group.key);
    starts_.push_back({size_, group.first, open});
    size_ += 1 + (open ? group.counts.employees() : 0);
  }
}

TableLine TableLines::at(std::size_t line) const {
  if (starts_.empty()) return {{}, line};
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), line, [](std::size_t wanted, const Start& start) { return wanted < start.line; });
  const Start& start = *(after - 1);
  if (line == start.line) return {static_cast<std::size_t>(after - 1 - starts_.begin()), start.row};
  return {{}, start.row + (line - start.line - 1)};
}

std::size_t TableLines::line_of(std::size_t row) const {
  if (starts_.empty()) return row;
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), row, [](std::size_t wanted, const Start& start) { return wanted < start.row; });
  const Start& start = *(after - 1);
  return start.open ? start.line + 1 + (row - start.row) : start.line;
}

}  // namespace anupalan::app
