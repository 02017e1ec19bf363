// The full documents of tests/schemas/full/, changed in one place, and what the reader says of them.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "unit/support.h"

namespace anupalan::test {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

/// A document with every member that its format has.
inline Json full(const std::string& format) {
  return Json::parse(file_text(source_folder() / "tests/schemas/full" / (format + ".json")));
}

inline Json without(Json document, const std::string& pointer) {
  Pointer at(pointer);
  document.at(at.parent_pointer()).erase(at.back());
  return document;
}

inline Json with(Json document, const std::string& pointer, Json value) {
  document[Pointer(pointer)] = std::move(value);
  return document;
}

/// Reads one document together with the full ones of the other formats, so that all references are known.
inline Read read_among(const Json& document) {
  std::string format = document.at("format");
  std::vector<NamedText> files{{"file.json", document.dump(1)}};
  for (const char* other : {"roster", "training-plan", "completions"}) {
    if (format != other) files.push_back({other, full(other).dump()});
  }
  return read_texts(files);
}

/// "error record.wrong_type /units/0": of the document alone, without line and column.
inline Codes said(const Read& read) {
  Codes lines;
  for (const Diagnostic& d : read.diagnostics) {
    if (d.file == "file.json") lines.push_back(fmt::format("{} {} {}", name_of(d.severity), d.code, d.pointer));
  }
  return lines;
}

}  // namespace anupalan::test
