#include "app/trend.h"
#include "mirror/people.h"
#include "mirror/views/views.h"

namespace anupalan::mirror {

using model::at;

void build_units(const app::Workspace& workspace, Node& main) {
  const app::Selected& selected = workspace.selected();
  const std::vector<app::UnitLine>& lines = workspace.unit_lines();
  if (lines.empty()) main.add("p", word("units.none_hint"));
  std::vector<std::string> columns{word("column.unit"), word("mirror.employees"), word("mirror.covered")};
  for (rules::Status status : kStatuses) columns.push_back(status_word(status));
  columns.push_back(word("mirror.rate"));
  const app::YearCurve& curve = workspace.year_curve();
  const Day before = app::trend_of(selected.history().of_all(), curve).before;
  columns.push_back(say("mirror.rate_on", display_text(before)));
  if (const std::size_t outside = app::units_outside(selected); outside > 0) {
    main.add("p", say(outside == 1 ? "units.outside.one" : "units.outside.other", app::grouped(outside)));
  }
  Node& body = table(main, word("view.units"), columns, lines.size());
  main.children.back().set("role", "treegrid");
  for (const app::UnitLine& line : lines) {
    if (body.children.size() == kRowsShown) break;
    const rules::Counts& counts = selected.roll_up().units[at(line.unit)];
    std::string id(selected.data().unit_id(line.unit));
    Node& row = body.add("tr").set("aria-level", std::to_string(line.depth + 1)).set("data-unit", id);
    Node& name = row.add("th").set("scope", "row");
    std::string title(app::title_of(selected.data(), line.unit));
    if (line.has_children) name.add("button", title, "unit:" + id).set("aria-expanded", line.expanded ? "true" : "false");
    else people(name, title, counts.employees(), {.unit = id});
    keep(name, title, {.unit = id}, "mirror.keep_unit");
    people(row.add("td"), app::grouped(counts.employees()), counts.employees(), {.unit = id});
    row.add("td", app::grouped(counts.covered()));
    for (rules::Status status : kStatuses) {
      people(row.add("td"), app::grouped(counts.of(status)), counts.of(status), {.status = status, .unit = id});
    }
    row.add("td", rate_text(app::rate_of(counts)));
    row.add("td", rate_text(app::trend_of(selected.history().of_unit(line.unit), curve).then));
  }
}

}  // namespace anupalan::mirror
