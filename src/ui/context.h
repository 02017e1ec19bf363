// What a view is given: the state to read, what the screen itself remembers, and a way to ask for a change.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/queries.h"
#include "app/reconcile.h"
#include "app/workspace.h"
#include "platform/platform.h"
#include "ui/views/mosaic_session.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/row_window.h"

namespace anupalan::ui {

/// A day as it is typed.
struct TypedDay {
  std::string text;
  Day shown = Day::never();  ///< the day that `text` was last brought in step with
};

/// A value as it is typed.
struct TypedText {
  std::string text;
  std::string shown;  ///< the value that `text` was last brought in step with
};

/// The plan that is edited.
struct PlanEditing {
  struct Adding {
    std::size_t object = 0;
    std::string criterion;  ///< chosen, and without a value yet; empty: none is
  };
  std::string of;           ///< the id of the plan that the fields tell of
  TypedText name, published_on, due_on;
  std::string search;       ///< in the list that is open
  Adding adding;
};

/// The threshold playground.
struct SandboxSession {
  std::map<std::string, TypedText> values;
  std::map<std::string, TypedDay> days;
  std::string sliding;  ///< the share that is being moved; empty: none is
  int percent = 0;      ///< where it is
};

/// The map of people and courses.
struct CourseMap {
  bool shown = false;           ///< in place of the table of courses
  RowWindow rows;               ///< the people
  std::size_t column = 0;       ///< the leftmost course in view
  bool bring = false;           ///< the course of the filter into view: its place is another among other people
  float turned = 0.0F;          ///< what the wheel has turned sideways short of a column
  app::Filter filtered;         ///< with which it was drawn last
  std::string go_to;            ///< as typed: the row to go to
};

/// The table of employees.
struct PeopleTable {
  GridState grid;
  float room = 10'000.0F;              ///< for columns, in the last frame
  std::optional<app::Column> menu;     ///< whose menu is open
  std::string typed;                   ///< in its filter
  std::size_t told_first = 0;          ///< the topmost line that the workspace was told last
  std::optional<std::size_t> cursor;   ///< the line that had the keyboard in the last frame
  std::size_t anchor = 0;              ///< the row from which Shift selects
};

/// What only the screen knows: nothing here changes a figure. Views keep no state of their own.
struct Session {
  std::string search;           ///< as typed; the filter follows
  std::string searched;         ///< the filter's text that `search` was last brought in step with
  bool focus_search = false;    ///< Ctrl+F: the search field takes the keys
  RowWindow people;             ///< of the table of employees
  PeopleTable table;
  app::Filter filtered;         ///< with which it was drawn last
  std::string go_to;            ///< as typed: the row to go to
  bool focus_go_to = false;     ///< that field takes the keys
  std::string unit_search;      ///< in the list of units to filter by
  TypedDay as_on;
  TypedDay compared_from;
  int severity = 0;             ///< of the messages in view: 0 all, else 1 + Severity
  static constexpr std::size_t kNothing = SIZE_MAX;
  int guessed = 0;              ///< of the guesses in view: 0 all, else 1 + model::Guessed
  const void* guesses_of = nullptr;    ///< whose guesses were drawn last
  std::size_t correcting = kNothing;   ///< the guess that is being corrected
  std::string correction;       ///< as typed
  TypedDay law_as_on;
  bool bring_messages = false;  ///< the messages are to be scrolled into view
  bool bring_moves = false;     ///< who went a way that was pressed is to be scrolled into view
  int orders_part = 0;          ///< of the orders in view: 0 the orders, 1 the readings, 2 the playground
  SandboxSession sandbox;
  PlanEditing plan_edit;
  std::string paragraph;        ///< the citation of one that is being brought into view
  int paragraph_frames = 0;     ///< for so many frames yet: where it stands is known when those before it were measured
  std::string last_order;       ///< the id of the order drawn last
  bool with_people = false;     ///< a workspace that is saved names people too
  std::string palette;          ///< as typed into the field for everything
  bool palette_commands = true; ///< it was drawn last with commands
  std::size_t palette_at = 0;   ///< the hit that Enter would choose
  bool curve_as_table = false;  ///< the year, on the Overview
  Day curve_day = Day::never(); ///< the one in it that the keyboard is at
  CourseMap map;
  MosaicSession mosaic;
  std::string password;         ///< of an archive, as typed
  bool focus_password = false;  ///< that field takes the keys
  std::optional<double> loading_since;  ///< ImGui's time when the loading under way began
  std::vector<std::string> to_open; ///< paths that were chosen: opened before the next frame
  std::vector<std::string> opened;  ///< the paths of what was opened here
  std::string dismissed;        ///< the notice that was read and closed
  std::string trouble;          ///< what went wrong on our side, for people; empty when all is well
  bool no_dialog = false;       ///< this desktop cannot show a dialogue to pick files
  app::View last_drawn = app::View::overview;
  model::EmployeeRow last_employee = model::kNoRow<model::EmployeeRow>;
};

struct Context {
  const app::Workspace& workspace;
  Session& session;
  std::vector<app::Command> asked;  ///< applied after the frame, in order

  /// REQUIRES: something is loaded.
  const app::Answer& answer() const { return *workspace.answer(); }
  void ask(app::Command command) {
    asked.push_back(std::move(command));
    platform::redraw();
  }
  /// Whom the figures are of.
  const app::Selected& selected() const { return workspace.selected(); }
  /// Goes to the employees that pass the filter, and `part` as well: a figure opens whom it counts (people.h).
  void show_people(const app::Filter& part) { ask(app::ShowEmployees{workspace.narrowed(part)}); }
  /// Makes the filter narrower by `part`, and stays in the view.
  void keep_people(const app::Filter& part) { ask(app::SetFilter{workspace.narrowed(part)}); }
  /// Goes to the order that has a paragraph, and brings the paragraph into view.
  void show_paragraph(std::string_view citation) {
    ask(app::ShowOrder{std::string(citation.substr(0, citation.find('#'))), std::string(citation)});
  }
};

/// Asks the user for files.
void pick_files(Context& context);

}  // namespace anupalan::ui
