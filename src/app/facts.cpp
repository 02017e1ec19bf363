#include "app/facts.h"

#include <fmt/format.h>

#include "app/masking.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

std::string maybe_words(model::Maybe value) {
  return value == model::Maybe::absent ? std::string() : std::string(tr(value == model::Maybe::yes ? "maybe.yes" : "maybe.no"));
}

/// One a line.
std::string plan_names(const Answer& answer, model::EmployeeRow employee) {
  const rules::Prescription& prescription = answer.evaluation().prescription(employee);
  std::string names;
  for (const auto* plans : {&prescription.plans, &prescription.further_plans}) {
    for (model::PlanRow plan : *plans) names += fmt::format("{}{}", names.empty() ? "" : "\n", title_of(answer.plan(plan)));
  }
  return names;
}

}  // namespace

std::vector<Fact> facts_of(const Answer& answer, model::EmployeeRow employee) {
  const model::Dataset& data = answer.data();
  const model::Employees& people = data.employees;
  const std::size_t row = model::at(employee);
  const std::string_view level = data.text(people.level[row]);
  const model::ProfileStatus profile = people.profile[row];
  std::vector<Fact> facts;
  const auto add = [&](std::string_view key, std::string words) {
    if (!words.empty()) facts.push_back({key, std::move(words)});
  };
  add("fact.id", shown_id(answer, employee));
  add("fact.category", with_capital(text_or_name("category.", model::name_of(people.category[row]))));
  add("fact.designation", std::string(data.text(people.designation[row])));
  add("fact.group", std::string(data.text(people.group[row])));
  add("fact.level", level.empty() ? std::string() : text_or_name("level.", level));
  add("fact.service", std::string(data.text(people.service[row])));
  add("fact.cadre", std::string(data.text(people.cadre[row])));
  add("fact.batch", people.batch[row] == 0 ? std::string() : std::to_string(people.batch[row]));
  add("fact.appointed_on", display_text(people.appointed_on[row]));
  add("fact.superannuates_on", display_text(people.superannuates_on[row]));
  add("fact.on_central_deputation", maybe_words(people.on_central_deputation[row]));
  add("fact.with_mdo", maybe_words(people.with_mdo[row]));
  add("fact.profile", profile == model::ProfileStatus::absent ? std::string() : text_or_name("profile.", model::name_of(profile)));
  add("fact.plans", plan_names(answer, employee));
  return facts;
}

}  // namespace anupalan::app
