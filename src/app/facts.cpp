#include "app/facts.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/masking.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"
#include "rules/person.h"

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

/// A category that the employee's file does not say is told as what it is: taken so.
std::string category_words(const Answer& answer, model::EmployeeRow employee) {
  const model::Dataset& data = answer.data();
  const model::Category category = data.employees.category[model::at(employee)];
  std::string words = with_capital(text_or_name("category.", model::name_of(category)));
  const model::Source source = data.employees.source[model::at(employee)];
  if (words.empty() || source == model::kNoSource) return words;
  const std::string_view file = data.place_of(source).file;
  const bool assumed = std::any_of(data.guesses.begin(), data.guesses.end(), [&](const model::Guess& guess) {
    return guess.what == model::Guessed::category && !guess.corrected && guess.written == file && guess.means == model::name_of(category);
  });
  return assumed ? say("fact.category_assumed", words) : words;
}

/// As given, or as its designation tells it.
std::string level_fact(const Answer& answer, model::EmployeeRow employee) {
  const model::Dataset& data = answer.data();
  const std::string_view given = data.text(data.employees.level[model::at(employee)]);
  if (!given.empty()) return text_or_name("level.", given);
  const std::string_view level = rules::level_of(data, answer.evaluation().book(), employee);
  return level.empty() ? std::string() : say("fact.level_by_designation", text_or_name("level.", level));
}

}  // namespace

std::vector<Fact> facts_of(const Answer& answer, model::EmployeeRow employee) {
  const model::Dataset& data = answer.data();
  const model::Employees& people = data.employees;
  const std::size_t row = model::at(employee);
  const model::ProfileStatus profile = people.profile[row];
  std::vector<Fact> facts;
  const auto add = [&](std::string_view key, std::string words) {
    if (!words.empty()) facts.push_back({key, std::move(words)});
  };
  add("fact.id", shown_id(answer, employee));
  add("fact.category", category_words(answer, employee));
  add("fact.designation", std::string(data.text(people.designation[row])));
  add("fact.group", std::string(data.text(people.group[row])));
  add("fact.level", level_fact(answer, employee));
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
