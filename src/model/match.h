// Keys by which people and courses of different files are found to be the same (formats.md, section 2).
#pragma once

#include <string>
#include <string_view>

namespace anupalan::model {

/// An e-mail address as it compares: trimmed, capitals made small. Empty where it is no address (no "@") or is masked
/// ("ra****@gov.in"): a masked address fits many people and is nobody's key.
std::string normal_email(std::string_view text);

/// A phone number as it compares: its last ten digits, without "+91", leading zeros, spaces, dashes and brackets.
/// Empty where there are fewer than ten digits, where all are alike (0000000000), or where it is masked.
std::string normal_phone(std::string_view text);

/// An employee id as it compares: trimmed. Empty for what people write where there is none: "NA", "N/A", "-", "null",
/// "none", "nil", zeros only. Ids compare exactly.
std::string_view usable_id(std::string_view text);

/// The name of a course as it compares: trimmed, without case, white space as one space, typographic quotes and dashes
/// as plain ones, "&amp;" and "&" as "and". Words in other scripts are kept as they are.
std::string normal_name(std::string_view text);

}  // namespace anupalan::model
