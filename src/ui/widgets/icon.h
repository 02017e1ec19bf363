// Signs of the controls, drawn as lines: sharp at any size, no font.
#pragma once

#include <imgui.h>

#include <cstdint>

namespace anupalan::ui {

enum class Icon : std::uint8_t {
  none, overview, units, employees, employee, courses, plans, orders, milestones, compare, data, open, sun, moon, back, day_back, day_on, week_back,
  week_on, search, close, lock, chevron_down, chevron_right, arrow_up, arrow_down, warning, file, calendar, undo, redo, filter, tick, eye, eye_off,
  mosaic, play, pause, event_back, event_on,
};

/// In a square of `size` around `centre`.
void draw_icon(ImDrawList* draw, Icon icon, ImVec2 centre, float size, ImU32 colour);

}  // namespace anupalan::ui
