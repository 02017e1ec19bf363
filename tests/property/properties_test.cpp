// What holds of every organisation, whatever its facts.
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <bit>

#include <fmt/format.h>

#include "property/program.h"
#include "property/random_facts.h"
#include "rules/flip.h"
#include "rules/groups.h"

namespace anupalan {
namespace {

using property::answer;
using property::read;
using property::report_of;
using property::verdicts_of;
using plain::files_of;

/// Runs `holds(dice, organisation, question)` over many organisations; rapidcheck shrinks the seed and prints it.
template <typename Holds>
void for_all(const char* what, Holds holds) {
  const bool held = rc::check(what, [&](std::uint32_t seed) {
    random::Dice dice(seed);
    const plain::Organisation organisation = random::organisation(dice);
    const plain::Question question = random::question(dice);
    holds(dice, organisation, question);
  });
  CHECK(held);
}

template <typename List>
void shuffle(random::Dice& dice, List& list) {
  for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[dice.roll(i)]);
}

std::string report(const plain::Organisation& organisation, const plain::Question& question) {
  return report_of(answer(read(files_of(organisation)), question));
}

int rank(const std::string& status) {
  const std::vector<std::string> worst_first{"missed", "undetermined", "pending", "met_late", "met"};
  return static_cast<int>(std::find(worst_first.begin(), worst_first.end(), status) - worst_first.begin());
}

TEST_CASE("the order of input rows never matters", "[property]") {
  for_all("order", [](random::Dice& dice, plain::Organisation organisation, const plain::Question& question) {
    const std::string before = report(organisation, question);
    shuffle(dice, organisation.employees);
    shuffle(dice, organisation.plans);
    shuffle(dice, organisation.completions);
    shuffle(dice, organisation.passes);
    std::reverse(organisation.units.begin(), organisation.units.end());
    auto files = files_of(organisation);
    shuffle(dice, files);
    RC_ASSERT(report_of(answer(read(std::move(files)), question)) == before);
  });
}

TEST_CASE("duplicates are harmless", "[property]") {
  for_all("duplicates", [](random::Dice& dice, plain::Organisation organisation, const plain::Question& question) {
    const std::string before = report(organisation, question);
    auto repeat = [&](auto& list) {
      for (std::size_t i = 0, n = list.size(); i < n; ++i) {
        if (dice.one_in(2)) list.push_back(list[i]);
      }
    };
    repeat(organisation.completions);
    repeat(organisation.passes);
    repeat(organisation.employees);
    repeat(organisation.plans);
    RC_ASSERT(report(organisation, question) == before);
  });
}

TEST_CASE("one more completion never worsens anything", "[property]") {
  for_all("more", [](random::Dice& dice, plain::Organisation organisation, const plain::Question& question) {
    const auto before = verdicts_of(answer(read(files_of(organisation)), question));
    organisation.completions.push_back(random::completion(dice, organisation));
    const auto after = verdicts_of(answer(read(files_of(organisation)), question));
    for (std::size_t i = 0; i < before.size(); ++i) {
      for (std::size_t o = 0; o < before[i].obligations.size(); ++o) {
        RC_ASSERT(rank(after[i].obligations[o].status) >= rank(before[i].obligations[o].status));
        RC_ASSERT(after[i].obligations[o].done >= before[i].obligations[o].done);
        RC_ASSERT(after[i].obligations[o].met_on <= before[i].obligations[o].met_on);
      }
    }
  });
}

TEST_CASE("what is met stays met on every later day", "[property]") {
  for_all("monotone", [](random::Dice& dice, const plain::Organisation& organisation, plain::Question question) {
    const auto loaded = read(files_of(organisation));
    question.law_as_on = question.as_on;
    const auto before = verdicts_of(answer(loaded, question));
    const std::string law = question.law_as_on, earlier = question.as_on;
    question.as_on = std::max(earlier, random::day(dice));
    question.law_as_on = law;
    const auto after = verdicts_of(answer(loaded, question));
    for (std::size_t i = 0; i < before.size(); ++i) {
      for (std::size_t o = 0; o < before[i].obligations.size(); ++o) {
        const auto& was = before[i].obligations[o];
        const auto& is = after[i].obligations[o];
        if (was.status == "met" || was.status == "met_late") RC_ASSERT(is.status == was.status && is.met_on == was.met_on);
        RC_ASSERT(is.done >= was.done);
      }
    }
  });
}

TEST_CASE("the evaluation on a day is that of the data cut off at that day", "[property]") {
  for_all("cut", [](random::Dice&, plain::Organisation organisation, const plain::Question& question) {
    const std::string whole = report(organisation, question);
    auto later = [&](const plain::Record& record) { return record.on > question.as_on; };
    std::erase_if(organisation.completions, later);
    std::erase_if(organisation.passes, later);
    RC_ASSERT(report(organisation, question) == whole);
  });
}

TEST_CASE("the counts of the units add up, on every day", "[property]") {
  for_all("counts", [](random::Dice& dice, const plain::Organisation& organisation, const plain::Question& question) {
    app::Answer asked = answer(read(files_of(organisation)), question);
    asked.look_at(parse_day(random::day(dice)).day);
    const model::Dataset& data = asked.data();
    rules::Counts top;
    for (std::size_t row = 0; row < data.units.size(); ++row) {
      if (data.units[row].parent == model::kNoRow<model::UnitRow>) top.add(asked.roll_up().units[row]);
    }
    RC_ASSERT(top == asked.roll_up().all);
    RC_ASSERT(top.employees() == data.employees.size());
    RC_ASSERT(asked.roll_up().units == rules::roll_up(asked.evaluation(), asked.as_on()).units);
  });
}

TEST_CASE("a plan split in two of one prescriber changes nothing but the plans and the finding", "[property]") {
  for_all("split", [](random::Dice& dice, plain::Organisation organisation, const plain::Question& question) {
    const auto before = verdicts_of(answer(read(files_of(organisation)), question));
    plain::Plan& first = organisation.plans[dice.roll(organisation.plans.size())];
    if (first.courses.size() < 2) return;
    plain::Plan second = first;
    second.id += "-second";
    for (const auto& [course, requirement] : second.courses) {
      if (dice.one_in(2) && first.courses.size() > 1) first.courses.erase(course);
    }
    std::erase_if(second.courses, [&](const auto& course) { return first.courses.contains(course.first); });
    organisation.plans.push_back(second);
    auto after = verdicts_of(answer(read(files_of(organisation)), question));
    auto plain_lines = [](std::vector<naive::Verdict> verdicts) {
      for (naive::Verdict& verdict : verdicts) {
        verdict.plans.clear();
        std::erase(verdict.findings, "several_plans");
      }
      return naive::lines_of(verdicts);
    };
    RC_ASSERT(plain_lines(after) == plain_lines(before));
  });
}

// --- what would flip it, against every way there is

/// Whether fewer than `size` further completions and passes, all on the day asked about, make the one employee of the
/// organisation compliant or late.
bool fewer_are_enough(const plain::Organisation& organisation, const plain::Question& question, std::size_t size) {
  const std::string id = organisation.employees.front().id;
  std::vector<std::pair<bool, std::string>> ways;  // a pass or a course
  for (const auto& [course, minutes] : organisation.courses) ways.emplace_back(false, course);
  for (const auto& [assessment, course] : organisation.assessments) ways.emplace_back(true, assessment);
  for (std::size_t set = 0; set < std::size_t{1} << ways.size(); ++set) {
    if (static_cast<std::size_t>(std::popcount(set)) >= size) continue;
    plain::Organisation more = organisation;
    for (std::size_t i = 0; i < ways.size(); ++i) {
      if ((set >> i & 1) != 0) (ways[i].first ? more.passes : more.completions).push_back({id, ways[i].second, question.as_on});
    }
    const std::string status = naive::evaluate(more, question).front().status;
    if (status == "compliant" || status == "late") return true;
  }
  return false;
}

TEST_CASE("what would flip it is enough, and no smaller set is", "[property]") {
  std::size_t looked_at = 0;
  for (std::uint32_t seed = 1; seed <= 900; ++seed) {
    random::Dice dice(seed);
    plain::Organisation organisation = random::organisation(dice);
    organisation.employees.resize(1);
    plain::Employee& person = organisation.employees.front();
    const std::string id = person.id;
    person.category = dice.one_in(2) ? "central_government" : "all_india_service";
    person.service = "IAS";
    person.on_central_deputation = false;
    const bool by_cca = person.category == "all_india_service" || person.with_mdo == false;
    for (auto* records : {&organisation.completions, &organisation.passes}) {
      std::erase_if(*records, [&](const plain::Record& record) { return record.employee != id; });
    }
    for (plain::Plan& plan : organisation.plans) {
      plan.applies_to.clear();
      plan.kind = by_cca ? "cca" : "mdo";
      plan.prescriber = by_cca ? "dopt" : person.unit;
    }
    if (organisation.courses.size() + organisation.assessments.size() > 7) continue;
    const plain::Question question = random::question(dice);
    const app::Answer asked = answer(read(files_of(organisation)), question);
    const rules::Status status = asked.status(model::EmployeeRow{0});
    const rules::Flip flip = rules::what_would_flip(asked.evaluation(), model::EmployeeRow{0}, asked.as_on());
    const bool owes = status == rules::Status::pending || status == rules::Status::missed;
    const bool in_year = asked.as_on() >= asked.question().year.first_day();  // a window that begins later is another matter
    if (!owes || !in_year || !flip.possible || !flip.facts.empty() || flip.other_courses > 0) continue;
    INFO("seed " << seed << ", as on " << question.as_on);
    CHECK_FALSE(fewer_are_enough(organisation, question, flip.courses.size() + flip.assessments.size()));
    const model::Dataset& data = asked.data();
    const std::vector<model::CourseRow> alone = rules::clearing_courses(asked.evaluation(), model::EmployeeRow{0}, asked.as_on());
    const bool one_course = flip.courses.size() == 1 && flip.assessments.empty();
    CHECK((alone.empty() || flip.courses.size() + flip.assessments.size() == 1));  // a pass may do as well as a course
    CHECK((!one_course || std::binary_search(alone.begin(), alone.end(), flip.courses.front())));
    for (model::CourseRow course : alone) {
      plain::Organisation more = organisation;
      more.completions.push_back({id, std::string(data.text(data.courses[model::at(course)].id)), question.as_on});
      CHECK(answer(read(files_of(more)), question).status(model::EmployeeRow{0}) == flip.becomes);
    }
    for (model::CourseRow course : flip.courses) organisation.completions.push_back({id, std::string(data.text(data.courses[model::at(course)].id)), question.as_on});
    for (model::AssessmentRow row : flip.assessments) organisation.passes.push_back({id, std::string(data.text(data.assessments[model::at(row)].id)), question.as_on});
    CHECK(answer(read(files_of(organisation)), question).status(model::EmployeeRow{0}) == flip.becomes);
    ++looked_at;
  }
  CHECK(looked_at > 100);
}

}  // namespace
}  // namespace anupalan
