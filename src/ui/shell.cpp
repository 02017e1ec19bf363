#include "ui/shell.h"

#include <algorithm>

#include <imgui_internal.h>

#include "ui/about_sheet.h"
#include "ui/filter_bar.h"
#include "ui/keys_sheet.h"
#include "ui/notices.h"
#include "ui/palette.h"
#include "ui/rail.h"
#include "ui/theme.h"
#include "ui/top_bar.h"
#include "ui/tour_card.h"
#include "ui/views/employees.h"
#include "ui/views/list.h"
#include "ui/views/loading.h"
#include "ui/views/start.h"
#include "ui/widgets/card.h"
#include "ui/what_if.h"

namespace anupalan::ui {
namespace {

constexpr ImGuiWindowFlags kFlat = ImGuiWindowFlags_NavFlattened;

void begin_screen() {
  const ImGuiViewport* viewport = ImGui::GetMainViewport();
  ImGui::SetNextWindowPos(viewport->WorkPos);
  ImGui::SetNextWindowSize(viewport->WorkSize);
  ImGui::Begin("screen", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse);
}

/// The scroll bar stands in the page's margin, so that the page ends where what is above it ends, whether there is a bar or not.
void scroll_in_the_margin() {
  ImGuiWindow* page = ImGui::GetCurrentWindow();
  page->WorkRect.Max.x += page->ScrollbarSizes.x;
  page->ContentRegionRect.Max.x += page->ScrollbarSizes.x;
}

// A page begins at its top when it is another page than before.
void begin_page(Context& context, bool fresh) {
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float below = what_if_height(context) + tour_card_height(context, room.x);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {measure::kPage, measure::kGap});
  ImGui::BeginChild("page", {0.0F, std::max(1.0F, room.y - below)}, ImGuiChildFlags_AlwaysUseWindowPadding, kFlat);
  ImGui::PopStyleVar();
  scroll_in_the_margin();
  if (fresh) ImGui::SetScrollY(0.0F);
  context.session.last_drawn = context.workspace.view();
  context.session.last_employee = context.workspace.employee();
}

/// The table of employees says so itself, beside what chose them.
bool is_about_nobody(const app::Workspace& workspace) {
  const app::View view = workspace.view();
  return app::follows_filter(view) && view != app::View::employees && workspace.nobody_selected();
}

void draw_view(Context& context) {
  const bool fresh = context.session.last_drawn != context.workspace.view() ||
                     context.session.last_employee != context.workspace.employee();
  begin_page(context, fresh);
  if (is_about_nobody(context.workspace)) {
    Card card("nobody");
    draw_nobody(context);
  } else {
    entry_of(context.workspace.view()).draw(context);
  }
  if (context.workspace.view() != app::View::mosaic) context.session.mosaic.save = false;  // it is painted no more
  const ImVec2 low = ImGui::GetWindowPos(), size = ImGui::GetWindowSize();
  ImGui::EndChild();
  draw_watermark(context, low, {low.x + size.x, low.y + size.y});
}

void draw_main(Context& context) {
  ImGui::BeginChild("main", {0.0F, 0.0F}, 0, kFlat | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {12.0F, 0.0F});
  draw_top_bar(context);
  draw_notices(context);
  draw_filter_bar(context);
  ImGui::PopStyleVar();
  draw_view(context);
  draw_what_if(context);  // below, so that what was pressed stays under the pointer
  draw_tour_card(context);
  ImGui::EndChild();
}

}  // namespace

void draw_shell(Context& context) {
  begin_screen();
  if (context.workspace.answer() == nullptr) {
    if (context.workspace.loading()) {
      draw_loading(context);
    } else {
      draw_start(context);
    }
  } else {
    constexpr float kNarrow = 1120.0F;
    const bool narrow = ImGui::GetContentRegionAvail().x < kNarrow;
    draw_rail(context, narrow);
    ImGui::SameLine(0.0F, 0.0F);
    draw_main(context);
  }
  draw_palette(context);
  draw_keys_sheet(context);
  draw_about_sheet(context);
  ImGui::End();
}

}  // namespace anupalan::ui
