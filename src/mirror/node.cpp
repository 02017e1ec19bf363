#include "mirror/node.h"

#include "io/export/json_text.h"

namespace anupalan::mirror {
namespace {

void append(const Node& node, std::string& out) {
  out += '[' + io::json_text(node.tag) + ',' + io::json_text(node.text) + ',' + io::json_text(node.action) + ",{";
  for (std::size_t i = 0; i < node.attributes.size(); ++i) {
    const auto& [name, value] = node.attributes[i];
    out += (i == 0 ? "" : ",") + io::json_text(name) + ':' + io::json_text(value);
  }
  out += "},[";
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    if (i > 0) out += ',';
    append(node.children[i], out);
  }
  out += "]]";
}

}  // namespace

std::string to_json(const Node& node) {
  std::string out;
  append(node, out);
  return out;
}

}  // namespace anupalan::mirror
