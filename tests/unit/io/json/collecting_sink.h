// A sink that keeps what it is told, for the tests of the JSON reader.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "io/json/parse.h"

namespace anupalan::test {

struct CollectingSink : io::JsonDocumentSink {
  void member(const std::string& name, io::JsonValue&& value) override { members.emplace_back(name, std::move(value)); }
  void section(const std::string& name, std::size_t offset) override { sections.emplace_back(name, offset); }
  bool record(io::JsonValue&& value) override {
    records.emplace_back(sections.back().first, std::move(value));
    return records.size() < stop_after;
  }

  std::vector<std::pair<std::string, io::JsonValue>> members;
  std::vector<std::pair<std::string, std::size_t>> sections;
  std::vector<std::pair<std::string, io::JsonValue>> records;
  std::size_t stop_after = SIZE_MAX;
};

/// The code that reading a text ends with, empty where it is sound; skimming must judge as reading does.
inline std::string code_of(std::string_view text) {
  CollectingSink read, skimmed;
  io::JsonProblem problem = io::read_document(text, read);
  io::JsonProblem skim = io::skim_document(text, skimmed);
  const bool only_texts = std::all_of(skimmed.records.begin(), skimmed.records.end(), [](const auto& r) { return r.second.kind == io::JsonValue::Kind::text; });
  bool alike = problem.code == skim.code && problem.offset == skim.offset && only_texts;
  return alike ? problem.code : "skim differs: " + skim.code + ", read: " + problem.code;
}

}  // namespace anupalan::test
