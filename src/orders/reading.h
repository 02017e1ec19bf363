// The places where an order's text is open and we chose (rules.md, R-1 to R-6). A reading is shown
// wherever it decides a verdict, and can be switched off.
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anupalan::orders {

enum class Reading : unsigned char { r1, r2, r3, r4, r5, r6 };
inline constexpr std::size_t kReadingCount = 6;

/// What a reading is called, which paragraph it reads, and what it says when on and when off.
struct ReadingText {
  Reading reading;
  std::string_view id;         ///< "R-2"
  std::string_view paragraph;  ///< the citation of the open text
  std::string_view on;         ///< one sentence in our own words
  std::string_view off;
};

/// All readings, in order of their ids.
const std::array<ReadingText, kReadingCount>& all_readings();
std::string_view id_of(Reading reading);
/// Nothing for a text that is no reading's id ("R-2", exactly).
std::optional<Reading> find_reading(std::string_view id);

/// Which readings apply; all of them unless switched off.
class Readings {
 public:
  Readings() { on_.set(); }
  bool on(Reading reading) const { return on_[static_cast<std::size_t>(reading)]; }
  void set(Reading reading, bool on) { on_[static_cast<std::size_t>(reading)] = on; }
  friend bool operator==(const Readings&, const Readings&) = default;

 private:
  std::bitset<kReadingCount> on_;
};

/// "R-2", ...: those switched off, in order.
std::vector<std::string> ids_off(const Readings& readings);

/// A part of an order that stands only while a reading is on (or only while it is off).
struct ReadingCondition {
  Reading reading;
  bool on = true;
  bool holds(const Readings& readings) const { return readings.on(reading) == on; }
  friend bool operator==(const ReadingCondition&, const ReadingCondition&) = default;
};

}  // namespace anupalan::orders
