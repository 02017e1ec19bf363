#include "app/view_tables.h"

#include <array>

#include <fmt/format.h>

#include "app/tr.h"

namespace anupalan::app {
namespace {

using model::at;
using rules::CourseStand;
using rules::Status;

constexpr std::array kStatuses{Status::compliant, Status::late, Status::pending, Status::missed, Status::undetermined, Status::not_applicable};
constexpr std::array kStands{CourseStand::completed, CourseStand::lacks, CourseStand::mandatory, CourseStand::open, CourseStand::clears};

std::string title(std::string_view key) { return std::string(tr(key)); }

Cell rate_cell(const Rate& rate) { return rate.known() ? Cell{text_of(rate)} : Cell{}; }

}  // namespace

Table units_table(const Selected& selected, const std::vector<UnitLine>& lines) {
  const model::Dataset& data = selected.data();
  Table table{"units", {}, {title("table.unit_id"), title("column.unit"), title("table.under"), title("unit.employees"), title("table.covered")}, {}};
  for (const Status status : kStatuses) table.columns.push_back(title(fmt::format("status.{}", rules::name_of(status))));
  table.columns.push_back(title("table.rate"));
  for (const UnitLine& line : lines) {
    const model::UnitRow above = data.units[at(line.unit)].parent;
    const rules::Counts& counts = selected.roll_up().units[at(line.unit)];
    std::vector<Cell> row{cell_of(std::string(data.unit_id(line.unit))), cell_of(std::string(title_of(data, line.unit))),
                          above == model::kNoRow<model::UnitRow> ? Cell{} : cell_of(std::string(title_of(data, above))),
                          std::uint64_t{counts.employees()}, std::uint64_t{counts.covered()}};
    for (const Status status : kStatuses) row.emplace_back(std::uint64_t{counts.of(status)});
    row.push_back(rate_cell(rate_of(counts)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table courses_table(const model::Dataset& data, const Courses& courses, const std::vector<std::uint32_t>& order) {
  Table table{"courses", {}, {title("table.course_id"), title("courses.course"), title("courses.competency"), title("courses.minutes"), title("table.prescribed")}, {}};
  for (const char* key : {"courses.completed", "courses.lack", "courses.mandatory", "courses.open", "courses.clears_head"}) table.columns.push_back(title(key));
  for (const std::uint32_t place : order) {
    const CourseStanding& standing = courses.standings[place];
    const model::Course& course = data.courses[at(standing.course)];
    std::vector<Cell> row{cell_of(std::string(data.text(course.id))), cell_of(std::string(data.title(standing.course))),
                          cell_of(std::string(model::name_of(course.competency))), course.minutes == 0 ? Cell{} : Cell{std::uint64_t{course.minutes}},
                          std::uint64_t{standing.counts.prescribed}};
    for (const CourseStand stand : kStands) row.emplace_back(std::uint64_t{rules::count_of(standing.counts, stand)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace anupalan::app
