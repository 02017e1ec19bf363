// The plan looked at while it is edited: its name and days, courses, assessments, and the files it can be saved as.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// In place of the plan's head. REQUIRES: the plan is edited.
void draw_plan_editor(Context& context);

/// The button that begins the edit of the plan looked at, and the one that copies it; to the right of the line at hand.
void draw_edit_buttons(Context& context);
float edit_buttons_width();

/// A list of prescribers for whom a plan can be begun.
void draw_new_plan(Context& context);
float new_plan_width();

}  // namespace anupalan::ui
