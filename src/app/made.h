// All that the workspace makes when it is looked at, and keeps until what it rests on is another.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/chips.h"
#include "app/compare.h"
#include "app/courses.h"
#include "app/crumbs.h"
#include "app/curve.h"
#include "app/kept.h"
#include "app/look.h"
#include "app/milestones.h"
#include "app/mosaic.h"
#include "app/orders.h"
#include "app/overview.h"
#include "app/plan_change.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/reconcile.h"
#include "app/rows.h"
#include "app/sandbox.h"
#include "app/search.h"
#include "app/selected.h"
#include "app/table_lines.h"
#include "app/year_events.h"
#include "base/memo.h"

namespace anupalan::app {

/// Each with what it rests on; the workspace fills them (workspace.cpp, workspace_selected.cpp).
struct Made {
  struct HitsKey {
    std::string words;
    bool commands = true;
    bool password_needed = false;
    friend bool operator==(const HitsKey&, const HitsKey&) = default;
  };
  struct SelectionKey {
    Filter filter;
    Day day;  ///< never() where another day lets nobody else through
    friend bool operator==(const SelectionKey&, const SelectionKey&) = default;
  };

  struct MosaicKey {
    MosaicLook look;
    SharedSelection people;
    friend bool operator==(const MosaicKey&, const MosaicKey&) = default;
  };

  struct Lines {
    std::uint64_t number = UINT64_MAX;  ///< of the list that they were made of
    Grouping grouping;
    TableLines lines;
  };
  struct CourseOrder {
    std::uint64_t number = UINT64_MAX;  ///< of the courses that are in it
    CourseSort sort;
    std::vector<std::uint32_t> order;
  };
  /// What rests on the answer and the selection alone.
  template <typename T>
  using Told = Kept<SharedSelection, T>;

  ListMaker maker;
  Steps getting_ready;  ///< the maker's, while nothing else is to be made
  std::uint64_t ready_for = 0;  ///< the version of the answer for which it began
  Kept<SelectionKey, SharedSelection> selection;
  std::optional<Selected> selected;
  std::pair<std::uint64_t, SharedSelection> selected_of;  ///< the version of the answer, and who
  std::uint64_t selected_version = 0;                     ///< counts only up
  Kept<ListKey, PeopleList> list;
  Lines lines;
  Kept<std::pair<Column, Filter>, std::vector<ListMaker::Choice>> choices;
  Told<Overview> overview;
  Told<std::vector<rules::GroupCounts>> levels;
  Told<Courses> courses;
  CourseOrder course_order;
  Told<Plans> plans;
  Kept<std::pair<SharedSelection, model::PlanRow>, PlanDetail> plan_detail;
  Kept<std::pair<SharedSelection, Compared>, Comparison> comparison;
  Told<KnownValues> known_values;
  Told<Comparison> flips;
  Kept<HitsKey, std::vector<Hit>> hits;
  MosaicMaker mosaic_maker;
  Kept<MosaicKey, std::shared_ptr<const Mosaic>> mosaic;
  Memo<std::vector<model::CourseRow>> prescribed_courses;
  Memo<YearSpan> year_span;
  Memo<YearCurve> year_curve;
  Memo<std::vector<Disagreement>> disagreements;
  Memo<std::vector<UnitLine>> unit_lines;
  Memo<std::vector<model::UnitRow>> weakest_units;
  Memo<std::vector<Chip>> chips;
  Memo<std::vector<Crumb>> crumbs;
  Memo<EmployeeDetail> detail;
  Memo<Outline> explanation;
  Memo<std::vector<Day>> deadlines;
  Memo<Question> asked;
  Memo<std::vector<OrderLine>> order_lines;
  Memo<OrderView> order_view;
  Memo<std::vector<LawDay>> law_days;
  Memo<MilestoneView> milestones;
  Memo<std::vector<SandboxLine>> sandbox;

  /// Everything that is made in steps.
  template <typename Use>
  void for_each_kept(Use use) {
    use(selection), use(list), use(choices), use(overview), use(levels), use(courses), use(hits), use(plans), use(plan_detail), use(comparison),
        use(known_values), use(flips), use(mosaic);
  }
};

}  // namespace anupalan::app
