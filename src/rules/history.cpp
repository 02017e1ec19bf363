#include "rules/history.h"

#include <algorithm>

#include "base/day_changes.h"

namespace anupalan::rules {
namespace {

using model::at;
using model::EmployeeRow;
using model::UnitRow;

using Gathering = DayChanges<kStatusCount>;
using Changes = Gathering::List;

constexpr std::size_t kind(Status status) { return static_cast<std::size_t>(status); }

constexpr std::uint32_t kUnits = 64;  ///< in a step: each may have changed on every day of some years

void append_steps(const Changes& changes, std::vector<CountsFrom>& steps) {
  Counts counts;
  if (changes.empty() || changes.front().day != Day::first()) steps.push_back({Day::first(), counts});
  for (const auto& change : changes) {
    for (std::size_t i = 0; i < kStatusCount; ++i) {
      counts.by_status[i] += static_cast<std::uint32_t>(change.delta[i]);
    }
    steps.push_back({change.day, counts});
  }
}

/// Employees grouped by unit: those of unit u are order[starts[u]] to order[starts[u + 1]].
struct ByUnit {
  std::vector<std::uint32_t> starts;
  std::vector<EmployeeRow> order;
};

Steps group_by_unit(const model::Dataset& data, model::People people, ByUnit& by_unit) {
  by_unit.starts.assign(data.units.size() + 1, 0);
  by_unit.order.resize(people.size());
  Pace pace;
  for (EmployeeRow employee : people) {
    ++by_unit.starts[at(data.employees.unit[at(employee)]) + 1];
    if (pace.rest()) co_await pause();
  }
  for (std::size_t u = 0; u < data.units.size(); ++u) by_unit.starts[u + 1] += by_unit.starts[u];
  std::vector<std::uint32_t> next = by_unit.starts;
  for (EmployeeRow employee : people) {
    by_unit.order[next[at(data.employees.unit[at(employee)])]++] = employee;
    if (pace.rest()) co_await pause();
  }
}

void add_employee(const Evaluation& evaluation, EmployeeRow employee, Gathering& gathering) {
  std::vector<StatusFrom> history = status_history(evaluation, employee);
  for (std::size_t i = 0; i < history.size(); ++i) {
    if (i > 0) gathering.move(history[i].day, kind(history[i - 1].status), kind(history[i].status));
    else gathering.add(history[i].day, kind(history[i].status), 1);
  }
}

}  // namespace

std::vector<StatusFrom> status_history(const Evaluation& evaluation, EmployeeRow employee) {
  std::vector<Day> days{Day::first()};
  const auto& obligations = evaluation.prescription(employee).obligations;
  std::span<const Day> met_on = evaluation.met_on(employee);
  for (std::size_t i = 0; i < met_on.size(); ++i) {
    if (!obligations[i].determined()) continue;
    if (!met_on[i].is_never()) days.push_back(met_on[i]);
    if (met_on[i] > obligations[i].due) days.push_back(add_days(obligations[i].due, 1));
  }
  std::sort(days.begin(), days.end());
  std::vector<StatusFrom> history;
  for (Day day : days) {
    Status status = evaluation.status(employee, day);
    if (history.empty() || history.back().status != status) history.push_back({day, status});
  }
  return history;
}

History::History(const Evaluation& evaluation) { gather(evaluation, model::People(evaluation.data())).finish(); }

Steps History::make(const Evaluation& evaluation, model::People people, std::shared_ptr<const History>& made) {
  const std::shared_ptr<History> history(new History());
  co_await history->gather(evaluation, people);
  made = history;
}

Steps History::gather(const Evaluation& evaluation, model::People people) {
  const model::Dataset& data = evaluation.data();
  ByUnit by_unit;
  co_await group_by_unit(data, people, by_unit);
  Gathering gathering;
  Pace pace(Pace::kHeavyRows), units(kUnits);
  std::vector<Changes> changes(data.units.size());
  std::vector<std::vector<UnitRow>> children(data.units.size());
  for (UnitRow unit : data.units_children_first) {
    for (std::uint32_t i = by_unit.starts[at(unit)]; i < by_unit.starts[at(unit) + 1]; ++i) {
      add_employee(evaluation, by_unit.order[i], gathering);
      if (pace.rest()) co_await pause();
    }
    for (UnitRow child : children[at(unit)]) gathering.add(changes[at(child)]);
    changes[at(unit)] = gathering.take();
    if (UnitRow parent = data.units[at(unit)].parent; parent != model::kNoRow<UnitRow>) children[at(parent)].push_back(unit);
    if (units.rest()) co_await pause();
  }
  for (std::size_t u = 0; u < data.units.size(); ++u) {
    starts_.push_back(steps_.size());
    append_steps(changes[u], steps_);
    if (data.units[u].parent == model::kNoRow<UnitRow>) gathering.add(changes[u]);
    if (units.rest()) co_await pause();
  }
  starts_.push_back(steps_.size());
  append_steps(gathering.take(), steps_);
  starts_.push_back(steps_.size());
}

std::span<const CountsFrom> History::of_unit(UnitRow unit) const {
  return {steps_.data() + starts_[at(unit)], steps_.data() + starts_[at(unit) + 1]};
}

RollUp History::on(Day day) const {
  RollUp result;
  result.all = on_day(of_all(), day);
  std::size_t units = starts_.size() - 2;
  result.units.reserve(units);
  for (std::uint32_t u = 0; u < units; ++u) result.units.push_back(on_day(of_unit(UnitRow{u}), day));
  return result;
}

const Counts& on_day(std::span<const CountsFrom> steps, Day day) {
  auto after = std::upper_bound(steps.begin(), steps.end(), day, [](Day d, const CountsFrom& s) { return d < s.day; });
  return std::prev(after)->counts;
}

}  // namespace anupalan::rules
