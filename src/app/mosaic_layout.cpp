#include "app/mosaic_layout.h"

#include <algorithm>
#include <cmath>

namespace anupalan::app {
namespace {

// Of frames, in points where all is seen. One that is too small for a name has a thin head, which grows with the zoom.
constexpr double kHead = 20.0, kLowerHead = 18.0, kHeadPart = 0.2, kThinHeadPart = 0.08;
constexpr double kNamedHeight = 48.0, kLeastHead = kNamedHead + 1.0;  // a point more: rounding must not take the name away
constexpr double kEdge = 3.0, kEdgePart = 0.04;
constexpr double kCell = 240.0;       ///< the side of a cell at the greatest zoom, in points

Box inside(const Box& box, std::uint16_t depth) {
  const double least = box.least();
  const double edge = std::min(depth == 1 ? kEdge : kEdge / 2.0, least * kEdgePart);
  const bool named = box.width() >= kNamedWidth && box.height() >= kNamedHeight;
  const double head = named ? std::clamp(box.height() * kHeadPart, kLeastHead, depth == 1 ? kHead : kLowerHead) : least * kThinHeadPart;
  return {box.left + edge, box.top + head, box.right - edge, box.bottom - edge};
}

}  // namespace

MosaicLayout::MosaicLayout(const MosaicGroups& groups, MosaicSize size, int framed_levels) : groups_(&groups), size_(size), places_(groups.groups.size()) {
  places_.front().box = places_.front().content = {0.0, 0.0, size.width, size.height};
  for (std::uint32_t group = 0; group < places_.size(); ++group) {
    Place& place = places_[group];
    const std::uint16_t depth = groups.groups[group].depth;
    if (group > 0) place.content = place.box;
    if (depth >= 1 && depth <= framed_levels) {
      place.framed = true;
      place.content = inside(place.box, depth);
    }
    lay_below(group);
  }
  const double cells = std::max<double>(1.0, groups.groups.front().count);
  most_zoom_ = std::max(1.0, kCell / std::sqrt(size.width * size.height / cells));
}

void MosaicLayout::lay_below(std::uint32_t group) {
  const auto& all = groups_->groups;
  std::vector<double> weights;
  std::vector<std::uint32_t> children;
  for (std::uint32_t child = group + 1; child < all[group].end; child = all[child].end) {
    children.push_back(child);
    weights.push_back(all[child].count);
  }
  const std::vector<Tile> tiles = squarified(weights, places_[group].content);
  for (std::size_t i = 0; i < children.size(); ++i) {
    Place& place = places_[children[i]];
    place.box = tiles[i].box;
    place.rest = tiles[i].rest;
    place.begins_row = tiles[i].begins_row;
  }
}

// --- the camera

MosaicCamera within(const MosaicLayout& layout, MosaicCamera camera) {
  camera.zoom = std::clamp(camera.zoom, 1.0, layout.most_zoom());
  const auto [width, height] = layout.size();
  camera.x = std::clamp(camera.x, 0.0, width - width / camera.zoom);
  camera.y = std::clamp(camera.y, 0.0, height - height / camera.zoom);
  return camera;
}

MosaicCamera zoomed(const MosaicLayout& layout, const MosaicCamera& camera, double x, double y, double factor) {
  const double zoom = std::clamp(camera.zoom * factor, 1.0, layout.most_zoom());
  return within(layout, {camera.x + x / camera.zoom - x / zoom, camera.y + y / camera.zoom - y / zoom, zoom});
}

MosaicCamera seeing(const MosaicLayout& layout, const Box& box) {
  const auto [width, height] = layout.size();
  const double zoom = std::clamp(std::min(width / std::max(box.width(), 1e-9), height / std::max(box.height(), 1e-9)), 1.0, layout.most_zoom());
  return within(layout, {(box.left + box.right - width / zoom) / 2.0, (box.top + box.bottom - height / zoom) / 2.0, zoom});
}

/// The zoom goes in equal steps, the place so that what both see stays in view.
MosaicCamera between(const MosaicCamera& from, const MosaicCamera& to, double part) {
  if (part >= 1.0) return to;
  const double zoom = from.zoom * std::pow(to.zoom / from.zoom, part);
  const double span = 1.0 / to.zoom - 1.0 / from.zoom;
  const double way = std::abs(span) < 1e-12 ? part : (1.0 / zoom - 1.0 / from.zoom) / span;
  return {from.x + (to.x - from.x) * way, from.y + (to.y - from.y) * way, zoom};
}

}  // namespace anupalan::app
