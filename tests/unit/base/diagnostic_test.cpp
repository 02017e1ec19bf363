#include <catch2/catch_test_macros.hpp>

#include "base/diagnostic.h"

namespace anupalan {
namespace {

Diagnostic at(std::string file, std::uint32_t line, std::uint32_t column, std::string code = "a.b") {
  return {Severity::error, std::move(code), std::move(file), "", line, column, "m", ""};
}

}  // namespace

TEST_CASE("a severity is called as the command line writes it", "[base]") {
  CHECK(name_of(Severity::error) == "error");
  CHECK(name_of(Severity::set_aside) == "set_aside");
  CHECK(name_of(Severity::warning) == "warning");
}

TEST_CASE("a diagnostic is one line: file, place, severity, sentence, code, pointer, text", "[base]") {
  Diagnostic d{Severity::error, "employee.unknown_unit", "roster.json", "/employees/4/unit", 12, 3, "no such unit", "x"};
  CHECK(to_text(d) == "roster.json:12:3: error: no such unit [employee.unknown_unit] /employees/4/unit: x");
}

TEST_CASE("what a diagnostic does not have is left out of its line", "[base]") {
  Diagnostic d{Severity::warning, "file.unreadable", "a.json", "", 0, 0, "it cannot be read", ""};
  CHECK(to_text(d) == "a.json: warning: it cannot be read [file.unreadable]");
  d.detail = "x";
  CHECK(to_text(d) == "a.json: warning: it cannot be read [file.unreadable]: x");
  d.pointer = "/0";
  d.detail.clear();
  CHECK(to_text(d) == "a.json: warning: it cannot be read [file.unreadable] /0");
}

TEST_CASE("whatever a file holds, its diagnostic is one line that steers no terminal", "[base]") {
  Diagnostic d{Severity::error, "a.b", "x\n.json", "/a\r", 1, 2, "said\x1b", "\xFF\n"};
  CHECK(to_text(d) == "x\\u{a}.json:1:2: error: said\\u{1b} [a.b] /a\\u{d}: \\xff\\u{a}");
}

TEST_CASE("a log lists the first thousand of each file and code and says how many more there were", "[base]") {
  std::vector<Diagnostic> all;
  DiagnosticLog log(all);
  constexpr std::uint32_t kMany = static_cast<std::uint32_t>(DiagnosticLog::kMaxShown) + 5;
  for (std::uint32_t i = 1; i <= kMany; ++i) log.add(at("many.json", i, 1));
  for (std::uint32_t i = 1; i <= DiagnosticLog::kMaxShown; ++i) log.add(at("just.json", i, 1));
  log.add(at("many.json", 1, 1, "another.code"));
  CHECK(all.size() == 2 * DiagnosticLog::kMaxShown + 1);
  log.close();
  REQUIRE(all.size() == 2 * DiagnosticLog::kMaxShown + 2);
  CHECK(to_text(all.back()) == "many.json: error: and 5 more like these, which are not listed [a.b]");
  log.close();
  CHECK(all.size() == 2 * DiagnosticLog::kMaxShown + 2);
}

TEST_CASE("a log says nothing of what was listed in full, and shortens pointers without end", "[base]") {
  std::vector<Diagnostic> all;
  DiagnosticLog log(all);
  Diagnostic d = at("a.json", 1, 1);
  d.pointer = "/" + std::string(1000, 'x');
  log.add(d);
  log.close();
  REQUIRE(all.size() == 1);
  CHECK(all[0].pointer == "/" + std::string(299, 'x') + "…");
}

TEST_CASE("diagnostics are sorted by file, line, column and code", "[base]") {
  std::vector<Diagnostic> sorted{at("a", 0, 0), at("a", 1, 9), at("a", 2, 1), at("a", 2, 2, "a.a"), at("a", 2, 2, "a.b"),
                                 at("a", 10, 1), at("b", 1, 1)};
  std::vector<Diagnostic> mixed(sorted.rbegin(), sorted.rend());
  sort_by_place(mixed);
  CHECK(mixed == sorted);
  sort_by_place(mixed);
  CHECK(mixed == sorted);
}

TEST_CASE("diagnostics at one place with one code are sorted too, so that the order never depends on the reading",
          "[base]") {
  Diagnostic one = at("a", 1, 1), two = at("a", 1, 1), three = at("a", 1, 1), four = at("a", 1, 1);
  two.severity = Severity::warning;
  three.severity = Severity::warning;
  three.message = "n";
  four.pointer = "/x";
  std::vector<Diagnostic> mixed{four, three, two, one};
  sort_by_place(mixed);
  CHECK(mixed == std::vector<Diagnostic>{one, two, three, four});
}

TEST_CASE("sorting nothing is nothing", "[base]") {
  std::vector<Diagnostic> none;
  sort_by_place(none);
  CHECK(none.empty());
}

TEST_CASE("a text within the limit is not shortened", "[base]") {
  CHECK(shortened("") == "");
  CHECK(shortened("12345", 5) == "12345");
  CHECK(shortened(std::string(80, 'x')) == std::string(80, 'x'));
  CHECK(shortened(std::string(81, 'x')) == std::string(80, 'x') + "…");
}

TEST_CASE("a text is cut between characters, never inside one", "[base]") {
  CHECK(shortened("abcdef", 3) == "abc…");
  CHECK(shortened("aé", 2) == "a…");           // é has two bytes
  CHECK(shortened("अआइ", 3) == "अ…");          // three bytes each
  CHECK(shortened("अआइ", 5) == "अ…");
  CHECK(shortened("अआइ", 6) == "अआ…");
  CHECK(shortened("😀😀", 7) == "😀…");
  CHECK(shortened("😀😀", 3) == "…");
  CHECK(shortened("abc", 0) == "…");
}

}  // namespace anupalan
