// The milestones of one organisation, as their view shows them (rules/milestones.h).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"
#include "rules/milestones.h"

namespace anupalan::app {

/// In the order in which they are shown and counted.
inline constexpr std::array kMilestoneStatuses{rules::MilestoneStatus::done,    rules::MilestoneStatus::done_late,    rules::MilestoneStatus::due,
                                               rules::MilestoneStatus::overdue, rules::MilestoneStatus::undetermined, rules::MilestoneStatus::of_others};

struct MilestoneLine {
  rules::MilestoneState state;
  std::string owner;           ///< in words
  std::string_view quote;      ///< of the paragraph that set it; lives as long as the answer
  std::string_view new_quote;  ///< of the paragraph that moved it; empty where none did
  bool moved() const { return !state.amended_by.empty(); }
};

struct Organisation {
  std::string id;
  std::string title;  ///< of a unit its name, of a CCA its words, else the id
};

struct MilestoneView {
  std::vector<Organisation> organisations;  ///< that reported a milestone or issued a plan for the year, by id
  Organisation chosen;                      ///< with an empty id where there are none: then the lines tell everybody's
  std::vector<MilestoneLine> lines;         ///< by due date, then paragraph
  std::array<std::uint32_t, kMilestoneStatuses.size()> counts{};  ///< by kMilestoneStatuses
};

/// Of the organisation with this id; where it is none of organisations, of the first that reported something, else of a topmost unit, else the first.
MilestoneView milestone_view(const Answer& answer, std::string_view organisation);

}  // namespace anupalan::app
