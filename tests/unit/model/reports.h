// Reports of the portal made by hand, as readers hand them over, and what is asked of what they give together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "unit/model/batches.h"

namespace anupalan::model {

using test::build;
using test::File;
using Lines = std::vector<std::string>;

struct Person {
  std::string id{}, email{}, phone{}, organisation = "Ministry A\nDepartment B", tag{};
};

/// A report of the portal made by hand.
struct Report : File {
  explicit Report(std::string file_name, std::string day = {}) : File(std::move(file_name)) {
    bare = true;
    if (!day.empty()) batch.generated_on = parse_day(day).day;
  }
  Report& person(const Person& p) {
    EmployeeRecord e;
    e.place = at(batch.employees.size());
    e.id = batch.keep(p.id);
    e.email = batch.keep(p.email);
    e.phone = batch.keep(p.phone);
    e.organisation = batch.keep(p.organisation);
    e.tag = batch.keep(p.tag);
    batch.employees.push_back(e);
    return *this;
  }
  Report& done(const PersonRef& who, const CourseRef& what, std::string_view day = "2025-11-03") {
    CompletionRecord c{at(batch.completions.size()), who, what};
    c.completed_on = parse_day(day).day;
    c.status = CourseStatus::completed;
    batch.completions.push_back(c);
    return *this;
  }
  Report& passed(const PersonRef& who, std::string_view assessment, std::string_view course, std::string_view day = "2025-11-03") {
    ResultRecord r{at(batch.results.size()), who};
    r.assessment_name = batch.keep(assessment);
    r.course.id = batch.keep(course);
    r.on = parse_day(day).day;
    r.result = AssessmentResult::passed;
    batch.results.push_back(r);
    return *this;
  }
  Report& allotted(const PersonRef& who, std::string_view course, Maybe apar = Maybe::yes, std::string_view due = "2026-03-31") {
    AllotmentRecord a{at(batch.allotments.size()), who, named(course)};
    a.apar = apar;
    a.due_on = parse_day(due).day;
    batch.allotments.push_back(a);
    return *this;
  }
  Report& placed(const PersonRef& who, std::string_view unit) {
    batch.placements.push_back({at(batch.placements.size()), who, batch.keep(unit)});
    return *this;
  }
  PersonRef id(std::string_view text) { return {batch.keep(text), {}, {}, {}}; }
  PersonRef email(std::string_view text) { return {{}, {}, batch.keep(text), {}}; }
  PersonRef phone(std::string_view text) { return {{}, {}, {}, batch.keep(text)}; }
  CourseRef named(std::string_view text) { return {{}, batch.keep(text)}; }

 private:
  static Place at(std::size_t index) { return {static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(index + 2), 1}; }
};

inline Lines unit_ids(const Dataset& data) {
  Lines ids;
  for (std::uint32_t row = 0; row < data.units.size(); ++row) ids.emplace_back(data.unit_id(UnitRow{row}));
  return ids;
}

inline std::string unit_of(const Dataset& data, std::string_view employee) {
  return std::string(data.unit_id(data.employees.unit[at(data.find_employee(employee))]));
}

inline std::size_t completions_of_person(const Dataset& data, std::string_view employee) {
  RowRange rows = completions_of(data, data.find_employee(employee));
  return rows.end - rows.begin;
}

}  // namespace anupalan::model
