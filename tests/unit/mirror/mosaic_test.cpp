#include <catch2/catch_test_macros.hpp>

#include <functional>

#include "mirror/actions.h"
#include "mirror/tree.h"
#include "unit/samples.h"

namespace anupalan::mirror {
namespace {

app::Workspace shown() {
  app::Workspace workspace = test::opened(test::sample_files("ministry"), to_day({2026, 2, 15}));
  workspace.apply(app::Show{app::View::mosaic});
  static_cast<void>(tree_of(workspace));
  test::finish(workspace);
  return workspace;
}

void act(app::Workspace& workspace, std::string_view action, std::string_view value = {}) {
  auto command = command_of(workspace, action, value);
  REQUIRE(command);
  workspace.apply(std::move(*command));
  for (int i = 0; i < 3; ++i) {
    static_cast<void>(tree_of(workspace));
    test::finish(workspace);
  }
}

std::size_t count_actions(const Node& node, std::string_view verb) {
  std::size_t count = node.action.starts_with(verb) ? 1 : 0;
  for (const Node& child : node.children) count += count_actions(child, verb);
  return count;
}

TEST_CASE("the mosaic is grouped, coloured, moved through the year and narrowed by what the mirror offers") {
  app::Workspace workspace = shown();
  act(workspace, "mosaic-by:level");
  CHECK(workspace.mosaic()->groups->by == app::MosaicBy::level);
  act(workspace, "mosaic-colour:needed");
  CHECK(workspace.mosaic()->look.colour == rules::Respect::needed);
  act(workspace, "mosaic-nested");
  CHECK(!workspace.look().mosaic.nested);
  act(workspace, "scrub", "30");
  CHECK(workspace.answer()->as_on() == to_day({2025, 5, 1}));
  act(workspace, "scrub", "99999");
  CHECK(workspace.answer()->as_on() == workspace.year_span().last);
  act(workspace, "to-day:2026-02-15");
  const std::uint32_t count = workspace.mosaic()->groups->groups[1].count;
  act(workspace, "mosaic-keep:1");
  CHECK(workspace.view() == app::View::mosaic);
  CHECK(workspace.selected().people().size() == count);
  act(workspace, "play");
  CHECK(workspace.playing());
  act(workspace, "play");
  CHECK(!workspace.playing());
}

TEST_CASE("what no mosaic has is offered by none: unknown groups, colours and days") {
  app::Workspace workspace = shown();
  for (std::string_view action : {"mosaic-by:planet", "mosaic-colour:", "mosaic-keep:0", "mosaic-keep:999999", "mosaic-people:x", "to-day:2026-02-30"}) {
    INFO(action);
    CHECK(!command_of(workspace, action, ""));
  }
  for (std::string_view value : {"", "x", "-1", "1e3"}) CHECK(!command_of(workspace, "scrub", value));
}

TEST_CASE("the mirror lists the groups of both levels, and the first people") {
  app::Workspace workspace = shown();
  const Node tree = tree_of(workspace);
  CHECK(count_actions(tree, "mosaic-people:") > 10);
  CHECK(count_actions(tree, "employee:") == 20);
}

}  // namespace
}  // namespace anupalan::mirror
