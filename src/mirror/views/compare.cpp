#include "mirror/views/views.h"

#include <fmt/format.h>

#include "mirror/actions.h"

namespace anupalan::mirror {

using app::Comparison;
using app::tr;
using model::at;
using rules::Status;

namespace {

std::string change(std::uint32_t from, std::uint32_t to) { return app::change_words(static_cast<int>(to) - static_cast<int>(from)); }

void counts(const Comparison& comparison, Node& main) {
  Node& body = table(main, word("compare.statuses"),
                     {word("compare.status"), app::before_words(comparison), app::after_words(comparison), word("compare.change")}, rules::kStatusCount + 1);
  for (Status status : kStatuses) {
    Node& row = body.add("tr").set("data-status", std::string(rules::name_of(status)));
    row.add("th", status_word(status)).set("scope", "row");
    row.add("td", app::grouped(comparison.before.of(status)));
    row.add("td").add("button", app::grouped(comparison.after.of(status)), fmt::format("status:{}", rules::name_of(status)));
    row.add("td", change(comparison.before.of(status), comparison.after.of(status)));
  }
  Node& rate = body.add("tr").set("data-status", "rate");
  rate.add("th", word("mirror.rate")).set("scope", "row");
  rate.add("td", rate_text(app::rate_of(comparison.before)));
  rate.add("td", rate_text(app::rate_of(comparison.after)));
  rate.add("td");
}

void flow(const Comparison& comparison, Node& main) {
  std::vector<std::string> columns{word("compare.from_to")};
  for (Status to : kStatuses) columns.push_back(status_word(to));
  Node& body = table(main, word("compare.flow"), columns, rules::kStatusCount);
  for (Status from : kStatuses) {
    Node& row = body.add("tr").set("data-from", std::string(rules::name_of(from)));
    row.add("th", status_word(from)).set("scope", "row");
    for (Status to : kStatuses) {
      const app::Way way{from, to};
      Node& cell = row.add("td");
      if (from == to || comparison.of(way) == 0) cell.text = app::grouped(comparison.of(way));
      else cell.add("button", app::grouped(comparison.of(way)), way_action(way));
    }
  }
}

void units(const app::Answer& answer, const std::vector<app::UnitChange>& changes, std::string_view caption, Node& main) {
  if (changes.empty()) return;
  Node& body = table(main, word(caption), {word("unit.name"), word("compare.was"), word("compare.is"), word("compare.change")}, changes.size());
  for (const app::UnitChange& one : changes) {
    Node& row = body.add("tr").set("data-unit", std::string(answer.data().unit_id(one.unit)));
    row.add("th", std::string(app::title_of(answer.data(), one.unit))).set("scope", "row");
    row.add("td", rate_text(one.from));
    row.add("td", rate_text(one.to));
    row.add("td", app::change_words(one.more()));
  }
}

void moves(const app::Workspace& workspace, const Comparison& comparison, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const model::Dataset& data = answer.data();
  const auto& way = workspace.look().way;
  if (way) main.add("button", word("compare.all_ways"), "way:");
  Node& body = table(main, way ? app::way_words(*way) : word(comparison.of_answers ? "flips.who" : "compare.moved"),
                     {word("column.id"), word("column.unit"), word("compare.was"), word("compare.is"), word("compare.on"), word("compare.by"),
                      word("compare.paragraph")}, comparison.moved(way));
  for (model::EmployeeRow employee : app::moved_rows(comparison, way)) {
    if (body.children.size() == kRowsShown) break;
    const app::MovedLine line = comparison.of_answers ? app::flipped_line(*workspace.filed(), answer, employee) : app::moved_line(answer, comparison, employee);
    const std::string id(data.text(data.employees.id[at(employee)]));
    Node& row = body.add("tr").set("data-employee", id);
    row.add("th").set("scope", "row").add("button", id, "employee:" + id);
    row.add("td", std::string(app::title_of(data, data.employees.unit[at(employee)])));
    row.add("td", status_word(line.move.from));
    row.add("td", status_word(line.move.to));
    row.add("td", display_text(line.on));
    row.add("td", line.kinds);
    row.add("td", line.provisions);
  }
}

}  // namespace

void flips(const app::Workspace& workspace, Node& main) {
  if (workspace.filed() == nullptr) return;
  const Comparison& comparison = workspace.flips();
  if (comparison.from.is_never()) return;
  main.add("h2", word("flips.who"));
  counts(comparison, main);
  if (comparison.movements.empty()) {
    main.add("p", word("flips.nobody"));
    return;
  }
  flow(comparison, main);
  moves(workspace, comparison, main);
}

void build_compare(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  main.add("input", iso_text(workspace.compared_from()), "compare-from").set("type", "date").set("aria-label", word("mirror.compare_from"));
  const Comparison& comparison = workspace.comparison();
  if (comparison.from.is_never()) return;
  main.add("p", say("compare.law", display_text(answer.question().law_as_on)));
  counts(comparison, main);
  if (comparison.movements.empty()) {
    main.add("p", say("compare.nobody_hint", display_text(comparison.to), display_text(comparison.from)));
    return;
  }
  flow(comparison, main);
  units(answer, comparison.gained, "compare.gained", main);
  units(answer, comparison.lost, "compare.lost", main);
  moves(workspace, comparison, main);
}

}  // namespace anupalan::mirror
