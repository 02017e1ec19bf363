// What is compared: the loaded data on a day, or the verdicts of a snapshot, person by person in the order of their ids.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"
#include "io/export/evaluation.h"
#include "model/snapshot.h"

namespace anupalan::app {

class Side {
 public:
  /// The loaded data. REQUIRES: `answer` lives as long; so with the other.
  Side(const Answer& answer, Day day) : answer_(&answer), day_(day) {}
  explicit Side(const model::Snapshot& snapshot) : snapshot_(&snapshot), day_(snapshot.head.as_on) {}

  bool is_snapshot() const { return snapshot_ != nullptr; }
  Day day() const { return day_; }
  /// Of the snapshot; empty: the loaded data.
  std::string file() const { return is_snapshot() ? snapshot_->file : std::string(); }
  Day law_as_on() const { return is_snapshot() ? snapshot_->head.law_as_on : answer_->question().law_as_on; }
  ReportingYear year() const { return is_snapshot() ? snapshot_->head.year : answer_->question().year; }
  /// In force and switched on, sorted.
  std::vector<std::string> orders() const;
  std::vector<std::string> readings_off() const;
  /// In words, sorted.
  std::vector<std::string> supposed() const;

  std::size_t size() const { return is_snapshot() ? snapshot_->size() : answer_->data().employees.size(); }
  std::string_view id(std::size_t person) const;
  rules::Status status(std::size_t person) const;
  /// All that is said of one; a snapshot knows no name.
  io::EmployeeRowOut verdict(std::size_t person) const;

 private:
  const Answer* answer_ = nullptr;
  const model::Snapshot* snapshot_ = nullptr;
  Day day_;
};

/// The snapshot of a file; nullptr where there is none.
const model::Snapshot* find_snapshot(const Loaded& loaded, std::string_view file);

/// What is different in the two sides that is no one's doing: the year, the law, orders and readings switched off, what is supposed; and that the
/// first is the later day. Each in a sentence; empty where there is nothing.
std::vector<std::string> differences(const Side& before, const Side& after);

/// Why somebody's verdict is another one: what is different in the two, each in a few words, what decides the status first.
/// Never empty where the statuses differ.
std::vector<std::string> reasons_between(const orders::Law& law, io::EmployeeRowOut before, io::EmployeeRowOut after);

}  // namespace anupalan::app
