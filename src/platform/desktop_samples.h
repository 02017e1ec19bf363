// Where the shipped samples lie.
#pragma once

#include <filesystem>

namespace anupalan::platform {

std::filesystem::path samples_folder();

}  // namespace anupalan::platform
