#include "app/selected.h"

#include <algorithm>
#include <set>

#include "app/queries.h"

namespace anupalan::app {
namespace {

/// Of the prescriptions that some of these people have.
Steps find_deadlines(const Answer& answer, model::People people, std::vector<Day>& deadlines) {
  const rules::Evaluation& evaluation = answer.evaluation();
  std::vector<bool> theirs(evaluation.prescriptions().size(), false);
  Pace pace;
  for (model::EmployeeRow employee : people) {
    theirs[static_cast<std::size_t>(&evaluation.prescription(employee) - evaluation.prescriptions().data())] = true;
    if (pace.rest()) co_await pause();
  }
  std::set<Day> days;
  for (std::size_t i = 0; i < theirs.size(); ++i) {
    if (theirs[i]) add_due_days(evaluation.prescriptions()[i], days);
  }
  deadlines.assign(days.begin(), days.end());
}

}  // namespace

Steps make_selection(const Answer& answer, ListMaker& maker, Filter filter, SharedSelection& made) {
  if (!filter.any()) {
    made = nullptr;
    co_return;
  }
  const auto selection = std::make_shared<Selection>();
  co_await maker.select(answer, std::move(filter), selection->rows);
  const model::People people(selection->rows);
  co_await rules::History::make(answer.evaluation(), people, selection->history);
  co_await find_deadlines(answer, people, selection->deadlines);
  made = selection;
}

bool rests_on_day(const Filter& filter) {
  const auto moves = [](const auto& column) { return !rests_on_data(column.first); };
  return filter.status || !filter.reason.empty() || filter.course.any() || std::any_of(filter.columns.begin(), filter.columns.end(), moves) ||
         std::any_of(filter.also.begin(), filter.also.end(), rests_on_day);
}

bool follows_filter(View view) {
  switch (view) {
    case View::overview:
    case View::units:
    case View::employees:
    case View::courses:
    case View::plans:
    case View::mosaic:
    case View::compare: return true;
    default: return false;
  }
}

std::vector<Day> Selected::deadlines() const { return everybody() ? deadlines_of(*answer_) : selection_->deadlines; }

}  // namespace anupalan::app
