// The program and the naive evaluator read the same law: they agree on thousands of random organisations.
#include <catch2/catch_test_macros.hpp>

#include "property/naive.h"
#include "property/program.h"
#include "property/random_facts.h"

namespace anupalan {
namespace {

TEST_CASE("the naive evaluator and the program agree on 1,200 random organisations, five questions each", "[property]") {
  constexpr std::uint32_t kOrganisations = 1200;
  for (std::uint32_t seed = 1; seed <= kOrganisations; ++seed) {
    random::Dice dice(seed);
    const plain::Organisation organisation = random::organisation(dice);
    const auto loaded = property::read(plain::files_of(organisation));
    for (int asked = 0; asked < 5; ++asked) {
      const plain::Question question = random::question(dice);
      const auto expected = naive::lines_of(naive::evaluate(organisation, question));
      const auto found = naive::lines_of(property::verdicts_of(property::answer(loaded, question)));
      if (expected == found) continue;
      INFO("seed " << seed << ", as on " << question.as_on << ", law as on " << question.law_as_on << ", year " << question.year);
      CHECK(found == expected);
      return;
    }
  }
  SUCCEED();
}

}  // namespace
}  // namespace anupalan
