// The cards of an employee's page.
#pragma once

#include "base/outline.h"
#include "ui/context.h"

namespace anupalan::ui {

/// What would change the status, where something would, and a gap.
void draw_way_out(const Outline& explanation);
void draw_obligations(Context& context, const app::EmployeeDetail& detail);
/// The courses and assessments of the plans, and what else was completed.
void draw_courses(Context& context, const app::EmployeeDetail& detail);
void draw_history(Context& context, model::EmployeeRow employee);
void draw_facts(Context& context, model::EmployeeRow employee);

}  // namespace anupalan::ui
