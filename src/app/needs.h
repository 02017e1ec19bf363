// The files that are asked for where nothing is open yet. Of each there are the texts "need.NAME", ".holds", ".from" and ".without".
#pragma once

#include <array>
#include <string_view>

namespace anupalan::app {

/// With the first two it is known who owes what, with the third what is done.
inline constexpr std::array<std::string_view, 3> kFirstNeeds{"roster", "training-plan", "completions"};
inline constexpr std::array<std::string_view, 3> kFurtherNeeds{"courses", "units", "milestones"};

}  // namespace anupalan::app
