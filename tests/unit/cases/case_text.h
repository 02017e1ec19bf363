// Cases as plain text, for people who know the orders and not the program. tests/cases/README.md says how they are
// written; here a text becomes cases, and a case its lines.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace anupalan::cases {

using Words = std::vector<std::string>;

/// "unit ministry: kind ministry" -> head "unit ministry", body "kind ministry". Without a colon all is head.
struct Line {
  std::size_t number = 0;  ///< 1-based, in the file
  std::string head, body;
};

struct Case {
  std::string file, name;
  std::size_t number = 0;   ///< the line of `case:`
  std::vector<Line> lines;  ///< those of `shared:` first
};

/// A line that is not understood. what() begins with file and line.
struct Misspelt : std::runtime_error {
  Misspelt(const Case& in, std::size_t number, std::string_view why);
};

/// The cases of a text, in its order. THROWS Misspelt.
std::vector<Case> parse_cases(const std::string& file, std::string_view text);

/// The files of tests/cases, sorted by name, each with its cases. THROWS Misspelt.
struct CaseFile {
  std::string name;
  std::vector<Case> cases;
};
std::vector<CaseFile> read_case_files();

Words split(std::string_view text, std::string_view separator);  ///< parts trimmed, empty ones left out
Words words(std::string_view text);
Words phrases(std::string_view text);  ///< between commas
std::string joined(const Words& parts, std::string_view separator, std::size_t from = 0);
/// Names, with "c1 to c4" written out as c1 c2 c3 c4.
Words names(const Words& parts, std::size_t from);

}  // namespace anupalan::cases
