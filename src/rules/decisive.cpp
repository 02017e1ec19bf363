#include "rules/decisive.h"

#include <tuple>

namespace anupalan::rules {
namespace {

using model::EmployeeRow;

/// What a reading can change of an obligation.
using Told = std::tuple<std::string, Day, std::uint32_t, std::uint32_t, ObligationStatus, Day, std::vector<std::string>>;

struct Outcome {
  std::vector<model::PlanRow> plans, further_plans;
  std::vector<Told> obligations;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome outcome_of(const model::Dataset& data, const Prescription& prescription, EmployeeRow employee, Day day) {
  Outcome outcome{prescription.plans, prescription.further_plans, {}};
  for (const Obligation& o : prescription.obligations) {
    const Day met_on = met_day(data, o, employee);
    outcome.obligations.emplace_back(o.standing->provision, o.due, o.needed, o.of, status_of(o, met_on, day),
                                     met_on <= day ? met_on : Day::never(), o.missing);
  }
  return outcome;
}

}  // namespace

std::vector<orders::Reading> decisive_readings(const Evaluation& evaluation, const orders::Law& law, EmployeeRow employee, Day day) {
  const model::Dataset& data = evaluation.data();
  const Outcome now = outcome_of(data, evaluation.prescription(employee), employee, day);
  std::vector<orders::Reading> decisive;
  for (const orders::ReadingText& text : orders::all_readings()) {
    orders::LawAsOn other = evaluation.book().as_on;
    other.readings.set(text.reading, !other.readings.on(text.reading));
    const RuleBook book = make_rule_book(law, other, evaluation.book().year);
    Facts facts = facts_of(data, evaluation.curriculum().words, book, employee);
    facts.named = evaluation.named_plans().number_of(employee);
    const Prescription prescription = prescribe({data, book, evaluation.plan_index(), evaluation.named_plans()}, facts);
    if (!(outcome_of(data, prescription, employee, day) == now)) decisive.push_back(text.reading);
  }
  return decisive;
}

}  // namespace anupalan::rules
