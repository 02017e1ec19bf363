// The letters of the screen: Noto Sans in a few sizes, each with one task.
#pragma once

#include <cstddef>
#include <imgui.h>

#include <cstdint>

namespace anupalan::ui {

enum class Font : std::uint8_t {
  body,
  small,         ///< captions, heads of columns, citations
  strong,        ///< body, bold
  small_strong,
  heading,       ///< of a card
  title,         ///< of a page
  figure,        ///< the few great numbers: digits, Latin letters and punctuation only
};
inline constexpr std::size_t kFontCount = 7;

/// Fills io.Fonts anew with letters of so many pixels a point. Not inside a frame.
void load_fonts(float pixels_per_point);
/// REQUIRES: load_fonts() was called.
ImFont* font(Font which);

/// The font from here to the end of the scope.
class FontScope {
 public:
  explicit FontScope(Font which) { ImGui::PushFont(font(which)); }
  ~FontScope() { ImGui::PopFont(); }
  FontScope(const FontScope&) = delete;
  FontScope& operator=(const FontScope&) = delete;
};

}  // namespace anupalan::ui
