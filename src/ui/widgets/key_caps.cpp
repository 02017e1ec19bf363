#include "ui/widgets/key_caps.h"

#include "app/named_commands.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kHeight = 22.0F;
constexpr float kSide = 7.0F;
constexpr float kBetween = 4.0F;

/// What stands on the key, where that is another word than its name.
std::string word_of(std::string_view key) { return text_or_name("key.", key); }

float cap_width(std::string_view word) { return std::max(kHeight, text_size(word, Font::small).x + 2.0F * kSide); }

}  // namespace

float key_caps_width(std::string_view shortcut) {
  float width = 0.0F;
  for (std::string_view key : app::keys_of(shortcut)) width += cap_width(word_of(key)) + kBetween;
  return std::max(0.0F, width - kBetween);
}

void draw_key_caps(ImDrawList* draw, ImVec2 at, std::string_view shortcut) {
  const Palette& p = palette();
  for (std::string_view key : app::keys_of(shortcut)) {
    const std::string word = word_of(key);
    const float width = cap_width(word);
    const ImVec2 low{at.x, at.y - kHeight / 2.0F};
    draw->AddRectFilled(low, {low.x + width, low.y + kHeight}, p.surface, 4.0F);
    draw->AddRect(low, {low.x + width, low.y + kHeight}, p.edge, 4.0F);
    const ImVec2 size = text_size(word, Font::small);
    draw_text(draw, {low.x + (width - size.x) / 2.0F, at.y - size.y / 2.0F}, word, p.text, Font::small);
    at.x += width + kBetween;
  }
}

}  // namespace anupalan::ui
