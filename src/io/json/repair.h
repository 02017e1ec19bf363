// A document that breaks off, as far as it is sound.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace anupalan::io {

/// The members and elements that are complete before `offset`, with every list and object closed; the rest is left away. Places in it are
/// those of the text. Empty where nothing had begun. Any text may be given; of one that is no JSON before `offset` neither is what comes back.
std::string closed_before(std::string_view text, std::size_t offset);

}  // namespace anupalan::io
