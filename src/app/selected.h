// Whom the views count: everybody, or those who pass the filter. One selection drives totals, charts and tables together.
//
// A selection is a set of people: those who pass the filter on data-as-on. Their year is the year of these same people, so
// that also those who are missed today have a curve.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "app/answer.h"
#include "app/look.h"
#include "app/rows.h"
#include "model/people.h"

namespace anupalan::app {

/// Those who pass a filter, and how they are counted on any day.
struct Selection {
  std::vector<model::EmployeeRow> rows;
  std::shared_ptr<const rules::History> history;
  std::vector<Day> deadlines;  ///< the due days of their obligations, in order, each once
};
/// nullptr: everybody.
using SharedSelection = std::shared_ptr<const Selection>;

/// In steps: `made` is complete after the last one. Nothing has to be looked at where the filter lets everybody through.
/// `maker` must outlive them.
Steps make_selection(const Answer& answer, ListMaker& maker, Filter filter, SharedSelection& made);

/// True where another data-as-on may let others through.
bool rests_on_day(const Filter& filter);

/// True of a view that counts those selected. The others are about the law, the files or one person.
bool follows_filter(View view);

/// An answer, and whom of it the views count. Copied freely; the answer must outlive it.
class Selected {
 public:
  /// Everybody: nothing is copied or counted.
  Selected(const Answer& answer) : answer_(&answer) {}
  Selected(const Answer& answer, SharedSelection selection)
      : answer_(&answer), selection_(std::move(selection)), rolled_up_(std::make_shared<rules::RolledUp>()) {}

  const Answer& answer() const { return *answer_; }
  const model::Dataset& data() const { return answer_->data(); }
  bool everybody() const { return selection_ == nullptr; }
  model::People people() const { return everybody() ? model::People(data()) : model::People(selection_->rows); }
  /// Of them, on the answer's day.
  const rules::Counts& counts() const { return rules::on_day(history().of_all(), answer_->as_on()); }
  /// By units too, made when it is asked for.
  const rules::RollUp& roll_up() const { return everybody() ? answer_->roll_up() : rolled_up_->on(*selection_->history, answer_->as_on()); }
  const rules::History& history() const { return everybody() ? answer_->history() : *selection_->history; }
  /// The due days of their obligations, in order, each once.
  std::vector<Day> deadlines() const;

 private:
  const Answer* answer_;
  SharedSelection selection_;
  std::shared_ptr<rules::RolledUp> rolled_up_;
};

}  // namespace anupalan::app
