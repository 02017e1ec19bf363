#include "app/treemap.h"

#include <numeric>

namespace anupalan::app {
namespace {

/// How far from square the worst tile of a row is: a row of `sum` with tiles from `least` to `most` (areas) along `side`.
double worst(double least, double most, double sum, double side) {
  const double thickness = sum / side;
  return std::max(most / (thickness * thickness), thickness * thickness / least);
}

/// The place after the last weight of a row that begins at `from`.
std::size_t row_end(std::span<const double> weights, std::size_t from, double scale, double side) {
  double sum = weights[from] * scale;
  double now = worst(sum, sum, sum, side);
  std::size_t end = from + 1;
  for (; end < weights.size(); ++end) {
    const double next = weights[end] * scale;
    const double then = worst(next, weights[from] * scale, sum + next, side);
    if (then > now) break;
    now = then;
    sum += next;
  }
  return end;
}

/// Puts the weights of a row side by side into a strip: below each other where it stands.
void fill_strip(std::span<const double> weights, const Box& strip, bool stands, std::vector<Tile>& tiles) {
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  const double begin = stands ? strip.top : strip.left;
  const double length = stands ? strip.height() : strip.width();
  double edge = begin, before = 0.0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    before += weights[i];
    const bool last = i + 1 == weights.size();
    const double next = last ? (stands ? strip.bottom : strip.right) : begin + length * (before / sum);
    Tile tile;
    tile.box = stands ? Box{strip.left, edge, strip.right, next} : Box{edge, strip.top, next, strip.bottom};
    tiles.push_back(tile);
    edge = next;
  }
}

}  // namespace

std::vector<Tile> squarified(std::span<const double> weights, const Box& room) {
  std::vector<Tile> tiles;
  tiles.reserve(weights.size());
  Box rest = room;
  double left = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t from = 0; from < weights.size();) {
    const double area = std::max(rest.width() * rest.height(), 1e-300);
    const double side = std::max(rest.least(), 1e-150);
    const bool stands = rest.width() >= rest.height();
    const std::size_t end = row_end(weights, from, area / left, side);
    const double sum = std::accumulate(weights.begin() + static_cast<std::ptrdiff_t>(from), weights.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
    Box strip = rest;
    if (end < weights.size() && stands) strip.right = rest.left + rest.width() * (sum / left);
    if (end < weights.size() && !stands) strip.bottom = rest.top + rest.height() * (sum / left);
    fill_strip(weights.subspan(from, end - from), strip, stands, tiles);
    tiles[from].begins_row = true;
    tiles[from].rest = rest;
    (stands ? rest.left : rest.top) = stands ? strip.right : strip.bottom;
    left -= sum;
    from = end;
  }
  return tiles;
}

}  // namespace anupalan::app
