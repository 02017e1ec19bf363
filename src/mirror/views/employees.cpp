#include "mirror/views/views.h"

#include <fmt/format.h>

namespace anupalan::mirror {

using model::at;

void build_employees(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const auto& rows = workspace.employees();
  main.add("p", fmt::format("{} / {}", app::grouped(rows.size()), app::grouped(answer.data().employees.size())))
      .set("data-figure", "shown");
  main.add("input", workspace.filter().search, "search").set("type", "search").set("aria-label", word("mirror.search"));
  if (!workspace.filter().plan.empty()) main.add("p", app::plan_filter_words(answer.curriculum(), workspace.filter()));
  if (!workspace.filter().course.empty()) main.add("p", app::course_filter_words(answer.data(), workspace.filter()));
  if (workspace.filter().any()) main.add("button", word("mirror.clear_filter"), "clear-filter");
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < app::kColumnCount; ++i) columns.emplace_back(app::title_of(static_cast<app::Column>(i)));
  Node& body = table(main, word("view.employees"), columns, rows.size());
  for (model::EmployeeRow employee : rows) {
    if (body.children.size() == kRowsShown) break;
    std::string id(answer.data().text(answer.data().employees.id[at(employee)]));
    Node& row = body.add("tr").set("data-employee", id);
    row.add("th").set("scope", "row").add("button", id, "employee:" + id);
    for (std::size_t i = 1; i < app::kColumnCount; ++i) {
      row.add("td", app::cell_text(answer, employee, static_cast<app::Column>(i)));
    }
  }
}

}  // namespace anupalan::mirror
