// What the checks on plans found, with the paragraph each rests on and what mends it.
#pragma once

#include <vector>

#include "app/plans.h"
#include "ui/context.h"

namespace anupalan::ui {

/// One below the other; of many things found by one check the first few, and how many more.
void draw_issues(const std::vector<app::IssueGroup>& groups);
/// "1 error, 2 warnings" with the mark of the graver; that there is none, muted.
void issue_counts(const app::PlanLine& line);
/// How wide that is.
float issue_counts_width(const app::PlanLine& line);

}  // namespace anupalan::ui
