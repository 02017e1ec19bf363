#include "rules/lint.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace anupalan::rules {
namespace {

using model::at;
using model::Plan;
using model::PlanRow;
using model::PrescriberKind;
using orders::PlanCheckKind;

std::vector<StandingCheck> standing_checks(const Evaluation& evaluation, const orders::Law& law) {
  const RuleBook& book = evaluation.book();
  std::vector<StandingCheck> checks;
  for (const orders::Provision& provision : law.provisions()) {
    if (!orders::stands(law, provision, book.as_on)) continue;
    for (const orders::PlanCheck& check : provision.paragraph->plan_checks) {
      if (check.reporting_years.holds(book.year)) checks.push_back({&check, &provision});
    }
  }
  return checks;
}

/// Whose plans are looked at: an MDO's unit, or a CCA.
struct Whose {
  PrescriberKind kind{};
  std::string id;
  friend auto operator<=>(const Whose&, const Whose&) = default;
};

bool is_for(const model::Dataset& data, const orders::PlanCheck& check, const Whose& whose) {
  if (whose.kind != PrescriberKind::mdo && whose.kind != PrescriberKind::cca) return false;
  const auto& kinds = check.prescriber;
  if (!kinds.empty() && std::find(kinds.begin(), kinds.end(), model::name_of(whose.kind)) == kinds.end()) return false;
  if (check.under.empty()) return true;
  const model::UnitRow unit = whose.kind == PrescriberKind::mdo ? data.find_unit(whose.id) : model::kNoRow<model::UnitRow>;
  return unit != model::kNoRow<model::UnitRow> &&
         std::any_of(check.under.begin(), check.under.end(), [&](const std::string& name) { return is_under(data, unit, name); });
}

/// The checks that are made of a prescriber's plans: those for it, without the ones in whose place another stands.
std::vector<StandingCheck> checks_for(const model::Dataset& data, const std::vector<StandingCheck>& all, const Whose& whose) {
  std::vector<StandingCheck> mine;
  std::set<PlanCheckKind> replaced;
  for (const StandingCheck& one : all) {
    if (!is_for(data, *one.check, whose)) continue;
    mine.push_back(one);
    replaced.insert(one.check->in_place_of.begin(), one.check->in_place_of.end());
  }
  std::erase_if(mine, [&](const StandingCheck& one) { return replaced.contains(one.check->kind) && one.check->in_place_of.empty(); });
  return mine;
}

/// True where the object may speak of employees of the level: it names it, or names no level and no band.
bool may_speak_of(const Linting& l, const model::Criteria& object, const std::string& level, bool is_band) {
  if (is_band) return object.service_years == kNoWord || l.text(object.service_years) == level;
  if (!object.level && !object.designation) return true;
  auto named = [&](const auto& words, auto wanted) { return words && std::any_of(words->begin(), words->end(), wanted); };
  if (named(object.level, [&](Word word) { return folded(l.text(word)) == folded(level); })) return true;
  return !object.level && named(object.designation, [&](Word word) {
    const auto place = l.evaluation.book().level_of.find(folded(l.text(word)));
    return place != l.evaluation.book().level_of.end() && place->second == level;
  });
}

void plan_for_each_level(const Linting& l, const StandingCheck& by, const Whose& whose) {
  const orders::Paragraph& paragraph = *by.provision->paragraph;
  std::vector<std::string> levels;
  for (const orders::LevelOf& level : paragraph.levels) levels.push_back(level.level);
  for (const orders::ServiceBand& band : paragraph.service_bands) levels.push_back(band.id);
  const auto& plans = l.evaluation.plan_index().plans_of(whose.kind, whose.id);
  for (const std::string& level : levels) {
    const bool there = std::any_of(plans.begin(), plans.end(), [&](PlanRow row) {
      const auto& objects = l.evaluation.plan(row).applies_to;
      return objects.empty() || std::any_of(objects.begin(), objects.end(), [&](const model::Criteria& object) {
        return may_speak_of(l, object, level, !paragraph.service_bands.empty());
      });
    });
    if (there) continue;
    l.add(by, whose.id, level);
  }
}

/// Employees as the plans see them: without any plan, by designation; and with several, by which.
struct Reached {
  std::map<Whose, std::map<std::string, std::uint32_t>> without;
  std::map<Whose, std::map<std::vector<PlanRow>, std::uint32_t>> several;
};

Steps find_reached(const Evaluation& evaluation, Reached& reached) {
  const model::Dataset& data = evaluation.data();
  Pace pace;
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    if (pace.rest()) co_await pause();
    const Prescription& prescription = evaluation.prescription(model::EmployeeRow{row});
    if (!prescription.prescriber.covered || !prescription.prescriber.known()) continue;
    const Whose whose{prescription.prescriber.kind, prescription.prescriber.ids.front()};
    // Where a fact is missing, the plan may be there all the same; but a designation without a level is no missing fact.
    const auto& why = prescription.undetermined;
    const bool unlevelled = why == std::vector<std::string>{"missing_level"} && data.employees.designation[row] != kNoWord;
    const bool none = prescription.plans.empty() && (unlevelled || std::find(why.begin(), why.end(), "no_plan") != why.end());
    if (none) ++reached.without[whose][std::string(data.text(data.employees.designation[row]))];
    if (prescription.has_several_plans()) ++reached.several[whose][prescription.plans];
  }
}

void plan_for_each_designation(const Linting& l, const StandingCheck& by, const Whose& whose, const Reached& reached) {
  const auto place = reached.without.find(whose);
  if (place == reached.without.end()) return;
  for (const auto& [designation, employees] : place->second) l.add(by, whose.id, designation, employees);
}

void one_plan(const Linting& l, const StandingCheck& by, const Whose& whose, const Reached& reached) {
  const auto place = reached.several.find(whose);
  if (place == reached.several.end()) return;
  for (const auto& [plans, employees] : place->second) {
    std::string others;
    for (PlanRow plan : plans) {
      if (plan != plans.front()) others += (others.empty() ? "" : ", ") + l.evaluation.plan(plan).id;
    }
    l.add(by, plans.front(), others, employees);
  }
}

void check_all_of(const Linting& l, const StandingCheck& by, const Whose& whose, const Reached& reached) {
  switch (by.check->kind) {
    case PlanCheckKind::plan_for_each_level: return plan_for_each_level(l, by, whose);
    case PlanCheckKind::plan_for_each_designation: return plan_for_each_designation(l, by, whose, reached);
    case PlanCheckKind::one_plan: return one_plan(l, by, whose, reached);
    default:
      for (PlanRow row : l.evaluation.plan_index().plans_of(whose.kind, whose.id)) check_plan(l, by, row);
  }
}

Severity severity_of(const StandingCheck& by) { return by.check->is_error ? Severity::error : Severity::warning; }

/// Everybody who issued plans for the year, or should have: the prescribers of covered employees.
std::set<Whose> prescribers_of(const Evaluation& evaluation, const Reached& reached) {
  std::set<Whose> all;
  for (const Plan& plan : evaluation.curriculum().plans) {
    if (plan.reporting_year == evaluation.book().year) all.insert({plan.prescriber_kind, plan.prescriber});
  }
  for (const auto& [whose, designations] : reached.without) all.insert(whose);
  return all;
}

}  // namespace

void Linting::add(const StandingCheck& by, PlanRow plan, std::string subject, std::uint32_t found, std::uint32_t wanted) const {
  issues.push_back({severity_of(by), by.check->kind, by.provision->citation(), plan, evaluation.plan(plan).prescriber,
                    std::move(subject), found, wanted});
}

void Linting::add(const StandingCheck& by, const std::string& prescriber, std::string subject, std::uint32_t found) const {
  issues.push_back({severity_of(by), by.check->kind, by.provision->citation(), model::kNoRow<PlanRow>, prescriber, std::move(subject), found, 0});
}

Steps find_issues(const Evaluation& evaluation, const orders::Law& law, std::vector<LintIssue>& issues) {
  const Linting linting{evaluation, evaluation.data(), issues};
  Reached reached;
  co_await find_reached(evaluation, reached);
  const std::vector<StandingCheck> all = standing_checks(evaluation, law);
  for (const Whose& whose : prescribers_of(evaluation, reached)) {
    for (const StandingCheck& by : checks_for(linting.data, all, whose)) check_all_of(linting, by, whose, reached);
  }
  std::stable_sort(issues.begin(), issues.end(), [](const LintIssue& a, const LintIssue& b) {
    return std::tie(a.prescriber, a.plan, a.check, a.subject) < std::tie(b.prescriber, b.plan, b.check, b.subject);
  });
}

std::vector<LintIssue> lint(const Evaluation& evaluation, const orders::Law& law) {
  std::vector<LintIssue> issues;
  find_issues(evaluation, law, issues).finish();
  return issues;
}

}  // namespace anupalan::rules
