// The mirror of the plans, of two days compared, and of the map of courses: the figures of the queries, and buttons that do what they say.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/heat_map.h"
#include "app/queries.h"
#include "app/workspace.h"
#include "mirror/actions.h"
#include "mirror/tree.h"
#include "unit/rules/world.h"
#include "unit/support.h"

namespace anupalan::mirror {
namespace {

using rules::day;

void finish(app::Workspace& workspace) {
  while (workspace.busy()) workspace.work();
}

app::Workspace opened() {
  app::Workspace workspace(day("2026-03-31"));
  std::vector<app::InputFile> files;
  for (const char* name : {"roster.json", "training-plan.json", "completions.json"}) {
    files.push_back({name, test::file_text(test::source_folder() / "assets/samples/ministry" / name), {}});
  }
  workspace.apply(app::OpenFiles{std::move(files)});
  finish(workspace);
  return workspace;
}

/// Every node that `wanted` holds of, in reading order.
template <typename Wanted>
void find(const Node& node, Wanted&& wanted, std::vector<const Node*>& found) {
  if (wanted(node)) found.push_back(&node);
  for (const Node& child : node.children) find(child, wanted, found);
}

/// What stands there once nothing is being made any more.
Node shown(app::Workspace& workspace) {
  tree_of(workspace);
  finish(workspace);
  return tree_of(workspace);
}

std::vector<std::string> actions_of(app::Workspace& workspace, std::string_view prefix) {
  const Node tree = shown(workspace);
  std::vector<const Node*> nodes;
  find(tree, [&](const Node& node) { return node.action.starts_with(prefix); }, nodes);
  std::vector<std::string> actions;
  for (const Node* node : nodes) actions.push_back(node->action);
  return actions;
}

void act(app::Workspace& workspace, std::string_view action, std::string_view value = {}) {
  auto command = command_of(workspace, action, value);
  INFO(action);
  REQUIRE(command.has_value());
  workspace.apply(std::move(*command));
  finish(workspace);
}

TEST_CASE("each plan is a button that shows it, and another that lists those whom it binds") {
  app::Workspace workspace = opened();
  act(workspace, "show:plans");
  const std::vector<std::string> plans = actions_of(workspace, "plan:");
  REQUIRE(plans.size() == workspace.answer()->data().plans.size());
  act(workspace, plans.back());
  CHECK("plan:" + workspace.look().plan == plans.back());
  for (const std::string& action : actions_of(workspace, "has-plan:")) {
    act(workspace, action);
    CHECK(workspace.view() == app::View::employees);
    CHECK(workspace.employees() == app::select(*workspace.answer(), {.plan = action.substr(action.find(':') + 1)}, {}));
  }
  CHECK_FALSE(command_of(workspace, "plan:gone", {}).has_value());
}

TEST_CASE("the map of people and courses is a table that says how large it is, with words in its cells") {
  app::Workspace workspace = opened();
  act(workspace, "show:courses");
  const Node tree = shown(workspace);
  std::vector<const Node*> tables;
  const auto counts_columns = [](const auto& attribute) { return attribute.first == "aria-colcount"; };
  find(tree, [&](const Node& node) { return std::any_of(node.attributes.begin(), node.attributes.end(), counts_columns); }, tables);
  REQUIRE(tables.size() == 1);
  const auto attribute = [&](std::string_view name) {
    const auto& all = tables.front()->attributes;
    return std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.first == name; })->second;
  };
  const auto& standings = workspace.courses().standings;
  CHECK(attribute("aria-colcount") == std::to_string(standings.size() + 1));
  CHECK(attribute("aria-rowcount") == std::to_string(workspace.employees().size() + 1));
  const Node& row = tables.front()->children.back().children.front();
  REQUIRE(row.children.size() > 1);
  CHECK(row.children[1].text == app::words_of(app::course_cell(*workspace.answer(), workspace.employees().front(), standings.front().course)));
}

TEST_CASE("the earlier day is an input, each way a button, and each who moved too") {
  app::Workspace workspace = opened();
  act(workspace, "show:compare");
  act(workspace, "compare-from", "2025-08-01");
  CHECK(workspace.compared_from() == day("2025-08-01"));
  const std::vector<std::string> ways = actions_of(workspace, "way:");
  REQUIRE(ways.size() == workspace.comparison().movements.size());
  act(workspace, ways.front());
  REQUIRE(workspace.look().way.has_value());
  CHECK(way_action(*workspace.look().way) == ways.front());
  const std::vector<std::string> movers = actions_of(workspace, "employee:");
  CHECK(movers.size() == std::min<std::size_t>(60, workspace.comparison().moved(workspace.look().way)));
  act(workspace, "way:");
  CHECK_FALSE(workspace.look().way.has_value());
  CHECK_FALSE(command_of(workspace, "compare-from", "2026-02-30").has_value());
  CHECK_FALSE(command_of(workspace, "way:pending:gone", {}).has_value());
}

}  // namespace
}  // namespace anupalan::mirror
