#include "app/mosaic.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>
#include <set>

#include "app/mosaic_layout.h"
#include "app/mosaic_rows.h"
#include "app/workspace.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using model::at;

app::Workspace& ministry() {
  static app::Workspace workspace = test::opened(test::sample_files("ministry"), to_day({2026, 2, 15}));
  workspace.apply(SetFilter{});
  workspace.apply(SetMosaic{});
  return workspace;
}

std::shared_ptr<const Mosaic> mosaic_of(Workspace& workspace, const MosaicLook& look = {}) {
  workspace.apply(Show{View::mosaic});
  workspace.apply(SetMosaic{look});
  std::shared_ptr<const Mosaic> made = workspace.mosaic();
  for (; workspace.busy(); made = workspace.mosaic()) test::finish(workspace);  // whom it is of is known first
  REQUIRE(made != nullptr);
  return made;
}

MosaicLook by(MosaicBy what, bool nested = true) {
  MosaicLook look;
  look.by = what;
  look.nested = nested;
  return look;
}

TEST_CASE("everybody has a cell, in a group among those of its parent") {
  for (std::size_t i = 0; i < kMosaicByCount; ++i) {
    for (bool nested : {true, false}) {
      const auto kept = mosaic_of(ministry(), by(static_cast<MosaicBy>(i), nested));
      const Mosaic& mosaic = *kept;
      const auto& groups = mosaic.groups->groups;
      const auto& order = mosaic.groups->order;
      INFO(name_of(mosaic.look.by) << (nested ? ", nested" : ""));
      const std::set<std::uint32_t> people(order.begin(), order.end());
      CHECK(people.size() == ministry().answer()->data().employees.size());
      if (!mosaic.groups->several()) CHECK(order.size() == people.size());
      CHECK(groups.front().count == order.size());
      for (std::uint32_t group = 0; group < groups.size(); ++group) {
        std::uint32_t below = 0;
        std::uint32_t before = UINT32_MAX;
        for (std::uint32_t child = group + 1; child < groups[group].end; child = groups[child].end) {
          CHECK(groups[child].parent == group);
          CHECK(groups[child].first == groups[group].first + below);
          CHECK(groups[child].count <= before);
          before = groups[child].count;
          below += groups[child].count;
        }
        CHECK((groups[group].end == group + 1 || below == groups[group].count));
        CHECK(std::is_sorted(order.begin() + groups[group].first, order.begin() + groups[group].first + (groups[group].end == group + 1 ? groups[group].count : 0)));
      }
    }
  }
}

TEST_CASE("the groups of units have the people of the units, and open just them") {
  const auto kept = mosaic_of(ministry());
  const Mosaic& mosaic = *kept;
  const Answer& answer = *ministry().answer();
  const rules::RollUp& counts = answer.roll_up();
  for (std::uint32_t group = 1; group < mosaic.groups->groups.size(); ++group) {
    const MosaicGroup& one = mosaic.groups->groups[group];
    if (!one.own) CHECK(one.count == counts.units[at(one.unit)].employees());
  }
  for (std::size_t i = 0; i < kMosaicByCount; ++i) {
    const auto kept_other = mosaic_of(ministry(), by(static_cast<MosaicBy>(i)));
    const Mosaic& other = *kept_other;
    for (std::uint32_t group = 1; group < other.groups->groups.size(); ++group) {
      const MosaicGroup& one = other.groups->groups[group];
      const auto filter = filter_of(answer, *other.groups, group);
      REQUIRE(filter);
      const auto first = other.groups->order.begin() + one.first;
      std::set<std::uint32_t> cells(first, first + one.count), rows;
      for (const model::EmployeeRow row : select(answer, *filter, {})) rows.insert(static_cast<std::uint32_t>(at(row)));
      INFO(name_of(other.look.by) << ": " << title_of(answer, *other.groups, group));
      CHECK(cells == rows);
    }
  }
}

TEST_CASE("in a group with none below it everybody is of its unit, and such groups have every cell once") {
  const auto kept = mosaic_of(ministry());
  const MosaicGroups& groups = *kept->groups;
  std::uint32_t next = 0;
  for (std::uint32_t i = 0; i < groups.groups.size(); ++i) {
    const MosaicGroup& group = groups.groups[i];
    if (group.end != i + 1) continue;
    CHECK(group.first == next);
    next = group.first + group.count;
    for (std::uint32_t cell = group.first; cell < next; ++cell) CHECK(group.unit == ministry().answer()->data().employees.unit[groups.order[cell]]);
  }
  CHECK(next == groups.order.size());
}

TEST_CASE("on every day of the year the tally has the counts of the roll-up, of all and of those selected") {
  Workspace& workspace = ministry();
  Filter filter;
  filter.level = "us";
  for (const Filter& chosen : {Filter{}, filter}) {
    workspace.apply(SetFilter{chosen});
    const auto kept = mosaic_of(workspace);
    const Mosaic& mosaic = *kept;
    for (Day day = to_day({2025, 4, 1}); day <= to_day({2026, 3, 31}); day = add_days(day, 13)) {
      workspace.apply(SetAsOn{day, true});
      test::finish(workspace);
      const Selected& selected = workspace.selected();
      for (std::uint32_t group = 0; group < mosaic.groups->groups.size(); ++group) {
        const MosaicGroup& one = mosaic.groups->groups[group];
        if (one.depth > MosaicTally::kLevels || one.own) continue;
        const rules::Counts& counts = group == 0 ? selected.roll_up().all : selected.roll_up().units[at(one.unit)];
        const ClassCounts told = mosaic.tally->on(group, day);
        INFO(iso_text(day) << ", " << title_of(*workspace.answer(), *mosaic.groups, group) << (chosen.any() ? ", of some" : ""));
        for (std::size_t i = 0; i < rules::kStatusCount; ++i) CHECK(told[i] == counts.by_status[i]);
      }
    }
  }
  workspace.apply(SetAsOn{to_day({2026, 2, 15}), true});
}

TEST_CASE("the classes of the legend open just whom they count, whatever it is coloured by") {
  Workspace& workspace = ministry();
  for (std::size_t i = 0; i < rules::kRespectCount; ++i) {
    MosaicLook look;
    look.colour = static_cast<rules::Respect>(i);
    const auto kept = mosaic_of(workspace, look);
    const Mosaic& mosaic = *kept;
    const ClassCounts counts = mosaic.tally->on(0, workspace.answer()->as_on());
    CHECK(sum(counts) == workspace.answer()->data().employees.size());
    for (std::uint8_t what = 0; what < rules::class_count(look.colour); ++what) {
      INFO(rules::name_of(look.colour) << " " << rules::class_name(look.colour, what));
      CHECK(!class_words(mosaic.look, what).empty());
      const auto filter = class_filter(mosaic.look, what);
      if (filter) CHECK(select(*workspace.answer(), *filter, {}).size() == counts[what]);
    }
  }
}

TEST_CASE("another day, and another filter that lets the same through, leave the mosaic as it is; other groups keep the tracks") {
  Workspace& workspace = ministry();
  mosaic_of(workspace);
  const auto before = workspace.mosaic();
  workspace.apply(SetAsOn{to_day({2025, 12, 1}), true});
  test::finish(workspace);
  CHECK(workspace.mosaic() == before);
  mosaic_of(workspace, by(MosaicBy::level));
  CHECK(workspace.mosaic()->tracks == before->tracks);
  CHECK(workspace.mosaic()->groups != before->groups);
  workspace.apply(SetAsOn{to_day({2026, 2, 15}), true});
}

TEST_CASE("a move through the year is undone as one, and playing ends where another view begins") {
  Workspace& workspace = ministry();
  mosaic_of(workspace);
  const Day before = workspace.answer()->as_on();
  workspace.apply(SetAsOn{add_days(before, -30), true});
  for (int i = 1; i <= 5; ++i) workspace.apply(SetAsOn{add_days(before, -i), true, i > 1});
  workspace.apply(Undo{});
  test::finish(workspace);
  CHECK(workspace.answer()->as_on() == add_days(before, -30));  // another move, undone by itself
  workspace.apply(Undo{});
  test::finish(workspace);
  CHECK(workspace.answer()->as_on() == before);
  workspace.apply(Play{true});
  CHECK(workspace.playing());
  workspace.apply(Show{View::overview});
  CHECK(!workspace.playing());
  workspace.apply(Play{true});
  CHECK(!workspace.playing());
}

TEST_CASE("at the end of the year playing begins anew") {
  Workspace& workspace = ministry();
  mosaic_of(workspace);
  workspace.apply(SetAsOn{workspace.year_span().last});
  workspace.apply(Play{true});
  test::finish(workspace);
  CHECK(workspace.answer()->as_on() == workspace.year_span().first);
  workspace.apply(SetAsOn{to_day({2026, 2, 15}), true});
}

TEST_CASE("rows stand by their rate, the lowest first, and only of those who are lit") {
  const auto kept = mosaic_of(ministry());
  const Mosaic& mosaic = *kept;
  const auto rows = mosaic_rows(mosaic, 0, ministry().answer()->as_on());
  REQUIRE(rows.size() > 2);
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Rate &a = rows[i - 1].rate, &b = rows[i].rate;
    if (b.known()) CHECK(std::uint64_t{a.compliant} * b.covered <= std::uint64_t{b.compliant} * a.covered);
  }
}

}  // namespace
}  // namespace anupalan::app
