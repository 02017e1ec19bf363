// Courses of training plans as they were allotted to people: the portal's CBPEnrollmentReport, and the warehouse's
// apar_cbp_enrollment, whose progress is always 0 and whose e-mail addresses are masked.
//
// The CBPEnrollmentReport has one row per person and course, with the latest due date: of two plans with one course it
// tells one, and `isapar` can be lost. A row that has a day of completion is one record all the same: an allotment that
// says it, from which the builder makes the completion.
#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

using model::Maybe;
using model::Section;

constexpr Names kPlannedCourse{"nameofcbpallocatedcourse"};
constexpr Names kAllottedOn{"allocatedon", "assignedon"};
constexpr Names kApar{"isapar"};

class AllotmentReader : public ReportReader {
 public:
  AllotmentReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::allotments),
        organisation_(columns),
        allotted_on_(columns.find(kAllottedOn)),
        due_on_(columns.find({"duedateofcompletion"})),
        completed_on_(columns.find({"actualdateofcompletion"})),
        progress_(columns.find({"currentprogress"})),
        apar_(columns.find(kApar)) {}

 protected:
  Outcome read(const Row& row) override {
    auto who = person(row);
    auto what = who ? course(row) : std::nullopt;
    if (!what) return Outcome::in_error;
    model::AllotmentRecord a{row.place(), *who, *what};
    a.organisation = keep(organisation_.path(row));
    a.allotted_on = date_or_warn(row, allotted_on_, "allotment.bad_date").day;
    a.due_on = date_or_warn(row, due_on_, "allotment.bad_date").day;
    if (auto apar = read_boolean(row[apar_])) a.apar = *apar ? Maybe::yes : Maybe::no;
    completion(row, a);
    batch().allotments.push_back(a);
    return Outcome::kept;
  }

 private:
  void completion(const Row& row, model::AllotmentRecord& a) {
    ReportDate completed_on = date_or_warn(row, completed_on_, "allotment.bad_date");
    a.completed_on = completed_on.day;
    a.edge_of_year = completed_on.edge_of_year;
    bool undated = read_course_status(row[progress_]) == model::CourseStatus::completed && row[completed_on_].empty();
    if (undated) {
      warn(row, progress_, "allotment.completed_undated",
           "the course is said to be completed, but without a day; that it was allotted is used, the completion is not");
    }
  }

  OrganisationColumns organisation_;
  std::size_t allotted_on_, due_on_, completed_on_, progress_, apar_;
};

}  // namespace

bool is_cbp_enrollment_report(const Columns& columns) { return columns.has(kPlannedCourse) && names_people(columns); }

bool is_apar_cbp_enrollment(const Columns& columns) {
  return names_people(columns) && names_courses(columns) && (columns.has(kApar) || columns.has({"assignedon"}));
}

std::unique_ptr<TableReader> make_allotment_reader(Columns& columns, BatchSink sink) {
  return make_reader<AllotmentReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
