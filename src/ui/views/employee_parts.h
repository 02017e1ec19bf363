// The cards of an employee's page.
#pragma once

#include <string>

#include "ui/context.h"

namespace anupalan::ui {

/// One sentence under the name: what the status means on this day.
std::string verdict_sentence(const app::Answer& answer, const app::EmployeeDetail& detail);

void draw_obligations(Context& context, const app::EmployeeDetail& detail);
/// The courses and assessments of the plans, and what else was completed.
void draw_courses(Context& context, const app::EmployeeDetail& detail);
void draw_facts(Context& context, model::EmployeeRow employee);

}  // namespace anupalan::ui
