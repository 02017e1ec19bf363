#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "app/mosaic_layout.h"

namespace anupalan::app {
namespace {

/// A tree of groups that somebody might have: `shape` gives, for each group in turn, how many groups are right below it and how many
/// people it has where there are none.
struct Made {
  MosaicGroups groups;

  std::uint32_t add(std::uint32_t parent, std::uint16_t depth) {
    MosaicGroup group;
    group.parent = parent;
    group.depth = depth;
    group.first = static_cast<std::uint32_t>(groups.order.size());
    groups.groups.push_back(group);
    return static_cast<std::uint32_t>(groups.groups.size() - 1);
  }
  void people(std::uint32_t group, std::uint32_t count) {
    for (std::uint32_t i = 0; i < count; ++i) groups.order.push_back(static_cast<std::uint32_t>(groups.order.size()));
    groups.groups[group].count = count;
    close(group);
  }
  /// After all below it.
  void close(std::uint32_t group) {
    MosaicGroup& one = groups.groups[group];
    one.count = static_cast<std::uint32_t>(groups.order.size()) - one.first;
    one.end = static_cast<std::uint32_t>(groups.groups.size());
  }
};

MosaicGroups side_by_side(const std::vector<std::uint32_t>& counts) {
  Made made;
  made.add(0, 0);
  for (const std::uint32_t count : counts) made.people(made.add(0, 1), count);
  made.close(0);
  return std::move(made.groups);
}

/// Each level has some people of its own and the next level.
MosaicGroups nested(int levels) {
  Made made;
  std::vector<std::uint32_t> open{made.add(0, 0)};
  for (int level = 1; level <= levels; ++level) {
    const auto depth = static_cast<std::uint16_t>(level);
    open.push_back(made.add(open.back(), depth));
  }
  made.people(open.back(), 3);
  for (int level = levels - 1; level >= 0; --level) {
    const auto place = static_cast<std::size_t>(level);
    made.people(made.add(open[place], static_cast<std::uint16_t>(level + 1)), 2);
    made.close(open[place]);
  }
  return std::move(made.groups);
}

/// Of each cell, how often it is drawn; each block within the picture or cut off by it, and none over another.
void check_whole(const MosaicGroups& groups, const MosaicSight& sight) {
  std::vector<std::uint8_t> seen(groups.order.size(), 0);
  for (const CellBlock& block : sight.blocks) {
    REQUIRE(block.width >= 1);
    REQUIRE(block.height >= 1);
    REQUIRE(block.columns >= 1);
    REQUIRE(block.columns <= CellBlock::kMostAcross);
    REQUIRE(block.rows <= CellBlock::kMostAcross);
    REQUIRE(std::uint64_t{block.columns} * block.rows >= block.count);
    for (std::uint32_t cell = block.first; cell < block.first + block.count; ++cell) ++seen[cell];
  }
  CHECK(std::all_of(seen.begin(), seen.end(), [](std::uint8_t times) { return times == 1; }));
  for (std::size_t i = 0; i < sight.blocks.size() && sight.blocks.size() < 500; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const CellBlock &a = sight.blocks[i], &b = sight.blocks[j];
      const bool apart = a.left + static_cast<std::int32_t>(a.width) <= b.left || b.left + static_cast<std::int32_t>(b.width) <= a.left ||
                         a.top + static_cast<std::int32_t>(a.height) <= b.top || b.top + static_cast<std::int32_t>(b.height) <= a.top;
      if (!apart) FAIL("blocks " << j << " and " << i << " overlap");
    }
  }
}

struct Case {
  const char* name;
  MosaicGroups groups;
};

std::vector<Case> cases() {
  std::vector<std::uint32_t> many(10'000, 2);
  std::vector<std::uint32_t> falling(200);
  std::iota(falling.rbegin(), falling.rend(), 1U);
  return {{"nobody", side_by_side({})},
          {"one person", side_by_side({1})},
          {"a million and one", side_by_side({1'000'000, 1})},
          {"10,000 small units", side_by_side(many)},
          {"units of many sizes", side_by_side(falling)},
          {"50 levels", nested(50)},
          {"2,000 levels", nested(2'000)}};
}

TEST_CASE("a frame with room for a name has one, and none stands empty where one would be") {
  for (const std::vector<std::uint32_t>& counts : {std::vector<std::uint32_t>{523, 215, 162, 83, 77, 55, 42, 34, 21, 12, 7, 2}, {900, 900}, {5000, 60, 20}}) {
    const MosaicGroups groups = side_by_side(counts);
    const MosaicLayout layout(groups, {790.0, 480.0}, 2);
    for (const double ratio : {1.0, 1.25, 2.0}) {
      const MosaicSight sight = look_at(layout, {}, {0, 0, static_cast<std::int32_t>(790 * ratio), static_cast<std::int32_t>(480 * ratio)}, ratio);
      REQUIRE(!sight.frames.empty());
      for (const MosaicFrame& frame : sight.frames) {
        const double width = frame.box.width() / ratio, height = frame.box.height() / ratio, head = frame.head / ratio;
        INFO(width << " x " << height << ", head " << head);
        if (width >= kNamedWidth + 1.0 && height >= 50.0) CHECK(frame.named);
        if (frame.named) CHECK(head >= kNamedHead - 1.0);
        else CHECK(head <= 0.1 * std::min(width, height) + 1.0);
      }
    }
  }
}

TEST_CASE("nobody is lost, however units and windows are") {
  for (const Case& one : cases()) {
    for (const MosaicSize size : {MosaicSize{800, 500}, MosaicSize{200, 100}, MosaicSize{1, 1}, MosaicSize{3000, 20}}) {
      for (double ratio : {1.0, 1.25, 2.0}) {
        INFO(one.name << " on " << size.width << " x " << size.height << " points of " << ratio);
        const MosaicLayout layout(one.groups, size, 2);
        const PixelBox picture{0, 0, static_cast<std::int32_t>(std::lround(size.width * ratio)), static_cast<std::int32_t>(std::lround(size.height * ratio))};
        const MosaicSight sight = look_at(layout, {}, picture, ratio);
        check_whole(one.groups, sight);
        for (std::uint32_t group = 0; group < one.groups.groups.size(); group += 7) {
          const Box& box = layout.place(group).box;
          CHECK(std::isfinite(box.left + box.top + box.right + box.bottom));
        }
      }
    }
  }
}

TEST_CASE("whoever is pointed at is the one whose box it is, at every zoom down to one person") {
  const MosaicGroups groups = side_by_side({400, 300, 120, 7, 1});
  const MosaicLayout layout(groups, {800, 500}, 2);
  for (std::uint32_t cell : {0U, 399U, 400U, 750U, 820U, 827U}) {
    MosaicCamera camera;
    for (int step = 0; step < 12; ++step) {
      const MosaicSight sight = look_at(layout, camera, {0, 0, 800, 500}, 1.0);
      const auto box = box_of(sight, cell);
      REQUIRE(box);
      const std::int32_t x = (box->left + box->right) / 2, y = (box->top + box->bottom) / 2;
      CHECK(cell_at(sight, x, y) == cell);
      camera = zoomed(layout, camera, x, y, 1.6);
    }
    CHECK(box_of(look_at(layout, camera, {0, 0, 800, 500}, 1.0), cell)->width() >= 40);
  }
}

TEST_CASE("what is under the pointer stays there while it gets larger, and the picture has no outside") {
  const MosaicGroups groups = side_by_side({400, 300, 120});
  const MosaicLayout layout(groups, {800, 500}, 2);
  const MosaicCamera near = zoomed(layout, {}, 300, 200, 4.0);
  CHECK(std::abs((near.x + 300 / near.zoom) - 300.0) < 1e-9);
  CHECK(std::abs((near.y + 200 / near.zoom) - 200.0) < 1e-9);
  CHECK(zoomed(layout, near, 10, 10, 1e-6) == MosaicCamera{});
  const MosaicCamera corner = within(layout, {1e9, 1e9, 4.0});
  CHECK(corner.x + 800 / corner.zoom == 800.0);
  CHECK(within(layout, {-5, -5, 2.0}) == MosaicCamera{0, 0, 2.0});
  CHECK(within(layout, {0, 0, 1e12}).zoom == layout.most_zoom());
  CHECK(between({}, near, 0.0) == MosaicCamera{});
  CHECK(between({}, near, 1.0) == near);
}

TEST_CASE("a rectangle has the cells that begin in it; together they are all") {
  const MosaicGroups groups = side_by_side({40'000, 30'000, 12'345});
  const MosaicLayout layout(groups, {400, 250}, 2);
  const MosaicSight sight = look_at(layout, {}, {0, 0, 400, 250}, 1.0);
  std::set<std::uint32_t> all;
  std::size_t sum = 0;
  for (std::int32_t x = 0; x < 400; x += 80) {
    for (std::int32_t y = 0; y < 250; y += 50) {
      const auto cells = cells_in(sight, {x, y, x + 80, y + 50}, SIZE_MAX);
      sum += cells.size();
      all.insert(cells.begin(), cells.end());
    }
  }
  CHECK(sum == groups.order.size());
  CHECK(all.size() == groups.order.size());
  CHECK(cells_in(sight, {0, 0, 400, 250}, 100).size() == 100);
}

TEST_CASE("frames that are large enough to be named are told, those above first") {
  const MosaicGroups groups = side_by_side({4'000, 3'000, 1'200, 2});
  const MosaicLayout layout(groups, {800, 500}, 2);
  const MosaicSight sight = look_at(layout, {}, {0, 0, 800, 500}, 1.0);
  REQUIRE(std::count_if(sight.frames.begin(), sight.frames.end(), [](const MosaicFrame& frame) { return frame.named; }) == 3);
  for (const MosaicFrame& frame : sight.frames) {
    if (!frame.named) continue;
    CHECK(frame.head >= 15);
    CHECK(frame.box.width() > 40);
  }
  const MosaicLayout small(groups, {60, 40}, 2);
  for (const MosaicFrame& frame : look_at(small, {}, {0, 0, 60, 40}, 1.0).frames) CHECK(!frame.named);
}

}  // namespace
}  // namespace anupalan::app
