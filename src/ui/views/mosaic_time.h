// The year under the mosaic: its curve, its deadlines and the days on which the law changes, and the day that is looked at, to be moved.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

inline constexpr float kMosaicTime = 96.0F;  ///< how high it is, in points

/// As wide as the space at hand. While the year is played, asks for one day after the other.
void draw_mosaic_time(Context& context);

}  // namespace anupalan::ui
