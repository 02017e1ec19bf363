#include "rules/evaluate.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

#include <fmt/format.h>

#include "rules/findings.h"
#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

/// Posts, so that courses and their assessments both count; and an officer with mandatory courses.
constexpr const char* kFacts =
    "unit dop: kind department, known as department_of_posts\n"
    "assessment a1: of c1\n assessment a2: of c2\n assessment a3: of c3\n assessment ca: standalone\n"
    "plan p: mdo dop, courses c1 to c5, assessments a1 a2 a3 ca, due 2026-02-28\n"
    "plan i: cca dopt, mandatory c1 c2, optional c3 c4\n"
    "other courses: c6\n"
    "employee A: unit dop, central_government\n"
    "employee B: unit dop, all_india_service, service IAS, not on central deputation\n";

TEST_CASE("the day on which each obligation was met, and never where it was not") {
  World world(std::string(kFacts) + "A completed c4 2025-06-01, c5 2025-07-01, c1 2025-08-01\n A passed a1 2025-09-01\n");
  Evaluation evaluation = world.evaluate();
  auto met = evaluation.met_on(world.person("A"));
  REQUIRE(met.size() == 2);
  CHECK(met[0] == day("2025-09-01"));
  CHECK(met[1].is_never());
  CHECK(evaluation.met_on(world.person("B")).size() == 2);
  CHECK(evaluation.employee_met_on(world.person("A"), day("2026-02-28")).is_never());
}

TEST_CASE("what counts by a day is not capped at what is needed") {
  World world(std::string(kFacts) + "A completed c4 2025-06-01, c5 2025-07-01, c1 c2 2025-08-01\n A passed a1 a2 2025-09-01\n");
  Evaluation evaluation = world.evaluate();
  const Obligation& half = evaluation.prescription(world.person("A")).obligations[0];
  CHECK(half.needed == 3);
  CHECK(done_by(world.data(), half, world.person("A"), day("2025-06-30")) == 1);
  CHECK(done_by(world.data(), half, world.person("A"), day("2025-08-31")) == 2);
  CHECK(done_by(world.data(), half, world.person("A"), day("2025-09-01")) == 4);
}

TEST_CASE("reasons are those of an undetermined or not applicable person, sorted, and of nobody else") {
  World world("unit m: kind ministry\n assessment ca: standalone\n plan p: mdo m, assessments ca\n"
              "employee A: unit m, central_government\n employee D: unit m, temporary\n");
  Evaluation evaluation = world.evaluate();
  using Reasons = std::vector<std::string>;
  CHECK(evaluation.reasons(world.person("A"), day("2026-03-31")) == Reasons{"empty_plan"});
  CHECK(evaluation.reasons(world.person("A"), day("2026-04-01")) == Reasons{});
  CHECK(evaluation.status(world.person("A"), day("2026-04-01")) == Status::missed);
  CHECK(evaluation.reasons(world.person("D"), day("2026-03-31")) == Reasons{"not_covered"});
  Evaluation before = world.evaluate({day("2025-07-03"), {2025}, {}, {}});
  CHECK(before.reasons(world.person("A"), day("2026-03-31")) == Reasons{"nothing_prescribed"});
  CHECK(before.status(world.person("D"), day("2026-03-31")) == Status::not_applicable);
}

// --- with random records, the same ones in every run

/// "A completed c3 2025-06-07" and the like.
std::vector<std::string> random_records(unsigned seed, std::size_t count) {
  std::mt19937 random(seed);
  auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < count; ++i) {
    char who = below(2) == 0 ? 'A' : 'B';
    std::string when = iso_text(add_days(day("2025-02-01"), static_cast<int>(below(480))));
    unsigned what = below(9);
    lines.push_back(what < 6 ? fmt::format("{} completed c{} {}\n", who, what + 1, when)
                             : fmt::format("{} passed {} {}\n", who, what == 8 ? "ca" : fmt::format("a{}", what - 5), when));
  }
  return lines;
}

World world_of(const std::vector<std::string>& records) {
  std::string text = kFacts;
  for (const std::string& line : records) text += line;
  return World(text);
}

/// How bad: lower is worse, as Status is ordered.
int place(Status status) { return static_cast<int>(status); }

std::vector<Asked> readings_on_and_off() {
  Asked on, off;
  off.readings.set(orders::Reading::r2, false);
  off.readings.set(orders::Reading::r5, false);
  return {on, off};
}

TEST_CASE("one more record never makes anything worse, on any day") {
  for (unsigned seed = 0; seed < 8; ++seed) {
    std::vector<std::string> records = random_records(seed, 12);
    World before = world_of({records.begin(), records.end() - 1}), after = world_of(records);
    for (const Asked& asked : readings_on_and_off()) {
      Evaluation less = before.evaluate(asked), more = after.evaluate(asked);
      for (const char* id : {"A", "B"}) {
        auto was = less.met_on(before.person(id)), is = more.met_on(after.person(id));
        REQUIRE(was.size() == is.size());
        for (std::size_t i = 0; i < is.size(); ++i) CHECK(is[i] <= was[i]);
        for (Day d = day("2025-01-01"); d < day("2026-07-01"); d = add_days(d, 7)) {
          CHECK(place(more.status(after.person(id), d)) >= place(less.status(before.person(id), d)));
        }
      }
    }
  }
}

TEST_CASE("what is said of a day is what the records up to that day say") {
  for (unsigned seed = 100; seed < 106; ++seed) {
    std::vector<std::string> records = random_records(seed, 14);
    World all = world_of(records);
    for (Day d : {day("2025-06-30"), day("2026-02-28"), day("2026-03-01"), day("2026-04-01")}) {
      std::vector<std::string> known;
      std::copy_if(records.begin(), records.end(), std::back_inserter(known),
                   [&](const std::string& line) { return day(std::string_view(line).substr(line.size() - 11, 10)) <= d; });
      World cut = world_of(known);
      Evaluation whole = all.evaluate(), part = cut.evaluate();
      for (const char* id : {"A", "B"}) {
        CHECK(whole.status(all.person(id), d) == part.status(cut.person(id), d));
        CHECK(whole.employee_met_on(all.person(id), d) == part.employee_met_on(cut.person(id), d));
        CHECK(findings_of(whole, all.person(id), d) == findings_of(part, cut.person(id), d));
        const auto& obligations = whole.prescription(all.person(id)).obligations;
        for (std::size_t i = 0; i < obligations.size(); ++i) {
          CHECK(done_by(all.data(), obligations[i], all.person(id), d) ==
                done_by(cut.data(), part.prescription(cut.person(id)).obligations[i], cut.person(id), d));
        }
      }
    }
  }
}

TEST_CASE("repeated records and their order change nothing") {
  for (unsigned seed = 200; seed < 204; ++seed) {
    std::vector<std::string> records = random_records(seed, 14);
    std::vector<std::string> turned(records.rbegin(), records.rend());
    turned.insert(turned.end(), records.begin(), records.begin() + 5);
    World one = world_of(records), two = world_of(turned);
    Evaluation a = one.evaluate(), b = two.evaluate();
    for (const char* id : {"A", "B"}) {
      auto was = a.met_on(one.person(id)), is = b.met_on(two.person(id));
      CHECK(std::equal(was.begin(), was.end(), is.begin(), is.end()));
    }
  }
}

TEST_CASE("nobody is red before the first due date, whatever is missing") {
  for (unsigned seed = 300; seed < 306; ++seed) {
    World world = world_of(random_records(seed, seed % 5));
    Evaluation evaluation = world.evaluate();
    for (Day d = day("2025-01-01"); d <= day("2026-02-28"); d = add_days(d, 5)) {
      CHECK(evaluation.status(world.person("A"), d) != Status::missed);
      CHECK(evaluation.status(world.person("B"), d) != Status::missed);
    }
  }
}

}  // namespace
}  // namespace anupalan::rules
