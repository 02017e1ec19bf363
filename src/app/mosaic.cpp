#include "app/mosaic.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <fmt/format.h>

#include "app/queries.h"
#include "app/tr.h"
#include "base/day_changes.h"

namespace anupalan::app {

using model::at;
using model::EmployeeRow;

std::uint32_t sum(const ClassCounts& counts) { return std::accumulate(counts.begin(), counts.end(), 0U); }

ClassCounts MosaicTally::on(std::uint32_t group, Day day) const {
  const std::uint32_t place = place_of_group_[group];
  const auto begin = steps_.begin() + static_cast<std::ptrdiff_t>(starts_[place]);
  const auto end = steps_.begin() + static_cast<std::ptrdiff_t>(starts_[place + 1]);
  const auto after = std::upper_bound(begin, end, day, [](Day d, const From& from) { return d < from.day; });
  return after == begin ? ClassCounts{} : std::prev(after)->counts;
}

/// Counts a group's cells, then those of the groups below it with them.
class TallyMaker {
 public:
  TallyMaker(const MosaicGroups& groups, const ClassTracks& tracks, const MosaicLight& light, MosaicTally& made)
      : groups_(groups), tracks_(tracks), light_(light), made_(made) {}

  Steps make() {
    made_.place_of_group_.assign(groups_.groups.size(), UINT32_MAX);
    std::vector<std::uint32_t> counted;
    for (std::uint32_t i = 1; i < groups_.groups.size(); ++i) {
      if (groups_.groups[i].depth <= MosaicTally::kLevels) counted.push_back(i);
    }
    std::vector<Changes::List> changes(groups_.groups.size());
    for (auto group = counted.rbegin(); group != counted.rend(); ++group) {  // those below first
      co_await count(*group, changes);
    }
    if (groups_.several() || groups_.groups.front().end == 1) co_await count_people(changes.front());
    else changes.front() = together(0, changes);
    append(0, changes.front());
    for (const std::uint32_t group : counted) append(group, changes[group]);
    made_.starts_.push_back(made_.steps_.size());
  }

 private:
  using Changes = DayChanges<kMostClasses>;

  bool lit(std::uint32_t row) const { return light_.rows.empty() || light_.rows[row] != 0; }

  void add(std::uint32_t row) {
    if (!lit(row)) return;
    constexpr std::uint8_t kNoClass = kMostClasses;
    std::uint8_t before = kNoClass;
    tracks_.for_each_change(row, [&](Day day, std::uint8_t what) {
      if (before == kNoClass) ++at_first_[what];
      else gathered_.move(day, before, what);
      before = what;
    });
  }

  /// What was added since the last time.
  Changes::List take() {
    for (std::size_t i = 0; i < kMostClasses; ++i) {
      if (at_first_[i] > 0) gathered_.add(Day::first(), i, std::exchange(at_first_[i], 0));
    }
    return gathered_.take();
  }

  /// Its own cells, and, where those below it are counted, theirs.
  Steps count(std::uint32_t number, std::vector<Changes::List>& changes) {
    const MosaicGroup& group = groups_.groups[number];
    const bool below = group.depth < MosaicTally::kLevels && group.end > number + 1;
    if (below) {
      changes[number] = together(number, changes);
      co_return;
    }
    for (std::uint32_t cell = group.first; cell < group.first + group.count && cell < groups_.order.size(); ++cell) {
      add(groups_.order[cell]);
      if (pace_.rest()) co_await pause();
    }
    changes[number] = take();
  }

  Steps count_people(Changes::List& changes) {
    for (std::uint32_t row = 0; row < tracks_.size(); ++row) {
      add(row);
      if (pace_.rest()) co_await pause();
    }
    changes = take();
  }

  Changes::List together(std::uint32_t number, const std::vector<Changes::List>& changes) {
    const auto& all = groups_.groups;
    for (std::uint32_t child = number + 1; child < all[number].end; child = all[child].end) gathered_.add(changes[child]);
    return gathered_.take();
  }

  void append(std::uint32_t group, const Changes::List& changes) {
    made_.place_of_group_[group] = static_cast<std::uint32_t>(made_.starts_.size());
    made_.starts_.push_back(made_.steps_.size());
    ClassCounts counts{};
    for (const auto& change : changes) {
      for (std::size_t i = 0; i < kMostClasses; ++i) counts[i] += static_cast<std::uint32_t>(change.delta[i]);
      made_.steps_.push_back({change.day, counts});
    }
  }

  const MosaicGroups& groups_;
  const ClassTracks& tracks_;
  const MosaicLight& light_;
  MosaicTally& made_;
  Changes gathered_;
  std::array<std::int32_t, kMostClasses> at_first_{};  ///< of each class on the first of all days
  Pace pace_;
};

namespace {

Steps make_light(const Selected& selected, const MosaicGroups& groups, MosaicLight& light) {
  if (selected.everybody()) co_return;
  Pace pace;
  light.rows.assign(selected.data().employees.size(), 0);
  for (const EmployeeRow employee : selected.people()) {
    light.rows[at(employee)] = 1;
    if (pace.rest()) co_await pause();
  }
  for (std::uint32_t cell = 0; cell < groups.order.size() && light.few.size() <= MosaicLight::kFew; ++cell) {
    if (light.rows[groups.order[cell]] != 0) light.few.push_back(cell);
    if (pace.rest()) co_await pause();
  }
  if (light.few.size() > MosaicLight::kFew) light.few.clear();
}

}  // namespace

Steps MosaicMaker::make(Selected selected, MosaicLook look, SharedSelection selection, std::shared_ptr<const Mosaic>& made) {
  const Answer& answer = selected.answer();
  const auto mosaic = std::make_shared<Mosaic>();
  mosaic->look = look;
  const std::shared_ptr<const Mosaic> last = last_;
  const bool same_groups = last != nullptr && last->look.by == look.by && last->look.nested == look.nested;
  const bool same_tracks = last != nullptr && last->look.colour == look.colour && (look.colour != rules::Respect::course || last->look.course == look.course);
  const bool same_people = last != nullptr && last_selection_ == selection;
  if (same_groups) {
    mosaic->groups = last->groups;
  } else {
    const auto groups = std::make_shared<MosaicGroups>();
    co_await make_mosaic_groups(answer, look.by, look.nested, *groups);
    mosaic->groups = groups;
  }
  if (same_tracks) {
    mosaic->tracks = last->tracks;
  } else {
    const auto tracks = std::make_shared<ClassTracks>();
    const model::CourseRow course = find_course(answer.data(), look.course);
    co_await rules::make_tracks(answer.evaluation(), {look.colour, course}, *tracks);
    mosaic->tracks = tracks;
  }
  if (same_groups && same_people) {
    mosaic->light = last->light;
  } else {
    const auto light = std::make_shared<MosaicLight>();
    co_await make_light(selected, *mosaic->groups, *light);
    mosaic->light = light;
  }
  const auto tally = std::make_shared<MosaicTally>();
  TallyMaker maker(*mosaic->groups, *mosaic->tracks, *mosaic->light, *tally);
  co_await maker.make();
  mosaic->tally = tally;
  last_ = mosaic;
  last_selection_ = selection;
  made = mosaic;
}

std::string mosaic_course(const Answer& answer, const MosaicLook& look, const Filter& filter, const std::vector<model::CourseRow>& prescribed) {
  const model::Dataset& data = answer.data();
  for (const std::string& id : {look.course, filter.course.id}) {
    if (!id.empty() && find_course(data, id) != model::kNoRow<model::CourseRow>) return id;
  }
  return prescribed.empty() ? std::string() : std::string(data.text(data.courses[at(prescribed.front())].id));
}

namespace {

/// Of the table's columns, which say the same of people.
Filter by_column(Column column, std::string text) {
  Filter filter;
  filter.columns[column] = std::move(text);
  return filter;
}

std::optional<Filter> needed_filter(rules::Needed needed) {
  if (needed == rules::Needed::not_known || needed == rules::Needed::not_asked) return std::nullopt;
  const auto number = static_cast<int>(needed);
  return by_column(Column::needed, needed == rules::Needed::more ? fmt::format(">={}", number) : fmt::format("{}", number));
}

std::optional<Filter> deadline_filter(rules::Deadline deadline) {
  switch (deadline) {
    case rules::Deadline::passed: return by_column(Column::days_left, "<0");
    case rules::Deadline::week: return by_column(Column::days_left, fmt::format("0..{}", rules::kWeek));
    case rules::Deadline::month: return by_column(Column::days_left, fmt::format("{}..{}", rules::kWeek + 1, rules::kMonth));
    case rules::Deadline::quarter: return by_column(Column::days_left, fmt::format("{}..{}", rules::kMonth + 1, rules::kQuarter));
    case rules::Deadline::later: return by_column(Column::days_left, fmt::format(">{}", rules::kQuarter));
    default: return std::nullopt;
  }
}

std::optional<Filter> course_class_filter(const std::string& id, rules::CourseClass what) {
  switch (what) {
    case rules::CourseClass::completed: return Filter{.course = {id, rules::CourseStand::completed}};
    case rules::CourseClass::lacks: return Filter{.course = {id, rules::CourseStand::lacks}};
    case rules::CourseClass::outside: return Filter{.course = {id, rules::CourseStand::outside}};
    default: return std::nullopt;
  }
}

}  // namespace

std::optional<Filter> class_filter(const MosaicLook& look, std::uint8_t what) {
  switch (look.colour) {
    case rules::Respect::status: return Filter{.status = static_cast<rules::Status>(what)};
    case rules::Respect::needed: return needed_filter(static_cast<rules::Needed>(what));
    case rules::Respect::deadline: return deadline_filter(static_cast<rules::Deadline>(what));
    case rules::Respect::course: return course_class_filter(look.course, static_cast<rules::CourseClass>(what));
  }
  return std::nullopt;
}

std::string class_words(const MosaicLook& look, std::uint8_t what) {
  if (look.colour == rules::Respect::status) return std::string(tr(fmt::format("status.{}", rules::class_name(look.colour, what))));
  return std::string(tr(fmt::format("mosaic.{}.{}", rules::name_of(look.colour), rules::class_name(look.colour, what))));
}

}  // namespace anupalan::app
