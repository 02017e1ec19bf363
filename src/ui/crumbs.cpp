#include "ui/crumbs.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::Crumb;
using Crumbs = std::vector<Crumb>;

constexpr const char* kBetween = "\u203A";
constexpr const char* kMore = "\u2026";
constexpr float kGap = 7.0F;
constexpr float kLeast = 24.0F;      // of the page's name
constexpr float kLeastStep = 72.0F;  // of the last step to it

/// Those that stand in the list behind "…".
struct Hidden {
  std::size_t begin = 0, end = 0;
  bool holds(std::size_t index) const { return index >= begin && index < end; }
  bool any() const { return begin < end; }
};

std::size_t page_of(const Crumbs& crumbs) {
  return static_cast<std::size_t>(std::find_if(crumbs.begin(), crumbs.end(), [](const Crumb& crumb) { return crumb.page; }) - crumbs.begin());
}

/// What leads to the page is smaller than its name.
Font font_of(const Crumbs& crumbs, std::size_t index) { return index < page_of(crumbs) ? Font::body : Font::title; }

float between_width() { return text_size(kBetween).x + 2.0F * kGap; }

float width_of(const Crumbs& crumbs, Hidden hidden) {
  float width = hidden.any() ? text_size(kMore).x + between_width() : 0.0F;
  for (std::size_t i = 0; i < crumbs.size(); ++i) {
    if (!hidden.holds(i)) width += text_size(crumbs[i].words, font_of(crumbs, i)).x + (i + 1 < crumbs.size() ? between_width() : 0.0F);
  }
  return width;
}

/// As few as can be: the middle first, then all but the last step, which may be shortened, then that too.
Hidden hidden_in(const Crumbs& crumbs, float width) {
  const std::size_t page = page_of(crumbs);
  if (page == 0 || width_of(crumbs, {}) <= width) return {};
  for (Hidden middle{1, 2}; middle.end < page; ++middle.end) {
    if (width_of(crumbs, middle) <= width) return middle;
  }
  const Hidden but_last{0, page - 1};
  const float last = text_size(crumbs[page - 1].words, font_of(crumbs, page - 1)).x;
  const bool fits = width_of(crumbs, but_last) - last + std::min(last, kLeastStep) <= width;
  return fits ? but_last : Hidden{0, page};
}

/// Smaller letters stand on the line of the greater ones.
void set_line(ImVec2 at, Font font) {
  const float lower = (text_size(" ", Font::title).y - text_size(" ", font).y) * 0.78F;
  ImGui::SetCursorPos({at.x, at.y + lower});
}

void draw_between(ImVec2& at) {
  set_line({at.x + kGap, at.y}, Font::body);
  text(kBetween, muted_look());
  at.x += between_width();
}

void draw_hidden(Context& context, const Crumbs& crumbs, Hidden hidden, ImVec2& at) {
  constexpr float kList = 340.0F;
  set_line(at, Font::body);
  if (link("more", kMore, muted_look())) ImGui::OpenPopup("hidden");
  std::string way;
  for (std::size_t i = hidden.begin; i < hidden.end; ++i) way += crumbs[i].words + (i + 1 < hidden.end ? std::string(" ") + kBetween + " " : "");
  tooltip(way);
  ImGui::SetNextWindowSizeConstraints({kList, 0.0F}, {kList, 420.0F});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {8.0F, 8.0F});
  if (ImGui::BeginPopup("hidden", ImGuiWindowFlags_NoMove)) {
    for (std::size_t i = hidden.begin; i < hidden.end; ++i) {
      ImGui::PushID(static_cast<int>(i));
      if (choice(crumbs[i].words) && crumbs[i].command) context.ask(*crumbs[i].command);
      ImGui::PopID();
    }
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
  at.x += text_size(kMore).x;
  draw_between(at);
}

void draw_crumb(Context& context, const Crumb& crumb, Font font, float width) {
  const Palette& p = palette();
  const ImU32 ink = crumb.page ? p.text : p.muted;
  if (!crumb.command) {
    elided(crumb.words, {font, ink}, width);
    return;
  }
  if (link("crumb", crumb.words, {font, crumb.page ? p.text : p.accent_text}, width)) context.ask(*crumb.command);
}

}  // namespace

void draw_crumbs(Context& context, float width) {
  const Crumbs& crumbs = context.workspace.crumbs();
  const Hidden hidden = hidden_in(crumbs, width);
  const ImVec2 start = ImGui::GetCursorPos();
  const std::size_t page = page_of(crumbs);
  const bool more = page + 1 < crumbs.size();  // the status: a chip says it too
  const std::size_t gives_way = page > 0 && !hidden.holds(page - 1) ? page - 1 : more ? page + 1 : page;
  const float over = std::max(0.0F, width_of(crumbs, hidden) - width);
  ImVec2 at = start;
  for (std::size_t i = 0; i < crumbs.size(); ++i) {
    if (hidden.any() && i == hidden.begin) draw_hidden(context, crumbs, hidden, at);
    if (hidden.holds(i)) continue;
    const Font font = font_of(crumbs, i);
    const float whole = text_size(crumbs[i].words, font).x;
    const float room = i == gives_way ? std::max(kLeast, whole - over) : whole;
    if (i == gives_way && i > page && whole - over < kLeast) break;
    set_line(at, font);
    ImGui::PushID(static_cast<int>(i));
    draw_crumb(context, crumbs[i], font, room + 1.0F);
    ImGui::PopID();
    at.x += room;
    if (i + 1 < crumbs.size()) draw_between(at);
  }
  ImGui::SetCursorPos({start.x, start.y + text_size(" ", Font::title).y});
}

}  // namespace anupalan::ui
