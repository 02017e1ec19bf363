#include "sample.h"

#include <algorithm>

#include "names.h"

namespace anupalan::samples {
namespace {

constexpr const SampleKind* kAll[] = {&kPosts, &kIas, &kMinistry};

enum Purpose : std::uint64_t { kFacts, kLearning };

// "S10000042"
std::string employee_id(int sample, std::uint64_t index) {
  constexpr std::uint64_t kSpace = kMostPeople + 1;
  return 'S' + std::to_string(static_cast<std::uint64_t>(sample) * kSpace + index + 1);
}

}  // namespace

std::span<const SampleKind* const> all_samples() { return kAll; }

Sample::Sample(const SampleKind& kind, std::uint64_t people, std::uint64_t seed)
    : kind_(kind), people_(people), seed_(seed), catalogue_(kind.catalogue()) {
  int course_number = 100 * kind.number;
  for (Course& course : catalogue_.courses) course.id = "do_s" + std::to_string(++course_number);
  std::uint64_t total = 0;
  for (const Unit& unit : catalogue_.units) total += static_cast<std::uint64_t>(unit.weight);
  std::uint64_t before = 0;
  for (const Unit& unit : catalogue_.units) {
    starts_.push_back(before * people / total);
    before += static_cast<std::uint64_t>(unit.weight);
  }
}

Person Sample::person(std::uint64_t index) const {
  const auto sample = static_cast<std::uint64_t>(kind_.number);
  Random random{seed_, sample, index, kFacts};
  const Seat here = seat(index);
  Person person;
  Employee& facts = person.facts;
  facts.id = employee_id(kind_.number, index);
  facts.name = invented_name(random);
  facts.unit = here.unit.id;
  facts.profile_status = profile_status(random);
  if (kind_.has_email) facts.email = invented_email(facts.name, index + 1);
  person.finishes = here.unit.finishes;
  kind_.make(catalogue_, here, random, person);
  return person;
}

History Sample::history(std::uint64_t index, const Person& person) const {
  const auto sample = static_cast<std::uint64_t>(kind_.number);
  return history_of(catalogue_, person, Random{seed_, sample, index, kLearning});
}

Seat Sample::seat(std::uint64_t index) const {
  const auto after = std::ranges::upper_bound(starts_, index);
  const auto unit = static_cast<std::size_t>(after - starts_.begin()) - 1;
  return {catalogue_.units[unit], index - starts_[unit]};
}

}  // namespace anupalan::samples
