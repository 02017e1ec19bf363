// Completions and assessment results of all files, grouped by employee, and milestones.
#include <algorithm>
#include <numeric>
#include <tuple>

#include "base/sort_steps.h"
#include "model/build_state.h"

namespace anupalan::model {
namespace {

/// Where the records of each employee begin, from how many each has.
template <typename Counted>
std::vector<std::uint32_t> offsets_of(std::size_t employees, const Counted& count_all) {
  std::vector<std::uint32_t> offsets(employees + 1, 0);
  count_all([&](EmployeeRow employee) { ++offsets[at(employee) + 1]; });
  std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
  return offsets;
}

/// One completion on the way to its place among those of its employee.
struct Dated {
  CourseRow course{};
  Day day;
  Source source = kNoSource;
  auto key() const { return std::tie(course, day); }
};

/// Sorts the completions of each employee by course and day; of those alike in these the first by source is kept.
class CompletionColumns {
 public:
  explicit CompletionColumns(Completions& columns) : columns_(columns) {}

  /// REQUIRES: called for each employee in turn, with where the employee's records stand.
  void settle(EmployeeRow employee, RowRange rows) {
    few_.clear();
    for (std::uint32_t i = rows.begin; i < rows.end; ++i) few_.push_back({columns_.course[i], columns_.day[i], columns_.source[i]});
    std::sort(few_.begin(), few_.end(), [](const Dated& a, const Dated& b) {
      return a.key() != b.key() ? a.key() < b.key() : a.source < b.source;
    });
    columns_.offsets[at(employee)] = kept_;
    for (std::size_t i = 0; i < few_.size(); ++i) {
      if (i > 0 && few_[i].key() == few_[i - 1].key()) continue;
      columns_.course[kept_] = few_[i].course;
      columns_.day[kept_] = few_[i].day;
      columns_.source[kept_++] = few_[i].source;
    }
  }
  void close() {
    columns_.offsets.back() = kept_;
    columns_.course.resize(kept_);
    columns_.day.resize(kept_);
    columns_.source.resize(kept_);
  }

 private:
  Completions& columns_;
  std::vector<Dated> few_;
  std::uint32_t kept_ = 0;
};

/// By employee, assessment and day; of results alike in these the first by source with the highest score is kept.
Steps sort_and_merge(const BuildState& state, std::vector<FoundResult>& results) {
  auto key = [&](const FoundResult& r) { return std::tuple(r.employee, state.assessment_rows.find(r.assessment), r.on); };
  auto source = [&](const FoundResult& r) { return state.source_of(r.file, Section::results, r.index); };
  co_await sort_in_steps(results, [&](const FoundResult& a, const FoundResult& b) {
    if (key(a) != key(b)) return key(a) < key(b);
    return std::tuple(b.score_hundredths, source(a)) < std::tuple(a.score_hundredths, source(b));
  });
  auto same = [&](const FoundResult& a, const FoundResult& b) { return key(a) == key(b); };
  results.erase(std::unique(results.begin(), results.end(), same), results.end());
}

Steps take_unfinished(BuildState& state) {
  Pace pace;
  state.data.unfinished.reserve(state.unfinished.size());
  for (; !state.unfinished.empty(); state.unfinished.pop_front()) {
    const FoundUnfinished& u = state.unfinished.front();
    const CourseRow course = u.course == kNoText ? kNoRow<CourseRow> : state.course_rows.find(u.course);
    const AssessmentRow assessment = u.assessment == kNoText ? kNoRow<AssessmentRow> : state.assessment_rows.find(u.assessment);
    state.data.unfinished.push_back({u.employee, course, assessment, u.on, u.progress, u.undated});
    if (pace.rest()) co_await pause();
  }
}

Steps sort_unfinished(Dataset& data) {
  auto key = [](const Unfinished& u) { return std::tie(u.employee, u.course, u.assessment, u.on, u.progress, u.undated); };
  co_await sort_in_steps(data.unfinished, [&](const Unfinished& a, const Unfinished& b) { return key(a) < key(b); });
  auto same = [&](const Unfinished& a, const Unfinished& b) { return key(a) == key(b); };
  data.unfinished.erase(std::unique(data.unfinished.begin(), data.unfinished.end(), same),
                        data.unfinished.end());
}

}  // namespace

Steps build_completions(BuildState& state) {
  Completions& columns = state.data.completions;
  const std::size_t people = state.data.employees.size();
  columns.offsets = offsets_of(people, [&](auto count) {
    for (const CompletionBlock& block : state.completions) std::for_each(block.employee.begin(), block.employee.end(), count);
  });
  co_await pause();
  std::vector<std::uint32_t> next(columns.offsets.begin(), columns.offsets.end());
  columns.course.resize(columns.offsets.back());
  columns.day.resize(columns.offsets.back());
  columns.source.resize(columns.offsets.back());
  for (CompletionBlock& block : state.completions) {
    std::vector<CourseRow> courses;
    for (TextId course : block.courses) courses.push_back(state.course_rows.find(course));
    const auto first = static_cast<std::uint32_t>(state.source_of(block.file, block.section, block.first_index));
    for (std::size_t i = 0; i < block.employee.size(); ++i) {
      const std::uint32_t place = next[at(block.employee[i])]++;
      columns.course[place] = courses[block.course[i]];
      columns.day[place] = block.day[i];
      columns.source[place] = Source{first + block.index[i]};
    }
    block = {};
    co_await pause();
  }
  state.completions = {};
  CompletionColumns settling(columns);
  Pace pace;
  for (std::uint32_t e = 0; e < people; ++e) {
    settling.settle(EmployeeRow{e}, {columns.offsets[e], columns.offsets[e + 1]});
    if (pace.rest()) co_await pause();
  }
  settling.close();
}

Steps build_results(BuildState& state) {
  co_await sort_and_merge(state, state.results);
  Passes& columns = state.data.passes;
  columns.offsets = offsets_of(state.data.employees.size(), [&](auto count) {
    for (const FoundResult& result : state.results) count(result.employee);
  });
  for (const FoundResult& result : state.results) {
    columns.assessment.push_back(state.assessment_rows.find(result.assessment));
    columns.day.push_back(result.on);
    columns.score_hundredths.push_back(result.score_hundredths);
    columns.source.push_back(state.source_of(result.file, Section::results, result.index));
  }
  state.results = {};
  co_await take_unfinished(state);
  co_await sort_unfinished(state.data);
}

Steps build_milestones(BuildState& state) {
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
  co_return;
}

}  // namespace anupalan::model
