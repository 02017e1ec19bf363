// Completions, assessment results and milestones of all files, grouped by employee.
//
// A completion of an employee that no loaded file names is set aside, not an error: the other file may
// still come. One of a course in no plan is used: it is an "other course" (formats.md, section 1).
#include <algorithm>
#include <numeric>
#include <tuple>

#include <fmt/format.h>

#include "model/build_state.h"

namespace anupalan::model {
namespace {


void warn_of_odd_day(BuildState& state, FileNumber file, Section section, const Place& place, Day day,
                     std::string_view member) {
  // "A date after `as_on` or before 2015 -> a warning on the record, which is used."
  const Day first_plausible = to_day({2015, 1, 1});
  Day as_on = state.file(file).as_on;
  if (day < first_plausible) {
    state.report(Severity::warning, "date.before_2015", file, section, place,
                 "this date lies before 2015; the record is used", iso_text(day), member);
  } else if (!as_on.is_never() && day > as_on) {
    state.report(Severity::warning, "date.after_as_on", file, section, place,
                 "this date lies after the file's as_on; the record is used", iso_text(day), member);
  }
}

/// The employee's row; where no loaded file names the employee, the record is set aside.
EmployeeRow settle_employee(BuildState& state, FileNumber file, Section section, const Place& place, TextId id) {
  EmployeeRow row = state.employee_rows.find(id);
  if (row == kNoRow<EmployeeRow>) {
    state.report(Severity::set_aside, "completion.unknown_employee", file, section, place,
                 "no loaded file names this employee, or the employee is left out; set aside until one does",
                 state.data.text(id), "/employee");
  } else {
    state.use(file);
  }
  return row;
}

/// One sound record of a person, on the way into its column.
struct Dated {
  EmployeeRow employee{};
  std::uint32_t subject = 0;  ///< CourseRow or AssessmentRow
  Day day;
  std::int32_t score = -1;
  Source source = kNoSource;
  auto key() const { return std::tie(employee, subject, day); }
};

/// Sorted by employee, subject and day; of records alike in these the first by source with the highest
/// score is kept.
void sort_and_merge(std::vector<Dated>& records) {
  std::sort(records.begin(), records.end(), [](const Dated& a, const Dated& b) {
    if (a.key() != b.key()) return a.key() < b.key();
    return std::tie(b.score, a.source) < std::tie(a.score, b.source);
  });
  auto end = std::unique(records.begin(), records.end(),
                         [](const Dated& a, const Dated& b) { return a.key() == b.key(); });
  records.erase(end, records.end());
}

std::vector<std::uint32_t> offsets_of(const std::vector<Dated>& records, std::size_t employees) {
  std::vector<std::uint32_t> offsets(employees + 1, 0);
  for (const Dated& record : records) ++offsets[at(record.employee) + 1];
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  return offsets;
}

void sort_unfinished(Dataset& data) {
  auto key = [](const Unfinished& u) { return std::tie(u.employee, u.course, u.assessment, u.on, u.progress, u.undated); };
  std::sort(data.unfinished.begin(), data.unfinished.end(),
            [&](const Unfinished& a, const Unfinished& b) { return key(a) < key(b); });
  auto same = [&](const Unfinished& a, const Unfinished& b) { return key(a) == key(b); };
  data.unfinished.erase(std::unique(data.unfinished.begin(), data.unfinished.end(), same),
                        data.unfinished.end());
}

}  // namespace

void build_completions(BuildState& state) {
  std::vector<Dated> records;
  for (const PendingCompletion& c : state.completions) {
    bool completed = c.status == CourseStatus::completed;
    if (completed && c.completed_on.is_never()) {
      state.report(Severity::set_aside, "completion_undated", c.file, Section::completions, c.place,
                   "completed, but without a date: it cannot be placed against a deadline",
                   fmt::format("employee {}, course {}", state.data.text(c.employee), state.data.text(c.course)));
      const EmployeeRow employee = state.employee_rows.find(c.employee);
      const CourseRow course = state.course_rows.find(c.course);
      if (employee != kNoRow<EmployeeRow>) state.data.unfinished.push_back({employee, course, kNoRow<AssessmentRow>, Day::never(), c.progress, true});
      continue;
    }
    EmployeeRow employee = settle_employee(state, c.file, Section::completions, c.place, c.employee);
    if (employee == kNoRow<EmployeeRow>) continue;
    CourseRow course = state.course_rows.find(c.course);
    if (!completed) {
      state.data.unfinished.push_back({employee, course, kNoRow<AssessmentRow>, Day::never(), c.progress});
      continue;
    }
    warn_of_odd_day(state, c.file, Section::completions, c.place, c.completed_on, "/completed_on");
    records.push_back({employee, static_cast<std::uint32_t>(course), c.completed_on, -1,
                       state.source_of(c.file, Section::completions, c.place.index)});
  }
  state.completions = {};
  sort_and_merge(records);
  Completions& columns = state.data.completions;
  columns.offsets = offsets_of(records, state.data.employees.size());
  for (const Dated& record : records) {
    columns.course.push_back(CourseRow{record.subject});
    columns.day.push_back(record.day);
    columns.source.push_back(record.source);
  }
}

void build_results(BuildState& state) {
  std::vector<Dated> records;
  for (const PendingResult& r : state.results) {
    EmployeeRow employee = settle_employee(state, r.file, Section::results, r.place, r.employee);
    if (employee == kNoRow<EmployeeRow>) continue;
    warn_of_odd_day(state, r.file, Section::results, r.place, r.on, "/on");
    AssessmentRow assessment = state.assessment_rows.find(r.assessment);
    if (r.result == AssessmentResult::failed) {
      state.data.unfinished.push_back({employee, kNoRow<CourseRow>, assessment, r.on, 0});
      continue;
    }
    records.push_back({employee, static_cast<std::uint32_t>(assessment), r.on, r.score_hundredths,
                       state.source_of(r.file, Section::results, r.place.index)});
  }
  state.results = {};
  sort_and_merge(records);
  Passes& columns = state.data.passes;
  columns.offsets = offsets_of(records, state.data.employees.size());
  for (const Dated& record : records) {
    columns.assessment.push_back(AssessmentRow{record.subject});
    columns.day.push_back(record.day);
    columns.score_hundredths.push_back(record.score);
    columns.source.push_back(record.source);
  }
  sort_unfinished(state.data);
}

void build_milestones(BuildState& state) {
  auto& done = state.data.milestones;
  for (const auto& [file, record] : state.milestones) {
    done.push_back({state.data.names.intern(record.organisation), state.data.names.intern(record.milestone), record.on,
                    state.source_of(file, Section::milestones, record.place.index), record.place.line, record.place.column});
    state.use(file);
  }
  auto key = [&](const MilestoneDone& m) {
    return std::tuple(state.data.text(m.organisation), state.data.text(m.milestone), m.on);
  };
  std::sort(done.begin(), done.end(), [&](const auto& a, const auto& b) {
    return std::tuple(key(a), a.source) < std::tuple(key(b), b.source);
  });
  auto same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
  done.erase(std::unique(done.begin(), done.end(), same), done.end());
}

}  // namespace anupalan::model
