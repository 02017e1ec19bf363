#include "model/dataset.h"

#include <algorithm>

#include <fmt/format.h>

namespace anupalan::model {
namespace {

template <typename Row, typename Ids>
Row find_row(const Dataset& data, const Ids& ids, std::string_view id) {
  auto place = std::lower_bound(ids.begin(), ids.end(), id,
                                [&](TextId a, std::string_view b) { return data.text(a) < b; });
  if (place == ids.end() || data.text(*place) != id) return kNoRow<Row>;
  return Row{static_cast<std::uint32_t>(place - ids.begin())};
}

}  // namespace

SourcePlace Dataset::place_of(Source source) const {
  auto number = static_cast<std::uint32_t>(source);
  auto after = std::upper_bound(files.begin(), files.end(), number,
                                [](std::uint32_t n, const FileAccount& f) { return n < f.first_source; });
  const FileAccount& file = *std::prev(after);
  number -= file.first_source;
  if (file.is_table()) return {file.file, fmt::format("row {}", number + 2)};  // as a spreadsheet numbers them: the header is row 1
  if (file.bare) return {file.file, pointer_to(Section{}, true, number)};
  std::size_t section = 0;
  while (section + 1 < kSectionCount && number >= file.in_section[section]) {
    number -= file.in_section[section++];
  }
  return {file.file, pointer_to(static_cast<Section>(section), file.bare, number)};
}

std::string_view Dataset::title(CourseRow row) const {
  const Course& course = courses[at(row)];
  return text(course.name == kNoText ? course.id : course.name);
}

std::string_view Dataset::title(AssessmentRow row) const {
  const Assessment& assessment = assessments[at(row)];
  return text(assessment.name == kNoText ? assessment.id : assessment.name);
}

void Employees::reserve(std::size_t count) {
  auto each = [count](auto&... columns) { (columns.reserve(count), ...); };
  each(id, own, unit, category, profile, on_central_deputation, with_mdo, group, designation, level, service, cadre, batch, appointed_on,
       superannuates_on, roles, source);
}

EmployeeRow Dataset::find_employee(std::string_view id) const {
  return find_row<EmployeeRow>(*this, employees.id, id);
}

UnitRow Dataset::find_unit(std::string_view id) const {
  auto place = std::lower_bound(units.begin(), units.end(), id, [&](const Unit& a, std::string_view b) {
    return text(a.id) < b;
  });
  if (place == units.end() || text(place->id) != id) return kNoRow<UnitRow>;
  return UnitRow{static_cast<std::uint32_t>(place - units.begin())};
}

std::vector<bool> Dataset::units_within(UnitRow above) const {
  std::vector<bool> within(units.size(), false);
  for (auto unit = units_children_first.rbegin(); unit != units_children_first.rend(); ++unit) {
    UnitRow parent = units[at(*unit)].parent;
    within[at(*unit)] = *unit == above || (parent != kNoRow<UnitRow> && within[at(parent)]);
  }
  return within;
}

bool Dataset::is_within(UnitRow unit, UnitRow above) const {
  for (; unit != kNoRow<UnitRow>; unit = units[at(unit)].parent) {
    if (unit == above) return true;
  }
  return false;
}

RowRange completions_of(const Dataset& data, EmployeeRow employee) {
  const auto& offsets = data.completions.offsets;
  return {offsets[at(employee)], offsets[at(employee) + 1]};
}

RowRange passes_of(const Dataset& data, EmployeeRow employee) {
  const auto& offsets = data.passes.offsets;
  return {offsets[at(employee)], offsets[at(employee) + 1]};
}

std::span<const Unfinished> unfinished_of(const Dataset& data, EmployeeRow employee) {
  auto begin = std::lower_bound(data.unfinished.begin(), data.unfinished.end(), employee,
                                [](const Unfinished& u, EmployeeRow e) { return u.employee < e; });
  auto end = std::upper_bound(begin, data.unfinished.end(), employee,
                              [](EmployeeRow e, const Unfinished& u) { return e < u.employee; });
  return {begin, end};
}

Day first_completion(const Dataset& data, EmployeeRow employee, CourseRow course, Day from) {
  RowRange rows = completions_of(data, employee);
  auto begin = data.completions.course.begin();
  auto found = std::lower_bound(begin + rows.begin, begin + rows.end, course);
  for (auto row = static_cast<std::size_t>(found - begin); row < rows.end && data.completions.course[row] == course; ++row) {
    if (data.completions.day[row] >= from) return data.completions.day[row];
  }
  return Day::never();
}

Day first_pass(const Dataset& data, EmployeeRow employee, AssessmentRow assessment) {
  RowRange rows = passes_of(data, employee);
  for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
    if (data.passes.assessment[i] == assessment) return data.passes.day[i];
  }
  return Day::never();
}

}  // namespace anupalan::model
