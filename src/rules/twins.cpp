#include "rules/twins.h"

#include <algorithm>

#include "rules/near_names.h"

namespace anupalan::rules {
namespace {

using model::CourseRow;
using model::EmployeeRow;

std::vector<bool> prescribed_courses(const Evaluation& evaluation) {
  std::vector<bool> prescribed(evaluation.data().courses.size(), false);
  for (const Prescription& prescription : evaluation.prescriptions()) {
    for (const model::PlanCourse& course : prescription.prescribed) prescribed[at(course.course)] = true;
  }
  return prescribed;
}

}  // namespace

std::vector<Twin> find_twins(const Evaluation& evaluation, Day day) {
  std::vector<Twin> twins;
  make_twins(evaluation, model::People(evaluation.data()), day, twins).finish();
  return twins;
}

Steps make_twins(const Evaluation& evaluation, model::People people, Day day, std::vector<Twin>& twins) {
  const model::Dataset& data = evaluation.data();
  const auto alike = namesakes(data, prescribed_courses(evaluation));
  if (std::all_of(alike.begin(), alike.end(), [](const auto& courses) { return courses.empty(); })) co_return;
  Pace pace(Pace::kHeavyRows);
  for (EmployeeRow employee : people) {
    const Prescription& prescription = evaluation.prescription(employee);
    for (const model::PlanCourse& course : prescription.prescribed) {
      if (alike[at(course.course)].empty() || model::first_completion(data, employee, course.course, Day::first()) <= day) continue;
      for (CourseRow other : alike[at(course.course)]) {
        const Day on = model::first_completion(data, employee, other, Day::first());
        const auto& own = prescription.all_courses;
        if (on <= day && !std::binary_search(own.begin(), own.end(), other)) twins.push_back({employee, course.course, other, on});
      }
    }
    if (pace.rest()) co_await pause();
  }
}

}  // namespace anupalan::rules
