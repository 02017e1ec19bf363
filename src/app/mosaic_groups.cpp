#include "app/mosaic_groups.h"

#include <algorithm>

#include "app/column_filter.h"
#include "app/mosaic_leaves.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using model::at;
using model::EmployeeRow;
using model::UnitRow;

constexpr std::uint32_t kNone = UINT32_MAX;
constexpr UnitRow kNoUnit = model::kNoRow<UnitRow>;

/// A group before it has its place.
struct Draft {
  MosaicGroup group;
  std::string title;                 ///< by which those that are as great are sorted
  std::uint32_t leaf = kNone;        ///< whose cells are its own
  std::vector<std::uint32_t> below;  ///< drafts
};
/// The first is everybody.
using Drafts = std::vector<Draft>;

std::uint32_t add(Drafts& drafts, std::uint32_t above, Draft draft) {
  drafts.push_back(std::move(draft));
  const auto made = static_cast<std::uint32_t>(drafts.size() - 1);
  drafts[above].below.push_back(made);
  return made;
}

Draft unit_draft(const model::Dataset& data, UnitRow unit) {
  Draft draft;
  draft.group.unit = unit;
  draft.title = title_of(data, unit);
  return draft;
}

/// Every unit with somebody, below its parent; those of a unit itself beside the units below it.
Drafts draft_units(const model::Dataset& data, const std::vector<std::uint32_t>& own) {
  const std::vector<std::uint32_t> all = with_below(data, own);
  Drafts drafts(1);
  std::vector<std::uint32_t> draft_of(data.units.size(), kNone);
  for (auto place = data.units_children_first.rbegin(); place != data.units_children_first.rend(); ++place) {  // parents first
    const std::size_t unit = at(*place);
    if (all[unit] == 0) continue;
    const UnitRow parent = data.units[unit].parent;
    Draft draft = unit_draft(data, *place);
    draft.group.count = all[unit];
    if (own[unit] == all[unit]) draft.leaf = static_cast<std::uint32_t>(unit);
    draft_of[unit] = add(drafts, parent == kNoUnit ? 0 : draft_of[at(parent)], std::move(draft));
    if (own[unit] == all[unit] || own[unit] == 0) continue;
    Draft self = unit_draft(data, *place);
    self.group.count = own[unit];
    self.group.own = true;
    self.leaf = static_cast<std::uint32_t>(unit);
    add(drafts, draft_of[unit], std::move(self));
  }
  return drafts;
}

/// The values, and below each the topmost units where these are asked for.
Drafts draft_values(const model::Dataset& data, const MosaicLeaves& leaves, const std::vector<std::uint32_t>& own, const std::vector<std::string>& values) {
  Drafts drafts(1);
  std::vector<std::uint32_t> draft_of(values.size(), kNone);
  for (std::uint32_t leaf = 0; leaf < leaves.size(); ++leaf) {
    const auto [value, unit, own_people] = leaves.at(leaf);
    if (draft_of[value] == kNone) {
      Draft whole;
      whole.group.value = value;
      whole.title = values[value];
      draft_of[value] = add(drafts, 0, std::move(whole));
    }
    drafts[draft_of[value]].group.count += own[leaf];
    std::uint32_t holder = draft_of[value];
    if (unit != kNoUnit) {
      Draft below = unit_draft(data, unit);
      below.group.value = value;
      below.group.count = own[leaf];
      below.group.own = own_people;
      holder = add(drafts, holder, std::move(below));
    }
    drafts[holder].leaf = leaf;
  }
  return drafts;
}

/// A group with one group below it and nobody of its own is that group. Everybody are not, where that would leave no group at all, or no name
/// of a value.
void skip_single(Drafts& drafts, bool units) {
  for (std::uint32_t i = 0; i < drafts.size(); ++i) {
    while (drafts[i].below.size() == 1 && drafts[i].leaf == kNone && (i > 0 || (units && !drafts[drafts[i].below.front()].below.empty()))) {
      const Draft& only = drafts[drafts[i].below.front()];
      drafts[i].leaf = only.leaf;
      drafts[i].below = std::vector(only.below);
    }
  }
}

/// Gives each group its place, the greatest first below each, and says where the cells of each leaf begin.
void place(Drafts& drafts, std::size_t leaves, std::vector<MosaicGroup>& groups, std::vector<std::uint32_t>& begins) {
  begins.assign(leaves, 0);
  const auto greater = [&](std::uint32_t a, std::uint32_t b) {
    const Draft &left = drafts[a], &right = drafts[b];
    if (left.group.count != right.group.count) return left.group.count > right.group.count;
    return left.title != right.title ? left.title < right.title : a < b;
  };
  struct Waiting {
    std::uint32_t draft, parent;
  };
  std::vector<Waiting> waiting{{0, 0}};
  std::uint32_t cells = 0;
  while (!waiting.empty()) {
    const Waiting next = waiting.back();
    waiting.pop_back();
    Draft& draft = drafts[next.draft];
    const auto number = static_cast<std::uint32_t>(groups.size());
    draft.group.parent = next.parent;
    draft.group.depth = number == 0 ? std::uint16_t{0} : static_cast<std::uint16_t>(std::min<std::uint32_t>(groups[next.parent].depth + 1U, UINT16_MAX));
    draft.group.first = cells;
    groups.push_back(draft.group);
    if (draft.leaf != kNone) {
      begins[draft.leaf] = cells;
      cells += draft.group.count;
    }
    std::sort(draft.below.begin(), draft.below.end(), greater);
    for (auto child = draft.below.rbegin(); child != draft.below.rend(); ++child) waiting.push_back({*child, number});
  }
  for (auto i = static_cast<std::uint32_t>(groups.size()); i-- > 0;) {
    groups[i].end = std::max(groups[i].end, i + 1);
    groups[groups[i].parent].end = std::max(groups[groups[i].parent].end, groups[i].end);
  }
}

}  // namespace

Steps make_mosaic_groups(const Answer& answer, MosaicBy by, bool nested, MosaicGroups& made) {
  const model::Dataset& data = answer.data();
  const auto people = static_cast<std::uint32_t>(data.employees.size());
  made.by = by;
  MosaicLeaves leaves(answer, by, nested);
  std::vector<std::uint32_t> own(leaves.size(), 0);
  std::vector<std::uint32_t> found;  // the leaf of each cell, person after person
  std::vector<std::uint32_t> ends;   // of the cells of each person
  found.reserve(people), ends.reserve(people);
  Pace pace;
  for (std::uint32_t row = 0; row < people; ++row) {
    for (const std::uint32_t leaf : leaves.of(EmployeeRow{row})) {
      if (leaf >= own.size()) own.resize(leaf + 1, 0);
      ++own[leaf];
      found.push_back(leaf);
    }
    ends.push_back(static_cast<std::uint32_t>(found.size()));
    if (pace.rest()) co_await pause();
  }
  const std::uint64_t cells = found.size();
  made.values = leaves.take_values();
  Drafts drafts = by == MosaicBy::unit ? draft_units(data, own) : draft_values(data, leaves, own, made.values);
  drafts.front().group.count = static_cast<std::uint32_t>(cells);
  skip_single(drafts, by == MosaicBy::unit);
  std::vector<std::uint32_t> next;
  place(drafts, leaves.size(), made.groups, next);
  if (cells > kMostCells) {
    made.too_many = cells;
    co_return;
  }
  made.order.resize(found.size());
  for (std::uint32_t row = 0, cell = 0; row < people; ++row) {
    for (; cell < ends[row]; ++cell) made.order[next[found[cell]]++] = row;
    if (pace.rest()) co_await pause();
  }
}

namespace {

std::string value_title(const Answer& answer, const MosaicGroups& groups, const std::string& value) {
  switch (groups.by) {
    case MosaicBy::level: return level_words(value);
    case MosaicBy::course: {
      if (value.empty()) return std::string(tr("mosaic.nothing_prescribed"));
      const model::CourseRow course = find_course(answer.data(), value);
      return course == model::kNoRow<model::CourseRow> ? value : std::string(answer.data().title(course));
    }
    case MosaicBy::competency: return value.empty() ? std::string(tr("mosaic.nothing_prescribed")) : with_capital(text_or_name("competency.", value));
    default: return value.empty() ? std::string(tr("mosaic.not_given")) : value;
  }
}

/// By their ids, one by one, where they are few enough.
Filter by_name(const model::Dataset& data, const MosaicGroups& groups, const MosaicGroup& group) {
  auto ids = std::make_shared<std::vector<std::string>>();
  for (std::uint32_t cell = group.first; cell < group.first + group.count; ++cell) ids->emplace_back(data.text(data.employees.id[groups.order[cell]]));
  std::sort(ids->begin(), ids->end());
  return Filter{.only = {std::move(ids)}};
}

}  // namespace

std::string title_of(const Answer& answer, const MosaicGroups& groups, std::uint32_t number) {
  const MosaicGroup& group = groups.groups[number];
  if (number == 0) return std::string(tr("mosaic.everybody"));
  const bool unit = group.unit != kNoUnit && (group.value == kNone || group.depth > 1);
  if (!unit) return value_title(answer, groups, groups.values[group.value]);
  const std::string title(title_of(answer.data(), group.unit));
  return group.own ? say("mosaic.own", title) : title;
}

bool has_filter(const MosaicGroups& groups, std::uint32_t number) {
  const MosaicGroup& group = groups.groups[number];
  const bool by_names = group.own || groups.several();
  return number != 0 && (!by_names || (group.count <= kMostChosen && !groups.order.empty()));
}

std::optional<Filter> filter_of(const Answer& answer, const MosaicGroups& groups, std::uint32_t number) {
  const model::Dataset& data = answer.data();
  const MosaicGroup& group = groups.groups[number];
  if (!has_filter(groups, number)) return std::nullopt;
  if (group.own || groups.several()) return by_name(data, groups, group);
  Filter filter;
  if (group.unit != kNoUnit) filter.unit = data.unit_id(group.unit);
  if (group.value == kNone) return filter;
  const std::string& value = groups.values[group.value];
  if (groups.by == MosaicBy::level) filter.level = value;
  else filter.columns[groups.by == MosaicBy::group ? Column::group : Column::designation] = "=" + value;
  return filter;
}

}  // namespace anupalan::app
