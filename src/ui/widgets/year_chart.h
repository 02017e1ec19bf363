// The share of compliant employees over the reporting year, as a line: with the deadlines, the day looked at, where the
// pace of the last weeks leads, and what would be needed. The figures of a day stand in its tooltip and in the table.
#pragma once

#include "app/curve.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

/// As wide as the space at hand.
void year_chart(const char* id, const app::YearCurve& curve, float height);

}  // namespace anupalan::ui
