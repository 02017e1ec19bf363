#include <catch2/catch_test_macros.hpp>

#include "io/pack/xlsx_values.h"

namespace anupalan::io {

TEST_CASE("a column is told by its letters", "[pack]") {
  CHECK(column_of("A1") == 0u);
  CHECK(column_of("Z9") == 25u);
  CHECK(column_of("AA10") == 26u);
  CHECK(column_of("XFD1048576") == kMaxXlsxColumns - 1);
  for (const char* wrong : {"", "A", "1", "XFE1", "AAAAAAAAAAAAAAAAAA1", "a1", "$A$1", "A1B", "A-1"}) {
    INFO(wrong);
    CHECK_FALSE(column_of(wrong));
  }
}

TEST_CASE("numbers are given in plain digits, exactly", "[pack]") {
  auto same = [](std::string_view number) { return plain_number(number) == number; };
  for (const char* plain : {"", "0", "1", "-1", "9876543210", "007", "0.5", "-0.5", "12.50", "0.1000000001", "123456789012345678", "abc",
                            "1.5x", "1E", "1E+", "E5", "--1", "#N/A", "1e999", "1E40", "1E-400", ".", "12:30"}) {
    INFO(plain);
    CHECK(same(plain));
  }
  CHECK(plain_number("9.87654321E9") == "9876543210");
  CHECK(plain_number("9.8765432101E9") == "9876543210.1");
  CHECK(plain_number("1.2345678901234568E+17") == "123456789012345680");
  CHECK(plain_number("1e6") == "1000000");
  CHECK(plain_number("-1.5E-3") == "-0.0015");
  CHECK(plain_number("1E-7") == "0.0000001");
  CHECK(plain_number("1.0") == "1");
  CHECK(plain_number("45383.000") == "45383");
  CHECK(plain_number("-0.0") == "0");
  CHECK(plain_number("0E0") == "0");
  CHECK(plain_number("100.0E0") == "100");
  CHECK(plain_number("1E39") == "1" + std::string(39, '0'));
}

TEST_CASE("days are counted from 1900 or from 1904", "[pack]") {
  CHECK(date_text("1", false) == "1900-01-01");
  CHECK(date_text("59", false) == "1900-02-28");
  CHECK(date_text("60", false) == "1900-02-29");
  CHECK(date_text("61", false) == "1900-03-01");
  CHECK(date_text("45748", false) == "2025-04-01");
  CHECK(date_text("45748.0", false) == "2025-04-01");
  CHECK(date_text("4.5748E4", false) == "2025-04-01");
  CHECK(date_text("2958465", false) == "9999-12-31");
  CHECK(date_text("0", true) == "1904-01-01");
  CHECK(date_text("44286", true) == "2025-04-01");
}

TEST_CASE("a day with a fraction has a time, rounded to seconds", "[pack]") {
  CHECK(date_text("45748.5", false) == "2025-04-01 12:00:00");
  CHECK(date_text("45748.4375", false) == "2025-04-01 10:30:00");
  CHECK(date_text("45748.437511574077", false) == "2025-04-01 10:30:01");
  CHECK(date_text("45748.999999", false) == "2025-04-02");
  CHECK(date_text("45748.000001", false) == "2025-04-01");
  CHECK(date_text("0.75", false) == "18:00:00");
  CHECK(date_text("0", false) == "00:00:00");
  CHECK(date_text("0.75", true) == "1904-01-01 18:00:00");
}

TEST_CASE("what is no day stays the number it is", "[pack]") {
  for (const char* number : {"", "-1", "-0.5", "2958466", "99999999999", "abc", "1x5", "2025-04-01"}) {
    INFO(number);
    CHECK(date_text(number, false) == number);
  }
  CHECK(date_text("2.958466E6", false) == "2958466");
}

TEST_CASE("time gone by may be over a day", "[pack]") {
  CHECK(elapsed_text("1.5") == "36:00:00");
  CHECK(elapsed_text("0.010416666666666666") == "00:15:00");
  CHECK(elapsed_text("100") == "2400:00:00");
  CHECK(elapsed_text("x") == "x");
}

TEST_CASE("number formats with the letters of days and times are dates", "[pack]") {
  for (const char* code : {"yyyy-mm-dd", "dd/mm/yyyy", "DD.MM.YYYY", "d-mmm-yy", "hh:mm", "mm:ss.0", "[$-409]d\\-mmm\\-yyyy;@", "[Red]dd",
                           "yyyy\\-mm\\-dd\\ hh:mm:ss", "[$-4009]hh:mm:ss\\ AM/PM", "\"am\" d"}) {
    INFO(code);
    CHECK(shape_of_code(code) == NumberShape::date);
  }
  for (const char* code : {"General", "0", "0.00", "#,##0.00", "0.00E+00", "@", "\"days\" 0", "0\\d", "[Red]0", "[$Rs.-4009] 0",
                           "0;[Red]-0\"d\"", "", "\"open d", "[open d", "0_d", "0*d", "\\", "0;dd"}) {
    INFO(code);
    CHECK(shape_of_code(code) == NumberShape::number);
  }
  for (const char* code : {"[h]:mm:ss", "[hh]:mm", "[mm]:ss", "[ss]", "[Red][H]:mm"}) {
    INFO(code);
    CHECK(shape_of_code(code) == NumberShape::elapsed);
  }
}

TEST_CASE("some number formats have no code", "[pack]") {
  for (std::uint32_t id : {14u, 17u, 22u, 27u, 36u, 45u, 47u, 50u, 58u}) CHECK(shape_of_built_in(id) == NumberShape::date);
  for (std::uint32_t id : {0u, 1u, 13u, 23u, 26u, 37u, 44u, 48u, 49u, 59u, 164u}) CHECK(shape_of_built_in(id) == NumberShape::number);
  CHECK(shape_of_built_in(46) == NumberShape::elapsed);
}

TEST_CASE("escaped characters of a text are put back", "[pack]") {
  auto unescaped = [](std::string text, std::size_t from = 0) { return unescape(text, from), text; };
  CHECK(unescaped("first_x000D_\nsecond") == "first\r\nsecond");
  CHECK(unescaped("_x0041__x0939_") == "Aह");
  CHECK(unescaped("_x005F_x0041_") == "_x0041_");
  CHECK(unescaped("_x0041_ _x0041_", 3) == "_x0041_ A");
  for (const char* plain : {"", "_", "_x", "_x004", "_x0041", "_xZZZZ_", "_x-041_", "snake_x_y", "_xD83D_", "_x00_41_"}) {
    INFO(plain);
    CHECK(unescaped(plain) == plain);
  }
}

}  // namespace anupalan::io
