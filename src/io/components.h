// What the program is made of, and the licences of it: compiled in, from tools/parts.mjs and assets/licences/.
#pragma once

#include <string_view>
#include <vector>

namespace anupalan::io {

struct Component {
  std::string_view name, version;
  std::string_view licence;    ///< its name in the SPDX list: "MIT"
  std::string_view copyright;  ///< who holds it
  std::string_view use;        ///< what the program has it for, in English
};

/// The program itself first. They live as long as the program.
const std::vector<Component>& built_in_components();
/// The licence's text, a line a paragraph; empty where none of that name is compiled in.
std::string_view licence_text(std::string_view licence);

}  // namespace anupalan::io
