// A day that is typed, or stepped by days and weeks.
#pragma once

#include <optional>

#include "ui/context.h"

namespace anupalan::ui {

struct DayControl {
  Day now;                   ///< the day that the field tells
  TypedDay& typed;
  std::string_view hint;     ///< key: a tooltip of the field
  std::string_view refused;  ///< key: that what was typed is no day; {} what was typed, {} the day that stays
};

/// Draws it on one line. The day asked for; nothing where none is. Whoever takes it sets `typed.shown` to never(), so that
/// the field is written anew even where the day stays.
std::optional<Day> day_control(Context& context, const DayControl& control);
float day_control_width();

}  // namespace anupalan::ui
