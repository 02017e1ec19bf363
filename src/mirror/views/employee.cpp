#include <algorithm>

#include "app/facts.h"
#include "app/masking.h"
#include "mirror/people.h"
#include "mirror/views/views.h"

namespace anupalan::mirror {

namespace {

void outline(const Outline& from, Node& list) {
  Node& item = list.add("li");
  item.add("span", from.text.empty() ? from.label : from.label + ": " + from.text).set("data-code", from.code);
  if (!from.quote.empty()) {
    item.add("blockquote", from.quote);
    item.add("cite", from.cited);
  }
  if (!from.file.empty()) item.add("small", from.file + " " + from.pointer);
  if (from.children.empty()) return;
  Node& below = item.add("ul");
  for (const Outline& child : from.children) outline(child, below);
}

/// The list, the neighbours in it as it is filtered and sorted now, and the units above.
void around(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const model::EmployeeRow employee = workspace.employee();
  main.add("button", word("employee.back"), "back");
  const auto& rows = workspace.employees();
  const auto place = std::find(rows.begin(), rows.end(), employee);
  const bool listed = place != rows.end();
  if (listed && place != rows.begin()) main.add("button", word("employee.before"), "employee:" + app::shown_id(answer, *(place - 1)));
  if (listed && place + 1 != rows.end()) main.add("button", word("employee.after"), "employee:" + app::shown_id(answer, *(place + 1)));
  Node& list = main.add("ul");
  for (const model::UnitRow unit : app::path_of(answer.data(), answer.data().employees.unit[model::at(employee)])) {
    list.add("li").add("button", std::string(app::title_of(answer.data(), unit)), people_action({.unit = std::string(answer.data().unit_id(unit))}));
  }
}

}  // namespace

void build_employee(const app::Workspace& workspace, Node& main) {
  if (workspace.employee() == model::kNoRow<model::EmployeeRow>) {
    main.add("p", word("employee.none"));
    main.add("p", word("employee.none_hint"));
    return;
  }
  around(workspace, main);
  const app::Answer& answer = *workspace.answer();
  main.add("h2", app::shown_name(answer, workspace.employee()));
  Node& facts = main.add("dl");
  for (const app::Fact& fact : app::facts_of(answer, workspace.employee())) {
    facts.add("dt", word(fact.key));
    facts.add("dd", fact.words);
  }
  outline(workspace.explanation(), main.add("ul"));
}

}  // namespace anupalan::mirror
