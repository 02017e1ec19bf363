// Slices: a text read in two parts by two workers, one of which begins at a guess, tells what it tells when read in one.
#include <catch2/catch_test_macros.hpp>

#include "unit/io/json/frame_texts.h"
#include "unit/io/json/told_frames.h"

namespace anupalan::io {
namespace {

using test::lines_of;
using test::read_frames;
using test::Reading;
using test::Told;
using enum JsonForm;

/// What the coordinator does once `before` has ended and `guessed` turned out to begin rightly: the records of the section
/// in which the slice began are counted on, and all places are counted from its start.
void append_slice(Reading& before, const Reading& guessed) {
  bool first_section = true;
  for (Told told : guessed.told) {
    first_section = first_section && told.what != 's';
    if (first_section && told.what == 'r') told.index += before.state.index;
    told.place = moved(told.place, before.state.place);
    before.told.push_back(told);
  }
  before.problem = guessed.problem;
}

struct Outcome {
  Reading reading;
  bool guessed_rightly = false;
};

/// The text in two slices with the border near `cut`, as frames.h describes it; `section` is where the second is assumed to begin.
Outcome read_in_two(const test::FrameText& file, std::size_t cut, const std::string& section) {
  const std::string_view text = file.text;
  const auto guess = guess_record_start(text.substr(cut));
  if (!guess) return {read_frames(text, file.form), false};
  JsonFramesState assumed = test::start_of(file.form);
  assumed.offset = cut + *guess;
  assumed.section = section;
  const Reading second = read_frames(text, assumed, {});
  Outcome outcome{read_frames(text, test::start_of(file.form), {cut}, assumed.offset), false};
  const JsonFramesState& reached = outcome.reading.state;
  if (outcome.reading.problem || reached.finished) return outcome;
  outcome.guessed_rightly = reached.offset == assumed.offset && reached.section == section;
  if (outcome.guessed_rightly) {
    append_slice(outcome.reading, second);
    return outcome;
  }
  const Reading again = read_frames(text, reached, {});
  outcome.reading.told.insert(outcome.reading.told.end(), again.told.begin(), again.told.end());
  outcome.reading.problem = again.problem;
  return outcome;
}

}  // namespace

TEST_CASE("Slices: cut at every byte, with right and wrong guesses, all is told as in one", "[io][frames]") {
  std::vector<test::FrameText> files = test::frame_texts();
  files.push_back(test::long_frame_text());
  std::size_t right = 0, wrong = 0;
  for (const test::FrameText& file : files) {
    CAPTURE(file.text);
    const auto whole = lines_of(read_frames(file.text, file.form));
    for (std::size_t cut = 0; cut <= file.text.size(); ++cut) {
      CAPTURE(cut);
      const Outcome outcome = read_in_two(file, cut, file.form == object ? "completions" : "");
      ++(outcome.guessed_rightly ? right : wrong);
      REQUIRE(lines_of(outcome.reading) == whole);
    }
  }
  CHECK(right > 5000);
  CHECK(wrong > 500);
}

TEST_CASE("Slices: cut at every byte of a text that breaks off or goes wrong", "[io][frames]") {
  for (const test::FrameText& file : test::frame_texts()) {
    for (std::size_t at = 0; at < file.text.size(); at += 5) {
      test::FrameText damaged = file;
      damaged.text[at] = ',';
      const test::FrameText cut_off{file.form, file.text.substr(0, at)};
      for (const test::FrameText& text : {damaged, cut_off}) {
        CAPTURE(text.text);
        const auto whole = lines_of(read_frames(text.text, text.form));
        for (std::size_t cut = 0; cut <= text.text.size(); cut += 3) {
          REQUIRE(lines_of(read_in_two(text, cut, text.form == object ? "completions" : "").reading) == whole);
        }
      }
    }
  }
}

TEST_CASE("Slices: stopping at every byte and going on from there tells the same", "[io][frames]") {
  for (const auto& [form, text] : test::frame_texts()) {
    CAPTURE(text);
    const auto whole = lines_of(read_frames(text, form));
    for (std::uint64_t stop = 0; stop <= text.size() + 1; ++stop) {
      CAPTURE(stop);
      Reading first = read_frames(text, test::start_of(form), {}, stop);
      REQUIRE_FALSE(first.problem);
      for (const Told& told : first.told) CHECK((told.what != 'r' || told.offset < stop));
      if (!first.state.finished) {
        CHECK(first.state.offset >= stop);
        const Reading rest = read_frames(text, first.state, test::cuts_every(text.size(), 11));
        first.told.insert(first.told.end(), rest.told.begin(), rest.told.end());
      }
      REQUIRE(lines_of(first) == whole);
    }
  }
}

TEST_CASE("Slices: the state says where the next record stands", "[io][frames]") {
  const std::string text = "{\"a\": [{\"x\":1},\n  {\"x\":2}], \"n\": 1, \"b\": [ {\"x\":3} ]}";
  const JsonFramesState second = read_frames(text, test::start_of(object), {}, 8).state;
  CHECK(second.offset == 18);
  CHECK(second.section == "a");
  CHECK(second.index == 1);
  CHECK(second.place.line == 2);
  CHECK(second.place.column == 3);
  const Reading over = read_frames(text, test::start_of(object), {}, 19);
  CHECK(lines_of(over.told).back() == "s b  @41 2:26 #0");  // what lies before the next record is told
  CHECK(over.state.section == "b");
  CHECK(over.state.index == 0);
  CHECK_FALSE(over.state.finished);
  const JsonFramesState end = read_frames(text, test::start_of(object), {}, 45).state;
  CHECK(end.finished);
  CHECK(end.offset == text.size());
}

TEST_CASE("Slices: what looks like a record's start", "[io][frames]") {
  CHECK(guess_record_start(R"(1"},{"a":1})") == 4);
  CHECK(guess_record_start("1}\n{ \"a\" : 1}") == 3);
  CHECK(guess_record_start("1} ,\r\n  {\"a\":1}") == 8);
  CHECK(guess_record_start(R"(x"},{\"a\":1},{"b":2})") == 14);  // escaped quotes stand in a text
  CHECK(guess_record_start(R"({"k":"},{","l":"},{"},{"k":2})") == 22);
  CHECK(guess_record_start("}\n]\n}, {\"a\": 1") == 7);
  CHECK_FALSE(guess_record_start(""));
  CHECK_FALSE(guess_record_start("{\"a\":1}"));
  CHECK_FALSE(guess_record_start("},"));
  CHECK_FALSE(guess_record_start("},{"));
  CHECK_FALSE(guess_record_start("},{\"a"));
  CHECK_FALSE(guess_record_start("},{\"a\""));
  CHECK_FALSE(guess_record_start("},{}"));
  CHECK_FALSE(guess_record_start("},{xa\":1"));
  CHECK_FALSE(guess_record_start("},{\"" + std::string(100, 'a') + "\":1"));
}

}  // namespace anupalan::io
