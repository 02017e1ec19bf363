#include "mirror/views/views.h"

#include <fmt/format.h>

#include "app/column_filter.h"
#include "app/masking.h"
#include "mirror/actions_table.h"

namespace anupalan::mirror {
namespace {

using app::Column;
using model::at;

std::string title(Column column) { return std::string(app::title_of(column)); }
std::string action(std::string_view verb, Column column) { return fmt::format("{}:{}", verb, app::name_of(column)); }
const char* truth(bool holds) { return holds ? "true" : "false"; }

Node& group(Node& parent, std::string label) { return parent.add("div").set("role", "group").set("aria-label", std::move(label)); }

void filters(const app::Workspace& workspace, Node& main) {
  const app::Filter& filter = workspace.filter();
  main.add("input", filter.search, "search").set("type", secret_type(workspace, "search")).set("aria-label", word("mirror.search"));
}

void group_choices(const app::Workspace& workspace, Node& main) {
  const auto& by = workspace.look().grouping.by;
  Node& node = group(main, word("mirror.group"));
  node.add("button", word("group.none"), "group:none").set("aria-pressed", truth(!by));
  for (Column column : app::group_columns()) node.add("button", title(column), action("group", column)).set("aria-pressed", truth(by == column));
  if (!by) return;
  node.add("button", word("group.open_all"), "groups:open");
  node.add("button", word("group.close_all"), "groups:close");
}

void column_choices(const app::Look& look, Node& main) {
  const app::ShownColumns& columns = app::columns_of(look);
  Node& node = group(main, word("mirror.columns"));
  for (std::size_t i = 0; i < app::kColumnCount; ++i) {
    const auto column = static_cast<Column>(i);
    node.add("button", title(column), action("column", column)).set("aria-pressed", truth(app::is_shown(columns, column)));
  }
  if (!look.columns.empty()) node.add("button", word("columns.usual"), "columns-usual");
}

/// What the menu of a head holds.
void column_tools(const app::Workspace& workspace, const app::ShownColumn& shown, Node& main) {
  const app::Look& look = workspace.look();
  const Column column = shown.column;
  const std::string name = title(column);
  Node& node = group(main, say("mirror.move", name));
  const auto text = look.filter.columns.find(column);
  const std::string filter = text == look.filter.columns.end() ? std::string() : text->second;
  Node& input = node.add("input", filter, action("filter-column", column)).set("aria-label", say("mirror.filter_by", name, app::column_filter_hint(column)));
  if (app::kind_of(column) == app::ColumnKind::text) input.set("type", secret_type(workspace, "text"));
  if (!app::read_column_filter(column, filter)) input.set("aria-invalid", "true");
  node.add("button", say("mirror.sort_further", name), action("sort-further", column));
  node.add("button", word("column.left"), action("column-left", column));
  node.add("button", word("column.right"), action("column-right", column));
  node.add("button", word("column.pin"), action("column-pin", column)).set("aria-pressed", truth(shown.pinned));
  node.add("input", std::to_string(shown.width), action("column-width", column)).set("type", "number").set("data-whole", "true").set("aria-label", say("mirror.width", name));
}

void row_tools(const app::Workspace& workspace, Node& main) {
  const std::size_t selected = workspace.picked().size();
  main.add("p", say(selected == 1 ? "selection.count.one" : "selection.count.other", app::grouped(selected))).set("data-figure", "selected");
  main.add("button", word("selection.all"), "select-all");
  main.add("button", word(selected > 0 ? "rows.copy_selected" : "rows.copy"), "copy-rows");
  main.add("button", word("rows.save"), "save-rows");
  main.add("button", word("rows.statements"), "save-statements");
  if (selected > 0 && selected <= app::kMostChosen) main.add("button", word("selection.only"), "show-selected");
  if (selected > 0) main.add("button", word("selection.clear"), "clear-selection");
  main.add("p", workspace.table_note()).set("data-says", "politely");
}

void pages(const app::Workspace& workspace, Node& main) {
  const std::size_t lines = workspace.table_lines().size(), first = workspace.first_line();
  if (first > 0) main.add("button", word("mirror.page_before"), "page-before");
  if (first + kLinesShown < lines) main.add("button", word("mirror.page_after"), "page-after");
  main.add("input", "", "go-to-row").set("type", "number").set("data-whole", "true").set("aria-label", word("rows.go_to"));
}

void head(const app::Sort& sort, Column column, Node& row) {
  Node& cell = row.add("th").set("scope", "col");
  const std::size_t place = app::place_in(sort, column);
  if (place < sort.size()) cell.set("aria-sort", sort[place].descending ? "descending" : "ascending");
  cell.add("button", title(column), action("sort", column));
}

void heading(const app::Workspace& workspace, std::size_t number, Node& row) {
  const app::PeopleGroup& of = workspace.people().groups[number];
  row.add("th").set("scope", "rowgroup").add("button", of.title.empty() ? word("group.not_given") : of.title, "group-turn:" + of.key)
      .set("aria-expanded", truth(workspace.table_lines().is_open(number)));
  row.add("td", app::grouped(of.counts.employees()));
  row.add("td", rate_text(app::rate_of(of.counts)));
}

void person(const app::Workspace& workspace, model::EmployeeRow employee, Node& row) {
  const app::Answer& answer = *workspace.answer();
  const std::string id = app::shown_id(answer, employee);
  const bool selected = workspace.picked().has(employee);
  row.set("data-employee", id).set("aria-selected", truth(selected));
  row.add("th").set("scope", "row").add("button", id, "employee:" + id);
  for (const app::ShownColumn& shown : app::columns_of(workspace.look())) {
    if (shown.column != Column::id) row.add("td", app::cell_text(answer, employee, shown.column));
  }
  row.add("td").add("button", say("mirror.select", id), "select:" + id).set("aria-pressed", truth(selected));
}

void lines(const app::Workspace& workspace, Node& main) {
  const app::TableLines& all = workspace.table_lines();
  Node& table = main.add("table").set("role", "grid").set("aria-multiselectable", "true").set("aria-rowcount", std::to_string(all.size() + 1));
  table.add("caption", word("view.employees"));
  Node& heads = table.add("thead").add("tr").set("aria-rowindex", "1");
  head(workspace.sort(), Column::id, heads);
  for (const app::ShownColumn& shown : app::columns_of(workspace.look())) {
    if (shown.column != Column::id) head(workspace.sort(), shown.column, heads);
  }
  Node& body = table.add("tbody");
  const std::size_t first = std::min(workspace.first_line(), all.size());
  for (std::size_t line = first; line < std::min(first + kLinesShown, all.size()); ++line) {
    const app::TableLine at_line = all.at(line);
    Node& row = body.add("tr").set("aria-rowindex", std::to_string(line + 2));
    if (at_line.group) heading(workspace, *at_line.group, row);
    else person(workspace, workspace.employees()[at_line.row], row);
  }
}

}  // namespace

void build_employees(const app::Workspace& workspace, Node& main) {
  main.add("p", fmt::format("{} / {}", app::grouped(workspace.employees().size()), app::grouped(workspace.answer()->data().employees.size())))
      .set("data-figure", "shown");
  filters(workspace, main);
  group_choices(workspace, main);
  column_choices(workspace.look(), main);
  for (const app::ShownColumn& shown : app::columns_of(workspace.look())) column_tools(workspace, shown, main);
  row_tools(workspace, main);
  pages(workspace, main);
  if (workspace.employees().empty()) main.add("p", word(workspace.filter().any() ? "employees.none_pass_hint" : "employees.none_hint"));
  lines(workspace, main);
}

}  // namespace anupalan::mirror
