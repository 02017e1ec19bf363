// The lines of the table of employees: rows, and headings between them where it is grouped. Numbers alone, so that the millionth
// line is found as fast as the first.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "app/rows.h"

namespace anupalan::app {

struct TableLine {
  std::optional<std::size_t> group{};  ///< of a heading: its place in PeopleList::groups
  std::size_t row = 0;                 ///< of any other line: its place in PeopleList::rows; of a heading, where its rows begin
};

class TableLines {
 public:
  TableLines() = default;
  TableLines(const PeopleList& list, const Grouping& grouping);

  std::size_t size() const { return size_; }
  /// REQUIRES: line < size().
  TableLine at(std::size_t line) const;
  /// Where a row stands; the heading above it where its group is closed. REQUIRES: it is a place in PeopleList::rows.
  std::size_t line_of(std::size_t row) const;
  /// By place in PeopleList::groups: whether the rows of the group are lines.
  bool is_open(std::size_t group) const { return starts_[group].open; }

 private:
  struct Start {
    std::size_t line, row;  ///< of the heading, and where its rows begin
    bool open;
  };
  std::vector<Start> starts_;
  std::size_t size_ = 0;
};

}  // namespace anupalan::app
