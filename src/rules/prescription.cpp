#include "rules/prescription.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

using model::at;
using model::PrescriberKind;

// --- which plans bind

void find_plans(const PrescriptionInput& input, const PlanQuestion& question, Prescription& result) {
  std::vector<model::PlanRow> candidates;
  for (const std::string& id : result.prescriber.ids) {
    const auto& issued = input.plans.open_plans_of(result.prescriber.kind, id);
    candidates.insert(candidates.end(), issued.begin(), issued.end());
  }
  for (model::PlanRow row : input.named.plans_of(question.facts.named)) {
    const model::Plan& plan = input.curriculum().plans[at(row)];
    const auto& ids = result.prescriber.ids;
    const bool theirs = plan.reporting_year == input.book.year && plan.prescriber_kind == result.prescriber.kind &&
                        std::find(ids.begin(), ids.end(), plan.prescriber) != ids.end();
    if (theirs && is_by_name_alone(plan)) candidates.push_back(row);
  }
  std::sort(candidates.begin(), candidates.end());
  std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(result.plans),
               [&](model::PlanRow plan) { return matches(question, plan); });
  if (result.plans.empty()) result.undetermined = why_none(question, candidates);
}

/// "Plans of an `administrative_secretary` bind people under the unit that is their prescriber id, and plans
/// of the `services_department` anybody under GNCTD, by their `applies_to`."
void find_further_plans(const PrescriptionInput& input, const PlanQuestion& question, Prescription& result) {
  auto take = [&](const std::vector<model::PlanRow>& plans) {
    std::copy_if(plans.begin(), plans.end(), std::back_inserter(result.further_plans),
                 [&](model::PlanRow plan) { return matches(question, plan); });
  };
  model::UnitRow unit = result.unit;
  if (!input.plans.plans_of(PrescriberKind::administrative_secretary).empty()) {
    for (; unit != model::kNoRow<model::UnitRow>; unit = input.data.units[at(unit)].parent) {
      take(input.plans.plans_of(PrescriberKind::administrative_secretary, input.data.unit_id(unit)));
    }
  }
  const auto& services = input.plans.plans_of(PrescriberKind::services_department);
  if (!services.empty() && is_under(input.data, result.unit, kGnctd)) take(services);
  std::sort(result.further_plans.begin(), result.further_plans.end());
}

/// "Several match -> the union of their courses (mandatory beats optional beats none), the earliest due date".
void unite_plans(const model::Curriculum& curriculum, Prescription& result) {
  std::map<model::CourseRow, model::Requirement> prescribed;
  std::set<model::AssessmentRow> assessments;
  std::set<model::CourseRow> all;
  for (model::PlanRow row : result.plans) {
    const model::Plan& plan = curriculum.plans[at(row)];
    result.plans_due = std::min(result.plans_due, plan.due_on);
    assessments.insert(plan.assessments.begin(), plan.assessments.end());
    for (const model::PlanCourse& course : plan.courses) {
      prescribed[course.course] = std::max(prescribed[course.course], course.requirement);
      all.insert(course.course);
    }
  }
  for (model::PlanRow row : result.further_plans) {
    for (const model::PlanCourse& course : curriculum.plans[at(row)].courses) all.insert(course.course);
  }
  for (auto [course, requirement] : prescribed) result.prescribed.push_back({course, requirement});
  result.assessments.assign(assessments.begin(), assessments.end());
  result.all_courses.assign(all.begin(), all.end());
  if (!result.plans.empty() && result.prescribed.empty()) result.undetermined = {"empty_plan"};
}

// --- which obligations follow

bool lists(const std::vector<std::string>& values, std::string_view text) {
  std::string key = folded(text);
  return std::any_of(values.begin(), values.end(), [&](const std::string& v) { return folded(v) == key; });
}

bool holds_role(const model::Dataset& data, const Facts& facts, const std::vector<std::string>& roles) {
  const std::vector<Word>& held = data.role_sets[facts.roles];
  return std::any_of(held.begin(), held.end(), [&](Word role) { return lists(roles, data.text(role)); });
}

bool is_under_any(const model::Dataset& data, const Facts& facts, const orders::AppliesTo& to) {
  bool known_as = to.under.empty() || std::any_of(to.under.begin(), to.under.end(), [&](const auto& name) {
    return is_under(data, facts.unit, name);
  });
  bool unit = to.unit.empty() || std::any_of(to.unit.begin(), to.unit.end(), [&](const auto& id) {
    model::UnitRow row = data.find_unit(id);
    return row != model::kNoRow<model::UnitRow> && data.is_within(facts.unit, row);
  });
  return known_as && unit;
}

bool holds(const PrescriptionInput& input, const Facts& facts, const Prescriber& prescriber,
           const orders::AppliesTo& to) {
  const model::Dataset& data = input.data;
  if (to.when && !to.when->holds(input.book.as_on.readings)) return false;
  bool prescriber_fits = to.prescriber.empty() ||
                         (prescriber.known() && lists(to.prescriber, model::name_of(prescriber.kind)));
  return prescriber_fits && is_under_any(data, facts, to) &&
         (to.category.empty() || lists(to.category, model::name_of(facts.category))) &&
         (to.service.empty() || (facts.service != kNoWord && lists(to.service, data.text(facts.service)))) &&
         (to.group.empty() || (facts.group != kNoWord && lists(to.group, data.text(facts.group)))) &&
         (to.role.empty() || holds_role(data, facts, to.role)) &&
         !holds_role(data, facts, to.without_role);
}

Day due_day(const StandingRule& standing, ReportingYear year, const orders::Window* window, Day plans_due) {
  const orders::ObligationRule& rule = *standing.rule;
  Day due = rule.due ? orders::day_of(*rule.due, year) : window != nullptr ? orders::day_of(window->to, year) : year.last_day();
  due = add_days(due, rule.due_later);
  return rule.or_earlier_plan_due ? std::min(due, plans_due) : due;
}

/// READING R-4: "from the first full half-year after issue"; off: from the one in which it was issued.
bool binds(const StandingRule& standing, const RuleBook& book, const orders::Window& window) {
  if (!standing.rule->full_windows_after_issue) return true;
  bool full = book.as_on.readings.on(orders::Reading::r4);
  return standing.issued <= orders::day_of(full ? window.from : window.to, book.year);
}

/// What of an obligation does not depend on the plans. READING R-2: windows are open to the left; off: they
/// start with the reporting year.
Obligation outline(const StandingRule& standing, const RuleBook& book, const orders::Window* window, Day plans_due) {
  Obligation obligation;
  obligation.standing = &standing;
  obligation.due = due_day(standing, book.year, window, plans_due);
  if (window != nullptr) {
    obligation.from = orders::day_of(window->from, book.year);
    obligation.to = orders::day_of(window->to, book.year);
    if (!standing.rule->due) obligation.to = add_days(obligation.to, standing.rule->due_later);  // where it ends, it is due
  } else if (!book.as_on.readings.on(orders::Reading::r2)) {
    obligation.from = book.year.first_day();
  }
  return obligation;
}

void add_obligation(const PrescriptionInput& input, const StandingRule& standing, const orders::Window* window,
                    Prescription& result) {
  Obligation obligation = outline(standing, input.book, window, result.plans_due);
  bool on_prescribed = standing.rule->courses == orders::CourseSet::prescribed;
  bool is_share = standing.rule->kind == orders::ObligationKind::complete_share;
  // "Where the prescriber or the plan is undetermined, the share obligation is listed as undetermined with the
  // reasons in `missing`, and what hangs on no plan still stands."
  if (!result.undetermined.empty() && on_prescribed && is_share) {
    obligation.missing = result.undetermined;
    result.obligations.push_back(std::move(obligation));
  } else if (kind_of(obligation).prepare({input.data, input.curriculum(), result}, obligation)) {
    result.obligations.push_back(std::move(obligation));
  }
}

void find_obligations(const PrescriptionInput& input, const Facts& facts, Prescription& result) {
  std::set<std::string> replaced;  // by one that does arise here
  for (const StandingRule& standing : input.book.obligations) {
    if (!applies(input, facts, result.prescriber, *standing.rule)) continue;
    const std::size_t before = result.obligations.size();
    if (standing.rule->windows.empty()) add_obligation(input, standing, nullptr, result);
    for (const orders::Window& window : standing.rule->windows) {
      if (binds(standing, input.book, window)) add_obligation(input, standing, &window, result);
    }
    if (result.obligations.size() > before) replaced.insert(standing.rule->in_place_of.begin(), standing.rule->in_place_of.end());
  }
  std::erase_if(result.obligations, [&](const Obligation& o) { return replaced.contains(o.standing->provision); });
  std::stable_sort(result.obligations.begin(), result.obligations.end(), [](const auto& a, const auto& b) {
    if (a.standing->provision != b.standing->provision) return a.standing->provision < b.standing->provision;
    return a.due < b.due;
  });
}

}  // namespace

bool applies(const PrescriptionInput& input, const Facts& facts, const Prescriber& prescriber,
             const orders::ObligationRule& rule) {
  return rule.applies_to.empty() ||
         std::any_of(rule.applies_to.begin(), rule.applies_to.end(),
                     [&](const orders::AppliesTo& to) { return holds(input, facts, prescriber, to); });
}

Prescription prescribe(const PrescriptionInput& input, const Facts& facts) {
  Prescription result;
  result.unit = facts.unit;
  result.prescriber = prescriber_of(input.data, input.book, input.plans, facts);
  if (!result.prescriber.covered) return result;
  PlanQuestion question{input.data, input.curriculum(), input.book, input.named, facts};
  if (result.prescriber.known()) find_plans(input, question, result);
  else result.undetermined = result.prescriber.reasons;
  find_further_plans(input, question, result);
  unite_plans(input.curriculum(), result);
  find_obligations(input, facts, result);
  return result;
}

const model::PlanCourse* find_prescribed(const Prescription& prescription, model::CourseRow course) {
  const auto& prescribed = prescription.prescribed;
  const auto place = std::lower_bound(prescribed.begin(), prescribed.end(), course,
                                      [](const model::PlanCourse& a, model::CourseRow b) { return a.course < b; });
  return place == prescribed.end() || place->course != course ? nullptr : &*place;
}

}  // namespace anupalan::rules
