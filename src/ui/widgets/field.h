// Fields to type in and rows of choices.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "rules/status.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {

struct FieldLook {
  std::string_view hint;      ///< shown while it is empty
  float width = 0.0F;
  bool search = false;        ///< a magnifier before, a cross to empty it behind
  bool wrong = false;         ///< what stands there is not accepted
  bool focus = false;         ///< takes the keys now
  bool secret = false;        ///< a password: its letters are not shown
};

/// One line of text. True when `value` changed in this frame.
bool text_field(const char* id, std::string& value, const FieldLook& look);
/// The same; true when Enter was pressed or the field was left after a change.
bool entry_field(const char* id, std::string& value, const FieldLook& look);

struct Segment {
  std::string_view label;
  std::string figure;                     ///< how many; may be empty
  std::optional<rules::Status> status{};  ///< its mark stands before the label
};

/// On one line they take so much room.
float segmented_width(std::span<const Segment> segments);
/// A row of choices of which one holds; it wraps where the space ends. True when another was chosen.
bool segmented(const char* id, std::span<const Segment> segments, int& chosen);

}  // namespace anupalan::ui
