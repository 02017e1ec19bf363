// What a screen shows, pixel for pixel, drawn by the CPU from Dear ImGui's triangles: for tests that look at colours.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "unit/ui/screen.h"

namespace anupalan::test {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend auto operator<=>(const Colour&, const Colour&) = default;
};

/// 1 (the same) to 21 (black on white): WCAG 2.2, "contrast ratio".
double contrast(Colour a, Colour b);

class Picture {
 public:
  /// The last frame of the present context; `scale` pixels a point. REQUIRES: the font atlas is built.
  Picture(const ImDrawData& drawn, float scale);

  int width() const { return width_; }
  int height() const { return height_; }
  /// REQUIRES: within the picture.
  Colour at(int x, int y) const { return pixels_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)]; }
  /// The pixels of a box that is given in points, `margin` pixels wider on every side, as far as they are in the picture.
  std::vector<Colour> within(const Box& box, int margin = 0) const;

 private:
  struct Texture {
    const std::uint8_t* alpha = nullptr;
    int width = 0, height = 0;
  };
  struct Clip {
    int left, top, right, bottom;
  };
  struct Corner {
    float x, y, u, v;
    std::array<float, 4> colour;
  };

  void draw(const ImDrawList& list, ImVec2 origin);
  void triangle(const std::array<Corner, 3>& corners, const Clip& clip);
  void fill(int y, int left, int right, const Corner& corner);
  void shade(int y, int left, int right, const std::array<Corner, 3>& corners, float area);
  void blend(int x, int y, const std::array<float, 4>& colour, float coverage);
  float covered(float u, float v) const;

  float scale_;
  int width_, height_;
  Texture texture_;
  std::vector<Colour> pixels_;
};

/// The colour that most of them have. REQUIRES: there are some.
Colour most_common(const std::vector<Colour>& pixels);
/// The greatest contrast of one of them with `ground`; 1 where there are none.
double strongest(const std::vector<Colour>& pixels, Colour ground);

}  // namespace anupalan::test
