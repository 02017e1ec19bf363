// Plans from what was allotted to each person: the portal's report says which courses of which plan a person has, not the
// plan itself. People with the same courses and the same due day make one plan of their MDO.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "model/build_state.h"

namespace anupalan::model {
namespace {

/// The reporting year for which a course was allotted: the one of its due day, else the one in which it was allotted.
Day day_of_year(const FoundAllotment& a) { return a.due_on.is_never() ? a.allotted_on : a.due_on; }

/// The nearest unit of kind ministry, department or organisation, from the unit upwards; else the topmost.
UnitRow mdo_of(const Dataset& data, UnitRow unit) {
  UnitRow top = unit;
  for (; unit != kNoRow<UnitRow>; unit = data.units[at(unit)].parent) {
    top = unit;
    const std::string_view kind = data.text(data.units[at(unit)].kind);
    if (kind == "ministry" || kind == "department" || kind == "organisation") return unit;
  }
  return top;
}

/// By course: the first day on which it is due where it is marked as APAR.
std::map<TextId, Day> marked_courses(const BuildState& state) {
  std::map<TextId, Day> first;
  for (const FoundAllotment& a : state.allotments) {
    if (a.apar != Maybe::yes) continue;
    auto [place, added] = first.try_emplace(a.course, a.due_on);
    if (!added) place->second = std::min(place->second, a.due_on);
  }
  return first;
}

void set_aside(BuildState& state, const FoundAllotment& a, std::string code, std::string message) {
  --state.file(a.file).account.used;
  state.report(Severity::set_aside, std::move(code), a.file, Section::allotments, a.place, std::move(message), state.data.text(a.course));
}

/// True where the row is part of an APAR plan of some year.
bool binds(BuildState& state, const FoundAllotment& a, const std::map<TextId, Day>& marked) {
  if (a.apar == Maybe::absent) {
    set_aside(state, a, "allotment.apar_unknown", "nothing stands where the report says whether a course counts for the APAR; reports of before 2025-10 have no such column");
  } else if (auto place = marked.find(a.course); a.apar == Maybe::no && place != marked.end() && a.due_on > place->second) {
    set_aside(state, a, "allotment.apar_mark_lost",
              "not marked as APAR here, but it is for others who have it due earlier: the portal shows one row a course, with the latest "
              "due date, so that a second plan can hide the mark; set aside");
  } else if (a.apar == Maybe::no) {
    set_aside(state, a, "allotment.not_apar", "this course is not part of an APAR plan");
  } else if (day_of_year(a).is_never()) {
    set_aside(state, a, "allotment.no_day", "neither a due date nor the day of allotment is given: the reporting year cannot be known");
  } else {
    return true;
  }
  return false;
}

/// What people have in common who share a plan.
struct Allotted {
  ReportingYear year;
  UnitRow mdo{};
  Day due_on;
  std::vector<CourseRow> courses;  ///< sorted, each once
  friend auto operator<=>(const Allotted&, const Allotted&) = default;
};

struct Sharing {
  std::vector<EmployeeRow> employees;
  Source source = kNoSource;
};

using Shared = std::map<Allotted, Sharing>;

/// Adds what one employee was allotted for one year. REQUIRES: `rows` are not empty, of one employee and year.
void share(BuildState& state, std::span<const FoundAllotment> rows, Shared& shared) {
  const FoundAllotment& first = rows.front();
  Allotted allotted{reporting_year_of(day_of_year(first)), mdo_of(state.data, state.data.employees.unit[at(first.employee)]), Day::never(), {}};
  Source source = kNoSource;
  for (const FoundAllotment& row : rows) {
    allotted.due_on = std::min(allotted.due_on, row.due_on);
    allotted.courses.push_back(state.course_rows.find(row.course));
    source = std::min(source, state.source_of(row.file, Section::allotments, row.place.index));
  }
  std::sort(allotted.courses.begin(), allotted.courses.end());
  allotted.courses.erase(std::unique(allotted.courses.begin(), allotted.courses.end()), allotted.courses.end());
  Sharing& sharing = shared[std::move(allotted)];
  sharing.employees.push_back(first.employee);
  sharing.source = std::min(sharing.source, source);
}

void keep_plan(Dataset& data, const Allotted& allotted, Sharing&& sharing, std::size_t number) {
  Plan plan;
  plan.id = fmt::format("allotted-{}-{}", allotted.year.text(), number);
  plan.name = fmt::format("APAR courses as allotted on the portal ({})", number);
  plan.reporting_year = allotted.year;
  plan.prescriber = data.unit_id(allotted.mdo);
  plan.due_on = allotted.due_on;
  plan.applies_to.emplace_back();
  plan.applies_to.back().employee = std::move(sharing.employees);
  for (CourseRow course : allotted.courses) plan.courses.push_back({course, Requirement::none});
  plan.source = sharing.source;
  data.plans.push_back(std::move(plan));
}

}  // namespace

Steps build_allotments(BuildState& state) {
  const std::map<TextId, Day> marked = marked_courses(state);
  std::vector<FoundAllotment>& rows = state.allotments;
  std::erase_if(rows, [&](const FoundAllotment& a) { return !binds(state, a, marked); });
  co_await pause();
  auto key = [](const FoundAllotment& a) { return std::pair(a.employee, reporting_year_of(day_of_year(a))); };
  std::sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  Shared shared;
  Pace pace;
  for (auto first = rows.begin(); first != rows.end();) {
    auto last = std::find_if(first, rows.end(), [&](const auto& a) { return key(a) != key(*first); });
    share(state, {first, last}, shared);
    first = last;
    if (pace.rest()) co_await pause();
  }
  rows = {};
  std::size_t number = 0;
  for (auto& [allotted, sharing] : shared) keep_plan(state.data, allotted, std::move(sharing), ++number);
  std::sort(state.data.plans.begin(), state.data.plans.end(), [](const Plan& a, const Plan& b) { return a.id < b.id; });
}

}  // namespace anupalan::model
