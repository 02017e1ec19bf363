// Random records, sound ones and damaged ones: what the fast way takes, the exact readers take without a word, as the same.
#include <algorithm>
#include <cstdlib>
#include <random>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/json/exact_records.h"

namespace anupalan::io {
namespace {

using model::Section;

constexpr Section kSections[] = {Section::completions, Section::results, Section::employees};

/// Records as programs write them, with anything that JSON allows between and in the members.
class Writer {
 public:
  explicit Writer(std::uint32_t seed) : random_(seed) {}

  std::size_t below(std::size_t most) { return random_() % most; }
  bool one_in(std::size_t n) { return below(n) == 0; }

  std::string record(Section section) {
    members_.clear();
    if (section == Section::completions) completion();
    else if (section == Section::results) result();
    else employee();
    if (one_in(2)) std::shuffle(members_.begin(), members_.end(), random_);
    return fmt::format("{{{}{}{}}}", blank(), fmt::join(members_, blank() + "," + blank()), blank());
  }

 private:
  void completion() {
    add("employee", text(1));
    add("course", text(1));
    add("status", one_of({"completed", "in_progress", "not_started"}));
    if (one_in(2)) add("completed_on", day());
    if (one_in(2)) add("progress", number());
    if (one_in(2)) add("certificate", text(0));
  }
  void result() {
    add("employee", text(1));
    add("assessment", text(1));
    add("result", one_of({"passed", "failed"}));
    add("on", day());
    if (one_in(2)) add("score", number());
  }
  void employee() {
    add("id", text(1));
    add("name", text(0));
    add("unit", text(1));
    add("category", one_of({"central_government", "all_india_service", "autonomous_body", "gramin_dak_sevak", "state_government"}));
    for (const char* name : {"group", "designation", "level", "service", "cadre", "email", "phone"}) {
      if (one_in(2)) add(name, text(0));
    }
    if (one_in(2)) add("batch", std::to_string(1900 + below(180)));
    if (one_in(2)) add("appointed_on", day());
    if (one_in(2)) add("superannuates_on", day());
    for (const char* name : {"on_central_deputation", "with_mdo"}) {
      if (one_in(2)) add(name, one_in(2) ? "true" : "false");
    }
    if (one_in(2)) add("profile_status", one_of({"verified", "not_verified", "not_my_user", "pending"}));
    std::vector<std::string> roles(below(4));
    for (std::string& role : roles) role = text(0);
    if (one_in(2)) add("roles", fmt::format("[{}{}{}]", blank(), fmt::join(roles, blank() + "," + blank()), blank()));
  }

  void add(const char* name, const std::string& value) { members_.push_back(fmt::format("\"{}\"{}:{}{}", name, blank(), blank(), value)); }
  std::string blank() { return one_in(3) ? one_in(4) ? "\r\n\t " : " " : ""; }
  std::string one_of(std::vector<std::string> names) { return "\"" + names[below(names.size())] + "\""; }
  std::string day() { return fmt::format("\"{:04}-{:02}-{:02}\"", 1901 + below(178), 1 + below(12), 1 + below(28)); }
  std::string number() {
    std::string digits = std::to_string(below(100));
    if (one_in(3)) digits += fmt::format(".{}", below(one_in(2) ? 1000 : 1000000000));
    return digits;
  }
  std::string text(std::size_t least) {
    static const std::vector<std::string> kPieces{
        "a", "Z", "10012345", " ", "do_114", "},{", "]", "[", ":", ",", "'", "\x7F", "\\\"", "\\\\", "\\/", "\\n", "\\t",
        "\\u0000", "\\u00e9", "\\uD83D\\uDE00", "\\u0915", "\xC3\xA9", "\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7", "\xF0\x9F\x98\x80",
        "plain words, sixteen"};
    std::string text = "\"";
    for (std::size_t i = 0, n = least + below(one_in(4) ? 12 : 3); i < n; ++i) text += kPieces[below(one_in(2) ? 5 : kPieces.size())];
    return text + "\"";
  }

  std::mt19937 random_;
  std::vector<std::string> members_;
};

/// The text with one thing broken, doubled, lost or moved.
std::string damaged(std::string raw, Writer& random) {
  static const std::vector<std::string> kBytes{
      "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "9", "-", ".", "e", "E+1", "1000", "null", "true", std::string(1, '\0'),
      "\x01", "\x1A", "\x1F", "\n", " ", "\x80", "\xBF", "\xC0", "\xE0\xA0", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF", "\\u",
      "\\uD800", "\\uDC00", "\\u00", "\\x", "\"\"", "\"progress\":5,", "\"employee\":\"e9\",", "\"unknown\":1,",
      "12345678901234567890"};
  const std::size_t at = random.below(raw.size() + 1), size = random.below(std::min<std::size_t>(raw.size() - at, 12) + 1);
  const std::string& bytes = kBytes[random.below(kBytes.size())];
  switch (random.below(5)) {
    case 0: return raw.insert(at, bytes);
    case 1: return raw.replace(at, size, "");
    case 2: return raw.replace(at, std::min(size, std::size_t{1}), bytes);
    case 3: return raw.insert(random.below(raw.size() + 1), raw.substr(at, size));
    default: return at < raw.size() ? (raw[at] = static_cast<char>(raw[at] ^ (1 << random.below(8))), raw) : raw;
  }
}

/// ANUPALAN_ROUNDS sets another number of records of each kind.
std::size_t rounds() {
  const char* wanted = std::getenv("ANUPALAN_ROUNDS");
  return wanted == nullptr ? 2000 : std::strtoul(wanted, nullptr, 10);
}

}  // namespace

TEST_CASE("Fast and exact: sound records are taken, and as the same", "[io][fast]") {
  Writer random(20250815);
  for (std::size_t round = 0; round < rounds(); ++round) {
    for (Section section : kSections) {
      const std::string raw = random.record(section);
      CAPTURE(raw);
      const auto fast = test::fast_record(section, raw), exact = test::exact_record(section, raw);
      REQUIRE(exact);
      REQUIRE(fast);
      REQUIRE(test::written(*fast) == test::written(*exact));
    }
  }
}

TEST_CASE("Fast and exact: damaged records are left, or are sound and the same", "[io][fast]") {
  Writer random(19500126);
  FastRecords fast;
  std::size_t taken = 0, left = 0;
  for (std::size_t round = 0; round < rounds() * 4; ++round) {
    for (Section section : kSections) {
      std::string raw = random.record(section);
      for (std::size_t i = 0, n = 1 + random.below(2); i < n; ++i) raw = damaged(raw, random);
      CAPTURE(raw);
      model::Batch batch;
      if (!fast.read(section, raw, batch, test::kSomewhere)) {
        REQUIRE((batch.size() == 0 && batch.texts.size() == 1));
        ++left;
        continue;
      }
      const auto exact = test::exact_record(section, raw);
      REQUIRE(exact);
      REQUIRE(test::written(batch) == test::written(*exact));
      ++taken;
    }
  }
  CHECK(taken > rounds());
  CHECK(left > rounds());
}

}  // namespace anupalan::io
