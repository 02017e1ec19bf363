// The views of the law as the page has them: real buttons, and what each of them asks for.
#include <algorithm>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "mirror/actions.h"
#include "mirror/tree.h"
#include "unit/rules/world.h"
#include "unit/support.h"

namespace anupalan::mirror {
namespace {

using rules::day;

app::Workspace opened() {
  app::Workspace workspace(day("2026-02-15"));
  workspace.apply(app::OpenFiles{{{"roster.json", R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"}],
      "employees": [{"id": "A", "unit": "m", "category": "central_government"}]})", {}},
                                  {"m.json", R"({"format": "milestones", "version": 1, "organisation": "m",
      "done": [{"milestone": "dopt-2025-07-04#Annexure-A.2", "on": "2025-08-30"}]})", {}},
                                  {"d.json", R"({"format": "milestones", "version": 1, "organisation": "dopt",
      "done": [{"milestone": "dopt-2025-07-04#Annexure-A.3", "on": "2025-08-30"}]})", {}}}});
  while (workspace.busy()) workspace.work();
  return workspace;
}

void collect(const Node& node, std::string_view action, std::vector<const Node*>& found) {
  if (node.action == action) found.push_back(&node);
  for (const Node& child : node.children) collect(child, action, found);
}

/// Whether the tree offers the action.
bool offers(const app::Workspace& workspace, std::string_view action) {
  std::vector<const Node*> found;
  const Node root = tree_of(workspace);
  collect(root, action, found);
  return std::all_of(found.begin(), found.end(), [](const Node* node) { return node->tag == "button" || node->tag == "input"; }) && !found.empty();
}

/// As a person uses what the tree offers.
void use(app::Workspace& workspace, std::string_view action, std::string_view value = {}) {
  INFO(action);
  REQUIRE(offers(workspace, action));
  auto command = command_of(workspace, action, value);
  REQUIRE(command.has_value());
  workspace.apply(std::move(*command));
  while (workspace.busy()) workspace.work();
}

bool says(const Node& node, std::string_view text) {
  return node.text.find(text) != std::string::npos || std::any_of(node.children.begin(), node.children.end(), [&](const Node& c) { return says(c, text); });
}

TEST_CASE("every order and reading can be shown and switched, and all switched on again") {
  app::Workspace workspace = opened();
  use(workspace, "show:orders");
  for (const orders::Order& order : workspace.answer()->loaded().law.orders()) CHECK(offers(workspace, "order:" + order.id));
  use(workspace, "order:dopt-2025-08-19");
  CHECK(workspace.look().order == "dopt-2025-08-19");
  CHECK(says(tree_of(workspace), workspace.order_view().line.order->paragraphs[0].quote));
  CHECK_FALSE(offers(workspace, "switch-all-on"));
  use(workspace, "switch-order:dopt-2025-08-19");
  use(workspace, "switch-reading:R-2");
  CHECK(workspace.asked().switched_off() == std::vector<std::string>{"dopt-2025-08-19", "R-2"});
  use(workspace, "switch-order:dopt-2025-08-19");
  CHECK(workspace.asked().switched_off() == std::vector<std::string>{"R-2"});
  use(workspace, "switch-all-on");
  CHECK(workspace.asked().switched_off().empty());
}

TEST_CASE("law-as-on is a field, and the empty text follows the data") {
  app::Workspace workspace = opened();
  use(workspace, "show:orders");
  use(workspace, "law-as-on", "2025-08-18");
  CHECK(workspace.asked().law_as_on == day("2025-08-18"));
  CHECK_FALSE(command_of(workspace, "law-as-on", "2025-08").has_value());
  use(workspace, "law-as-on");
  CHECK_FALSE(workspace.choices().law_as_on.has_value());
}

TEST_CASE("each organisation's milestones are reached, and each leads to its order") {
  app::Workspace workspace = opened();
  use(workspace, "show:milestones");
  CHECK(says(tree_of(workspace), "Milestones of DoPT"));
  use(workspace, "organisation:m");
  CHECK(workspace.milestones().chosen.id == "m");
  CHECK(says(tree_of(workspace), "was 15.10.2025"));
  use(workspace, "order:dopt-2025-08-01");
  CHECK(workspace.view() == app::View::orders);
}

void tags_of(const Node& node, std::set<std::string>& tags) {
  tags.insert(node.tag);
  for (const Node& child : node.children) tags_of(child, tags);
}

TEST_CASE("the playground is fields: what is supposed is told over every view, and reset at a press") {
  app::Workspace workspace = opened();
  use(workspace, "show:orders");
  use(workspace, "sandbox-share:0:dopt-2025-07-04#3(v)", "0");
  CHECK(workspace.choices().sandbox.empty());
  CHECK(says(tree_of(workspace), "is no share"));
  use(workspace, "sandbox-share:0:dopt-2025-07-04#3(v)", "75");
  use(workspace, "sandbox-due:0:dopt-2025-07-04#3(v)", "2026-04-10");
  REQUIRE(workspace.choices().sandbox.size() == 1);
  for (const char* view : {"show:overview", "show:employees", "show:data", "show:orders"}) {
    use(workspace, view);
    CHECK(says(tree_of(workspace), "SANDBOX, no order says this: DoPT O.M. of 04.07.2025, para 3(v): 75 % instead of 50 %, due 10 days later"));
  }
  use(workspace, "sandbox-due:0:dopt-2025-07-04#3(v)", "2026-04-10");
  std::set<std::string> tags;
  tags_of(tree_of(workspace), tags);
  const std::string script = test::file_text(test::source_folder() / "web/mirror.js");
  for (const std::string& tag : tags) {
    INFO(tag << " is no element that web/mirror.js makes");
    CHECK(script.find("'" + tag + "'") < script.find("]);"));
  }
  use(workspace, "sandbox-reset");
  CHECK(workspace.choices().sandbox.empty());
  CHECK_FALSE(says(tree_of(workspace), "no order says this"));
}

TEST_CASE("an order or reading that is not there means nothing") {
  app::Workspace workspace = opened();
  for (const char* action : {"order:gone", "switch-order:gone", "switch-order:", "switch-reading:R-9", "order"}) {
    INFO(action);
    CHECK_FALSE(command_of(workspace, action, {}).has_value());
  }
}

}  // namespace
}  // namespace anupalan::mirror
