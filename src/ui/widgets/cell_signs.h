// The signs of the mosaic's classes: in large cells as pictures of bytes that the hardware reads, in the legend as lines.
// KEEP IN SYNC: shaders/cells.frag.glsl finds a sign by these sizes.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "rules/respects.h"
#include "ui/theme.h"

namespace anupalan::ui {

/// Pixels along each side. A sign stands in a cell where its side is at most seven tenths of the cell's (without its gap).
inline constexpr std::array<std::uint32_t, 13> kSignSizes{7, 8, 10, 12, 14, 17, 20, 24, 28, 34, 40, 56, 80};

/// How much of each pixel is covered, 0 to 255: for each size, for each of kMostClasses classes, row by row. A class that does not exist
/// has an empty sign.
std::vector<std::uint8_t> cell_signs(rules::Respect respect);

/// A cell of the class as the mosaic has it, for the legend.
void draw_class_mark(ImDrawList* draw, ImVec2 centre, float size, rules::Respect respect, std::uint8_t what);
/// The colour of a class.
ImU32 class_colour(rules::Respect respect, std::uint8_t what);
/// That of cells outside the filter.
ImU32 unlit_colour();

}  // namespace anupalan::ui
