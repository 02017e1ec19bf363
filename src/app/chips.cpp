#include "app/chips.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/masking.h"
#include "app/column_filter.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

std::string unit_words(const model::Dataset& data, const std::string& id) {
  const model::UnitRow unit = data.find_unit(id);
  return say("filter.unit", unit == model::kNoRow<model::UnitRow> ? std::string_view(id) : title_of(data, unit));
}

std::string reason_words(const std::string& code) {
  return say(has_text("finding." + code) ? "filter.finding" : "filter.reason", words_for(code));
}

std::string only_words(std::size_t people) { return say(people == 1 ? "filter.only.one" : "filter.only.other", grouped(people)); }

class Chips {
 public:
  Chips(const Answer& answer, const Filter& filter) : answer_(answer), data_(answer.data()), filter_(filter) {}

  std::vector<Chip> take() {
    if (!filter_.unit.empty()) add(unit_words(data_, filter_.unit), &Filter::unit);
    if (filter_.status) add(say("filter.status", tr(fmt::format("status.{}", rules::name_of(*filter_.status)))), &Filter::status);
    if (filter_.level) add(say("filter.level", level_words(*filter_.level)), &Filter::level);
    if (!filter_.reason.empty()) add(reason_words(filter_.reason), &Filter::reason);
    if (!filter_.plan.empty()) add(plan_filter_words(answer_.curriculum(), filter_), &Filter::plan);
    if (filter_.course.any()) add(course_filter_words(data_, filter_), &Filter::course);
    if (!filter_.search.empty()) add(say("filter.search", shown_text(answer_.masked(), filter_.search)), &Filter::search);
    if (filter_.only.any()) add(only_words(filter_.only.ids->size()), &Filter::only);
    for (const auto& [column, text] : filter_.columns) chips_.push_back({column_words(column, text), with_column_filter(filter_, column, {})});
    for (std::size_t i = 0; i < filter_.also.size(); ++i) add_other(i);
    return std::move(chips_);
  }

 private:
  /// What is typed for a name may name somebody.
  std::string column_words(Column column, const std::string& text) const {
    return column_filter_words(column, kind_of(column) == ColumnKind::text ? shown_text(answer_.masked(), text) : text);
  }

  template <typename Part>
  void add(std::string words, Part Filter::*part) {
    chips_.push_back({std::move(words), filter_});
    chips_.back().without.*part = {};
  }

  void add_other(std::size_t index) {
    for (Chip& chip : Chips(answer_, filter_.also[index]).take()) {
      Filter without = filter_;
      const auto place = without.also.begin() + static_cast<std::ptrdiff_t>(index);
      if (chip.without.any()) *place = std::move(chip.without);
      else without.also.erase(place);
      chips_.push_back({std::move(chip.words), std::move(without)});
    }
  }

  const Answer& answer_;
  const model::Dataset& data_;
  const Filter& filter_;
  std::vector<Chip> chips_;
};

/// Moves a part to the filter where that says nothing of it yet; what both say alike stands there already.
template <typename Part>
void move_part(Filter& filter, Filter& part, Part Filter::*which) {
  if (filter.*which == Part{}) filter.*which = part.*which;
  if (filter.*which == part.*which) part.*which = {};
}

/// Of two units, one below the other, the lower one holds those who are in both.
void move_unit(const model::Dataset& data, Filter& filter, Filter& part) {
  const model::UnitRow now = data.find_unit(filter.unit), more = data.find_unit(part.unit);
  const bool both = now != model::kNoRow<model::UnitRow> && more != model::kNoRow<model::UnitRow>;
  if (both && data.is_within(more, now)) filter.unit = part.unit;
  else if (both && data.is_within(now, more)) part.unit = filter.unit;
  move_part(filter, part, &Filter::unit);
}

}  // namespace

std::vector<Chip> chips_of(const Answer& answer, const Filter& filter) { return Chips(answer, filter).take(); }

Filter narrowed(const model::Dataset& data, Filter filter, Filter part) {
  for (Filter& other : std::exchange(part.also, {})) filter = narrowed(data, std::move(filter), std::move(other));
  move_unit(data, filter, part);
  move_part(filter, part, &Filter::status);
  move_part(filter, part, &Filter::level);
  move_part(filter, part, &Filter::reason);
  move_part(filter, part, &Filter::plan);
  move_part(filter, part, &Filter::course);
  move_part(filter, part, &Filter::search);
  move_part(filter, part, &Filter::only);
  move_part(filter, part, &Filter::columns);
  const bool known = std::find(filter.also.begin(), filter.also.end(), part) != filter.also.end();
  if (part.any() && !known) filter.also.push_back(std::move(part));
  return filter;
}

}  // namespace anupalan::app
