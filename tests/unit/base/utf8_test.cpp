#include "base/utf8.h"

#include <string>

#include <catch2/catch_test_macros.hpp>

namespace anupalan {

TEST_CASE("UTF-8: what is text and where it stops", "[base]") {
  constexpr std::size_t kSound = std::string_view::npos;
  CHECK(first_not_utf8("") == kSound);
  CHECK(first_not_utf8("plain text, longer than eight bytes") == kSound);
  CHECK(first_not_utf8("é ß नमस्ते 𝒳 \U0010FFFF \xED\x9F\xBF \xEE\x80\x80") == kSound);
  struct Case {
    std::string_view what, bytes;
  };
  const Case cases[] = {{"a continuation alone", "\x80"}, {"two bytes, not the shortest", "\xC0\xAF"}, {"\xC1", "\xC1\xBF"},
                        {"three bytes, not the shortest", "\xE0\x9F\xBF"}, {"four bytes, not the shortest", "\xF0\x8F\xBF\xBF"},
                        {"a surrogate", "\xED\xA0\x80"}, {"beyond Unicode", "\xF4\x90\x80\x80"}, {"\xF5", "\xF5\x80\x80\x80"},
                        {"no such byte", "\xFF"}, {"cut after one of two", "\xC3"}, {"cut after two of three", "\xE0\xA4"},
                        {"cut after three of four", "\xF0\x9F\x98"}, {"broken off", "\xE0\xA4x"}, {"broken off at once", "\xC3,"}};
  for (const Case& c : cases) {
    CAPTURE(c.what);
    for (std::size_t before : {0, 1, 7, 8, 9, 31}) {
      std::string text(before, 'a');
      CHECK(first_not_utf8(text.append(c.bytes)) == before);
      if (!c.what.starts_with("cut")) CHECK(first_not_utf8(text.append("aaaaaaaaaaaaaaaa")) == before);
    }
  }
}

TEST_CASE("what shows nothing is unseen, what shows anything is not") {
  for (const char* text : {"", " ", "\t \n", "\u00A0", "\u200B\u200E", "\u3000 \u2060", "\uFEFF"}) {
    INFO(text);
    CHECK(is_unseen(text));
  }
  for (const char* text : {"a", " a", "\u200Ba", "-", "\u0905", "\xFF"}) {
    INFO(text);
    CHECK_FALSE(is_unseen(text));
  }
}

}  // namespace anupalan
