// A JSON document that people write: a plan, an order, milestones; also a roster. Read whole, with exact places.
#pragma once

#include <string>
#include <string_view>

#include "io/formats.h"
#include "io/outlet.h"

namespace anupalan::io {

/// The format that a document says it is by its plain members; nullptr with an error reported.
const Format* recognise(ObjectReader& header);

/// Reads a document. Gives the name of its format; empty where it is none that we know or no JSON, and the one error among
/// the diagnostics says why.
std::string read_document_file(std::string_view bytes, const Outlet& outlet);

}  // namespace anupalan::io
