#include "ui/widgets/course_mark.h"

#include <algorithm>
#include <initializer_list>
#include <numbers>

#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::CourseState;
using rules::Status;

constexpr float kLegendLine = 32.0F;
constexpr float kMark = 7.0F;
constexpr float kMarkRoom = 21.0F;
constexpr float kBetween = 16.0F;
constexpr std::uint8_t kLegendProgress = 40;

constexpr CourseState kStates[] = {CourseState::completed, CourseState::begun, CourseState::mandatory,
                                   CourseState::other,     CourseState::extra, CourseState::none};

struct Stamp {
  ImDrawList* draw;
  ImVec2 centre;
  float radius;
  float width;

  void tick(ImU32 colour) const {
    for (const ImVec2& p : {ImVec2{-0.48F, 0.02F}, ImVec2{-0.12F, 0.4F}, ImVec2{0.5F, -0.36F}}) {
      draw->PathLineTo({centre.x + p.x * radius, centre.y + p.y * radius});
    }
    draw->PathStroke(colour, 0, width);
  }
  void ring(ImU32 colour) const { draw->AddCircle(centre, radius - width / 2.0F, colour, 0, width); }
  /// A part of the disc between two shares of the way round, from the top on; at most a half, for only what is convex can be filled.
  void part(float from, float to, ImU32 colour) const {
    constexpr float kRound = 2.0F * std::numbers::pi_v<float>;
    if (to <= from) return;
    draw->PathLineTo(centre);
    draw->PathArcTo(centre, radius - 2.0F * width, (from - 0.25F) * kRound, (to - 0.25F) * kRound);
    draw->PathFillConvex(colour);
  }
  void filled(std::uint8_t progress, ImU32 colour) const {
    constexpr float kLeast = 0.08F;
    const float share = std::clamp(static_cast<float>(progress) / 100.0F, kLeast, 1.0F);
    part(0.0F, std::min(share, 0.5F), colour);
    part(0.5F, share, colour);
  }
};

std::string_view word_of(CourseState state) { return of_code("course_state.", app::name_of(state)); }

float width_of(CourseState state) { return kMarkRoom + text_size(word_of(state), Font::small).x; }

void draw_entry(CourseState state) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy({width_of(state), kLegendLine});
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 centre{at.x + kMark + 1.0F, at.y + kLegendLine / 2.0F};
  if (state == CourseState::none) {
    draw->AddRect({centre.x - kMark, centre.y - kMark}, {centre.x + kMark, centre.y + kMark}, palette().line, 2.0F);
  }
  draw_course_mark(draw, centre, kMark, state, kLegendProgress);
  const std::string_view word = word_of(state);
  draw_text(draw, {at.x + kMarkRoom, at.y + (kLegendLine - text_size(word, Font::small).y) / 2.0F}, word, palette().muted, Font::small);
}

}  // namespace

void draw_course_mark(ImDrawList* draw, ImVec2 centre, float radius, CourseState state, std::uint8_t progress) {
  const Stamp stamp{draw, centre, radius, std::max(1.4F, radius * 0.22F)};
  const Palette& p = palette();
  switch (state) {
    case CourseState::completed:
      draw->AddCircleFilled(centre, radius, p.ink(Status::compliant).fill);
      return stamp.tick(p.surface);
    case CourseState::begun:
      stamp.ring(p.ink(Status::pending).fill);
      return stamp.filled(progress, p.ink(Status::pending).fill);
    case CourseState::mandatory: return stamp.ring(p.ink(Status::missed).fill);
    case CourseState::other: return draw->AddCircleFilled(centre, radius * 0.3F, p.muted);
    case CourseState::extra: return stamp.tick(p.muted);
    case CourseState::none: return;
  }
}

float course_legend_width() {
  float width = 0.0F;
  for (CourseState state : kStates) width += width_of(state) + (state == kStates[0] ? 0.0F : kBetween);
  return width;
}

void course_legend(bool to_right) {
  const float room = ImGui::GetContentRegionAvail().x;
  if (to_right) ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, room - course_legend_width()));
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  for (CourseState state : kStates) {
    const bool beside = ImGui::GetItemRectMax().x + kBetween + width_of(state) <= right + 1.0F;
    if (state != kStates[0] && beside) ImGui::SameLine(0.0F, kBetween);
    draw_entry(state);
  }
}

}  // namespace anupalan::ui
