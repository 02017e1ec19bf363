// How each check looks at one plan.
#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "rules/lint.h"

namespace anupalan::rules {
namespace {

using model::at;
using model::Competency;
using model::Plan;
using model::PlanRow;
using orders::PlanCheckKind;

std::uint32_t size_of(const auto& list) { return static_cast<std::uint32_t>(list.size()); }

void minimum_courses(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) {
  if (plan.courses.size() < by.check->count) l.add(by, row, {}, size_of(plan.courses), by.check->count);
}

void courses_per_competency(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) {
  for (Competency competency : {Competency::behavioural, Competency::functional, Competency::domain}) {
    const auto found = static_cast<std::uint32_t>(std::count_if(plan.courses.begin(), plan.courses.end(), [&](const auto& course) {
      return l.data.courses[at(course.course)].competency == competency;
    }));
    if (found != by.check->count) l.add(by, row, std::string(model::name_of(competency)), found, by.check->count);
  }
}

/// Letters and digits only, small: "AI Policies & Governance" and "AI policies and governance" read alike.
std::string name_key(std::string_view name) {
  std::string key;
  for (char ch : folded(name)) {
    const bool counts = (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') || static_cast<unsigned char>(ch) >= 0x80;
    if (counts) key += ch;
    else if (ch == '&') key += "and";
  }
  return key;
}

void distinct_courses(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) {
  std::map<std::string, std::vector<std::string_view>> by_key;
  for (const model::PlanCourse& course : plan.courses) {
    by_key[name_key(l.data.title(course.course))].push_back(l.data.text(l.data.courses[at(course.course)].id));
  }
  for (const auto& [key, ids] : by_key) {
    if (ids.size() > 1) l.add(by, row, fmt::format("{}, {}", ids[0], ids[1]), size_of(ids), 1);
  }
}

void comprehensive_assessment(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) {
  const bool there = std::any_of(plan.assessments.begin(), plan.assessments.end(), [&](model::AssessmentRow assessment) {
    return l.data.assessments[at(assessment)].course == model::kNoRow<model::CourseRow>;
  });
  if (!there) l.add(by, row);
}

void assessment_per_course(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) {
  for (const model::PlanCourse& course : plan.courses) {
    const bool there = std::any_of(plan.assessments.begin(), plan.assessments.end(), [&](model::AssessmentRow assessment) {
      return l.data.assessments[at(assessment)].course == course.course;
    });
    if (!there) l.add(by, row, std::string(l.data.title(course.course)));
  }
}

void later_than(const Linting& l, const StandingCheck& by, PlanRow row, Day day) {
  const Day last = orders::day_of(*by.check->day, l.evaluation.book().year);
  if (!day.is_never() && day > last) l.add(by, row, iso_text(day));
}

void due_by(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) { later_than(l, by, row, plan.due_on); }
void published_by(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) { later_than(l, by, row, plan.published_on); }

/// The share that the same paragraph makes everybody owe.
void mandatory_share(const Linting& l, const StandingCheck& by, PlanRow row, const Plan& plan) {
  const auto mandatory = static_cast<std::uint32_t>(std::count_if(plan.courses.begin(), plan.courses.end(), [](const auto& course) {
    return course.requirement == model::Requirement::mandatory;
  }));
  for (const orders::ObligationRule& rule : by.provision->paragraph->obligations) {
    const std::uint32_t owed = rule.share.ceil_of(size_of(plan.courses));
    if (mandatory > 0 && mandatory < owed) l.add(by, row, {}, mandatory, owed);
  }
}

struct Check {
  PlanCheckKind kind;
  void (*look)(const Linting&, const StandingCheck&, PlanRow, const Plan&);
};
constexpr std::array kChecks = std::to_array<Check>({
    {PlanCheckKind::minimum_courses, minimum_courses},
    {PlanCheckKind::courses_per_competency, courses_per_competency},
    {PlanCheckKind::distinct_courses, distinct_courses},
    {PlanCheckKind::comprehensive_assessment, comprehensive_assessment},
    {PlanCheckKind::assessment_per_course, assessment_per_course},
    {PlanCheckKind::due_by, due_by},
    {PlanCheckKind::published_by, published_by},
    {PlanCheckKind::mandatory_share, mandatory_share},
});

}  // namespace

void check_plan(const Linting& linting, const StandingCheck& by, PlanRow plan) {
  for (const Check& check : kChecks) {
    if (check.kind == by.check->kind) check.look(linting, by, plan, linting.evaluation.plan(plan));
  }
}

}  // namespace anupalan::rules
