// Runs tests/cases/*.txt, each case a section of its own, and shows that the runner overlooks nothing.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

#include "io/read.h"
#include "orders/law.h"
#include "unit/cases/run_case.h"

namespace anupalan::cases {
namespace {

const std::vector<CaseFile>& all_files() {
  static const std::vector<CaseFile> kFiles = read_case_files();
  return kFiles;
}

std::vector<std::string> run_text(std::string_view text) {
  std::vector<std::string> failures;
  try {
    for (const Case& one : parse_cases("here.txt", text)) {
      for (std::string& failure : run(one)) failures.push_back(std::move(failure));
    }
  } catch (const Misspelt& wrong) {
    failures.emplace_back(wrong.what());
  }
  return failures;
}

/// A case that holds; `line` stands in it as its seventh line, before what is expected.
std::string sound_case(const std::string& line) {
  return "case: One course of one\n"
         "  paragraph: dopt-2025-07-04#3(v)\n"
         "  as on: 2026-03-31\n"
         "  unit m: kind ministry\n"
         "  plan p: mdo m, courses c1\n"
         "  employee A: unit m, central_government\n" +
         line +
         "\n  A completed c1 2025-06-01\n"
         "  expect A: compliant on 2025-06-01\n";
}

TEST_CASE("cases") {
  for (const CaseFile& file : all_files()) {
    DYNAMIC_SECTION(file.name) {
      for (const Case& one : file.cases) {
        DYNAMIC_SECTION("line " << one.number << ": " << one.name) {
          for (const std::string& failure : run(one)) FAIL_CHECK(failure);
          SUCCEED();
        }
      }
    }
  }
}

TEST_CASE("every case has a name of its own") {
  std::set<std::string> seen;
  std::size_t count = 0;
  for (const CaseFile& file : all_files()) {
    for (const Case& one : file.cases) {
      ++count;
      INFO(one.file << ":" << one.number);
      CHECK(seen.insert(one.name).second);
    }
  }
  CHECK(count >= 150);
}

TEST_CASE("every paragraph that creates an obligation, and every reading, has a case") {
  std::set<std::string> cited;
  for (const CaseFile& file : all_files()) {
    for (const Case& one : file.cases) {
      for (std::string& paragraph : paragraphs_of(one)) cited.insert(std::move(paragraph));
    }
  }
  const orders::Law law(io::built_in_orders());
  for (const orders::Provision& provision : law.provisions()) {
    INFO(provision.citation());
    CHECK((provision.paragraph->obligations.empty() || cited.contains(provision.citation())));
  }
  for (const orders::ReadingText& reading : orders::all_readings()) {
    INFO(reading.id);
    CHECK(cited.contains(std::string(reading.id)));
  }
}

TEST_CASE("the runner passes a sound case and fails one with another result") {
  CHECK(run_text(sound_case("")).empty());
  std::vector<std::string> failures = run_text(sound_case("  expect A: missed"));
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].starts_with("tests/cases/here.txt:7: One course of one"));
  CHECK(failures[0].ends_with("the program says: compliant on 2025-06-01"));
}

TEST_CASE("a line that is not understood fails with its place") {
  for (const char* line : {"  emploee B: unit m", "  A compleated c1 2025-06-01", "  unit x: knd ministry", "  reading: R-9 on",
                           "  reading: R-2", "  orders: dopt-1999-01-01", "  year: 2025", "  data as on: 2026-02-30",
                           "  plan q: mdo m, curses c1", "  plan p applies to: grup A", "  plan r applies to: group A",
                           "  assessment ca: standaloen", "  designation Postmaster: so_aso", "  employee B: unit m, central_goverment",
                           "  A completed c2 2025-06-01", "  A passed ca 2025-06-01", "  A completed c1", "  other: x",
                           "  paragraph: dopt-2025-07-04#99", "  expect A dopt-2025-07-04#99: none", "  expect B: missed",
                           "  expect unit n: 1 employees", "  expect A:", "  expect A finding: none", "  expect"}) {
    INFO(line);
    std::vector<std::string> failures = run_text(sound_case(line));
    REQUIRE(failures.size() == 1);
    CHECK(failures[0].starts_with("tests/cases/here.txt:7: "));
  }
}

TEST_CASE("facts that do not read without a word fail the case") {
  for (const char* line : {"  employee B: unit n, central_government", "  employee A: unit m, state_government",
                           "  employee B: unit m", "  employee B: unit m, central_government, batch many",
                           "  plan q: courses c1", "  A completed c1 2025-06-31", "  unit n: kind circle, under o"}) {
    INFO(line);
    CHECK_FALSE(run_text(sound_case(line)).empty());
  }
}

TEST_CASE("a case needs a paragraph, a day and something expected") {
  auto without = [](const std::string& line) {
    std::string text = sound_case("");
    text.erase(text.find(line), text.find('\n', text.find(line)) - text.find(line));
    return run_text(text);
  };
  CHECK(without("  expect A").size() == 1);
  CHECK(without("  paragraph").size() == 1);
  CHECK(without("  as on").size() == 1);
  CHECK(run_text("").size() == 1);
  CHECK(run_text("case:\n  as on: 2026-03-31\n").size() == 1);
}

}  // namespace
}  // namespace anupalan::cases
