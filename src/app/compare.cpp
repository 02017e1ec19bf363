#include "app/compare.h"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/queries.h"
#include "app/tr.h"
#include "rules/history.h"

namespace anupalan::app {
namespace {

using model::EmployeeRow;
using rules::Status;

constexpr std::size_t kUnits = 8;

std::size_t index(Status status) { return static_cast<std::size_t>(status); }

/// Those who moved, by the way they went.
using Movers = std::array<std::array<std::vector<EmployeeRow>, rules::kStatusCount>, rules::kStatusCount>;

Steps find_flow(const Answer& before, const Answer& after, Comparison& comparison, Movers& movers) {
  Pace pace;
  for (std::uint32_t row = 0; row < after.data().employees.size(); ++row) {
    const EmployeeRow employee{row};
    const Status from = before.evaluation().status(employee, comparison.from), to = after.evaluation().status(employee, comparison.to);
    ++comparison.flow[index(from)][index(to)];
    auto& first = movers[index(from)][index(to)];
    if (from != to && first.size() < kMovedShown) first.push_back(employee);
    if (pace.rest()) co_await pause();
  }
}

void take_movements(Comparison& comparison, Movers& movers) {
  for (std::size_t from = 0; from < rules::kStatusCount; ++from) {
    for (std::size_t to = 0; to < rules::kStatusCount; ++to) {
      if (movers[from][to].empty()) continue;
      const Way way{static_cast<Status>(from), static_cast<Status>(to)};
      comparison.movements.push_back({way, comparison.of(way), std::move(movers[from][to])});
    }
  }
  std::stable_sort(comparison.movements.begin(), comparison.movements.end(),
                   [](const Movement& a, const Movement& b) { return a.employees > b.employees; });
}

void find_units(const Answer& before, const Answer& after, Comparison& comparison) {
  std::vector<UnitChange> changes;
  for (model::UnitRow unit : lowest_units(after)) {
    changes.push_back({unit, rate_of(rules::on_day(before.history().of_unit(unit), comparison.from)),
                       rate_of(rules::on_day(after.history().of_unit(unit), comparison.to))});
  }
  std::stable_sort(changes.begin(), changes.end(), [&](const UnitChange& a, const UnitChange& b) {
    const int left = std::abs(a.more()), right = std::abs(b.more());
    return left != right ? left > right : title_of(after.data(), a.unit) < title_of(after.data(), b.unit);
  });
  for (const UnitChange& change : changes) {
    auto& list = change.more() > 0 ? comparison.gained : comparison.lost;
    if (change.more() != 0 && list.size() < kUnits) list.push_back(change);
  }
}

/// REQUIRES: the days of `comparison` are set.
Steps fill(const Answer& before, const Answer& after, Comparison& comparison) {
  comparison.before = rules::on_day(before.history().of_all(), comparison.from);
  comparison.after = rules::on_day(after.history().of_all(), comparison.to);
  find_units(before, after, comparison);
  Movers movers;
  co_await find_flow(before, after, comparison, movers);
  take_movements(comparison, movers);
}

template <typename List>
std::string joined(const List& texts) {
  return fmt::format("{}", fmt::join(texts, "; "));
}

void add_once(std::vector<std::string>& texts, std::string text) {
  if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(std::move(text));
}

MovedLine line_of(rules::Move move) {
  MovedLine line{std::move(move), Day::never(), {}, {}};
  std::vector<std::string> provisions, kinds;
  for (const rules::Obligation* obligation : line.move.obligations) {
    add_once(provisions, obligation->standing->provision);
    add_once(kinds, std::string(tr(fmt::format("kind.{}", orders::name_of(obligation->rule().kind)))));
  }
  line.provisions = joined(provisions);
  line.kinds = joined(kinds);
  return line;
}

}  // namespace

std::uint32_t Comparison::moved(const std::optional<Way>& way) const {
  std::uint32_t count = 0;
  for (const Movement& movement : movements) {
    if (!way || movement.way == *way) count += movement.employees;
  }
  return count;
}

Steps compare(const Answer& answer, Day from, Comparison& comparison) {
  comparison.from = from;
  comparison.to = answer.as_on();
  co_await fill(answer, answer, comparison);
}

Steps compare_answers(const Answer& before, const Answer& after, Comparison& comparison) {
  comparison.from = comparison.to = after.as_on();
  comparison.of_answers = true;
  co_await fill(before, after, comparison);
}

std::vector<EmployeeRow> moved_rows(const Comparison& comparison, const std::optional<Way>& way) {
  std::vector<EmployeeRow> rows;
  for (const Movement& movement : comparison.movements) {
    if (way && movement.way != *way) continue;
    const std::size_t room = kMovedShown - rows.size();
    const auto end = movement.first.begin() + static_cast<std::ptrdiff_t>(std::min(room, movement.first.size()));
    rows.insert(rows.end(), movement.first.begin(), end);
  }
  return rows;
}

MovedLine moved_line(const Answer& answer, const Comparison& comparison, EmployeeRow employee) {
  const rules::Evaluation& evaluation = answer.evaluation();
  MovedLine line = line_of(rules::move_of({evaluation, comparison.from}, {evaluation, comparison.to}, employee));
  for (const rules::StatusFrom& change : rules::status_history(evaluation, employee)) {
    if (change.day > comparison.to) break;
    line.on = change.day;
  }
  return line;
}

MovedLine flipped_line(const Answer& before, const Answer& after, EmployeeRow employee) {
  return line_of(rules::move_of({before.evaluation(), after.as_on()}, {after.evaluation(), after.as_on()}, employee));
}

std::string before_words(const Comparison& comparison) {
  return comparison.of_answers ? std::string(tr("flips.before")) : display_text(comparison.from);
}

std::string after_words(const Comparison& comparison) {
  return comparison.of_answers ? std::string(tr("flips.after")) : display_text(comparison.to);
}

std::string change_words(int change) {
  if (change == 0) return std::string(tr("change.none"));
  return say(change > 0 ? "change.more" : "change.fewer", grouped(static_cast<std::uint64_t>(std::abs(change))));
}

std::string change_figure(int change) {
  const char* sign = change > 0 ? "+" : change < 0 ? "\u2013" : "";
  return sign + grouped(static_cast<std::uint64_t>(std::abs(change)));
}

std::string way_words(const Way& way) {
  const auto word = [](Status status) { return tr(fmt::format("status.{}", rules::name_of(status))); };
  return say("compare.way", word(way.from), word(way.to));
}

}  // namespace anupalan::app
