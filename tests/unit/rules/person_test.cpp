#include "rules/person.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using model::Maybe;

const World& world() {
  static const World kWorld(
      "unit gnctd: kind government, known as gnctd\n"
      "unit finance: kind department, under gnctd\n"
      "unit other: kind ministry\n"
      "designation Registrar: level us\n"
      "designation Director: level js_and_above\n"
      "plan p: mdo other, courses c1\n"
      "plan p applies to: level us\n"
      "employee A: unit finance, central_government, designation Registrar, group A, batch 2012\n"
      "employee B: unit finance, central_government, designation registrar, group a, batch 2012\n"
      "employee C: unit other, central_government, designation Director, level chief\n"
      "employee D: unit other, central_government, designation Director\n"
      "employee E: unit other, central_government, designation Under Secretary\n"
      "employee F: unit other, central_government\n"
      "employee G: unit other, central_government, designation Clerk\n");
  return kWorld;
}

std::string band(const std::string& appointed, std::uint16_t batch, bool r1 = true, int year = 2025) {
  Asked asked;
  asked.year = {year};
  asked.readings.set(orders::Reading::r1, r1);
  RuleBook book = world().book(asked);
  auto found = service_band(book, appointed.empty() ? Day::never() : day(appointed), batch);
  return found < 0 ? "" : book.service_bands[static_cast<std::size_t>(found)].id;
}

TEST_CASE("years of service by the day of appointment: exactly n years is up to n, a day more is above") {
  CHECK(band("2026-01-01", 0) == "upto_9");
  CHECK(band("2016-04-02", 0) == "upto_9");
  CHECK(band("2016-04-01", 0) == "upto_9");
  CHECK(band("2016-03-31", 0) == "above_9_upto_16");
  CHECK(band("2009-04-01", 0) == "above_9_upto_16");
  CHECK(band("2009-03-31", 0) == "above_16_upto_25");
  CHECK(band("2000-04-02", 0) == "above_16_upto_25");
  CHECK(band("2000-04-01", 0) == "above_16_upto_25");
  CHECK(band("2000-03-31", 0) == "above_25");
  CHECK(band("1962-01-01", 0) == "above_25");
}

TEST_CASE("years of service by the batch alone") {
  CHECK(band("", 2025) == "upto_9");
  CHECK(band("", 2016) == "upto_9");
  CHECK(band("", 2015) == "above_9_upto_16");
  CHECK(band("", 2009) == "above_9_upto_16");
  CHECK(band("", 2008) == "above_16_upto_25");
  CHECK(band("", 2000) == "above_16_upto_25");
  CHECK(band("", 1999) == "above_25");
  CHECK(band("", 2016, true, 2026) == "above_9_upto_16");
}

TEST_CASE("the appointment comes before the batch, and without either the years are not known") {
  CHECK(band("2016-04-01", 1999) == "upto_9");
  CHECK(band("", 0).empty());
}

TEST_CASE("R-1 off moves exactly twenty-five years, and nothing else") {
  CHECK(band("2000-04-01", 0, false) == "above_25");
  CHECK(band("", 2000, false) == "above_25");
  CHECK(band("2000-04-02", 0, false) == "above_16_upto_25");
  CHECK(band("2000-03-31", 0, false) == "above_25");
  CHECK(band("2016-04-01", 0, false) == "upto_9");
  CHECK(band("2009-04-01", 0, false) == "above_9_upto_16");
}

TEST_CASE("every appointment from 1960 to 2026 is in one band, and in no later band than an earlier one") {
  RuleBook book = world().book();
  int last = 3;
  for (Day d = day("1960-01-01"); d <= day("2026-03-31"); d = add_days(d, 1)) {
    int now = service_band(book, d, 0);
    REQUIRE((now == last || now == last - 1));
    last = now;
  }
  CHECK(last == 0);
}

TEST_CASE("the level: from the roster, else from the MDO's table, else from the order's") {
  RuleBook book = world().book();
  auto level = [&](const char* id) { return level_of(world().data(), book, world().person(id)); };
  CHECK(level("A") == "us");
  CHECK(level("B") == "us");
  CHECK(level("C") == "chief");
  CHECK(level("D") == "js_and_above");
  CHECK(level("E") == "us");
  CHECK(level("F").empty());
  CHECK(level("G").empty());
}

TEST_CASE("people alike to the rules have equal facts") {
  RuleBook book = world().book();
  auto facts = [&](const char* id) { return facts_of(world().data(), world().data().words, book, world().person(id)); };
  CHECK(facts("A") == facts("B"));
  CHECK(FactsHash{}(facts("A")) == FactsHash{}(facts("B")));
  CHECK_FALSE(facts("A") == facts("F"));
  CHECK(facts("F").level == kNoWord);
  CHECK(facts("D").level != kNoWord);
  CHECK(facts("F").band == -1);
  CHECK(facts("F").on_central_deputation == Maybe::absent);
}

TEST_CASE("a unit is under what it or one above it is known as") {
  const model::Dataset& data = world().data();
  CHECK(is_under(data, world().unit("gnctd"), "gnctd"));
  CHECK(is_under(data, world().unit("finance"), "gnctd"));
  CHECK_FALSE(is_under(data, world().unit("other"), "gnctd"));
  CHECK_FALSE(is_under(data, world().unit("finance"), "department_of_posts"));
  CHECK_FALSE(is_under(data, world().unit("finance"), ""));
}

}  // namespace
}  // namespace anupalan::rules
