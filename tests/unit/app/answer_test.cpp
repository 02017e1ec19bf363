#include "app/answer.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::Status;
using rules::World;

const char* const kFacts =
    "unit m: kind ministry\n plan p: mdo m, courses c1\n employee A: unit m, central_government\n"
    "A completed c1 2025-06-01\n";

/// Files of completions with these `as_on`; "" for none.
std::shared_ptr<const Loaded> with_as_on(std::initializer_list<std::string> days) {
  std::vector<InputFile> files;
  for (const std::string& as_on : days) {
    std::string member = as_on.empty() ? "" : R"("as_on": ")" + as_on + R"(", )";
    files.push_back({"done" + std::to_string(files.size()),
                     R"({ "format": "completions", "version": 1, )" + member + R"("completions": [], "assessments": [] })", {}});
  }
  return load(std::move(files));
}

TEST_CASE("data as on: what was chosen, else the last as_on of the files, else today") {
  auto loaded = with_as_on({"2026-02-15", "", "2026-03-02", "2025-12-31"});
  CHECK(resolve(*loaded, {}, day("2030-01-01")).as_on == day("2026-03-02"));
  Choices choices;
  choices.as_on = day("2026-01-01");
  CHECK(resolve(*loaded, choices, day("2030-01-01")).as_on == day("2026-01-01"));
  CHECK(resolve(*with_as_on({""}), {}, day("2030-01-01")).as_on == day("2030-01-01"));
}

TEST_CASE("law as on: what was chosen, else data as on") {
  auto loaded = with_as_on({"2026-02-15"});
  CHECK(resolve(*loaded, {}, day("2030-01-01")).law_as_on == day("2026-02-15"));
  Choices choices;
  choices.law_as_on = day("2025-07-04");
  Question question = resolve(*loaded, choices, day("2030-01-01"));
  CHECK(question.law_as_on == day("2025-07-04"));
  CHECK(question.as_on == day("2026-02-15"));
}

TEST_CASE("reporting year: what was chosen, else the plans' where all agree, else the one of data as on") {
  World one("unit m: kind ministry\n plan p: mdo m, year 2026-27, courses c1\n plan q: mdo m, year 2026-27, courses c1\n");
  World two("unit m: kind ministry\n plan p: mdo m, courses c1\n plan q: mdo m, year 2026-27, courses c1\n");
  World none("unit m: kind ministry\n");
  auto year = [](const World& world, std::string_view today) { return resolve(*world.loaded(), {}, day(today)).year.text(); };
  CHECK(year(one, "2025-05-01") == "2026-27");
  CHECK(year(two, "2026-03-31") == "2025-26");
  CHECK(year(two, "2026-04-01") == "2026-27");
  CHECK(year(two, "2028-04-01") == "2028-29");
  CHECK(year(none, "2026-03-31") == "2025-26");
  Choices choices;
  choices.year = ReportingYear{2025};
  CHECK(resolve(*one.loaded(), choices, day("2027-01-01")).year.text() == "2025-26");
}

TEST_CASE("only the orders chosen are on") {
  World world(kFacts);
  Choices choices;
  choices.orders = {"dopt-2025-07-04"};
  Answer answer(world.loaded(), resolve(*world.loaded(), choices, day("2026-03-31")));
  CHECK(answer.orders() == std::vector<std::string>{"dopt-2025-07-04"});
  CHECK(answer.question().orders_off.size() == 9);
  choices.orders = std::vector<std::string>{};
  Answer nothing(world.loaded(), resolve(*world.loaded(), choices, day("2026-03-31")));
  CHECK(nothing.orders().empty());
  CHECK(nothing.status(world.person("A")) == Status::undetermined);
}

TEST_CASE("moving data as on evaluates nothing again, and shows that day") {
  World world(kFacts);
  Choices choices;
  choices.law_as_on = day("2026-03-31");
  Answer answer(world.loaded(), resolve(*world.loaded(), choices, day("2025-05-31")));
  const rules::Evaluation* evaluation = &answer.evaluation();
  CHECK(answer.status(world.person("A")) == Status::pending);
  CHECK(answer.roll_up().all.of(Status::pending) == 1);
  answer.look_at(day("2025-06-01"));
  CHECK(answer.as_on() == day("2025-06-01"));
  CHECK(&answer.evaluation() == evaluation);
  CHECK(answer.status(world.person("A")) == Status::compliant);
  CHECK(answer.roll_up().all.of(Status::compliant) == 1);
}

}  // namespace
}  // namespace anupalan::app
