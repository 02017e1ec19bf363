// Rectangles for weights, as square as they can be: the squarified treemap of Bruls, Huizing and van Wijk (2000).
#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace anupalan::app {

struct Box {
  double left = 0.0, top = 0.0, right = 0.0, bottom = 0.0;
  double width() const { return right - left; }
  double height() const { return bottom - top; }
  double least() const { return std::min(width(), height()); }
  friend bool operator==(const Box&, const Box&) = default;
};

/// The place of one weight.
struct Tile {
  Box box;
  Box rest;                  ///< the room in which it and all after it lie, where it begins a row of tiles
  bool begins_row = false;
};

/// One for each weight, in order; together they fill the room, edge to edge. REQUIRES: weights are greater than 0 and the greatest
/// come first. No weights: nothing.
std::vector<Tile> squarified(std::span<const double> weights, const Box& room);

}  // namespace anupalan::app
