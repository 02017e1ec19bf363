// Plans of all files: each once, its criteria and courses resolved to rows.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "model/build_state.h"
#include "model/curriculum.h"

namespace anupalan::model {
namespace {

/// Says something of a part of a plan. The plan is used, so that the record is not counted as in error.
void say_of_part(BuildState& state, const Filed<PlanRecord>& plan, Severity severity, std::string_view code, std::string message,
                 std::string_view id, const std::string& below) {
  const FileAccount& account = state.file(plan.file).account;
  const Place& place = plan.record.place;
  state.log.add({severity, std::string(code), account.file, pointer_to(Section::plans, account.bare, place.index) + below, place.line,
                 place.column, std::move(message), shortened(id)});
}

void warn_of_unknown(BuildState& state, const Filed<PlanRecord>& plan, std::string_view code, std::string_view what, std::string_view id,
                     const std::string& below) {
  say_of_part(state, plan, Severity::error, code,
              fmt::format("the plan names {} that no loaded file describes; it is owed by its id", what), id, below);
}

/// By the employee id; the portal's plans know people by their user ids or e-mail addresses too.
EmployeeRow employee(BuildState& state, std::string_view text, bool loose) {
  EmployeeRow row = state.employee_rows.find(state.data.names.find(text));
  for (PersonIndex::Key key : {PersonIndex::Key::user, PersonIndex::Key::email}) {
    if (loose && row == kNoRow<EmployeeRow>) row = state.people.find(key, text, state.data, state.employee_users);
  }
  return row;
}

/// The plan's courses, each once; mandatory beats optional beats none.
std::vector<PlanCourse> resolve_courses(BuildState& state, const Filed<PlanRecord>& plan) {
  std::map<CourseRow, Requirement> courses;
  for (std::size_t i = 0; i < plan.record.courses.size(); ++i) {
    const PlanCourseRecord& named = plan.record.courses[i];
    CourseRow row = state.course_rows.find(state.data.names.find(named.id));
    const auto [place, fresh] = courses.try_emplace(row, Requirement::none);
    Requirement& requirement = place->second;
    if (!fresh) {
      say_of_part(state, plan, Severity::warning, "plan.course_twice",
                  "the plan names this course twice; it counts once, with the stronger requirement", named.id, fmt::format("/courses/{}", i));
    }
    requirement = std::max(requirement, named.requirement);
    if (!state.described[at(row)] && named.name.empty()) {
      warn_of_unknown(state, plan, "plan.unknown_course", "a course", named.id, fmt::format("/courses/{}", i));
    }
  }
  std::vector<PlanCourse> result;
  for (auto [course, requirement] : courses) result.push_back({course, requirement});
  return result;
}

std::vector<AssessmentRow> resolve_assessments(BuildState& state, const Filed<PlanRecord>& plan) {
  std::vector<AssessmentRow> result;
  for (std::size_t i = 0; i < plan.record.assessments.size(); ++i) {
    const std::string& id = plan.record.assessments[i];
    AssessmentRow row = state.assessment_rows.find(state.data.names.find(id));
    result.push_back(row);
    if (!state.described_assessments[at(row)]) {
      warn_of_unknown(state, plan, "plan.unknown_assessment", "an assessment", id, fmt::format("/assessments/{}", i));
    }
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

void keep_plan(BuildState& state, const Filed<PlanRecord>& filed) {
  const PlanRecord& record = filed.record;
  Plan plan{record.id, record.name, record.reporting_year, record.prescriber_kind, record.prescriber, record.published_on, record.due_on,
            {}, resolve_courses(state, filed), resolve_assessments(state, filed), state.source_of(filed.file, Section::plans, record.place.index)};
  const FindById find{[&](std::string_view id) { return employee(state, id, record.loose); },
                      [&](std::string_view id) { return state.unit_rows.find(state.data.names.find(id)); }};
  for (const CriteriaRecord& criteria : record.applies_to) plan.applies_to.push_back(resolved(criteria, state.data.words, find));
  state.data.plans.push_back(std::move(plan));
}

}  // namespace

Steps build_plans(BuildState& state) {
  settle_loose_plans(state);
  sort_by_id(state, state.plans);
  settle_repeats(
      state.plans, [](const auto& p) -> std::string_view { return p.record.id; },
      [](const auto& a, const auto& b) { return a.record.same_facts(b.record); },
      [&](auto first, auto last) {
        keep_plan(state, *first);
        for (auto p = first; p != last; ++p) state.use(p->file);
      },
      [&](const auto& p, auto times) {
        state.report(Severity::error, "plan.conflict", p.file, Section::plans, p.record.place,
                     fmt::format("this plan id stands {} times with different facts; none is used", times),
                     p.record.id);
      });
  co_return;
}

}  // namespace anupalan::model
