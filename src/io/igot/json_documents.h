// The JSON documents that the portal gives out (formats.md, section 2): known by their shape, never by a file's name.
//
//   JsonValue value;
//   read_value(bytes, value);
//   if (auto kind = recognise_portal_document(value)) read_portal_document(*kind, value, report, sink);
//
// A new kind is one file, and one line in the list of json_documents.cpp.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "io/igot/json_record.h"
#include "io/igot/json_spot.h"

namespace anupalan::io {

struct PortalDocument {
  std::string_view name;  ///< shown as the file's kind: "CB plan"
  IsItem is_item;         ///< a document is of the kind where it holds such an item, wrapped or not
  /// Reads one item into records; what has not the shape of one is a record in error.
  void (*read)(const JsonSpot& item, const Around& around, JsonOutput& out);
};

/// All of them; the first that finds an item in a document has it.
std::span<const PortalDocument> portal_documents();

/// Nothing for a document that is none of the portal's, and for one that says its "format": that is one of ours. An answer
/// of the portal that holds no item ("content": []) cannot be told from others.
std::optional<PortalDocument> recognise_portal_document(const JsonValue& document);

/// Reads a document. Diagnostics go to `report`, records to `sink`, in the order of the document. Every item is one record
/// of its section, kept, in error or put aside; courses and assessments that are described by the way are records too.
void read_portal_document(const PortalDocument& kind, const JsonValue& document, FileReport& report, const BatchSink& sink);

// json_plan.cpp
bool is_plan(const JsonValue& value);
void read_plan(const JsonSpot& item, const Around& around, JsonOutput& out);
// json_plan_dictionary.cpp
bool is_plan_dictionary(const JsonValue& value);
void read_plan_dictionary(const JsonSpot& item, const Around& around, JsonOutput& out);
// json_enrolment.cpp
bool is_enrolment_list(const JsonValue& value);
void read_enrolment_list(const JsonSpot& item, const Around& around, JsonOutput& out);
// json_profile.cpp
bool is_profile(const JsonValue& value);
void read_profile(const JsonSpot& item, const Around& around, JsonOutput& out);
// json_organisation.cpp
bool is_organisation(const JsonValue& value);
void read_organisation(const JsonSpot& item, const Around& around, JsonOutput& out);
// json_attempt.cpp
bool is_attempt(const JsonValue& value);
void read_attempt(const JsonSpot& item, const Around& around, JsonOutput& out);

}  // namespace anupalan::io
