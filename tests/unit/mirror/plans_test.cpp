// Editing a plan as the page has it: fields and buttons, and what each of them asks for.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "mirror/actions.h"
#include "mirror/tree.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::mirror {
namespace {

using rules::day;

using test::finish;

app::Workspace opened() {
  app::Workspace workspace(day("2026-02-15"));
  workspace.apply(app::OpenFiles{{{"roster.json", R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"}],
      "employees": [{"id": "A", "unit": "m", "category": "central_government", "group": "B"}]})", {}},
                                  {"plans.json", R"({"format": "training-plan", "version": 1, "reporting_year": "2025-26",
      "courses": [{"id": "c:1", "name": "One"}, {"id": "c2", "name": "Two"}], "assessments": [{"id": "t", "name": "Test"}],
      "plans": [{"id": "p", "name": "P", "prescribed_by": {"kind": "mdo", "id": "m"}, "applies_to": [], "courses": [{"id": "c:1"}], "assessments": []}]})", {}}}});
  finish(workspace);
  workspace.apply(app::Show{app::View::plans});
  finish(workspace);
  return workspace;
}

bool offers(const Node& node, std::string_view action) {
  return node.action == action || std::any_of(node.children.begin(), node.children.end(), [&](const Node& child) { return offers(child, action); });
}

bool says(const Node& node, std::string_view text) {
  return node.text.find(text) != std::string::npos || std::any_of(node.children.begin(), node.children.end(), [&](const Node& c) { return says(c, text); });
}

void use(app::Workspace& workspace, std::string_view action, std::string_view value = {}) {
  INFO(action);
  tree_of(workspace);  // what is made in steps is asked for
  finish(workspace);
  REQUIRE(offers(tree_of(workspace), action));
  auto command = command_of(workspace, action, value);
  REQUIRE(command.has_value());
  workspace.apply(std::move(*command));
  finish(workspace);
}

TEST_CASE("all of a plan can be changed by fields and buttons, and a refusal stands at its field") {
  app::Workspace workspace = opened();
  use(workspace, "plan-edit");
  use(workspace, "plan-change:name:0:", "Renamed");
  use(workspace, "plan-change:due_on:0:", "28.02.2026");
  use(workspace, "plan-change:published_on:0:", "2025-08-01");
  use(workspace, "plan-change:add_course:0:", "two");
  use(workspace, "plan-change:require_course:0:mandatory:c:1");
  use(workspace, "plan-change:drop_course:0:c2");
  use(workspace, "plan-change:add_assessment:0:", "t");
  use(workspace, "plan-change:add_value:0:group", "B");
  use(workspace, "plan-change:add_value:1:level", "MTS");
  use(workspace, "plan-change:drop_value:1:level:mts");
  use(workspace, "plan-change:drop_object:1:");
  const model::PlanRecord plan = workspace.plan_record();
  CHECK(plan.name == "Renamed");
  CHECK(plan.due_on == day("2026-02-28"));
  CHECK(plan.published_on == day("2025-08-01"));
  REQUIRE(plan.courses.size() == 1);
  CHECK(plan.courses[0].requirement == model::Requirement::mandatory);
  CHECK(plan.assessments == std::vector<std::string>{"t"});
  REQUIRE(plan.applies_to.size() == 1);
  CHECK(plan.applies_to[0].group == std::vector<std::string>{"B"});
  use(workspace, "plan-change:add_course:0:", "none");
  CHECK(says(tree_of(workspace), "No open file has a course"));
  use(workspace, "plan-duplicate");
  CHECK(workspace.look().plan == "p-copy");
  use(workspace, "plan-drop-edit:p-copy");
  use(workspace, "plan-new:mdo:m");
  CHECK(workspace.edited_plan()->prescriber == "m");
  use(workspace, "plan-drop-edits");
  CHECK(workspace.choices().plan_edits.empty());
}

TEST_CASE("a change that is none means nothing") {
  const app::Workspace workspace = opened();
  for (const char* action : {"plan-change", "plan-change:colour:0:", "plan-change:name:x:", "plan-new:nobody:m", "sandbox-share", "sandbox-share:x:p"}) {
    INFO(action);
    CHECK_FALSE(command_of(workspace, action, "1").has_value());
  }
}

}  // namespace
}  // namespace anupalan::mirror
