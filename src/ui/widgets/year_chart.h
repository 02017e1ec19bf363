// The share of compliant employees over the reporting year, as a line: with the deadlines, the day looked at, where the
// pace of the last weeks leads, and what would be needed. The figures of a day stand in its tooltip and in the table.
#pragma once

#include "app/curve.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

/// As wide as the space at hand. `day` is the one that the keyboard is at: Left and Right move it; never(): not yet at any.
void year_chart(const char* id, const app::YearCurve& curve, float height, Day& day);

}  // namespace anupalan::ui
