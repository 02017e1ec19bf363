#include "ui/devanagari.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

TEST_CASE("the short i stands before the consonants that it is spoken after", "[ui]") {
  CHECK(ui::as_written("कि") == "िक");
  CHECK(ui::as_written("स्थिति") == "िस्थित");
  CHECK(ui::as_written("अनिल शर्मा") == "अिनल शर्मा");
  CHECK(ui::as_written("ज़िला") == "िज़ला");
  CHECK(ui::as_written("ि") == "ि");
}

TEST_CASE("other text stays as it is", "[ui]") {
  for (const char* text : {"", "Asha", "रमेश", "é–…", "\xE0\xA4", "\xFF"}) CHECK(ui::as_written(text) == text);
}

TEST_CASE("a Hindi name is drawn with its letters, and two names differ", "[ui]") {
  Screen screen({});
  std::string roster = R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "प्रशासन", "kind": "ministry"}],
    "employees": [{"id": "1", "name": "रमेश कुमार", "unit": "m", "category": "central_government"},
                  {"id": "2", "name": "अनिल शर्मा", "unit": "m", "category": "central_government"}]})";
  screen.open({{"roster.json", std::make_shared<MemoryBytes>(std::move(roster)), {}}});
  screen.apply(app::Show{app::View::employees});
  CHECK(screen.shows("प्रशासन"));
  CHECK(screen.shows("रमेश कुमार"));
  CHECK(screen.shows(ui::as_written("अनिल शर्मा")));
  CHECK_FALSE(screen.shows("??"));
}

}  // namespace
}  // namespace anupalan::test
