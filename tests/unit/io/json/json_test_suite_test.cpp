// JSONTestSuite (nst/JSONTestSuite, ../shared/suites): y_ files must be accepted, n_ rejected; what the suite leaves
// open (i_) is pinned here. Our documents are objects: another value is wrapped as {"v": <value>}.
#include <map>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/json/collecting_sink.h"
#include "unit/support.h"

namespace anupalan::io {
namespace {

using test::code_of;

/// Ours is stricter than RFC 8259 here: I-JSON forbids a member twice (formats.md, section 1).
const std::map<std::string, std::string> kStricter{
    {"y_object_duplicated_key.json", "json.duplicate_member"},
    {"y_object_duplicated_key_and_value.json", "json.duplicate_member"},
};

/// What the suite leaves open. Empty: accepted.
const std::map<std::string, std::string> kOurChoice{
    {"i_number_double_huge_neg_exp.json", ""},
    {"i_number_huge_exp.json", "json.number"},
    {"i_number_neg_int_huge_exp.json", "json.number"},
    {"i_number_pos_double_huge_exp.json", "json.number"},
    {"i_number_real_neg_overflow.json", "json.number"},
    {"i_number_real_pos_overflow.json", "json.number"},
    {"i_number_real_underflow.json", ""},
    {"i_number_too_big_neg_int.json", "json.number"},
    {"i_number_too_big_pos_int.json", "json.number"},
    {"i_number_very_big_negative_int.json", "json.number"},
    {"i_object_key_lone_2nd_surrogate.json", "json.syntax"},
    {"i_string_1st_surrogate_but_2nd_missing.json", "json.syntax"},
    {"i_string_1st_valid_surrogate_2nd_invalid.json", "json.syntax"},
    {"i_string_UTF-16LE_with_BOM.json", "json.utf16"},
    {"i_string_UTF-8_invalid_sequence.json", "json.syntax"},
    {"i_string_UTF8_surrogate_U+D800.json", "json.syntax"},
    {"i_string_incomplete_surrogate_and_escape_valid.json", "json.syntax"},
    {"i_string_incomplete_surrogate_pair.json", "json.syntax"},
    {"i_string_incomplete_surrogates_escape_valid.json", "json.syntax"},
    {"i_string_invalid_lonely_surrogate.json", "json.syntax"},
    {"i_string_invalid_surrogate.json", "json.syntax"},
    {"i_string_invalid_utf-8.json", "json.syntax"},
    {"i_string_inverted_surrogates_U+1D11E.json", "json.syntax"},
    {"i_string_iso_latin_1.json", "json.syntax"},
    {"i_string_lone_second_surrogate.json", "json.syntax"},
    {"i_string_lone_utf8_continuation_byte.json", "json.syntax"},
    {"i_string_not_in_unicode_range.json", "json.syntax"},
    {"i_string_overlong_sequence_2_bytes.json", "json.syntax"},
    {"i_string_overlong_sequence_6_bytes.json", "json.syntax"},
    {"i_string_overlong_sequence_6_bytes_null.json", "json.syntax"},
    {"i_string_truncated-utf-8.json", "json.syntax"},
    {"i_string_utf16BE_no_BOM.json", "json.utf16"},
    {"i_string_utf16LE_no_BOM.json", "json.utf16"},
    {"i_structure_500_nested_arrays.json", "json.depth"},
    {"i_structure_UTF-8_BOM_empty_object.json", ""},
};

std::vector<std::filesystem::path> suite(std::string_view prefix) {
  auto files = test::files_of(test::shared_folder() / "suites/JSONTestSuite/test_parsing", ".json");
  std::erase_if(files, [&](const auto& path) { return !path.filename().string().starts_with(prefix); });
  return files;
}

bool is_object(const std::string& text) {
  auto first = text.find_first_not_of(" \t\r\n");
  return first != std::string::npos && text[first] == '{';
}

std::string wrapped(const std::string& text) { return "{\"v\": " + text + "}"; }

/// The judgement of a text, wrapped where it is no object. UTF-16 and a mark are known by the first bytes.
std::string judged(const std::string& text) {
  bool plain = is_object(text) || text.starts_with("\xEF\xBB\xBF") || code_of(text) == "json.utf16";
  return code_of(plain ? text : wrapped(text));
}

}  // namespace

#define ANUPALAN_SKIP_WITHOUT_SUITE()                                                                      \
  if (suite("y_").empty()) {                                                                               \
    SKIP("JSONTestSuite is not here: " << (test::shared_folder() / "suites/JSONTestSuite").string());     \
  }

TEST_CASE("JSONTestSuite: what must be accepted is accepted, but for what I-JSON forbids", "[io][suite]") {
  ANUPALAN_SKIP_WITHOUT_SUITE();
  CHECK(suite("y_").size() == 95);
  for (const auto& path : suite("y_")) {
    CAPTURE(path.filename().string());
    auto stricter = kStricter.find(path.filename().string());
    CHECK(judged(test::file_text(path)) == (stricter == kStricter.end() ? "" : stricter->second));
  }
}

TEST_CASE("JSONTestSuite: what must be rejected is rejected, as a document and inside one", "[io][suite]") {
  ANUPALAN_SKIP_WITHOUT_SUITE();
  CHECK(suite("n_").size() == 188);
  for (const auto& path : suite("n_")) {
    CAPTURE(path.filename().string());
    std::string text = test::file_text(path);
    CHECK(code_of(text).starts_with("json."));
    CHECK(code_of(wrapped(text)).starts_with("json."));
    CHECK(code_of("{\"r\": [{\"v\": " + text + "}]}").starts_with("json."));
  }
}

TEST_CASE("JSONTestSuite: what is left open is decided, and stays so", "[io][suite]") {
  ANUPALAN_SKIP_WITHOUT_SUITE();
  CHECK(suite("i_").size() == kOurChoice.size());
  for (const auto& path : suite("i_")) {
    std::string name = path.filename().string();
    CAPTURE(name);
    REQUIRE(kOurChoice.contains(name));
    CHECK(judged(test::file_text(path)) == kOurChoice.at(name));
  }
}

TEST_CASE("JSONTestSuite: a value that is no object is refused as a document by that name", "[io][suite]") {
  ANUPALAN_SKIP_WITHOUT_SUITE();
  for (const auto& path : suite("y_")) {
    std::string text = test::file_text(path);
    if (is_object(text)) continue;
    CAPTURE(path.filename().string());
    CHECK(code_of(text) == "json.not_an_object");
  }
}

TEST_CASE("JSONTestSuite: texts that parsers transform differently never crash us", "[io][suite]") {
  auto files = test::files_of(test::shared_folder() / "suites/JSONTestSuite/test_transform", ".json");
  if (files.empty()) SKIP("JSONTestSuite is not here");
  for (const auto& path : files) {
    CAPTURE(path.filename().string());
    std::string text = test::file_text(path);
    std::string code = code_of(is_object(text) ? text : wrapped(text));
    CHECK((code.empty() || code.starts_with("json.")));
  }
}

}  // namespace anupalan::io
