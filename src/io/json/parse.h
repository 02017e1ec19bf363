// JSON text to values, one record at a time, with exact places (RFC 8259 and I-JSON, as formats.md says).
//
// Every document that people write has one shape: an object of a few plain members and arrays of records.
//   { "format": "roster", "version": 1, "units": [ …records… ], "employees": [ …records… ] }
// A record is handed over as soon as it is complete and then forgotten: memory does not grow with the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "io/json/value.h"
#include "io/text_place.h"

namespace anupalan::io {

/// Deeper nesting than this is refused.
inline constexpr std::size_t kMaxJsonDepth = 64;

/// What is told of a document while it is read. Returning false from record() stops the reading.
class JsonDocumentSink {
 public:
  virtual ~JsonDocumentSink() = default;
  /// A member of the top object that is not an array.
  virtual void member(const std::string& name, JsonValue&& value) = 0;
  /// An array of the top object begins.
  virtual void section(const std::string& name, std::size_t offset) = 0;
  /// An element of the array begun last.
  virtual bool record(JsonValue&& value) = 0;
};

/// Why a text is not JSON that we accept: a `json.*` code, the place, and a sentence.
struct JsonProblem {
  std::string code;  ///< empty: no problem
  std::string message;
  std::size_t offset = 0;
  bool found() const { return !code.empty(); }
};

/// Reads a whole document. A UTF-8 BOM is accepted; UTF-16, invalid UTF-8, lone surrogates, a member twice,
/// too deep nesting and numbers that do not fit are problems. A top value that is no object is one too.
JsonProblem read_document(std::string_view text, JsonDocumentSink& sink);

/// The same, telling of no record but those that are mere texts: to learn whether the text is sound and what its members are.
JsonProblem skim_document(std::string_view text, JsonDocumentSink& sink);

/// Reads a text that is one value of whatever kind, with the same problems. `outer_depth` is how many lists and objects
/// stand around it in its document.
JsonProblem read_value(std::string_view text, JsonValue& to, std::size_t outer_depth = 0);

}  // namespace anupalan::io
