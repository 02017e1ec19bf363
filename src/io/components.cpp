#include "io/components.h"

#include <algorithm>
#include <array>
#include <string>

#include "assets.h"

namespace anupalan::io {
namespace {

constexpr std::size_t kFields = 5;

std::string_view next(std::string_view& rest, char end) {
  const std::string_view text = rest.substr(0, rest.find(end));
  rest.remove_prefix(std::min(rest.size(), text.size() + 1));
  return text;
}

std::vector<Component> read(std::string_view table) {
  std::vector<Component> parts;
  while (!table.empty()) {
    std::string_view line = next(table, '\n');
    std::array<std::string_view, kFields> fields;
    for (std::string_view& field : fields) field = next(line, '\t');
    parts.push_back({fields[0], fields[1], fields[2], fields[3], fields[4]});
  }
  return parts;
}

}  // namespace

const std::vector<Component>& built_in_components() {
  static const std::vector<Component> kComponents = read(assets::find("licences/parts.tsv"));
  return kComponents;
}

std::string_view licence_text(std::string_view licence) { return assets::find("licences/" + std::string(licence) + ".txt"); }

}  // namespace anupalan::io
