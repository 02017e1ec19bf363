// The samples there are, and the people of one at any size.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "catalogue.h"
#include "history.h"
#include "person.h"

namespace anupalan::samples {

struct SampleKind {
  std::string_view name;  // the folder
  int number;             // starts the ids of its people and courses, so that samples never share one
  Catalogue (*catalogue)();
  // Fills in all but id, name, unit, profile status and e-mail.
  void (*make)(const Catalogue& catalogue, const Seat& seat, Random& random, Person& person);
  bool has_email;
};

// Defined in posts.cpp, ias.cpp and ministry.cpp.
extern const SampleKind kPosts;
extern const SampleKind kIas;
extern const SampleKind kMinistry;

std::span<const SampleKind* const> all_samples();

inline constexpr std::uint64_t kMostPeople = 9'999'999;  // ids have seven digits after the sample's

// One sample at one size. Everything about the person at `index` depends on the seed and the index
// alone, and nothing is kept: memory does not grow with the number of people.
class Sample {
 public:
  // REQUIRES people <= kMostPeople.
  Sample(const SampleKind& kind, std::uint64_t people, std::uint64_t seed);

  std::uint64_t people() const { return people_; }
  const Catalogue& catalogue() const { return catalogue_; }

  // REQUIRES index < people(). Members of a unit have neighbouring indexes.
  Person person(std::uint64_t index) const;

  // What that person has learnt. REQUIRES person == this->person(index).
  History history(std::uint64_t index, const Person& person) const;

 private:
  Seat seat(std::uint64_t index) const;

  const SampleKind& kind_;
  std::uint64_t people_;
  std::uint64_t seed_;
  Catalogue catalogue_;
  std::vector<std::uint64_t> starts_;  // by unit: the index of its first person
};

}  // namespace anupalan::samples
