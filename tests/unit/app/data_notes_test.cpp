#include "app/data_notes.h"

#include <catch2/catch_test_macros.hpp>

#include "app/apar.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;

std::vector<InputFile> only(std::string_view sample, std::string_view name) {
  auto files = test::sample_files(sample);
  std::erase_if(files, [&](const InputFile& file) { return file.name == name; });
  return files;
}

}  // namespace

TEST_CASE("nothing is noted while the data reach to the day") {
  CHECK(data_notes(test::answer_of(test::sample_files("ministry"), day("2026-02-15"))).empty());
}

TEST_CASE("a day behind the last of the data says where they end, in statements too") {
  auto loaded = load(test::sample_files("ministry"));
  Choices choices;
  choices.as_on = day("2026-03-31");
  const Answer answer(loaded, resolve(*loaded, choices, day("2026-03-31")));
  const auto notes = data_notes(answer);
  REQUIRE(notes.size() == 1);
  CHECK(notes.front() == "The data end on 15.02.2026: what was completed after that day is not known.");
  ReportScope scope;
  scope.employee = model::EmployeeRow{0};
  const auto statements = apar_statements(answer, scope);
  REQUIRE(statements.size() == 1);
  CHECK(std::find(statements[0].remarks.begin(), statements[0].remarks.end(), notes.front()) != statements[0].remarks.end());
}

TEST_CASE("a plan or completions that are not there are noted, and of nobody nothing is") {
  CHECK(data_notes(test::answer_of(only("posts", "completions.json"), day("2026-02-15"))) ==
        std::vector<std::string>{"No completions are loaded: nothing can be counted as done. Open the completions file too."});
  const auto without_plan = data_notes(test::answer_of(only("posts", "training-plan.json"), day("2026-02-15")));
  REQUIRE_FALSE(without_plan.empty());
  CHECK(without_plan.front().starts_with("No training plan for 2025-26"));
  CHECK(data_notes(test::answer_of({{"roster.json", R"({"format": "roster", "version": 1, "units": [], "employees": []})", {}}}, day("2026-02-15"))).empty());
}

}  // namespace anupalan::app
