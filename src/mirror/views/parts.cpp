#include "mirror/views/parts.h"

#include <fmt/format.h>

#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::mirror {

std::string word(std::string_view key) { return std::string(app::tr(key)); }

std::string status_word(rules::Status status) { return word(fmt::format("status.{}", rules::name_of(status))); }

std::string rate_text(const app::Rate& rate) {
  if (!rate.known()) return app::text_of(rate);
  return fmt::format("{} ({} / {})", app::text_of(rate), app::grouped(rate.compliant), app::grouped(rate.covered));
}

void what_if(const app::Workspace& workspace, Node& parent) {
  const std::vector<app::WhatIf> found = app::what_ifs(workspace.answer()->loaded(), workspace.asked());
  if (found.empty()) return;
  Node& note = parent.add("div").set("role", "note").set("data-figure", "what_if");
  note.add("p", word("what_if.head"));
  static constexpr std::string_view kBack[] = {"switch-all-on", "plan-drop-edits", "sandbox-reset"};  // by app::WhatIf::Kind
  for (const app::WhatIf& one : found) {
    if (one.kind == app::WhatIf::Kind::sandbox) note.add("strong", word("sandbox.mark"));
    note.add("p", one.words);
    note.add("button", std::string(app::way_back(one.kind)), std::string(kBack[static_cast<std::size_t>(one.kind)]));
  }
}

void table_tools(const app::Workspace& workspace, Node& parent) {
  parent.add("button", word("table.copy"), "copy-rows");
  parent.add("button", word("rows.save"), "save-rows");
  parent.add("p", workspace.table_note()).set("data-says", "politely");
}

Node& table(Node& parent, std::string caption, const std::vector<std::string>& columns, std::size_t rows) {
  Node& node = parent.add("table");
  node.set("aria-rowcount", std::to_string(rows + 1));
  node.add("caption", std::move(caption));
  Node& header = node.add("thead").add("tr");
  for (const std::string& column : columns) header.add("th", column).set("scope", "col");
  return node.add("tbody");
}

const char* secret_type(const app::Workspace& workspace, const char* usual) { return workspace.settings().masked ? "password" : usual; }

void sorting_head(Node& row, std::string title, std::string action, std::optional<bool> descending) {
  Node& cell = row.add("th").set("scope", "col");
  if (descending) cell.set("aria-sort", *descending ? "descending" : "ascending");
  cell.add("button", std::move(title), std::move(action));
}

}  // namespace anupalan::mirror
