// Everyone, in groups: the cells of the mosaic in their order. Each group has its cells side by side, and so has all that is
// below it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/answer.h"
#include "app/look.h"

namespace anupalan::app {

struct MosaicGroup {
  std::uint32_t parent = 0;        ///< of the first one: itself
  std::uint32_t end = 0;           ///< the place after the last group below it; groups stand before those below them
  std::uint32_t first = 0, count = 0;  ///< its cells, with all below it
  std::uint16_t depth = 0;         ///< 0: everybody
  model::UnitRow unit = model::kNoRow<model::UnitRow>;
  std::uint32_t value = UINT32_MAX;    ///< of MosaicGroups::values; none: a unit, or everybody
  bool own = false;                ///< those of the unit above itself, beside the units below it
};

struct MosaicGroups {
  MosaicBy by = MosaicBy::unit;
  std::vector<MosaicGroup> groups;      ///< the first is everybody; below each the greatest come first, then by title
  std::vector<std::uint32_t> order;     ///< by cell: the row of the employee
  std::vector<std::string> values;      ///< as people read them, or the id of the course
  std::uint64_t too_many = 0;           ///< so many cells would be needed, more than kMostCells: then there are none
  /// An employee may have several cells.
  bool several() const { return by == MosaicBy::course || by == MosaicBy::competency; }
};
/// What the picture's textures hold within their 64 MB (shaders/cells.frag.glsl).
inline constexpr std::uint64_t kMostCells = 7'500'000;

/// In steps: `made` is complete after the last one. Units with nobody are not among them.
Steps make_mosaic_groups(const Answer& answer, MosaicBy by, bool nested, MosaicGroups& made);

/// What stands over a group: the unit's name, the level in words, ...
std::string title_of(const Answer& answer, const MosaicGroups& groups, std::uint32_t group);
/// The filter that lets through just those of the group; nothing where none can say it (everybody, or too many to name).
std::optional<Filter> filter_of(const Answer& answer, const MosaicGroups& groups, std::uint32_t group);
/// Whether there is one: it takes no time to know.
bool has_filter(const MosaicGroups& groups, std::uint32_t group);

}  // namespace anupalan::app
