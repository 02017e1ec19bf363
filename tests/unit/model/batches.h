// Files as readers hand them over, made by hand, and a Dataset written out in full.
//
//   File roster("roster.json");
//   roster.unit("dop").employee("1", "dop").completion("1", "do_1", "2025-11-03");
//   Built built = build({roster});
#pragma once

#include <string>
#include <vector>

#include "model/builder.h"
#include "unit/support.h"

namespace anupalan::test {

struct File {
  explicit File(std::string file_name, std::string as_on_day = {}) : name(std::move(file_name)), as_on(std::move(as_on_day)) {}

  File& unit(std::string id, std::string parent = {}, std::string unit_kind = "circle", std::string known_as = {}) {
    model::UnitRecord record{place(batch.units), id, "Unit " + id, std::move(unit_kind), std::move(parent), std::move(known_as)};
    batch.units.push_back(std::move(record));
    return *this;
  }
  File& employee(std::string_view id, std::string_view unit, std::string_view designation = {}, std::string_view roles = {}) {
    model::EmployeeRecord e;
    e.place = place(batch.employees);
    e.id = batch.keep(id);
    e.unit = batch.keep(unit);
    e.designation = batch.keep(designation);
    e.roles = batch.keep(roles);
    batch.employees.push_back(e);
    return *this;
  }
  File& course(std::string id, std::string title = {}, model::Competency competency = {}, std::uint32_t minutes = 0) {
    batch.courses.push_back({place(batch.courses), std::move(id), std::move(title), competency, minutes});
    return *this;
  }
  File& level(std::string designation, std::string level) {
    batch.levels.push_back({place(batch.levels), std::move(designation), std::move(level)});
    return *this;
  }
  File& assessment(std::string id, std::string title = {}, std::string of_course = {}) {
    batch.assessments.push_back({place(batch.assessments), std::move(id), std::move(title), std::move(of_course)});
    return *this;
  }
  model::PlanRecord& plan(std::string id) {
    batch.plans.emplace_back();
    batch.plans.back().place = {static_cast<std::uint32_t>(batch.plans.size() - 1), 1, 1};
    batch.plans.back().id = std::move(id);
    batch.plans.back().reporting_year = ReportingYear{2025};
    batch.plans.back().prescriber = "dop";
    return batch.plans.back();
  }
  /// Without a day: never(). With status completed unless another is given.
  File& completion(std::string_view employee, std::string_view of_course, std::string_view day = {},
                   model::CourseStatus status = model::CourseStatus::completed, std::uint8_t progress = 0) {
    model::CompletionRecord c;
    c.place = place(batch.completions);
    c.employee.id = batch.keep(employee);
    c.course.id = batch.keep(of_course);
    c.completed_on = parse_day(day).day;
    c.status = status;
    c.progress = progress;
    batch.completions.push_back(c);
    return *this;
  }
  File& result(std::string_view employee, std::string_view of_assessment, std::string_view day,
               model::AssessmentResult result = model::AssessmentResult::passed, std::int32_t score = -1) {
    model::ResultRecord r;
    r.place = place(batch.results);
    r.employee.id = batch.keep(employee);
    r.assessment = batch.keep(of_assessment);
    r.on = parse_day(day).day;
    r.result = result;
    r.score_hundredths = score;
    batch.results.push_back(r);
    return *this;
  }
  File& milestone(std::string organisation, std::string paragraph, std::string_view day) {
    batch.milestones.push_back({place(batch.milestones), std::move(organisation), std::move(paragraph), parse_day(day).day});
    return *this;
  }

  std::string name;
  std::string as_on;
  std::string kind = "roster";
  bool bare = false;
  model::Batch batch;

 private:
  /// Record n of its list stands on line n + 1, column 1.
  template <typename Record>
  static model::Place place(const std::vector<Record>& records) {
    auto index = static_cast<std::uint32_t>(records.size());
    return {index, index + 1, 1};
  }
};

inline model::Built build(const std::vector<File>& files) {
  model::DatasetBuilder builder;
  for (const File& file : files) {
    model::FileNumber number = builder.open_file(file.name, file.kind, file.bare);
    model::Batch batch = file.batch;
    if (!file.as_on.empty()) batch.as_on = parse_day(file.as_on).day;
    builder.add(number, std::move(batch));
  }
  return finish(builder);
}

inline const model::FileAccount& account(const model::Built& built, std::string_view name) {
  for (const auto& file : built.data.files) {
    if (file.file == name) return file;
  }
  throw std::invalid_argument("no such file");
}

}  // namespace anupalan::test
