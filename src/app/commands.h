// What a view, a key, the mirror or a test may ask for. One struct here, one run() in workspace_commands.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/errand.h"
#include "app/loading.h"
#include "app/look.h"
#include "app/plan_change.h"
#include "app/sandbox.h"
#include "app/settings.h"
#include "base/one_of.h"
#include "model/dataset.h"
#include "orders/reading.h"

namespace anupalan::app {

// --- files

struct OpenFiles { std::vector<InputFile> files; };
/// Forgets all, what could be undone too.
struct CloseAll {};
/// What was loaded before stays.
struct CancelLoading {};
/// Tries again the files that could not be opened for want of a password.
struct GivePassword { std::string password; };
/// Says what is meant instead (nothing: an empty text), or takes back what was said here; all is then put together anew.
struct CorrectGuess { model::Guess guess; std::optional<std::string> means; };

// --- what is looked at

struct Show { View view; };
struct ShowEmployee { model::EmployeeRow employee; };
/// Goes to the table of employees with this filter.
struct ShowEmployees { Filter filter; };
struct SetFilter { Filter filter; };
struct SetSort { Sort sort; };
/// Which columns the table of employees shows; empty: the room decides.
struct SetColumns { ShownColumns columns; };
/// Puts the table under headings; nothing: takes them off.
struct GroupBy { std::optional<Column> column; };
struct ToggleGroup { std::string key; };
struct ExpandGroups { bool all; };
struct ToggleUnit { model::UnitRow unit; };
struct ExpandUnits { bool all; };
struct SortUnits { UnitSort sort; };
struct SortCourses { CourseSort sort; };
struct SetMosaic { MosaicLook mosaic; };
/// Plays the year in the mosaic, from data-as-on or, at its end, from its beginning; or stops.
struct Play { bool on; };
/// Goes to this plan.
struct ShowPlan { std::string id; };
/// Compares data-as-on with this day.
struct CompareFrom { Day day; };
/// Compares with the snapshot of this file, as what stands before or after; empty: with a day.
struct CompareSnapshot { bool after; std::string file; };
/// Writes the verdicts of today's view as a file, in steps: take_written() has it then.
struct SaveSnapshot {};
/// Writes APAR statements as a page to print, in steps: of the employee shown, or of all who are listed (where some are selected, of
/// these). take_written() has it then.
struct SaveStatements { bool listed = false; };
/// Lists those who went this way between the two days; nothing: all who moved.
struct ShowWay { std::optional<Way> way; };
/// Goes to the orders, and shows this one; `paragraph`: the citation of the one that is brought into view.
struct ShowOrder { std::string id; std::string paragraph{}; };
/// Goes to what was said of the files; only what has this code, and is of this file; empty: all.
struct ShowMessages { std::string code{}, file{}; };
/// Goes to the milestones of a unit or CCA.
struct ShowMilestones { std::string organisation; };

// --- rows of the table of employees

struct TurnSelected { model::EmployeeRow employee; };
/// Selects the rows from one place in Workspace::employees() to another, both included, in any order; `keep`: besides those
/// that are selected.
struct SelectRange { std::size_t first, last; bool keep = false; };
/// All that are listed.
struct SelectAll {};
struct ClearSelection {};
/// Filters by the selected ones, where they are not more than kMostChosen.
struct ShowSelected {};
/// Copies the table in view, of units or courses; in every other view the employees that are selected, or all that are listed
/// (table_text.h). Workspace::take_table_text() has the rows when they are made.
struct CopyRows {};
/// Saves them as a file.
struct SaveRows {};
/// The topmost line in view; brought to the last one where it is beyond.
struct LookFrom { std::size_t line; };

// --- what is asked

/// `keeps_law`: as a move through the year, in which the law stays as it is; `goes_on`: as a part of the last one, undone with it.
struct SetAsOn { Day day; bool keeps_law = false; bool goes_on = false; };
/// Nothing: the law follows as-on.
struct SetLawAsOn { std::optional<Day> day; };
struct SwitchOrder { std::string id; bool on; };
struct SwitchReading { orders::Reading reading; bool on; };
/// Every order and every reading.
struct SwitchAllOn {};

// --- what is supposed

/// Edits the plan that is looked at; nothing is changed in it yet.
struct BeginPlanEdit {};
/// Changes the plan that is looked at, and edits it from now on. One that is refused changes nothing: Workspace::refusal().
struct EditPlan { PlanChange change; };
/// Edits an empty plan of this prescriber, and shows it.
struct NewPlan { model::PrescriberKind kind; std::string prescriber; };
/// Edits a copy of the plan that is looked at, and shows it.
struct DuplicatePlan {};
/// The plan is again as the files have it, or gone where they do not have it.
struct DropPlanEdit { std::string id; };
/// All plans are again as the files have them.
struct DropPlanEdits {};
/// Supposes another value than the order's. One that is refused changes nothing: Workspace::sandbox_refusal().
struct Suppose { SandboxChange change; };
struct ResetSandbox {};

/// What is typed into the field for everything (search.h); nothing: it is closed, as by any other command.
struct Find { std::optional<std::string> words; bool commands = true; };
/// Opens the field without the commands; in the table of employees that table's own search.
struct Search {};
/// The sheet of all keys; like the field it is closed by any other command.
struct ShowKeys { bool shown = true; };

/// The sheet about the program; closed by any other command.
struct ShowAbout { bool shown = true; };
/// Closes all, forgets what was opened and all that the machine keeps for the program, and looks as at the start.
/// Not sure: asks first, in the sheet about the program.
struct ClearEverything { bool sure = false; };
/// Begins anew with the version that is ready (Workspace::update_ready()); the workspace is saved first.
struct Update {};

/// What the machine remembers of the files opened last (errand.h); nothing: nobody has asked for it.
struct KnowRemembered {
  bool possible = false;  ///< this machine can
  std::optional<std::vector<std::string>> files{};  ///< their paths, or names in a page; the last one first
};

/// Says what became of something that was asked for; nothing: it was read.
struct Tell { std::string words{}; bool refused = false; };

/// Goes to a step of the tour (tour.h); to none: it ends. Where nothing is loaded, opens its sample first.
struct TakeTour { std::size_t step = 0; };
/// Shows what there is to be found.
struct AnswerTour {};
struct EndTour {};

struct SetTheme { Theme theme; };
/// Per cent; brought to the nearest end where it is beyond.
struct SetZoom { int percent; };
/// By so many per cent more or less.
struct ZoomBy { int percent; };
/// Names nobody on the screen (masking.h); nothing: the other way than now.
struct MaskNames { std::optional<bool> on{}; };

// --- the way here

struct Undo {};
struct Redo {};
/// To the view before; the figures stay, and how tables are arranged.
struct GoBack {};
struct GoForward {};

using Command = OneOf<OpenFiles, CloseAll, CancelLoading, GivePassword, CorrectGuess, Show, ShowEmployee, ShowEmployees, SetFilter, SetSort,
                             SetColumns, GroupBy, ToggleGroup, ExpandGroups, TurnSelected, SelectRange, SelectAll, ClearSelection, ShowSelected,
                             CopyRows, SaveRows, LookFrom, ToggleUnit, ExpandUnits, SortUnits, SortCourses, SetMosaic, Play, ShowPlan, CompareFrom, CompareSnapshot, SaveSnapshot, SaveStatements, ShowWay, ShowMessages,
                             ShowOrder, ShowMilestones, SetAsOn, SetLawAsOn, SwitchOrder, SwitchReading, SwitchAllOn, BeginPlanEdit, EditPlan, NewPlan,
                             DuplicatePlan, DropPlanEdit, DropPlanEdits, Suppose, ResetSandbox, Find, Search, ShowKeys, ShowAbout, ClearEverything, Update, KnowRemembered, Tell, TakeTour,
                             AnswerTour, EndTour, SetTheme, SetZoom, ZoomBy, MaskNames, Errand,
                             Undo, Redo, GoBack, GoForward>;

}  // namespace anupalan::app
