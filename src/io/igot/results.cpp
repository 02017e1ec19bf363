// Results of assessments: the portal's UserAssessmentReport, and its StandaloneAssessmentReport, which has no dates.
//
// Both hold the latest attempt only. The cut-off may be a sentence and is not needed: the report says who passed. What the
// StandaloneAssessmentReport calls "Percentage_Of_Score" was the pass mark for long, and is not read as a score.
#include <algorithm>
#include <array>

#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

using model::AssessmentResult;
using model::Section;

constexpr Names kAssessment{"assessmentname", "nameofassessment"};
constexpr Names kPass{"pass", "passed", "result"};
constexpr Names kOverallStatus{"overallstatus"};
constexpr Names kAssessmentStatus{"assessmentstatus"};

class ResultReader : public ReportReader {
 public:
  ResultReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::results, AsOn::when_generated),
        assessment_(columns.find(kAssessment)),
        verdicts_{columns.find(kPass), columns.find(kAssessmentStatus), columns.find(kOverallStatus)},
        on_(columns.find({"lastattempteddate", "attemptedon", "assessmentdate"})),
        score_(columns.find({"latestpercentageachieved", "score"})) {}

 protected:
  Outcome read(const Row& row) override {
    auto who = person(row);
    auto of = who ? course_if_any(row) : std::nullopt;
    if (!of) return Outcome::in_error;
    std::string_view assessment = row[assessment_];
    if (assessment.empty()) return error(row, assessment_, "result.no_assessment", "this row does not say which assessment it is about");
    auto passed = verdict(row);
    if (!passed) return unfinished(row);
    auto on = date(row, on_, "result.bad_date");
    if (!on) return Outcome::in_error;
    if (*passed && on->day.is_never()) {
      return aside(row, on_, "result.undated", "passed, but without a day: it cannot be placed against a deadline");
    }
    model::ResultRecord r{row.place(), *who, model::kAbsent, keep(assessment), *of};
    r.on = on->day;
    r.result = *passed ? AssessmentResult::passed : AssessmentResult::failed;
    r.score_hundredths = read_hundredths(row[score_]).value_or(-1);
    batch().results.push_back(r);
    return Outcome::kept;
  }

 private:
  /// The first column that says passed or failed. "Completed" says neither: that the attempt was handed in.
  std::optional<bool> verdict(const Row& row) const {
    for (std::size_t column : verdicts_) {
      if (auto passed = read_passed(row[column])) return passed;
    }
    return std::nullopt;
  }

  Outcome unfinished(const Row& row) {
    std::size_t shown = *std::min_element(verdicts_.begin(), verdicts_.end());
    return aside(row, shown, "result.not_finished", "this row does not say that the assessment was passed or failed");
  }

  std::size_t assessment_;
  std::array<std::size_t, 3> verdicts_;
  std::size_t on_, score_;
};

}  // namespace

bool is_user_assessment_report(const Columns& columns) {
  return names_people(columns) && columns.has(kAssessment) && columns.has(kPass);
}

bool is_standalone_assessment_report(const Columns& columns) {
  return names_people(columns) && columns.has(kAssessment) && (columns.has(kOverallStatus) || columns.has(kAssessmentStatus));
}

std::unique_ptr<TableReader> make_result_reader(Columns& columns, BatchSink sink) {
  return make_reader<ResultReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
