// The mirror of the table of employees: its heads sort, its columns are chosen, filtered and grouped by, its rows selected.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/queries.h"
#include "app/workspace.h"
#include "mirror/actions.h"
#include "mirror/tree.h"
#include "unit/rules/world.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::mirror {
namespace {

using app::Column;
using rules::day;

using test::finish;

app::Workspace opened() {
  app::Workspace workspace = test::opened(test::sample_files("posts"), day("2026-03-31"));
  workspace.apply(app::Show{app::View::employees});
  finish(workspace);
  return workspace;
}

/// What stands there once nothing is being made any more.
Node shown(app::Workspace& workspace) {
  tree_of(workspace);
  finish(workspace);
  return tree_of(workspace);
}

void collect(const Node& node, std::string_view tag, std::vector<const Node*>& found) {
  if (node.tag == tag) found.push_back(&node);
  for (const Node& child : node.children) collect(child, tag, found);
}

std::vector<const Node*> all(const Node& tree, std::string_view tag) {
  std::vector<const Node*> found;
  collect(tree, tag, found);
  return found;
}

std::string attribute(const Node& node, std::string_view name) {
  const auto place = std::find_if(node.attributes.begin(), node.attributes.end(), [&](const auto& a) { return a.first == name; });
  return place == node.attributes.end() ? std::string() : place->second;
}

void act(app::Workspace& workspace, std::string_view action, std::string_view value = {}) {
  auto command = command_of(workspace, action, value);
  INFO(action);
  REQUIRE(command.has_value());
  workspace.apply(std::move(*command));
  workspace.employees();
  finish(workspace);
}

TEST_CASE("units are sorted by their heads, and their table is copied") {
  app::Workspace workspace = opened();
  workspace.apply(app::Show{app::View::units});
  act(workspace, "sort-units:missed");
  CHECK(workspace.look().unit_sort == app::UnitSort{app::UnitColumn::missed, true});
  const Node tree = shown(workspace);
  std::size_t sorted = 0;
  for (const Node* head : all(tree, "th")) sorted += attribute(*head, "aria-sort") == "descending" ? 1 : 0;
  CHECK(sorted == 1);
  CHECK_FALSE(command_of(workspace, "sort-units:nothing", "").has_value());
  act(workspace, "copy-rows");
  CHECK(workspace.take_table_text().value().name == "units-" + iso_text(workspace.answer()->as_on()));
}

TEST_CASE("while names are masked no field shows what was typed to find somebody") {
  app::Workspace workspace = opened();
  workspace.apply(app::SetFilter{{.search = "Ritu", .columns = {{Column::name, "gupta"}}}});
  workspace.apply(app::MaskNames{true});
  const Node tree = shown(workspace);
  std::size_t secret = 0;
  for (const Node* input : all(tree, "input")) {
    const bool tells = input->text == "Ritu" || input->text == "gupta";
    if (tells) CHECK(attribute(*input, "type") == "password");
    secret += tells ? 1 : 0;
  }
  CHECK(secret == 2);
}

TEST_CASE("an employee is told with verdict, courses and the year, and the statement is a button") {
  app::Workspace workspace = opened();
  workspace.apply(app::ShowEmployee{model::EmployeeRow{7}});
  finish(workspace);
  const Node tree = shown(workspace);
  std::size_t tables = 0;
  for (const Node* caption : all(tree, "caption")) tables += caption->text == "Courses" || caption->text == "The year, day by day" ? 1 : 0;
  CHECK(tables == 2);
  act(workspace, "save-statement");
  finish(workspace);
  const auto file = workspace.take_written();
  REQUIRE(file);
  CHECK(file->name.starts_with("apar-"));
}

TEST_CASE("courses are sorted by their heads") {
  app::Workspace workspace = opened();
  workspace.apply(app::Show{app::View::courses});
  act(workspace, "sort-courses:title");
  CHECK(workspace.look().course_sort == app::CourseSort{app::CourseColumn::title, false});
  act(workspace, "sort-courses:title");
  CHECK(workspace.look().course_sort == app::CourseSort{app::CourseColumn::title, true});
  const Node tree = shown(workspace);
  std::size_t sorted = 0;
  for (const Node* head : all(tree, "th")) sorted += attribute(*head, "aria-sort") == "descending" ? 1 : 0;
  CHECK(sorted == 1);
  CHECK_FALSE(command_of(workspace, "sort-courses:nothing", "").has_value());
}

TEST_CASE("what is to be mended opens what its count is of") {
  app::Workspace workspace = opened();
  for (const app::Disagreement& found : std::vector(workspace.disagreements())) {
    CAPTURE(found.code);
    act(workspace, "mend:" + found.code);
    if (const auto* messages = found.opens.get_if<app::ShowMessages>()) CHECK(workspace.look().message_code == messages->code);
    if (found.opens.is<app::ShowEmployees>()) CHECK(workspace.employees().size() == found.count);
  }
  CHECK_FALSE(command_of(workspace, "mend:nothing", "").has_value());
  act(workspace, "messages");
  CHECK(workspace.look().message_code.empty());
}

TEST_CASE("heads are buttons that sort, and say how") {
  app::Workspace workspace = opened();
  act(workspace, "sort:status");
  act(workspace, "sort-further:name");
  act(workspace, "sort-further:name");
  CHECK(workspace.sort() == app::Sort{{Column::status, false}, {Column::name, true}});
  const Node tree = shown(workspace);
  std::map<std::string, std::string> sorted;
  for (const Node* head : all(tree, "th")) {
    if (!attribute(*head, "aria-sort").empty()) sorted[head->children.front().text] = attribute(*head, "aria-sort");
  }
  CHECK(sorted == std::map<std::string, std::string>{{"Status", "ascending"}, {"Name", "descending"}});
}

TEST_CASE("every column can be shown, moved, pinned, made wider and filtered by, and the usual ones come back") {
  app::Workspace workspace = opened();
  for (std::size_t i = 0; i < app::kColumnCount; ++i) {
    const std::string name(app::name_of(static_cast<Column>(i)));
    if (!app::is_shown(app::columns_of(workspace.look()), static_cast<Column>(i))) act(workspace, "column:" + name);
  }
  CHECK(workspace.look().columns.size() == app::kColumnCount);
  act(workspace, "column-pin:status");
  act(workspace, "column-width:status", "200");
  CHECK(workspace.look().columns.front() == app::ShownColumn{Column::status, 200, true});
  act(workspace, "column-right:name");
  CHECK(workspace.look().columns[2].column == Column::name);
  act(workspace, "column:status");
  CHECK_FALSE(command_of(workspace, "column-left:status", {}).has_value());
  CHECK_FALSE(command_of(workspace, "sort:shoe", {}).has_value());
  act(workspace, "filter-column:designation", "assistant");
  CHECK(workspace.employees() == app::select(*workspace.answer(), {.columns = {{Column::designation, "assistant"}}}, {}));
  act(workspace, "filter-column:designation", "");
  CHECK_FALSE(workspace.filter().any());
  act(workspace, "columns-usual");
  CHECK(workspace.look().columns.empty());
}

TEST_CASE("the rows in view are numbered, and the pages before and after, and any row, are reached") {
  app::Workspace workspace = opened();
  const auto first_row = [&] {
    const Node tree = shown(workspace);
    const Node* body = all(tree, "tbody").front();
    return std::pair(attribute(body->children.front(), "aria-rowindex"), attribute(body->children.front(), "data-employee"));
  };
  const auto id_at = [&](std::size_t row) {
    const model::Dataset& data = workspace.answer()->data();
    return std::string(data.text(data.employees.id[model::at(workspace.employees()[row])]));
  };
  CHECK(first_row() == std::pair(std::string("2"), id_at(0)));
  act(workspace, "page-after");
  CHECK(first_row() == std::pair(std::string("62"), id_at(60)));
  act(workspace, "page-before");
  act(workspace, "go-to-row", "1,500");
  CHECK(first_row() == std::pair(std::string("1501"), id_at(1499)));
  CHECK_FALSE(command_of(workspace, "go-to-row", "x").has_value());
  const Node tree = shown(workspace);
  CHECK(attribute(*all(tree, "table").front(), "aria-rowcount") == std::to_string(workspace.employees().size() + 1));
}

TEST_CASE("the table is grouped, and a heading opens its rows") {
  app::Workspace workspace = opened();
  act(workspace, "group:status");
  const std::size_t groups = workspace.people().groups.size();
  REQUIRE(groups > 1);
  CHECK(all(shown(workspace), "tbody").front()->children.size() == groups);
  act(workspace, "group-turn:" + workspace.people().groups.back().key);
  CHECK(workspace.table_lines().size() == groups + workspace.people().groups.back().counts.employees());
  act(workspace, "groups:open");
  CHECK(workspace.table_lines().size() == groups + workspace.employees().size());
  act(workspace, "group:none");
  CHECK_FALSE(workspace.look().grouping.by.has_value());
  CHECK_FALSE(command_of(workspace, "group:name", {}).has_value());
}

TEST_CASE("rows are selected, copied, and shown alone") {
  app::Workspace workspace = opened();
  const model::Dataset& data = workspace.answer()->data();
  const std::string id(data.text(data.employees.id[5]));
  act(workspace, "select:" + id);
  CHECK(workspace.picked().size() == 1);
  CHECK_FALSE(command_of(workspace, "select:nobody", {}).has_value());
  act(workspace, "copy-rows");
  const auto copied = workspace.take_table_text();
  REQUIRE(copied.has_value());
  CHECK(copied->rows == 1);
  CHECK(copied->text.find(id) != std::string::npos);
  CHECK_FALSE(workspace.take_table_text().has_value());
  act(workspace, "show-selected");
  CHECK(workspace.employees() == std::vector{model::EmployeeRow{5}});
  act(workspace, "drop-chosen");
  act(workspace, "select-all");
  CHECK(workspace.picked().size() == data.employees.size());
  act(workspace, "save-rows");
  CHECK(workspace.take_table_text()->rows == data.employees.size());
  act(workspace, "clear-selection");
  CHECK(workspace.picked().empty());
}

}  // namespace
}  // namespace anupalan::mirror
