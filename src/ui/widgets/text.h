// Text on the screen: in a font and a colour, elided where it does not fit.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>

#include "ui/fonts.h"
#include "ui/theme.h"

namespace anupalan::ui {

struct TextLook {
  Font font = Font::body;
  ImU32 colour = 0;  ///< 0: that of text
};
inline TextLook muted_look() { return {Font::body, palette().muted}; }
inline TextLook caption_look() { return {Font::small, palette().muted}; }

ImVec2 text_size(std::string_view text, Font font = Font::body);

/// One line.
void text(std::string_view words, TextLook look = {});
/// One line that ends at the right end of the space at hand.
void text_right(std::string_view words, TextLook look = {});
/// Several lines, broken at `width` (0: the space at hand).
void wrapped(std::string_view words, TextLook look = {}, float width = 0.0F);

/// The room that wrapped() takes.
ImVec2 wrapped_size(std::string_view words, float width, Font font = Font::body);

/// `words`, shortened with "…" to fit in `width`; as they are where they fit.
std::string shortened_to(std::string_view words, float width, Font font);
/// The same with the "…" inside, where names differ at their end: "Manuscr… Section 2".
std::string shortened_inside(std::string_view words, float width, Font font);
/// One line within `width` (0: the space at hand); where it is cut, a tooltip has all of it. True when it was cut.
bool elided(std::string_view words, TextLook look = {}, float width = 0.0F);

/// Draws without taking room, cut off at `width`.
void draw_text(ImDrawList* draw, ImVec2 at, std::string_view words, ImU32 colour, Font font = Font::body);
void draw_elided(ImDrawList* draw, ImVec2 at, float width, std::string_view words, ImU32 colour, Font font = Font::body);

/// A tooltip of the last item, broken into lines.
void tooltip(std::string_view words);
/// The same beside a place, whatever is pointed at.
void tooltip_at(ImVec2 at, std::string_view words);
/// The ring around the last item while it has the keyboard.
void focus_ring(float rounding = measure::kRound);
/// Room between two things, in points.
void gap(float points);

}  // namespace anupalan::ui
