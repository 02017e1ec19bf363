#include "unit/ui/picture.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace anupalan::test {
namespace {

double linear(std::uint8_t part) {
  const double share = part / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) { return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue); }

std::array<float, 4> parts_of(ImU32 colour) {
  const ImVec4 parts = ImGui::ColorConvertU32ToFloat4(colour);
  return {parts.x, parts.y, parts.z, parts.w};
}

std::uint8_t mixed(std::uint8_t below, float above, float alpha) {
  return static_cast<std::uint8_t>(std::lround(static_cast<float>(below) * (1.0F - alpha) + above * 255.0F * alpha));
}

/// Twice the area of the triangle, positive where c lies to the left of the way from a to b.
template <typename A, typename B>
float side(const A& a, const B& b, float x, float y) {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

/// One colour and one point of the texture in all corners.
template <typename Corners>
bool alike(const Corners& corners) {
  return std::all_of(corners.begin(), corners.end(), [&](const auto& c) {
    return c.u == corners[0].u && c.v == corners[0].v && c.colour == corners[0].colour;
  });
}

/// From where to where the triangle lies on a line; the second is less than the first where it does not.
template <typename Corners>
std::pair<float, float> span(const Corners& corners, float area, float y) {
  float from = -1e6F, to = 1e6F;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto& a = corners[i];
    const auto& b = corners[(i + 1) % 3];
    // side(a, b, x, y) has the sign of `area` within; it is falling or rising in x by a.y - b.y.
    const float slope = (a.y - b.y) * (area > 0.0F ? 1.0F : -1.0F);
    const float here = side(a, b, 0.0F, y) * (area > 0.0F ? 1.0F : -1.0F);
    if (slope == 0.0F) {
      if (here < 0.0F) return {1.0F, 0.0F};
    } else if (slope > 0.0F) {
      from = std::max(from, -here / slope);
    } else {
      to = std::min(to, -here / slope);
    }
  }
  return {from, to};
}

}  // namespace

double contrast(Colour a, Colour b) {
  const double one = luminance(a), other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Picture::Picture(const ImDrawData& drawn, float scale)
    : scale_(scale),
      width_(static_cast<int>(std::ceil(drawn.DisplaySize.x * scale))),
      height_(static_cast<int>(std::ceil(drawn.DisplaySize.y * scale))),
      pixels_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_)) {
  unsigned char* alpha = nullptr;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&alpha, &texture_.width, &texture_.height);
  texture_.alpha = alpha;
  for (const ImDrawList* list : drawn.CmdLists) draw(*list, drawn.DisplayPos);
}

std::vector<Colour> Picture::within(const Box& box, int margin) const {
  const int left = std::max(0, static_cast<int>(std::floor(box.left * scale_)) - margin);
  const int right = std::min(width_, static_cast<int>(std::ceil(box.right * scale_)) + margin);
  std::vector<Colour> found;
  for (int y = std::max(0, static_cast<int>(std::floor(box.top * scale_)) - margin);
       y < std::min(height_, static_cast<int>(std::ceil(box.bottom * scale_)) + margin); ++y) {
    for (int x = left; x < right; ++x) found.push_back(at(x, y));
  }
  return found;
}

void Picture::draw(const ImDrawList& list, ImVec2 origin) {
  for (const ImDrawCmd& command : list.CmdBuffer) {
    const auto whole = [&](float points) { return static_cast<int>(std::lround(points * scale_)); };
    const Clip clip{std::max(0, whole(command.ClipRect.x - origin.x)), std::max(0, whole(command.ClipRect.y - origin.y)),
                    std::min(width_, whole(command.ClipRect.z - origin.x)), std::min(height_, whole(command.ClipRect.w - origin.y))};
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    for (unsigned i = 0; i + 3 <= command.ElemCount; i += 3) {
      std::array<Corner, 3> corners;
      for (unsigned c = 0; c < 3; ++c) {
        const ImDrawVert& vertex = vertices[index[i + c]];
        corners[c] = {(vertex.pos.x - origin.x) * scale_, (vertex.pos.y - origin.y) * scale_, vertex.uv.x, vertex.uv.y, parts_of(vertex.col)};
      }
      triangle(corners, clip);
    }
  }
}

void Picture::triangle(const std::array<Corner, 3>& corners, const Clip& clip) {
  const auto [low, high] = std::minmax({corners[0].y, corners[1].y, corners[2].y});
  const float area = side(corners[0], corners[1], corners[2].x, corners[2].y);
  if (area == 0.0F) return;
  const bool plain = alike(corners);
  const int bottom = std::min(clip.bottom, static_cast<int>(std::ceil(high)));
  for (int y = std::max(clip.top, static_cast<int>(std::floor(low))); y < bottom; ++y) {
    const auto [from, to] = span(corners, area, static_cast<float>(y) + 0.5F);
    const int left = std::max(clip.left, static_cast<int>(std::ceil(from - 0.5F))), right = std::min(clip.right, static_cast<int>(std::floor(to - 0.5F)) + 1);
    if (plain) fill(y, left, right, corners[0]);
    else shade(y, left, right, corners, area);
  }
}

/// One colour from end to end.
void Picture::fill(int y, int left, int right, const Corner& corner) {
  if (left >= right) return;
  const float coverage = covered(corner.u, corner.v);
  if (corner.colour[3] * coverage < 1.0F) {
    for (int x = left; x < right; ++x) blend(x, y, corner.colour, coverage);
    return;
  }
  blend(left, y, corner.colour, 1.0F);
  const auto row = pixels_.begin() + static_cast<std::ptrdiff_t>(y) * width_;
  std::fill(row + left + 1, row + right, row[left]);
}

void Picture::shade(int y, int left, int right, const std::array<Corner, 3>& corners, float area) {
  for (int x = left; x < right; ++x) {
    const float px = static_cast<float>(x) + 0.5F, py = static_cast<float>(y) + 0.5F;
    const float a = side(corners[1], corners[2], px, py) / area, b = side(corners[2], corners[0], px, py) / area, c = 1.0F - a - b;
    std::array<float, 4> colour{};
    for (std::size_t part = 0; part < 4; ++part) colour[part] = a * corners[0].colour[part] + b * corners[1].colour[part] + c * corners[2].colour[part];
    blend(x, y, colour, covered(a * corners[0].u + b * corners[1].u + c * corners[2].u, a * corners[0].v + b * corners[1].v + c * corners[2].v));
  }
}

void Picture::blend(int x, int y, const std::array<float, 4>& colour, float coverage) {
  Colour& pixel = pixels_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
  const float alpha = std::clamp(colour[3] * coverage, 0.0F, 1.0F);
  pixel = {mixed(pixel.red, colour[0], alpha), mixed(pixel.green, colour[1], alpha), mixed(pixel.blue, colour[2], alpha)};
}

/// The atlas there, between its four nearest points.
float Picture::covered(float u, float v) const {
  const float x = u * static_cast<float>(texture_.width) - 0.5F, y = v * static_cast<float>(texture_.height) - 0.5F;
  const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
  const auto point = [&](int column, int row) {
    column = std::clamp(column, 0, texture_.width - 1);
    row = std::clamp(row, 0, texture_.height - 1);
    return static_cast<float>(texture_.alpha[row * texture_.width + column]) / 255.0F;
  };
  const float across = x - static_cast<float>(left), down = y - static_cast<float>(top);
  const float above = point(left, top) * (1.0F - across) + point(left + 1, top) * across;
  const float below = point(left, top + 1) * (1.0F - across) + point(left + 1, top + 1) * across;
  return above * (1.0F - down) + below * down;
}

Colour most_common(const std::vector<Colour>& pixels) {
  std::map<Colour, std::size_t> counts;
  for (auto pixel = pixels.begin(); pixel != pixels.end();) {
    const auto next = std::find_if(pixel, pixels.end(), [&](const Colour& other) { return other != *pixel; });
    counts[*pixel] += static_cast<std::size_t>(next - pixel);
    pixel = next;
  }
  return std::max_element(counts.begin(), counts.end(), [](const auto& one, const auto& other) { return one.second < other.second; })->first;
}

double strongest(const std::vector<Colour>& pixels, Colour ground) {
  double best = 1.0;
  Colour last = ground;
  for (const Colour& pixel : pixels) {
    if (pixel != std::exchange(last, pixel)) best = std::max(best, contrast(pixel, ground));
  }
  return best;
}

}  // namespace anupalan::test
