#include "mirror/tree.h"

#include <algorithm>

#include <fmt/format.h>

#include "mirror/views/views.h"

namespace anupalan::mirror {
namespace {

/// The field for everything, and what its words may mean.
void find_anything(const app::Workspace& workspace, Node& root) {
  const std::string words = workspace.finding().value_or(std::string());
  root.add("input", words, "find").set("type", "search").set("aria-label", word("palette.hint"));
  if (words.empty()) return;
  const auto& hits = workspace.hits();
  if (hits.empty()) root.add("p", word(workspace.busy() ? "palette.searching" : "palette.nothing"));
  Node& list = root.add("ul");
  for (std::size_t i = 0; i < hits.size(); ++i) {
    list.add("li").add("button", hits[i].detail.empty() ? hits[i].title : fmt::format("{} ({})", hits[i].title, hits[i].detail), fmt::format("hit:{}", i));
  }
}

void navigation(const app::Workspace& workspace, Node& root) {
  Node& list = root.add("nav").set("aria-label", word("mirror.views")).add("ul");
  for (const ViewTree& view : kViewTrees) {
    const std::string name(app::name_of(view.view));
    Node& button = list.add("li").add("button", word("view." + name), "show:" + name);
    if (workspace.view() == view.view) button.set("aria-current", "page");
  }
  if (workspace.timeline().can_undo()) root.add("button", word("command.undo"), "undo");
  if (workspace.timeline().can_redo()) root.add("button", word("command.redo"), "redo");
  find_anything(workspace, root);
  for (const char* name : {"light", "dark", "contrast"}) {
    root.add("button", word(fmt::format("command.theme_{}", name)), fmt::format("theme:{}", name))
        .set("aria-pressed", app::find_theme(name) == workspace.settings().theme ? "true" : "false");
  }
  root.add("input", std::to_string(workspace.settings().zoom), "zoom").set("type", "number").set("data-whole", "true")
      .set("aria-label", word("mirror.zoom"));
  root.add("input", iso_text(workspace.answer()->as_on()), "as-on").set("type", "date").set("aria-label", word("mirror.as_on"));
}

}  // namespace

Node tree_of(const app::Workspace& workspace) {
  Node root{"div", {}, {}, {}, {}};
  Node& status = root.add("p").set("role", "status");
  if (workspace.loading()) {
    app::LoadProgress progress = workspace.progress();
    status.text = fmt::format("{} / {} {}", progress.files_done, progress.files, progress.current);
    root.add("button", word("loading.cancel"), "cancel-loading");
  } else {
    status.text = workspace.notice();
  }
  if (workspace.password_needed()) {
    root.add("p", word("notice.password"));
    root.add("input", "", "password").set("type", "password").set("aria-label", word("notice.password_hint"));
  }
  if (workspace.answer() == nullptr) {
    root.add("h1", word("mirror.start"));
    return root;
  }
  navigation(workspace, root);
  Node& main = root.add("main");
  main.add("h1", word(fmt::format("view.{}", app::name_of(workspace.view()))));
  what_if(workspace, main);
  const auto view = std::find_if(std::begin(kViewTrees), std::end(kViewTrees), [&](const ViewTree& v) { return v.view == workspace.view(); });
  view->build(workspace, main);
  return root;
}

}  // namespace anupalan::mirror
