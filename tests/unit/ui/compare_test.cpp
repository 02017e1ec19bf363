// Compare on the screen: snapshots chosen, why people moved, and what is said before one is saved.
#include <catch2/catch_test_macros.hpp>

#include "app/report.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

/// The sample with the verdicts of 1 January beside it.
void open_with_january(Screen& screen) {
  screen.apply(app::SetAsOn{to_day({2026, 1, 1})});
  std::string text;
  app::write_report(*screen.workspace().answer(), {}, *io::make_json_writer(text));
  screen.open({{"january.json", std::make_shared<MemoryBytes>(text), {}}});
  screen.apply(app::SetAsOn{to_day({2026, 2, 15})});
  screen.apply(app::Show{app::View::compare});
}

TEST_CASE("a snapshot is chosen as what stands before; what differs in law is said, and why people moved", "[ui]") {
  Screen screen(sample("ministry"));
  open_with_january(screen);
  REQUIRE(screen.click("A day"));
  REQUIRE(screen.click("january.json"));
  CHECK(screen.workspace().compared().before == "january.json");
  CHECK(screen.shows("A snapshot says what was said on its day"));
  CHECK(screen.shows("The law differs: as on 01.01.2026 before, as on 15.02.2026 after."));
  screen.resize({1920, 1800});
  const app::Comparison& comparison = screen.workspace().comparison();
  const auto movers = app::moved_rows(comparison, std::nullopt);
  REQUIRE_FALSE(movers.empty());
  const app::MovedLine first = app::moved_line(*screen.workspace().answer(), comparison, movers.front());
  CHECK(screen.shows(first.why.front().substr(0, 20)));
  CHECK(screen.bad_vertices() == 0);
  REQUIRE(screen.click("january.json"));
  REQUIRE(screen.click("A day"));
  CHECK(screen.workspace().compared().before.empty());
}

TEST_CASE("before a snapshot is saved it is said that it holds ids and no names", "[ui]") {
  Screen screen(sample("ias"));
  screen.apply(app::Show{app::View::compare});
  REQUIRE(screen.click("Save a snapshot"));
  CHECK(screen.shows("employee ids"));
  CHECK(screen.shows("no names"));
  CHECK(screen.shows("Save the file"));
}

TEST_CASE("without a snapshot the list says how to come by one", "[ui]") {
  Screen screen(sample("ias"));
  screen.apply(app::Show{app::View::compare});
  REQUIRE(screen.click("A day"));
  CHECK(screen.shows("No snapshot is open."));
}

TEST_CASE("who only one side has is listed with the side", "[ui]") {
  Screen screen({});
  const std::string roster = R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" } ],
    "employees": [ { "id": "new1", "name": "Asha", "unit": "m", "category": "central_government" } ] })";
  const std::string then = R"({ "format": "evaluation", "version": 1, "reporting_year": "2025-26", "as_on": "2025-12-01", "law_as_on": "2025-12-01",
    "employees": [ { "id": "gone1", "unit": "old-unit", "status": "missed" } ] })";
  screen.open({{"roster.json", std::make_shared<MemoryBytes>(roster), {}}, {"then.json", std::make_shared<MemoryBytes>(then), {}}});
  screen.apply(app::Show{app::View::compare});
  screen.apply(app::CompareSnapshot{false, "then.json"});
  screen.resize({1366, 1400});
  CHECK(screen.shows("Came: only in"));
  CHECK(screen.shows("Left: only in 01.12.2025 (then.json)"));
  CHECK(screen.shows("gone1"));
  CHECK(screen.shows("old-unit"));
  CHECK(screen.shows("Asha"));
}

}  // namespace
}  // namespace anupalan::test
