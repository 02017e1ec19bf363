// The groups of the mosaic as a list: beside the picture, and for those who do not see it.
#pragma once

#include <string>
#include <vector>

#include "app/mosaic.h"
#include "app/overview.h"

namespace anupalan::app {

struct MosaicRow {
  std::uint32_t group = 0;
  std::uint32_t count = 0;  ///< who are lit, or cells of them where people may have several
  ClassCounts counts{};
  Rate rate;                ///< of a mosaic coloured by status
};
/// The groups right below one, of those that are counted (MosaicTally::kLevels) and have somebody lit; those of the lowest rate first, those
/// without one last, else the greatest first.
std::vector<MosaicRow> mosaic_rows(const Mosaic& mosaic, std::uint32_t above, Day day);
/// What stands over the list: "Units, lowest rate first".
std::string groups_words(const MosaicLook& look);
/// The same of everybody.
MosaicRow mosaic_row(const Mosaic& mosaic, std::uint32_t group, Day day);

}  // namespace anupalan::app
