#include <string>

#include <catch2/catch_test_macros.hpp>

#include "orders/reading.h"

namespace anupalan::orders {

TEST_CASE("there are the readings R-1 to R-6, in order, each with its two sentences", "[orders]") {
  std::size_t number = 0;
  for (const ReadingText& text : all_readings()) {
    CHECK(text.reading == static_cast<Reading>(number));
    CHECK(text.id == "R-" + std::to_string(++number));
    CHECK(text.paragraph.find('#') != std::string_view::npos);
    CHECK(text.on.ends_with('.'));
    CHECK(text.off.ends_with('.'));
    CHECK(text.on != text.off);
  }
  CHECK(number == kReadingCount);
}

TEST_CASE("a reading is found by its id, exactly", "[orders]") {
  CHECK(find_reading("R-2") == Reading::r2);
  CHECK(id_of(Reading::r6) == "R-6");
  for (const ReadingText& text : all_readings()) CHECK(find_reading(id_of(text.reading)) == text.reading);
  for (const char* id : {"", "R-0", "R-7", "r-2", "R2", " R-2", "R-2 ", "R-22"}) {
    CAPTURE(id);
    CHECK_FALSE(find_reading(id));
  }
}

TEST_CASE("all readings apply unless switched off", "[orders]") {
  Readings readings;
  for (const ReadingText& text : all_readings()) CHECK(readings.on(text.reading));
  readings.set(Reading::r2, false);
  CHECK_FALSE(readings.on(Reading::r2));
  CHECK(readings.on(Reading::r1));
  CHECK(readings != Readings());
  readings.set(Reading::r2, true);
  CHECK(readings == Readings());
}

TEST_CASE("a condition stands only while its reading is on, or only while it is off", "[orders]") {
  Readings on, off;
  off.set(Reading::r6, false);
  ReadingCondition while_on{Reading::r6, true}, while_off{Reading::r6, false};
  CHECK(while_on.holds(on));
  CHECK_FALSE(while_on.holds(off));
  CHECK_FALSE(while_off.holds(on));
  CHECK(while_off.holds(off));
}

}  // namespace anupalan::orders
