#include "ui/widgets/text.h"

#include <algorithm>

#include "ui/devanagari.h"

namespace anupalan::ui {
namespace {

constexpr std::string_view kEllipsis = "\u2026";
constexpr float kTooltipWidth = 420.0F;

ImU32 colour_of(const TextLook& look) { return look.colour != 0 ? look.colour : palette().text; }

/// Words as they are written on the screen (devanagari.h), copied only where there is something to move.
class Written {
 public:
  explicit Written(std::string_view words) : own_(may_move(words) ? as_written(words) : std::string()), view_(own_.empty() ? words : own_) {}
  Written(const Written&) = delete;
  Written& operator=(const Written&) = delete;
  const char* begin() const { return view_.data(); }
  const char* end() const { return view_.data() + view_.size(); }

 private:
  std::string own_;
  std::string_view view_;
};

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

// Dear ImGui would break "28.02.2026" and "100.0 %" behind a point too. A word that is too long is left to it.
std::string broken_at_blanks(std::string_view words, float width, Font which) {
  std::string lines(words);
  std::size_t line = 0, blank = std::string::npos;
  for (std::size_t at = 0; at <= lines.size(); ++at) {
    if (at < lines.size() && lines[at] != ' ' && lines[at] != '\n') continue;
    const bool too_long = text_size(std::string_view(lines).substr(line, at - line), which).x > width;
    if (too_long && blank != std::string::npos) {
      lines[blank] = '\n';
      line = blank + 1;
    }
    blank = at;
    if (at < lines.size() && lines[at] == '\n') line = at + 1, blank = std::string::npos;
  }
  return lines;
}

void show_tooltip(std::string_view words) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {12.0F, 8.0F});
  if (ImGui::BeginTooltip()) {
    wrapped(words, {Font::small}, kTooltipWidth);
    ImGui::EndTooltip();
  }
  ImGui::PopStyleVar();
}

}  // namespace

ImVec2 text_size(std::string_view words, Font which) {
  FontScope scope(which);
  return ImGui::CalcTextSize(words.data(), words.data() + words.size());
}

void text(std::string_view words, TextLook look) {
  FontScope scope(look.font);
  const Written written(words);
  ImGui::PushStyleColor(ImGuiCol_Text, colour_of(look));
  ImGui::TextUnformatted(written.begin(), written.end());
  ImGui::PopStyleColor();
}

void text_right(std::string_view words, TextLook look) {
  const float room = ImGui::GetContentRegionAvail().x - text_size(words, look.font).x;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + std::max(0.0F, room));
  text(words, look);
}

void wrapped(std::string_view words, TextLook look, float width) {
  FontScope scope(look.font);
  const std::string lines = broken_at_blanks(words, width > 0.0F ? width : ImGui::GetContentRegionAvail().x, look.font);
  const Written written(lines);
  ImGui::PushStyleColor(ImGuiCol_Text, colour_of(look));
  ImGui::PushTextWrapPos(width > 0.0F ? ImGui::GetCursorPosX() + width : 0.0F);
  ImGui::TextUnformatted(written.begin(), written.end());
  ImGui::PopTextWrapPos();
  ImGui::PopStyleColor();
}

ImVec2 wrapped_size(std::string_view words, float width, Font which) {
  const std::string lines = broken_at_blanks(words, width, which);
  FontScope scope(which);
  return ImGui::CalcTextSize(lines.data(), lines.data() + lines.size(), false, width);
}

namespace {

/// On one line: what breaks it is a blank.
std::string one_line(std::string_view words) {
  std::string line(words);
  std::replace_if(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return line;
}

}  // namespace

std::string shortened_to(std::string_view text, float width, Font which) {
  const std::string words = one_line(text);
  if (text_size(words, which).x <= width) return words;
  const float room = width - text_size(kEllipsis, which).x;
  std::size_t fits = 0;
  std::size_t beyond = words.size();
  while (beyond - fits > 1) {
    std::size_t middle = (fits + beyond) / 2;
    if (text_size(std::string_view(words).substr(0, middle), which).x <= room) {
      fits = middle;
    } else {
      beyond = middle;
    }
  }
  while (fits > 0 && !begins_letter(words[fits])) --fits;
  while (fits > 0 && words[fits - 1] == ' ') --fits;
  return words.substr(0, fits).append(kEllipsis);
}

std::string shortened_inside(std::string_view text, float width, Font which) {
  constexpr std::size_t kTail = 10;  // bytes, at least
  std::string words = one_line(text);
  const std::size_t aside = words.rfind(" (");
  if (aside != std::string::npos && aside > 0 && words.back() == ')' && text_size(words, which).x > width) {
    words.resize(aside);  // what is said aside goes first
    if (text_size(words + std::string(kEllipsis), which).x <= width) return words + std::string(kEllipsis);
  }
  if (words.size() <= 2 * kTail || text_size(words, which).x <= width) return shortened_to(words, width, which);
  std::size_t tail = words.size() - kTail;
  while (!begins_letter(words[tail])) --tail;
  const float rest = width - text_size(std::string_view(words).substr(tail), which).x;
  if (rest < width / 3.0F) return shortened_to(words, width, which);
  std::string head = shortened_to(words, rest, which);
  return head.append(words, tail);
}

bool elided(std::string_view words, TextLook look, float width) {
  const float room = width > 0.0F ? width : ImGui::GetContentRegionAvail().x;
  const std::string shown = shortened_to(words, room, look.font);
  text(shown, look);
  if (shown.size() == words.size()) return false;
  tooltip(words);
  return true;
}

void draw_text(ImDrawList* draw, ImVec2 at, std::string_view words, ImU32 colour, Font which) {
  if (words.empty()) return;  // Dear ImGui would look for the end of nothing
  ImFont* letters = font(which);
  const float size = letters->FontSize * ImGui::GetIO().FontGlobalScale;
  const Written written(words);
  draw->AddText(letters, size, at, colour, written.begin(), written.end());
}

void draw_elided(ImDrawList* draw, ImVec2 at, float width, std::string_view words, ImU32 colour, Font which) {
  draw_text(draw, at, shortened_to(words, width, which), colour, which);
}

void tooltip_at(ImVec2 at, std::string_view words) {
  constexpr float kBeside = 12.0F;
  const bool left = at.x > ImGui::GetMainViewport()->GetCenter().x;
  ImGui::SetNextWindowPos({at.x + (left ? -kBeside : kBeside), at.y + kBeside}, ImGuiCond_Always, {left ? 1.0F : 0.0F, 0.0F});
  show_tooltip(words);
}

void tooltip(std::string_view words) {
  if (!words.empty() && ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip)) show_tooltip(words);
}

void focus_ring(float rounding) {
  if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
  const ImVec2 low = ImGui::GetItemRectMin();
  const ImVec2 high = ImGui::GetItemRectMax();
  ImGui::GetWindowDrawList()->AddRect({low.x - 2.0F, low.y - 2.0F}, {high.x + 2.0F, high.y + 2.0F}, palette().accent,
                                      rounding + 2.0F, 0, 2.0F);
}

void gap(float points) { ImGui::Dummy({0.0F, std::max(0.0F, points - 2.0F * ImGui::GetStyle().ItemSpacing.y)}); }

}  // namespace anupalan::ui
