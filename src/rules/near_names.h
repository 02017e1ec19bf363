// Names of courses that read alike: one course under two names, or two editions of one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/dataset.h"

namespace anupalan::rules {

/// What is left of a name for comparing: its words sorted, small, without punctuation, and without those that only tell
/// editions apart ("new", "revised", "v2", "2.0", "hindi"). Numbers that tell parts apart stay. Empty for an empty name.
std::string name_core(std::string_view name);

/// Two cores that differ by at most two letters and by no digit, and are long enough for that to mean something.
bool nearly_equal(std::string_view a, std::string_view b);

/// For each course of `wanted`: the other courses of the Dataset whose names read alike, sorted. By CourseRow; empty for
/// courses that are not wanted. Courses without a name have none.
std::vector<std::vector<model::CourseRow>> namesakes(const model::Dataset& data, const std::vector<bool>& wanted);

}  // namespace anupalan::rules
