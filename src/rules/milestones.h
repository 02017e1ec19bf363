// What a Ministry, Department, Organisation or CCA must do by a date (rules.md, section 4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/dataset.h"
#include "orders/law.h"
#include "rules/rule_book.h"

namespace anupalan::rules {

enum class MilestoneStatus : std::uint8_t {
  done,       ///< on the due date or before
  done_late,  ///< after it
  due,        ///< not reported as done, and the date has not passed
  overdue,    ///< not among those that the organisation reports as done, and the date has passed
  undetermined,  ///< the date has passed, and no report of the organisation is loaded
  of_others,  ///< not reported as done; somebody else must do it
};
std::string_view name_of(MilestoneStatus status);

struct MilestoneState {
  std::string provision;     ///< "dopt-2025-07-04#Annexure-A.4"
  std::string what, owner;   ///< as orders::Milestone
  Day original_due = Day::never();
  Day due = Day::never();    ///< original_due, or as amended
  std::string amended_by;    ///< citation of the paragraph that moved it; empty where none did
  Day done_on = Day::never();
  MilestoneStatus status{};
};

/// Whose milestones are looked at, and when.
struct MilestoneQuestion {
  const orders::Law& law;
  const RuleBook& book;      ///< its year, law-as-on and orders; made from `law`
  const model::Dataset& data;
  Day day;                   ///< reports of later days are not there yet
};

/// The milestones that fall into the book's year, by due date then provision, as they stand for one organisation: the id
/// of a unit or of a CCA. A yearly milestone counts from the day on which its paragraph is in force. Of an organisation that
/// is neither, what an MDO or a CCA must do may be its own; of none (the empty text), all.
std::vector<MilestoneState> milestones_of(const MilestoneQuestion& question, std::string_view organisation);

/// The organisations that reported a milestone or issued a plan for the year, sorted, each once.
std::vector<std::string> organisations_of(const MilestoneQuestion& question);

}  // namespace anupalan::rules
