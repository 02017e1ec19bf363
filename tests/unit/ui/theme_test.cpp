// The colours keep the contrast that theme.h promises (WCAG 2.2, 1.4.3 and 1.4.11).
#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <catch2/catch_test_macros.hpp>

namespace anupalan::ui {
namespace {

double linear(double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); }

double luminance(ImU32 colour) {
  const ImVec4 parts = ImGui::ColorConvertU32ToFloat4(colour);
  return 0.2126 * linear(parts.x) + 0.7152 * linear(parts.y) + 0.0722 * linear(parts.z);
}

double contrast(ImU32 a, ImU32 b) {
  const double brighter = std::max(luminance(a), luminance(b)), darker = std::min(luminance(a), luminance(b));
  return (brighter + 0.05) / (darker + 0.05);
}

TEST_CASE("words are at least 4.5:1 and marks at least 3:1 on every ground they stand on, in all themes", "[ui]") {
  ImGuiContext* context = ImGui::CreateContext();
  for (Theme theme : {Theme::light, Theme::dark, Theme::contrast}) {
    use_theme(theme);
    const Palette& p = palette();
    INFO("theme " << static_cast<int>(theme));
    for (ImU32 ground : {p.ground, p.surface, p.rail, p.hover, p.press}) {
      CHECK(contrast(p.text, ground) >= 4.5);
      CHECK(contrast(p.muted, ground) >= 4.5);
    }
    for (ImU32 ground : {p.ground, p.surface}) {
      CHECK(contrast(p.accent_text, ground) >= 4.5);
      CHECK(contrast(p.edge, ground) >= 3.0);
      CHECK(contrast(p.accent, ground) >= 3.0);
    }
    CHECK(contrast(p.on_accent, p.accent) >= 4.5);
    CHECK(contrast(p.accent_text, p.accent_soft) >= 4.5);
    for (const Ink& ink : p.status) {
      CHECK(contrast(ink.text, p.surface) >= 4.5);
      CHECK(contrast(ink.text, ink.soft) >= 4.5);
      CHECK(contrast(p.text, ink.soft) >= 4.5);
      CHECK(contrast(p.accent_text, ink.soft) >= 4.5);
      CHECK(contrast(ink.fill, p.surface) >= 3.0);
    }
  }
  use_theme(Theme::light);
  ImGui::DestroyContext(context);
}

}  // namespace
}  // namespace anupalan::ui
