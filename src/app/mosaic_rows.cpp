#include "app/mosaic_rows.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/tr.h"

namespace anupalan::app {

MosaicRow mosaic_row(const Mosaic& mosaic, std::uint32_t group, Day day) {
  MosaicRow row{group, 0, mosaic.tally->on(group, day), {}};
  row.count = sum(row.counts);
  if (mosaic.look.colour != rules::Respect::status) return row;
  rules::Counts by_status;
  std::copy_n(row.counts.begin(), rules::kStatusCount, by_status.by_status.begin());
  row.rate = rate_of(by_status);
  return row;
}

std::string groups_words(const MosaicLook& look) {
  const char* key = look.colour == rules::Respect::status ? "mosaic.groups." : "mosaic.greatest.";
  return std::string(tr(fmt::format("{}{}", key, name_of(look.by))));
}

std::vector<MosaicRow> mosaic_rows(const Mosaic& mosaic, std::uint32_t above, Day day) {
  const auto& groups = mosaic.groups->groups;
  std::vector<MosaicRow> rows;
  for (std::uint32_t child = above + 1; child < groups[above].end; child = groups[child].end) {
    if (groups[child].depth > MosaicTally::kLevels) continue;
    const MosaicRow row = mosaic_row(mosaic, child, day);
    if (row.count > 0) rows.push_back(row);
  }
  std::stable_sort(rows.begin(), rows.end(), [](const MosaicRow& a, const MosaicRow& b) {
    if (a.rate.known() != b.rate.known()) return a.rate.known();
    if (!a.rate.known()) return a.count > b.count;
    const std::uint64_t left = std::uint64_t{a.rate.compliant} * b.rate.covered, right = std::uint64_t{b.rate.compliant} * a.rate.covered;
    return left != right ? left < right : a.count > b.count;
  });
  return rows;
}

}  // namespace anupalan::app
