#include "orders/reading.h"

namespace anupalan::orders {

const std::array<ReadingText, kReadingCount>& all_readings() {
  static constexpr std::array<ReadingText, kReadingCount> kReadings{{
      {Reading::r1, "R-1", "dopt-2025-07-04#3(ii)",
       "Years of service run to 1 April of the reporting year; exactly 25 years is in the band "
       "\"above 16 and upto 25\".",
       "Years of service run to 1 April of the reporting year; exactly 25 years is in the band "
       "\"25 years and above\"."},
      {Reading::r2, "R-2", "dopt-2025-07-04#2",
       "A completion dated before the reporting year counts.",
       "Only completions from 1 April of the reporting year count."},
      {Reading::r3, "R-3", "ais-2025-10-16#2",
       "A course marked Mandatory is owed by itself; Optional courses count toward the 50 %.",
       "A course marked Mandatory is prescribed like any other; only the 50 % is owed."},
      {Reading::r4, "R-4", "gnctd-2026-01-02#(iv)",
       "The half-years run from the first full one after the OM was issued.",
       "The half-year in which the OM was issued counts too."},
      {Reading::r5, "R-5", "dop-2026-02-19#2",
       "The letter answers a federation and amends nothing: 50 % of the courses are owed.",
       "All prescribed courses are owed by 31.03.2026."},
      {Reading::r6, "R-6", "gnctd-2026-01-02#(ii)",
       "\"Other officers\" are those of Groups A and B.",
       "\"Other officers\" are those of every group."},
  }};
  return kReadings;
}

std::string_view id_of(Reading reading) {
  return all_readings()[static_cast<std::size_t>(reading)].id;
}

std::optional<Reading> find_reading(std::string_view id) {
  for (const ReadingText& text : all_readings()) {
    if (text.id == id) return text.reading;
  }
  return std::nullopt;
}

std::vector<std::string> ids_off(const Readings& readings) {
  std::vector<std::string> off;
  for (const ReadingText& text : all_readings()) {
    if (!readings.on(text.reading)) off.emplace_back(text.id);
  }
  return off;
}

}  // namespace anupalan::orders
