#include "rules/evaluate.h"

#include <algorithm>
#include <unordered_map>

#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

using model::at;
using model::EmployeeRow;

/// "The need-th smallest date, the largest of several": `days` is scratch space.
Day day_met(const model::Dataset& data, const Obligation& obligation, EmployeeRow employee, std::vector<Day>& days) {
  if (!obligation.determined()) return Day::never();
  days.clear();
  kind_of(obligation).counting_days(data, obligation, employee, days);
  if (days.size() < obligation.needed) return Day::never();
  auto nth = days.begin() + (obligation.needed - 1);
  std::nth_element(days.begin(), nth, days.end());
  return *nth;
}

}  // namespace

Evaluation::Evaluation(const model::Dataset& data, const model::Curriculum& curriculum, RuleBook book, Prepared)
    : data_(&data),
      book_(std::make_unique<const RuleBook>(std::move(book))),
      plans_(data, curriculum, book_->year),
      named_(curriculum) {}

Evaluation::Evaluation(const model::Dataset& data, const model::Curriculum& curriculum, RuleBook book)
    : Evaluation(data, curriculum, std::move(book), Prepared{}) {
  evaluate().finish();
}

Steps Evaluation::make(const model::Dataset& data, const model::Curriculum& curriculum, RuleBook book, std::shared_ptr<const Evaluation>& made) {
  const std::shared_ptr<Evaluation> evaluation(new Evaluation(data, curriculum, std::move(book), Prepared{}));
  co_await evaluation->evaluate();
  made = evaluation;
}

Steps Evaluation::evaluate() {
  const model::Dataset& data = *data_;
  const PrescriptionInput input{data, *book_, plans_, named_};
  std::unordered_map<Facts, std::uint32_t, FactsHash> known;
  std::vector<Day> days;
  Pace pace;
  offsets_.reserve(data.employees.size() + 1);
  prescription_of_.reserve(data.employees.size());
  offsets_.push_back(0);
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    EmployeeRow employee{row};
    Facts facts = facts_of(data, curriculum().words, *book_, employee);
    facts.named = named_.number_of(employee);
    auto [place, added] = known.try_emplace(facts, static_cast<std::uint32_t>(prescriptions_.size()));
    if (added) prescriptions_.push_back(prescribe(input, facts));
    prescription_of_.push_back(place->second);
    for (const Obligation& obligation : prescriptions_[place->second].obligations) {
      met_on_.push_back(day_met(data, obligation, employee, days));
    }
    offsets_.push_back(static_cast<std::uint32_t>(met_on_.size()));
    if (pace.rest()) co_await pause();
  }
}

Status Evaluation::status(EmployeeRow employee, Day day) const {
  const Prescription& prescribed = prescription(employee);
  if (!prescribed.prescriber.covered) return Status::not_applicable;
  if (prescribed.obligations.empty()) return Status::undetermined;
  std::span<const Day> days = met_on(employee);
  Status status = Status::compliant;
  for (std::size_t i = 0; i < days.size(); ++i) {
    status = with(status, status_of(prescribed.obligations[i], days[i], day));
  }
  return status;
}

Day Evaluation::employee_met_on(EmployeeRow employee, Day day) const {
  Status now = status(employee, day);
  if (now != Status::compliant && now != Status::late) return Day::never();
  std::span<const Day> days = met_on(employee);
  return *std::max_element(days.begin(), days.end());
}

std::vector<std::string> Evaluation::reasons(EmployeeRow employee, Day day) const {
  Status now = status(employee, day);
  const Prescription& prescribed = prescription(employee);
  if (now == Status::not_applicable) return prescribed.prescriber.reasons;
  if (now != Status::undetermined) return {};
  // "no obligation at all -> undetermined, nothing_prescribed (the only reason then)"
  if (prescribed.obligations.empty()) return {"nothing_prescribed"};
  return prescribed.undetermined;
}

std::vector<const Obligation*> open_obligations(const Evaluation& evaluation, EmployeeRow employee, Day day) {
  const auto& obligations = evaluation.prescription(employee).obligations;
  std::span<const Day> met_on = evaluation.met_on(employee);
  std::vector<const Obligation*> open;
  for (std::size_t i = 0; i < obligations.size(); ++i) {
    if (obligations[i].determined() && met_on[i] > day) open.push_back(&obligations[i]);
  }
  return open;
}

Day met_day(const model::Dataset& data, const Obligation& obligation, EmployeeRow employee) {
  std::vector<Day> days;
  return day_met(data, obligation, employee, days);
}

std::uint32_t done_by(const model::Dataset& data, const Obligation& obligation, EmployeeRow employee, Day day) {
  if (!obligation.determined()) return 0;
  std::vector<Day> days;
  kind_of(obligation).counting_days(data, obligation, employee, days);
  return static_cast<std::uint32_t>(std::count_if(days.begin(), days.end(), [&](Day d) { return d <= day; }));
}

}  // namespace anupalan::rules
