#include "mirror/actions_table.h"

#include "app/masking.h"

#include <algorithm>

#include "app/column_filter.h"

namespace anupalan::mirror {
namespace {

using Asked = std::optional<app::Command>;

/// Of a column that is shown: where it stands, and how wide.
Asked place_command(const app::ShownColumns& columns, std::string_view verb, app::Column column, std::string_view value) {
  if (verb == "column-left") return app::SetColumns{app::moved_column(columns, column, -1)};
  if (verb == "column-right") return app::SetColumns{app::moved_column(columns, column, 1)};
  if (verb == "column-pin") {
    const auto place = std::find_if(columns.begin(), columns.end(), [&](const app::ShownColumn& c) { return c.column == column; });
    return app::SetColumns{app::pinned_column(columns, column, !place->pinned)};
  }
  const auto width = verb == "column-width" ? app::parse_count(value) : std::nullopt;
  if (!width) return std::nullopt;
  return app::SetColumns{app::sized_column(columns, column, static_cast<int>(std::min<std::uint64_t>(*width, 10'000)))};
}

Asked column_command(const app::Look& look, std::string_view verb, app::Column column, std::string_view value) {
  const app::ShownColumns& columns = app::columns_of(look);
  const bool shown = app::is_shown(columns, column);
  if (verb == "sort") return app::SetSort{app::pressed_sort(look.sort, column, false)};
  if (verb == "sort-further") return app::SetSort{app::pressed_sort(look.sort, column, true)};
  if (verb == "filter-column") return app::SetFilter{app::with_column_filter(look.filter, column, value)};
  if (verb == "group" && app::can_group_by(column)) return app::GroupBy{column};
  if (verb == "column") return app::SetColumns{shown ? app::without_column(columns, column) : app::with_column(columns, column)};
  return shown ? place_command(columns, verb, column, value) : std::nullopt;
}

/// Which lines are in view.
Asked line_command(const app::Workspace& workspace, std::string_view verb, std::string_view value) {
  const std::size_t first = workspace.first_line();
  if (verb == "page-before") return app::LookFrom{first - std::min(first, kLinesShown)};
  if (verb == "page-after") return app::LookFrom{first + kLinesShown};
  if (verb != "go-to-row") return std::nullopt;
  const auto row = app::parse_row(value, workspace.employees().size());
  return row ? Asked(app::LookFrom{workspace.table_lines().line_of(*row)}) : std::nullopt;
}

Asked rows_command(const app::Workspace& workspace, std::string_view verb, std::string_view object) {
  if (verb == "select-all") return app::SelectAll{};
  if (verb == "clear-selection") return app::ClearSelection{};
  if (verb == "show-selected") return app::ShowSelected{};
  if (verb == "copy-rows") return app::CopyRows{};
  if (verb == "save-rows") return app::SaveRows{};
  if (verb == "save-statements") return app::SaveStatements{true};
  if (verb == "save-statement") return app::SaveStatements{};
  if (verb != "select") return std::nullopt;
  const model::EmployeeRow row = app::find_shown(*workspace.answer(), object);
  return row == model::kNoRow<model::EmployeeRow> ? std::nullopt : Asked(app::TurnSelected{row});
}

}  // namespace

std::optional<app::Command> table_command(const app::Workspace& workspace, std::string_view verb, std::string_view object, std::string_view value) {
  if (verb == "columns-usual") return app::SetColumns{};
  if (verb == "group" && object == "none") return app::GroupBy{};
  if (verb == "sort-units") {
    const auto by = app::find_unit_column(object);
    return by ? Asked(app::SortUnits{app::pressed_sort(workspace.look().unit_sort, *by)}) : std::nullopt;
  }
  if (verb == "sort-courses") {
    const auto by = app::find_course_column(object);
    return by ? Asked(app::SortCourses{app::pressed_sort(workspace.look().course_sort, *by)}) : std::nullopt;
  }
  if (verb == "groups") return app::ExpandGroups{object == "open"};
  if (verb == "group-turn") return app::ToggleGroup{std::string(object)};
  if (verb == "drop-chosen") {
    app::Filter filter = workspace.filter();
    filter.only = {};
    return app::SetFilter{std::move(filter)};
  }
  if (const auto column = app::find_column(object)) {
    if (auto command = column_command(workspace.look(), verb, *column, value)) return command;
  }
  if (auto command = line_command(workspace, verb, value)) return command;
  return rows_command(workspace, verb, object);
}

}  // namespace anupalan::mirror
