// What is wrong with an order. It is used whole or not at all: half an order would be another law.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/canonical/documents.h"

namespace anupalan::io {
namespace {

constexpr const char* kRule = "/paragraphs/1/obligations/";

/// What is said of an order that is not used, with all its paragraphs in error.
Codes refused(const Json& document) {
  test::Read read = test::read_text(document.dump());
  CHECK(read.orders.empty());
  CHECK(read.account("file.json").used == 0);
  CHECK(read.account("file.json").records == read.account("file.json").errors);
  return test::said(read);
}

Codes refused_at(const std::string& pointer, Json value) { return refused(with(full("order"), pointer, std::move(value))); }

}  // namespace

TEST_CASE("one bad paragraph and the order is not used, all its paragraphs in error", "[io]") {
  test::Read read = test::read_text(without(full("order"), "/paragraphs/0/quote").dump());
  CHECK(test::said(read) == Codes{"error record.missing_member /paragraphs/0"});
  CHECK(read.orders.empty());
  CHECK(read.recognised == 1);
  CHECK(test::sum(read.account("file.json")) == "2 = 0 + 0 + 2");
}

TEST_CASE("an order without what every order has is refused", "[io]") {
  for (const char* member : {"/id", "/instrument", "/dated", "/paragraphs"}) {
    CAPTURE(member);
    CHECK(refused(without(full("order"), member)) == Codes{"error record.missing_member "});
  }
  for (const char* member : {"/number", "/issued_by", "/subject"}) {
    CHECK(test::read_text(without(full("order"), member).dump()).orders.size() == 1);
  }
  CHECK(refused_at("/id", "a#1") == Codes{"error record.bad_id /id"});
  for (const char* unseen : {"   ", " a", "a\nb", "\u202e3"}) {
    CAPTURE(unseen);
    CHECK(refused_at("/id", unseen) == Codes{"error record.bad_id /id"});
    CHECK(refused_at("/paragraphs/1/id", unseen) == Codes{"error record.bad_id /paragraphs/1/id"});
  }
  CHECK(refused_at("/instrument", "") == Codes{"error record.empty_text /instrument"});
  CHECK(refused_at("/dated", "01.04.2026") == Codes{"error date.format /dated"});
}

TEST_CASE("every required member of a paragraph's parts is missed at its place", "[io]") {
  for (const char* member : {"/obligations/0/kind", "/obligations/0/quote", "/obligations/0/share", "/obligations/2/count", "/amends/0/paragraph",
                             "/amends/0/how", "/obligations/0/share/numerator", "/obligations/0/share/denominator",
                             "/obligations/2/windows/0/from", "/obligations/2/windows/0/to", "/milestones/0/what", "/milestones/0/owner",
                             "/milestones/0/due", "/placements/0/part", "/placements/0/holds", "/cadre_control/0/authority", "/levels/0/level",
                             "/levels/0/designations", "/service_bands/0/id"}) {
    std::string pointer = std::string("/paragraphs/1") + member;
    CHECK(refused(without(full("order"), pointer)) == Codes{"error record.missing_member " + test::above(pointer)});
  }
}

TEST_CASE("an unknown enumerator is an error at its place: it would bind nobody in silence", "[io]") {
  for (const char* member : {"/obligations/0/kind", "/obligations/0/courses", "/amends/0/how", "/obligations/1/applies_to/0/prescriber/0",
                             "/obligations/1/applies_to/0/under/0", "/obligations/1/applies_to/0/category/0", "/placements/0/holds/1",
                             "/cadre_control/0/categories/0", "/readings/1"}) {
    std::string pointer = std::string("/paragraphs/1") + member;
    for (const char* value : {"", "MDO", "mdos", "R-9"}) {
      CHECK(refused_at(pointer, value) == Codes{"error record.unknown_value " + pointer});
    }
  }
}

TEST_CASE("a paragraph is cited as order-id#para", "[io]") {
  for (const char* member : {"/paragraphs/1/amends/0/paragraph", "/paragraphs/1/obligations/0/in_place_of/0"}) {
    for (const char* text : {"", "3(v)", "#3(v)", "dopt-2025-07-04#"}) {
      CHECK(refused_at(member, text) == Codes{std::string("error record.bad_citation ") + member});
    }
  }
}

TEST_CASE("quotations and owners are not empty", "[io]") {
  for (const char* member : {"/paragraphs/0/quote", "/paragraphs/1/obligations/0/quote", "/paragraphs/1/milestones/0/owner"}) {
    CHECK(refused_at(member, "") == Codes{std::string("error record.empty_text ") + member});
  }
}

TEST_CASE("an obligation needs a due day, or a window on whose last day it is due", "[io]") {
  CHECK(refused(without(full("order"), std::string(kRule) + "0/due")) == Codes{"error order.no_due_day /paragraphs/1/obligations/0"});
  CHECK(refused_at(std::string(kRule) + "2/windows", Json::array()) == Codes{"error order.no_due_day /paragraphs/1/obligations/2"});
}

TEST_CASE("a due day that is none is one error, at the day", "[io]") {
  std::string due = std::string(kRule) + "0/due";
  for (const char* day : {"", "31.03.2026", "3-31", "13-01", "02-29", "02-30", "March"}) CHECK(refused_at(due, day) == Codes{"error date.format " + due});
  CHECK(refused_at(due, "2026-02-30") == Codes{"error date.no_such_day " + due});
  CHECK(refused_at(due, 331) == Codes{"error record.wrong_type " + due});
  CHECK(test::read_text(with(full("order"), due, "02-28").dump()).diagnostics.empty());
}

TEST_CASE("a day that cannot be held is a warning and the nearest that can", "[io]") {
  test::Read read = test::read_text(with(full("order"), std::string(kRule) + "0/due", "2100-03-31").dump());
  CHECK(test::said(read) == Codes{"warning date.out_of_range /paragraphs/1/obligations/0/due"});
  CHECK(std::get<Day>(read.orders.at(0).paragraphs[1].obligations[0].due.value()) == Day::last());
}

TEST_CASE("a share is at most the whole, and made of whole numbers from 1", "[io]") {
  std::string share = std::string(kRule) + "0/share";
  CHECK(refused_at(share, {{"numerator", 3}, {"denominator", 2}}) == Codes{"error order.share_above_one " + share});
  CHECK(refused_at(share + "/numerator", 0) == Codes{"error record.out_of_range " + share + "/numerator"});
  CHECK(refused_at(share + "/denominator", 0) == Codes{"error record.out_of_range " + share + "/denominator"});
  CHECK(refused_at(share + "/denominator", 0.5) == Codes{"error record.wrong_type " + share + "/denominator"});
  CHECK(test::read_text(with(full("order"), share, {{"numerator", 2}, {"denominator", 2}}).dump()).orders.size() == 1);
}

TEST_CASE("a window does not end before it begins", "[io]") {
  std::string window = std::string(kRule) + "2/windows/0";
  CHECK(refused_at(window, {{"from", "04-01"}, {"to", "2020-01-01"}}) == Codes{"error order.empty_window " + window});
  CHECK(refused_at(window, {{"from", "03-31"}, {"to", "04-01"}}) == Codes{"error order.empty_window " + window});
  CHECK(test::read_text(with(full("order"), window, {{"from", "10-01"}, {"to", "03-31"}}).dump()).orders.size() == 1);
  CHECK(test::read_text(with(full("order"), window, {{"from", "04-01"}, {"to", "04-01"}}).dump()).orders.size() == 1);
}

TEST_CASE("reporting years and conditions are written in their form", "[io]") {
  for (const char* end : {"from", "until"}) {
    std::string pointer = std::string(kRule) + "1/reporting_years/" + end;
    CHECK(refused_at(pointer, "2026") == Codes{"error record.bad_year " + pointer});
    CHECK(refused_at(pointer, "2026-28") == Codes{"error record.bad_year " + pointer});
  }
  for (const char* place : {"1/when", "1/applies_to/0/when"}) {
    for (const char* when : {"", "R-3", "R-3=", "R-3=On", "R-9=on", "R-3 = on", "=on"}) {
      CHECK(refused_at(kRule + std::string(place), when) == Codes{std::string("error order.bad_condition ") + kRule + place});
    }
  }
}

TEST_CASE("a paragraph stands once, and a band has one lower bound", "[io]") {
  CHECK(refused_at("/paragraphs/1/id", "1") == Codes{"error order.paragraph_twice /paragraphs/1/id"});
  CHECK(refused_at("/paragraphs/1/service_bands/1/from", 9) == Codes{"error order.two_lower_bounds /paragraphs/1/service_bands/1"});
  CHECK(refused_at("/paragraphs/1/service_bands/1/upto", 101) == Codes{"error record.out_of_range /paragraphs/1/service_bands/1/upto"});
}

TEST_CASE("an unknown member of an order is a warning, and the order is used", "[io]") {
  test::Read read = test::read_text(with(full("order"), "/paragraphs/1/obligations/0/share/nmae", 1).dump());
  CHECK(test::said(read) == Codes{"warning record.unknown_member /paragraphs/1/obligations/0/share/nmae"});
  CHECK(read.orders.size() == 1);
}

}  // namespace anupalan::io
