// What stands around every view of the mirror: every button does something, and what the screen offers is there too.
#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "app/named_commands.h"
#include "app/tour.h"
#include "app/tr.h"
#include "app/workspace.h"
#include "mirror/actions.h"
#include "mirror/tree.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::mirror {
namespace {

app::Workspace started() {
  app::Workspace workspace(to_day({2026, 2, 15}));
  workspace.offer_samples({"ias", "ministry", "posts"});
  return workspace;
}

void open(app::Workspace& workspace, std::string_view sample) {
  workspace.apply(app::OpenFiles{test::sample_files(sample)});
  test::finish(workspace);
}

void collect(const Node& node, std::vector<const Node*>& all) {
  all.push_back(&node);
  for (const Node& child : node.children) collect(child, all);
}

/// Every button and field of the tree stands for a command.
void check_actions(const app::Workspace& workspace) {
  const Node tree = tree_of(workspace);
  std::vector<const Node*> all;
  collect(tree, all);
  for (const Node* node : all) {
    INFO(node->tag << ' ' << node->text << ' ' << node->action);
    if (node->tag == "button") CHECK(command_of(workspace, node->action, "").has_value());
    if (node->tag == "button") CHECK_FALSE(node->text.empty());
  }
}

bool says(const app::Workspace& workspace, std::string_view words) {
  const Node tree = tree_of(workspace);
  std::vector<const Node*> all;
  collect(tree, all);
  return std::any_of(all.begin(), all.end(), [&](const Node* node) { return node->text.find(words) != std::string::npos; });
}

template <typename T>
T asked(const app::Workspace& workspace, std::string_view action, std::string_view value = {}) {
  auto command = command_of(workspace, action, value);
  REQUIRE(command.has_value());
  REQUIRE(command->is<T>());
  return *command->get_if<T>();
}

TEST_CASE("every button stands for a command: at the start, with the keys, in a search, on the tour and in Data") {
  app::Workspace workspace = started();
  check_actions(workspace);
  workspace.apply(app::ShowKeys{});
  check_actions(workspace);
  open(workspace, "ministry");
  for (std::size_t i = 0; i < app::kViewCount; ++i) {
    workspace.apply(app::Show{static_cast<app::View>(i)});
    check_actions(workspace);
  }
  workspace.apply(app::Find{"a"});
  check_actions(workspace);
  workspace.apply(app::Tell{"Saved: a file"});
  CHECK(says(workspace, "Saved: a file"));
  check_actions(workspace);
  for (std::size_t step = 0; step < app::tour_steps().size(); ++step) {
    workspace.apply(app::TakeTour{step});
    check_actions(workspace);
    CHECK(says(workspace, app::tr(fmt::format("tour.{}.ask", app::tour_steps()[step].name))));
  }
}

TEST_CASE("files, samples and saving are asked of who can: the mirror does nothing by itself") {
  using Kind = app::Errand::Kind;
  app::Workspace workspace = started();
  CHECK(asked<app::Errand>(workspace, "open-files").kind == Kind::open_files);
  CHECK(asked<app::Errand>(workspace, "sample:posts").what == "posts");
  open(workspace, "posts");
  CHECK(asked<app::Errand>(workspace, "save-workspace").kind == Kind::save_workspace);
  CHECK(asked<app::Errand>(workspace, "save-with-people").kind == Kind::save_with_people);
  CHECK(asked<app::Errand>(workspace, "save-corrections").kind == Kind::save_corrections);
}

TEST_CASE("the sheet of keys, masking, the tour and the search without commands are there as on the screen") {
  app::Workspace workspace = started();
  open(workspace, "ministry");
  workspace.apply(asked<app::ShowKeys>(workspace, "keys"));
  for (const app::NamedCommand& command : app::named_commands(workspace.today())) {
    if (!command.shortcuts.empty()) CHECK(says(workspace, app::tr(command.title)));
  }
  CHECK_FALSE(asked<app::ShowKeys>(workspace, "keys").shown);
  workspace.apply(asked<app::MaskNames>(workspace, "mask"));
  CHECK(says(workspace, app::tr("mask.sign")));
  workspace.apply(asked<app::Find>(workspace, "search-all", "library"));
  CHECK_FALSE(workspace.finding_commands());
  CHECK_FALSE(workspace.hits().empty());
  workspace.apply(app::TakeTour{0});
  workspace.apply(asked<app::AnswerTour>(workspace, "tour-answer"));
  while (workspace.busy()) workspace.work();
  CHECK(says(workspace, workspace.tour()->answer));
}

TEST_CASE("masked, an employee is opened by the stand-in and not by the id") {
  app::Workspace workspace = started();
  open(workspace, "posts");
  const std::string id(workspace.answer()->data().text(workspace.answer()->data().employees.id[4]));
  CHECK(command_of(workspace, "employee:" + id, "").has_value());
  workspace.apply(app::MaskNames{true});
  CHECK_FALSE(command_of(workspace, "employee:" + id, "").has_value());
  CHECK(asked<app::ShowEmployee>(workspace, "employee:P-5").employee == model::EmployeeRow{4});
}

}  // namespace
}  // namespace anupalan::mirror
