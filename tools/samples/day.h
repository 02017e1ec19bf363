// Civil days of the samples, and the few that matter.
#pragma once

#include <chrono>

namespace anupalan::samples {

using Day = std::chrono::sys_days;
using std::chrono::days;

// REQUIRES a date that exists.
constexpr Day day(int year, unsigned month, unsigned of_month) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month};
}

inline constexpr const char* kReportingYear = "2025-26";
inline constexpr Day kYearStart = day(2025, 4, 1);
inline constexpr Day kAsOn = day(2026, 2, 15);  // the last day of every completion and result
inline constexpr Day kYearEnd = day(2026, 3, 31);

}  // namespace anupalan::samples
