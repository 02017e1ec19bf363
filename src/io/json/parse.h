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

namespace anupalan::io {

/// Deeper nesting than this is refused.
inline constexpr std::size_t kMaxJsonDepth = 64;

/// Line and column, both 1-based, columns in bytes.
struct TextPlace {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Finds lines in a text. It walks from the place asked last, so that asking for places near each other is
/// cheap, and asking in the order of the text costs one pass over it all together, however long its lines are.
/// A byte order mark has no column: what follows it is 1:1, as an editor shows it.
class LineMap {
 public:
  explicit LineMap(std::string_view text);
  TextPlace place_of(std::size_t offset);

 private:
  std::size_t end_of_line(std::size_t start) const;

  std::string_view text_;
  std::size_t mark_ = 0;  ///< bytes of the byte order mark
  std::size_t line_start_ = 0;
  std::size_t line_end_ = 0;  ///< of the newline, or of the text
  std::uint32_t line_ = 1;
};

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

/// The same, telling nothing of the records: to learn whether the text is sound and what its members are.
JsonProblem skim_document(std::string_view text, JsonDocumentSink& sink);

}  // namespace anupalan::io
