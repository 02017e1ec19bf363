// The full documents of tests/schemas/full/, changed in one place, and what the reader says of them.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "unit/support.h"

namespace anupalan::test {

using Json = nlohmann::ordered_json;

/// A document with every member that its format has.
inline Json full(const std::string& format) {
  return Json::parse(file_text(source_folder() / "tests/schemas/full" / (format + ".json")));
}

/// "/plans/1" of "/plans/1/courses"
inline std::string above(const std::string& pointer) { return pointer.substr(0, pointer.rfind('/')); }

/// The value at a pointer; made null where an object has no such member. (nlohmann's own json_pointer does not compile
/// without warnings under clang.)
inline Json& value_at(Json& document, const std::string& pointer) {
  if (pointer.empty()) return document;
  Json& container = value_at(document, above(pointer));
  std::string key = pointer.substr(pointer.rfind('/') + 1);
  return container.is_array() ? container.at(std::stoul(key)) : container[key];
}

inline Json without(Json document, const std::string& pointer) {
  value_at(document, above(pointer)).erase(pointer.substr(pointer.rfind('/') + 1));
  return document;
}

inline Json with(Json document, const std::string& pointer, Json value) {
  value_at(document, pointer) = std::move(value);
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

// The tests of the readers speak of these in every line.
namespace anupalan::io {
using test::Codes;
using test::full;
using test::Json;
using test::said;
using test::with;
using test::without;
}  // namespace anupalan::io
