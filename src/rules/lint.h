// Checks on the plans of a reporting year, each resting on a paragraph (rules.md, section 5). Which checks there are, for
// whom and how grave, the orders' data says (orders::PlanCheck); how each looks at a plan stands here. A check changes no
// verdict.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "orders/law.h"
#include "rules/evaluate.h"

namespace anupalan::rules {

/// One thing to look at, in one plan or in what a prescriber's plans leave out.
struct LintIssue {
  Severity severity = Severity::warning;                ///< error or warning
  orders::PlanCheckKind check{};
  std::string provision;                                ///< the paragraph that the check rests on
  model::PlanRow plan = model::kNoRow<model::PlanRow>;  ///< none: `prescriber` says whose plans are spoken of
  std::string prescriber;                               ///< the id
  std::string subject;                                  ///< a level, designation, competency, day or titles of courses
  std::uint32_t found = 0, wanted = 0;                  ///< courses, or employees concerned; 0 where nothing is counted
  friend bool operator==(const LintIssue&, const LintIssue&) = default;
};

/// All issues of the evaluation's year by the law it was made with, by prescriber, plan, check and subject. `law` is the
/// one that the evaluation's rule book was made from.
std::vector<LintIssue> lint(const Evaluation& evaluation, const orders::Law& law);
/// The same in steps: `issues` is complete after the last one.
Steps find_issues(const Evaluation& evaluation, const orders::Law& law, std::vector<LintIssue>& issues);

// --- for lint.cpp and the checks themselves

/// A check that stands, with its paragraph.
struct StandingCheck {
  const orders::PlanCheck* check = nullptr;
  const orders::Provision* provision = nullptr;
};

/// What a check sees; it adds what it finds to `issues`.
struct Linting {
  const Evaluation& evaluation;
  const model::Dataset& data;
  std::vector<LintIssue>& issues;

  std::string_view text(Word word) const { return evaluation.curriculum().text(word); }
  void add(const StandingCheck& by, model::PlanRow plan, std::string subject = {}, std::uint32_t found = 0,
           std::uint32_t wanted = 0) const;
  /// Of what a prescriber's plans leave out.
  void add(const StandingCheck& by, const std::string& prescriber, std::string subject, std::uint32_t found = 0) const;
};

/// Looks at one plan.
void check_plan(const Linting& linting, const StandingCheck& by, model::PlanRow plan);

}  // namespace anupalan::rules
