#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "base/text_pool.h"

namespace anupalan {

TEST_CASE("white space at the ends is taken off, inside it stays", "[base]") {
  CHECK(trimmed("  Section Officer \r\n") == "Section Officer");
  CHECK(trimmed("\t\v\f x  y \n") == "x  y");
  CHECK(trimmed("x") == "x");
  CHECK(trimmed("").empty());
  CHECK(trimmed(" \t\r\n\f\v").empty());
  CHECK(trimmed(std::string_view("\0x\0", 3)) == std::string_view("\0x\0", 3));
}

TEST_CASE("texts that compare equal fold to the same text", "[base]") {
  CHECK(folded(" Section OFFICER ") == "section officer");
  CHECK(folded("AZaz09[`{@") == "azaz09[`{@");
  CHECK(folded("रचना É") == "रचना É");  // only ASCII capitals have a small letter
  CHECK(folded("  ").empty());
}

TEST_CASE("a printable text is one line that steers no terminal, and plain text stays as it is", "[base]") {
  for (const char* text : {"", "Section Officer", "रचना शाह 😀 é ~", "\xC2\xA0", "\\u{1b}"}) CHECK(printable(text) == text);
  CHECK(printable("a\nb\r\tc") == "a\\u{a}b\\u{d}\\u{9}c");
  CHECK(printable("\x1b[31mred") == "\\u{1b}[31mred");
  CHECK(printable(std::string_view("\0", 1)) == "\\u{0}");
  CHECK(printable("\x7f\xC2\x85") == "\\u{7f}\\u{85}");
  CHECK(printable("a\u202Eb\u2066c\u200Fd\u2028e") == "a\\u{202e}b\\u{2066}c\\u{200f}d\\u{2028}e");
}

TEST_CASE("bytes that are no UTF-8 are written out one by one", "[base]") {
  CHECK(printable("\x80x\xFF") == "\\x80x\\xff");
  CHECK(printable("caf\xE9") == "caf\\xe9");
  CHECK(printable("\xC0\x80") == "\\xc0\\x80");
  CHECK(printable("\xE0\xA4") == "\\xe0\\xa4");
  CHECK(printable("\xF5\x80\x80\x80") == "\\xf5\\x80\\x80\\x80");
}

TEST_CASE("what only looks like UTF-8 is written out byte by byte", "[base]") {
  CHECK(printable("\xED\xA0\x80") == "\\xed\\xa0\\x80");
  CHECK(printable("\xF4\x90\x80\x80") == "\\xf4\\x90\\x80\\x80");
  CHECK(printable("\xE0\x9F\xBF") == "\\xe0\\x9f\\xbf");
}

TEST_CASE("a pool gives equal texts one id, and different texts different ids", "[base]") {
  TextPool pool;
  TextId first = pool.intern("10012345");
  TextId second = pool.intern("10012346");
  CHECK(first != second);
  CHECK(pool.intern(std::string("10012345")) == first);
  CHECK(pool.text(first) == "10012345");
  CHECK(pool.text(second) == "10012346");
  CHECK(pool.intern("10012345 ") != first);  // names compare exactly
  CHECK(pool.intern("ABC") != pool.intern("abc"));
}

TEST_CASE("the empty text is kNoText in every pool", "[base]") {
  TextPool pool;
  CHECK(pool.size() == 1);
  CHECK(pool.text(kNoText).empty());
  CHECK(pool.intern("") == kNoText);
  CHECK(pool.find("") == kNoText);
  CHECK(pool.size() == 1);
}

TEST_CASE("looking for a text adds nothing", "[base]") {
  TextPool pool;
  TextId known = pool.intern("known");
  CHECK(pool.find("known") == known);
  CHECK(pool.find("unknown") == kNoText);
  CHECK(pool.find("know") == kNoText);
  CHECK(pool.find("knownknown") == kNoText);
  CHECK(pool.size() == 2);
}

TEST_CASE("ids are dense and given in order of first sight", "[base]") {
  TextPool pool;
  CHECK(pool.intern("a") == TextId{1});
  CHECK(pool.intern("b") == TextId{2});
  CHECK(pool.intern("a") == TextId{1});
  CHECK(pool.intern("c") == TextId{3});
  CHECK(pool.size() == 4);
}

TEST_CASE("texts with zero bytes and texts of any length are kept apart", "[base]") {
  TextPool pool;
  std::string zero("a\0b", 3), shorter("a\0", 2), longer(100'000, 'x');
  CHECK(pool.intern(zero) != pool.intern("a"));
  CHECK(pool.intern(shorter) != pool.intern(zero));
  TextId large = pool.intern(longer);
  CHECK(pool.text(large) == longer);
  CHECK(pool.text(pool.find(zero)) == zero);
}

TEST_CASE("a pool grows to 100,000 texts and still knows each of them", "[base]") {
  constexpr std::uint32_t kTexts = 100'000;
  TextPool pool;
  for (std::uint32_t i = 1; i <= kTexts; ++i) REQUIRE(pool.intern(fmt::format("employee-{}", i)) == TextId{i});
  CHECK(pool.size() == kTexts + 1);
  std::size_t wrong = 0;
  for (std::uint32_t i = 1; i <= kTexts; ++i) {
    std::string text = fmt::format("employee-{}", i);
    if (pool.find(text) != TextId{i} || pool.intern(text) != TextId{i} || pool.text(TextId{i}) != text) ++wrong;
  }
  CHECK(wrong == 0);
  CHECK(pool.size() == kTexts + 1);
  CHECK(pool.find("employee-0") == kNoText);
}

TEST_CASE("all texts of another pool are looked up as one by one", "[base]") {
  TextPool pool, others;
  for (int i = 0; i < 5000; ++i) pool.intern(fmt::format("employee-{}", 3 * i));
  for (int i = 0; i < 1000; ++i) others.intern(fmt::format("employee-{}", 5 * i));
  const std::vector<TextId> found = pool.find_all(others);
  REQUIRE(found.size() == others.size());
  for (std::uint32_t i = 0; i < found.size(); ++i) REQUIRE(found[i] == pool.find(others.text(TextId{i})));
  CHECK(TextPool().find_all(others) == std::vector<TextId>(others.size(), kNoText));
}

TEST_CASE("a pool that was taken apart and put together goes on", "[base]") {
  TextPool pool;
  pool.intern("a");
  pool.intern("b");
  auto [text, starts] = std::move(pool).taken_apart();
  TextPool same(std::move(text), std::move(starts));
  CHECK(same.text(TextId{2}) == "b");
  CHECK(same.intern("c") == TextId{3});
  CHECK(same.intern("a") == TextId{1});
  CHECK(same.find("b") == TextId{2});
}

TEST_CASE("a text of the pool itself can be interned while the pool grows", "[base]") {
  TextPool pool;
  TextId id = pool.intern("0123456789");
  for (int i = 0; i < 5000; ++i) {
    id = pool.intern(fmt::format("{}{}", pool.text(id).substr(0, 10), i));
    TextId part = pool.intern(pool.text(id).substr(1));  // a view into the arena that is about to grow
    REQUIRE(pool.text(part) == pool.text(id).substr(1));
  }
}

TEST_CASE("a pool that is copied goes its own way", "[base]") {
  TextPool pool;
  TextId a = pool.intern("a");
  TextPool copy = pool;
  CHECK(copy.intern("b") == TextId{2});
  CHECK(pool.find("b") == kNoText);
  CHECK(copy.text(a) == "a");
}

TEST_CASE("words that compare equal are one word, shown as first seen", "[base]") {
  Vocabulary words;
  Word officer = words.intern("  Section Officer ");
  CHECK(words.intern("SECTION OFFICER") == officer);
  CHECK(words.intern("section officer\t") == officer);
  CHECK(words.intern("Section  Officer") != officer);
  CHECK(words.text(officer) == "Section Officer");
}

TEST_CASE("a blank word is absent", "[base]") {
  Vocabulary words;
  CHECK(words.intern("") == kNoWord);
  CHECK(words.intern(" \t ") == kNoWord);
  CHECK(words.find("") == kNoWord);
  CHECK(words.text(kNoWord).empty());
  CHECK(words.size() == 1);
}

TEST_CASE("a word that was never seen is not found and not added", "[base]") {
  Vocabulary words;
  Word ias = words.intern("IAS");
  CHECK(words.find(" ias ") == ias);
  CHECK(words.find("IPS") == kNoWord);
  CHECK(words.size() == 2);
  CHECK(words.intern("IPS") == Word{2});
}

TEST_CASE("words keep their text while thousands more come", "[base]") {
  Vocabulary words;
  std::vector<std::string_view> shown;
  for (std::uint32_t i = 1; i <= 5000; ++i) {
    Word word = words.intern(fmt::format("Designation {}", i));
    REQUIRE(word == Word{i});
    shown.push_back(words.text(word));
  }
  CHECK(shown.front() == "Designation 1");
  CHECK(words.find("designation 4999") == Word{4999});
}

TEST_CASE("a part is found in a text whatever the case of its letters", "[base]") {
  CHECK(contains_folded("Section Officer", "section off"));
  CHECK(contains_folded("SECTION OFFICER", "officer"));
  CHECK(contains_folded("अनुभाग अधिकारी", "अधिकारी"));
  CHECK(contains_folded("", ""));
  CHECK_FALSE(contains_folded("", "a"));
  CHECK_FALSE(contains_folded("Section", "sections"));
}

TEST_CASE("texts compare trimmed and without case as folded() texts do", "[base]") {
  for (std::string_view a : {"", "a", "A", " b ", "ab", "AC", "a c", "é", "Z"}) {
    for (std::string_view b : {"", "a", "A", " b ", "ab", "AC", "a c", "é", "Z"}) {
      const int order = folded(a).compare(folded(b));
      CHECK((compare_folded(a, b) < 0) == (order < 0));
      CHECK((compare_folded(a, b) > 0) == (order > 0));
    }
  }
}

}  // namespace anupalan
