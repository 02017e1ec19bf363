#include "app/compare_sides.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/look.h"
#include "app/report.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

std::vector<std::string> parts_of(std::string_view lines) {
  std::vector<std::string> parts;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    parts.emplace_back(lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return parts;
}

io::ObligationRowOut row_of(const model::Snapshot& snapshot, const model::SnapshotDuty& duty) {
  io::ObligationRowOut row;
  row.provision = snapshot.text(duty.provision);
  row.kind = snapshot.text(duty.kind);
  row.status = snapshot.text(duty.status);
  row.due_on = iso_text(duty.due_on);
  row.met_on = iso_text(duty.met_on);
  row.done = duty.done;
  row.needed = duty.needed;
  row.of = duty.of;
  row.missing = parts_of(snapshot.text(duty.missing));
  return row;
}

io::EmployeeRowOut row_of(const model::Snapshot& snapshot, std::size_t index) {
  const model::SnapshotPerson& person = snapshot.person(index);
  io::EmployeeRowOut row;
  row.id = snapshot.text(person.id);
  row.unit = snapshot.text(person.unit);
  row.status = snapshot.text(person.status);
  row.met_on = iso_text(person.met_on);
  row.prescriber_kind = snapshot.text(person.prescriber_kind);
  row.prescriber_id = snapshot.text(person.prescriber);
  row.plans = parts_of(snapshot.text(person.plans));
  row.reasons = parts_of(snapshot.text(person.reasons));
  for (const model::SnapshotDuty& duty : snapshot.duties(index)) row.obligations.push_back(row_of(snapshot, duty));
  return row;
}

/// Those of one list that are not in the other. Both sorted.
std::vector<std::string> only_in(const std::vector<std::string>& list, const std::vector<std::string>& other) {
  std::vector<std::string> only;
  std::set_difference(list.begin(), list.end(), other.begin(), other.end(), std::back_inserter(only));
  return only;
}

void add_only(const char* key, const std::vector<std::string>& list, const std::vector<std::string>& other, std::vector<std::string>& lines) {
  const auto only = only_in(list, other);
  if (!only.empty()) lines.push_back(say(key, fmt::format("{}", fmt::join(only, ", "))));
}

}  // namespace

std::vector<std::string> Side::orders() const {
  std::vector<std::string> orders = is_snapshot() ? snapshot_->head.orders : answer_->orders();
  std::sort(orders.begin(), orders.end());
  return orders;
}

std::vector<std::string> Side::readings_off() const {
  std::vector<std::string> readings = is_snapshot() ? snapshot_->head.readings_off : answer_->readings_off();
  std::sort(readings.begin(), readings.end());
  return readings;
}

std::vector<std::string> Side::supposed() const {
  std::vector<std::string> supposed = is_snapshot() ? snapshot_->head.supposed : answer_->supposed();
  std::sort(supposed.begin(), supposed.end());
  return supposed;
}

std::string_view Side::id(std::size_t person) const {
  if (is_snapshot()) return snapshot_->text(snapshot_->person(person).id);
  return answer_->data().text(answer_->data().employees.id[person]);
}

rules::Status Side::status(std::size_t person) const {
  if (!is_snapshot()) return answer_->evaluation().status(model::EmployeeRow{static_cast<std::uint32_t>(person)}, day_);
  return find_status(snapshot_->text(snapshot_->person(person).status)).value_or(rules::Status::undetermined);
}

io::EmployeeRowOut Side::verdict(std::size_t person) const {
  return is_snapshot() ? row_of(*snapshot_, person) : report_row(*answer_, model::EmployeeRow{static_cast<std::uint32_t>(person)}, day_);
}

const model::Snapshot* find_snapshot(const Loaded& loaded, std::string_view file) {
  const auto found = std::find_if(loaded.snapshots.begin(), loaded.snapshots.end(), [&](const auto& snapshot) { return snapshot.file == file; });
  return found == loaded.snapshots.end() ? nullptr : &*found;
}

std::vector<std::string> differences(const Side& before, const Side& after) {
  std::vector<std::string> lines;
  if (before.day() > after.day()) lines.emplace_back(tr("compare.differs_order"));
  if (before.year() != after.year()) lines.push_back(say("compare.differs_year", before.year().text(), after.year().text()));
  const bool other_law = before.law_as_on() != after.law_as_on();
  if (other_law) lines.push_back(say("compare.differs_law", display_text(before.law_as_on()), display_text(after.law_as_on())));
  add_only("compare.differs_orders_before", before.orders(), after.orders(), lines);
  add_only("compare.differs_orders_after", after.orders(), before.orders(), lines);
  add_only("compare.differs_readings_before", before.readings_off(), after.readings_off(), lines);
  add_only("compare.differs_readings_after", after.readings_off(), before.readings_off(), lines);
  add_only("compare.differs_supposed_before", before.supposed(), after.supposed(), lines);
  add_only("compare.differs_supposed_after", after.supposed(), before.supposed(), lines);
  return lines;
}

}  // namespace anupalan::app
