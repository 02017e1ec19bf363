// Completions of courses: the portal's ConsumptionReport, by e-mail and the name of the course, and the warehouse's
// user_enrolments, by user id and do_id.
#include <algorithm>

#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

using model::CourseStatus;
using model::Section;

constexpr Names kStatus{"userconsumptionstatus", "status", "completionstatus"};
constexpr Names kFirstCompletedOn{"firstcompletedon", "completedon", "completiondate", "dateofcompletion"};

class CompletionReader : public ReportReader {
 public:
  CompletionReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::completions, AsOn::when_generated),
        status_(columns.find(kStatus)),
        first_completed_on_(columns.find(kFirstCompletedOn)),
        last_completed_on_(columns.find({"lastcompletedon"})),
        progress_(columns.find({"contentprogresspercentage", "progress"})),
        enrolment_(columns.find({"enrolmentstatus"})),
        unenrolled_on_(columns.find({"unenrolledon"})) {}

 protected:
  Outcome read(const Row& row) override {
    auto who = person(row);
    auto what = who ? course(row) : std::nullopt;
    auto state = what ? status(row) : std::nullopt;
    if (!state) return Outcome::in_error;
    model::CompletionRecord c{row.place(), *who, *what};
    c.status = *state;
    c.progress = static_cast<std::uint8_t>(read_hundredths(row[progress_]).value_or(0) / 100);
    if (c.status == CourseStatus::completed) {
      auto on = date(row, completed_on(row), "completion.bad_date");
      if (!on) return Outcome::in_error;
      c.completed_on = on->day;
      c.edge_of_year = on->edge_of_year;
    } else if (unenrolled(row)) {
      return aside(row, std::min(enrolment_, unenrolled_on_), "completion.unenrolled",
                   "the person has left this course without completing it");
    }
    batch().completions.push_back(c);
    return Outcome::kept;
  }

 private:
  /// In a table without a column of states the day says it.
  std::optional<CourseStatus> status(const Row& row) {
    const bool has_day = !row[completed_on(row)].empty();
    if (status_ == Columns::kNone) return has_day ? CourseStatus::completed : CourseStatus::not_started;
    const auto status = meaning_(row[status_]);
    if (!status) error(row, status_, "completion.unknown_status", "it is not understood whether the course was completed");
    return status;
  }

  /// The first completion counts; a table may know the last one only.
  std::size_t completed_on(const Row& row) const {
    return row[first_completed_on_].empty() && !row[last_completed_on_].empty() ? last_completed_on_ : first_completed_on_;
  }

  /// Who enrolled again keeps the day of having left.
  bool unenrolled(const Row& row) const {
    std::string state = key_of(row[enrolment_]);
    return state.empty() ? !row[unenrolled_on_].empty() : state.starts_with("un") || state.starts_with("not");
  }

  std::size_t status_, first_completed_on_, last_completed_on_, progress_, enrolment_, unenrolled_on_;
  Meanings<CourseStatus> meaning_{read_course_status};
};

bool tells_completions(const Columns& columns) {
  return names_courses(columns) && (columns.has(kStatus) || columns.has(kFirstCompletedOn));
}

}  // namespace

bool is_consumption_report(const Columns& columns) { return names_people(columns) && tells_completions(columns); }

bool is_user_enrolments(const Columns& columns) {
  return columns.has(kUserId) && columns.has(kCourseId) && columns.has({"userconsumptionstatus", "firstcompletedon"});
}

std::unique_ptr<TableReader> make_completion_reader(Columns& columns, BatchSink sink) {
  return make_reader<CompletionReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
