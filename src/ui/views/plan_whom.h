// For whom the edited plan is: objects of which one must hold, each of criteria that must all hold.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// REQUIRES: `plan` is the edit of the plan looked at.
void draw_whom(Context& context, const model::PlanRecord& plan);

/// Why the last change at this place was refused; nothing where it was not.
void draw_refusal(const Context& context, app::PlanChange::What what, std::size_t object = 0, std::string_view key = {});

}  // namespace anupalan::ui
