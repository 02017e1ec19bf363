// Courses, assessments and levels of all files. A course that a plan or a completion names and no file
// describes is kept by its id: the plan prescribes it all the same.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "model/build_state.h"

namespace anupalan::model {
namespace {

/// Ids as they come, each once.
class IdSet {
 public:
  explicit IdSet(BuildState& state) : pool_(state.data.names) {}

  void add(TextId id) {
    const auto at = static_cast<std::size_t>(id);
    if (at >= seen_.size()) seen_.resize(pool_.size());
    if (id != kNoText && !seen_[at]) ids_.push_back(id);
    seen_[at] = true;
  }
  void add(std::string_view id) { add(pool_.intern(id)); }

  std::vector<TextId> sorted_by_text() && {
    std::sort(ids_.begin(), ids_.end(), [&](TextId a, TextId b) { return pool_.text(a) < pool_.text(b); });
    return std::move(ids_);
  }

 private:
  TextPool& pool_;
  std::vector<bool> seen_;  ///< by TextId
  std::vector<TextId> ids_;
};

std::vector<TextId> all_course_ids(BuildState& state) {
  IdSet ids(state);
  for (const auto& course : state.courses) ids.add(course.record.id);
  for (const auto& plan : state.plans) {
    for (const auto& course : plan.record.courses) ids.add(course.id);
  }
  for (const auto& assessment : state.assessments) ids.add(assessment.record.course);
  for (const CompletionBlock& block : state.completions) {
    for (TextId course : block.courses) ids.add(course);
  }
  for (const FoundUnfinished& unfinished : state.unfinished) ids.add(unfinished.course);
  for (const FoundAllotment& allotment : state.allotments) ids.add(allotment.course);
  for (const auto& [name, entry] : state.assessment_names.named()) ids.add(entry.course);
  return std::move(ids).sorted_by_text();
}

/// Describes a course by its first record that says something; a later one may add what is absent.
void describe(BuildState& state, Course& course, const Filed<CourseRecord>& filed) {
  const CourseRecord& record = filed.record;
  TextId name = state.data.names.intern(record.name);
  auto differs = [](auto known, auto absent, auto stated) { return known != absent && stated != absent && known != stated; };
  if (differs(course.name, kNoText, name) || differs(course.minutes, 0U, record.minutes) ||
      (!state.file(filed.file).account.bare && differs(course.competency, Competency::absent, record.competency))) {
    state.report(Severity::warning, "course.described_twice", filed.file, Section::courses, record.place,
                 "this course id is described differently elsewhere; the first description is shown", record.id);
  }
  if (course.name == kNoText) course.name = name;
  if (course.competency == Competency::absent) course.competency = record.competency;
  if (course.minutes == 0) course.minutes = record.minutes;
  state.use(filed.file);
}

std::vector<TextId> all_assessment_ids(BuildState& state) {
  IdSet ids(state);
  for (const auto& assessment : state.assessments) ids.add(assessment.record.id);
  for (const auto& plan : state.plans) {
    for (const auto& id : plan.record.assessments) ids.add(id);
  }
  for (const FoundResult& result : state.results) ids.add(result.assessment);
  for (const FoundUnfinished& unfinished : state.unfinished) ids.add(unfinished.assessment);
  return std::move(ids).sorted_by_text();
}

/// Courses that a plan knows by name only.
void find_plan_courses(BuildState& state, Filed<PlanRecord>& plan) {
  for (PlanCourseRecord& course : plan.record.courses) {
    if (!course.id.empty()) continue;
    const Named named = find_named(state, Guessed::course, course.name);
    warn_of_several(state, named, plan.file, Section::plans, plan.record.place, course.name);
    state.guess(Guessed::course, course.name, meaning_of(state, named), 1, named.corrected);
    course.id = state.data.text(named.id);
  }
}

/// The names of what only names are known of.
void name_the_nameless(BuildState& state) {
  Dataset& data = state.data;
  for (const auto& [normal, entry] : state.course_names.named()) {
    CourseRow row = state.course_rows.find(entry.id);
    if (row == kNoRow<CourseRow>) continue;
    data.courses[at(row)].name = data.names.intern(entry.shown);
  }
}

}  // namespace

Steps settle_names(BuildState& state) {
  TextPool& names = state.data.names;
  for (const auto& [file, course] : state.courses) state.course_names.add(course.name, names.intern(course.id));
  for (const auto& [file, assessment] : state.assessments) state.assessment_names.add(assessment.name, names.intern(assessment.id));
  for (auto& plan : state.plans) find_plan_courses(state, plan);
  co_return;
}

Steps build_courses(BuildState& state) {
  Dataset& data = state.data;
  for (TextId id : all_course_ids(state)) {
    state.course_rows.set(id, CourseRow{static_cast<std::uint32_t>(data.courses.size())});
    data.courses.push_back({id});
  }
  state.described.assign(data.courses.size(), false);
  sort_by_id(state, state.courses);
  for (const auto& filed : state.courses) {
    CourseRow row = state.course_rows.find(data.names.find(filed.record.id));
    describe(state, data.courses[at(row)], filed);
    state.described[at(row)] = true;
  }
  name_the_nameless(state);
  co_return;
}

Steps build_assessments(BuildState& state) {
  Dataset& data = state.data;
  for (TextId id : all_assessment_ids(state)) {
    state.assessment_rows.set(id, AssessmentRow{static_cast<std::uint32_t>(data.assessments.size())});
    data.assessments.push_back({id});
  }
  state.described_assessments.assign(data.assessments.size(), false);
  sort_by_id(state, state.assessments);
  settle_repeats(
      state.assessments, [](const auto& a) -> std::string_view { return a.record.id; },
      [](const auto& a, const auto& b) { return a.record.name == b.record.name && a.record.course == b.record.course; },
      [&](auto first, auto last) {
        AssessmentRow row = state.assessment_rows.find(data.names.find(first->record.id));
        data.assessments[at(row)].name = data.names.intern(first->record.name);
        data.assessments[at(row)].course = state.course_rows.find(data.names.find(first->record.course));
        state.described_assessments[at(row)] = true;
        for (auto a = first; a != last; ++a) state.use(a->file);
      },
      [&](const auto& a, auto times) {
        state.report(Severity::error, "assessment.conflict", a.file, Section::assessments, a.record.place,
                     fmt::format("this assessment id stands {} times with different facts; none is used", times),
                     a.record.id);
      });
  for (const auto& [normal, entry] : state.assessment_names.named()) {
    AssessmentRow row = state.assessment_rows.find(entry.id);
    if (row == kNoRow<AssessmentRow>) continue;
    data.assessments[at(row)].name = data.names.intern(entry.shown);
    data.assessments[at(row)].course = state.course_rows.find(entry.course);
  }
  co_return;
}

Steps build_levels(BuildState& state) {
  auto designation = [](const auto& l) { return folded(l.record.designation); };
  std::sort(state.levels.begin(), state.levels.end(), [&](const auto& a, const auto& b) {
    if (designation(a) != designation(b)) return designation(a) < designation(b);
    return state.stands_before(a.file, a.record.place.index, b.file, b.record.place.index);
  });
  settle_repeats(
      state.levels, designation,
      [](const auto& a, const auto& b) { return folded(a.record.level) == folded(b.record.level); },
      [&](auto first, auto last) {
        Vocabulary& words = state.data.words;
        Word designation_word = words.intern(first->record.designation);  // first: shown as the designation is written
        state.data.levels.emplace_back(designation_word, words.intern(first->record.level));
        for (auto l = first; l != last; ++l) state.use(l->file);
      },
      [&](const auto& l, auto times) {
        state.report(Severity::error, "level.conflict", l.file, Section::levels, l.record.place,
                     fmt::format("this designation is given {} times with different levels; none is used", times),
                     l.record.designation);
      });
  std::sort(state.data.levels.begin(), state.data.levels.end());
  co_return;
}

}  // namespace anupalan::model
