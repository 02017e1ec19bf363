// A line of a short list that is compared by length: words, a bar, a figure; the whole line can be pressed.
#pragma once

#include <cstdint>
#include <string_view>

#include "ui/widgets/text.h"

namespace anupalan::ui {

inline constexpr float kListLine = 36.0F;

struct ListLine {
  std::string_view words;
  std::uint32_t count = 0;
  std::uint32_t greatest = 0;  ///< of the list: the longest bar
  ImU32 colour = 0;            ///< of the bar
};

bool list_line(const char* id, const ListLine& line);

}  // namespace anupalan::ui
