// A person of a sample: the facts that the roster states, and what only the generator knows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue.h"
#include "day.h"
#include "random.h"

namespace anupalan::samples {

// Empty text, batch 0 and nullopt are facts that the roster leaves out.
struct Employee {
  std::string id;
  std::string name;
  std::string_view unit;
  std::string_view category;
  std::string_view group;
  std::string_view designation;
  std::string_view level;
  std::string_view service;
  std::string_view cadre;
  int batch = 0;
  std::optional<Day> appointed_on;
  std::optional<bool> on_central_deputation;
  std::optional<bool> with_mdo;
  std::string_view role;
  std::string_view profile_status;
  std::string email;
};

struct Person {
  Employee facts;
  std::vector<std::size_t> plans;  // the plans that the person learns by, of the catalogue
  int finishes = 0;                // percent: the chance of getting as far as the orders ask
};

// A person's place: the how-many-th of which unit. The head of a unit has position 0.
struct Seat {
  const Unit& unit;
  std::uint64_t position;
};

// A row of a staffing table: who there is, and how many of them in the units of each tier.
struct Post {
  std::string_view designation;
  std::string_view group;
  std::string_view category;
  std::string_view level;  // given on the roster; empty: left to the designation
  std::string_view service;
  int weight[4];         // by tier of the unit; a tier with none has 0
  int joined_after = 0;  // the year of appointment lies between these; 0: the roster does not tell
  int joined_before = 0;
};

// The facts that follow from the post, and a day of appointment where it tells the years.
void take_post(const Post& post, Random& random, Employee& employee);

// Mostly verified; the rest over the other three.
std::string_view profile_status(Random& random);

}  // namespace anupalan::samples
