// How long the rules take: a million employees with six courses each, from loaded columns; and moving *data as on* over
// 5,000 units. Beside it, in the same run, a plain loop that knows only the 50 %. Figures, never a test.
//   build/desktop/anupalan-bench [EMPLOYEES] [UNITS]
//   build/desktop/anupalan-bench rows [EMPLOYEES]...    search, filter and sort of the table instead (rows.cpp)
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "io/read.h"
#include "model/builder.h"
#include "orders/settle.h"
#include "rows.h"
#include "rules/history.h"

namespace {

using namespace anupalan;

constexpr std::size_t kCourses = 6;

double seconds(auto&& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// The best of three: what the machine can do when nothing else runs.
double best(auto&& work) { return std::min({seconds(work), seconds(work), seconds(work)}); }

/// The i-th employee's c-th course is completed on this day; never() for about two in five.
Day completed(std::size_t employee, std::size_t course) {
  const std::size_t die = (employee * 2654435761U + course * 40503U) >> 7;
  return die % 5 < 2 ? Day::never() : add_days(to_day({2025, 4, 1}), static_cast<int>(die % 400));
}

model::Dataset department(std::size_t employees, std::size_t units) {
  model::DatasetBuilder builder;
  const model::FileNumber roster = builder.open_file("roster", "roster"), done = builder.open_file("done", "completions");
  const model::FileNumber plans = builder.open_file("plan", "training-plan");
  model::Batch facts;
  for (std::uint32_t u = 0; u < units; ++u) {
    facts.units.push_back({{u, 1, 1}, fmt::format("u{}", u), "Unit", u == 0 ? "ministry" : "office", u == 0 ? "" : fmt::format("u{}", (u - 1) / 8), ""});
  }
  constexpr std::array kGroups{"A", "B", "C"};
  for (std::uint32_t e = 0; e < employees; ++e) {
    model::EmployeeRecord record;
    record.place = {e, 1, 1};
    record.id = facts.keep(fmt::format("e{:08}", e));
    record.unit = facts.keep(fmt::format("u{}", e % units));
    record.group = facts.keep(kGroups[e % 3]);
    facts.employees.push_back(record);
  }
  builder.add(roster, std::move(facts));
  model::Batch plan;
  model::PlanRecord record;
  record.id = "p";
  record.reporting_year = ReportingYear{2025};
  record.prescriber = "u0";
  for (std::size_t c = 0; c < kCourses; ++c) record.courses.push_back({fmt::format("c{}", c)});
  plan.plans.push_back(std::move(record));
  builder.add(plans, std::move(plan));
  model::Batch records;
  for (std::uint32_t e = 0, index = 0; e < employees; ++e) {
    const model::TextRef employee = records.keep(fmt::format("e{:08}", e));
    for (std::size_t c = 0; c < kCourses; ++c) {
      if (const Day on = completed(e, c); !on.is_never()) {
        model::CompletionRecord done_on{{index++, 1, 1}, {.id = employee}, {.id = records.keep(fmt::format("c{}", c))}, on};
        done_on.status = model::CourseStatus::completed;
        records.completions.push_back(done_on);
      }
    }
  }
  builder.add(done, std::move(records));
  model::Built built;
  builder.build(built).finish();
  return std::move(built.data);
}

/// The plain loop's people: six days each, no names, no plans, no orders.
struct Plain {
  std::array<Day, kCourses> days;
};

/// Counts who had half by 31 March; the days come as they would from a table.
std::size_t plain_loop(const std::vector<Plain>& people, std::vector<Day>& met_on) {
  std::size_t compliant = 0;
  for (std::size_t i = 0; i < people.size(); ++i) {
    std::array<Day, kCourses> days = people[i].days;
    std::sort(days.begin(), days.end());
    met_on[i] = days[2];
    compliant += met_on[i] <= to_day({2026, 3, 31}) ? 1 : 0;
  }
  return compliant;
}

void run(std::size_t employees, std::size_t units) {
  const model::Dataset data = department(employees, units);
  const orders::Law law = orders::settle(io::built_in_orders(), io::built_in_orders().size()).law;
  const Day march = to_day({2026, 3, 31});
  const auto book = [&] { return rules::make_rule_book(law, {march, {}, {}}, ReportingYear{2025}); };
  std::vector<Plain> people(employees);
  for (std::size_t e = 0; e < employees; ++e) {
    for (std::size_t c = 0; c < kCourses; ++c) people[e].days[c] = completed(e, c);
  }
  std::vector<Day> met_on(employees);
  std::size_t compliant = 0;
  const double plain = best([&] { compliant = plain_loop(people, met_on); });
  const double evaluate = best([&] { rules::Evaluation evaluation(data, book()); });
  const rules::Evaluation evaluation(data, book());
  const double history_time = best([&] { rules::History made(evaluation); });
  const rules::History history(evaluation);
  constexpr int kMoves = 400;
  const double move = best([&] {
    for (int i = 0; i < kMoves; ++i) history.on(add_days(march, i - 300));
  });
  const std::uint32_t counted = history.on(march).all.of(rules::Status::compliant);
  const auto n = static_cast<double>(employees);
  fmt::print("employees {}, courses of each {}, completions {}, units {}\n\n", employees, kCourses, data.completions.day.size(), units);
  fmt::print("{:<44}{:>12}{:>16}{:>12}\n", "", "seconds", "ns/employee", "ratio");
  const auto line = [&](const char* what, double time) { fmt::print("{:<44}{:>12.4f}{:>16.1f}{:>11.1f}x\n", what, time, time / n * 1e9, time / plain); };
  line("a plain loop: sort six days, take the third", plain);
  line("evaluate (all orders, all obligations)", evaluate);
  line("counts of all units on all days, made once", history_time);
  fmt::print("\nmoving as-on over {} units: {:.3f} ms a day\n", units, move / kMoves * 1e3);
  fmt::print("compliant on 31.03.2026: {} by evaluate, {} by the plain loop\n", counted, compliant);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "rows") {
    for (int i = 2; i < argc; ++i) measure_rows(std::max<std::size_t>(1, std::strtoul(argv[i], nullptr, 10)));
    for (std::size_t people : {100'000U, 1'000'000U, 3'500'000U}) {
      if (argc == 2) measure_rows(people);
    }
    return 0;
  }
  const auto number = [&](int i, std::size_t otherwise) { return argc > i ? std::strtoul(argv[i], nullptr, 10) : otherwise; };
  run(std::max<std::size_t>(1, number(1, 1'000'000)), std::max<std::size_t>(1, number(2, 5'000)));
}
