// Two sides side by side: how the counts differ, who moved from which status to which, why, and where.
//
// Two days of the loaded data are both looked at with the answer's law: what differs is what was completed, and which due days
// have passed. A snapshot says what was said on its day, by the law of then; people are put together by their ids. Two answers on
// one day are what is supposed (edited plans, a sandbox) beside what the files and the orders say.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/answer.h"
#include "app/compare_sides.h"
#include "app/look.h"
#include "app/overview.h"
#include "app/selected.h"
#include "rules/moves.h"

namespace anupalan::app {

/// What is compared. Of a side with a file it is that snapshot; of one without, the loaded data: before on `day`, after on the
/// answer's day.
struct Compared {
  Day day = Day::never();
  std::string before, after;  ///< files of snapshots
  bool with_snapshot() const { return !before.empty() || !after.empty(); }
  friend bool operator==(const Compared&, const Compared&) = default;
};

/// The two sides. REQUIRES: the files are those of snapshots that are loaded; `answer` lives as long.
struct Sides {
  Side before, after;
};
Sides sides_of(const Answer& answer, const Compared& compared);

/// One person's places on the two sides.
struct Pair {
  std::uint32_t before = 0, after = 0;
  friend auto operator<=>(const Pair&, const Pair&) = default;
};

/// Employees who are on both sides, by status before, then by status after. Who did not move stands on the diagonal.
using Flow = std::array<std::array<std::uint32_t, rules::kStatusCount>, rules::kStatusCount>;

/// Those who went one way.
struct Movement {
  Way way;
  std::uint32_t employees = 0;
  std::vector<Pair> first;  ///< at most kMovedShown of them, by id
};
inline constexpr std::size_t kMovedShown = 1000;

struct UnitChange {
  model::UnitRow unit{};
  Rate from, to;
  /// Compliant employees; below zero where there are fewer.
  int more() const { return static_cast<int>(to.compliant) - static_cast<int>(from.compliant); }
};

/// Those whom only one side has.
struct OnOneSide {
  std::uint32_t employees = 0;
  std::vector<std::uint32_t> first;  ///< at most kMovedShown of their places, by id
};

struct Comparison {
  Compared compared;
  Day from = Day::never(), to = Day::never();
  bool of_answers = false;                ///< two answers on one day
  rules::Counts before, after;            ///< of all on each side
  std::vector<std::string> differences;   ///< compare_sides.h; empty between two days of the loaded data, and two answers
  OnOneSide left, came;                   ///< only before; only after
  Flow flow{};
  std::vector<Movement> movements;        ///< the ways that somebody went; most employees first
  std::vector<UnitChange> gained, lost;   ///< units that have none below them, at most eight; the greatest change first

  std::uint32_t of(Way way) const { return flow[static_cast<std::size_t>(way.from)][static_cast<std::size_t>(way.to)]; }
  /// Of those who are on both sides, how many have this status after.
  std::uint32_t arrived(rules::Status status) const;
  /// How many employees moved; of one way where it is given.
  std::uint32_t moved(const std::optional<Way>& way = {}) const;
};
/// In steps: `comparison` is complete after the last one. Between two days of those selected; a snapshot is compared with all, for
/// it knows not who passes a filter. REQUIRES: as for sides_of(); between two days, `day` is not later.
Steps compare(Selected selected, Compared compared, Comparison& comparison);
/// Compares two answers on the day of the later one, of those selected of it: counts and ways, no units. In steps too.
/// REQUIRES: both are of the same files; `before` lives as long.
Steps compare_answers(const Answer& before, Selected after, Comparison& comparison);

/// The first kMovedShown of those who moved, of one way where it is given; way by way, then by id.
std::vector<Pair> moved_rows(const Comparison& comparison, const std::optional<Way>& way);

/// One who moved: which way, since when, and why.
struct MovedLine {
  std::string id;
  model::EmployeeRow employee = model::kNoRow<model::EmployeeRow>;  ///< in the loaded data; kNoRow where he is in none
  std::string unit;        ///< its name, or its id where the loaded data have none
  Way way;
  Day on = Day::never();   ///< the first day of the status that holds after; never() where a snapshot, or another answer, is compared
  std::string provisions;  ///< the paragraphs whose obligations changed, "; " between them
  std::vector<std::string> why;  ///< what decides first; never empty
};
MovedLine moved_line(const Answer& answer, const Comparison& comparison, Pair pair);
/// The same of a comparison of two answers.
MovedLine flipped_line(const Answer& before, const Answer& after, Pair pair);

/// One whom only one side has.
struct OneSidedLine {
  std::string id;
  model::EmployeeRow employee = model::kNoRow<model::EmployeeRow>;
  std::string unit;
  rules::Status status{};
};
OneSidedLine one_sided_line(const Answer& answer, const Comparison& comparison, bool came, std::uint32_t place);

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
/// "31.03.2026", or "31.03.2026 (march.json)" of a snapshot.
std::string side_words(Day day, const std::string& file);

}  // namespace anupalan::app
