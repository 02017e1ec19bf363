// The other things the program writes: an explanation, the diagnostics of a check, the list of orders.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/outline.h"
#include "model/dataset.h"
#include "orders/law.h"

namespace anupalan::io {

/// The outline as indented lines, a quotation under its citation.
std::string outline_text(const Outline& outline);
/// { "label", "text", "code", "citation", "quote", "source": { "file", "pointer" }, "children": [...] }; what is
/// empty is left out.
std::string outline_json(const Outline& outline);

/// { "inputs": [...], "diagnostics": [...] } as formats.md, section 3, `check`.
std::string check_json(const std::vector<model::FileAccount>& inputs, const std::vector<Diagnostic>& diagnostics);

/// Every order with its paragraphs, what each amends and creates; paragraphs not in force on the day say so.
std::string orders_text(const orders::Law& law, const orders::LawAsOn& as_on);

}  // namespace anupalan::io
