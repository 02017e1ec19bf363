// Where the groups of the mosaic lie, and what of them is seen through a camera: blocks of cells for the hardware (base/cells.h), and
// frames with a name. The work for a picture depends on the pixels, not on how many people or groups there are.
//
//   MosaicLayout layout(groups, {1366, 600});
//   MosaicSight sight = look_at(layout, camera, pixels);
//   cell_at(sight, x, y)
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/mosaic_groups.h"
#include "app/treemap.h"
#include "base/cells.h"

namespace anupalan::app {

/// Points of the screen when the camera sees everything.
struct MosaicSize {
  double width = 0.0, height = 0.0;
  friend bool operator==(const MosaicSize&, const MosaicSize&) = default;
};

class MosaicLayout {
 public:
  struct Place {
    Box box;       ///< all of the group
    Box content;   ///< where its cells and the groups below it lie: without its head and edges, where it has a frame
    Box rest;      ///< as of a Tile
    bool begins_row = false;
    bool framed = false;
  };
  /// `groups` must outlive it. REQUIRES: width and height are at least 1.
  MosaicLayout(const MosaicGroups& groups, MosaicSize size, int framed_levels);

  const MosaicGroups& groups() const { return *groups_; }
  MosaicSize size() const { return size_; }
  const Place& place(std::uint32_t group) const { return places_[group]; }
  /// At which a cell is as large as it gets.
  double most_zoom() const { return most_zoom_; }

 private:
  void lay_below(std::uint32_t group);

  const MosaicGroups* groups_;
  MosaicSize size_;
  std::vector<Place> places_;
  double most_zoom_ = 1.0;
};

/// Points of the least frame that is named, and of the least head in which a name stands.
inline constexpr double kNamedWidth = 46.0, kNamedHead = 15.0;

/// What is seen: from this place of the layout on, so many times as large.
struct MosaicCamera {
  double x = 0.0, y = 0.0, zoom = 1.0;
  friend bool operator==(const MosaicCamera&, const MosaicCamera&) = default;
};
/// Kept within the layout and its zoom.
MosaicCamera within(const MosaicLayout& layout, MosaicCamera camera);
/// `factor` times as large, while what is at this place of the screen (in points) stays there.
MosaicCamera zoomed(const MosaicLayout& layout, const MosaicCamera& camera, double x, double y, double factor);
/// Sees this box as large as it can be.
MosaicCamera seeing(const MosaicLayout& layout, const Box& box);
/// The same between the two, `part` of the way (0 to 1).
MosaicCamera between(const MosaicCamera& from, const MosaicCamera& to, double part);

/// In pixels of the picture.
struct PixelBox {
  std::int32_t left = 0, top = 0, right = 0, bottom = 0;
  std::int32_t width() const { return right - left; }
  std::int32_t height() const { return bottom - top; }
};

struct MosaicFrame {
  std::uint32_t group = 0;
  PixelBox box;
  std::int32_t head = 0;  ///< how high its head is; 0: it has none, the name stands over the cells
  bool named = true;      ///< false: too small for a name, an outline alone
};

struct MosaicSight {
  PixelBox picture;
  std::vector<CellBlock> blocks;    ///< that are seen, in the order of their cells; all cells of the layout where all of it is seen
  std::vector<MosaicFrame> frames;  ///< large enough to be seen as one, those above first
};
/// `ratio`: pixels a point.
MosaicSight look_at(const MosaicLayout& layout, const MosaicCamera& camera, PixelBox picture, double ratio);

/// Nothing between cells, or beside them.
std::optional<std::uint32_t> cell_at(const MosaicSight& sight, std::int32_t x, std::int32_t y);
/// Where it is; nothing where it is not seen.
std::optional<PixelBox> box_of(const MosaicSight& sight, std::uint32_t cell);
/// Cells that begin within the box; at most `most` of them.
std::vector<std::uint32_t> cells_in(const MosaicSight& sight, const PixelBox& box, std::size_t most);

}  // namespace anupalan::app
