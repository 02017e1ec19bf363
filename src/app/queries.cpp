#include "app/queries.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "app/plans.h"
#include "app/tr.h"
#include "rules/findings.h"

namespace anupalan::app {

using model::at;
using model::EmployeeRow;
using model::UnitRow;

// --- numbers and days

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(), step = 3; place > step; step = 2) {
    place -= step;
    digits.insert(place, ",");
  }
  return digits;
}

std::optional<std::uint64_t> parse_count(std::string_view text) {
  constexpr std::uint64_t kMost = 1'000'000'000'000;
  text = trimmed(text);
  std::uint64_t number = 0;
  std::size_t group = 0;  // digits since the last comma
  bool grouped = false;
  for (const char c : text) {
    if (c == ',' || c == ' ') {
      const bool sound = grouped ? group == 2 || group == 3 : group >= 1 && group <= 3;
      if (!sound) return std::nullopt;
      grouped = true;
      group = 0;
      continue;
    }
    if (!is_digit(c) || number > kMost) return std::nullopt;
    number = number * 10 + static_cast<std::uint64_t>(c - '0');
    ++group;
  }
  return group > 0 && (!grouped || group == 3) ? std::optional(number) : std::nullopt;
}

std::optional<std::size_t> parse_row(std::string_view text, std::size_t count) {
  const std::optional<std::uint64_t> number = parse_count(text);
  if (!number || *number == 0 || count == 0) return std::nullopt;
  return static_cast<std::size_t>(std::min<std::uint64_t>(*number, count)) - 1;
}

void add_due_days(const rules::Prescription& prescription, std::set<Day>& days) {
  for (const rules::Obligation& obligation : prescription.obligations) {
    if (!obligation.due.is_never()) days.insert(obligation.due);
  }
}

std::vector<Day> deadlines_of(const Answer& answer) {
  std::set<Day> days;
  for (const rules::Prescription& prescription : answer.evaluation().prescriptions()) add_due_days(prescription, days);
  return {days.begin(), days.end()};
}

std::string with_capital(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

// --- courses

model::CourseRow find_course(const model::Dataset& data, std::string_view id) {
  const auto place = std::find_if(data.courses.begin(), data.courses.end(), [&](const model::Course& course) { return data.text(course.id) == id; });
  return place == data.courses.end() ? model::kNoRow<model::CourseRow> : model::CourseRow{static_cast<std::uint32_t>(place - data.courses.begin())};
}

std::vector<model::CourseRow> prescribed_courses(const Answer& answer) {
  const model::Dataset& data = answer.data();
  std::vector<bool> some(data.courses.size(), false);
  for (const rules::Prescription& one : answer.evaluation().prescriptions()) {
    for (const model::PlanCourse& course : one.prescribed) some[at(course.course)] = true;
  }
  std::vector<model::CourseRow> courses;
  for (std::uint32_t row = 0; row < some.size(); ++row) {
    if (some[row]) courses.push_back(model::CourseRow{row});
  }
  std::sort(courses.begin(), courses.end(), [&](model::CourseRow a, model::CourseRow b) { return std::pair(data.title(a), a) < std::pair(data.title(b), b); });
  return courses;
}

// --- Employees

std::string plan_filter_words(const model::Curriculum& curriculum, const Filter& filter) {
  const model::PlanRow plan = find_plan(curriculum, filter.plan);
  return say("filter.plan", plan == model::kNoRow<model::PlanRow> ? std::string_view(filter.plan) : title_of(curriculum.plans[at(plan)]));
}

std::string course_filter_words(const model::Dataset& data, const Filter& filter) {
  const model::CourseRow course = find_course(data, filter.course.id);
  const std::string_view title = course == model::kNoRow<model::CourseRow> ? std::string_view(filter.course.id) : data.title(course);
  return say("filter.course." + std::string(rules::name_of(filter.course.stand)), title);
}

// --- Employee

std::string_view words_for(std::string_view code) {
  for (std::string_view prefix : {"reason.", "finding.", "status.", "obligation_status.", "kind."}) {
    std::string key = std::string(prefix) + std::string(code);
    if (has_text(key)) return tr(key);
  }
  return code;
}

namespace {

std::vector<CourseLine> course_lines(const Answer& answer, EmployeeRow employee) {
  const model::Dataset& data = answer.data();
  const rules::Prescription& prescription = answer.evaluation().prescription(employee);
  std::map<model::CourseRow, CourseLine> lines;
  for (model::CourseRow course : prescription.all_courses) lines[course].course = course;
  for (const model::PlanCourse& course : prescription.prescribed) lines[course.course].requirement = course.requirement;
  auto line_of = [&](model::CourseRow course) -> CourseLine& {
    auto [place, added] = lines.try_emplace(course);
    if (added) place->second.course = course, place->second.planned = false;
    return place->second;
  };
  model::RowRange rows = completions_of(data, employee);
  for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
    if (data.completions.day[i] > answer.as_on()) continue;
    CourseLine& line = line_of(data.completions.course[i]);
    line.completed_on = std::min(line.completed_on, data.completions.day[i]);
  }
  for (const model::Unfinished& begun : unfinished_of(data, employee)) {
    if (begun.course == model::kNoRow<model::CourseRow>) continue;
    CourseLine& line = line_of(begun.course);
    line.progress = std::max(line.progress, begun.progress);
    line.undated = line.undated || begun.undated;
  }
  std::vector<CourseLine> result;
  for (const auto& [course, line] : lines) result.push_back(line);
  std::stable_sort(result.begin(), result.end(), [&](const CourseLine& a, const CourseLine& b) {
    if (a.planned != b.planned) return a.planned;
    return folded(data.title(a.course)) < folded(data.title(b.course));
  });
  return result;
}

std::vector<AssessmentLine> assessment_lines(const Answer& answer, EmployeeRow employee) {
  const model::Dataset& data = answer.data();
  std::vector<AssessmentLine> lines;
  for (model::AssessmentRow assessment : answer.evaluation().prescription(employee).assessments) {
    AssessmentLine line{assessment, first_pass(data, employee, assessment), false};
    if (line.passed_on > answer.as_on()) line.passed_on = Day::never();
    auto attempts = unfinished_of(data, employee);
    line.attempted = std::any_of(attempts.begin(), attempts.end(), [&](const model::Unfinished& u) {
      return u.assessment == assessment && u.on <= answer.as_on();
    });
    lines.push_back(line);
  }
  return lines;
}

}  // namespace

EmployeeDetail detail_of(const Answer& answer, EmployeeRow employee) {
  const rules::Evaluation& evaluation = answer.evaluation();
  Day as_on = answer.as_on();
  EmployeeDetail detail;
  detail.status = answer.status(employee);
  detail.met_on = evaluation.employee_met_on(employee, as_on);
  const auto& obligations = evaluation.prescription(employee).obligations;
  std::span<const Day> met_on = evaluation.met_on(employee);
  for (std::size_t i = 0; i < obligations.size(); ++i) {
    detail.obligations.push_back({&obligations[i], rules::status_of(obligations[i], met_on[i], as_on),
                                  met_on[i] <= as_on ? met_on[i] : Day::never(),
                                  rules::done_by(answer.data(), obligations[i], employee, as_on)});
  }
  detail.courses = course_lines(answer, employee);
  detail.assessments = assessment_lines(answer, employee);
  detail.reasons = evaluation.reasons(employee, as_on);
  detail.findings = rules::findings_of(evaluation, employee, as_on);
  return detail;
}

std::string verdict_words(const Answer& answer, const EmployeeDetail& detail) {
  return say(fmt::format("verdict.{}", rules::name_of(detail.status)), display_text(answer.as_on()), display_text(detail.met_on));
}

std::string words_of(const CourseLine& line) {
  if (!line.completed_on.is_never()) return say("course.completed", display_text(line.completed_on));
  if (line.undated) return std::string(tr("course.undated"));
  return line.progress > 0 ? say("course.begun", static_cast<unsigned>(line.progress)) : std::string(tr("course.open"));
}

std::string words_of(const AssessmentLine& line) {
  if (!line.passed_on.is_never()) return say("assessment.passed", display_text(line.passed_on));
  return std::string(tr(line.attempted ? "assessment.attempted" : "assessment.open"));
}

std::string_view requirement_words(const CourseLine& line) {
  if (!line.planned) return tr("requirement.other");
  if (line.requirement == model::Requirement::none) return tr("requirement.prescribed");
  return tr(fmt::format("requirement.{}", model::name_of(line.requirement)));
}

model::PlanRow due_by(const Answer& answer, const rules::Prescription& prescription, const rules::Obligation& obligation) {
  const orders::ObligationRule& rule = obligation.rule();
  const Day own = rule.due ? orders::day_of(*rule.due, answer.question().year) : answer.question().year.last_day();
  if (!rule.or_earlier_plan_due || obligation.due.is_never() || obligation.due == add_days(own, rule.due_later)) return model::kNoRow<model::PlanRow>;
  for (const model::PlanRow plan : prescription.plans) {
    if (answer.plan(plan).due_on == obligation.due) return plan;
  }
  return model::kNoRow<model::PlanRow>;
}

}  // namespace anupalan::app
