// The tour for workshops: five things that are wrong in the files, to be found by a hall. Where to look is an ordinary command,
// and what is there is counted from the files that are open: in others than the sample a step may find nothing, and says so.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "app/commands.h"

namespace anupalan::app {

class Workspace;

struct TourFinding {
  std::uint64_t count = 0;  ///< people, or remarks on a plan; 0: these files have nothing of the kind
  std::string example;      ///< what the answer names beside the count; may be empty
  Command show;             ///< where it is seen
};

struct TourStep {
  std::string_view name;  ///< the texts "tour.NAME.title", ".ask", ".found.one", ".found.other" and ".none"
  Command (*look)();      ///< to the view in which it is found
  /// Of what is loaded; while the workspace is busy it may find less. REQUIRES: something is loaded.
  TourFinding (*find)(const Workspace& workspace);
};

/// In their order.
std::span<const TourStep> tour_steps();

/// The sample that the tour opens where nothing is loaded.
inline constexpr std::string_view kTourSample = "ministry";

/// Where a tour is.
struct TourPlace {
  std::size_t step = 0;
  bool answered = false;
  std::string answer{};  ///< in a sentence, as it was found when it was asked for; later filters do not change it
  bool waits = false;  ///< for the sample
};

}  // namespace anupalan::app
