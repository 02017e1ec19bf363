#include "app/tables.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"
#include "rules/groups.h"
#include "rules/lint.h"
#include "rules/milestones.h"
#include "rules/moves.h"

namespace anupalan::app {
namespace {

using model::at;
using rules::Status;

constexpr std::array<std::string_view, 8> kCountNames{"unit", "level", "group", "designation", "category", "service", "course", "competency"};
constexpr std::array kStatuses{Status::compliant, Status::late, Status::pending, Status::missed, Status::undetermined, Status::not_applicable};

Table table_for(const Answer& answer, std::string format, std::vector<std::string> columns) {
  const Question& question = answer.question();
  Table table{std::move(format), {}, std::move(columns), {}};
  table.head = {{"reporting_year", question.year.text()}, {"as_on", iso_text(question.as_on)}, {"law_as_on", iso_text(question.law_as_on)}};
  const std::vector<std::string> off = answer.switched_off();
  if (!off.empty()) table.head.emplace_back("switched_off", fmt::format("{}", fmt::join(off, ", ")));
  const std::vector<std::string> supposed = answer.supposed();
  if (!supposed.empty()) table.head.emplace_back("supposed", fmt::format("{}", fmt::join(supposed, "; ")));
  return table;
}

const std::vector<std::string> kCountColumns{"employees", "covered",      "compliant",      "late", "pending",
                                             "missed",    "undetermined", "not_applicable", "rate"};

std::vector<std::string> with_counts(std::vector<std::string> columns) {
  columns.insert(columns.end(), kCountColumns.begin(), kCountColumns.end());
  return columns;
}

void append_counts(const rules::Counts& counts, std::vector<Cell>& row) {
  row.emplace_back(std::uint64_t{counts.employees()});
  row.emplace_back(std::uint64_t{counts.covered()});
  for (Status status : kStatuses) row.emplace_back(std::uint64_t{counts.of(status)});
  const Rate rate = rate_of(counts);
  row.push_back(rate.known() ? Cell{text_of(rate)} : Cell{});
}

void append_course_counts(const rules::CourseCounts& counts, std::vector<Cell>& row) {
  for (std::uint32_t number : {counts.prescribed, counts.mandatory, counts.completed, counts.open}) row.emplace_back(std::uint64_t{number});
  row.push_back(counts.prescribed == 0 ? Cell{} : Cell{text_of(Rate{counts.completed, counts.prescribed})});
}

std::vector<std::string> with_course_counts(std::vector<std::string> columns) {
  for (const char* name : {"prescribed", "mandatory", "completed", "open", "rate"}) columns.emplace_back(name);
  return columns;
}

Table unit_counts(const Answer& answer) {
  const model::Dataset& data = answer.data();
  Table table = table_for(answer, "counts", with_counts({"unit", "name", "under"}));
  for (std::size_t row = 0; row < data.units.size(); ++row) {
    const model::Unit& unit = data.units[row];
    std::vector<Cell> cells{std::string(data.text(unit.id)), cell_of(std::string(data.text(unit.name))),
                            unit.parent == model::kNoRow<model::UnitRow> ? Cell{} : Cell{std::string(data.unit_id(unit.parent))}};
    append_counts(answer.roll_up().units[row], cells);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table attribute_counts(const Answer& answer, CountBy by) {
  constexpr std::array kAttributes{rules::Attribute::level, rules::Attribute::group, rules::Attribute::designation,
                                   rules::Attribute::category, rules::Attribute::service};
  const rules::Attribute attribute = kAttributes[static_cast<std::size_t>(by) - 1];
  Table table = table_for(answer, "counts", with_counts({std::string(kCountNames[static_cast<std::size_t>(by)])}));
  for (const rules::GroupCounts& group : rules::counts_by(answer.evaluation(), answer.as_on(), attribute)) {
    std::vector<Cell> cells{cell_of(group.value)};
    append_counts(group.counts, cells);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table course_counts(const Answer& answer) {
  const model::Dataset& data = answer.data();
  Table table = table_for(answer, "counts", with_course_counts({"course", "name", "competency"}));
  const auto counts = rules::counts_by_course(answer.evaluation(), answer.as_on());
  for (std::size_t row = 0; row < counts.size(); ++row) {
    const model::Course& course = data.courses[row];
    std::vector<Cell> cells{std::string(data.text(course.id)), cell_of(std::string(data.text(course.name))),
                            cell_of(std::string(model::name_of(course.competency)))};
    append_course_counts(counts[row], cells);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

Table competency_counts(const Answer& answer) {
  Table table = table_for(answer, "counts", with_course_counts({"competency"}));
  const auto courses = rules::counts_by_course(answer.evaluation(), answer.as_on());
  const auto counts = rules::counts_by_competency(answer.data(), courses);
  for (std::size_t i = 0; i < counts.size(); ++i) {
    std::vector<Cell> cells{cell_of(std::string(model::name_of(static_cast<model::Competency>(i))))};
    append_course_counts(counts[i], cells);
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

Table lint_table(const Answer& answer) {
  const model::Dataset& data = answer.data();
  Table table = table_for(answer, "lint", {"severity", "check", "provision", "prescriber", "plan", "subject", "found", "wanted", "message", "file", "pointer"});
  for (const rules::LintIssue& issue : rules::lint(answer.evaluation(), answer.law())) {
    Cell plan, file, pointer;
    if (issue.plan != model::kNoRow<model::PlanRow>) {
      const model::Plan& it = answer.plan(issue.plan);
      plan = it.id;
      if (it.source != model::kNoSource) {  // an edited one stands in no file
        const model::SourcePlace place = data.place_of(it.source);
        file = std::string(place.file);
        pointer = place.pointer;
      }
    }
    auto number = [](std::uint32_t n) { return n == 0 ? Cell{} : Cell{std::uint64_t{n}}; };
    const bool counted = issue.wanted > 0;
    table.rows.push_back({std::string(name_of(issue.severity)), std::string(orders::name_of(issue.check)), issue.provision, cell_of(issue.prescriber),
                          plan, cell_of(issue.subject), counted ? Cell{std::uint64_t{issue.found}} : number(issue.found), number(issue.wanted),
                          words_of(issue), file, pointer});
  }
  return table;
}

Table milestones_table(const Answer& answer) {
  Table table = table_for(answer, "milestones", {"organisation", "milestone", "what", "owner", "original_due_on", "due_on", "amended_by", "done_on", "status", "missing"});
  const rules::MilestoneQuestion question{answer.law(), answer.evaluation().book(), answer.data(), answer.as_on()};
  std::vector<std::string> organisations = rules::organisations_of(question);
  if (organisations.empty()) organisations.emplace_back();
  for (const std::string& organisation : organisations) {
    for (const rules::MilestoneState& state : rules::milestones_of(question, organisation)) {
      table.rows.push_back({cell_of(organisation), state.provision, state.what, state.owner, iso_text(state.original_due), iso_text(state.due),
                            cell_of(state.amended_by), cell_of(iso_text(state.done_on)), std::string(rules::name_of(state.status)),
                            state.status == rules::MilestoneStatus::undetermined ? Cell{std::string("report")} : Cell{}});
    }
  }
  return table;
}

std::span<const std::string_view> count_by_names() { return kCountNames; }

std::optional<CountBy> find_count_by(std::string_view name) {
  const auto place = std::find(kCountNames.begin(), kCountNames.end(), name);
  if (place == kCountNames.end()) return std::nullopt;
  return static_cast<CountBy>(place - kCountNames.begin());
}

Table counts_table(const Answer& answer, CountBy by) {
  switch (by) {
    case CountBy::unit: return unit_counts(answer);
    case CountBy::course: return course_counts(answer);
    case CountBy::competency: return competency_counts(answer);
    default: return attribute_counts(answer, by);
  }
}

Table curve_table(const Answer& answer, model::UnitRow unit) {
  Table table = table_for(answer, "curve", with_counts({"day"}));
  const bool all = unit == model::kNoRow<model::UnitRow>;
  if (!all) table.head.emplace_back("unit", std::string(answer.data().unit_id(unit)));
  const auto steps = all ? answer.history().of_all() : answer.history().of_unit(unit);
  const Day first = answer.question().year.first_day();
  const Day last = ReportingYear{answer.question().year.start + 1}.last_day();
  auto add = [&](Day day, const rules::Counts& counts) {
    std::vector<Cell> cells{iso_text(day)};
    append_counts(counts, cells);
    table.rows.push_back(std::move(cells));
  };
  add(first, rules::on_day(steps, first));
  for (const rules::CountsFrom& step : steps) {
    if (step.day > first && step.day <= last) add(step.day, step.counts);
  }
  return table;
}

Table moved_table(const Answer& answer, Day from, Day to) {
  const model::Dataset& data = answer.data();
  Table table = table_for(answer, "moved", {"employee", "name", "unit", "from", "to", "provisions"});
  table.head.emplace_back("from", iso_text(from));
  table.head.emplace_back("to", iso_text(to));
  for (const rules::Move& move : rules::who_moved(answer.evaluation(), from, to)) {
    std::vector<std::string> provisions;
    for (const rules::Obligation* obligation : move.obligations) provisions.push_back(obligation->standing->provision);
    table.rows.push_back({std::string(data.text(data.employees.id[at(move.employee)])), cell_of(std::string(data.name_of(move.employee))),
                          std::string(data.unit_id(data.employees.unit[at(move.employee)])), std::string(rules::name_of(move.from)),
                          std::string(rules::name_of(move.to)), cell_of(fmt::format("{}", fmt::join(provisions, "; ")))});
  }
  return table;
}

}  // namespace anupalan::app
