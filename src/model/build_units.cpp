// Units of all files into one forest: each unit once, its parent known, no unit above itself.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "model/build_state.h"

namespace anupalan::model {
namespace {

enum class Standing : std::uint8_t { unknown, walking, sound, parent_missing, in_cycle, above_left_out };

struct Candidate {
  const UnitRecord* record = nullptr;
  Standing standing = Standing::unknown;
};

using Candidates = std::map<std::string_view, Candidate>;

Candidates agreed_units(BuildState& state) {
  sort_by_id(state, state.units);
  Candidates candidates;
  settle_repeats(
      state.units, [](const auto& u) -> std::string_view { return u.record.id; },
      [](const auto& a, const auto& b) { return a.record.same_facts(b.record); },
      [&](auto first, auto) { candidates[first->record.id].record = &first->record; },
      [&](const auto& unit, auto times) {
        state.report(Severity::error, "unit.conflict", unit.file, Section::units, unit.record.place,
                     fmt::format("this unit id stands {} times with different facts; none is used", times),
                     unit.record.id);
      });
  for (const UnitRecord& unit : state.derived_units) candidates[unit.id].record = &unit;
  return candidates;
}

/// Follows the parents of `id` to the top, or to a unit already judged; gives what stands there.
Standing walk_up(Candidates& candidates, std::string_view& id, std::vector<Candidate*>& path) {
  while (true) {
    auto place = candidates.find(id);
    if (place == candidates.end()) return Standing::parent_missing;
    Candidate& unit = place->second;
    if (unit.standing == Standing::walking) return Standing::in_cycle;
    if (unit.standing == Standing::sound) return Standing::sound;
    if (unit.standing != Standing::unknown) return Standing::above_left_out;
    unit.standing = Standing::walking;
    path.push_back(&unit);
    id = unit.record->parent;
    if (id.empty()) return Standing::sound;
  }
}

/// Judges a unit and all above it. On the way back down from the end of the walk, only the units of the
/// circle are "in the cycle", and only the lowest one looked for a missing parent.
void judge(Candidates& candidates, std::string_view id) {
  std::vector<Candidate*> path;
  Standing standing = walk_up(candidates, id, path);
  for (auto unit = path.rbegin(); unit != path.rend(); ++unit) {
    (*unit)->standing = standing;
    bool closes_circle = standing == Standing::in_cycle && (*unit)->record->id == id;
    if (closes_circle || standing == Standing::parent_missing) standing = Standing::above_left_out;
  }
}

void place_units(BuildState& state, const Candidates& candidates) {
  Dataset& data = state.data;
  for (const auto& [id, candidate] : candidates) {
    if (candidate.standing != Standing::sound) continue;
    const UnitRecord& record = *candidate.record;
    TextId unit = data.names.intern(id);
    state.unit_rows.set(unit, UnitRow{static_cast<std::uint32_t>(data.units.size())});
    data.units.push_back({unit, data.names.intern(record.name), data.words.intern(record.kind), data.words.intern(record.known_as),
                          kNoRow<UnitRow>});
  }
  for (Unit& unit : data.units) {
    const std::string& parent = candidates.find(data.text(unit.id))->second.record->parent;
    if (!parent.empty()) unit.parent = state.unit_rows.find(data.names.find(parent));
  }
}

void account_for_units(BuildState& state, const Candidates& candidates) {
  for (const auto& [file, record] : state.units) {
    auto place = candidates.find(record.id);
    if (place == candidates.end()) continue;  // in conflict, reported
    switch (place->second.standing) {
      case Standing::sound: state.use(file); break;
      case Standing::in_cycle:
        state.report(Severity::error, "unit.cycle", file, Section::units, record.place,
                     "this unit stands above itself: its parents run in a circle; it is left out", record.id);
        break;
      case Standing::parent_missing:
        state.report(Severity::error, "unit.unknown_parent", file, Section::units, record.place,
                     "the parent of this unit is in no loaded file; the unit is left out", record.parent,
                     "/parent");
        break;
      default:
        state.report(Severity::error, "unit.parent_left_out", file, Section::units, record.place,
                     "a unit above this one is left out; it is left out too", record.id);
    }
  }
}

/// How many units stand above each; every unit is climbed from once.
std::vector<std::uint32_t> depths(const std::vector<Unit>& units) {
  std::vector<std::uint32_t> depth(units.size(), 0);  // 0: not known yet; a topmost unit has 1
  std::vector<UnitRow> path;
  for (std::size_t i = 0; i < units.size(); ++i) {
    UnitRow up{static_cast<std::uint32_t>(i)};
    for (; up != kNoRow<UnitRow> && depth[at(up)] == 0; up = units[at(up)].parent) path.push_back(up);
    std::uint32_t above = up == kNoRow<UnitRow> ? 0 : depth[at(up)];
    for (; !path.empty(); path.pop_back()) depth[at(path.back())] = ++above;
  }
  return depth;
}

void order_children_first(Dataset& data) {
  std::vector<std::uint32_t> depth = depths(data.units);
  for (std::size_t i = 0; i < data.units.size(); ++i) {
    data.units_children_first.push_back(UnitRow{static_cast<std::uint32_t>(i)});
  }
  std::stable_sort(data.units_children_first.begin(), data.units_children_first.end(),
                   [&](UnitRow a, UnitRow b) { return depth[at(a)] > depth[at(b)]; });
}

}  // namespace

Steps settle_units(BuildState& state) {
  Candidates candidates = agreed_units(state);
  for (auto& [id, candidate] : candidates) judge(candidates, id);
  place_units(state, candidates);
  account_for_units(state, candidates);
  order_children_first(state.data);
  co_return;
}

}  // namespace anupalan::model
