// The mirror of the plans, of two days compared, of the map of courses, and of the filter: the figures of the queries, and buttons that do what they say.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/heat_map.h"
#include "app/queries.h"
#include "app/workspace.h"
#include "mirror/actions.h"
#include "mirror/people.h"
#include "mirror/tree.h"
#include "mirror/views/parts.h"
#include "unit/rules/world.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::mirror {
namespace {

using rules::day;

using test::finish;

app::Workspace opened() { return test::opened(test::sample_files("ministry"), day("2026-03-31")); }

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
  do {
    finish(workspace);
    mirror::tree_of(workspace);  // asks for what is in view
  } while (workspace.busy());
}

TEST_CASE("each plan is a button that shows it, and another that lists those whom it binds") {
  app::Workspace workspace = opened();
  act(workspace, "show:plans");
  const std::vector<std::string> plans = actions_of(workspace, "plan:");
  REQUIRE(plans.size() == workspace.answer()->data().plans.size());
  act(workspace, plans.back());
  CHECK("plan:" + workspace.look().plan == plans.back());
  for (const std::string& action : actions_of(workspace, "people:plan=")) {
    act(workspace, "clear-filter");
    act(workspace, action);
    CHECK(workspace.view() == app::View::employees);
    CHECK(workspace.employees() == app::select(*workspace.answer(), {.plan = action.substr(action.find('=') + 1)}, {}));
  }
  CHECK_FALSE(command_of(workspace, "plan:gone", {}).has_value());
}

/// The texts of all nodes with this tag.
std::vector<std::string> texts_of(app::Workspace& workspace, std::string_view tag) {
  const Node tree = shown(workspace);
  std::vector<const Node*> nodes;
  find(tree, [&](const Node& node) { return node.tag == tag; }, nodes);
  std::vector<std::string> texts;
  for (const Node* node : nodes) texts.push_back(node->text);
  return texts;
}

bool holds(const std::vector<std::string>& texts, std::string_view wanted) { return std::find(texts.begin(), texts.end(), wanted) != texts.end(); }

TEST_CASE("a button that keeps only some stays in the view, and each part of the filter is a button that removes it") {
  app::Workspace workspace = opened();
  for (const char* view : {"overview", "units", "courses", "plans", "compare"}) {
    act(workspace, "clear-filter");
    act(workspace, std::string("show:") + view);
    const std::vector<std::string> keeps = actions_of(workspace, "keep:");
    INFO(view);
    REQUIRE_FALSE(keeps.empty());
    const std::uint32_t all = workspace.selected().people().size();
    act(workspace, keeps.front());
    CHECK(app::name_of(workspace.view()) == view);
    CHECK(workspace.filter().any());
    CHECK(holds(texts_of(workspace, "p"), say("top.selected", app::grouped(workspace.selected_count()), app::grouped(all))));
    CHECK(holds(texts_of(workspace, "button"), say("mirror.drop", workspace.chips().front().words)));
    act(workspace, "drop:0");
    CHECK_FALSE(workspace.filter().any());
  }
}

TEST_CASE("a figure of a filtered view opens those whom it counts") {
  app::Workspace workspace = opened();
  act(workspace, "keep:level=us");
  for (const char* view : {"overview", "units"}) {
    act(workspace, std::string("show:") + view);
    const app::Filter before = workspace.filter();
    for (const std::string& action : actions_of(workspace, "people:")) {
      act(workspace, action);
      INFO(action);
      CHECK(workspace.view() == app::View::employees);
      const app::Filter part = *part_of(std::string_view(action).substr(action.find(':') + 1));
      CHECK(workspace.filter() == app::narrowed(workspace.answer()->data(), before, part));
      CHECK_FALSE(workspace.employees().empty());
      act(workspace, "back");
    }
  }
}

TEST_CASE("where one is stands in a list whose steps lead back") {
  app::Workspace workspace = opened();
  const model::Dataset& data = workspace.answer()->data();
  act(workspace, people_action({.status = rules::Status::pending, .unit = std::string(data.unit_id(data.employees.unit.front()))}));
  const std::vector<std::string> steps = actions_of(workspace, "crumb:");
  REQUIRE_FALSE(steps.empty());
  act(workspace, steps.back());
  CHECK_FALSE(workspace.filter().status.has_value());
  CHECK_FALSE(command_of(workspace, "crumb:99", {}).has_value());
}

TEST_CASE("a filter that nobody passes is said in words in every view that follows it; the others say that it does not act") {
  app::Workspace workspace = opened();
  act(workspace, "search", "nobody is called so");
  for (std::size_t i = 0; i < app::kViewCount; ++i) {
    const auto view = static_cast<app::View>(i);
    act(workspace, "show:" + std::string(app::name_of(view)));
    INFO(app::name_of(view));
    const std::vector<std::string> words = texts_of(workspace, "p");
    CHECK(holds(words, word("employees.none_pass")) == app::follows_filter(view));
    CHECK(holds(texts_of(workspace, "button"), say("mirror.drop", "Search: nobody is called so")) == app::follows_filter(view));
    const rules::Counts& all = workspace.answer()->roll_up().all;
    const std::string rests = say("top.filter_rests", say("top.denominators", app::grouped(all.covered()), app::grouped(all.employees())));
    CHECK(holds(words, rests) != app::follows_filter(view));
  }
}

TEST_CASE("parts of a filter are written and read alike, whatever their ids hold") {
  const app::Filter odd{.status = rules::Status::late, .unit = "a&b=c%d", .reason = "x", .level = "", .course = {"100%25"}, .plan = "p q"};
  const std::string action = people_action(odd);
  CHECK(part_of(std::string_view(action).substr(action.find(':') + 1)) == odd);
  CHECK(part_of("") == app::Filter{});
  CHECK_FALSE(part_of("status=gone").has_value());
  CHECK_FALSE(part_of("colour=red").has_value());
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
