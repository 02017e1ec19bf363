// Rows of the table of employees: sorted by several columns, filtered by columns, under headings, selected, as text.
#include "app/rows.h"

#include <algorithm>
#include <random>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "app/column_filter.h"
#include "app/queries.h"
#include "app/picked.h"
#include "app/table_lines.h"
#include "app/table_text.h"
#include "base/text.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using model::at;
using model::EmployeeRow;
using rules::day;
using rules::World;
using Rows = std::vector<EmployeeRow>;

/// 300 people of four units (two of them with one name), five designations and some completions.
std::string people() {
  std::mt19937 dice(5);
  std::string text = "unit m: kind ministry\n unit a: kind office, under m\n unit b: kind office, under m\n plan p: mdo m, courses c1 c2 c3 c4, due 2026-02-28\n";
  constexpr const char* kDesignations[] = {"Clerk", "clerk", "Section Officer", "Typist", "Assistant"};
  constexpr const char* kGroups[] = {"A", "B", "C"};
  for (int i = 0; i < 300; ++i) {
    const char* unit = i % 7 == 0 ? "m" : dice() % 2 == 0 ? "a" : "b";
    text += fmt::format("employee E{:03}: unit {}, {}, group {}", i, unit, dice() % 9 == 0 ? "gramin_dak_sevak" : "central_government", kGroups[dice() % 3]);
    text += dice() % 6 == 0 ? "\n" : fmt::format(", designation {}\n", kDesignations[dice() % 5]);
    for (int course = 1; course <= 4; ++course) {
      if (dice() % 3 == 0) text += fmt::format("E{:03} completed c{} 2025-{:02}-01\n", i, course, 5 + dice() % 8);
    }
  }
  return text;
}

const World& world() {
  static const World kWorld(people());
  return kWorld;
}

const Answer& answer() {
  static const Answer kAnswer(world().loaded(), resolve(*world().loaded(), {}, day("2026-03-31")));
  return kAnswer;
}

PeopleList list_of(const Filter& filter, const Sort& sort, std::optional<Column> group_by = {}) {
  ListMaker maker;
  PeopleList list;
  maker.make(answer(), {filter, sort, group_by}, list).finish();
  return list;
}

Rows everybody() { return select(answer(), {}, {}); }

/// Below, at or above zero, by what the cells show.
int compare(EmployeeRow a, EmployeeRow b, Column column) {
  const auto order = [](auto x, auto y) { return x < y ? -1 : x == y ? 0 : 1; };
  switch (column) {
    case Column::id: return order(at(a), at(b));
    case Column::status: return order(answer().status(a), answer().status(b));
    case Column::met_on: return order(answer().evaluation().employee_met_on(a, answer().as_on()), answer().evaluation().employee_met_on(b, answer().as_on()));
    case Column::due_on: return order(due_of(answer(), a), due_of(answer(), b));
    case Column::progress: {
      const auto key = [](const Progress& p) { return p.known() ? std::pair(p.done * 10'000 / p.needed + 1, p.done) : std::pair(0U, 0U); };
      return order(key(progress_of(answer(), a)), key(progress_of(answer(), b)));
    }
    default: return compare_folded(cell_text(answer(), a, column), cell_text(answer(), b, column));
  }
}

Rows sorted_naively(const Sort& sort) {
  Rows rows = everybody();
  std::stable_sort(rows.begin(), rows.end(), [&](EmployeeRow a, EmployeeRow b) {
    for (const SortKey& key : sort) {
      const int order = compare(a, b, key.column);
      if (order != 0) return key.descending ? order > 0 : order < 0;
    }
    return false;
  });
  return rows;
}

TEST_CASE("rows are sorted by several columns as a stable sort by the cells would, those that are alike by id") {
  constexpr Column kColumns[] = {Column::id,     Column::name,  Column::designation, Column::status,   Column::progress, Column::met_on,
                                 Column::plans,  Column::group, Column::category,    Column::profile,  Column::due_on,   Column::reasons};
  std::mt19937 dice(9);
  for (int i = 0; i < 60; ++i) {
    Sort sort;
    for (auto keys = 1 + dice() % 3; keys > 0; --keys) {
      const Column column = kColumns[dice() % std::size(kColumns)];
      if (place_in(sort, column) == sort.size()) sort.push_back({column, dice() % 2 == 0});
    }
    std::string words;
    for (const SortKey& key : sort) words += fmt::format("{} {} ", name_of(key.column), key.descending);
    INFO(words);
    CHECK(list_of({}, sort).rows == sorted_naively(sort));
  }
}

TEST_CASE("a filter by columns lets those through whose cells it means, and one that is not understood everybody") {
  const auto naive = [](auto passes) {
    Rows rows = everybody();
    std::erase_if(rows, [&](EmployeeRow row) { return !passes(row); });
    return rows;
  };
  const auto by = [](std::map<Column, std::string> columns) { return list_of({.columns = std::move(columns)}, {}).rows; };
  const auto shows = [](EmployeeRow row, Column column) { return cell_text(answer(), row, column); };
  CHECK(by({{Column::designation, "=clerk"}}) == naive([&](EmployeeRow row) { return folded(shows(row, Column::designation)) == "clerk"; }));
  CHECK(by({{Column::designation, "="}}) == naive([&](EmployeeRow row) { return shows(row, Column::designation).empty(); }));
  CHECK(by({{Column::id, "e01 | 299"}}).size() == 11);
  CHECK(by({{Column::status, "=Missed | =Late"}}) == naive([](EmployeeRow row) {
          return answer().status(row) == rules::Status::missed || answer().status(row) == rules::Status::late;
        }));
  CHECK(by({{Column::progress, ">=2"}, {Column::group, "=B"}}) == naive([&](EmployeeRow row) {
          return progress_of(answer(), row).done >= 2 && shows(row, Column::group) == "B";
        }));
  CHECK(by({{Column::progress, "<50%"}}) == naive([](EmployeeRow row) {
          const Progress progress = progress_of(answer(), row);
          return progress.known() && progress.done * 2 < progress.needed;
        }));
  CHECK(by({{Column::met_on, ">=01.08.2025"}}) == naive([](EmployeeRow row) {
          const Day met = answer().evaluation().employee_met_on(row, answer().as_on());
          return !met.is_never() && met >= day("2025-08-01");
        }));
  CHECK(by({{Column::met_on, "="}}) == naive([&](EmployeeRow row) { return shows(row, Column::met_on).empty(); }));
  CHECK(by({{Column::days_left, "<0"}}) == naive([](EmployeeRow row) { return days_left_of(answer(), row).value_or(0) < 0; }));
  CHECK(by({{Column::days_left, "soon"}}) == everybody());
  CHECK(by({{Column::unit, "no such unit"}}).empty());
}

TEST_CASE("a search with more letters, made from the one before, finds what it finds by itself") {
  ListMaker maker;
  Filter filter;
  for (const char* letters : {"", "e", "e0", "e01", "e012", "e01", "cl", "cle", "clerk", "a", ""}) {
    filter.search = letters;
    PeopleList list;
    maker.make(answer(), {filter, {{Column::designation, true}}}, list).finish();
    INFO(letters);
    CHECK(list.rows == list_of(filter, {{Column::designation, true}}).rows);
    CHECK(list.counts.employees() == list.rows.size());
  }
  filter.status = rules::Status::missed;
  PeopleList missed;
  maker.make(answer(), {filter, {}}, missed).finish();
  CHECK(missed.rows.size() == missed.counts.of(rules::Status::missed));
  CHECK(missed.counts.employees() == everybody().size());
}

TEST_CASE("groups take in every row once, with the counts of their rows, whatever the table is grouped by") {
  for (Column column : group_columns()) {
    INFO(name_of(column));
    const PeopleList list = list_of({}, {{Column::name, true}}, column);
    rules::Counts all;
    std::size_t next = 0;
    std::set<std::string> keys;
    for (const PeopleGroup& group : list.groups) {
      CHECK(group.first == next);
      next += group.counts.employees();
      CHECK(keys.insert(group.key).second);
      rules::Counts counts;
      for (std::size_t i = group.first; i < next; ++i) {
        counts.add(answer().status(list.rows[i]));
        CHECK(cell_text(answer(), list.rows[i], column).size() == group.title.size());
        if (i > group.first) CHECK(compare(list.rows[i - 1], list.rows[i], Column::name) >= 0);
      }
      CHECK(counts == group.counts);
      all.add(group.counts);
    }
    CHECK(next == list.rows.size());
    CHECK(all == list.counts);
  }
  CHECK(list_of({.search = "nobody at all"}, {}, Column::unit).groups.empty());
}

TEST_CASE("lines are headings and the rows of open groups, found by number both ways") {
  const PeopleList list = list_of({}, {}, Column::group);
  REQUIRE(list.groups.size() == 3);
  const TableLines closed(list, {Column::group, false, {}});
  CHECK(closed.size() == 3);
  CHECK(closed.line_of(0) == 0);
  CHECK(closed.line_of(list.rows.size() - 1) == 2);
  const std::size_t second = list.groups[1].counts.employees();
  const TableLines one(list, {Column::group, false, {list.groups[1].key}});
  CHECK(one.size() == 3 + second);
  CHECK(one.at(1).group == std::optional<std::size_t>(1));
  CHECK(one.at(2 + second).group == std::optional<std::size_t>(2));
  for (std::size_t i = 0; i < second; ++i) {
    CHECK(one.at(2 + i).row == list.groups[1].first + i);
    CHECK(one.line_of(list.groups[1].first + i) == 2 + i);
  }
  const PeopleList flat = list_of({}, {});
  const TableLines rows(flat, {});
  CHECK(rows.size() == flat.rows.size());
  CHECK_FALSE(rows.at(7).group.has_value());
  CHECK(rows.at(7).row == 7);
}

TEST_CASE("the values of a column are counted among those who pass all else") {
  ListMaker maker;
  std::vector<ListMaker::Choice> choices;
  const Filter filter{.status = rules::Status::missed, .columns = {{Column::group, "=A"}}};
  maker.count_choices(answer(), filter, Column::group, choices).finish();
  REQUIRE(choices.size() == 3);
  for (const auto& choice : choices) {
    CHECK(choice.count == list_of({.status = rules::Status::missed, .columns = {{Column::group, "=" + choice.text}}}, {}).rows.size());
  }
  CHECK(std::is_sorted(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return a.count > b.count; }));
}

TEST_CASE("rows are selected, turned and counted") {
  Picked selection;
  CHECK(selection.empty());
  const Rows rows = everybody();
  selection.add(rows);
  CHECK(selection.size() == rows.size());
  selection.turn(rows[3]);
  CHECK_FALSE(selection.has(rows[3]));
  CHECK(selection.size() == rows.size() - 1);
  selection.turn(rows[3]);
  selection.add(rows);
  CHECK(selection.size() == rows.size());
  CHECK_FALSE(selection.has(EmployeeRow{999'999}));
  selection.clear();
  CHECK_FALSE(selection.has(rows[0]));
}

TEST_CASE("rows leave as text under the titles of their columns, as cells show them") {
  TableText text;
  const Rows rows{world().person("E000"), world().person("E001")};
  make_table_text(answer(), rows, {{Column::id}, {Column::status}}, text).finish();
  const std::string first = cell_text(answer(), rows[0], Column::status), second = cell_text(answer(), rows[1], Column::status);
  CHECK(text.text == fmt::format("Employee ID\tStatus\nE000\t{}\nE001\t{}\n", first, second));
  CHECK(text.html == fmt::format("<table>\n<tr><th>Employee ID</th><th>Status</th></tr>\n<tr><td>E000</td><td>{}</td></tr>\n<tr><td>E001</td><td>{}</td></tr>\n</table>\n", first, second));
  CHECK(text.rows == 2);
  TableText file;
  file.meant_for = TextFor::file;
  make_table_text(answer(), {rows[1]}, {{Column::id}}, file).finish();
  CHECK(file.text == "\xEF\xBB\xBF" "Employee ID\r\nE001\r\n");  // with the mark by which Excel knows UTF-8
  CHECK(file.name == "employees");
  CHECK(file.html.empty());
  TableText supposed;
  supposed.what_if = "SANDBOX";
  make_table_text(answer(), {rows[1]}, {{Column::id}}, supposed).finish();
  CHECK(supposed.text == "Employee ID\tWhat-if, no order or file says this\nE001\tSANDBOX\n");
}

}  // namespace
}  // namespace anupalan::app
