#include "ui/widgets/bars.h"

#include <algorithm>
#include <array>

#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kBetween = 2.0F;
constexpr float kLeast = 3.0F;  // one person in a million is still seen

// How wide each status is drawn: none less than kLeast, all together `room`.
std::array<float, rules::kStatusCount> widths_of(const rules::Counts& counts, float room) {
  std::array<float, rules::kStatusCount> widths{};
  const float all = static_cast<float>(counts.employees());
  float small = 0.0F;
  float large = 0.0F;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    widths[i] = room * static_cast<float>(counts.by_status[i]) / all;
    if (counts.by_status[i] == 0) continue;
    if (widths[i] < kLeast) {
      widths[i] = kLeast;
      small += kLeast;
    } else {
      large += widths[i];
    }
  }
  const float scale = large > 0.0F ? std::max(0.0F, room - small) / large : 1.0F;
  for (float& width : widths) {
    if (width > kLeast) width *= scale;
  }
  return widths;
}

void draw_segments(ImVec2 at, const rules::Counts& counts, ImVec2 size) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const auto present = std::count_if(counts.by_status.begin(), counts.by_status.end(), [](auto n) { return n > 0; });
  const float room = size.x - kBetween * static_cast<float>(present - 1);
  const auto widths = widths_of(counts, room);
  const float round = std::min(size.y / 2.0F, 3.0F);
  float left = at.x;
  for (rules::Status status : kShownStatuses) {
    const float width = widths[static_cast<std::size_t>(status)];
    if (width <= 0.0F) continue;
    draw->AddRectFilled({left, at.y}, {left + width, at.y + size.y}, palette().ink(status).fill, width > 6.0F ? round : 0.0F);
    left += width + kBetween;
  }
}

void track(ImVec2 at, ImVec2 size) {
  ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + size.x, at.y + size.y}, palette().track,
                                            std::min(size.y / 2.0F, 3.0F));
}

}  // namespace

std::string in_words(const rules::Counts& counts) {
  std::string words;
  for (rules::Status status : kShownStatuses) {
    if (counts.of(status) == 0) continue;
    if (!words.empty()) words += "\n";
    words += said("bar.part", word_of(status), app::grouped(counts.of(status)));
  }
  return words;
}

void stacked_bar(const char* id, const rules::Counts& counts, ImVec2 size) {
  ImGui::PushID(id);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(size);
  ImGui::PopID();
  if (counts.employees() == 0) {
    track(at, size);
    return;
  }
  draw_segments(at, counts, size);
  if (ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) tooltip(in_words(counts));
}

void progress_bar(std::uint32_t part, std::uint32_t whole, ImVec2 size, rules::Status ink) {
  length_bar(std::min(part, whole), whole, size, palette().ink(ink).fill);
}

void length_bar(std::uint32_t part, std::uint32_t greatest, ImVec2 size, ImU32 colour) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(size);
  track(at, size);
  if (part == 0 || greatest == 0) return;
  const float share = static_cast<float>(part) / static_cast<float>(greatest);
  const float width = std::max(kLeast, size.x * share);
  ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + size.y}, colour, std::min(size.y / 2.0F, 3.0F));
}

}  // namespace anupalan::ui
