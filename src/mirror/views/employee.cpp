#include "mirror/views/views.h"

namespace anupalan::mirror {

namespace {

void outline(const Outline& from, Node& list) {
  Node& item = list.add("li");
  item.add("span", from.text.empty() ? from.label : from.label + ": " + from.text).set("data-code", from.code);
  if (!from.quote.empty()) {
    item.add("blockquote", from.quote);
    item.add("cite", from.citation);
  }
  if (!from.file.empty()) item.add("small", from.file + " " + from.pointer);
  if (from.children.empty()) return;
  Node& below = item.add("ul");
  for (const Outline& child : from.children) outline(child, below);
}

}  // namespace

void build_employee(const app::Workspace& workspace, Node& main) {
  if (workspace.employee() == model::kNoRow<model::EmployeeRow>) {
    main.add("p", word("employee.none"));
    main.add("p", word("employee.none_hint"));
    return;
  }
  outline(workspace.explanation(), main.add("ul"));
}

}  // namespace anupalan::mirror
