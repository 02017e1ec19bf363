// Things to press. Each is one item of Dear ImGui, so the keyboard reaches it.
#pragma once

#include <string_view>

#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

enum class ButtonKind : std::uint8_t {
  primary,  ///< the one thing to do next
  plain,
  quiet,    ///< without an edge
};

struct ButtonLook {
  ButtonKind kind = ButtonKind::plain;
  Icon icon = Icon::none;
  float width = 0.0F;   ///< 0: as wide as its label
  float height = measure::kControl;
  bool trailing = false;  ///< the icon stands behind the label
};

/// `id` tells apart buttons of the same label. True when pressed.
bool button(const char* id, std::string_view label, ButtonLook look = {});
/// A square with an icon; `label` is its tooltip and its name.
bool icon_button(const char* id, Icon icon, std::string_view label, ButtonKind kind = ButtonKind::plain,
                 bool enabled = true);
/// Words that lead somewhere, elided to `width` (0: as they are).
bool link(const char* id, std::string_view words, TextLook look = {}, float width = 0.0F);
/// A link that ends at the right end of the space at hand: a figure in a table.
bool link_right(const char* id, std::string_view words, TextLook look = {});
/// How wide button() will be.
float button_width(std::string_view label, Icon icon = Icon::none);

}  // namespace anupalan::ui
