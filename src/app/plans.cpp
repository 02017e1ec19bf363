#include "app/plans.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "app/citation.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using model::at;
using model::PlanRow;

/// By prescription, in their order.
Steps count_prescriptions(const Selected& selected, std::vector<rules::Counts>& counts) {
  const rules::Evaluation& evaluation = selected.answer().evaluation();
  counts.resize(evaluation.prescriptions().size());
  Pace pace;
  for (model::EmployeeRow employee : selected.people()) {
    const auto place = &evaluation.prescription(employee) - evaluation.prescriptions().data();
    counts[static_cast<std::size_t>(place)].add(selected.answer().status(employee));
    if (pace.rest()) co_await pause();
  }
}

std::vector<PlanLine> lines_of(const Answer& answer, const std::vector<rules::Counts>& counts) {
  const std::vector<model::Plan>& plans = answer.curriculum().plans;
  std::vector<PlanLine> lines(plans.size());
  for (std::uint32_t row = 0; row < lines.size(); ++row) {
    const auto& courses = plans[row].courses;
    lines[row].plan = PlanRow{row};
    lines[row].of_year = plans[row].reporting_year == answer.question().year;
    lines[row].mandatory = static_cast<std::uint32_t>(
        std::count_if(courses.begin(), courses.end(), [](const auto& course) { return course.requirement == model::Requirement::mandatory; }));
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const rules::Prescription& prescription = answer.evaluation().prescriptions()[i];
    for (PlanRow plan : prescription.plans) lines[at(plan)].counts.add(counts[i]);
    for (PlanRow plan : prescription.further_plans) lines[at(plan)].counts.add(counts[i]);
  }
  return lines;
}

void add_issue(const Answer& answer, const rules::LintIssue& issue, std::vector<IssueGroup>& groups) {
  const auto alike = [&](const IssueGroup& group) { return group.check == issue.check && group.citation == issue.provision; };
  auto group = std::find_if(groups.begin(), groups.end(), alike);
  if (group == groups.end()) {
    const orders::Provision provision = answer.law().find(issue.provision);
    const std::string quote = provision.paragraph == nullptr ? std::string() : provision.paragraph->quote;
    const std::string mend(tr(fmt::format("lint_mend.{}", orders::name_of(issue.check))));
    group = groups.insert(groups.end(), {issue.severity, issue.check, issue.provision, citation_words(answer.law(), issue.provision), quote, mend, {}});
  }
  std::string words = words_of(issue);
  if (issue.plan == model::kNoRow<PlanRow>) {
    words = say("plans.of_prescriber", prescriber_name(answer.data(), issue.prescriber), words);
  }
  group->lines.push_back(std::move(words));
}

/// REQUIRES: the lines stand by row.
void add_issues(const Answer& answer, const std::vector<rules::LintIssue>& issues, Plans& plans) {
  for (const rules::LintIssue& issue : issues) {
    if (issue.plan == model::kNoRow<PlanRow>) {
      add_issue(answer, issue, plans.of_none);
      continue;
    }
    PlanLine& line = plans.lines[at(issue.plan)];
    ++(issue.severity == Severity::error ? line.errors : line.warnings);
    add_issue(answer, issue, line.issues);
  }
}

void sort_lines(const model::Curriculum& curriculum, std::vector<PlanLine>& lines) {
  const auto key = [&](const PlanLine& line) {
    const model::Plan& plan = curriculum.plans[at(line.plan)];
    return std::tuple(!line.of_year, plan.reporting_year, plan.prescriber_kind, std::string_view(plan.prescriber), folded(title_of(plan)));
  };
  std::stable_sort(lines.begin(), lines.end(), [&](const PlanLine& a, const PlanLine& b) { return key(a) < key(b); });
}

}  // namespace

bool has_plan(const rules::Prescription& prescription, PlanRow plan) {
  const auto is_in = [plan](const std::vector<PlanRow>& plans) { return std::find(plans.begin(), plans.end(), plan) != plans.end(); };
  return is_in(prescription.plans) || is_in(prescription.further_plans);
}

Steps make_plans(Selected selected, Plans& plans) {
  const Answer& answer = selected.answer();
  std::vector<rules::Counts> counts;
  co_await count_prescriptions(selected, counts);
  plans.lines = lines_of(answer, counts);
  std::vector<rules::LintIssue> issues;
  co_await rules::find_issues(answer.evaluation(), answer.law(), issues);
  add_issues(answer, issues, plans);
  sort_lines(answer.curriculum(), plans.lines);
}

}  // namespace anupalan::app
