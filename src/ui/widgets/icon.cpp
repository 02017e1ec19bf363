#include "ui/widgets/icon.h"

#include <cmath>
#include <initializer_list>
#include <numbers>

namespace anupalan::ui {
namespace {

// Draws in a square whose sides run from -1 to 1.
struct Pen {
  ImDrawList* draw;
  ImVec2 centre;
  float half;
  ImU32 colour;
  float width;

  ImVec2 at(float x, float y) const { return {centre.x + x * half, centre.y + y * half}; }
  void path(std::initializer_list<ImVec2> points, bool closed = false) const {
    for (const ImVec2& p : points) draw->PathLineTo(at(p.x, p.y));
    draw->PathStroke(colour, closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
  }
  void box(float x0, float y0, float x1, float y1, float round = 0.0F) const {
    draw->AddRect(at(x0, y0), at(x1, y1), colour, round * half, 0, width);
  }
  void ring(float x, float y, float r) const { draw->AddCircle(at(x, y), r * half, colour, 0, width); }
  void arc(float x, float y, float r, float from, float to) const {
    draw->PathArcTo(at(x, y), r * half, from * std::numbers::pi_v<float>, to * std::numbers::pi_v<float>);
    draw->PathStroke(colour, 0, width);
  }
};

void overview(const Pen& p) {
  p.box(-0.9F, -0.9F, -0.1F, 0.15F, 0.15F);
  p.box(0.2F, -0.9F, 0.9F, -0.3F, 0.15F);
  p.box(0.2F, 0.0F, 0.9F, 0.9F, 0.15F);
  p.box(-0.9F, 0.45F, -0.1F, 0.9F, 0.15F);
}

void units(const Pen& p) {
  p.box(-0.35F, -0.95F, 0.35F, -0.35F, 0.12F);
  p.box(-0.95F, 0.4F, -0.3F, 0.95F, 0.12F);
  p.box(0.3F, 0.4F, 0.95F, 0.95F, 0.12F);
  p.path({{0.0F, -0.35F}, {0.0F, 0.02F}});
  p.path({{-0.62F, 0.4F}, {-0.62F, 0.02F}, {0.62F, 0.02F}, {0.62F, 0.4F}});
}

void mosaic(const Pen& p) {
  for (float y : {-0.9F, -0.25F, 0.4F}) {
    for (float x : {-0.9F, -0.25F, 0.4F}) p.box(x, y, x + 0.5F, y + 0.5F);
  }
}

void person(const Pen& p, float x) {
  p.ring(x, -0.42F, 0.38F);
  p.arc(x, 0.85F, 0.68F, 1.0F, 2.0F);
}

void employees(const Pen& p) {
  person(p, -0.28F);
  p.arc(0.42F, -0.42F, 0.36F, -0.5F, 0.5F);
  p.arc(0.38F, 0.85F, 0.6F, 1.62F, 2.0F);
}

void courses(const Pen& p) {
  p.path({{0.0F, -0.6F}, {-0.35F, -0.8F}, {-0.95F, -0.8F}, {-0.95F, 0.6F}, {-0.35F, 0.6F}, {0.0F, 0.85F}, {0.35F, 0.6F}, {0.95F, 0.6F}, {0.95F, -0.8F},
          {0.35F, -0.8F}}, true);
  p.path({{0.0F, -0.6F}, {0.0F, 0.85F}});
}

void plans(const Pen& p) {
  for (const float y : {-0.62F, 0.0F, 0.62F}) p.path({{0.05F, y}, {0.95F, y}});
  for (const float y : {-0.62F, 0.0F}) p.path({{-0.95F, y}, {-0.72F, y + 0.22F}, {-0.32F, y - 0.24F}});
  p.ring(-0.62F, 0.64F, 0.2F);
}

void compare(const Pen& p) {
  p.path({{-0.9F, -0.42F}, {0.85F, -0.42F}});
  p.path({{0.42F, -0.85F}, {0.87F, -0.42F}, {0.42F, 0.01F}});
  p.path({{0.9F, 0.5F}, {-0.85F, 0.5F}});
  p.path({{-0.42F, 0.07F}, {-0.87F, 0.5F}, {-0.42F, 0.93F}});
}

void data(const Pen& p) {
  p.box(-0.85F, -0.9F, 0.85F, -0.35F, 0.12F);
  p.box(-0.85F, -0.25F, 0.85F, 0.3F, 0.12F);
  p.box(-0.85F, 0.4F, 0.85F, 0.95F, 0.12F);
}

// The sign of a section: two hooks around a ring.
void orders(const Pen& p) {
  p.ring(0.0F, 0.0F, 0.36F);
  p.arc(0.0F, -0.52F, 0.42F, 0.62F, 1.88F);
  p.arc(0.0F, 0.52F, 0.42F, -0.38F, 0.88F);
}

void flag(const Pen& p) {
  p.path({{-0.65F, 0.95F}, {-0.65F, -0.85F}, {0.8F, -0.85F}, {0.45F, -0.35F}, {0.8F, 0.15F}, {-0.65F, 0.15F}});
}

void file(const Pen& p) {
  p.path({{-0.65F, -0.95F}, {0.2F, -0.95F}, {0.7F, -0.45F}, {0.7F, 0.95F}, {-0.65F, 0.95F}}, true);
  p.path({{0.2F, -0.95F}, {0.2F, -0.45F}, {0.7F, -0.45F}});
}

void folder(const Pen& p) {
  p.path({{-0.95F, 0.75F}, {-0.95F, -0.75F}, {-0.25F, -0.75F}, {0.0F, -0.45F}, {0.95F, -0.45F}, {0.95F, 0.75F}}, true);
}

void sun(const Pen& p) {
  p.ring(0.0F, 0.0F, 0.42F);
  for (int i = 0; i < 8; ++i) {
    const float angle = static_cast<float>(i) * std::numbers::pi_v<float> / 4.0F;
    const float x = std::cos(angle);
    const float y = std::sin(angle);
    p.path({{0.7F * x, 0.7F * y}, {0.98F * x, 0.98F * y}});
  }
}

void moon(const Pen& p) {
  // Two circles that meet at two points: the far arc of the one, the near arc of the other.
  p.draw->PathArcTo(p.at(0.0F, 0.0F), 0.9F * p.half, 0.478F, 4.791F);
  p.draw->PathArcTo(p.at(0.45F, -0.25F), 0.75F * p.half, 4.183F, 1.087F);
  p.draw->PathStroke(p.colour, ImDrawFlags_Closed, p.width);
}

void search(const Pen& p) {
  p.ring(-0.18F, -0.18F, 0.62F);
  p.path({{0.28F, 0.28F}, {0.9F, 0.9F}});
}

void lock(const Pen& p) {
  p.box(-0.65F, -0.1F, 0.65F, 0.9F, 0.15F);
  p.path({{-0.4F, -0.1F}, {-0.4F, -0.45F}});
  p.path({{0.4F, -0.1F}, {0.4F, -0.45F}});
  p.arc(0.0F, -0.45F, 0.4F, 1.0F, 2.0F);
}

void warning(const Pen& p) {
  p.path({{0.0F, -0.85F}, {0.95F, 0.8F}, {-0.95F, 0.8F}}, true);
  p.path({{0.0F, -0.3F}, {0.0F, 0.25F}});
  p.draw->AddCircleFilled(p.at(0.0F, 0.52F), 0.11F * p.half, p.colour);
}

void eye(const Pen& p) {
  p.path({{-0.98F, 0.0F}, {-0.55F, -0.45F}, {0.0F, -0.62F}, {0.55F, -0.45F}, {0.98F, 0.0F}, {0.55F, 0.45F}, {0.0F, 0.62F}, {-0.55F, 0.45F}}, true);
  p.ring(0.0F, 0.0F, 0.28F);
}

void calendar(const Pen& p) {
  p.box(-0.85F, -0.7F, 0.85F, 0.9F, 0.15F);
  p.path({{-0.85F, -0.2F}, {0.85F, -0.2F}});
  p.path({{-0.4F, -0.95F}, {-0.4F, -0.5F}});
  p.path({{0.4F, -0.95F}, {0.4F, -0.5F}});
}

/// An arrow that turns back, to the left where `direction` is 1.
void turn(const Pen& p, float direction) {
  const auto x = [direction](float at) { return at * direction; };
  p.path({{x(-0.8F), -0.3F}, {x(0.35F), -0.3F}, {x(0.72F), -0.12F}, {x(0.88F), 0.24F}, {x(0.72F), 0.6F}, {x(0.35F), 0.78F}, {x(-0.3F), 0.78F}});
  p.path({{x(-0.35F), -0.75F}, {x(-0.8F), -0.3F}, {x(-0.35F), 0.15F}});
}

void chevron(const Pen& p, float x, float direction) {
  p.path({{x - 0.3F * direction, -0.6F}, {x + 0.3F * direction, 0.0F}, {x - 0.3F * direction, 0.6F}});
}

void arrow(const Pen& p, float direction) {
  p.path({{0.0F, -0.75F * direction}, {0.0F, 0.75F * direction}});
  p.path({{-0.5F, 0.25F * direction}, {0.0F, 0.75F * direction}, {0.5F, 0.25F * direction}});
}

void back(const Pen& p) {
  p.path({{0.85F, 0.0F}, {-0.8F, 0.0F}});
  p.path({{-0.2F, -0.6F}, {-0.8F, 0.0F}, {-0.2F, 0.6F}});
}

void draw_arrows(const Pen& p, Icon icon) {
  switch (icon) {
    case Icon::back: return back(p);
    case Icon::day_back: return chevron(p, 0.0F, -1.0F);
    case Icon::day_on:
    case Icon::chevron_right: return chevron(p, 0.0F, 1.0F);
    case Icon::week_back: return chevron(p, -0.4F, -1.0F), chevron(p, 0.4F, -1.0F);
    case Icon::week_on: return chevron(p, -0.4F, 1.0F), chevron(p, 0.4F, 1.0F);
    case Icon::chevron_down: return p.path({{-0.6F, -0.3F}, {0.0F, 0.35F}, {0.6F, -0.3F}});
    case Icon::arrow_up: return arrow(p, -1.0F);
    case Icon::arrow_down: return arrow(p, 1.0F);
    default: return;
  }
}

}  // namespace

void draw_icon(ImDrawList* draw, Icon icon, ImVec2 centre, float size, ImU32 colour) {
  const Pen p{draw, centre, size / 2.0F, colour, 1.6F};
  switch (icon) {
    case Icon::overview: return overview(p);
    case Icon::units: return units(p);
    case Icon::employees: return employees(p);
    case Icon::employee: return person(p, 0.0F);
    case Icon::courses: return courses(p);
    case Icon::plans: return plans(p);
    case Icon::compare: return compare(p);
    case Icon::orders: return orders(p);
    case Icon::milestones: return flag(p);
    case Icon::data: return data(p);
    case Icon::open: return folder(p);
    case Icon::file: return file(p);
    case Icon::sun: return sun(p);
    case Icon::moon: return moon(p);
    case Icon::search: return search(p);
    case Icon::lock: return lock(p);
    case Icon::warning: return warning(p);
    case Icon::eye: return eye(p);
    case Icon::eye_off: return eye(p), p.path({{-0.75F, 0.85F}, {0.75F, -0.85F}});
    case Icon::calendar: return calendar(p);
    case Icon::filter: return p.path({{-0.9F, -0.75F}, {0.9F, -0.75F}, {0.25F, 0.05F}, {0.25F, 0.8F}, {-0.25F, 0.5F}, {-0.25F, 0.05F}}, true);
    case Icon::tick: return p.path({{-0.7F, 0.05F}, {-0.2F, 0.6F}, {0.75F, -0.55F}});
    case Icon::mosaic: return mosaic(p);
    case Icon::play: return p.path({{-0.5F, -0.75F}, {0.75F, 0.0F}, {-0.5F, 0.75F}}, true);
    case Icon::pause: return p.path({{-0.4F, -0.7F}, {-0.4F, 0.7F}}), p.path({{0.4F, -0.7F}, {0.4F, 0.7F}});
    case Icon::event_back: return chevron(p, 0.3F, -1.0F), p.path({{-0.6F, -0.6F}, {-0.6F, 0.6F}});
    case Icon::event_on: return chevron(p, -0.3F, 1.0F), p.path({{0.6F, -0.6F}, {0.6F, 0.6F}});
    case Icon::undo: return turn(p, 1.0F);
    case Icon::redo: return turn(p, -1.0F);
    case Icon::close: return p.path({{-0.6F, -0.6F}, {0.6F, 0.6F}}), p.path({{-0.6F, 0.6F}, {0.6F, -0.6F}});
    default: return draw_arrows(p, icon);
  }
}

}  // namespace anupalan::ui
