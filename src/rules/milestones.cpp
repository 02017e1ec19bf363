#include "rules/milestones.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace anupalan::rules {
namespace {

using orders::Amendment;
using orders::Provision;

const orders::Milestone* milestone_called(const orders::Paragraph& paragraph, std::string_view what) {
  const auto place = std::find_if(paragraph.milestones.begin(), paragraph.milestones.end(), [&](const auto& m) { return m.what == what; });
  return place == paragraph.milestones.end() ? nullptr : &*place;
}

/// True where the milestone is an earlier one with another date: of the same words, in a paragraph that this one extends.
bool moves_another(const orders::Law& law, const Provision& provision, std::string_view what) {
  const auto& amends = provision.paragraph->amends;
  return std::any_of(amends.begin(), amends.end(), [&](const orders::Amends& a) {
    const Provision amended = law.find(a.paragraph);
    return a.how == Amendment::extend && amended.paragraph != nullptr && milestone_called(*amended.paragraph, what) != nullptr;
  });
}

/// The standing paragraph that moves the milestone `what` of `cited` and is in force last; a null provision where none does.
Provision extension_of(const MilestoneQuestion& question, const std::string& cited, std::string_view what) {
  Provision last;
  for (const orders::Amender& amender : question.law.amenders_of(cited)) {
    const Provision& by = amender.provision;
    const bool moves = amender.how == Amendment::extend && milestone_called(*by.paragraph, what) != nullptr;
    if (!moves || !orders::stands(question.law, by, question.book.as_on)) continue;
    if (last.order == nullptr || orders::first_day_of(last) <= orders::first_day_of(by)) last = by;
  }
  return last;
}

/// Moves the date as the standing extensions have it, one after the other; gives all paragraphs that name the milestone.
std::vector<std::string> extend(const MilestoneQuestion& question, MilestoneState& state) {
  std::vector<std::string> cited{state.provision};
  for (Provision by = extension_of(question, state.provision, state.what); by.order != nullptr; by = extension_of(question, cited.back(), state.what)) {
    cited.push_back(by.citation());
    state.due = orders::day_of(milestone_called(*by.paragraph, state.what)->due, question.book.year);
    state.amended_by = cited.back();
  }
  return cited;
}

/// The first report of "done" from a day on, under any of the citations.
Day done_day(const MilestoneQuestion& question, std::string_view organisation, const std::vector<std::string>& cited, Day from) {
  Day first = Day::never();
  for (const model::MilestoneDone& done : question.data.milestones) {
    const bool ours = question.data.text(done.organisation) == organisation &&
                      std::find(cited.begin(), cited.end(), question.data.text(done.milestone)) != cited.end();
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
  if (owner == organisation || organisation.empty() || owner == "mdo_and_cca") return true;
  if (!unit && !cca) return owner == "mdo" || owner == "cca";
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
    if (!orders::stands(question.law, provision, question.book.as_on)) continue;
    for (const orders::Milestone& milestone : provision.paragraph->milestones) {
      const Day due = orders::day_of(milestone.due, year);
      const bool this_year = due >= year.first_day() && due <= year.last_day();
      if (!this_year || due < orders::first_day_of(provision) || moves_another(question.law, provision, milestone.what)) continue;
      MilestoneState state{provision.citation(), milestone.what, milestone.owner, due, due, {}, {}, {}};
      const std::vector<std::string> cited = extend(question, state);
      const bool yearly = std::holds_alternative<MonthDay>(milestone.due);
      state.done_on = done_day(question, organisation, cited, yearly ? year.first_day() : Day::first());
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
    if (plan.reporting_year == question.book.year) ids.insert(plan.prescriber);
  }
  return {ids.begin(), ids.end()};
}

}  // namespace anupalan::rules
