#include "model/curriculum.h"

#include <algorithm>
#include <map>

namespace anupalan::model {
namespace {

using Texts = CriteriaRecord::Texts;

std::optional<std::vector<Word>> words_of(Vocabulary& vocabulary, const Texts& texts) {
  if (!texts) return std::nullopt;
  std::vector<Word> result;
  for (const std::string& text : *texts) result.push_back(vocabulary.intern(text));
  std::erase(result, kNoWord);
  std::sort(result.begin(), result.end());
  return result;
}

template <typename Row>
std::optional<std::vector<Row>> rows_of(const Texts& texts, const std::function<Row(std::string_view)>& find) {
  if (!texts) return std::nullopt;
  std::vector<Row> result;
  for (const std::string& text : *texts) {
    if (const Row row = find(text); at(row) < at(kNoRow<Row>) - 1) result.push_back(row);
  }
  std::sort(result.begin(), result.end());
  return result;
}

/// By id: which row.
template <typename Row, typename Rows>
std::map<std::string_view, Row> by_id(const Dataset& data, const Rows& rows) {
  std::map<std::string_view, Row> found;
  for (std::uint32_t row = 0; row < rows.size(); ++row) found.emplace(data.text(rows[row].id), Row{row});
  return found;
}

/// Documents to plans of one Dataset.
class Resolver {
 public:
  Resolver(const Dataset& data, Vocabulary& words)
      : words_(words),
        courses_(by_id<CourseRow>(data, data.courses)),
        assessments_(by_id<AssessmentRow>(data, data.assessments)),
        find_{[&data](std::string_view id) { return data.find_employee(id); }, [&data](std::string_view id) { return data.find_unit(id); }} {}

  Plan plan(const PlanRecord& record) const {
    Plan plan{record.id, record.name, record.reporting_year, record.prescriber_kind, record.prescriber, record.published_on,
              record.due_on, {}, courses(record), assessments(record)};
    for (const CriteriaRecord& object : record.applies_to) plan.applies_to.push_back(resolved(object, words_, find_));
    return plan;
  }

 private:
  std::vector<PlanCourse> courses(const PlanRecord& record) const {
    std::map<CourseRow, Requirement> strongest;
    for (const PlanCourseRecord& course : record.courses) {
      const auto place = courses_.find(course.id);
      if (place == courses_.end()) continue;
      Requirement& requirement = strongest[place->second];
      requirement = std::max(requirement, course.requirement);
    }
    std::vector<PlanCourse> result;
    for (const auto& [course, requirement] : strongest) result.push_back({course, requirement});
    return result;
  }
  std::vector<AssessmentRow> assessments(const PlanRecord& record) const {
    std::vector<AssessmentRow> result;
    for (const std::string& id : record.assessments) {
      if (const auto place = assessments_.find(id); place != assessments_.end()) result.push_back(place->second);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
  }

  Vocabulary& words_;
  std::map<std::string_view, CourseRow> courses_;
  std::map<std::string_view, AssessmentRow> assessments_;
  FindById find_;
};

Texts texts_of(const Curriculum& curriculum, const std::optional<std::vector<Word>>& words) {
  if (!words) return std::nullopt;
  std::vector<std::string> texts;
  for (Word word : *words) texts.emplace_back(curriculum.text(word));
  return texts;
}

CriteriaRecord record_of(const Dataset& data, const Curriculum& curriculum, const Criteria& criteria) {
  CriteriaRecord record;
  record.group = texts_of(curriculum, criteria.group);
  record.designation = texts_of(curriculum, criteria.designation);
  record.level = texts_of(curriculum, criteria.level);
  record.service = texts_of(curriculum, criteria.service);
  record.cadre = texts_of(curriculum, criteria.cadre);
  record.category = texts_of(curriculum, criteria.category);
  if (criteria.employee) {
    record.employee.emplace();
    for (EmployeeRow row : *criteria.employee) record.employee->emplace_back(data.text(data.employees.id[at(row)]));
  }
  if (criteria.unit) {
    record.unit.emplace();
    for (UnitRow row : *criteria.unit) record.unit->emplace_back(data.unit_id(row));
  }
  record.batch = criteria.batch;
  record.on_central_deputation = criteria.on_central_deputation;
  if (criteria.service_years != kNoWord) record.service_years = curriculum.text(criteria.service_years);
  return record;
}

bool before(const Plan& plan, std::string_view id) { return plan.id < id; }

}  // namespace

Criteria resolved(const CriteriaRecord& record, Vocabulary& words, const FindById& find) {
  Criteria criteria;
  criteria.group = words_of(words, record.group);
  criteria.designation = words_of(words, record.designation);
  criteria.level = words_of(words, record.level);
  criteria.service = words_of(words, record.service);
  criteria.cadre = words_of(words, record.cadre);
  criteria.category = words_of(words, record.category);
  criteria.employee = rows_of<EmployeeRow>(record.employee, find.employee);
  criteria.unit = rows_of<UnitRow>(record.unit, find.unit);
  criteria.batch = record.batch;
  criteria.on_central_deputation = record.on_central_deputation;
  if (record.service_years) criteria.service_years = words.intern(*record.service_years);
  return criteria;
}

PlanRecord record_of(const Dataset& data, const Curriculum& curriculum, const Plan& plan) {
  PlanRecord record;
  record.id = plan.id;
  record.name = plan.name;
  record.reporting_year = plan.reporting_year;
  record.prescriber_kind = plan.prescriber_kind;
  record.prescriber = plan.prescriber;
  record.published_on = plan.published_on;
  record.due_on = plan.due_on;
  for (const Criteria& criteria : plan.applies_to) record.applies_to.push_back(record_of(data, curriculum, criteria));
  for (const PlanCourse& course : plan.courses) record.courses.push_back({std::string(data.text(data.courses[at(course.course)].id)), course.requirement});
  for (AssessmentRow row : plan.assessments) record.assessments.emplace_back(data.text(data.assessments[at(row)].id));
  return record;
}

Curriculum with_plans(const Dataset& data, std::span<const PlanRecord* const> records) {
  Curriculum edited = data;
  const Resolver resolver(data, edited.words);
  for (const PlanRecord* record : records) {
    Plan plan = resolver.plan(*record);
    const auto place = std::lower_bound(edited.plans.begin(), edited.plans.end(), std::string_view(record->id), before);
    if (place != edited.plans.end() && place->id == record->id) *place = std::move(plan);
    else edited.plans.insert(place, std::move(plan));
  }
  return edited;
}

PlanRow find_plan(const Curriculum& curriculum, std::string_view id) {
  const auto place = std::lower_bound(curriculum.plans.begin(), curriculum.plans.end(), id, before);
  if (place == curriculum.plans.end() || place->id != id) return kNoRow<PlanRow>;
  return PlanRow{static_cast<std::uint32_t>(place - curriculum.plans.begin())};
}

}  // namespace anupalan::model
