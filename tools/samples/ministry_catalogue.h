// What the `ministry` sample prescribes, and its units.
#pragma once

#include <string_view>

#include "catalogue.h"

namespace anupalan::samples::ministry {

enum Tier : std::size_t { kOffice, kDivision, kSection, kBody };

inline constexpr std::string_view kTop = "mpl-sample";
inline constexpr std::string_view kArchives = "mpl-archives";        // a department that is its own MDO
inline constexpr std::string_view kDigital = "mpl-reading-digital";  // has a second plan
inline constexpr std::string_view kInstitute = "mpl-institute";      // the autonomous body, opted in
inline constexpr std::string_view kSupplies = "mpl-supplies";        // the PSE, not opted in

// A level of the OM of 04.07.2025, paragraph 3(i), and the ministry's plan for it.
struct Level {
  std::string_view name;
  std::string_view plan;
  std::string_view title;
};
inline constexpr Level kLevels[] = {{"mts", "mpl-mts", "MTS"},
                                    {"so_aso", "mpl-so-aso", "SO/ASO and equivalent"},
                                    {"us", "mpl-us", "US and equivalent"},
                                    {"ds_director", "mpl-ds-director", "DS/Director"},
                                    {"js_and_above", "mpl-js", "JS and above"}};

inline constexpr std::string_view kArchivesPlan = "mpl-archives-desk";
inline constexpr std::string_view kDigitalPlan = "mpl-digital";
inline constexpr std::string_view kInstitutePlan = "mpl-institute-all";
inline constexpr std::string_view kEmptyPlan = "mpl-library-cadre";

Catalogue catalogue();

// The level of a designation: the default table and the ministry's additions to it; empty if neither
// has it.
std::string_view level_of(std::string_view designation);

}  // namespace anupalan::samples::ministry
