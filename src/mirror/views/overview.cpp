#include "mirror/views/views.h"

#include <fmt/format.h>

#include "app/tr.h"

namespace anupalan::mirror {

namespace {

void levels(const app::Workspace& workspace, Node& main) {
  std::vector<std::string> columns{word("column.level")};
  for (rules::Status status : kStatuses) columns.push_back(status_word(status));
  columns.push_back(word("unit.rate"));
  Node& body = table(main, word("overview.levels"), columns, workspace.levels().size());
  for (const rules::GroupCounts& group : workspace.levels()) {
    Node& row = body.add("tr");
    row.add("th").set("scope", "row").add("button", app::level_words(group.value),
                                          "level:" + group.value);
    for (rules::Status status : kStatuses) row.add("td", app::grouped(group.counts.of(status)));
    row.add("td", rate_text(app::rate_of(group.counts)));
  }
}

}  // namespace

void build_overview(const app::Workspace& workspace, Node& main) {
  const app::Overview& overview = workspace.overview();
  const rules::Counts& counts = workspace.answer()->roll_up().all;
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
  Node& list = main.add("ul");
  for (rules::Status status : kStatuses) {
    std::string name(rules::name_of(status));
    list.add("li").add("button", fmt::format("{}: {}", status_word(status), app::grouped(counts.of(status))),
                       "status:" + name).set("data-figure", name);
  }
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
  for (const auto* listed : {&overview.reasons, &overview.findings}) {
    if (listed->empty()) continue;
    main.add("h2", word(listed == &overview.reasons ? "mirror.reasons" : "mirror.findings"));
    Node& codes = main.add("ul");
    for (const app::ReasonCount& count : *listed) {
      codes.add("li").add("button", fmt::format("{}: {}", app::words_for(count.code), app::grouped(count.employees)),
                          "reason:" + count.code);
    }
  }
}

}  // namespace anupalan::mirror
