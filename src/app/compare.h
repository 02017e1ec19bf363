// Two days side by side: how the counts differ, who moved from which status to which, and where. Or two answers on one day:
// what is supposed (edited plans, a sandbox) beside what the files and the orders say.
//
// Two days are looked at with the answer's law: what differs is what was completed, and which due days have passed.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/answer.h"
#include "app/look.h"
#include "app/overview.h"
#include "rules/moves.h"

namespace anupalan::app {

/// Employees by status on the earlier day, then by status on the later one. Who did not move stands on the diagonal.
using Flow = std::array<std::array<std::uint32_t, rules::kStatusCount>, rules::kStatusCount>;

/// Those who went one way.
struct Movement {
  Way way;
  std::uint32_t employees = 0;
  std::vector<model::EmployeeRow> first;  ///< at most kMovedShown of them, by row
};
inline constexpr std::size_t kMovedShown = 1000;

struct UnitChange {
  model::UnitRow unit{};
  Rate from, to;
  /// Compliant employees; below zero where there are fewer.
  int more() const { return static_cast<int>(to.compliant) - static_cast<int>(from.compliant); }
};

struct Comparison {
  Day from = Day::never(), to = Day::never();
  bool of_answers = false;  ///< two answers on one day; else two days of one answer
  rules::Counts before, after;
  Flow flow{};
  std::vector<Movement> movements;        ///< the ways that somebody went; most employees first
  std::vector<UnitChange> gained, lost;   ///< units that have none below them, at most eight; the greatest change first

  std::uint32_t of(Way way) const { return flow[static_cast<std::size_t>(way.from)][static_cast<std::size_t>(way.to)]; }
  /// How many employees moved; of one way where it is given.
  std::uint32_t moved(const std::optional<Way>& way = {}) const;
};
/// Compares the answer's day with `from`. In steps: `comparison` is complete after the last one. REQUIRES: `from` is not later.
Steps compare(const Answer& answer, Day from, Comparison& comparison);
/// Compares two answers on the day of the later one. In steps too. REQUIRES: both are of the same files.
Steps compare_answers(const Answer& before, const Answer& after, Comparison& comparison);

/// The first kMovedShown of those who moved, of one way where it is given; way by way, then by row.
std::vector<model::EmployeeRow> moved_rows(const Comparison& comparison, const std::optional<Way>& way);

/// One who moved: which way, since when, and by what.
struct MovedLine {
  rules::Move move;
  Day on = Day::never();   ///< the first day of the status that held on the later day; never() of two answers
  std::string provisions;  ///< the paragraphs whose obligations changed, "; " between them
  std::string kinds;       ///< what these ask for, in words
};
MovedLine moved_line(const Answer& answer, const Comparison& comparison, model::EmployeeRow employee);
/// The same of a comparison of two answers.
MovedLine flipped_line(const Answer& before, const Answer& after, model::EmployeeRow employee);

// --- words

/// What stands before and after: two days, or "As filed" and "What-if".
std::string before_words(const Comparison& comparison);
std::string after_words(const Comparison& comparison);
/// "12 more", "3 fewer", "no change".
std::string change_words(int change);
/// "+12", "–3", "0".
std::string change_figure(int change);
/// "Pending to Compliant"
std::string way_words(const Way& way);

}  // namespace anupalan::app
