// What of the mosaic is seen through a camera, and which cell is where (mosaic_layout.h).
#include <cmath>

#include "app/mosaic_layout.h"

namespace anupalan::app {
namespace {

constexpr double kLeast = 3.0;        ///< pixels of the least box that is drawn by itself, along each side
constexpr std::int32_t kNamedWidth = 46;  ///< points of the least frame that is named
constexpr std::int32_t kOutlined = 12;     ///< of the least one that is outlined
constexpr std::int32_t kOverWidth = 170, kOverHeight = 96;   ///< the same where the name stands over the cells
constexpr double kNamedHead = 14.0;   ///< of the least head in which a name stands
constexpr std::uint64_t kMostProduct = UINT32_MAX / 2;  ///< of columns and pixels: what the hardware counts with

class Sighting {
 public:
  Sighting(const MosaicLayout& layout, const MosaicCamera& camera, PixelBox picture, double ratio)
      : layout_(layout), camera_(camera), scale_(camera.zoom * ratio), ratio_(ratio) {
    sight_.picture = picture;
  }

  MosaicSight take() {
    const MosaicGroup& all = groups()[0];
    if (all.count > 0 && !layout_.groups().order.empty()) visit(0);
    return std::move(sight_);
  }

 private:
  const std::vector<MosaicGroup>& groups() const { return layout_.groups().groups; }
  double pixels(double points) const { return points * scale_; }
  std::int32_t x(double at) const { return static_cast<std::int32_t>(std::lround((at - camera_.x) * scale_)); }
  std::int32_t y(double at) const { return static_cast<std::int32_t>(std::lround((at - camera_.y) * scale_)); }
  PixelBox on_screen(const Box& box) const { return {x(box.left), y(box.top), x(box.right), y(box.bottom)}; }
  bool seen(const PixelBox& box) const {
    return box.right > 0 && box.bottom > 0 && box.left < sight_.picture.width() && box.top < sight_.picture.height();
  }

  void visit(std::uint32_t number) {
    const MosaicLayout::Place& place = layout_.place(number);
    const PixelBox box = on_screen(place.box);
    if (!seen(box)) return;
    if (number > 0) note_frame(number, place, box);
    const MosaicGroup& group = groups()[number];
    const bool roomy = pixels(place.content.least()) >= kLeast;
    const Box& room = roomy ? place.content : place.box;
    if (group.end == number + 1 || !roomy) return draw(room, group.first, group.count);
    visit_below(number);
  }

  /// Row by row, while all of a row and what is left after it are large enough; the rest is drawn together.
  void visit_below(std::uint32_t number) {
    const MosaicGroup& above = groups()[number];
    for (std::uint32_t child = number + 1; child < above.end;) {
      std::uint32_t last = child;
      std::uint32_t next = groups()[child].end;
      for (; next < above.end && !layout_.place(next).begins_row; next = groups()[next].end) last = next;
      const bool fits = pixels(layout_.place(last).box.least()) >= kLeast && pixels(layout_.place(child).box.least()) >= kLeast &&
                        (next == above.end || pixels(layout_.place(next).rest.least()) >= kLeast);
      if (!fits) return draw(layout_.place(child).rest, groups()[child].first, above.first + above.count - groups()[child].first);
      for (; child != next; child = groups()[child].end) visit(child);
    }
  }

  void draw(const Box& room, std::uint32_t first, std::uint32_t count) {
    const PixelBox box = on_screen(room);
    if (!seen(box)) return;
    CellBlock block;
    block.left = box.left;
    block.top = box.top;
    block.width = static_cast<std::uint32_t>(std::max(1, box.width()));
    block.height = static_cast<std::uint32_t>(std::max(1, box.height()));
    block.first = first;
    block.count = count;
    set_grid(room, block);
    sight_.blocks.push_back(block);
  }

  /// The same whatever the zoom, as square as the cells can be.
  static void set_grid(const Box& room, CellBlock& block) {
    const double shape = room.height() > 0.0 ? room.width() / room.height() : 1.0;
    const double most = std::min<double>(block.count, CellBlock::kMostAcross);
    const double least = std::ceil(block.count / static_cast<double>(CellBlock::kMostAcross));
    const double columns = std::clamp(std::round(std::sqrt(block.count * shape)), std::max(1.0, least), std::max(1.0, most));
    block.columns = static_cast<std::uint32_t>(columns);
    if (std::uint64_t{block.width} * block.columns > kMostProduct) block.columns = static_cast<std::uint32_t>(std::max<std::uint64_t>(1, kMostProduct / block.width));
    block.rows = (block.count + block.columns - 1) / block.columns;
  }

  void note_frame(std::uint32_t number, const MosaicLayout::Place& place, const PixelBox& box) {
    const auto whole = [&](std::int32_t points) { return static_cast<std::int32_t>(points * ratio_); };
    const double head = place.framed ? (place.content.top - place.box.top) * scale_ : 0.0;
    const bool roomy = place.framed ? box.width() >= whole(kNamedWidth) && head >= kNamedHead * ratio_ : box.width() >= whole(kOverWidth) && box.height() >= whole(kOverHeight);
    const bool outlined = place.framed && box.width() >= whole(kOutlined) && box.height() >= whole(kOutlined);
    if (roomy || outlined) sight_.frames.push_back({number, box, static_cast<std::int32_t>(head), roomy});
  }

  const MosaicLayout& layout_;
  const MosaicCamera& camera_;
  double scale_, ratio_;
  MosaicSight sight_;
};

/// The first place of a grid whose cell begins at `from` or after it, in pixels of the block.
std::uint32_t first_from(std::int64_t from, std::uint32_t cells, std::uint32_t pixels) {
  if (from <= 0) return 0;
  return from >= std::int64_t{pixels} ? cells : first_cell_from(static_cast<std::uint32_t>(from), cells, pixels);
}

PixelBox cell_box(const CellBlock& block, std::uint32_t place) {
  const std::uint32_t column = place % block.columns, row = place / block.columns;
  const auto edge = [](std::int32_t from, std::uint32_t cell, std::uint32_t cells, std::uint32_t pixels) {
    return from + static_cast<std::int32_t>(cell_begins(cell, cells, pixels));
  };
  return {edge(block.left, column, block.columns, block.width), edge(block.top, row, block.rows, block.height),
          edge(block.left, column + 1, block.columns, block.width), edge(block.top, row + 1, block.rows, block.height)};
}

}  // namespace

MosaicSight look_at(const MosaicLayout& layout, const MosaicCamera& camera, PixelBox picture, double ratio) {
  return Sighting(layout, camera, picture, ratio).take();
}

std::optional<std::uint32_t> cell_at(const MosaicSight& sight, std::int32_t x, std::int32_t y) {
  for (const CellBlock& block : sight.blocks) {
    const std::int64_t across = std::int64_t{x} - block.left, down = std::int64_t{y} - block.top;
    if (across < 0 || down < 0 || across >= std::int64_t{block.width} || down >= std::int64_t{block.height}) continue;
    const std::uint32_t column = anupalan::cell_at(static_cast<std::uint32_t>(across), block.columns, block.width);
    const std::uint32_t row = anupalan::cell_at(static_cast<std::uint32_t>(down), block.rows, block.height);
    const std::uint32_t place = row * block.columns + column;
    if (place >= block.count) return std::nullopt;
    return block.first + place;
  }
  return std::nullopt;
}

std::optional<PixelBox> box_of(const MosaicSight& sight, std::uint32_t cell) {
  const auto after = std::upper_bound(sight.blocks.begin(), sight.blocks.end(), cell, [](std::uint32_t c, const CellBlock& block) { return c < block.first; });
  if (after == sight.blocks.begin()) return std::nullopt;
  const CellBlock& block = *std::prev(after);
  if (cell - block.first >= block.count) return std::nullopt;
  PixelBox box = cell_box(block, cell - block.first);
  box.right = std::max(box.right, box.left + 1);
  box.bottom = std::max(box.bottom, box.top + 1);
  return box;
}

std::vector<std::uint32_t> cells_in(const MosaicSight& sight, const PixelBox& box, std::size_t most) {
  std::vector<std::uint32_t> cells;
  for (const CellBlock& block : sight.blocks) {
    const std::uint32_t left = first_from(std::int64_t{box.left} - block.left, block.columns, block.width);
    const std::uint32_t right = first_from(std::int64_t{box.right} - block.left, block.columns, block.width);
    const std::uint32_t top = first_from(std::int64_t{box.top} - block.top, block.rows, block.height);
    const std::uint32_t bottom = first_from(std::int64_t{box.bottom} - block.top, block.rows, block.height);
    for (std::uint32_t row = top; row < bottom; ++row) {
      for (std::uint32_t column = left; column < right; ++column) {
        const std::uint32_t place = row * block.columns + column;
        if (place >= block.count) break;
        if (cells.size() == most) return cells;
        cells.push_back(block.first + place);
      }
    }
  }
  return cells;
}

}  // namespace anupalan::app
