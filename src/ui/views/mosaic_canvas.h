// Everyone at once, drawn: cells by the graphics hardware, names and frames over them. Moved with the pointer, the wheel and the keys.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// As large as `size`, at the cursor. REQUIRES: there is a mosaic.
void draw_mosaic_canvas(Context& context, ImVec2 size);
/// Goes to where a group is seen as large as it can be; 0: all.
void fly_to(MosaicSession& session, std::uint32_t group);
/// The colours of the theme.
CellPalette mosaic_palette(rules::Respect respect);

// The parts that stand over the cells (mosaic_marks.cpp). `at`: where the picture begins on the screen; `ratio`: pixels a point.
struct MosaicPlane {
  ImVec2 at, size;
  float ratio = 1.0F;
  ImVec2 point(std::int32_t x, std::int32_t y) const { return {at.x + static_cast<float>(x) / ratio, at.y + static_cast<float>(y) / ratio}; }
};
/// The frames with their names and figures; the group whose head is pointed at.
std::optional<std::uint32_t> draw_mosaic_frames(const Context& context, const MosaicPlane& plane, float alpha);
/// Those who are lit, where they are few; who is pointed at; where the keyboard is.
void draw_mosaic_marks(const Context& context, const MosaicPlane& plane, bool keyboard);
/// The names in cells that are large enough.
void draw_mosaic_names(const Context& context, const MosaicPlane& plane);
/// Who is in a cell, for people.
std::string cell_words(const Context& context, std::uint32_t cell);

}  // namespace anupalan::ui
