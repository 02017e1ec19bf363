// An ObjectReader over a text, and what it said.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "io/json/object_reader.h"
#include "unit/io/json/collecting_sink.h"
#include "unit/support.h"

namespace anupalan::test {

/// Reads the top object of `text` as one record at the pointer "/r/0", with `read`; what was said, in order.
struct ReadObject {
  ReadObject(std::string text, const std::function<void(io::ObjectReader&)>& read) {
    io::JsonValue object = object_of(text);
    io::FileReport report{io::LineMap(text)};
    io::ObjectReader in(object, "/r/0", report);
    read(in);
    ok = in.finish();
    diagnostics = std::move(report.diagnostics);
    for (Diagnostic& diagnostic : diagnostics) diagnostic.file = "file.json";
  }

  std::vector<std::string> said() const { return briefs(diagnostics); }

  std::vector<Diagnostic> diagnostics;
  bool ok = false;

 private:
  /// The record of {"r": [<text>]}, with offsets as they are in `text`.
  static io::JsonValue object_of(const std::string& text) {
    constexpr std::string_view kBefore = "{\"r\":[";
    CollectingSink sink;
    io::JsonProblem problem = io::read_document(std::string(kBefore) + text + "]}", sink);
    if (problem.found()) throw std::invalid_argument(problem.message);
    shift(sink.records.at(0).second, kBefore.size());
    return std::move(sink.records[0].second);
  }
  static void shift(io::JsonValue& value, std::size_t by) {
    value.offset -= by;
    for (io::JsonValue& item : value.items) shift(item, by);
    for (auto& [name, member] : value.members) shift(member, by);
  }
};

}  // namespace anupalan::test
