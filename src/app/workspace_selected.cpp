// Whom the views count, and what is told of it; what is made anew when something else is looked at.
#include "app/tr.h"
#include "app/workspace.h"

namespace anupalan::app {

/// The selection knows of itself whether the day is another for it, once it is made.
void Workspace::outdate(Other what) {
  ++version_;
  ++answer_version_;
  made_.selected.reset();
  if (std::exchange(writing_, nullptr)) notice_ = tr("written.given_up");
  made_.for_each_kept([&]<typename Value>(Value& kept) {
    constexpr bool kSelection = std::same_as<Value, decltype(Made::selection)>;
    constexpr bool kMosaic = std::same_as<Value, decltype(Made::mosaic)>;
    constexpr bool kOfPeople = kSelection || kMosaic || std::same_as<Value, decltype(Made::list)>;
    const bool holds = what == Other::day && (kMosaic || (kSelection && !kept.busy()));
    if (what == Other::data || (what == Other::plans && !kOfPeople)) kept.drop();
    else if (!holds) kept.outdate();
  });
  if (what != Other::day) {
    ++days_version_;
    made_.mosaic_maker.forget();
  }
  made_.getting_ready = Steps();
  made_.maker.outdate(what == Other::data);
  sending_.reset();
  if (what == Other::data) picked_.clear();
}

const SharedSelection& Workspace::selection() const {
  const Made::SelectionKey key{filter(), rests_on_day(filter()) ? answer_->as_on() : Day::never()};
  return made_.selection.get(key, [this](SharedSelection& made) { return make_selection(*answer_, made_.maker, filter(), made); });
}

const Selected& Workspace::selected() const {
  const std::pair<std::uint64_t, SharedSelection> of{answer_version_, selection()};
  if (!made_.selected || made_.selected_of != of) {
    made_.selected.emplace(*answer_, of.second);
    made_.selected_of = of;
    ++made_.selected_version;
  }
  return *made_.selected;
}

Filter Workspace::narrowed(const Filter& part) const {
  return app::narrowed(answer_->data(), follows_filter(view()) ? filter() : Filter{}, part);
}

const std::vector<Chip>& Workspace::chips() const {
  return made_.chips.get(version_, [this] { return chips_of(*answer_, filter()); });
}

const std::vector<Crumb>& Workspace::crumbs() const {
  return made_.crumbs.get(version_, [this] { return crumbs_of(*this); });
}

}  // namespace anupalan::app
