#include "rules/prescriber.h"

#include <algorithm>

namespace anupalan::rules {
namespace {

using model::at;
using model::Category;
using model::Maybe;
using model::PrescriberKind;
using model::UnitRow;

constexpr auto kKinds = 4;

bool is_among(const std::vector<std::string>& texts, std::string_view folded_text) {
  return std::any_of(texts.begin(), texts.end(), [&](const std::string& t) { return folded(t) == folded_text; });
}

Prescriber not_covered(std::string paragraph) {
  Prescriber answer;
  answer.covered = false;
  answer.reasons = {"not_covered"};
  answer.paragraph = std::move(paragraph);
  return answer;
}

Prescriber undetermined(std::string reason, std::string paragraph) {
  Prescriber answer;
  answer.reasons = {std::move(reason)};
  answer.paragraph = std::move(paragraph);
  return answer;
}

/// The authorities that control the cadre: a short list, whose first is the one shown.
std::vector<std::string> authorities(const model::Dataset& data, const RuleBook& book, const Facts& facts) {
  std::string service = folded(data.text(facts.service));
  std::string cadre = folded(data.text(facts.cadre));
  std::vector<std::string> found;
  for (const orders::CadreControl& control : book.cadre_control) {
    bool holds = (control.services.empty() || is_among(control.services, service)) &&
                 (control.cadres.empty() || is_among(control.cadres, cadre)) &&
                 (control.categories.empty() || is_among(control.categories, model::name_of(facts.category)));
    bool listed = std::find(found.begin(), found.end(), control.authority) != found.end();
    if (holds && !listed) found.push_back(control.authority);
  }
  return found;
}

bool service_is_known(const RuleBook& book, std::string_view service) {
  return std::any_of(book.cadre_control.begin(), book.cadre_control.end(),
                     [&](const auto& control) { return is_among(control.services, service); });
}

Prescriber cca(const model::Dataset& data, const RuleBook& book, const Facts& facts, std::string paragraph) {
  if (facts.service == kNoWord) return undetermined("missing_service", std::move(paragraph));
  if (!service_is_known(book, folded(data.text(facts.service)))) {
    return undetermined("unknown_cca", std::move(paragraph));
  }
  Prescriber answer;
  answer.kind = PrescriberKind::cca;
  answer.ids = authorities(data, book, facts);
  answer.paragraph = std::move(paragraph);
  return answer;
}

Prescriber mdo(const model::Dataset& data, const PlanIndex& plans, const Facts& facts, std::string paragraph) {
  Prescriber answer;
  answer.ids = {std::string(data.unit_id(plans.mdo_of(facts.unit)))};
  answer.paragraph = std::move(paragraph);
  return answer;
}

/// "The Ministries/Departments desirous of mandating courses ... may do so by creating training plans":
/// a plan of the MDO names the category in any object of its `applies_to`; an empty one names nobody.
bool is_opted_in(const model::Dataset& data, const PlanIndex& plans, const Facts& facts) {
  const model::Curriculum& curriculum = plans.curriculum();
  Word category = curriculum.words.find(model::name_of(facts.category));
  if (category == kNoWord) return false;
  for (model::PlanRow row : plans.plans_of(PrescriberKind::mdo, data.unit_id(plans.mdo_of(facts.unit)))) {
    for (const model::Criteria& criteria : curriculum.plans[at(row)].applies_to) {
      const auto& named = criteria.category;
      if (named && std::binary_search(named->begin(), named->end(), category)) return true;
    }
  }
  return false;
}

/// "In the case of ... the CCS officers not working with any MDO of the Govt of India, the CCAs".
Prescriber central_government(const model::Dataset& data, const RuleBook& book, const PlanIndex& plans,
                              const Facts& facts) {
  if (facts.with_mdo == Maybe::no) return cca(data, book, facts, "dopt-2025-07-04#3(ii)");
  return mdo(data, plans, facts, "dopt-2025-07-04#2");
}

/// "... for the officers of the All India Services (AIS) on Central Deputation shall be prescribed by
/// their respective ... (MDOs) and for all other officers of the AIS ... by ... (CCAs)."
Prescriber all_india_service(const model::Dataset& data, const RuleBook& book, const PlanIndex& plans,
                             const Facts& facts) {
  const std::string paragraph = "dopt-2025-07-04#2";
  switch (facts.on_central_deputation) {
    case Maybe::yes: return mdo(data, plans, facts, paragraph);
    case Maybe::no: return cca(data, book, facts, paragraph);
    case Maybe::absent: break;
  }
  return undetermined("missing_on_central_deputation", paragraph);
}

}  // namespace

bool is_by_name_alone(const model::Plan& plan) {
  return !plan.applies_to.empty() &&
         std::all_of(plan.applies_to.begin(), plan.applies_to.end(), [](const model::Criteria& object) { return object.employee.has_value(); });
}

PlanIndex::PlanIndex(const model::Dataset& data, const model::Curriculum& curriculum, ReportingYear year)
    : curriculum_(&curriculum), by_prescriber_(kKinds), open_(kKinds), by_kind_(kKinds) {
  for (std::size_t i = 0; i < curriculum.plans.size(); ++i) {
    const model::Plan& plan = curriculum.plans[i];
    if (plan.reporting_year != year) continue;
    model::PlanRow row{static_cast<std::uint32_t>(i)};
    auto kind = static_cast<std::size_t>(plan.prescriber_kind);
    by_prescriber_[kind][plan.prescriber].push_back(row);
    if (!is_by_name_alone(plan)) open_[kind][plan.prescriber].push_back(row);
    by_kind_[kind].push_back(row);
  }
  find_mdos(data);
}

void PlanIndex::find_mdos(const model::Dataset& data) {
  const UnitRow none = model::kNoRow<UnitRow>;
  std::vector<UnitRow> issuer(data.units.size(), none), organisation(data.units.size(), none);
  mdo_.assign(data.units.size(), none);
  const Word kinds[] = {data.words.find("ministry"), data.words.find("department"), data.words.find("organisation")};
  for (auto row = data.units_children_first.rbegin(); row != data.units_children_first.rend(); ++row) {
    const model::Unit& unit = data.units[at(*row)];
    bool top = unit.parent == none;
    bool issues = !plans_of(PrescriberKind::mdo, data.text(unit.id)).empty();
    bool is_organisation = unit.kind != kNoWord && std::find(std::begin(kinds), std::end(kinds), unit.kind) != std::end(kinds);
    issuer[at(*row)] = issues ? *row : top ? none : issuer[at(unit.parent)];
    organisation[at(*row)] = is_organisation ? *row : top ? none : organisation[at(unit.parent)];
  }
  std::vector<UnitRow> topmost(data.units.size(), none);
  for (auto row = data.units_children_first.rbegin(); row != data.units_children_first.rend(); ++row) {
    UnitRow parent = data.units[at(*row)].parent;
    topmost[at(*row)] = parent == none ? *row : topmost[at(parent)];
    mdo_[at(*row)] = issuer[at(*row)] != none         ? issuer[at(*row)]
                     : organisation[at(*row)] != none ? organisation[at(*row)]
                                                      : topmost[at(*row)];
  }
}

const std::vector<model::PlanRow>& PlanIndex::plans_of(PrescriberKind kind, std::string_view id) const {
  return find(by_prescriber_[static_cast<std::size_t>(kind)], id);
}

const std::vector<model::PlanRow>& PlanIndex::open_plans_of(PrescriberKind kind, std::string_view id) const {
  return find(open_[static_cast<std::size_t>(kind)], id);
}

const std::vector<model::PlanRow>& PlanIndex::find(const ByPrescriber& plans, std::string_view id) const {
  auto place = plans.find(std::string(id));
  return place == plans.end() ? none_ : place->second;
}

const std::vector<model::PlanRow>& PlanIndex::plans_of(PrescriberKind kind) const {
  return by_kind_[static_cast<std::size_t>(kind)];
}

Prescriber prescriber_of(const model::Dataset& data, const RuleBook& book, const PlanIndex& plans,
                         const Facts& facts) {
  switch (facts.category) {
    case Category::all_india_service: return all_india_service(data, book, plans, facts);
    case Category::central_government: return central_government(data, book, plans, facts);
    // "All employees (except GDS & Contractual Staff)": a plan cannot name them in.
    case Category::gramin_dak_sevak: return not_covered("dop-2025-08-18#4");
    case Category::contractual:
      if (is_under(data, facts.unit, kDepartmentOfPosts)) return not_covered("dop-2025-08-18#4");
      [[fallthrough]];
    case Category::autonomous_body:
    case Category::public_sector_enterprise:
    case Category::temporary:
      if (!is_opted_in(data, plans, facts)) return not_covered("dopt-2026-02-05#3");
      return central_government(data, book, plans, facts);
    case Category::state_government: return not_covered("dopt-2026-02-05#3");
  }
  return not_covered("dopt-2026-02-05#3");
}

}  // namespace anupalan::rules
