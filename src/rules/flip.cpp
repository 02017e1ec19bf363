#include "rules/flip.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "rules/kinds/kinds.h"

namespace anupalan::rules {
namespace {

using model::at;
using model::AssessmentRow;
using model::CourseRow;

constexpr std::uint32_t kWhole = 100;  ///< per cent

/// What one more counting course of an obligation would take: the course itself where it is not completed, and those of
/// its own assessments that are not passed.
struct Step {
  CourseRow course{};
  bool complete = false;
  std::vector<AssessmentRow> pass;
};

/// Gathers what is lacking, obligation by obligation; what was chosen for one counts for the next.
class Search {
 public:
  Search(const Evaluation& evaluation, model::EmployeeRow employee, Day day)
      : data_(evaluation.data()), employee_(employee), day_(day) {}

  /// How many of the open obligations each course could count for: one that serves several comes first.
  void look_at(const std::vector<const Obligation*>& open) {
    for (const Obligation* obligation : open) {
      for (const CountedCourse& counted : obligation->courses) ++serves_[counted.course];
    }
  }

  void satisfy(const Obligation& obligation) {
    const bool never = !obligation.counts_others && obligation.of < obligation.needed;
    if (obligation.to < day_ || never) {
      possible_ = false;
      return;
    }
    for (AssessmentRow assessment : obligation.assessments) {
      if (first_pass(data_, employee_, assessment) > day_) assessments_.insert(assessment);
    }
    std::uint32_t done = done_by(data_, obligation, employee_, day_);
    const std::uint32_t lacking = obligation.needed - std::min(done, obligation.needed);
    if (obligation.counts_others) {  // each window asks for its own
      std::uint32_t& others = others_[{obligation.from, obligation.to}];
      others = std::max(others, lacking);
    }
    else if (!obligation.courses.empty()) add_courses(obligation, done);
  }

  Flip result() const {
    Flip flip;
    for (const auto& [course, day] : chosen_) flip.courses.push_back(course);
    std::sort(flip.courses.begin(), flip.courses.end(), [&](CourseRow a, CourseRow b) {
      return std::tuple(left(a), a) < std::tuple(left(b), b);
    });
    flip.assessments.assign(assessments_.begin(), assessments_.end());
    for (const auto& [window, lacking] : others_) flip.other_courses += lacking;
    flip.possible = possible_;
    for (CourseRow course : flip.courses) {
      flip.minutes += minutes_left(data_, employee_, course, day_);
      flip.unknown_lengths += data_.courses[at(course)].minutes == 0 ? 1 : 0;
    }
    return flip;
  }

 private:
  /// What is left of it, and of as much the one that was begun first. Courses of unknown length come after all others.
  std::pair<std::uint32_t, std::uint32_t> left(CourseRow course) const {
    const bool known = data_.courses[at(course)].minutes > 0;
    return {known ? minutes_left(data_, employee_, course, day_) : UINT32_MAX, kWhole - progress_in(data_, employee_, course, day_)};
  }

  /// The day on which the course would be completed for this obligation, at the earliest.
  Day earliest(const Obligation& obligation) const { return std::max(day_, obligation.from); }

  /// Whether what was chosen before counts in this obligation's window too.
  bool is_chosen(const Obligation& obligation, CourseRow course) const {
    const auto [begin, end] = chosen_.equal_range(course);
    return std::any_of(begin, end, [&](const auto& one) { return one.second >= obligation.from && one.second <= obligation.to; });
  }

  std::uint32_t serves(CourseRow course) const {
    const auto place = serves_.find(course);
    return place == serves_.end() ? 0 : place->second;
  }

  Step step_for(const Obligation& obligation, const CountedCourse& counted) const {
    Step step{counted.course, false, {}};
    Day completed = first_completion(data_, employee_, counted.course, obligation.from);
    step.complete = completed > day_ && !is_chosen(obligation, counted.course);
    for (AssessmentRow own : counted.own_assessments) {
      if (first_pass(data_, employee_, own) > day_ && !assessments_.contains(own)) step.pass.push_back(own);
    }
    return step;
  }

  void add_courses(const Obligation& obligation, std::uint32_t done) {
    std::vector<Step> open;
    for (const CountedCourse& counted : obligation.courses) {
      if (counting_day(data_, obligation, counted, employee_) <= day_) continue;
      Step step = step_for(obligation, counted);
      if (step.complete || !step.pass.empty()) open.push_back(std::move(step));
      else ++done;  // what was chosen before makes it count
    }
    // Fewest things to do, then what serves most obligations, then fewest minutes left; a course that is completed and only not passed costs no time in class.
    auto cost = [&](const Step& step) {
      return std::tuple(step.pass.size() + (step.complete ? 1U : 0U), UINT32_MAX - serves(step.course), step.complete ? left(step.course) : std::pair(0U, 0U),
                        step.course);
    };
    std::sort(open.begin(), open.end(), [&](const Step& a, const Step& b) { return cost(a) < cost(b); });
    for (const Step& step : open) {
      if (done >= obligation.needed) break;
      if (step.complete) chosen_.emplace(step.course, earliest(obligation));
      assessments_.insert(step.pass.begin(), step.pass.end());
      ++done;
    }
  }

  const model::Dataset& data_;
  model::EmployeeRow employee_;
  Day day_;
  std::multimap<CourseRow, Day> chosen_;            ///< with the day of completion; one course may be needed in two windows
  std::map<CourseRow, std::uint32_t> serves_;
  std::set<AssessmentRow> assessments_;
  std::map<std::pair<Day, Day>, std::uint32_t> others_;  ///< by window
  bool possible_ = true;
};

/// Obligations that leave no choice come first, so that what they force is there when the others choose.
std::vector<const Obligation*> least_choice_first(std::vector<const Obligation*> open) {
  auto choices = [](const Obligation* o) { return o->of - std::min(o->needed, o->of); };
  std::stable_sort(open.begin(), open.end(), [&](const auto* a, const auto* b) { return choices(a) < choices(b); });
  return open;
}

}  // namespace

std::uint32_t progress_in(const model::Dataset& data, model::EmployeeRow employee, CourseRow course, Day day) {
  std::uint32_t most = 0;
  for (const model::Unfinished& begun : unfinished_of(data, employee)) {
    const bool counts = begun.course == course && (begun.on.is_never() || begun.on <= day);
    if (counts) most = std::max<std::uint32_t>(most, begun.progress);
  }
  return std::min(most, kWhole);
}

std::uint32_t minutes_left(const model::Dataset& data, model::EmployeeRow employee, CourseRow course, Day day) {
  const std::uint64_t minutes = data.courses[at(course)].minutes;
  return static_cast<std::uint32_t>((minutes * (kWhole - progress_in(data, employee, course, day)) + kWhole - 1) / kWhole);
}

Flip what_would_flip(const Evaluation& evaluation, model::EmployeeRow employee, Day day) {
  const Prescription& prescription = evaluation.prescription(employee);
  if (!prescription.prescriber.covered) return {};
  Search search(evaluation, employee, day);
  bool late = false;
  const std::vector<const Obligation*> open = least_choice_first(open_obligations(evaluation, employee, day));
  search.look_at(open);
  for (const Obligation* obligation : open) {
    search.satisfy(*obligation);
    late = late || obligation->due < std::max(day, obligation->from);  // what is done before the window does not count
  }
  std::span<const Day> met_on = evaluation.met_on(employee);
  for (std::size_t i = 0; i < met_on.size(); ++i) {
    late = late || (met_on[i] <= day && met_on[i] > prescription.obligations[i].due);
  }
  Flip flip = search.result();
  flip.becomes = late ? Status::late : Status::compliant;
  flip.facts = prescription.undetermined;
  return flip;
}

}  // namespace anupalan::rules
