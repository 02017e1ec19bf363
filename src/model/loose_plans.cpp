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

}  // namespace

void settle_loose_plans(BuildState& state) {
  const Dataset& data = state.data;
  const std::optional<ReportingYear> year = common_year(state);
  std::erase_if(state.plans, [&](auto& filed) {
    auto& [file, plan] = filed;
    if (!plan.loose) return false;
    auto report = [&](Severity severity, const char* code, const char* message) {
      state.report(severity, code, file, Section::plans, plan.place, message, plan.prescriber);
    };
    if (plan.reporting_year.start == 0) {
      if (!year) return report(Severity::set_aside, "plan.no_year", "the plan does not say its reporting year, and no other file does"), true;
      plan.reporting_year = *year;
    }
    if (state.unit_rows.find(data.names.find(plan.prescriber)) != kNoRow<UnitRow> && !plan.prescriber.empty()) return false;
    const UnitRow unit = unit_meant(data, plan.prescriber);
    if (unit == kNoRow<UnitRow>) {
      return report(Severity::set_aside, "plan.unknown_prescriber", "no loaded file tells which unit prescribes this plan"), true;
    }
    const bool by_name = normal_name(data.text(data.units[at(unit)].name)) == normal_name(plan.prescriber);
    if (!by_name) report(Severity::warning, "plan.prescriber_taken", "which unit prescribes this plan is not said; it is taken as the topmost unit's");
    plan.prescriber = data.unit_id(unit);
    return false;
  });
}

}  // namespace anupalan::model
