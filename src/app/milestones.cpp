#include "app/milestones.h"

#include <algorithm>

#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

Organisation named(const Answer& answer, std::string id) {
  const model::UnitRow unit = answer.data().find_unit(id);
  std::string title = unit == model::kNoRow<model::UnitRow> ? text_or_name("owner.", id) : std::string(title_of(answer.data(), unit));
  return {std::move(id), std::move(title)};
}

bool reports(const model::Dataset& data, std::string_view organisation) {
  return std::any_of(data.milestones.begin(), data.milestones.end(), [&](const auto& done) { return data.text(done.organisation) == organisation; });
}

/// REQUIRES: there is one to choose.
Organisation choose(const model::Dataset& data, const std::vector<Organisation>& among, std::string_view id) {
  auto chosen = std::find_if(among.begin(), among.end(), [&](const Organisation& o) { return o.id == id; });
  if (chosen == among.end()) chosen = std::find_if(among.begin(), among.end(), [&](const Organisation& o) { return reports(data, o.id); });
  if (chosen == among.end()) {
    chosen = std::find_if(among.begin(), among.end(), [&](const Organisation& o) {
      const model::UnitRow unit = data.find_unit(o.id);
      return unit != model::kNoRow<model::UnitRow> && data.units[model::at(unit)].parent == model::kNoRow<model::UnitRow>;
    });
  }
  return chosen == among.end() ? among.front() : *chosen;
}

std::string_view quote_of(const Answer& answer, std::string_view citation) {
  const orders::Provision provision = answer.law().find(citation);
  return provision.paragraph == nullptr ? std::string_view{} : std::string_view(provision.paragraph->quote);
}

}  // namespace

MilestoneView milestone_view(const Answer& answer, std::string_view organisation) {
  const rules::MilestoneQuestion question{answer.law(), answer.evaluation().book(), answer.data(), answer.as_on()};
  MilestoneView view;
  for (std::string& id : rules::organisations_of(question)) view.organisations.push_back(named(answer, std::move(id)));
  if (!view.organisations.empty()) view.chosen = choose(answer.data(), view.organisations, organisation);
  for (rules::MilestoneState& state : rules::milestones_of(question, view.chosen.id)) {
    const auto status = std::find(kMilestoneStatuses.begin(), kMilestoneStatuses.end(), state.status);
    ++view.counts[static_cast<std::size_t>(status - kMilestoneStatuses.begin())];
    MilestoneLine line{std::move(state), {}, {}, {}};
    line.owner = text_or_name("owner.", line.state.owner);
    line.quote = quote_of(answer, line.state.provision);
    line.new_quote = quote_of(answer, line.state.amended_by);
    view.lines.push_back(std::move(line));
  }
  return view;
}

}  // namespace anupalan::app
