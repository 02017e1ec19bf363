#include "app/reconcile.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "app/masking.h"
#include "app/queries.h"
#include "app/tr.h"
#include "rules/twins.h"

namespace anupalan::app {
namespace {

using model::at;
using model::EmployeeRow;

/// By the code of a diagnostic, or by its first part. What is not listed here is for who made the file.
constexpr std::pair<std::string_view, Mender> kMenders[] = {
    {"person.no_key", Mender::mdo_admin},               {"employee.unreadable", Mender::mdo_admin},
    {"completion.unknown_status", Mender::igot_support},{"completion.bad_date", Mender::igot_support},
    {"course.missing", Mender::igot_support},           {"course.no_id", Mender::igot_support},
    {"unit.no_id", Mender::igot_support},               {"result.not_finished", Mender::employee},
    {"report.counts_only", Mender::mdo_admin},          {"plan.bad_year", Mender::file_keeper},
    {"plan.too_many_courses", Mender::file_keeper},     {"plan.no_id", Mender::igot_support},
    {"completion.unknown_employee", Mender::mdo_admin}, {"completion.ambiguous_employee", Mender::mdo_admin},
    {"completion.keys_disagree", Mender::mdo_admin},
    {"completion_undated", Mender::igot_support},       {"completion.unenrolled", Mender::employee},
    {"course.ambiguous_name", Mender::igot_support},    {"date.edge_of_year", Mender::igot_support},
    {"result", Mender::igot_support},                   {"allotment.apar_mark_lost", Mender::igot_support},
    {"allotment", Mender::mdo_admin},                   {"employee.conflict", Mender::mdo_admin},
    {"employee.moved", Mender::mdo_admin},              {"person", Mender::mdo_admin},
    {"plan", Mender::mdo_admin},                        {"enrolment", Mender::igot_support},
};

std::string place_of(const Diagnostic& diagnostic) {
  return diagnostic.line == 0 ? diagnostic.file : fmt::format("{}:{}", diagnostic.file, diagnostic.line);
}

/// What reading and putting together said, counted over all files.
void add_said(const Loaded& loaded, std::vector<Disagreement>& to) {
  std::map<std::string_view, Disagreement> by_code;
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (is_as_it_should(diagnostic.code)) continue;
    auto [place, added] = by_code.try_emplace(diagnostic.code);
    if (!added) continue;
    place->second = {mender_of(diagnostic.code), diagnostic.severity, diagnostic.code, diagnostic.message, 0, place_of(diagnostic), ShowMessages{diagnostic.code}};
  }
  std::map<std::string_view, std::uint64_t> listed, counted;
  for (const Diagnostic& diagnostic : loaded.diagnostics) ++listed[diagnostic.code];
  for (const model::FileAccount& file : loaded.data.files) {
    for (const model::Reason& reason : file.reasons) counted[reason.code] += reason.count;
  }
  for (auto& [code, found] : by_code) {
    found.count = std::max(counted[code], listed[code]);  // what the whole files say is listed only
    to.push_back(std::move(found));
  }
}

void add_people_without_records(const Answer& answer, std::vector<Disagreement>& to) {
  const model::Dataset& data = answer.data();
  std::uint64_t without = 0;
  EmployeeRow first{};
  for (std::uint32_t e = 0; e < data.employees.size(); ++e) {
    if (!without_records(data, EmployeeRow{e})) continue;
    if (without++ == 0) first = EmployeeRow{e};
  }
  if (without == 0) return;
  to.push_back({Mender::employee, Severity::warning, "people.without_records",
                say("reconcile.without_records", grouped(data.employees.size())), without,
                shown_id(answer, first), ShowEmployees{{.reason = std::string(kWithoutRecords)}}});
}

void add_twins(const Answer& answer, std::vector<Disagreement>& to) {
  const std::vector<rules::Twin> twins = rules::find_twins(answer.evaluation(), answer.as_on());
  if (twins.empty()) return;
  const model::Dataset& data = answer.data();
  const rules::Twin& first = twins.front();
  std::uint64_t people = 1;  // they stand by employee
  for (std::size_t i = 1; i < twins.size(); ++i) people += twins[i].employee != twins[i - 1].employee ? 1 : 0;
  to.push_back({Mender::igot_support, Severity::warning, "completion.twin", std::string(tr("reconcile.twin")), people,
                fmt::format("{}: {} ({}), {} ({})", shown_id(answer, first.employee), data.title(first.completed),
                            data.text(data.courses[at(first.completed)].id), data.title(first.prescribed),
                            data.text(data.courses[at(first.prescribed)].id)), ShowEmployees{{.reason = std::string(kTwin)}}});
}

}  // namespace

bool without_records(const model::Dataset& data, EmployeeRow employee) {
  const model::RowRange rows = completions_of(data, employee);
  const model::RowRange passes = passes_of(data, employee);
  return rows.begin == rows.end && passes.begin == passes.end && unfinished_of(data, employee).empty();
}

std::string_view name_of(Mender mender) {
  static constexpr std::array<std::string_view, 4> kNames{"employee", "mdo_admin", "igot_support", "file_keeper"};
  return kNames[static_cast<std::size_t>(mender)];
}

bool is_as_it_should(std::string_view code) {
  static constexpr std::array<std::string_view, 4> kCodes{"allotment.not_apar", "plan.not_apar", "plan.not_live", "report.not_needed"};
  return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end();
}

Mender mender_of(std::string_view code) {
  for (auto [known, mender] : kMenders) {
    if (code == known) return mender;
  }
  const std::string_view first = code.substr(0, code.find('.'));
  for (auto [known, mender] : kMenders) {
    if (first == known) return mender;
  }
  return Mender::file_keeper;
}

std::vector<Disagreement> reconcile(const Answer& answer) {
  std::vector<Disagreement> found;
  add_said(answer.loaded(), found);
  add_people_without_records(answer, found);
  add_twins(answer, found);
  auto key = [](const Disagreement& d) { return std::tuple(d.mender, d.severity, UINT64_MAX - d.count, std::string_view(d.code)); };
  std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
  return found;
}

Table reconcile_table(const Answer& answer) {
  Table table{"reconcile", {}, {"mender", "severity", "count", "code", "what", "example"}, {}};
  table.head = {{"as_on", iso_text(answer.as_on())}};
  for (Disagreement& d : reconcile(answer)) {
    table.rows.push_back({std::string(name_of(d.mender)), std::string(anupalan::name_of(d.severity)), d.count, std::move(d.code),
                          std::move(d.words), cell_of(std::move(d.example))});
  }
  return table;
}

}  // namespace anupalan::app
