#include "mirror/views/views.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/masking.h"
#include "mirror/actions.h"
#include "mirror/people.h"

namespace anupalan::mirror {

using app::Comparison;
using app::tr;
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
    Node& after = row.add("td");
    if (comparison.compared.after.empty()) {
      people(after, app::grouped(comparison.after.of(status)), comparison.after.of(status), {.status = status});
      if (comparison.after.of(status) > 0) keep(after, status_word(status), {.status = status});
    } else {
      after.text = app::grouped(comparison.after.of(status));
    }
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
    const std::string title(app::title_of(answer.data(), one.unit));
    const app::Filter part{.unit = std::string(answer.data().unit_id(one.unit))};
    Node& name = row.add("th").set("scope", "row");
    people(name, title, one.to.covered, part);
    keep(name, title, part, "mirror.keep_unit");
    row.add("td", rate_text(one.from));
    row.add("td", rate_text(one.to));
    row.add("td", app::change_words(one.more()));
  }
}

/// The id, which leads to the employee where the open data have him.
void person(Node& row, const app::Answer& answer, const std::string& id, model::EmployeeRow employee) {
  const bool open = employee != model::kNoRow<model::EmployeeRow>;
  const std::string shown = open ? app::shown_id(answer, employee) : app::shown_text(answer.masked(), id);
  row.set("data-employee", shown);
  Node& head = row.add("th").set("scope", "row");
  if (open) head.add("button", shown, "employee:" + shown);
  else head.text = shown;
}

void moves(const app::Workspace& workspace, const Comparison& comparison, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const auto& way = workspace.look().way;
  if (way) main.add("button", word("compare.all_ways"), "way:");
  Node& body = table(main, way ? app::way_words(*way) : word(comparison.of_answers ? "flips.who" : "compare.moved"),
                     {word("column.id"), word("column.unit"), word("compare.was"), word("compare.is"), word("compare.on"), word("compare.why"),
                      word("compare.paragraph")}, comparison.moved(way));
  for (const app::Pair& pair : app::moved_rows(comparison, way)) {
    if (body.children.size() == kRowsShown) break;
    const app::MovedLine line = comparison.of_answers ? app::flipped_line(*workspace.filed(), answer, pair) : app::moved_line(answer, comparison, pair);
    Node& row = body.add("tr");
    person(row, answer, line.id, line.employee);
    row.add("td", line.unit);
    row.add("td", status_word(line.way.from));
    row.add("td", status_word(line.way.to));
    row.add("td", display_text(line.on));
    row.add("td", fmt::format("{}", fmt::join(line.why, "; ")));
    row.add("td", line.provisions);
  }
}

void one_sided(const app::Answer& answer, const Comparison& comparison, bool came, Node& main) {
  const app::OnOneSide& side = came ? comparison.came : comparison.left;
  if (side.employees == 0) return;
  const app::Compared& compared = comparison.compared;
  const std::string where = came ? app::side_words(comparison.to, compared.after) : app::side_words(comparison.from, compared.before);
  Node& body = table(main, say(came ? "compare.came" : "compare.left", where), {word("column.id"), word("column.unit"), word("compare.status")}, side.employees);
  for (std::uint32_t place : side.first) {
    if (body.children.size() == kRowsShown) break;
    const app::OneSidedLine line = app::one_sided_line(answer, comparison, came, place);
    Node& row = body.add("tr").set("data-side", came ? "came" : "left");
    person(row, answer, line.id, line.employee);
    row.add("td", line.unit);
    row.add("td", status_word(line.status));
  }
}

/// What may stand on a side, each a button.
void side(const app::Workspace& workspace, bool after, Node& main) {
  const app::Compared compared = workspace.compared();
  const std::string& file = after ? compared.after : compared.before;
  const std::string verb = after ? "compare-after:" : "compare-before:";
  Node& list = main.add("ul").set("aria-label", word(after ? "compare.after_hint" : "compare.before_hint"));
  const auto add = [&](std::string words, const std::string& of) {
    list.add("li").add("button", std::move(words), verb + of).set("aria-pressed", of == file ? "true" : "false");
  };
  add(after ? say("compare.the_data", display_text(workspace.answer()->as_on())) : word("compare.a_day"), "");
  for (const model::Snapshot& snapshot : workspace.answer()->loaded().snapshots) add(app::side_words(snapshot.head.as_on, snapshot.file), snapshot.file);
}

/// The sides, the day before, and the button that saves a snapshot.
void choices(const app::Workspace& workspace, Node& main) {
  side(workspace, false, main);
  if (workspace.compared().before.empty()) {
    main.add("input", iso_text(workspace.compared_from()), "compare-from").set("type", "date").set("aria-label", word("mirror.compare_from"));
  }
  side(workspace, true, main);
  if (workspace.answer()->loaded().snapshots.empty()) main.add("p", word("compare.no_snapshots"));
  main.add("p", say("compare.save_holds", display_text(workspace.answer()->as_on())));
  if (workspace.writing()) main.add("p", word("compare.saving"));
  else main.add("button", word("compare.save"), "save-snapshot");
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
  choices(workspace, main);
  const Comparison& comparison = workspace.comparison();
  if (comparison.from.is_never()) return;
  main.add("p", comparison.compared.with_snapshot() ? word("compare.snapshot_law") : say("compare.law", display_text(answer.question().law_as_on)));
  for (const std::string& line : comparison.differences) main.add("p", line).set("role", "note");
  counts(comparison, main);
  if (comparison.movements.empty()) {
    const bool apart = comparison.came.employees + comparison.left.employees > 0 && comparison.after.employees() <= comparison.came.employees;
    main.add("p", apart ? word("compare.none_common") : say("compare.nobody_hint", display_text(comparison.to), display_text(comparison.from)));
  } else {
    flow(comparison, main);
    units(answer, comparison.gained, "compare.gained", main);
    units(answer, comparison.lost, "compare.lost", main);
    moves(workspace, comparison, main);
  }
  for (const bool came : {true, false}) one_sided(answer, comparison, came, main);
}

}  // namespace anupalan::mirror
