// Frames held against the exact reader, on JSONTestSuite and on damaged documents: both find the same texts sound, and the
// same values in them, at the same places.
#include <random>
#include <set>

#include <catch2/catch_test_macros.hpp>

#include "io/json/fast_records.h"
#include "unit/io/json/collecting_sink.h"
#include "unit/io/json/frame_texts.h"
#include "unit/io/json/sound_frames.h"
#include "unit/support.h"

namespace anupalan::io {
namespace {

using enum JsonForm;

/// "r 12 3:4": where everything of a document stands, sorted.
std::multiset<std::string> places(const test::Reading& reading) {
  std::multiset<std::string> places;
  for (const test::Told& told : reading.told) {
    places.insert(fmt::format("{} {} {}:{}", told.what, told.offset, told.place.line, told.place.column));
  }
  return places;
}

std::multiset<std::string> places(const std::string& text, const test::CollectingSink& exact) {
  LineMap lines(text);
  std::multiset<std::string> places;
  const auto add = [&](char what, std::size_t offset) {
    const TextPlace place = lines.place_of(offset);
    places.insert(fmt::format("{} {} {}:{}", what, offset, place.line, place.column));
  };
  for (const auto& [name, value] : exact.members) add('m', value.offset);
  for (const auto& [name, offset] : exact.sections) add('s', offset);
  for (const auto& [name, value] : exact.records) add('r', value.offset);
  return places;
}

/// True where the document is sound.
bool check_document(const std::string& text) {
  CAPTURE(text.substr(0, 1000));
  const test::Reading frames = test::read_frames(text, object);
  test::CollectingSink exact;
  const bool sound = !read_document(text, exact).found();
  CHECK(test::is_sound(frames) == sound);
  if (sound) CHECK(places(frames) == places(text, exact));
  return sound;
}

std::vector<std::filesystem::path> suite() {
  return test::files_of(test::shared_folder() / "suites/JSONTestSuite/test_parsing", ".json");
}

}  // namespace

TEST_CASE("Frames and exact: damaged documents", "[io][frames]") {
  const std::string bytes("\"\\{}[],: \n1-e.tx\0\x1F\x80\xEF", 20);
  std::mt19937 random(1947);
  std::size_t sound = 0, damaged = 0;
  for (const auto& [form, text] : test::frame_texts()) {
    if (form == object) CHECK(check_document(text));
    for (int round = 0; round < 400 && form == object; ++round) {
      std::string other = text;
      for (std::size_t i = 0, n = 1 + random() % 2; i < n; ++i) {
        const std::size_t at = random() % other.size();
        if (random() % 2 == 0) other[at] = bytes[random() % bytes.size()];
        else if (random() % 2 == 0) other.erase(at, 1 + random() % 3);
        else other.insert(at, 1, bytes[random() % bytes.size()]);
      }
      ++(check_document(other) ? sound : damaged);
    }
  }
  CHECK(sound > 100);
  CHECK(damaged > 500);
}

TEST_CASE("Frames and exact: JSONTestSuite, alone and inside documents", "[io][frames][suite]") {
  if (suite().empty()) SKIP("JSONTestSuite is not here: " << (test::shared_folder() / "suites/JSONTestSuite").string());
  CHECK(suite().size() > 300);
  for (const auto& path : suite()) {
    CAPTURE(path.filename().string());
    const std::string text = test::file_text(path);
    check_document(text);
    check_document("{\"v\": " + text + "}");
    check_document("{\"a\": [" + text + "], \"b\": 1}");
    check_document("{\"a\": 1, \"b\": [0, {\"v\": " + text + "}]}");
    JsonValue list;
    CHECK(test::is_sound(test::read_frames("[" + text + "]", array), array) == !read_value("[" + text + "]", list).found());
  }
}

TEST_CASE("Frames and fast records: JSONTestSuite breaks nothing, in any form and in chunks of any size", "[io][frames][suite]") {
  if (suite().empty()) SKIP("JSONTestSuite is not here: " << (test::shared_folder() / "suites/JSONTestSuite").string());
  FastRecords fast;
  model::Batch batch;
  for (const auto& path : suite()) {
    CAPTURE(path.filename().string());
    const std::string text = test::file_text(path).substr(0, 20000);
    for (JsonForm form : {object, array, lines}) {
      const auto whole = test::lines_of(test::read_frames(text, form));
      for (std::size_t size : {1U, 5U, 64U}) {
        CHECK(test::lines_of(test::read_frames(text, test::start_of(form), test::cuts_every(text.size(), size))) == whole);
      }
    }
    static_cast<void>(form_of(text));
    static_cast<void>(guess_record_start(text));
    for (model::Section section : {model::Section::completions, model::Section::results, model::Section::employees}) {
      CHECK_FALSE(fast.read(section, text, batch, {}));
      CHECK_FALSE(fast.read(section, "{\"employee\": " + text + ", \"course\": \"c1\", \"status\": " + text + "}", batch, {}));
    }
  }
}

}  // namespace anupalan::io
