// How a rate moved over the reporting year, as a line of a word's size: up to the day, with the deadline as a dashed line and
// the last value as a dot. The height stands for 0 to 100 %, so that rows can be compared.
#pragma once

#include "app/trend.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

/// A tooltip says the rate now and some weeks before, with their denominators. Nobody is covered: an empty place.
void sparkline(const char* id, const app::Trend& trend, ImVec2 size);

}  // namespace anupalan::ui
