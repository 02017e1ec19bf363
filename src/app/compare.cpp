#include "app/compare.h"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/citation.h"
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
using Movers = std::array<std::array<std::vector<Pair>, rules::kStatusCount>, rules::kStatusCount>;

void note(OnOneSide& side, std::uint32_t place) {
  ++side.employees;
  if (side.first.size() < kMovedShown) side.first.push_back(place);
}

void note_both(const Sides& sides, Pair at, Comparison& comparison, Movers& movers) {
  const Status from = sides.before.status(at.before), to = sides.after.status(at.after);
  ++comparison.flow[index(from)][index(to)];
  comparison.before.add(from);
  comparison.after.add(to);
  auto& first = movers[index(from)][index(to)];
  if (from != to && first.size() < kMovedShown) first.push_back(at);
}

/// Between two sides of the loaded data, which have the same people.
Steps find_flow_of_people(const Sides& sides, const Selected& selected, Comparison& comparison, Movers& movers) {
  Pace pace;
  for (const EmployeeRow employee : selected.people()) {
    const auto place = static_cast<std::uint32_t>(model::at(employee));
    note_both(sides, {place, place}, comparison, movers);
    if (pace.rest()) co_await pause();
  }
}

/// Goes through both sides in the order of ids.
Steps find_flow(const Sides& sides, Comparison& comparison, Movers& movers) {
  const auto& [before, after] = sides;
  Pace pace;
  Pair at;
  while (at.before < before.size() || at.after < after.size()) {
    if (pace.rest()) co_await pause();
    const bool only_before = at.after == after.size() || (at.before < before.size() && before.id(at.before) < after.id(at.after));
    const bool only_after = !only_before && (at.before == before.size() || after.id(at.after) < before.id(at.before));
    if (only_before) {
      comparison.before.add(before.status(at.before));
      note(comparison.left, at.before++);
    } else if (only_after) {
      comparison.after.add(after.status(at.after));
      note(comparison.came, at.after++);
    } else {
      note_both(sides, at, comparison, movers);
      ++at.before, ++at.after;
    }
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

void find_units(const Selected& selected, Comparison& comparison) {
  std::vector<UnitChange> changes;
  for (model::UnitRow unit : lowest_units(selected)) {
    const auto steps = selected.history().of_unit(unit);
    changes.push_back({unit, rate_of(rules::on_day(steps, comparison.from)), rate_of(rules::on_day(steps, comparison.to))});
  }
  std::stable_sort(changes.begin(), changes.end(), [&](const UnitChange& a, const UnitChange& b) {
    const int left = std::abs(a.more()), right = std::abs(b.more());
    return left != right ? left > right : title_of(selected.data(), a.unit) < title_of(selected.data(), b.unit);
  });
  for (const UnitChange& change : changes) {
    auto& list = change.more() > 0 ? comparison.gained : comparison.lost;
    if (change.more() != 0 && list.size() < kUnits) list.push_back(change);
  }
}

/// The first day of the status that holds at the end.
Day status_began(const Answer& answer, EmployeeRow employee, Day to) {
  Day began = Day::never();
  for (const rules::StatusFrom& change : rules::status_history(answer.evaluation(), employee)) {
    if (change.day > to) break;
    began = change.day;
  }
  return began;
}

/// Those whose obligations have another status, each once.
std::string changed_provisions(const orders::Law& law, const io::EmployeeRowOut& before, const io::EmployeeRowOut& after) {
  std::vector<std::string> provisions;
  for (const io::ObligationRowOut& duty : after.obligations) {
    const auto same = [&](const io::ObligationRowOut& other) {
      return other.provision == duty.provision && other.kind == duty.kind && other.status == duty.status && other.due_on == duty.due_on;
    };
    if (std::any_of(before.obligations.begin(), before.obligations.end(), same)) continue;
    std::string cited = citation_words(law, duty.provision);
    if (std::find(provisions.begin(), provisions.end(), cited) == provisions.end()) provisions.push_back(std::move(cited));
  }
  return fmt::format("{}", fmt::join(provisions, "; "));
}

std::string unit_words(const model::Dataset& data, std::string_view id) {
  const model::UnitRow unit = data.find_unit(id);
  return std::string(unit == model::kNoRow<model::UnitRow> ? id : title_of(data, unit));
}

Side side_of(const Answer& answer, const std::string& file, Day day) {
  const model::Snapshot* snapshot = find_snapshot(answer.loaded(), file);
  return snapshot == nullptr ? Side(answer, day) : Side(*snapshot);
}

/// Two answers on the day of the later one.
Sides sides_of(const Answer& before, const Answer& after) { return {Side(before, after.as_on()), Side(after, after.as_on())}; }

MovedLine line_of(const Answer& answer, const Sides& sides, Pair pair) {
  const io::EmployeeRowOut before = sides.before.verdict(pair.before), after = sides.after.verdict(pair.after);
  MovedLine line;
  line.id = after.id;
  line.employee = answer.data().find_employee(after.id);
  line.unit = unit_words(answer.data(), after.unit);
  line.way = {sides.before.status(pair.before), sides.after.status(pair.after)};
  line.provisions = changed_provisions(answer.law(), before, after);
  line.why = reasons_between(answer.law(), before, after);
  return line;
}

}  // namespace

std::uint32_t Comparison::arrived(Status status) const {
  std::uint32_t count = 0;
  for (const auto& row : flow) count += row[index(status)];
  return count;
}

std::uint32_t Comparison::moved(const std::optional<Way>& way) const {
  std::uint32_t count = 0;
  for (const Movement& movement : movements) {
    if (!way || movement.way == *way) count += movement.employees;
  }
  return count;
}

Sides sides_of(const Answer& answer, const Compared& compared) {
  return {side_of(answer, compared.before, compared.day), side_of(answer, compared.after, answer.as_on())};
}

Steps compare(Selected selected, Compared compared, Comparison& comparison) {
  const Sides sides = sides_of(selected.answer(), compared);
  comparison.from = sides.before.day();
  comparison.to = sides.after.day();
  comparison.compared = std::move(compared);
  Movers movers;
  if (comparison.compared.with_snapshot()) {
    comparison.differences = differences(sides.before, sides.after);
    if (!selected.everybody()) comparison.differences.emplace_back(tr("compare.differs_filter"));
    co_await find_flow(sides, comparison, movers);
  } else {
    find_units(selected, comparison);
    co_await find_flow_of_people(sides, selected, comparison, movers);
  }
  take_movements(comparison, movers);
}

Steps compare_answers(const Answer& before, Selected after, Comparison& comparison) {
  const Sides sides = sides_of(before, after.answer());
  comparison.from = comparison.to = sides.after.day();
  comparison.of_answers = true;
  Movers movers;
  co_await find_flow_of_people(sides, after, comparison, movers);
  take_movements(comparison, movers);
}

std::vector<Pair> moved_rows(const Comparison& comparison, const std::optional<Way>& way) {
  std::vector<Pair> rows;
  for (const Movement& movement : comparison.movements) {
    if (way && movement.way != *way) continue;
    const std::size_t room = kMovedShown - rows.size();
    const auto end = movement.first.begin() + static_cast<std::ptrdiff_t>(std::min(room, movement.first.size()));
    rows.insert(rows.end(), movement.first.begin(), end);
  }
  return rows;
}

MovedLine moved_line(const Answer& answer, const Comparison& comparison, Pair pair) {
  MovedLine line = line_of(answer, sides_of(answer, comparison.compared), pair);
  if (!comparison.compared.with_snapshot()) line.on = status_began(answer, line.employee, comparison.to);
  return line;
}

MovedLine flipped_line(const Answer& before, const Answer& after, Pair pair) { return line_of(after, sides_of(before, after), pair); }

OneSidedLine one_sided_line(const Answer& answer, const Comparison& comparison, bool came, std::uint32_t place) {
  const Sides sides = sides_of(answer, comparison.compared);
  const Side& side = came ? sides.after : sides.before;
  const io::EmployeeRowOut verdict = side.verdict(place);
  return {std::string(verdict.id), answer.data().find_employee(verdict.id), unit_words(answer.data(), verdict.unit), side.status(place)};
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

std::string side_words(Day day, const std::string& file) {
  return file.empty() ? display_text(day) : say("compare.snapshot_side", display_text(day), file);
}

std::string way_words(const Way& way) {
  const auto word = [](Status status) { return tr(fmt::format("status.{}", rules::name_of(status))); };
  return say("compare.way", word(way.from), word(way.to));
}

}  // namespace anupalan::app
