// Plans from the portal name their prescriber by the portal's number or by name, or not at all.
#include <algorithm>
#include <optional>
#include <set>

#include "model/build_state.h"
#include "model/match.h"

namespace anupalan::model {
namespace {

/// The only unit with the name; else the only topmost unit; kNoRow where there are several.
UnitRow unit_meant(const Dataset& data, std::string_view name) {
  UnitRow named = kNoRow<UnitRow>, top = kNoRow<UnitRow>;
  std::size_t names = 0, tops = 0;
  for (std::uint32_t i = 0; i < data.units.size(); ++i) {
    const Unit& unit = data.units[i];
    if (!name.empty() && normal_name(data.text(unit.name)) == normal_name(name)) named = UnitRow{i}, ++names;
    if (unit.parent == kNoRow<UnitRow>) top = UnitRow{i}, ++tops;
  }
  if (names == 1) return named;
  return tops == 1 ? top : kNoRow<UnitRow>;
}

/// The year of all plans that say one, else that of the completions' as_on.
std::optional<ReportingYear> common_year(const BuildState& state) {
  std::set<int> years;
  for (const auto& plan : state.plans) {
    if (plan.record.reporting_year.start != 0) years.insert(plan.record.reporting_year.start);
  }
  if (years.size() == 1) return ReportingYear{*years.begin()};
  if (years.empty() && !state.data.completions_as_on.is_never()) return reporting_year_of(state.data.completions_as_on);
  return std::nullopt;
}

/// Gives loose plans their year and the unit that prescribes them.
class LoosePlans {
 public:
  explicit LoosePlans(BuildState& state) : state_(state), year_(common_year(state)) {}

  /// False where one of both cannot be known: the plan is then set aside.
  bool settle(Filed<PlanRecord>& filed) {
    PlanRecord& plan = filed.record;
    if (plan.reporting_year.start == 0 && !settle_year(plan)) {
      return report(filed, Severity::set_aside, "plan.no_year", "the plan does not say its reporting year, and no other file does"), false;
    }
    if (const auto* correction = state_.corrections.find(Guessed::prescriber, plan.id)) {
      if (is_unit(*correction->means)) {
        plan.prescriber = *correction->means;
        return state_.guess(Guessed::prescriber, plan.id, plan.prescriber, 1, true), true;
      }
      state_.corrections.refuse(*correction, "correction.unknown_unit");
    }
    if (is_unit(plan.prescriber)) return true;
    const UnitRow unit = unit_meant(state_.data, plan.prescriber);
    if (unit == kNoRow<UnitRow>) {
      return report(filed, Severity::set_aside, "plan.unknown_prescriber", "no loaded file tells which unit prescribes this plan"), false;
    }
    const bool by_name = normal_name(state_.data.text(state_.data.units[at(unit)].name)) == normal_name(plan.prescriber);
    if (!by_name) {
      report(filed, Severity::warning, "plan.prescriber_taken", "which unit prescribes this plan is not said; it is taken as the topmost unit's");
    }
    plan.prescriber = state_.data.unit_id(unit);
    state_.guess(Guessed::prescriber, plan.id, plan.prescriber, 1, false);
    return true;
  }

 private:
  bool settle_year(PlanRecord& plan) {
    const CorrectionRecord* correction = state_.corrections.find(Guessed::reporting_year, plan.id);
    const std::optional<ReportingYear> year = correction != nullptr ? parse_reporting_year(*correction->means) : year_;
    if (!year) return false;
    plan.reporting_year = *year;
    state_.guess(Guessed::reporting_year, plan.id, year->text(), 1, correction != nullptr);
    return true;
  }

  bool is_unit(std::string_view id) const { return !id.empty() && state_.unit_rows.find(state_.data.names.find(id)) != kNoRow<UnitRow>; }

  void report(const Filed<PlanRecord>& filed, Severity severity, const char* code, const char* message) {
    state_.report(severity, code, filed.file, Section::plans, filed.record.place, message, filed.record.prescriber);
  }

  BuildState& state_;
  std::optional<ReportingYear> year_;
};

}  // namespace

void settle_loose_plans(BuildState& state) {
  LoosePlans loose(state);
  std::erase_if(state.plans, [&](auto& filed) { return filed.record.loose && !loose.settle(filed); });
}

}  // namespace anupalan::model
