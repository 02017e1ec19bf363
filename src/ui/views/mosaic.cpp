#include "ui/views/mosaic.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/mosaic_rows.h"
#include "ui/views/mosaic_canvas.h"
#include "ui/views/mosaic_panel.h"
#include "ui/views/mosaic_time.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kPanel = 300.0F, kLeastPanel = 216.0F;
constexpr float kPicker = 190.0F, kColours = 262.0F, kList = 280.0F;
constexpr float kLeastCanvas = 300.0F;

void set(Context& context, app::MosaicLook look) {
  if (look != context.workspace.look().mosaic) context.ask(app::SetMosaic{std::move(look)});
}

/// The values of one part of the look, of which one is chosen.
template <typename Value, typename Words>
void choose(Context& context, Value app::MosaicLook::*part, std::size_t count, Words words) {
  const app::MosaicLook& look = context.workspace.look().mosaic;
  for (std::size_t i = 0; i < count; ++i) {
    const auto value = static_cast<Value>(i);
    if (!choice(words(value), {}, value == look.*part)) continue;
    app::MosaicLook to = look;
    to.*part = value;
    set(context, std::move(to));
  }
}

void pick_groups(Context& context) {
  const app::MosaicLook& look = context.workspace.look().mosaic;
  const auto words = [](app::MosaicBy by) { return of_code("mosaic.by.", app::name_of(by)); };
  if (!begin_picker("by", said("mosaic.grouped_by", words(look.by)), kPicker, kList)) return;
  choose(context, &app::MosaicLook::by, app::kMosaicByCount, words);
  ImGui::Separator();
  if (tick_line(tr("mosaic.nested"), {}, look.nested, tr("mosaic.nested_hint"))) {
    app::MosaicLook to = look;
    to.nested = !look.nested;
    set(context, std::move(to));
  }
  end_picker();
}

void pick_colour(Context& context) {
  const app::MosaicLook& look = context.workspace.look().mosaic;
  const auto words = [](rules::Respect respect) { return of_code("mosaic.colour.", rules::name_of(respect)); };
  if (!begin_picker("colour", said("mosaic.coloured_by", words(look.colour)), kColours, kList)) return;
  choose(context, &app::MosaicLook::colour, rules::kRespectCount, words);
  end_picker();
}

void pick_course(Context& context) {
  const app::MosaicLook& look = context.workspace.look().mosaic;
  if (look.colour != rules::Respect::course || context.session.mosaic.shown == nullptr) return;
  const model::Dataset& data = context.answer().data();
  const std::string& id = context.session.mosaic.shown->look.course;
  const model::CourseRow now = app::find_course(data, id);
  ImGui::SameLine(0.0F, 8.0F);
  const std::string title = now == model::kNoRow<model::CourseRow> ? std::string(tr("mosaic.no_course")) : std::string(data.title(now));
  if (!begin_picker("course", shortened_to(title, kList - 40.0F, Font::body), kList, 420.0F)) return;
  for (const model::CourseRow course : context.workspace.prescribed_courses()) {
    ImGui::PushID(static_cast<int>(model::at(course)));
    if (choice(data.title(course), {}, course == now)) {
      app::MosaicLook to = look;
      to.course = data.text(data.courses[model::at(course)].id);
      set(context, std::move(to));
    }
    ImGui::PopID();
  }
  end_picker();
}

void draw_bar(Context& context) {
  MosaicSession& session = context.session.mosaic;
  const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
  const float top = ImGui::GetCursorPosY();
  pick_groups(context);
  ImGui::SameLine(0.0F, 8.0F);
  pick_colour(context);
  pick_course(context);
  const float save = button_width(tr("mosaic.save"), Icon::none), whole = button_width(tr("mosaic.whole"), Icon::none);
  ImGui::SameLine(0.0F, 8.0F);
  if (ImGui::GetCursorPosX() + save + whole + 8.0F < right) ImGui::SetCursorPosX(right - save - whole - 8.0F);
  ImGui::SetCursorPosY(top);
  const bool moved = session.camera.now.zoom > 1.0;
  ImGui::BeginDisabled(!moved);
  if (button("whole", tr("mosaic.whole"))) fly_to(session, 0);
  ImGui::EndDisabled();
  ImGui::SameLine(0.0F, 8.0F);
  if (button("save", tr("mosaic.save"))) context.ask(app::Errand{app::Errand::Kind::save_picture, {}});
  tooltip(tr("mosaic.save_hint"));
}

void draw_panel(Context& context, float width, float height) {
  Card card("panel", width, height, 14.0F);
  draw_mosaic_legend(context);
  gap(10.0F);
  wrapped(app::groups_words(context.session.mosaic.shown->look), {Font::small_strong, palette().muted});
  gap(4.0F);
  ImGui::BeginChild("groups", {0.0F, 0.0F}, 0, ImGuiWindowFlags_NavFlattened);
  draw_mosaic_groups(context);
  ImGui::EndChild();
}

/// In place of the picture, what keeps it away.
bool draw_instead(Context& context, float height) {
  const std::shared_ptr<const app::Mosaic>& mosaic = context.workspace.mosaic();
  if (mosaic != nullptr && mosaic->groups->too_many == 0) return false;
  context.session.mosaic.shown = mosaic;
  Card card("instead", 0.0F, height);
  if (mosaic == nullptr) empty_state(tr("mosaic.making"), tr("mosaic.making_hint"), height - 2.0F * measure::kCard);
  else empty_state(tr("mosaic.too_many"), said("mosaic.too_many_hint", app::grouped(mosaic->groups->too_many), app::grouped(app::kMostCells)), height - 2.0F * measure::kCard);
  return true;
}

}  // namespace

void draw_mosaic(Context& context) {
  if (context.answer().data().employees.size() == 0) {
    Card card("nobody");
    return empty_state(tr("overview.nobody"), tr("overview.nobody_hint"));
  }
  draw_bar(context);
  gap(10.0F);
  const float room_below = ImGui::GetContentRegionAvail().y - kMosaicTime - 12.0F - 10.0F - 2.0F * ImGui::GetStyle().ItemSpacing.y;
  const float height = std::floor(std::max(200.0F, room_below));
  if (!draw_instead(context, height)) {
    const float room = ImGui::GetContentRegionAvail().x;
    const float panel = std::min(kPanel, std::max(kLeastPanel, room * 0.36F));
    const bool beside = room - panel - 12.0F >= kLeastCanvas;
    draw_mosaic_canvas(context, {std::floor(std::max(100.0F, beside ? room - panel - 12.0F : room)), height});
    if (beside) {
      ImGui::SameLine(0.0F, 12.0F);
      draw_panel(context, panel, height);
    }
  }
  gap(10.0F);
  draw_mosaic_time(context);
}

}  // namespace anupalan::ui
