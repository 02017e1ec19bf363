#include "base/cells.h"

#include <cassert>

namespace anupalan {
namespace {

constexpr unsigned kBits = 4;
constexpr std::uint16_t kMask = (1U << kBits) - 1;
constexpr unsigned kHalf = 16;

constexpr std::uint8_t class_of(const ClassTrack& track, unsigned place) {
  return static_cast<std::uint8_t>(track.classes >> (kBits * place) & kMask);
}

constexpr std::uint32_t start_of(const ClassTrack& track) { return track.days[0] | std::uint32_t{track.days[1]} << kHalf; }

}  // namespace

void ClassTracks::add(std::span<const ClassFrom> changes) {
  assert(!changes.empty() && changes.front().day == Day::first());
  ClassTrack track{{UINT16_MAX, UINT16_MAX, UINT16_MAX}, 0};
  if (changes.size() <= track.days.size() + 1) {
    for (unsigned i = 0; i < changes.size(); ++i) {
      track.classes = static_cast<std::uint16_t>(track.classes | changes[i].what << (kBits * i));
      if (i > 0) track.days[i - 1] = changes[i].day.number;
    }
  } else {
    const auto start = static_cast<std::uint32_t>(further_.size());
    track = {{static_cast<std::uint16_t>(start), static_cast<std::uint16_t>(start >> kHalf), static_cast<std::uint16_t>(changes.size())}, ClassTrack::kFurther};
    for (const ClassFrom& change : changes) further_.push_back({change.day.number, change.what});
  }
  rows_.push_back(track);
}

std::uint8_t ClassTracks::on(std::uint32_t row, Day day) const {
  const ClassTrack& track = rows_[row];
  if (track.classes == ClassTrack::kFurther) {
    std::uint32_t place = start_of(track);
    for (std::uint32_t i = 1; i < track.days[2] && further_[place + 1][0] <= day.number; ++i) ++place;
    return static_cast<std::uint8_t>(further_[place][1]);
  }
  unsigned place = 0;
  while (place < track.days.size() && track.days[place] <= day.number) ++place;
  return class_of(track, place);
}

}  // namespace anupalan
