// A result as a table: what `lint`, `milestones`, `counts`, `curve` and `moved` say. Made by app/, written by io/export/,
// and the table beside every chart.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace anupalan {

/// A text, a whole number, or nothing.
using Cell = std::variant<std::monostate, std::uint64_t, std::string>;

struct Table {
  std::string format;                                      ///< "lint": what JSON calls it
  std::vector<std::pair<std::string, std::string>> head;   ///< what holds for all rows: {"as_on", "2026-03-31"}
  std::vector<std::string> columns;                        ///< names for programs: "due_on"
  std::vector<std::vector<Cell>> rows;                     ///< each as long as `columns`
};

/// An empty text is nothing.
inline Cell cell_of(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

}  // namespace anupalan
