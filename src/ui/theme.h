// The colours and measures of the screen, in a light, a dark and a high contrast theme of our own.
//
// Contrast holds in all: text on every ground at least 4.5:1, marks, bars and edges of controls at least 3:1.
// The colours of the statuses are those of Okabe and Ito, darkened or lightened to that measure; a colour never stands
// alone (widgets/status.h).
#pragma once

#include <imgui.h>

#include <array>
#include <cstdint>

#include "app/settings.h"
#include "rules/status.h"

namespace anupalan::ui {

using app::Theme;

/// One meaning in three strengths.
struct Ink {
  ImU32 text;  ///< words on ground or surface
  ImU32 fill;  ///< marks and bars
  ImU32 soft;  ///< behind words of the same ink
};

struct Palette {
  ImU32 ground;    ///< behind everything
  ImU32 surface;   ///< cards and tables
  ImU32 rail;      ///< behind the list of views
  ImU32 hover;     ///< what the pointer is on
  ImU32 press;     ///< what is pressed or chosen
  ImU32 line;      ///< separates; carries no meaning
  ImU32 edge;      ///< of controls
  ImU32 track;     ///< the empty part of a bar
  ImU32 text;
  ImU32 muted;
  ImU32 accent;
  ImU32 accent_hover;
  ImU32 on_accent;
  ImU32 accent_text;  ///< links
  ImU32 accent_soft;  ///< the chosen view
  ImU32 shade;        ///< over what waits behind a dialogue
  std::array<Ink, rules::kStatusCount> status;

  const Ink& ink(rules::Status which) const { return status[static_cast<std::size_t>(which)]; }
};

/// Sets the colours and the style of Dear ImGui. REQUIRES: a context.
void use_theme(Theme theme);
Theme theme();
const Palette& palette();

/// Measures in points, shared by all views.
namespace measure {
inline constexpr float kPage = 24.0F;    ///< around a page
inline constexpr float kGap = 16.0F;     ///< between cards
inline constexpr float kCard = 20.0F;    ///< inside a card
inline constexpr float kControl = 36.0F; ///< height of a button or field
inline constexpr float kRow = 36.0F;     ///< height of a row of a table
inline constexpr float kRound = 6.0F;    ///< of controls
inline constexpr float kCardRound = 10.0F;
}  // namespace measure

}  // namespace anupalan::ui
