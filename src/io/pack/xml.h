// XML told element by element while it is read, never held whole (expat). Namespaces are left out: of `x:row` the name is "row".
#pragma once

#include <string_view>

#include "base/bytes.h"

namespace anupalan::io {

/// The attributes of one element. Valid only while it is told of.
class XmlAttributes {
 public:
  /// `pairs`: names and values by turns, then nullptr.
  explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}
  /// The value of an attribute, whatever its prefix; empty where it is absent.
  std::string_view operator[](std::string_view name) const;

 private:
  const char* const* pairs_;
};

/// What is told of a document, in UTF-8. False from any of these stops the reading.
class XmlSink {
 public:
  virtual ~XmlSink() = default;
  virtual bool begin(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual bool end(std::string_view name) = 0;
  /// A piece of the text in the element begun last; a text may come in many.
  virtual bool text(std::string_view piece) = 0;
};

/// Reads a whole document; false where the sink stopped it. Errors: those of the stream, and "xml.broken" (no XML, a document
/// type, elements more than 64 deep, a tag of many megabytes). Document types are refused, so that no entities can be defined.
Result<bool> read_xml(ByteStream& from, XmlSink& sink);

}  // namespace anupalan::io
