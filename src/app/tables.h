// Results as tables: what the command line prints and the table beside every chart. Each says in its head for which year,
// day and law it was made, and what was switched off.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "app/answer.h"
#include "base/table.h"

namespace anupalan::app {

/// The checks of the plans (rules/lint.h), with the words of each and where the plan stands.
Table lint_table(const Answer& answer);

/// Every organisation's milestones (rules/milestones.h) as on the answer's day.
Table milestones_table(const Answer& answer);

/// By what employees, or courses, are counted.
enum class CountBy : std::uint8_t { unit, level, group, designation, category, service, course, competency };
/// "unit", "level", ...: by CountBy.
std::span<const std::string_view> count_by_names();
/// Nothing for a text that is none of them.
std::optional<CountBy> find_count_by(std::string_view name);
/// Counts on the answer's day. The employees of a unit are those of all its units; the others add up to all.
Table counts_table(const Answer& answer, CountBy by);

/// How the counts of a unit (of all where it is kNoRow) move over the reporting year: its first day, and every day on
/// which one of them changes, up to a year after it ends.
Table curve_table(const Answer& answer, model::UnitRow unit);

/// The employees whose status differs between two days, and the paragraphs by which it does.
Table moved_table(const Answer& answer, Day from, Day to);

}  // namespace anupalan::app
