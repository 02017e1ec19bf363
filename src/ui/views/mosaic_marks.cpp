#include <algorithm>

#include "app/masking.h"
#include "app/mosaic_rows.h"
#include "ui/views/mosaic_canvas.h"
#include "ui/widgets/cell_signs.h"
#include "ui/widgets/text.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using model::EmployeeRow;

ImU32 faded(ImU32 colour, float alpha) {
  ImVec4 c = ImGui::ColorConvertU32ToFloat4(colour);
  c.w *= alpha;
  return ImGui::ColorConvertFloat4ToU32(c);
}

const MosaicSession& session_of(const Context& context) { return context.session.mosaic; }

/// What stands at the right end of a head: how many of how many are compliant, or how many there are.
std::string figure_of(const Context& context, std::uint32_t group, bool roomy) {
  const app::Mosaic& mosaic = *session_of(context).shown;
  const app::MosaicGroup& one = mosaic.groups->groups[group];
  if (one.depth > app::MosaicTally::kLevels) return app::grouped(one.count);
  const app::MosaicRow row = app::mosaic_row(mosaic, group, context.answer().as_on());
  if (!roomy || !row.rate.known() || context.workspace.filter().status) return app::grouped(row.count);
  return said("mosaic.rate_of", app::text_of(row.rate), app::grouped(row.rate.covered));
}

struct Head {
  ImVec2 low, high;
  std::uint32_t group;
};

/// The name to the left, the figure to the right where there is room for both.
void draw_head_words(const Context& context, const Head& head, std::uint16_t depth, float alpha) {
  constexpr float kSide = 5.0F, kLeastName = 40.0F;
  const Font font = depth <= 1 ? Font::small_strong : Font::small;
  const float height = head.high.y - head.low.y;
  const float top = head.low.y + std::max(0.0F, (std::min(height, 22.0F) - text_size(" ", font).y) / 2.0F);
  const float room = head.high.x - head.low.x - 2.0F * kSide;
  const std::string title = app::title_of(context.answer(), *session_of(context).shown->groups, head.group);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  float left = room;
  for (const bool roomy : {true, false}) {
    const std::string figure = figure_of(context, head.group, roomy);
    const float width = text_size(figure, Font::small).x;
    if (room - width - 10.0F < std::max(kLeastName, std::min(text_size(title, font).x, room * 0.5F))) continue;
    draw_text(draw, {head.high.x - kSide - width, top}, figure, faded(palette().muted, alpha), Font::small);
    left = room - width - 10.0F;
    break;
  }
  if (left > kLeastName / 2.0F) draw_text(draw, {head.low.x + kSide, top}, depth <= 1 ? shortened_to(title, left, font) : shortened_inside(title, left, font), faded(palette().text, alpha), font);
}

constexpr float kOver = 19.0F;

/// A head begins where its frame is seen, and its words with it while there is room for them. One that has gone out above stays at
/// the top, below those of the frames around it, while its frame fills the picture: `top` is where the next such head stands.
std::optional<Head> head_of(const MosaicPlane& plane, const app::MosaicFrame& frame, float& top) {
  ImVec2 low = plane.point(frame.box.left, frame.box.top);
  const ImVec2 high = plane.point(frame.box.right, frame.box.bottom);
  const float right = std::min(high.x, plane.at.x + plane.size.x);
  float height = frame.head > 0 ? static_cast<float>(frame.head) / plane.ratio : kOver;
  low.x = std::max(low.x, plane.at.x);
  const bool fills = right - low.x > 0.6F * plane.size.x && high.y > plane.at.y + 0.6F * plane.size.y;
  if (low.y + height <= top + kOver && fills && frame.head > 0) {
    low.y = top;
    height = kOver;
    top += kOver;
  } else if (const float out = std::min(plane.at.y - low.y, height - kOver); out > 0.0F) {
    low.y += out;
    height -= out;
  }
  if (low.y + height <= plane.at.y || low.y >= plane.at.y + plane.size.y || right - low.x < 24.0F) return std::nullopt;
  return Head{low, {right, low.y + height}, frame.group};
}

bool holds(const Head& head, ImVec2 place) { return place.x >= head.low.x && place.x < head.high.x && place.y >= head.low.y && place.y < head.high.y; }

/// A name over the cells, as wide as it is; none where another stands already.
void draw_name_over(const Context& context, const Head& head, std::vector<Head>& drawn, float alpha) {
  const auto meets = [&](const Head& other) {
    return head.low.x < other.high.x && other.low.x < head.high.x && head.low.y < other.high.y && other.low.y < head.high.y;
  };
  if (std::any_of(drawn.begin(), drawn.end(), meets)) return;
  drawn.push_back(head);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const std::string title = app::title_of(context.answer(), *session_of(context).shown->groups, head.group);
  const float width = std::min(head.high.x - head.low.x, text_size(title, Font::small).x + 12.0F);
  draw->AddRectFilled(head.low, {head.low.x + width, head.high.y}, faded(palette().surface, 0.9F * alpha), 3.0F);
  draw_elided(draw, {head.low.x + 5.0F, head.low.y + 1.0F}, width - 8.0F, title, faded(palette().text, alpha), Font::small);
}

}  // namespace

std::optional<std::uint32_t> draw_mosaic_frames(const Context& context, const MosaicPlane& plane, float alpha) {
  const MosaicSession& session = session_of(context);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  std::optional<std::uint32_t> pointed;
  std::vector<Head> drawn;
  float top = plane.at.y;
  for (const app::MosaicFrame& frame : session.sight.frames) {
    const std::uint16_t depth = session.shown->groups->groups[frame.group].depth;
    const ImVec2 low = plane.point(frame.box.left, frame.box.top), high = plane.point(frame.box.right, frame.box.bottom);
    draw->AddRect(low, high, faded(depth <= 1 ? palette().edge : palette().line, alpha), 0.0F, 0, depth <= 1 ? 1.5F : 1.0F);
    const std::optional<Head> head = frame.named ? head_of(plane, frame, top) : std::nullopt;
    if (!head) continue;
    const bool hot = ImGui::IsItemHovered() && holds(*head, mouse);
    if (hot) pointed = frame.group;
    if (frame.head == 0) {
      draw_name_over(context, *head, drawn, alpha);
      continue;
    }
    drawn.push_back(*head);
    draw->AddRectFilled(head->low, head->high, faded(hot ? palette().press : depth <= 1 ? palette().hover : palette().surface, alpha));
    draw_head_words(context, *head, depth, alpha);
  }
  return pointed;
}

namespace {

void ring(const MosaicPlane& plane, const app::PixelBox& box, ImU32 colour, float width) {
  constexpr float kSmall = 9.0F;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 low = plane.point(box.left, box.top), high = plane.point(box.right, box.bottom);
  if (high.x - low.x >= kSmall && high.y - low.y >= kSmall) return draw->AddRect({low.x - 1.0F, low.y - 1.0F}, high, colour, 2.0F, 0, width);
  draw->AddCircle({(low.x + high.x) / 2.0F, (low.y + high.y) / 2.0F}, 6.5F, colour, 0, width);
}

void glow(const MosaicPlane& plane, const app::PixelBox& box) {
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const ImVec2 low = plane.point(box.left, box.top), high = plane.point(box.right, box.bottom);
  const ImVec2 middle{(low.x + high.x) / 2.0F, (low.y + high.y) / 2.0F};
  constexpr float kSmall = 12.0F;
  if (high.x - low.x >= kSmall) return draw->AddRect({low.x - 1.0F, low.y - 1.0F}, high, palette().accent, 1.0F, 0, 2.0F);
  constexpr float radius = 6.0F;
  draw->AddCircle(middle, radius + 2.5F, faded(palette().accent, 0.3F), 0, 4.0F);
  draw->AddCircle(middle, radius, palette().accent, 0, 1.6F);
}

}  // namespace

void draw_mosaic_marks(const Context& context, const MosaicPlane& plane, bool keyboard) {
  const MosaicSession& session = session_of(context);
  for (const std::uint32_t cell : session.shown->light->few) {
    if (const auto box = app::box_of(session.sight, cell)) glow(plane, *box);
  }
  if (session.pointed) {
    if (const auto box = app::box_of(session.sight, *session.pointed)) ring(plane, *box, palette().text, 1.5F);
  }
  if (!keyboard || !session.cursor) return;
  if (const auto box = app::box_of(session.sight, *session.cursor)) ring(plane, *box, palette().accent, 2.5F);
}

namespace {

/// What is left below the sign, in points.
float room_below_sign(const app::PixelBox& box, float ratio) {
  const auto least = static_cast<std::uint32_t>(std::min(box.width(), box.height()));
  std::uint32_t sign = 0;
  for (const std::uint32_t one : kSignSizes) {
    if (one * 10 <= least * 7) sign = one;
  }
  return (static_cast<float>(box.height()) - static_cast<float>(sign)) / 2.0F / ratio;
}

/// The name; where there is room for them, the designation and the status as well. Nothing where it would hide the sign.
void draw_cell_words(const Context& context, const MosaicPlane& plane, const app::PixelBox& box, std::uint32_t row) {
  constexpr float kRoomy = 130.0F, kSide = 6.0F, kLine = 18.0F, kAround = 9.0F;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const app::Answer& answer = context.answer();
  const float width = static_cast<float>(box.width()) / plane.ratio - 2.0F * kSide - 4.0F, below = room_below_sign(box, plane.ratio);
  if (below < kLine + kAround) return;
  const bool roomy = width >= kRoomy && below >= 3.0F * kLine + kAround;
  const float high = 5.0F + kLine * (roomy ? 3.0F : 1.0F);
  const ImVec2 low = plane.point(box.left, box.bottom), corner = plane.point(box.right, box.bottom);
  draw->AddRectFilled({low.x + 2.0F, low.y - 4.0F - high}, {corner.x - 4.0F, low.y - 4.0F}, palette().surface, 2.0F);
  const ImVec2 at{low.x + kSide, low.y - 2.0F - high};
  draw_elided(draw, at, width, app::shown_name(answer, EmployeeRow{row}), palette().text, Font::small_strong);
  if (!roomy) return;
  draw_elided(draw, {at.x, at.y + kLine}, width, answer.data().text(answer.data().employees.designation[row]), palette().muted, Font::small);
  draw_elided(draw, {at.x, at.y + 2.0F * kLine}, width, app::class_words(session_of(context).shown->look, session_of(context).shown->tracks->on(row, answer.as_on())), palette().text, Font::small);
}

}  // namespace

void draw_mosaic_names(const Context& context, const MosaicPlane& plane) {
  constexpr float kLeast = 60.0F;
  constexpr std::size_t kMost = 400;
  const MosaicSession& session = session_of(context);
  const auto wide = [&](const CellBlock& block) { return static_cast<float>(block.width / block.columns) / plane.ratio >= kLeast; };
  if (!std::any_of(session.sight.blocks.begin(), session.sight.blocks.end(), wide)) return;
  const auto& light = session.shown->light->rows;
  for (const std::uint32_t cell : app::cells_in(session.sight, session.sight.picture, kMost)) {
    const auto box = app::box_of(session.sight, cell);
    const std::uint32_t row = session.shown->groups->order[cell];
    const bool lit = light.empty() || light[row] != 0;
    if (box && lit && static_cast<float>(box->width()) / plane.ratio >= kLeast) draw_cell_words(context, plane, *box, row);
  }
}

std::string cell_words(const Context& context, std::uint32_t cell) {
  const app::Mosaic& mosaic = *session_of(context).shown;
  const app::Answer& answer = context.answer();
  const model::Dataset& data = answer.data();
  const std::uint32_t row = mosaic.groups->order[cell];
  const EmployeeRow employee{row};
  std::string words = app::shown_name(answer, employee);
  const auto line = [&](std::string_view text) { if (!text.empty()) words.append("\n").append(text); };
  line(data.text(data.employees.designation[row]));
  line(app::title_of(data, data.employees.unit[row]));
  line(tr(std::string("status.").append(rules::name_of(answer.status(employee)))));
  const app::Progress progress = app::progress_of(answer, employee);
  const Day due = app::due_of(answer, employee);
  if (progress.known() && !due.is_never()) line(said("mosaic.stands", progress.done, progress.needed, display_text(due)));
  if (mosaic.look.colour != rules::Respect::status) line(app::class_words(mosaic.look, mosaic.tracks->on(row, answer.as_on())));
  if (!mosaic.light->rows.empty() && mosaic.light->rows[row] == 0) line(tr("mosaic.unlit"));
  return words;
}

}  // namespace anupalan::ui
