// The name of a zip entry as people read it.
#pragma once

#include <string>
#include <string_view>

namespace anupalan::io {

/// `raw` as UTF-8, with "/" between folders: what the extra field of Info-ZIP says, else `raw` where it is UTF-8 (many
/// programs write it without the flag for it), else taken for code page 437.
std::string zip_entry_name(std::string_view raw, std::string_view extra);

/// The data of one extra field of an entry; empty where there is none.
std::string_view extra_field(std::string_view extra, unsigned id);

}  // namespace anupalan::io
