// One plan in full: what it says, who has it, its courses and assessments.
#pragma once

#include <string>
#include <string_view>

#include "app/plans.h"
#include "ui/context.h"

namespace anupalan::ui {

/// For whom a plan is, its objects joined by the words of `key`.
std::string whom_words(const app::Answer& answer, const model::Plan& plan, std::string_view key);

/// REQUIRES: `detail` is of a plan.
void draw_plan_head(Context& context, const app::PlanDetail& detail);
void draw_plan_people(Context& context, const app::PlanDetail& detail);
void draw_plan_courses(Context& context, const app::PlanDetail& detail);

}  // namespace anupalan::ui
