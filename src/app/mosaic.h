// The mosaic: everyone as a cell, in groups, of a class from day to day, lit where the filter lets through. It rests on no day:
// moving data-as-on makes nothing anew.
#pragma once

#include <array>
#include <memory>
#include <span>
#include <vector>

#include "app/mosaic_groups.h"
#include "app/selected.h"
#include "base/cells.h"
#include "rules/respects.h"

namespace anupalan::app {

using ClassCounts = std::array<std::uint32_t, kMostClasses>;
std::uint32_t sum(const ClassCounts& counts);

/// How many are lit of each class, of the framed groups and of all people together, on any day.
class MosaicTally {
 public:
  /// Of a group of the first `kLevels` levels; the first is everybody, each once however many cells they have.
  ClassCounts on(std::uint32_t group, Day day) const;
  static constexpr std::uint16_t kLevels = 2;

 private:
  friend class TallyMaker;
  struct From {
    Day day;
    ClassCounts counts{};
  };
  std::vector<From> steps_;
  std::vector<std::size_t> starts_;            ///< by place, and one more
  std::vector<std::uint32_t> place_of_group_;  ///< none: a lower group
};

/// Who is lit.
struct MosaicLight {
  std::vector<std::uint8_t> rows;    ///< by employee: 1 or 0; empty: everybody is
  std::vector<std::uint32_t> few;    ///< the cells that are lit, where they are not more than kFew; else, and where all are, empty
  static constexpr std::size_t kFew = 60;
};

struct Mosaic {
  MosaicLook look;                  ///< as it is shown, its course found
  std::shared_ptr<const MosaicGroups> groups;
  std::shared_ptr<const ClassTracks> tracks;
  std::shared_ptr<const MosaicLight> light;
  std::shared_ptr<const MosaicTally> tally;
};

/// Makes mosaics, and keeps what the next may have in common with the last. It must outlive the steps.
class MosaicMaker {
 public:
  /// In steps: `made` is complete after the last one.
  Steps make(Selected selected, MosaicLook look, SharedSelection selection, std::shared_ptr<const Mosaic>& made);
  /// Whatever was made means nothing any more.
  void forget() { last_.reset(); }

 private:
  std::shared_ptr<const Mosaic> last_;
  SharedSelection last_selection_;
};

/// The id of the course by which it is coloured: the one asked for, else that of the filter, else the first that is prescribed.
/// Empty where no course is known.
std::string mosaic_course(const Answer& answer, const MosaicLook& look, const Filter& filter, const std::vector<model::CourseRow>& prescribed);

/// The filter that lets through those who are of a class on data-as-on; nothing where none can say it.
std::optional<Filter> class_filter(const MosaicLook& look, std::uint8_t what);
/// "Missed", "Three more", "Within a week", "Completed".
std::string class_words(const MosaicLook& look, std::uint8_t what);

}  // namespace anupalan::app
