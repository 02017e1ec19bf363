// How a paragraph is cited for people, as officers cite it.
#pragma once

#include <string>
#include <string_view>

#include "orders/law.h"

namespace anupalan::app {

/// "dopt-2025-07-04#3(v)" as "DoPT O.M. of 04.07.2025, para 3(v)"; the citation itself where the law has no such paragraph.
std::string citation_words(const orders::Law& law, std::string_view citation);

}  // namespace anupalan::app
