#include "io/formats.h"

#include <array>

namespace anupalan::io {

std::span<const Format> all_formats() {
  static constexpr std::array<Format, 8> kFormats{{
      {"completions", make_completions_reader},
      {"corrections", make_corrections_reader},
      {"evaluation", make_evaluation_reader},
      {"milestones", make_milestones_reader},
      {"order", make_order_reader},
      {"roster", make_roster_reader},
      {"training-plan", make_training_plan_reader},
      {"workspace", make_workspace_reader, true},
  }};
  return kFormats;
}

const Format* find_format(std::string_view name) {
  for (const Format& format : all_formats()) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

}  // namespace anupalan::io
