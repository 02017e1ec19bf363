// Every figure that a view shows is the one that the command line prints: of all samples, on three days.
#include <algorithm>
#include <map>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "app/citation.h"
#include "app/report.h"
#include "app/tables.h"
#include "mirror/tree.h"
#include "mirror/views/parts.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::mirror {
namespace {

using nlohmann::json;

struct Sample {
  app::Workspace workspace{to_day({2026, 2, 15})};

  explicit Sample(std::string_view name) {
    apply(app::OpenFiles{test::sample_files(name)});
  }
  void apply(app::Command command) {
    workspace.apply(std::move(command));
    finish();
  }
  void finish() { test::finish(workspace); }
  /// What the mirror says of a view.
  Node shown(app::View view) {
    apply(app::Show{view});
    tree_of(workspace);
    finish();
    return tree_of(workspace);
  }
  const app::Answer& answer() const { return *workspace.answer(); }
  /// What `evaluate --format json` writes.
  json evaluated() const {
    std::string text;
    app::write_report(answer(), {}, *io::make_json_writer(text));
    return json::parse(text);
  }
};

std::string attribute(const Node& node, std::string_view name) {
  for (const auto& [key, value] : node.attributes) {
    if (key == name) return value;
  }
  return {};
}

/// The text of a node and all below it.
/// Without the buttons that keep only these, which say it once more.
std::string text_of(const Node& node) {
  if (node.action.starts_with("keep:")) return {};
  std::string text = node.text;
  for (const Node& child : node.children) text += text_of(child);
  return text;
}

/// Those that have the attribute, by its value. They live as long as `node`.
void collect(const Node& node, std::string_view name, std::map<std::string, const Node*>& found) {
  if (const std::string value = attribute(node, name); !value.empty()) found.emplace(value, &node);
  for (const Node& child : node.children) collect(child, name, found);
}

std::map<std::string, const Node*> with(const Node& root, std::string_view name) {
  std::map<std::string, const Node*> found;
  collect(root, name, found);
  return found;
}

std::vector<std::string> cells_of(const Node& row) {
  std::vector<std::string> cells;
  for (const Node& cell : row.children) cells.push_back(text_of(cell));
  return cells;
}

/// The rows of the table with this caption.
std::vector<std::vector<std::string>> rows_of(const Node& node, const std::string& caption) {
  std::vector<std::vector<std::string>> rows;
  const bool is_it = node.tag == "table" && !node.children.empty() && node.children[0].text == caption;
  for (const Node& child : node.children) {
    if (is_it && child.tag == "tbody") {
      for (const Node& row : child.children) rows.push_back(cells_of(row));
    }
    if (!is_it) rows = rows.empty() ? rows_of(child, caption) : rows;
  }
  return rows;
}

std::string cell(const Table& table, const std::vector<Cell>& row, std::string_view column) {
  const auto place = static_cast<std::size_t>(std::find(table.columns.begin(), table.columns.end(), column) - table.columns.begin());
  const Cell& value = row.at(place);
  if (const auto* number = std::get_if<std::uint64_t>(&value)) return app::grouped(*number);
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string() : *text;
}

/// "31.03.2026"
Day day_shown(const std::string& text) { return parse_day(text.substr(6) + "-" + text.substr(3, 2) + "-" + text.substr(0, 2)).day; }

constexpr const char* kCounts[] = {"employees", "covered", "compliant", "late", "pending", "missed", "undetermined", "not_applicable"};

void check_overview(Sample& sample, const json& evaluated) {
  const Node root = sample.shown(app::View::overview);
  const json& summary = evaluated["summary"];
  const auto figures = with(root, "data-figure");
  for (const char* name : kCounts) {
    CAPTURE(name);
    const std::string words = text_of(*figures.at(name));
    CHECK(words.substr(words.find(": ") == std::string::npos ? 0 : words.find(": ") + 2) == app::grouped(summary[name].get<std::uint64_t>()));
  }
  const Table curve = app::curve_table(sample.answer(), model::kNoRow<model::UnitRow>);
  for (const std::vector<std::string>& point : rows_of(root, word("overview.year"))) {
    const std::vector<Cell>* held = &curve.rows.front();  // the counts of the last day on which they changed
    for (const auto& row : curve.rows) {
      if (parse_day(cell(curve, row, "day")).day <= day_shown(point[0])) held = &row;
    }
    CAPTURE(point[0]);
    CHECK(point[1] == cell(curve, *held, "compliant"));
    CHECK(point[2] == cell(curve, *held, "covered"));
  }
  const Table levels = app::counts_table(sample.answer(), app::CountBy::level);
  const auto rows = rows_of(root, word("overview.levels"));
  REQUIRE(rows.size() == levels.rows.size());
  for (const auto& level : levels.rows) {
    const std::string name = app::level_words(cell(levels, level, "level"));
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& cells) { return cells[0] == name; });
    REQUIRE(row != rows.end());
    for (std::size_t i = 0; i < 6; ++i) CHECK((*row)[i + 1] == cell(levels, level, kCounts[i + 2]));
  }
}

void check_units(Sample& sample, const json& evaluated) {
  sample.apply(app::ExpandUnits{true});
  const Node root = sample.shown(app::View::units);
  const auto shown = with(root, "data-unit");
  REQUIRE_FALSE(shown.empty());
  for (const json& unit : evaluated["units"]) {
    const auto row = shown.find(unit["id"]);
    if (row == shown.end()) continue;  // beyond the rows that stand in the tree
    const auto cells = cells_of(*row->second);
    for (std::size_t i = 0; i < std::size(kCounts); ++i) CHECK(cells[i + 1] == app::grouped(unit[kCounts[i]].get<std::uint64_t>()));
  }
}

void check_courses(Sample& sample) {
  const Table courses = app::counts_table(sample.answer(), app::CountBy::course);
  const Node root = sample.shown(app::View::courses);
  const auto shown = with(root, "data-course");
  std::size_t met = 0;
  for (const auto& course : courses.rows) {
    const auto row = shown.find(cell(courses, course, "course"));
    if (row == shown.end()) continue;
    ++met;
    const auto cells = cells_of(*row->second);
    CHECK(cells[3] == fmt::format("{} ({} / {})", cell(courses, course, "rate"), cell(courses, course, "completed"), cell(courses, course, "prescribed")));
    CHECK(cells[5] == cell(courses, course, "mandatory"));
    CHECK(cells[6] == cell(courses, course, "open"));
  }
  CHECK(met == shown.size());
}

void check_plans(Sample& sample, const json& evaluated) {
  const Table lint = app::lint_table(sample.answer());
  std::map<std::string, std::uint64_t> people, errors, warnings;
  for (const json& employee : evaluated["employees"]) {
    for (const json& plan : employee["plans"]) ++people[plan];
  }
  for (const auto& row : lint.rows) ++(cell(lint, row, "severity") == "error" ? errors : warnings)[cell(lint, row, "plan")];
  const Node root = sample.shown(app::View::plans);
  for (const auto& [id, row] : with(root, "data-plan")) {
    CAPTURE(id);
    const auto cells = cells_of(*row);
    CHECK(cells[10] == app::grouped(people[id]));
    CHECK(cells[12] == app::grouped(errors[id]));
    CHECK(cells[13] == app::grouped(warnings[id]));
  }
}

void check_milestones(Sample& sample) {
  const Table all = app::milestones_table(sample.answer());
  const Node root = sample.shown(app::View::milestones);
  const auto shown = with(root, "data-milestone");
  const std::string organisation = sample.workspace.milestones().chosen.id;
  std::size_t count = 0;
  for (const auto& row : all.rows) {
    if (cell(all, row, "organisation") != organisation) continue;
    ++count;
    const auto cells = cells_of(*shown.at(cell(all, row, "milestone")));
    CHECK(cells[2].starts_with(display_text(parse_day(cell(all, row, "due_on")).day)));
    CHECK(cells[3] == display_text(parse_day(cell(all, row, "done_on")).day));
    CHECK(cells[4].starts_with(word("milestone_status." + cell(all, row, "status"))));
    CHECK((cells[4].find(word("milestone.no_report")) != std::string::npos) == (cell(all, row, "missing") == "report"));
  }
  CHECK(count == shown.size());
}

/// "a; b; b" as "a; b", cited as officers do.
std::string each_once(const orders::Law& law, std::string list) {
  std::string once;
  for (list += "; "; !list.empty(); list.erase(0, list.find("; ") + 2)) {
    const std::string one = app::citation_words(law, list.substr(0, list.find("; ")));
    if (once.find(one) == std::string::npos) once += (once.empty() ? "" : "; ") + one;
  }
  return once;
}

void check_compare(Sample& sample) {
  const Node root = sample.shown(app::View::compare);
  const Table moved = app::moved_table(sample.answer(), sample.workspace.compared_from(), sample.answer().as_on());
  std::map<std::pair<std::string, std::string>, std::uint64_t> ways;
  for (const auto& row : moved.rows) ++ways[{cell(moved, row, "from"), cell(moved, row, "to")}];
  for (const auto& [from, row] : with(root, "data-from")) {
    const auto cells = cells_of(*row);
    for (std::size_t i = 0; i < std::size(kStatuses); ++i) {
      const std::string to(rules::name_of(kStatuses[i]));
      if (to != from) CHECK(cells[i + 1] == app::grouped(ways[{from, to}]));
    }
  }
  const auto people = with(root, "data-employee");
  for (const auto& row : moved.rows) {
    const auto shown = people.find(cell(moved, row, "employee"));
    if (shown != people.end()) CHECK(cells_of(*shown->second)[6] == each_once(sample.answer().law(), cell(moved, row, "provisions")));
  }
  CHECK(sample.workspace.comparison().moved() == moved.rows.size());
}

TEST_CASE("what the views show is what the command line prints, of every sample on three days") {
  for (const char* name : {"ias", "ministry", "posts"}) {
    Sample sample(name);
    REQUIRE(sample.workspace.answer() != nullptr);
    for (const CivilDate& date : {CivilDate{2026, 2, 15}, CivilDate{2026, 3, 31}, CivilDate{2026, 4, 1}}) {
      INFO(name << " on " << display_text(to_day(date)));
      sample.apply(app::SetAsOn{to_day(date)});
      const json evaluated = sample.evaluated();
      check_overview(sample, evaluated);
      check_units(sample, evaluated);
      check_courses(sample);
      check_plans(sample, evaluated);
      check_milestones(sample);
      check_compare(sample);
    }
  }
}

}  // namespace
}  // namespace anupalan::mirror
