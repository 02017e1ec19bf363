// The units, as views show them (queries.h).
#include <algorithm>

#include "app/queries.h"

namespace anupalan::app {

using model::at;
using model::UnitRow;

std::string_view title_of(const model::Dataset& data, UnitRow unit) {
  const model::Unit& u = data.units[at(unit)];
  return data.text(u.name == kNoText ? u.id : u.name);
}

std::vector<UnitRow> path_of(const model::Dataset& data, UnitRow unit) {
  std::vector<UnitRow> path;
  for (; unit != model::kNoRow<UnitRow>; unit = data.units[at(unit)].parent) path.push_back(unit);
  std::reverse(path.begin(), path.end());
  return path;
}

namespace {

constexpr std::uint32_t kEnough = 5;  ///< covered employees

/// Less than zero where the first is the smaller one.
int compare_rates(const rules::Counts& a, const rules::Counts& b) {
  const Rate left = rate_of(a), right = rate_of(b);
  const auto first = std::uint64_t{left.compliant} * right.covered, second = std::uint64_t{right.compliant} * left.covered;
  return first < second ? -1 : first > second ? 1 : 0;
}

std::uint32_t count_of(const rules::Counts& counts, UnitColumn column) {
  if (column == UnitColumn::employees) return counts.employees();
  return counts.of(static_cast<rules::Status>(static_cast<std::size_t>(column) - static_cast<std::size_t>(UnitColumn::missed)));
}

/// Less than zero where `a` stands before `b`.
int compare_units(const Selected& selected, UnitSort sort, UnitRow a, UnitRow b) {
  const rules::Counts& left = selected.roll_up().units[at(a)];
  const rules::Counts& right = selected.roll_up().units[at(b)];
  int order = 0;
  if (sort.column == UnitColumn::name) {
    order = compare_folded(title_of(selected.data(), a), title_of(selected.data(), b));
  } else if (sort.column == UnitColumn::rate) {
    if (rate_of(left).known() != rate_of(right).known()) return rate_of(left).known() ? -1 : 1;
    order = compare_rates(left, right);
  } else {
    const std::uint32_t of_left = count_of(left, sort.column), of_right = count_of(right, sort.column);
    order = of_left < of_right ? -1 : of_left > of_right ? 1 : 0;
  }
  return sort.descending ? -order : order;
}

/// They come by id.
void sort_units(const Selected& selected, UnitSort sort, std::vector<UnitRow>& siblings) {
  const auto by = [&](UnitSort key) {
    std::stable_sort(siblings.begin(), siblings.end(), [&](UnitRow a, UnitRow b) { return compare_units(selected, key, a, b) < 0; });
  };
  by({});
  if (sort != UnitSort{}) by(sort);
}

}  // namespace

std::vector<UnitRow> lowest_units(const Selected& selected) {
  const model::Dataset& data = selected.data();
  std::vector<bool> has_children(data.units.size(), false);
  for (const model::Unit& unit : data.units) {
    if (unit.parent != model::kNoRow<UnitRow>) has_children[at(unit.parent)] = true;
  }
  std::vector<UnitRow> rows;
  for (std::uint32_t row = 0; row < data.units.size(); ++row) {
    if (!has_children[row] && selected.roll_up().units[row].covered() > 0) rows.push_back(UnitRow{row});
  }
  return rows;
}

std::vector<UnitRow> weakest_units(const Selected& selected, std::size_t most) {
  std::vector<UnitRow> rows = lowest_units(selected);
  const auto counts = [&](UnitRow unit) -> const rules::Counts& { return selected.roll_up().units[at(unit)]; };
  const auto small = [&](UnitRow unit) { return counts(unit).covered() < kEnough; };
  if (!std::all_of(rows.begin(), rows.end(), small)) std::erase_if(rows, small);
  std::stable_sort(rows.begin(), rows.end(), [&](UnitRow a, UnitRow b) {
    if (const int order = compare_rates(counts(a), counts(b)); order != 0) return order < 0;
    if (counts(a).covered() != counts(b).covered()) return counts(a).covered() > counts(b).covered();
    return title_of(selected.data(), a) < title_of(selected.data(), b);
  });
  if (rows.size() > most) rows.resize(most);
  return rows;
}

std::size_t units_outside(const Selected& selected) {
  if (selected.everybody()) return 0;
  const std::vector<rules::Counts>& units = selected.roll_up().units;
  return static_cast<std::size_t>(std::count_if(units.begin(), units.end(), [](const rules::Counts& counts) { return counts.employees() == 0; }));
}

UnitSort pressed_sort(UnitSort sort, UnitColumn column) {
  if (sort.column == column) return {column, !sort.descending};
  return {column, column != UnitColumn::name && column != UnitColumn::rate};
}

std::vector<UnitLine> unit_lines(const Selected& selected, const OpenUnits& units, UnitSort sort) {
  const model::Dataset& data = selected.data();
  const auto is_open = [&](UnitRow unit) {
    const bool topmost = data.units[at(unit)].parent == model::kNoRow<UnitRow>;
    const bool others = units.others == OpenUnits::Others::all || (units.others == OpenUnits::Others::topmost && topmost);
    return others != units.turned.contains(std::string(data.unit_id(unit)));
  };
  std::vector<UnitLine> lines;
  std::vector<std::vector<UnitRow>> children(data.units.size() + 1);  // the last: the topmost units
  for (std::uint32_t row = 0; row < data.units.size(); ++row) {
    if (!selected.everybody() && selected.roll_up().units[row].employees() == 0) continue;
    const UnitRow parent = data.units[row].parent;
    children[parent == model::kNoRow<UnitRow> ? data.units.size() : at(parent)].push_back(UnitRow{row});
  }
  for (auto& siblings : children) {
    sort_units(selected, sort, siblings);
  }
  std::vector<UnitLine> open;  // a stack, the next line on top
  auto push = [&](const std::vector<UnitRow>& siblings, std::uint32_t depth) {
    for (auto unit = siblings.rbegin(); unit != siblings.rend(); ++unit) {
      open.push_back({*unit, depth, !children[at(*unit)].empty(), is_open(*unit)});
    }
  };
  push(children.back(), 0);
  while (!open.empty()) {
    UnitLine line = open.back();
    open.pop_back();
    lines.push_back(line);
    if (line.expanded) push(children[at(line.unit)], line.depth + 1);
  }
  return lines;
}

}  // namespace anupalan::app
