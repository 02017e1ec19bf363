#include <catch2/catch_test_macros.hpp>

#include "unit/support.h"

namespace anupalan::io {
namespace {

constexpr std::string_view kHead = R"({ "format": "evaluation", "version": 1, "reporting_year": "2025-26", "as_on": "2026-03-31", "law_as_on": "2026-03-30",
  "orders": ["b", "a"], "readings_off": ["R-2"], "summary": { "employees": 2 }, "units": [ { "id": "m", "employees": 2 } ], "employees": [)";

/// One person with so many obligations.
std::string person(std::string_view id, int duties, std::string_view status = "missed") {
  std::string list;
  for (int i = 0; i < duties; ++i) {
    list += fmt::format(R"({}{{ "provision": "o#{}", "kind": "complete_share", "status": "pending", "due_on": "2026-03-31", "met_on": null, "done": {}, "needed": 3,
      "of": null, "missing": [] }})", i == 0 ? "" : ",", i, i);
  }
  return fmt::format(R"({{ "id": "{}", "unit": "m", "status": "{}", "met_on": null, "prescriber": {{ "kind": "mdo", "id": "m" }}, "plans": ["p", "q"],
    "obligations": [{}], "reasons": [], "findings": [] }})", id, status, list);
}

struct ReadSnapshots {
  std::vector<model::Snapshot> snapshots;
  model::Dataset data;
  std::vector<Diagnostic> diagnostics;
};

ReadSnapshots read(const std::string& employees) {
  ReadSnapshots read;
  std::vector<orders::Order> orders;
  model::DatasetBuilder builder;
  Loading loading{builder, orders, read.diagnostics};
  read_file("then.json", std::string(kHead) + employees + R"(], "inputs": [] })", loading);
  model::Built built = test::finish(builder);
  read.diagnostics.insert(read.diagnostics.end(), built.diagnostics.begin(), built.diagnostics.end());
  read.data = std::move(built.data);
  read.snapshots = std::move(loading.snapshots);
  return read;
}

TEST_CASE("verdicts are read as they were written, beside the facts", "[io]") {
  const ReadSnapshots got = read(person("a", 2) + "," + person("b", 0, "not_applicable"));
  CHECK(got.diagnostics.empty());
  CHECK(got.data.employees.size() == 0);
  CHECK(test::sum(got.data.files[0]) == "2 = 2 + 0 + 0");
  CHECK(got.data.files[0].kind == "evaluation");
  REQUIRE(got.snapshots.size() == 1);
  const model::Snapshot& snapshot = got.snapshots[0];
  CHECK(snapshot.file == "then.json");
  CHECK(iso_text(snapshot.head.as_on) == "2026-03-31");
  CHECK(iso_text(snapshot.head.law_as_on) == "2026-03-30");
  CHECK(snapshot.head.year.text() == "2025-26");
  CHECK(snapshot.head.orders == std::vector<std::string>{"b", "a"});
  CHECK(snapshot.head.readings_off == std::vector<std::string>{"R-2"});
  REQUIRE(snapshot.size() == 2);
  CHECK(snapshot.text(snapshot.person(0).id) == "a");
  CHECK(snapshot.text(snapshot.person(0).status) == "missed");
  CHECK(snapshot.text(snapshot.person(0).plans) == "p\nq");
  CHECK(snapshot.text(snapshot.person(1).status) == "not_applicable");
  REQUIRE(snapshot.duties(0).size() == 2);
  CHECK(snapshot.duties(1).empty());
  CHECK(snapshot.text(snapshot.duties(0)[1].provision) == "o#1");
  CHECK(snapshot.duties(0)[1].done == 1);
  CHECK_FALSE(snapshot.duties(0)[1].of.has_value());
  CHECK(snapshot.duties(0)[1].met_on.is_never());
}

TEST_CASE("a verdict in error takes no other with it, nor its obligations to another person", "[io]") {
  const ReadSnapshots got = read(person("a", 1) + "," + person("b", 2, "excellent") + "," + person("c", 3) + "," + person("c", 1) + "," + person("B", 1));
  CHECK(test::codes(got.diagnostics) == test::Codes{"record.unknown_value", "record.out_of_order", "record.out_of_order"});
  CHECK(test::sum(got.data.files[0]) == "5 = 2 + 0 + 3");
  REQUIRE(got.snapshots.size() == 1);
  REQUIRE(got.snapshots[0].size() == 2);
  CHECK(got.snapshots[0].text(got.snapshots[0].person(1).id) == "c");
  CHECK(got.snapshots[0].duties(0).size() == 1);
  CHECK(got.snapshots[0].duties(1).size() == 3);
}

TEST_CASE("verdicts on many are read record by record, whatever batch they come in", "[io]") {
  constexpr int kMany = 5000;
  std::string all;
  for (int i = 0; i < kMany; ++i) all += (i == 0 ? "" : ",\n") + person(fmt::format("{:06}", i), i % 4);
  const ReadSnapshots got = read(all);
  CHECK(got.diagnostics.empty());
  REQUIRE(got.snapshots.size() == 1);
  const model::Snapshot& snapshot = got.snapshots[0];
  REQUIRE(snapshot.size() == kMany);
  bool right = true;
  for (std::size_t i = 0; i < kMany; ++i) {
    const auto duties = snapshot.duties(i);
    right &= snapshot.text(snapshot.person(i).id) == fmt::format("{:06}", i) && duties.size() == i % 4;
    for (std::size_t j = 0; j < duties.size(); ++j) right &= snapshot.text(duties[j].provision) == fmt::format("o#{}", j);
  }
  CHECK(right);
}

TEST_CASE("verdicts without a day, and what is no JSON, give no snapshot", "[io]") {
  CHECK(read(person("a", 1) + "oops").snapshots.empty());
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;
  model::DatasetBuilder builder;
  Loading loading{builder, orders, diagnostics};
  read_file("x.json", R"({ "format": "evaluation", "version": 1, "reporting_year": "2025-27", "law_as_on": "2026-03-30", "employees": [)" + person("a", 1) + "] }", loading);
  CHECK(loading.snapshots.empty());
  model::Built built = test::finish(builder);
  CHECK(test::codes(built.diagnostics) == test::Codes{"record.missing_member", "record.bad_year"});
  CHECK(test::sum(built.data.files[0]) == "1 = 0 + 0 + 1");
}

}  // namespace
}  // namespace anupalan::io
