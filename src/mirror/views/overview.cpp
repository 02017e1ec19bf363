#include "mirror/views/views.h"

#include <fmt/format.h>

#include "app/next_steps.h"
#include "app/tr.h"
#include "mirror/people.h"

namespace anupalan::mirror {

namespace {

void levels(const app::Workspace& workspace, Node& main) {
  std::vector<std::string> columns{word("column.level")};
  for (rules::Status status : kStatuses) columns.push_back(status_word(status));
  columns.push_back(word("unit.rate"));
  Node& body = table(main, word("overview.levels"), columns, workspace.levels().size());
  for (const rules::GroupCounts& group : workspace.levels()) {
    Node& row = body.add("tr");
    app::Filter part;
    part.level = group.value;
    Node& name = row.add("th").set("scope", "row");
    people(name, app::level_words(group.value), group.counts.employees(), part);
    keep(name, app::level_words(group.value), part);
    for (rules::Status status : kStatuses) {
      part.status = status;
      people(row.add("td"), app::grouped(group.counts.of(status)), group.counts.of(status), part);
    }
    row.add("td", rate_text(app::rate_of(group.counts)));
  }
}

void list_statuses(const rules::Counts& counts, Node& main) {
  Node& list = main.add("ul");
  for (rules::Status status : kStatuses) {
    std::string name(rules::name_of(status));
    const app::Filter part{.status = status};
    Node& item = list.add("li");
    people(item, fmt::format("{}: {}", status_word(status), app::grouped(counts.of(status))), counts.of(status), part).set("data-figure", name);
    if (counts.of(status) > 0) keep(item, status_word(status), part);
  }
}

void list_reasons(const app::Overview& overview, Node& main) {
  for (const auto* listed : {&overview.reasons, &overview.findings}) {
    if (listed->empty()) continue;
    main.add("h2", word(listed == &overview.reasons ? "mirror.reasons" : "mirror.findings"));
    Node& codes = main.add("ul");
    for (const app::ReasonCount& count : *listed) {
      const app::Filter part{.reason = count.code};
      Node& item = codes.add("li");
      people(item, fmt::format("{}: {}", app::words_for(count.code), app::grouped(count.employees)), count.employees, part);
      keep(item, app::words_for(count.code), part);
    }
  }
}

void list_next_steps(const app::Workspace& workspace, Node& main) {
  const auto steps = app::next_steps(workspace.answer()->data(), workspace.overview(), workspace.courses());
  if (steps.empty()) return;
  main.add("h2", word("do.heading"));
  Node& list = main.add("ol");
  for (const app::NextStep& step : steps) {
    Node& item = list.add("li");
    people(item, fmt::format("{}: {}", step.words, app::grouped(step.employees)), step.employees, step.whom);
    keep(item, step.words, step.whom);
  }
}

/// Those with the lowest rates, lowest first.
void weakest(const app::Workspace& workspace, Node& main) {
  const auto& units = workspace.weakest_units();
  if (units.empty()) return;
  const model::Dataset& data = workspace.answer()->data();
  Node& body = table(main, word("overview.weakest"), {word("unit.name"), word("unit.rate")}, units.size());
  for (const model::UnitRow unit : units) {
    const rules::Counts& counts = workspace.selected().roll_up().units[model::at(unit)];
    const app::Filter part{.unit = std::string(data.unit_id(unit))};
    Node& row = body.add("tr");
    Node& name = row.add("th").set("scope", "row");
    people(name, std::string(app::title_of(data, unit)), counts.employees(), part);
    keep(name, app::title_of(data, unit), part, "mirror.keep_unit");
    row.add("td", rate_text(app::rate_of(counts)));
  }
}

}  // namespace

void build_overview(const app::Workspace& workspace, Node& main) {
  const app::Overview& overview = workspace.overview();
  const rules::Counts& counts = workspace.selected().counts();
  Node& facts = main.add("dl");
  auto fact = [&](std::string name, std::string value, std::string data_name) {
    facts.add("dt", std::move(name));
    facts.add("dd", std::move(value)).set("data-figure", std::move(data_name));
  };
  fact(word("mirror.employees"), app::grouped(counts.employees()), "employees");
  fact(word("mirror.covered"), app::grouped(counts.covered()), "covered");
  fact(word("mirror.rate"), rate_text(app::rate_of(counts)), "rate");
  if (!overview.next_due.is_never()) {
    fact(word("mirror.next_due"), display_text(overview.next_due), "next_due");
    fact(word("mirror.days_left"), std::to_string(overview.days_left), "days_left");
  }
  list_statuses(counts, main);
  list_next_steps(workspace, main);
  const app::YearCurve& curve = workspace.year_curve();
  const auto points = app::table_points(curve);
  Node& year = table(main, word("overview.year"), {word("chart.day"), word("chart.compliant"), word("chart.covered"), word("unit.rate")}, points.size());
  for (const rules::CountsFrom& point : points) {
    const app::Rate rate = app::rate_of(point.counts);
    Node& row = year.add("tr");
    row.add("th", display_text(point.day)).set("scope", "row");
    for (const std::string& figure : {app::grouped(rate.compliant), app::grouped(rate.covered), app::text_of(rate)}) row.add("td", figure);
  }
  levels(workspace, main);
  weakest(workspace, main);
  list_reasons(overview, main);
}

}  // namespace anupalan::mirror
