#include "rules/explain.h"

#include <algorithm>
#include <tuple>

#include "rules/decisive.h"
#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

using model::at;
using model::EmployeeRow;

std::vector<PlanAnswer> plan_answers(const Evaluation& evaluation, EmployeeRow employee) {
  const Prescription& prescription = evaluation.prescription(employee);
  Facts facts = facts_of(evaluation.data(), evaluation.curriculum().words, evaluation.book(), employee);
  facts.named = evaluation.named_plans().number_of(employee);
  PlanQuestion question{evaluation.data(), evaluation.curriculum(), evaluation.book(), evaluation.named_plans(), facts};
  std::vector<PlanAnswer> answers;
  for (const std::string& id : prescription.prescriber.ids) {
    for (model::PlanRow row : evaluation.plan_index().plans_of(prescription.prescriber.kind, id)) {
      PlanAnswer plan{row, matches(question, row), {}};
      std::size_t objects = evaluation.plan(row).applies_to.size();
      for (std::size_t object = 0; object < objects; ++object) plan.objects.push_back(answer(question, row, object));
      answers.push_back(std::move(plan));
    }
  }
  std::stable_sort(answers.begin(), answers.end(), [](const auto& a, const auto& b) { return a.plan < b.plan; });
  return answers;
}

model::Source completion_source(const model::Dataset& data, EmployeeRow employee, model::CourseRow course, Day day) {
  model::RowRange rows = completions_of(data, employee);
  for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
    if (data.completions.course[i] == course && data.completions.day[i] == day) return data.completions.source[i];
  }
  return model::kNoSource;
}

model::Source pass_source(const model::Dataset& data, EmployeeRow employee, model::AssessmentRow assessment) {
  model::RowRange rows = passes_of(data, employee);
  for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
    if (data.passes.assessment[i] == assessment) return data.passes.source[i];
  }
  return model::kNoSource;
}

/// Looks at one person's records on one day.
class ItemReader {
 public:
  ItemReader(const model::Dataset& data, const Obligation& obligation, EmployeeRow employee, Day day)
      : data_(data), obligation_(obligation), employee_(employee), day_(day) {}

  std::vector<CountedItem> items() const {
    std::vector<CountedItem> result;
    for (const CountedCourse& course : obligation_.courses) result.push_back(item(course));
    for (model::AssessmentRow assessment : obligation_.assessments) {
      CountedItem::Pass pass = pass_of(assessment);
      result.push_back({{}, assessment, pass.passed_on, pass.source, pass.passed_on, {}});
      result.back().course = model::kNoRow<model::CourseRow>;
    }
    if (obligation_.counts_others) add_others(result);
    std::sort(result.begin(), result.end(), [](const CountedItem& a, const CountedItem& b) {
      return std::tie(a.counts_on, a.course, a.assessment) < std::tie(b.counts_on, b.course, b.assessment);
    });
    return result;
  }

 private:
  Day seen(Day day) const { return day <= day_ ? day : Day::never(); }

  CountedItem::Pass pass_of(model::AssessmentRow assessment) const {
    Day day = seen(first_pass(data_, employee_, assessment));
    return {assessment, day, day.is_never() ? model::kNoSource : pass_source(data_, employee_, assessment)};
  }

  CountedItem item(const CountedCourse& course) const {
    CountedItem item;
    item.course = course.course;
    Day completed = seen(first_completion(data_, employee_, course.course, obligation_.from));
    if (completed <= obligation_.to) item.completed_on = completed;
    if (!item.completed_on.is_never()) {
      item.source = completion_source(data_, employee_, course.course, item.completed_on);
    }
    for (model::AssessmentRow own : course.own_assessments) item.own_passes.push_back(pass_of(own));
    item.counts_on = seen(counting_day(data_, obligation_, course, employee_));
    return item;
  }

  void add_others(std::vector<CountedItem>& items) const {
    model::RowRange rows = completions_of(data_, employee_);
    for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
      model::CourseRow course = data_.completions.course[i];
      Day day = data_.completions.day[i];
      bool planned = std::binary_search(obligation_.excluded.begin(), obligation_.excluded.end(), course);
      bool repeated = !items.empty() && items.back().course == course;
      if (planned || repeated || day < obligation_.from || day > obligation_.to || day > day_) continue;
      items.push_back({course, model::kNoRow<model::AssessmentRow>, day, data_.completions.source[i], day, {}});
    }
  }

  const model::Dataset& data_;
  const Obligation& obligation_;
  EmployeeRow employee_;
  Day day_;
};

}  // namespace

Explanation explain(const Evaluation& evaluation, const orders::Law& law, EmployeeRow employee, Day day) {
  Explanation explanation;
  explanation.status = evaluation.status(employee, day);
  explanation.day = day;
  explanation.prescription = &evaluation.prescription(employee);
  if (!explanation.prescription->prescriber.covered) return explanation;
  explanation.plans = plan_answers(evaluation, employee);
  const auto& obligations = explanation.prescription->obligations;
  std::span<const Day> met_on = evaluation.met_on(employee);
  for (std::size_t i = 0; i < obligations.size(); ++i) {
    const Obligation& obligation = obligations[i];
    explanation.obligations.push_back({&obligation, status_of(obligation, met_on[i], day),
                                       met_on[i] <= day ? met_on[i] : Day::never(),
                                       done_by(evaluation.data(), obligation, employee, day),
                                       ItemReader(evaluation.data(), obligation, employee, day).items()});
  }
  explanation.readings = decisive_readings(evaluation, law, employee, day);
  return explanation;
}

}  // namespace anupalan::rules
