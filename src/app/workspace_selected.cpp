// Whom the views count, and what is told of it; what is made anew when something else is looked at.
#include "app/tr.h"
#include "app/workspace.h"

namespace anupalan::app {

/// The selection knows of itself whether the day is another for it, once it is made.
void Workspace::outdate(Other what) {
  ++version_;
  ++answer_version_;
  selected_.reset();
  if (std::exchange(writing_, nullptr)) notice_ = tr("compare.given_up");
  for_each_kept([&]<typename Made>(Made& kept) {
    constexpr bool kOfPeople = std::same_as<Made, decltype(selection_)> || std::same_as<Made, decltype(list_)>;
    const bool holds = std::same_as<Made, decltype(selection_)> && what == Other::day && !kept.busy();
    if (what == Other::data || (what == Other::plans && !kOfPeople)) kept.drop();
    else if (!holds) kept.outdate();
  });
  maker_.outdate(what == Other::data);
  sending_.reset();
  if (what == Other::data) picked_.clear();
}

const SharedSelection& Workspace::selection() const {
  const SelectionKey key{filter(), rests_on_day(filter()) ? answer_->as_on() : Day::never()};
  return selection_.get(key, [this](SharedSelection& made) { return make_selection(*answer_, maker_, filter(), made); });
}

const Selected& Workspace::selected() const {
  const std::pair<std::uint64_t, SharedSelection> of{answer_version_, selection()};
  if (!selected_ || selected_of_ != of) {
    selected_.emplace(*answer_, of.second);
    selected_of_ = of;
    ++selected_version_;
  }
  return *selected_;
}

Filter Workspace::narrowed(const Filter& part) const {
  return app::narrowed(answer_->data(), follows_filter(view()) ? filter() : Filter{}, part);
}

const std::vector<Chip>& Workspace::chips() const {
  return chips_.get(version_, [this] { return chips_of(*answer_, filter()); });
}

const std::vector<Crumb>& Workspace::crumbs() const {
  return crumbs_.get(version_, [this] { return crumbs_of(*this); });
}

}  // namespace anupalan::app
