// One plan: who has it, and how its courses stand with them (plans.h).
#include <algorithm>
#include <map>

#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"
#include "rules/person.h"

namespace anupalan::app {
namespace {

using model::at;
using model::EmployeeRow;
using model::PlanRow;
using model::UnitRow;

/// Most employees first, then by name; without a name last.
void sort_parts(std::vector<PlanPart>& parts) {
  std::stable_sort(parts.begin(), parts.end(), [](const PlanPart& a, const PlanPart& b) {
    if (a.name.empty() != b.name.empty()) return b.name.empty();
    const std::uint32_t left = a.counts.employees(), right = b.counts.employees();
    return left != right ? left > right : folded(a.name) < folded(b.name);
  });
}

class PlanTally {
 public:
  PlanTally(const Answer& answer, PlanRow plan, PlanDetail& detail)
      : answer_(answer), data_(answer.data()), plan_(answer.plan(plan)), detail_(detail), units_(data_.units.size()) {
    detail.plan = plan;
    detail.by_service = plan_.prescriber_kind == model::PrescriberKind::cca;
    for (const model::PlanCourse& course : plan_.courses) detail.courses.push_back({course, {}, 0});
    for (model::AssessmentRow assessment : plan_.assessments) place_assessment(assessment);
  }

  void add(EmployeeRow employee) {
    const rules::Prescription& prescription = answer_.evaluation().prescription(employee);
    const rules::Status status = answer_.status(employee);
    detail_.counts.add(status);
    if (prescription.has_several_plans()) ++detail_.several;
    levels_[level_name(employee)].add(status);
    units_[at(data_.employees.unit[at(employee)])].add(status);
    for (const auto* plans : {&prescription.plans, &prescription.further_plans}) {
      for (PlanRow plan : *plans) beside_[plan] += plan == detail_.plan ? 0 : 1;
    }
    add_completions(employee);
    for (PlannedAssessment& line : detail_.assessments) {
      if (first_pass(data_, employee, line.assessment) <= answer_.as_on()) ++line.passed;
    }
  }

  void finish() {
    for (const auto& [name, counts] : levels_) detail_.levels.push_back({name, model::kNoRow<UnitRow>, false, counts});
    sort_parts(detail_.levels);
    finish_units();
    for (const auto& [plan, employees] : beside_) {
      if (employees > 0) detail_.beside.push_back({plan, employees});
    }
    std::stable_sort(detail_.beside.begin(), detail_.beside.end(), [](const auto& a, const auto& b) { return a.employees > b.employees; });
    sort_courses();
  }

 private:
  void place_assessment(model::AssessmentRow assessment) {
    const model::CourseRow course = data_.assessments[at(assessment)].course;
    const auto of = std::find_if(detail_.courses.begin(), detail_.courses.end(), [&](const PlannedCourse& c) { return c.course.course == course; });
    if (of != detail_.courses.end()) of->own.push_back(assessment);
    else detail_.assessments.push_back({assessment, 0});
  }

  std::string level_name(EmployeeRow employee) const {
    const rules::RuleBook& book = answer_.evaluation().book();
    if (!detail_.by_service) return cell_text(answer_, employee, Column::level);
    const std::int16_t band = rules::service_band(book, data_.employees.appointed_on[at(employee)], data_.employees.batch[at(employee)]);
    if (band < 0) return {};
    return text_or_name("band.", book.service_bands[static_cast<std::size_t>(band)].id);
  }

  void add_completions(EmployeeRow employee) {
    const model::RowRange rows = completions_of(data_, employee);
    model::CourseRow last = model::kNoRow<model::CourseRow>;
    for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
      const model::CourseRow course = data_.completions.course[i];
      if (course == last || data_.completions.day[i] > answer_.as_on()) continue;
      last = course;
      const auto place = std::lower_bound(detail_.courses.begin(), detail_.courses.end(), course,
                                          [](const PlannedCourse& line, model::CourseRow row) { return line.course.course < row; });
      if (place != detail_.courses.end() && place->course.course == course) ++place->completed;
    }
  }

  /// Down from the top, as long as one unit holds them all; then what lies right below it.
  void finish_units() {
    if (detail_.counts.employees() == 0) return;
    std::vector<rules::Counts> with_below = units_;
    for (UnitRow unit : data_.units_children_first) {
      const UnitRow parent = data_.units[at(unit)].parent;
      if (parent != model::kNoRow<UnitRow>) with_below[at(parent)].add(with_below[at(unit)]);
    }
    UnitRow common = model::kNoRow<UnitRow>;
    while (true) {
      detail_.units.clear();
      for (std::uint32_t row = 0; row < units_.size(); ++row) {
        const bool below = data_.units[row].parent == common && with_below[row].employees() > 0;
        if (below) detail_.units.push_back({std::string(title_of(data_, UnitRow{row})), UnitRow{row}, false, with_below[row]});
      }
      if (detail_.units.size() != 1 || (common != model::kNoRow<UnitRow> && units_[at(common)].employees() > 0)) break;
      common = detail_.units.front().unit;
    }
    const bool some_directly = common != model::kNoRow<UnitRow> && units_[at(common)].employees() > 0;
    if (some_directly) detail_.units.push_back({std::string(title_of(data_, common)), common, !detail_.units.empty(), units_[at(common)]});
    sort_parts(detail_.units);
  }

  void sort_courses() {
    std::stable_sort(detail_.courses.begin(), detail_.courses.end(), [&](const PlannedCourse& a, const PlannedCourse& b) {
      if (a.course.requirement != b.course.requirement) return a.course.requirement > b.course.requirement;
      return folded(data_.title(a.course.course)) < folded(data_.title(b.course.course));
    });
    std::stable_sort(detail_.assessments.begin(), detail_.assessments.end(), [&](const auto& a, const auto& b) {
      return folded(data_.title(a.assessment)) < folded(data_.title(b.assessment));
    });
  }

  const Answer& answer_;
  const model::Dataset& data_;
  const model::Plan& plan_;
  PlanDetail& detail_;
  std::vector<rules::Counts> units_;  ///< by UnitRow, without those below
  std::map<std::string, rules::Counts> levels_;
  std::map<PlanRow, std::uint32_t> beside_;
};

}  // namespace

Steps make_plan_detail(Selected selected, PlanRow plan, PlanDetail& detail) {
  if (plan == model::kNoRow<PlanRow>) co_return;
  const Answer& answer = selected.answer();
  PlanTally tally(answer, plan, detail);
  Pace pace(Pace::kHeavyRows);
  for (EmployeeRow employee : selected.people()) {
    if (has_plan(answer.evaluation().prescription(employee), plan)) tally.add(employee);
    if (pace.rest()) co_await pause();
  }
  tally.finish();
}

}  // namespace anupalan::app
