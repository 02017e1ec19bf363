#include "ui/widgets/status.h"

#include <algorithm>
#include <string>

#include "ui/widgets/icon.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using rules::ObligationStatus;
using rules::Status;

struct Stamp {
  ImDrawList* draw;
  ImVec2 centre;
  float radius;
  float width;
  ImU32 ink;

  void line(std::initializer_list<ImVec2> points, ImU32 colour) const {
    for (const ImVec2& p : points) draw->PathLineTo({centre.x + p.x * radius, centre.y + p.y * radius});
    draw->PathStroke(colour, 0, width);
  }
  void tick(ImU32 colour) const { line({{-0.48F, 0.02F}, {-0.12F, 0.4F}, {0.5F, -0.36F}}, colour); }
};

void draw_question(const Stamp& s, ImU32 colour) {
  const float size = s.radius * 1.9F;
  ImFont* letters = font(Font::strong);
  const ImVec2 extent = letters->CalcTextSizeA(size, 1e9F, 0.0F, "?");
  s.draw->AddText(letters, size, {s.centre.x - extent.x / 2.0F, s.centre.y - extent.y / 2.0F}, colour, "?");
}

void draw_square(const Stamp& s) {
  const float half = 0.92F * s.radius;
  s.draw->AddRectFilled({s.centre.x - half, s.centre.y - half}, {s.centre.x + half, s.centre.y + half}, s.ink,
                        0.35F * s.radius);
}

void draw_diamond(const Stamp& s) {
  const float r = 1.2F * s.radius;
  s.draw->AddQuadFilled({s.centre.x, s.centre.y - r}, {s.centre.x + r, s.centre.y}, {s.centre.x, s.centre.y + r},
                        {s.centre.x - r, s.centre.y}, s.ink);
}

}  // namespace

std::string_view word_of(Status status) { return of_code("status.", rules::name_of(status)); }
std::string_view word_of(ObligationStatus status) { return of_code("obligation_status.", rules::name_of(status)); }

Status like(ObligationStatus status) {
  switch (status) {
    case ObligationStatus::met: return Status::compliant;
    case ObligationStatus::met_late: return Status::late;
    case ObligationStatus::pending: return Status::pending;
    case ObligationStatus::missed: return Status::missed;
    case ObligationStatus::undetermined: return Status::undetermined;
  }
  return Status::undetermined;
}

void draw_mark(ImDrawList* draw, ImVec2 centre, float radius, Status status) {
  const ImU32 inside = palette().surface;
  const Stamp s{draw, centre, radius, std::max(1.4F, radius * 0.24F), palette().ink(status).fill};
  const float ring = radius - s.width / 2.0F;
  switch (status) {
    case Status::compliant:
      draw->AddCircleFilled(centre, radius, s.ink);
      return s.tick(inside);
    case Status::late:
      draw->AddCircle(centre, ring, s.ink, 0, s.width);
      return s.tick(s.ink);
    case Status::pending:
      draw->AddCircle(centre, ring, s.ink, 0, s.width);
      return s.line({{0.0F, -0.52F}, {0.0F, 0.04F}, {0.4F, 0.3F}}, s.ink);
    case Status::missed:
      draw_square(s);
      s.line({{-0.42F, -0.42F}, {0.42F, 0.42F}}, inside);
      return s.line({{-0.42F, 0.42F}, {0.42F, -0.42F}}, inside);
    case Status::undetermined:
      draw_diamond(s);
      return draw_question(s, inside);
    case Status::not_applicable: return s.line({{-0.7F, 0.0F}, {0.7F, 0.0F}}, s.ink);
  }
}

void status_line(Status status, std::string_view word, Font which, float width) {
  const float height = text_size(word, which).y;
  const float radius = height * 0.36F;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_mark(ImGui::GetWindowDrawList(), {at.x + radius + 1.0F, at.y + height / 2.0F}, radius, status);
  const float mark = 2.0F * radius + 9.0F;
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + mark);
  elided(word, {which, palette().ink(status).text}, width > 0.0F ? std::max(1.0F, width - mark) : 0.0F);
}

void severity_line(Severity severity, std::string_view words) {
  if (severity != Severity::warning) {
    status_line(severity == Severity::error ? Status::missed : Status::not_applicable, words);
    return;
  }
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Ink& ink = palette().ink(Status::pending);
  draw_icon(ImGui::GetWindowDrawList(), Icon::warning, {at.x + 8.0F, at.y + 10.0F}, 14.0F, ink.fill);
  ImGui::SetCursorPosX(ImGui::GetCursorPosX() + 23.0F);
  elided(words, {Font::body, ink.text});
}

void severity_line(Severity severity) { severity_line(severity, of_code("severity.", name_of(severity))); }

float status_chip_width(std::string_view word) { return text_size(word, Font::strong).x + 46.0F; }

void status_chip(Status status, std::string_view word) {
  constexpr float kHeight = 34.0F;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = status_chip_width(word);
  ImGui::Dummy({width, kHeight});
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const Ink& ink = palette().ink(status);
  draw->AddRectFilled(at, {at.x + width, at.y + kHeight}, ink.soft, kHeight / 2.0F);
  draw_mark(draw, {at.x + 19.0F, at.y + kHeight / 2.0F}, 8.0F, status);
  draw_text(draw, {at.x + 34.0F, at.y + (kHeight - 20.0F) / 2.0F}, word, ink.text, Font::strong);
}

}  // namespace anupalan::ui
