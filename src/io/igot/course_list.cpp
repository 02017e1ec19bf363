// Lists of courses for the APAR that somebody has picked by hand: a plan for each reporting year that the list names. It is
// nobody's, and a list without years has year 0: the builder gives it to the topmost unit and to the year of the other plans.
#include <string>
#include <vector>

#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

using model::Section;

constexpr std::string_view kListId = "apar-course-list";
constexpr std::string_view kListName = "APAR course list";
constexpr std::size_t kMostCourses = 500;

class CourseListReader : public ReportReader {
 public:
  CourseListReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::courses),
        year_(columns.find(kReportingYear)),
        requirement_(columns.find(kRequirement)),
        area_(columns.find({"competencyarea", "competency", "competencytype"})) {}

  void end() override {
    for (model::PlanRecord& plan : plans_) finish(std::move(plan));
    flush();
  }

 protected:
  Outcome read(const Row& row) override {
    auto what = course(row);
    if (!what) return Outcome::in_error;
    if (!row[year_].empty()) {
      auto written = read_reporting_year(row[year_]);
      if (!written) return error(row, year_, "plan.bad_year", "a reporting year is written like 2025-26");
      last_year_ = *written;
    }
    model::CourseRecord known{row.place(), std::string(batch().text(what->id)), std::string(batch().text(what->name))};
    plan_of(row, last_year_).courses.push_back({known.id, requirement(row), known.id.empty() ? known.name : ""});
    if (known.id.empty() || known.name.empty()) return Outcome::part;
    known.competency = read_competency(row[area_]).value_or(known.competency);
    batch().courses.push_back(std::move(known));
    return Outcome::kept;
  }

 private:
  model::Requirement requirement(const Row& row) {
    auto requirement = read_requirement(row[requirement_]);
    if (!requirement && !row[requirement_].empty()) {
      warn(row, requirement_, "plan.unreadable", "this is neither mandatory nor optional; the course is used as neither");
    }
    return requirement.value_or(model::Requirement::none);
  }

  model::PlanRecord& plan_of(const Row& row, ReportingYear year) {
    for (model::PlanRecord& plan : plans_) {
      if (plan.reporting_year == year) return plan;
    }
    model::PlanRecord plan;
    plan.place = row.place();
    plan.id = plans_.empty() ? std::string(kListId) : std::string(kListId) + "-" + year.text();
    plan.name = kListName;
    plan.reporting_year = year;
    plan.loose = true;
    return plans_.emplace_back(std::move(plan));
  }

  /// Nobody picks that many courses by hand: it is a catalogue, whose names are used, but no plan.
  void finish(model::PlanRecord&& plan) {
    if (plan.courses.size() <= kMostCourses) {
      batch().plans.push_back(std::move(plan));
      return;
    }
    ++batch().put_aside[static_cast<std::size_t>(Section::plans)];
    aside(Row({}, plan.place), Columns::kNone, "plan.too_many_courses",
          "this list of courses is too long to be what somebody has to complete: no plan is made of it, and only the names are used");
  }

  std::size_t year_, requirement_, area_;
  ReportingYear last_year_;  ///< a blank field is as the one above it; year 0 where none was written
  std::vector<model::PlanRecord> plans_;  ///< one per reporting year, in the order of their first rows
};

}  // namespace

bool is_course_list(const Columns& columns) {
  bool of_people = names_people(columns) || columns.has(kPersonName);
  return names_courses(columns) && !of_people && !columns.has(kGeneratedOn);
}

std::unique_ptr<TableReader> make_course_list_reader(Columns& columns, BatchSink sink) {
  return make_reader<CourseListReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
