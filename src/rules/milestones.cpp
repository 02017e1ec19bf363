#include "rules/milestones.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace anupalan::rules {
namespace {

using orders::Amendment;
using orders::Provision;

bool extends_another(const Provision& provision) {
  const auto& amends = provision.paragraph->amends;
  return std::any_of(amends.begin(), amends.end(), [](const orders::Amends& a) { return a.how == Amendment::extend; });
}

/// Moves the date as the standing paragraph dated last has it.
void extend(const MilestoneQuestion& question, MilestoneState& state) {
  Day latest = Day::first();
  for (const orders::Amender& amender : question.law.amenders_of(state.provision)) {
    const Provision& by = amender.provision;
    if (amender.how != Amendment::extend || by.paragraph->milestones.empty()) continue;
    if (!orders::stands(question.law, by, question.book.as_on) || by.order->dated < latest) continue;
    latest = by.order->dated;
    state.due = orders::day_of(by.paragraph->milestones.front().due, question.book.year);
    state.amended_by = by.citation();
  }
}

/// The first report of "done" from a day on.
Day done_day(const MilestoneQuestion& question, std::string_view organisation, std::string_view provision, Day from) {
  Day first = Day::never();
  for (const model::MilestoneDone& done : question.data.milestones) {
    const bool ours = question.data.text(done.organisation) == organisation && question.data.text(done.milestone) == provision;
    if (ours && done.on >= from && done.on <= question.day) first = std::min(first, done.on);
  }
  return first;
}

bool is_unit(const model::Dataset& data, std::string_view organisation) {
  return data.find_unit(organisation) != model::kNoRow<model::UnitRow>;
}

bool is_cca(const RuleBook& book, std::string_view organisation) {
  return std::any_of(book.cadre_control.begin(), book.cadre_control.end(), [&](const auto& c) { return c.authority == organisation; });
}

/// Whether an owner kind may mean the organisation.
bool may_own(const MilestoneQuestion& question, std::string_view organisation, std::string_view owner) {
  const bool unit = is_unit(question.data, organisation), cca = is_cca(question.book, organisation);
  if (owner == organisation || (!unit && !cca)) return true;
  if (owner == "mdo_and_cca") return true;
  if (owner == "cca") return cca;
  if (!unit) return false;
  const std::string kind = folded(question.data.text(question.data.units[model::at(question.data.find_unit(organisation))].kind));
  return owner == kind || (owner == "mdo");
}

bool reports(const model::Dataset& data, std::string_view organisation) {
  return std::any_of(data.milestones.begin(), data.milestones.end(), [&](const auto& done) { return data.text(done.organisation) == organisation; });
}

MilestoneStatus status_of(const MilestoneQuestion& question, const MilestoneState& state, std::string_view organisation) {
  if (!state.done_on.is_never()) return state.done_on <= state.due ? MilestoneStatus::done : MilestoneStatus::done_late;
  if (!may_own(question, organisation, state.owner)) return MilestoneStatus::of_others;
  if (question.day <= state.due) return MilestoneStatus::due;
  return reports(question.data, organisation) ? MilestoneStatus::overdue : MilestoneStatus::undetermined;
}

}  // namespace

std::string_view name_of(MilestoneStatus status) {
  static constexpr std::array<std::string_view, 6> kNames{"done", "done_late", "due", "overdue", "undetermined", "of_others"};
  return kNames[static_cast<std::size_t>(status)];
}

std::vector<MilestoneState> milestones_of(const MilestoneQuestion& question, std::string_view organisation) {
  const ReportingYear year = question.book.year;
  std::vector<MilestoneState> states;
  for (const Provision& provision : question.law.provisions()) {
    if (!orders::stands(question.law, provision, question.book.as_on) || extends_another(provision)) continue;
    for (const orders::Milestone& milestone : provision.paragraph->milestones) {
      const Day due = orders::day_of(milestone.due, year);
      const bool this_year = due >= year.first_day() && due <= year.last_day();
      if (!this_year || due < orders::first_day_of(provision)) continue;
      MilestoneState state{provision.citation(), milestone.what, milestone.owner, due, due, {}, {}, {}};
      extend(question, state);
      const bool yearly = std::holds_alternative<MonthDay>(milestone.due);
      state.done_on = done_day(question, organisation, state.provision, yearly ? year.first_day() : Day::first());
      state.status = status_of(question, state, organisation);
      states.push_back(std::move(state));
    }
  }
  std::stable_sort(states.begin(), states.end(), [](const auto& a, const auto& b) {
    return std::tie(a.due, a.provision) < std::tie(b.due, b.provision);
  });
  return states;
}

std::vector<std::string> organisations_of(const MilestoneQuestion& question) {
  std::set<std::string> ids;
  for (const model::MilestoneDone& done : question.data.milestones) ids.emplace(question.data.text(done.organisation));
  for (const model::Plan& plan : question.data.plans) {
    if (plan.reporting_year == question.book.year) ids.emplace(question.data.text(plan.prescriber));
  }
  return {ids.begin(), ids.end()};
}

}  // namespace anupalan::rules
