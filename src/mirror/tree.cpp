#include "mirror/tree.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/data_notes.h"
#include "mirror/around.h"
#include "mirror/people.h"
#include "mirror/views/views.h"

namespace anupalan::mirror {
namespace {

/// What stands around every view.
Node& tools_of(Node& root) { return root.add("div").set("role", "region").set("aria-label", word("mirror.tools")); }

void navigation(const app::Workspace& workspace, Node& root) {
  Node& list = root.add("nav").set("aria-label", word("mirror.views")).add("ul");
  for (const ViewTree& view : kViewTrees) {
    if (view.view == app::View::employee) continue;  // it belongs to the table of employees
    const std::string name(app::name_of(view.view));
    Node& button = list.add("li").add("button", word("view." + name), "show:" + name);
    const bool within = view.view == app::View::employees && workspace.view() == app::View::employee;
    if (workspace.view() == view.view || within) button.set("aria-current", within ? "true" : "page");
  }
  if (workspace.timeline().can_undo()) root.add("button", word("command.undo"), "undo");
  if (workspace.timeline().can_redo()) root.add("button", word("command.redo"), "redo");
  root.add("input", iso_text(workspace.answer()->as_on()), "as-on").set("type", "date").set("aria-label", word("mirror.as_on"));
}

/// The table of employees knows it of its own list: to find for one sentence whom all other views count takes longer than the table.
bool nobody_passes(const app::Workspace& workspace) {
  if (workspace.view() != app::View::employees) return workspace.nobody_selected();
  return workspace.filter().any() && workspace.employees().empty() && !workspace.busy();
}

}  // namespace

Node tree_of(const app::Workspace& workspace) {
  Node root{"div", {}, {}, {}, {}};
  root.children.reserve(2);  // `tools` stays where it is
  Node& tools = tools_of(root);
  build_messages(workspace, tools);
  if (workspace.answer() != nullptr) navigation(workspace, tools);
  build_find(workspace, tools);
  build_tools(workspace, tools);
  build_keys(workspace, tools);
  build_about(workspace, tools);
  if (workspace.answer() == nullptr) {
    if (!workspace.loading()) build_start(workspace, root);
    if (workspace.timeline().can_redo()) tools.add("button", word("command.redo"), "redo");
    return root;
  }
  build_tour(workspace, tools);
  Node& main = root.add("main");
  main.add("h1", word(fmt::format("view.{}", app::name_of(workspace.view()))));
  what_if(workspace, main);
  for (const std::string& note : app::data_notes(*workspace.answer())) main.add("p", note).set("role", "note").set("data-figure", "data-note");
  crumbs(workspace, main);
  chips(workspace, main);
  if (app::follows_filter(workspace.view()) && workspace.answer()->data().employees.size() == 0) {
    main.add("p", word("overview.nobody"));
    main.add("p", word("overview.nobody_hint"));
  } else if (app::follows_filter(workspace.view()) && nobody_passes(workspace)) {
    main.add("p", word("employees.none_pass"));
    main.add("p", word("employees.none_pass_hint"));
  }
  const auto view = std::find_if(std::begin(kViewTrees), std::end(kViewTrees), [&](const ViewTree& v) { return v.view == workspace.view(); });
  view->build(workspace, main);
  return root;
}

}  // namespace anupalan::mirror
