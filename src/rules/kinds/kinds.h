// The kinds of obligation: one file each, one line each in the list of kinds.cpp.
//
// A kind says two things: which courses or assessments an obligation speaks of and how many of them are
// needed, and on which day each of them counts for a person. The rest is common: an obligation is met on
// the `needed`-th earliest of these days.
#pragma once

#include <span>
#include <vector>

#include "rules/prescription.h"

namespace anupalan::rules {

/// What a kind sees when an obligation is made. The obligation comes with its rule, window and due date.
struct KindInput {
  const model::Dataset& data;
  const model::Curriculum& curriculum;
  const Prescription& prescription;
};

/// Fills in courses or assessments, `needed` and `of`. False: there is nothing to do, so there is no such
/// obligation.
using Prepare = bool (*)(const KindInput&, Obligation&);

/// Appends the day on which each course or assessment counts for the employee; those that never count are
/// left out. In no order.
using CountingDays = void (*)(const model::Dataset&, const Obligation&, model::EmployeeRow, std::vector<Day>&);

struct Kind {
  orders::ObligationKind kind;
  Prepare prepare;
  CountingDays counting_days;
};

const Kind& kind_of(const Obligation& obligation);

extern const Kind kCompleteShare;
extern const Kind kCompleteEach;
extern const Kind kCompleteCount;
extern const Kind kPassAssessment;

// Shared by the kinds that count courses.

/// The courses of a set of plans, with the requirement where the set marks one.
std::vector<model::PlanCourse> courses_of(const KindInput& input, orders::CourseSet set);

/// "A course counts on the first of its completions inside the obligation's window", or, where own
/// assessments are asked for, on the later of that day and the last of the passes. never(): it does not count.
Day counting_day(const model::Dataset& data, const Obligation& obligation, const CountedCourse& course,
                 model::EmployeeRow employee);

/// CountingDays over `obligation.courses`.
void listed_course_days(const model::Dataset& data, const Obligation& obligation, model::EmployeeRow employee,
                        std::vector<Day>& days);

}  // namespace anupalan::rules
