// Paragraph x {data, code, case}: every paragraph of every order is quoted as data; where it does something, some code reads
// what it does, and some case or test holds it. The matrix is written to build/paragraphs.md; an empty cell fails.
#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "io/read.h"
#include "unit/support.h"

namespace anupalan::orders {
namespace {

/// What a paragraph does, by the names of its members, and which source reads each.
struct Reader {
  const char* does;
  const char* source;  ///< under src/
  const char* word;    ///< stands in it
  bool (*has)(const Paragraph&);
};
const Reader kReaders[] = {
    {"obligation", "rules/prescription.cpp", "obligations", [](const Paragraph& p) { return !p.obligations.empty(); }},
    {"milestone", "rules/milestones.cpp", "milestones", [](const Paragraph& p) { return !p.milestones.empty(); }},
    {"plan check", "rules/lint.cpp", "plan_checks", [](const Paragraph& p) { return !p.plan_checks.empty(); }},
    {"placement", "rules/apar.cpp", "placements", [](const Paragraph& p) { return !p.placements.empty(); }},
    {"cadre control", "rules/rule_book.cpp", "cadre_control", [](const Paragraph& p) { return !p.cadre_control.empty(); }},
    {"levels", "rules/rule_book.cpp", "levels", [](const Paragraph& p) { return !p.levels.empty(); }},
    {"bands", "rules/rule_book.cpp", "service_bands", [](const Paragraph& p) { return !p.service_bands.empty(); }},
    {"amendment", "orders/law.cpp", "amends", [](const Paragraph& p) { return !p.amends.empty(); }},
    {"reading", "rules/decisive.cpp", "readings", [](const Paragraph& p) { return !p.readings.empty(); }},
};

/// All text of the cases and tests: where a paragraph's citation stands in it, something is held.
std::string text_of_tests() {
  std::string all;
  for (const char* folder : {"tests/cases", "tests/unit", "tests/property"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(test::source_folder() / folder)) {
      if (entry.is_regular_file() && entry.path().filename() != "matrix_test.cpp") all += test::file_text(entry.path());
    }
  }
  return all;
}

struct Row {
  std::string citation, data, code, held;
};

std::vector<Row> matrix() {
  const std::string tests = text_of_tests();
  std::vector<Row> rows;
  for (const Order& order : io::built_in_orders()) {
    for (const Paragraph& paragraph : order.paragraphs) {
      Row row{citation(order, paragraph), paragraph.quote.empty() ? "" : "quoted", "", ""};
      std::vector<std::string> code;
      for (const Reader& reader : kReaders) {
        const bool reads = test::file_text(test::source_folder() / "src" / reader.source).find(reader.word) != std::string::npos;
        if (reader.has(paragraph)) code.push_back(reads ? fmt::format("{} ({})", reader.does, reader.source) : "");
      }
      row.code = code.empty() ? "shown (io/export/documents.cpp)" : fmt::format("{}", fmt::join(code, "; "));
      if (std::find(code.begin(), code.end(), "") != code.end()) row.code.clear();
      // A paragraph that does nothing is held by its quotation alone (quotes_test.cpp).
      row.held = tests.find(row.citation) != std::string::npos ? "case" : code.empty() ? "quotation" : "";
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

TEST_CASE("every paragraph has data, code and a case", "[orders]") {
  std::ofstream out(test::source_folder() / "build/paragraphs.md");
  out << "| paragraph | data | code | held by |\n|---|---|---|---|\n";
  std::size_t count = 0;
  for (const Row& row : matrix()) {
    out << fmt::format("| {} | {} | {} | {} |\n", row.citation, row.data, row.code, row.held);
    INFO(row.citation);
    CHECK_FALSE(row.data.empty());
    CHECK_FALSE(row.code.empty());
    CHECK_FALSE(row.held.empty());
    ++count;
  }
  CHECK(count > 40);
}

}  // namespace
}  // namespace anupalan::orders
