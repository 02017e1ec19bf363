#include "app/column_filter.h"

#include <catch2/catch_test_macros.hpp>

#include "base/civil_day.h"

namespace anupalan::app {
namespace {

bool lets_text(std::string_view filter, std::string_view text) {
  const auto test = read_column_filter(Column::designation, filter);
  REQUIRE(test.has_value());
  return test->lets_text(text);
}

bool lets_number(Column column, std::string_view filter, std::optional<std::int64_t> number, std::int64_t share = 0) {
  const auto test = read_column_filter(column, filter);
  INFO(filter);
  REQUIRE(test.has_value());
  return test->lets_number(number, share);
}

std::int64_t day(int year, unsigned month, unsigned of_month) { return to_day({year, month, of_month}).number; }

TEST_CASE("letters of a text let it through, = only just the text, = alone what is not given, | either") {
  CHECK(lets_text("", "Clerk"));
  CHECK(lets_text(" CLER ", "Upper Division Clerk"));
  CHECK_FALSE(lets_text("=cler", "Clerk"));
  CHECK(lets_text("= clerk", "Clerk"));
  CHECK(lets_text("=", ""));
  CHECK_FALSE(lets_text("=", "Clerk"));
  CHECK(lets_text("officer | =Clerk", "Clerk"));
  CHECK(lets_text("officer | =Clerk", "Section Officer"));
  CHECK_FALSE(lets_text("officer | =Clerk", "Typist"));
  CHECK(lets_text(turned_choice("", "A | B"), "A | B"));
}

TEST_CASE("a comma, a sign or a point alone is no number") {
  for (const char* text : {",", "-", ">=,", "<%", ".."}) CHECK_FALSE(read_column_filter(Column::needed, text).has_value());
}

TEST_CASE("numbers are compared, also as a share and from one to another") {
  CHECK(lets_number(Column::needed, ">=2", 2));
  CHECK_FALSE(lets_number(Column::needed, ">2", 2));
  CHECK(lets_number(Column::needed, "<3", 2));
  CHECK(lets_number(Column::needed, "<=2", 2));
  CHECK(lets_number(Column::needed, "2", 2));
  CHECK(lets_number(Column::needed, "= 2", 2));
  CHECK(lets_number(Column::needed, "1..3", 3));
  CHECK_FALSE(lets_number(Column::needed, "1..3", 4));
  CHECK(lets_number(Column::days_left, "<-3", -4));
  CHECK(lets_number(Column::batch, "2,012", 2012));
  CHECK(lets_number(Column::progress, "<50%", 1, 4999));
  CHECK_FALSE(lets_number(Column::progress, "<50%", 1, 5000));
  CHECK(lets_number(Column::progress, "33.3%..66.7%", 1, 5000));
  CHECK(lets_number(Column::progress, ">=3", 3, 100));
  CHECK(lets_number(Column::needed, "=", std::nullopt));
  CHECK_FALSE(lets_number(Column::needed, ">=0", std::nullopt));
  CHECK_FALSE(lets_number(Column::needed, "=", 1));
}

TEST_CASE("days are compared as they are written") {
  CHECK(lets_number(Column::met_on, ">=01.01.2026", day(2026, 1, 1)));
  CHECK_FALSE(lets_number(Column::met_on, ">01.01.2026", day(2026, 1, 1)));
  CHECK(lets_number(Column::met_on, "2026-01-01", day(2026, 1, 1)));
  CHECK(lets_number(Column::met_on, "01.01.2026..31.03.2026", day(2026, 3, 31)));
}

TEST_CASE("what is not understood says so in words, and reads as nothing") {
  for (const char* wrong : {"many", ">=", ">", "..", "1..", "5%", "1.5", "--2", "99999999999999999999"}) {
    INFO(wrong);
    CHECK_FALSE(read_column_filter(Column::needed, wrong).has_value());
  }
  for (const char* wrong : {"soon", ">=30.02.2026", "2026"}) CHECK_FALSE(read_column_filter(Column::due_on, wrong).has_value());
  CHECK(column_filter_words(Column::due_on, "soon") == "Due on: “soon” is not understood and filters nothing");
  CHECK(column_filter_words(Column::designation, "clerk | =Typist | =") == "Designation: “clerk” or Typist or not given");
  CHECK(column_filter_words(Column::needed, ">=2") == "Still to do: >=2");
  for (std::size_t i = 0; i < kColumnCount; ++i) CHECK_FALSE(column_filter_hint(static_cast<Column>(i)).empty());
}

TEST_CASE("values are chosen one by one and taken off again; letters that were typed go") {
  std::string text = turned_choice("cle", "Clerk");
  CHECK(text == "=Clerk");
  text = turned_choice(text, "Typist");
  CHECK(names_choice(text, "clerk"));
  CHECK(names_choice(text, "Typist"));
  text = turned_choice(text, "Clerk");
  CHECK(text == "=Typist");
  CHECK(turned_choice(text, "Typist").empty());
  const Filter filter = with_column_filter({}, Column::unit, " x ");
  CHECK(filter.columns.at(Column::unit) == "x");
  CHECK_FALSE(with_column_filter(filter, Column::unit, " ").any());
}

}  // namespace
}  // namespace anupalan::app
