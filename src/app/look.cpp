#include "app/look.h"

#include <algorithm>
#include <array>

namespace anupalan::app {
namespace {

constexpr std::array<std::string_view, kViewCount> kNames{"overview", "units",  "employees",  "employee", "courses",
                                                           "plans",    "orders", "milestones", "compare",  "data"};

}  // namespace

std::string_view name_of(View view) { return kNames[static_cast<std::size_t>(view)]; }

std::optional<View> find_view(std::string_view name) {
  const auto place = std::find(kNames.begin(), kNames.end(), name);
  if (place == kNames.end()) return std::nullopt;
  return static_cast<View>(place - kNames.begin());
}

}  // namespace anupalan::app
