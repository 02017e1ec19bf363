// Names and competencies of courses: the portal's ContentCompetencyMapping, the only map from names to do_ids. It has one
// row per course and competency, so that a course comes several times, and may come with several areas.
#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

using model::Section;

constexpr Names kCompetency{"competencyarea", "competencytheme", "competencysubtheme", "competencyareadescription"};

class CourseReader : public ReportReader {
 public:
  CourseReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::courses),
        id_(columns.find(kCourseId)),
        name_(columns.find(kCourseName)),
        area_(columns.find({"competencyarea"})) {}

 protected:
  Outcome read(const Row& row) override {
    auto course_id = id(row, id_, "course.no_id", "this row gives no id of a course, so that it describes none");
    if (!course_id) return Outcome::in_error;
    model::CourseRecord course{row.place(), std::string(*course_id), std::string(row[name_])};
    if (auto area = read_competency(row[area_])) {
      course.competency = *area;
    } else if (!row[area_].empty()) {
      warn(row, area_, "course.unknown_competency", "this is none of Behavioural, Functional and Domain; the course is used without it");
    }
    batch().courses.push_back(std::move(course));
    return Outcome::kept;
  }

 private:
  std::size_t id_, name_, area_;
};

}  // namespace

bool is_content_competency_mapping(const Columns& columns) {
  bool picked_by_hand = columns.has(kRequirement) || columns.has(kReportingYear);
  return names_courses(columns) && columns.has(kCompetency) && !names_people(columns) && !picked_by_hand;
}

std::unique_ptr<TableReader> make_course_reader(Columns& columns, BatchSink sink) {
  return make_reader<CourseReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
