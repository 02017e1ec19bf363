// From days to words: what an obligation, and an employee, is on a day (rules.md, section 3).
#pragma once

#include <cstdint>
#include <string_view>

#include "base/civil_day.h"

namespace anupalan::rules {

/// Of one obligation.
enum class ObligationStatus : std::uint8_t { met, met_late, pending, missed, undetermined };

/// Of an employee, worst first: an employee is the first that holds.
enum class Status : std::uint8_t { missed, undetermined, pending, late, compliant, not_applicable };
inline constexpr std::size_t kStatusCount = 6;

/// "met", "met_late", ...; "missed", ..., "not_applicable".
std::string_view name_of(ObligationStatus status);
std::string_view name_of(Status status);

/// Never red before the date: not met and `day <= due` is pending.
constexpr ObligationStatus obligation_status(Day met_on, Day due, Day day) {
  if (met_on <= day) return met_on <= due ? ObligationStatus::met : ObligationStatus::met_late;
  return day <= due ? ObligationStatus::pending : ObligationStatus::missed;
}

/// Takes an obligation into account: "any missed -> missed; any undetermined -> undetermined; any pending ->
/// pending; any met_late -> late; else compliant".
constexpr Status with(Status so_far, ObligationStatus obligation) {
  constexpr Status kMeans[] = {Status::compliant, Status::late, Status::pending, Status::missed,
                               Status::undetermined};
  Status means = kMeans[static_cast<std::size_t>(obligation)];
  return means < so_far ? means : so_far;
}

}  // namespace anupalan::rules
