// A switch: on with a tick to the right, off with an empty knob to the left.
#pragma once

#include <string_view>

#include "ui/widgets/text.h"

namespace anupalan::ui {

inline constexpr ImVec2 kToggle{34.0F, 20.0F};

/// `label` is its tooltip and its name. True when pressed.
bool toggle(const char* id, bool on, std::string_view label);

}  // namespace anupalan::ui
