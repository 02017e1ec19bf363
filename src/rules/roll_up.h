// Counts by status, per unit over its whole subtree (rules.md, section 3, Unit).
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

#include "rules/evaluate.h"

namespace anupalan::rules {

/// How many employees have each status. rate = compliant / covered; no covered -> no rate, not 100 %.
struct Counts {
  std::array<std::uint32_t, kStatusCount> by_status{};

  std::uint32_t of(Status status) const { return by_status[static_cast<std::size_t>(status)]; }
  void add(Status status) { ++by_status[static_cast<std::size_t>(status)]; }
  void add(const Counts& other);
  std::uint32_t employees() const;
  std::uint32_t covered() const { return employees() - of(Status::not_applicable); }
  friend bool operator==(const Counts&, const Counts&) = default;
};

struct RollUp {
  Counts all;
  std::vector<Counts> units;  ///< by UnitRow; each with all units below it
};

/// Over the employees for whom `wanted` is true; over all where it is empty.
RollUp roll_up(const Evaluation& evaluation, Day day,
               const std::function<bool(model::EmployeeRow)>& wanted = {});

}  // namespace anupalan::rules
