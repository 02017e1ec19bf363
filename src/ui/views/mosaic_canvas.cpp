#include "ui/views/mosaic_canvas.h"

#include <assets.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/widgets/cell_signs.h"
#include "ui/widgets/own_keys.h"
#include "ui/widgets/text.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr double kFly = 0.35, kTurn = 0.14;  // seconds of a flight, of a notch of the wheel
constexpr double kAppear = 0.3;              // seconds in which other groups come

// --- the camera

void go(MosaicSession& session, const app::MosaicCamera& to, double seconds) {
  CameraWay& way = session.camera;
  way.from = way.now;
  way.to = to;
  way.began = ImGui::GetTime();
  way.takes = platform::prefers_less_motion() ? 0.0 : seconds;
  if (way.takes == 0.0) way.now = to;
  platform::redraw();
}

void move_on(MosaicSession& session) {
  CameraWay& way = session.camera;
  if (way.takes == 0.0) return;
  const double part = std::clamp((ImGui::GetTime() - way.began) / way.takes, 0.0, 1.0);
  const double eased = part * part * (3.0 - 2.0 * part);
  way.now = app::between(way.from, way.to, eased);
  if (part >= 1.0) way.takes = 0.0;
  platform::redraw();
}

/// Where another unit is filtered by, to it; where none is any more, to all.
void follow_filter(Context& context) {
  MosaicSession& session = context.session.mosaic;
  const std::string& unit = context.workspace.filter().unit;
  if (session.followed_unit == unit) return;
  session.followed_unit = unit;
  if (session.shown->look.by != app::MosaicBy::unit) return;
  const auto& groups = session.shown->groups->groups;
  const model::UnitRow row = context.answer().data().find_unit(unit);
  const auto place = std::find_if(groups.begin(), groups.end(), [&](const app::MosaicGroup& group) { return !group.own && group.unit == row; });
  fly_to(session, unit.empty() || place == groups.end() ? 0 : static_cast<std::uint32_t>(place - groups.begin()));
}

/// What is in view follows what was made.
void take_shown(Context& context, app::MosaicSize size) {
  MosaicSession& session = context.session.mosaic;
  const std::shared_ptr<const app::Mosaic> before = std::exchange(session.shown, context.workspace.mosaic());
  const auto other = [&](auto part) { return before == nullptr || part(*before) != part(*session.shown); };
  const bool groups = other([](const app::Mosaic& mosaic) { return mosaic.groups; });
  if (other([](const app::Mosaic& mosaic) { return mosaic.tracks; })) ++session.tracks;
  if (other([](const app::Mosaic& mosaic) { return mosaic.light; })) ++session.lit;
  if (before == nullptr || before->look.colour != session.shown->look.colour) {
    session.signs = cell_signs(session.shown->look.colour);
    ++session.signs_number;
  }
  const int levels = session.shown->look.nested ? 2 : 1;
  if (groups) {
    ++session.order;
    session.cursor.reset();
    session.focus = 0;
    session.appeared = before == nullptr ? -1.0 : ImGui::GetTime();
    session.camera = {};
    session.followed_unit.clear();
  }
  if (groups || session.layout == nullptr || session.layout->size() != size) {
    session.layout = std::make_unique<app::MosaicLayout>(*session.shown->groups, size, levels);
    session.camera.now = app::within(*session.layout, session.camera.now);
    session.camera.takes = 0.0;
  }
}

// --- what is pressed

app::MosaicCamera aimed(const MosaicSession& session) { return session.camera.takes > 0.0 ? session.camera.to : session.camera.now; }

void zoom_at(MosaicSession& session, const MosaicPlane& plane, ImVec2 where, double factor) {
  go(session, app::zoomed(*session.layout, aimed(session), where.x - plane.at.x, where.y - plane.at.y, factor), kTurn);
}

void pan_by(MosaicSession& session, double x, double y) {
  CameraWay& way = session.camera;
  way.now.x -= x / way.now.zoom;
  way.now.y -= y / way.now.zoom;
  way.now = app::within(*session.layout, way.now);
  way.takes = 0.0;
}

/// A wheel makes it larger or smaller; a finger, which comes as one, moves it.
void take_wheel(MosaicSession& session, const MosaicPlane& plane) {
  const ImGuiIO& io = ImGui::GetIO();
  if (!ImGui::IsItemHovered() || (io.MouseWheel == 0.0F && io.MouseWheelH == 0.0F)) return;
  constexpr double kFinger = 100.0;  // points that come as one turn of the wheel
  if (io.MouseSource == ImGuiMouseSource_TouchScreen && !io.KeyCtrl) return pan_by(session, io.MouseWheelH * kFinger, io.MouseWheel * kFinger);
  if (io.MouseWheel != 0.0F) zoom_at(session, plane, io.MousePos, std::pow(platform::kWheelZoom, io.MouseWheel));
}

app::PixelBox brushed(const MosaicPlane& plane, ImVec2 a, ImVec2 b) {
  const auto x = [&](float at) { return static_cast<std::int32_t>(std::lround((at - plane.at.x) * plane.ratio)); };
  const auto y = [&](float at) { return static_cast<std::int32_t>(std::lround((at - plane.at.y) * plane.ratio)); };
  return {x(std::min(a.x, b.x)), y(std::min(a.y, b.y)), x(std::max(a.x, b.x)), y(std::max(a.y, b.y))};
}

/// Those in the rectangle alone, where they are not too many to be named one by one.
void take_brushed(Context& context, const app::PixelBox& box) {
  const MosaicSession& session = context.session.mosaic;
  const auto cells = app::cells_in(session.sight, box, app::kMostChosen + 1);
  if (cells.empty()) return;
  if (cells.size() > app::kMostChosen) return context.ask(app::Tell{said("mosaic.too_many_brushed", app::grouped(app::kMostChosen)), true});
  const model::Dataset& data = context.answer().data();
  auto ids = std::make_shared<std::vector<std::string>>();
  for (const std::uint32_t cell : cells) ids->emplace_back(data.text(data.employees.id[session.shown->groups->order[cell]]));
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
  context.keep_people({.only = {std::move(ids)}});
}

/// With Shift a rectangle is drawn, else the picture is moved. True where the mouse was let go where it was pressed.
bool take_drag(Context& context, const MosaicPlane& plane) {
  MosaicSession& session = context.session.mosaic;
  const ImGuiIO& io = ImGui::GetIO();
  if (ImGui::IsItemActivated() && io.KeyShift && !io.NavVisible) session.brush = io.MousePos;
  if (!ImGui::IsItemActive()) {
    const bool clicked = ImGui::IsItemDeactivated() && !session.dragging && !session.brush && ImGui::IsItemHovered();
    if (session.brush && ImGui::IsItemDeactivated()) take_brushed(context, brushed(plane, *session.brush, io.MousePos));
    session.brush.reset();
    session.dragging = false;
    return clicked;
  }
  if (session.brush) {
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(*session.brush, io.MousePos, palette().shade & 0x40FFFFFFU);
    draw->AddRect(*session.brush, io.MousePos, palette().accent, 0.0F, 0, 1.5F);
  } else if (ImGui::IsMouseDragging(ImGuiMouseButton_Left)) {
    session.dragging = true;
    pan_by(session, io.MouseDelta.x, io.MouseDelta.y);
  }
  return false;
}

/// One cell on in a direction; where none is, further on.
void step(MosaicSession& session, const MosaicPlane& plane, int across, int down) {
  const auto box = session.cursor ? app::box_of(session.sight, *session.cursor) : std::nullopt;
  const app::PixelBox& picture = session.sight.picture;
  std::int32_t x = box ? (box->left + box->right) / 2 : picture.width() / 2;
  std::int32_t y = box ? (box->top + box->bottom) / 2 : picture.height() / 2;
  const std::int32_t wide = box ? std::max(1, box->width()) : 1, high = box ? std::max(1, box->height()) : 1;
  for (int i = 0; i < std::max(picture.width(), picture.height()); ++i) {
    const bool first = i == 0 && box.has_value();
    x += across * (first ? wide : 2);
    y += down * (first ? high : 2);
    if (x < 0 || y < 0 || x >= picture.width() || y >= picture.height()) break;
    const auto cell = app::cell_at(session.sight, x, y);
    if (cell && cell != session.cursor) return static_cast<void>(session.cursor = cell);
  }
  constexpr float kPart = 0.25F;
  pan_by(session, static_cast<float>(-across) * plane.size.x * kPart, static_cast<float>(-down) * plane.size.y * kPart);  // the next ones come into view
}

void take_keys(Context& context, const MosaicPlane& plane, ImGuiID id) {
  MosaicSession& session = context.session.mosaic;
  if (const int across = across_for(id); across != 0) step(session, plane, across, 0);
  if (const int down = down_for(id); down != 0) step(session, plane, 0, down);
  const auto box = session.cursor ? app::box_of(session.sight, *session.cursor) : std::nullopt;
  const ImVec2 middle = box ? plane.point((box->left + box->right) / 2, (box->top + box->bottom) / 2) : ImVec2{plane.at.x + plane.size.x / 2.0F, plane.at.y + plane.size.y / 2.0F};
  if (pressed_for(id, ImGuiKey_PageUp)) zoom_at(session, plane, middle, 2.0);
  if (pressed_for(id, ImGuiKey_PageDown)) zoom_at(session, plane, middle, 0.5);
  if (pressed_for(id, ImGuiKey_Home)) fly_to(session, 0);
  if (session.cursor && box) tooltip_at(middle, cell_words(context, *session.cursor));
}

void open_cell(Context& context, std::uint32_t cell) {
  context.ask(app::ShowEmployee{model::EmployeeRow{context.session.mosaic.shown->groups->order[cell]}});
}

// --- the picture

CellColour colour_of(ImU32 colour) {
  const auto part = [&](unsigned shift) { return static_cast<std::uint8_t>(colour >> shift); };
  return {part(IM_COL32_R_SHIFT), part(IM_COL32_G_SHIFT), part(IM_COL32_B_SHIFT)};
}

void save_picture(Context& context) {
  MosaicSession& session = context.session.mosaic;
  if (!std::exchange(session.save, false)) return;
  const platform::Pixels pixels = session.painter->read();
  const std::string name = "mosaic-" + iso_text(context.answer().as_on()) + ".png";
  const std::string where = pixels.width == 0 ? std::string() : platform::save_file(name, platform::png_of(pixels), "image/png");
  context.ask(app::Tell{where.empty() ? std::string(tr("mosaic.not_saved")) : said("mosaic.saved", where), where.empty()});
}

void paint(Context& context, const MosaicPlane& plane, float alpha) {
  MosaicSession& session = context.session.mosaic;
  const app::Mosaic& mosaic = *session.shown;
  if (session.painter == nullptr) session.painter = std::make_unique<platform::CellPainter>(assets::find("shaders/cells.vert.glsl"), assets::find("shaders/cells.frag.glsl"));
  const platform::CellFacts facts{mosaic.tracks->rows(), mosaic.tracks->further(), mosaic.groups->order, mosaic.light->rows, session.signs,
                                  session.tracks, session.order, session.lit, session.signs_number};
  const platform::CellSight sight{session.sight.picture.width(), session.sight.picture.height(), session.sight.blocks, context.answer().as_on(),
                                  mosaic_palette(mosaic.look.colour)};
  const ImTextureID picture = session.painter->paint(facts, sight);
  save_picture(context);
  if (picture == nullptr) return;
  const ImVec2 high = plane.point(session.sight.picture.right, session.sight.picture.bottom);
  ImGui::GetWindowDrawList()->AddImage(picture, plane.at, high, {0.0F, 0.0F}, {1.0F, 1.0F}, IM_COL32(255, 255, 255, static_cast<int>(255.0F * alpha)));
}

/// From 0 to 1 while other groups come.
float appearing(MosaicSession& session) {
  if (session.appeared < 0.0 || platform::prefers_less_motion()) return 1.0F;
  const double part = (ImGui::GetTime() - session.appeared) / kAppear;
  if (part < 1.0) platform::redraw();
  return static_cast<float>(std::clamp(part, 0.0, 1.0));
}

MosaicPlane plane_of(ImVec2 at, ImVec2 size) {
  const float ratio = ImGui::GetIO().DisplayFramebufferScale.x;
  return {{std::round(at.x * ratio) / ratio, std::round(at.y * ratio) / ratio}, size, ratio};
}

}  // namespace

CellPalette mosaic_palette(rules::Respect respect) {
  CellPalette colours;
  for (std::uint8_t what = 0; what < rules::class_count(respect); ++what) colours.classes[what] = colour_of(class_colour(respect, what));
  colours.unlit = colour_of(unlit_colour());
  colours.ground = colours.sign = colour_of(palette().surface);
  return colours;
}

void fly_to(MosaicSession& session, std::uint32_t group) {
  session.focus = group;
  if (session.layout != nullptr) go(session, app::seeing(*session.layout, session.layout->place(group).box), kFly);
}

void draw_mosaic_canvas(Context& context, ImVec2 size) {
  MosaicSession& session = context.session.mosaic;
  const MosaicPlane plane = plane_of(ImGui::GetCursorScreenPos(), size);
  take_shown(context, {size.x, size.y});
  follow_filter(context);
  move_on(session);
  const bool pressed = ImGui::InvisibleButton("mosaic", size);
  const ImGuiID id = ImGui::GetItemID();
  take_wheel(session, plane);
  const auto pixels = [&](float points) { return static_cast<std::int32_t>(std::lround(points * plane.ratio)); };
  session.sight = app::look_at(*session.layout, session.camera.now, {0, 0, pixels(size.x), pixels(size.y)}, plane.ratio);
  const float alpha = appearing(session);
  ImGui::PushClipRect(plane.at, {plane.at.x + size.x, plane.at.y + size.y}, true);
  paint(context, plane, alpha);
  draw_mosaic_names(context, plane);
  const std::optional<std::uint32_t> head = draw_mosaic_frames(context, plane, alpha);
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const bool hovered = ImGui::IsItemHovered() && !session.dragging;
  session.pointed = hovered && !head ? app::cell_at(session.sight, pixels(mouse.x - plane.at.x), pixels(mouse.y - plane.at.y)) : std::nullopt;
  const bool keyboard = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  draw_mosaic_marks(context, plane, keyboard);
  const bool clicked = take_drag(context, plane);
  ImGui::PopClipRect();
  focus_ring();
  if (keyboard) take_keys(context, plane, id);
  if (session.pointed && !keyboard && !session.brush) tooltip(cell_words(context, *session.pointed));
  if (head && hovered) tooltip(tr("mosaic.head_hint"));
  if (head && clicked) fly_to(session, *head);
  else if (session.pointed && clicked && !keyboard) open_cell(context, *session.pointed);
  else if (pressed && keyboard && session.cursor) open_cell(context, *session.cursor);
}

}  // namespace anupalan::ui
