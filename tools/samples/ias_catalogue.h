// What the `ias` sample prescribes, and where its people serve.
#pragma once

#include <string_view>

#include "catalogue.h"

namespace anupalan::samples::ias {

// Where a unit stands; its officers' services and deputation follow.
enum Tier : std::size_t { kState, kDelhiTop, kDelhi, kCentral };

// The bands of the OM of 04.07.2025, paragraph 3(ii).
enum Band : std::size_t { kUpto9, kAbove9, kAbove16, kAbove25, kBands };
inline constexpr std::string_view kBandNames[kBands] = {"upto_9", "above_9_upto_16", "above_16_upto_25",
                                                        "above_25"};
// The last year of service of a band, and so the boundary to the next.
inline constexpr int kBandEnds[] = {9, 16, 25};

// The plans by name: DoPT's lists by Band, then the other authorities'.
inline constexpr std::string_view kDoptPlans[kBands] = {"dopt-ias-0-9", "dopt-ias-9-16", "dopt-ias-16-25",
                                                        "dopt-ias-25"};
inline constexpr std::string_view kMhaUtCadre = "mha-agmut-ias";
inline constexpr std::string_view kMhaIpsJunior = "mha-ips-upto-16";
inline constexpr std::string_view kMhaIpsSenior = "mha-ips-above-16";
inline constexpr std::string_view kMhaDanics = "mha-danics-danips";
inline constexpr std::string_view kMoefccIfs = "moefcc-ifs";
inline constexpr std::string_view kMinistryPlan = "mil-sample-officers";

Catalogue catalogue();

// The cadre that serves in a unit; empty for a central ministry.
std::string_view cadre_of(const Unit& unit);

}  // namespace anupalan::samples::ias
