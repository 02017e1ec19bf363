#include "person.h"

namespace anupalan::samples {

void take_post(const Post& post, Random& random, Employee& employee) {
  employee.designation = post.designation;
  employee.group = post.group;
  employee.category = post.category;
  employee.level = post.level;
  employee.service = post.service;
  if (post.joined_after == 0) return;
  const Day first = day(post.joined_after, 1, 1);
  const int span = static_cast<int>((day(post.joined_before, 1, 1) - first).count());
  employee.appointed_on = first + days{random.between(0, span)};
}

std::string_view profile_status(Random& random) {
  const int draw = random.between(0, 99);
  if (draw < 88) return "verified";
  if (draw < 94) return "not_verified";
  return draw < 98 ? "pending" : "not_my_user";
}

}  // namespace anupalan::samples
