// Search, filter and sort of the table of employees, in processor time, beside what the standard library does with the same
// bytes and keys in the same run: memmem() over all names and ids, and std::stable_sort of rows by ready-made keys.
#include "rows.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <ctime>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/queries.h"
#include "app/rows.h"
#include "io/read.h"
#include "model/builder.h"
#include "orders/settle.h"

namespace {

using namespace anupalan;
using app::Column;

constexpr std::array kFirst{"Asha", "Ravi", "Meena", "Anbu", "Sunita", "Imran", "Lakshmi", "Gurpreet", "Neha", "Thomas", "Farida", "Deepak", "Kavita"};
constexpr std::array kLast{"Kumar", "Sharma", "Rao", "Singh", "Iyer", "Khan", "Das", "Patel", "Nair", "Gogoi", "Kaur", "Joshi", "Reddy", "Mishra", "Bose", "Lal", "Pillai"};
constexpr std::array kPosts{"Postal Assistant", "Multi Tasking Staff", "Assistant Director", "Section Officer", "Inspector", "Clerk", "Accountant", "Under Secretary"};

std::uint32_t die(std::uint32_t i, std::uint32_t salt) {
  std::uint32_t x = i * 2654435761U + salt * 40503U;
  x ^= x >> 15U;
  return x * 2246822519U >> 8U;
}

std::shared_ptr<const app::Loaded> department(std::uint32_t people) {
  model::DatasetBuilder builder;
  const model::FileNumber roster = builder.open_file("roster", "roster"), plans = builder.open_file("plan", "training-plan");
  model::Batch facts;
  for (std::uint32_t u = 0; u < 5000; ++u) facts.units.push_back({{u, 1, 1}, fmt::format("u{}", u), fmt::format("Office {}", u), u == 0 ? "ministry" : "office", u == 0 ? "" : fmt::format("u{}", (u - 1) / 8), ""});
  for (std::uint32_t e = 0; e < people; ++e) {
    model::EmployeeRecord record;
    record.place = {e, 1, 1};
    record.id = facts.keep(fmt::format("{:08}", 10'000'000 + e));
    record.name = facts.keep(fmt::format("{} {}. {}", kFirst[die(e, 1) % kFirst.size()], static_cast<char>('A' + die(e, 2) % 26), kLast[die(e, 3) % kLast.size()]));
    record.unit = facts.keep(fmt::format("u{}", die(e, 4) % 5000));
    record.designation = facts.keep(kPosts[die(e, 5) % kPosts.size()]);
    facts.employees.push_back(record);
  }
  builder.add(roster, std::move(facts));
  model::Batch plan;
  model::PlanRecord record;
  record.id = "p";
  record.reporting_year = ReportingYear{2025};
  record.prescriber = "u0";
  for (int c = 0; c < 6; ++c) record.courses.push_back({fmt::format("c{}", c)});
  plan.plans.push_back(std::move(record));
  builder.add(plans, std::move(plan));
  model::Built built;
  builder.build(built).finish();
  auto loaded = std::make_shared<app::Loaded>();
  loaded->data = std::move(built.data);
  loaded->law = orders::settle(io::built_in_orders(), io::built_in_orders().size()).law;
  return loaded;
}

/// Milliseconds of the processor, the best of three.
double once(auto&& work) {
  const std::clock_t begin = std::clock();
  work();
  return 1e3 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}
double best(auto&& work) { return std::min({once(work), once(work), once(work)}); }

void line(const char* what, double time, double peer) {
  fmt::print("  {:<58}{:>9.1f} ms", what, time);
  if (peer > 0.0) fmt::print("{:>8.2f}x", time / peer);
  fmt::print("\n");
}

class Bench {
 public:
  explicit Bench(std::uint32_t people)
      : answer_(department(people), {to_day({2026, 3, 31}), to_day({2026, 3, 31}), ReportingYear{2025}, {}, {}, {}, {}}) {}

  void run() {
    const double scan = best([&] { found_ += plain_search("kumar"); }), sort = best([&] { plain_sort(); });
    fmt::print("{} people, {} hits\n", app::grouped(answer_.data().employees.size()), found_);
    line("memmem() over all names and ids", scan, scan);
    line("std::stable_sort by two ready-made numbers a row", sort, sort);
    line("first list: statuses of all", once([&] { list({}, {}); }), 0);
    line("first search, all names and ids put together", once([&] { list({.search = "zz"}, {}); }), scan);
    for (const char* letters : {"k", "ku", "kum", "kuma", "kumar"}) {
      line(fmt::format("search, typed on: {}", letters).c_str(), once([&] { list({.search = letters}, {}); }), scan);
    }
    list({.unit = "u1"}, {});
    line("search at once, of everybody: kumar", once([&] { list({.search = "kumar"}, {}); }), scan);
    line("filter by a unit and all below it", once([&] { list({.unit = "u1"}, {}); }), scan);
    line("filter by a designation, first", once([&] { list({.columns = {{Column::designation, "clerk"}}}, {}); }), scan);
    line("filter by a designation, again", once([&] { list({.columns = {{Column::designation, "officer"}}}, {}); }), scan);
    list({}, {});
    line("sort by name, ranks made first", once([&] { list({}, {{Column::name, false}}); }), sort);
    line("sort by name, again", best([&] { list({}, {{Column::name, true}}); }), sort);
    line("sort by unit and name, unit first", once([&] { list({}, {{Column::unit, false}, {Column::name, false}}); }), sort);
    line("sort by unit and name, again", best([&] { list({}, {{Column::unit, true}, {Column::name, false}}); }), sort);
    line("grouped by designation, sorted by name", best([&] { list({}, {{Column::name, false}}, Column::designation); }), sort);
  }

 private:
  void list(const app::Filter& filter, const app::Sort& sort, std::optional<Column> group = {}) {
    list_ = {};
    maker_.make(answer_, {filter, sort, group}, list_).finish();
  }
  std::size_t plain_search(std::string_view part) {
    const model::Dataset& data = answer_.data();
    if (bytes_.empty()) {
      for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
        bytes_.append(data.name_of(model::EmployeeRow{row})).append("\n").append(data.text(data.employees.id[row])).append("\n");
      }
      for (char& c : bytes_) c = small(c);
    }
    std::size_t hits = 0;
    for (const char* at = bytes_.data(); (at = static_cast<const char*>(memmem(at, static_cast<std::size_t>(bytes_.data() + bytes_.size() - at), part.data(), part.size()))) != nullptr; ++at) ++hits;
    return hits;
  }
  void plain_sort() {
    struct Keyed {
      std::uint32_t unit, name, row;
    };
    std::vector<Keyed> rows;
    for (std::uint32_t row = 0; row < answer_.data().employees.size(); ++row) rows.push_back({die(row, 4) % 5000, die(row, 1), row});
    std::stable_sort(rows.begin(), rows.end(), [](const Keyed& a, const Keyed& b) { return a.unit != b.unit ? a.unit < b.unit : a.name < b.name; });
    list_.rows.assign(1, model::EmployeeRow{rows.front().row});
  }

  app::Answer answer_;
  app::ListMaker maker_;
  app::PeopleList list_;
  std::string bytes_;
  std::size_t found_ = 0;  ///< counted, so that the search is not left out
};

}  // namespace

void measure_rows(std::size_t people) { Bench(static_cast<std::uint32_t>(people)).run(); }
