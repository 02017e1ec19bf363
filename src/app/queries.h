// What the views show, read off an Answer: the same rows for the screen, the mirror, and the tests.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"
#include "app/columns.h"
#include "app/look.h"
#include "app/overview.h"
#include "app/selected.h"
#include "base/outline.h"

namespace anupalan::app {

/// 1234567 as "12,34,567".
std::string grouped(std::uint64_t number);
/// "12,34,567", "1,234,567" or "1234567" as 1234567: digits, with commas (or blanks) where thousands and lakhs end. Nothing for any other text.
std::optional<std::uint64_t> parse_count(std::string_view text);
/// The row, from 0, whose number (from 1) is typed; of `count` rows the last for a greater one. Nothing where it is no number, or 0.
std::optional<std::size_t> parse_row(std::string_view text, std::size_t count);

/// The due days of everybody's obligations, in order, each once.
std::vector<Day> deadlines_of(const Answer& answer);
/// Adds those of one prescription.
void add_due_days(const rules::Prescription& prescription, std::set<Day>& days);

// --- Units

struct UnitLine {
  model::UnitRow unit{};
  std::uint32_t depth = 0;  ///< 0: topmost
  bool has_children = false, expanded = false;
};
/// The units in view, each under its parent, sorted; those below a closed unit are left out, and of a selection the units of
/// which nobody is selected.
std::vector<UnitLine> unit_lines(const Selected& selected, const OpenUnits& open, UnitSort sort);
/// What a press on a head asks for: the other way where it is sorted by this already; else names from A, rates from the lowest,
/// counts from the greatest.
UnitSort pressed_sort(UnitSort sort, UnitColumn column);
/// How many units are left out for that.
std::size_t units_outside(const Selected& selected);
/// Units with none below them and some covered employee, by row.
std::vector<model::UnitRow> lowest_units(const Selected& selected);
/// Units with none below them and at least five covered employees (any, where no unit has so many), lowest rate first,
/// then most covered, then by name; at most `most`.
std::vector<model::UnitRow> weakest_units(const Selected& selected, std::size_t most);

/// The units from the topmost down to this one.
std::vector<model::UnitRow> path_of(const model::Dataset& data, model::UnitRow unit);
/// The unit's name, or its id where it has none.
std::string_view title_of(const model::Dataset& data, model::UnitRow unit);

/// By its id; kNoRow where there is none.
model::CourseRow find_course(const model::Dataset& data, std::string_view id);
/// Those that are prescribed to somebody, by title.
std::vector<model::CourseRow> prescribed_courses(const Answer& answer);

// --- Employees

/// The obligation that decides the status, as the table shows it: "2 of 3".
struct Progress {
  std::uint32_t done = 0, needed = 0;
  bool known() const { return needed > 0; }
  std::uint32_t open() const { return done < needed ? needed - done : 0; }
};
Progress progress_of(const Answer& answer, model::EmployeeRow employee);
/// When that obligation is due; never() where there is none, or the employee is not covered.
Day due_of(const Answer& answer, model::EmployeeRow employee);
/// From as-on to due_of(), negative behind it, of those who are pending or have missed it; nothing of all others.
std::optional<int> days_left_of(const Answer& answer, model::EmployeeRow employee);

/// What people read for a level as the rules take it; "Not given" for the empty one.
std::string level_words(std::string_view level);

/// The text of a cell; empty where the fact is absent.
std::string cell_text(const Answer& answer, model::EmployeeRow employee, Column column);

/// The employees that pass the filter, sorted; those whose cells are alike by id (app/rows.h does it in steps).
std::vector<model::EmployeeRow> select(const Answer& answer, const Filter& filter, const Sort& sort);

/// The parts of a filter that lead here from a plan or a course, in words: "Plan: MTS". A title, or the id where there is none.
std::string plan_filter_words(const model::Curriculum& curriculum, const Filter& filter);
std::string course_filter_words(const model::Dataset& data, const Filter& filter);

// --- Employee

struct CourseLine {
  model::CourseRow course{};
  model::Requirement requirement{};
  Day completed_on = Day::never();  ///< first completion by as-on
  std::uint8_t progress = 0;        ///< of a course begun and not completed; shown, never counted
  bool undated = false;             ///< recorded as completed, but without a date: set aside
  bool planned = true;              ///< false: an "other course"
};

struct AssessmentLine {
  model::AssessmentRow assessment{};
  Day passed_on = Day::never();  ///< first pass by as-on
  bool attempted = false;        ///< a failed attempt is known
};

struct ObligationLine {
  const rules::Obligation* obligation = nullptr;
  rules::ObligationStatus status{};
  Day met_on = Day::never();  ///< never() when not met by as-on
  std::uint32_t done = 0;
};

struct EmployeeDetail {
  rules::Status status{};
  Day met_on = Day::never();
  std::vector<ObligationLine> obligations;
  std::vector<CourseLine> courses;          ///< planned ones first, then others; each by title
  std::vector<AssessmentLine> assessments;  ///< of the plans
  std::vector<std::string> reasons;
  std::vector<std::string_view> findings;
};
/// The verdict as a sentence: "A due date has passed, and not everything was done by 31.03.2026."
std::string verdict_words(const Answer& answer, const EmployeeDetail& detail);
/// "Completed 05.01.2026", "Begun, 40 % of it", "Not passed", ...
std::string words_of(const CourseLine& line);
std::string words_of(const AssessmentLine& line);
/// "Mandatory", "Prescribed", "Other course", ...
std::string_view requirement_words(const CourseLine& line);

/// The plan of the employee whose own due date is the obligation's, where the order lets an earlier one stand; kNoRow where it is the
/// order's own date.
model::PlanRow due_by(const Answer& answer, const rules::Prescription& prescription, const rules::Obligation& obligation);

EmployeeDetail detail_of(const Answer& answer, model::EmployeeRow employee);

/// The derivation, from the status down to the quoted paragraph and the source record (rules/explain.h).
Outline explanation_of(const Answer& answer, model::EmployeeRow employee);

// --- words

/// What an officer reads for a code: "no_plan" -> "No training plan matches". The code itself where there is none.
std::string_view words_for(std::string_view code);

/// What stands in the middle of a sentence elsewhere, for the head of a line.
std::string with_capital(std::string words);

}  // namespace anupalan::app
