#include "unit/cases/case_text.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "base/text.h"

namespace anupalan::cases {
namespace {

std::string message(const Case& in, std::size_t number, std::string_view why) {
  return fmt::format("tests/cases/{}:{}: {}", in.file, number, why);
}

/// Without the comment: a '#' at the start or after a blank ("dopt-2025-07-04#2" has none).
std::string_view without_comment(std::string_view text) {
  for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
    if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t') return text.substr(0, at);
  }
  return text;
}

Line to_line(std::size_t number, std::string_view text) {
  std::size_t colon = std::min(text.find(':'), text.size());
  std::string_view body = colon < text.size() ? text.substr(colon + 1) : "";
  return {number, joined(words(text.substr(0, colon)), " "), joined(words(body), " ")};
}

/// "c12" -> "c" and 12.
std::pair<std::string, int> numbered(const std::string& name) {
  std::size_t digits = name.find_last_not_of("0123456789") + 1;
  return {name.substr(0, digits), digits < name.size() ? std::stoi(name.substr(digits)) : 0};
}

}  // namespace

Misspelt::Misspelt(const Case& in, std::size_t number, std::string_view why)
    : std::runtime_error(message(in, number, why)) {}

Words split(std::string_view text, std::string_view separator) {
  Words parts;
  while (!text.empty()) {
    std::size_t end = std::min(text.find(separator), text.size());
    if (std::string_view part = trimmed(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    text.remove_prefix(std::min(end + separator.size(), text.size()));
  }
  return parts;
}

Words words(std::string_view text) { return split(text, " "); }
Words phrases(std::string_view text) { return split(text, ","); }

std::string joined(const Words& parts, std::string_view separator, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < parts.size(); ++i) {
    if (i > from) text += separator;
    text += parts[i];
  }
  return text;
}

Words names(const Words& parts, std::size_t from) {
  Words all;
  for (std::size_t i = from; i < parts.size(); ++i) {
    if (parts[i] != "to" || all.empty() || i + 1 == parts.size()) {
      all.push_back(parts[i]);
      continue;
    }
    auto [stem, first] = numbered(all.back());
    int last = numbered(parts[++i]).second;
    for (int n = first + 1; n <= last; ++n) all.push_back(stem + std::to_string(n));
  }
  return all;
}

std::vector<Case> parse_cases(const std::string& file, std::string_view text) {
  std::vector<Case> cases;
  std::vector<Line> shared;
  Case top{file, {}, 0, {}};
  bool in_case = false;
  std::istringstream stream{std::string(text)};
  std::size_t number = 0;
  for (std::string written; std::getline(stream, written);) {
    Line line = to_line(++number, without_comment(written));
    if (line.head.empty() && line.body.empty()) continue;
    if (line.head == "shared") {
      in_case = false;
      shared.clear();
    } else if (line.head == "case") {
      if (line.body.empty()) throw Misspelt(top, number, "a case has a sentence for a name");
      cases.push_back({file, line.body, number, shared});
      in_case = true;
    } else {
      (in_case ? cases.back().lines : shared).push_back(std::move(line));
    }
  }
  if (cases.empty()) throw Misspelt(top, number, "there is no case here");
  return cases;
}

std::vector<CaseFile> read_case_files() {
  std::vector<CaseFile> files;
  for (const auto& entry : std::filesystem::directory_iterator(ANUPALAN_SOURCE_DIR "/tests/cases")) {
    if (entry.path().extension() != ".txt") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    std::string name = entry.path().filename().string();
    files.push_back({name, parse_cases(name, text.str())});
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return files;
}

}  // namespace anupalan::cases
