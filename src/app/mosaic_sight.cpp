// What of the mosaic is seen through a camera, and which cell is where (mosaic_layout.h).
#include <cmath>

#include "app/mosaic_layout.h"

namespace anupalan::app {
namespace {

constexpr std::int32_t kLeast = 3;    ///< pixels of the least box that is drawn by itself, along each side (of a row, of each of its boxes on average)
constexpr double kOutlined = 12.0;     ///< of the least one that is outlined
constexpr double kOverWidth = 170.0, kOverHeight = 96.0;   ///< the same where the name stands over the cells
constexpr std::uint64_t kMostProduct = UINT32_MAX / 2;  ///< of columns and pixels: what the hardware counts with

class Sighting {
 public:
  Sighting(const MosaicLayout& layout, const MosaicCamera& camera, PixelBox picture, double ratio)
      : layout_(layout), camera_(camera), scale_(camera.zoom * ratio), ratio_(ratio) {
    sight_.picture = picture;
  }

  MosaicSight take() {
    const MosaicGroup& all = groups()[0];
    if (all.count > 0 && !layout_.groups().order.empty()) visit(0, on_screen(layout_.place(0).box));
    return std::move(sight_);
  }

 private:
  const std::vector<MosaicGroup>& groups() const { return layout_.groups().groups; }
  std::int32_t x(double at) const { return static_cast<std::int32_t>(std::lround((at - camera_.x) * scale_)); }
  std::int32_t y(double at) const { return static_cast<std::int32_t>(std::lround((at - camera_.y) * scale_)); }
  PixelBox on_screen(const Box& box) const { return {x(box.left), y(box.top), x(box.right), y(box.bottom)}; }
  bool seen(const PixelBox& box) const {
    return box.right > 0 && box.bottom > 0 && box.left < sight_.picture.width() && box.top < sight_.picture.height();
  }

  void visit(std::uint32_t number, const PixelBox& box) {
    if (!seen(box)) return;
    const MosaicLayout::Place& place = layout_.place(number);
    if (number > 0) note_frame(number, place, box);
    const PixelBox room = room_of(place, box);
    const MosaicGroup& group = groups()[number];
    if (group.end == number + 1) return draw(place.content, room, group.first, group.count);
    visit_below(number, room);
  }

  /// Where the content of a frame lies; all of its box where there would be too little left.
  PixelBox room_of(const MosaicLayout::Place& place, const PixelBox& box) const {
    const auto pixels = [&](double points) { return static_cast<std::int32_t>(std::lround(points * scale_)); };
    const PixelBox room{box.left + pixels(place.content.left - place.box.left), box.top + pixels(place.content.top - place.box.top),
                        box.right - pixels(place.box.right - place.content.right), box.bottom - pixels(place.box.bottom - place.content.bottom)};
    return room.width() >= kLeast && room.height() >= kLeast ? room : box;
  }

  /// Row by row, each with whole pixels of its own and at least one left for what comes after it; what is too small is drawn together.
  void visit_below(std::uint32_t number, PixelBox rest) {
    const MosaicGroup& above = groups()[number];
    for (std::uint32_t child = number + 1; child < above.end;) {
      const Row row = row_from(child, above.end);
      const MosaicLayout::Place& place = layout_.place(child);
      const bool stands = place.rest.width() >= place.rest.height();
      PixelBox strip = rest;
      if (row.next < above.end) {
        const double part = stands ? place.box.width() / place.rest.width() : place.box.height() / place.rest.height();
        if (stands) strip.right = split(rest.left, rest.right, part);
        else strip.bottom = split(rest.top, rest.bottom, part);
      }
      const std::int32_t across = stands ? strip.width() : strip.height(), along = stands ? strip.height() : strip.width();
      const bool roomy = across >= kLeast && along >= kLeast * static_cast<std::int32_t>(row.count) && (row.next == above.end || (stands ? rest.width() : rest.height()) >= 2);
      if (!roomy) return draw(place.rest, rest, groups()[child].first, above.first + above.count - groups()[child].first);
      visit_row(child, row, strip, stands);
      (stands ? rest.left : rest.top) = stands ? strip.right : strip.bottom;
      child = row.next;
    }
  }

  struct Row {
    std::uint32_t next = 0;   ///< the first group after it
    std::uint32_t count = 1;
  };
  Row row_from(std::uint32_t child, std::uint32_t end) const {
    Row row{groups()[child].end, 1};
    for (; row.next < end && !layout_.place(row.next).begins_row; row.next = groups()[row.next].end) ++row.count;
    return row;
  }

  void visit_row(std::uint32_t child, Row row, const PixelBox& strip, bool stands) {
    const Box& first = layout_.place(child).box;
    const Box& all = layout_.place(child).rest;
    const double begin = stands ? first.top : first.left, length = stands ? all.height() : all.width();
    std::int32_t edge = stands ? strip.top : strip.left;
    for (std::uint32_t left = row.count; child != row.next; child = groups()[child].end) {
      const Box& box = layout_.place(child).box;
      const std::int32_t low = stands ? strip.top : strip.left, high = stands ? strip.bottom : strip.right;
      const double part = ((stands ? box.bottom : box.right) - begin) / length;
      --left;
      std::int32_t next = low + static_cast<std::int32_t>(std::lround(part * (high - low)));
      next = left == 0 ? high : std::clamp(next, edge + 1, high - static_cast<std::int32_t>(left));
      visit(child, stands ? PixelBox{strip.left, edge, strip.right, next} : PixelBox{edge, strip.top, next, strip.bottom});
      edge = next;
    }
  }

  /// Between the two, with at least a pixel on both sides.
  static std::int32_t split(std::int32_t low, std::int32_t high, double part) {
    if (high - low < 2) return high;
    return std::clamp(low + static_cast<std::int32_t>(std::lround(part * (high - low))), low + 1, high - 1);
  }

  void draw(const Box& shape, const PixelBox& box, std::uint32_t first, std::uint32_t count) {
    if (!seen(box)) return;
    CellBlock block;
    block.left = box.left;
    block.top = box.top;
    block.width = static_cast<std::uint32_t>(std::max(1, box.width()));
    block.height = static_cast<std::uint32_t>(std::max(1, box.height()));
    block.first = first;
    block.count = count;
    set_grid(shape, block);
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
    const auto whole = [&](double points) { return static_cast<std::int32_t>(points * ratio_); };
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
