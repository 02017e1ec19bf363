#include "ui/views/orders.h"

#include <algorithm>
#include <array>

#include "ui/views/orders_law.h"
#include "ui/views/orders_order.h"
#include "ui/views/orders_readings.h"
#include "ui/views/orders_sandbox.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status.h"
#include "ui/widgets/toggle.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::OrderLine;

constexpr float kSideBySide = 900.0F;
constexpr float kLine = 104.0F;  // of the list
constexpr float kSide = 16.0F;

void paint_line(const OrderLine& line, ImVec2 low, float width, bool chosen) {
  const Palette& p = palette();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 high{low.x + width, low.y + kLine};
  const bool hot = ImGui::IsItemHovered();
  if (chosen || hot) draw->AddRectFilled(low, high, chosen ? p.accent_soft : p.hover);
  if (chosen) draw->AddRectFilled(low, {low.x + 3.0F, high.y}, p.accent);
  draw->AddLine({low.x, high.y - 0.5F}, {high.x, high.y - 0.5F}, p.line);
  const orders::Order& order = *line.order;
  const float left = low.x + kSide;
  const float room = width - 2.0F * kSide;
  const std::string date = display_text(order.dated);
  const float dated = text_size(date, Font::strong).x + 10.0F;
  draw_text(draw, {left, low.y + 11.0F}, date, p.text, Font::strong);
  draw_elided(draw, {left + dated, low.y + 11.0F}, room - dated - kToggle.x - 12.0F, order.instrument, p.muted);
  draw_elided(draw, {left, low.y + 33.0F}, room, order.subject, p.text);
  draw_elided(draw, {left, low.y + 54.0F}, room, said("orders.number_by", order.number, order.issued_by), p.muted, Font::small);
  const rules::Status status = like(line.standing);
  draw_mark(draw, {left + 7.0F, low.y + 84.0F}, 6.0F, status);
  const std::string words = said("orders.standing_count", word_of(line.standing), line.standing_paragraphs, order.paragraphs.size());
  draw_elided(draw, {left + 20.0F, low.y + 75.0F}, room - 20.0F, words, p.ink(status).text, Font::small);
}

/// Another order is shown than in the frame before.
bool is_fresh(const Context& context, const orders::Order& order) { return context.session.last_order != order.id; }

void bring_into_view(float top) {
  const float first = ImGui::GetWindowPos().y;
  if (top < first || top + kLine > first + ImGui::GetWindowHeight()) ImGui::SetScrollHereY(0.5F);
}

void draw_line(Context& context, const OrderLine& line, bool chosen) {
  const orders::Order& order = *line.order;
  const ImVec2 low = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::PushID(order.id.c_str());
  ImGui::SetNextItemAllowOverlap();
  if (ImGui::InvisibleButton("order", {width, kLine})) context.ask(app::ShowOrder{order.id});
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (chosen && is_fresh(context, order)) bring_into_view(low.y);
  paint_line(line, low, width, chosen);
  focus_ring(0.0F);
  tooltip(order.subject);
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorScreenPos({low.x + width - kSide - kToggle.x, low.y + 10.0F});
  draw_order_switch(context, line);
  ImGui::SetCursorPos(below);
  ImGui::PopID();
}

void draw_list(Context& context, float width, float height) {
  const auto& lines = context.workspace.order_lines();
  const std::string& chosen = context.workspace.order_view().line.order->id;
  Card card("orders", width, height, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0.0F, 0.0F});
  ImGui::BeginChild("lines", {0.0F, 0.0F}, 0, ImGuiWindowFlags_NavFlattened);
  for (const OrderLine& line : lines) draw_line(context, line, line.order->id == chosen);
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

void draw_bar(Context& context) {
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorPos();
  const std::array segments{Segment{tr("orders.tab_orders"), app::grouped(context.workspace.order_lines().size())},
                            Segment{tr("orders.tab_readings"), app::grouped(orders::kReadingCount)}, Segment{tr("orders.tab_sandbox"), {}}};
  ImGui::SetCursorPosY(at.y + 2.0F);
  if (segmented("part", segments, context.session.orders_part)) platform::redraw();
  const float law = law_as_on_width(context);
  const float used = ImGui::GetItemRectMax().x - ImGui::GetWindowPos().x - at.x;
  if (used + 24.0F + law <= room) ImGui::SetCursorPos({at.x + room - law, at.y});
  draw_law_as_on(context);
}

/// The words of the order begin at their top when it is another order than before.
void draw_chosen(Context& context, float height) {
  const app::OrderView& view = context.workspace.order_view();
  const bool fresh = is_fresh(context, *view.line.order);
  context.session.last_order = view.line.order->id;
  ImGui::BeginChild("order", {0.0F, height}, height > 0.0F ? 0 : ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NavFlattened);
  if (fresh) ImGui::SetScrollY(0.0F);
  draw_order(context, view);
  ImGui::EndChild();
}

void draw_list_and_order(Context& context) {
  const float room = ImGui::GetContentRegionAvail().x;
  if (room < kSideBySide) {
    draw_list(context, 0.0F, 3.0F * kLine);
    gap(measure::kGap);
    draw_chosen(context, 0.0F);
    return;
  }
  const float height = std::max(360.0F, ImGui::GetContentRegionAvail().y);
  draw_list(context, std::clamp(room * 0.37F, 400.0F, 540.0F), height);
  ImGui::SameLine(0.0F, measure::kGap);
  draw_chosen(context, height);
}

}  // namespace

void draw_orders(Context& context) {
  draw_bar(context);
  gap(measure::kGap);
  if (context.session.orders_part == 1) draw_readings(context);
  else if (context.session.orders_part == 2) draw_sandbox(context);
  else draw_list_and_order(context);
}

}  // namespace anupalan::ui
