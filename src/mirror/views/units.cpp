#include "app/trend.h"
#include "mirror/people.h"
#include "mirror/views/views.h"

namespace anupalan::mirror {

using model::at;

namespace {

void head(app::UnitSort sort, app::UnitColumn column, std::string title, Node& row) {
  const auto way = sort.column == column ? std::optional(sort.descending) : std::nullopt;
  sorting_head(row, std::move(title), "sort-units:" + std::string(app::name_of(column)), way);
}

void heads(app::UnitSort sort, std::string rate_before, Node& row) {
  head(sort, app::UnitColumn::name, word("column.unit"), row);
  head(sort, app::UnitColumn::employees, word("mirror.employees"), row);
  row.add("th", word("mirror.covered")).set("scope", "col");
  for (rules::Status status : kStatuses) head(sort, app::unit_column(status), status_word(status), row);
  head(sort, app::UnitColumn::rate, word("mirror.rate"), row);
  row.add("th", std::move(rate_before)).set("scope", "col");
}

}  // namespace

void build_units(const app::Workspace& workspace, Node& main) {
  const app::Selected& selected = workspace.selected();
  const std::vector<app::UnitLine>& lines = workspace.unit_lines();
  if (lines.empty()) main.add("p", word("units.none_hint"));
  const app::YearCurve& curve = workspace.year_curve();
  const Day before = app::trend_of(selected.history().of_all(), curve).before;
  if (const std::size_t outside = app::units_outside(selected); outside > 0) {
    main.add("p", say(outside == 1 ? "units.outside.one" : "units.outside.other", app::grouped(outside)));
  }
  table_tools(workspace, main);
  Node& body = table(main, word("view.units"), {}, lines.size());
  Node& grid = main.children.back().set("role", "treegrid");
  heads(workspace.look().unit_sort, say("mirror.rate_on", display_text(before)), grid.children[1].children[0]);
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
