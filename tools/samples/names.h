// Invented names from every part of the country: any likeness to a real person is chance.
#pragma once

#include <cstdint>
#include <string>

#include "random.h"

namespace anupalan::samples {

// A given and a family name of one region, at times with an initial. Several people may share one.
std::string invented_name(Random& random);

// "asha.nair.17@example.gov.in": `number` tells namesakes apart.
std::string invented_email(const std::string& name, std::uint64_t number);

}  // namespace anupalan::samples
