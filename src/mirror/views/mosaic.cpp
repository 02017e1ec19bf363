#include <algorithm>

#include <fmt/format.h>

#include "app/mosaic_rows.h"
#include "mirror/people.h"
#include "mirror/views/views.h"

namespace anupalan::mirror {
namespace {

void choose(Node& main, std::string label, std::string_view action, const std::vector<std::pair<std::string, std::string>>& values, std::string_view now) {
  Node& group = main.add("div").set("role", "group").set("aria-label", std::move(label));
  for (const auto& [value, words] : values) group.add("button", words, fmt::format("{}:{}", action, value)).set("aria-pressed", value == now ? "true" : "false");
}

void build_choices(const app::MosaicLook& look, Node& main) {
  std::vector<std::pair<std::string, std::string>> bys, colours;
  for (std::size_t i = 0; i < app::kMosaicByCount; ++i) {
    const std::string name(app::name_of(static_cast<app::MosaicBy>(i)));
    bys.emplace_back(name, word("mosaic.by." + name));
  }
  for (std::size_t i = 0; i < rules::kRespectCount; ++i) {
    const std::string name(rules::name_of(static_cast<rules::Respect>(i)));
    colours.emplace_back(name, word("mosaic.colour." + name));
  }
  choose(main, word("mosaic.group_label"), "mosaic-by", bys, app::name_of(look.by));
  main.add("button", word("mosaic.nested"), "mosaic-nested").set("aria-pressed", look.nested ? "true" : "false");
  choose(main, word("mosaic.colour_label"), "mosaic-colour", colours, rules::name_of(look.colour));
}

/// The year as a slider, which speaks its day.
void build_time(const app::Workspace& workspace, Node& main) {
  const app::YearSpan& span = workspace.year_span();
  const Day day = workspace.answer()->as_on();
  const rules::Counts& counts = rules::on_day(workspace.selected().history().of_all(), day);
  const int place = std::clamp<int>(day.number - span.first.number, 0, span.last.number - span.first.number);
  Node& slider = main.add("input", std::to_string(place), "scrub").set("type", "range").set("min", "0").set("aria-label", word("mosaic.time"));
  slider.set("max", std::to_string(span.last.number - span.first.number)).set("aria-valuetext", say("mosaic.spoken_day", display_text(day), rate_text(app::rate_of(counts))));
  main.add("button", word("mosaic.play"), "play").set("aria-pressed", workspace.playing() ? "true" : "false");
  const app::YearEvent* before = app::event_before(span, day);
  const app::YearEvent* after = app::event_after(span, day);
  for (const app::YearEvent* event : {before, after}) {
    if (event == nullptr) continue;
    main.add("button", say("mosaic.event.on", display_text(event->day), app::event_words(*event)), "to-day:" + iso_text(event->day));
  }
}

void build_legend(const app::Mosaic& mosaic, Day day, Node& main) {
  const app::MosaicRow all = app::mosaic_row(mosaic, 0, day);
  Node& body = table(main, word("mosaic.legend"), {word("mosaic.class"), word("mirror.employees")}, rules::class_count(mosaic.look.colour));
  for (std::uint8_t what = 0; what < rules::class_count(mosaic.look.colour); ++what) {
    Node& row = body.add("tr").set("data-class", std::string(rules::class_name(mosaic.look.colour, what)));
    const std::string words = app::class_words(mosaic.look, what);
    Node& name = row.add("th").set("scope", "row");
    name.add("span", words);
    const auto part = app::class_filter(mosaic.look, what);
    if (!part) {
      row.add("td", app::grouped(all.counts[what]));
      continue;
    }
    keep(name, words, *part);
    people(row.add("td"), app::grouped(all.counts[what]), all.counts[what], *part);
  }
}

void build_group(const app::Workspace& workspace, const app::Mosaic& mosaic, const app::MosaicRow& one, Node& body) {
  const app::Answer& answer = *workspace.answer();
  const app::MosaicGroup& group = mosaic.groups->groups[one.group];
  const std::string title = app::title_of(answer, *mosaic.groups, one.group);
  Node& row = body.add("tr").set("aria-level", std::to_string(group.depth)).set("data-group", title);
  Node& name = row.add("th").set("scope", "row");
  name.add("span", title);
  const bool opens = app::has_filter(*mosaic.groups, one.group);
  if (opens) name.add("button", say("mirror.keep", title), fmt::format("mosaic-keep:{}", one.group));
  if (opens) row.add("td").add("button", app::grouped(one.count), fmt::format("mosaic-people:{}", one.group));
  else row.add("td", app::grouped(one.count));
  for (std::uint8_t what = 0; what < rules::class_count(mosaic.look.colour); ++what) row.add("td", app::grouped(one.counts[what]));
  if (mosaic.look.colour == rules::Respect::status) row.add("td", one.rate.known() ? rate_text(one.rate) : std::string());
}

void build_groups(const app::Workspace& workspace, const app::Mosaic& mosaic, Node& main) {
  const Day day = workspace.answer()->as_on();
  std::vector<std::string> columns{app::groups_words(mosaic.look), word("mirror.employees")};
  for (std::uint8_t what = 0; what < rules::class_count(mosaic.look.colour); ++what) columns.push_back(app::class_words(mosaic.look, what));
  if (mosaic.look.colour == rules::Respect::status) columns.push_back(word("mirror.rate"));
  std::size_t count = 0;
  for (const app::MosaicGroup& group : mosaic.groups->groups) count += group.depth >= 1 && group.depth <= app::MosaicTally::kLevels ? 1 : 0;
  Node& body = table(main, word("view.mosaic"), columns, count);
  main.children.back().set("role", "treegrid").set("data-by", std::string(app::name_of(mosaic.look.by)));
  const std::vector<app::MosaicRow> rows = app::mosaic_rows(mosaic, 0, day);
  std::size_t room = kRowsShown - std::min(kRowsShown, rows.size());  // for those below; those above stand first
  for (std::size_t i = 0; i < std::min(kRowsShown, rows.size()); ++i) {
    build_group(workspace, mosaic, rows[i], body);
    if (room == 0) continue;
    for (const app::MosaicRow& below : app::mosaic_rows(mosaic, rows[i].group, day)) {
      if (room == 0) break;
      build_group(workspace, mosaic, below, body);
      --room;
    }
  }
}

/// The first cells that are lit, as they stand: who is in them.
void build_cells(const app::Workspace& workspace, const app::Mosaic& mosaic, Node& main) {
  constexpr std::size_t kCells = 20;
  const app::Answer& answer = *workspace.answer();
  const app::MosaicRow all = app::mosaic_row(mosaic, 0, answer.as_on());
  Node& body = table(main, word("mosaic.cells"), {word("column.name"), word("column.unit"), word("mosaic.class")}, all.count);
  for (std::size_t cell = 0; cell < mosaic.groups->order.size() && body.children.size() < kCells; ++cell) {
    const std::uint32_t row = mosaic.groups->order[cell];
    if (!mosaic.light->rows.empty() && mosaic.light->rows[row] == 0) continue;
    const model::EmployeeRow employee{row};
    Node& line = body.add("tr");
    line.add("th").set("scope", "row").add("button", app::shown_name(answer, employee), "employee:" + app::shown_id(answer, employee));
    line.add("td", std::string(app::title_of(answer.data(), answer.data().employees.unit[row])));
    line.add("td", app::class_words(mosaic.look, mosaic.tracks->on(row, answer.as_on())));
  }
}

}  // namespace

void build_mosaic(const app::Workspace& workspace, Node& main) {
  build_choices(workspace.look().mosaic, main);
  main.add("button", word("mosaic.save"), "save-picture");
  build_time(workspace, main);
  const std::shared_ptr<const app::Mosaic>& mosaic = workspace.mosaic();
  if (mosaic == nullptr) return static_cast<void>(main.add("p", word("mosaic.making")));
  if (mosaic->groups->too_many > 0) {
    main.add("p", word("mosaic.too_many"));
    main.add("p", say("mosaic.too_many_hint", app::grouped(mosaic->groups->too_many), app::grouped(app::kMostCells)));
    return;
  }
  build_legend(*mosaic, workspace.answer()->as_on(), main);
  build_groups(workspace, *mosaic, main);
  build_cells(workspace, *mosaic, main);
}

}  // namespace anupalan::mirror
