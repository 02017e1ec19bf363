// One node of the semantic tree that stands beside the canvas for assistive technology and tests. It is built from
// the application's state, never from draw calls; web/mirror.js turns it into elements, with textContent only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anupalan::mirror {

struct Node {
  std::string tag;     ///< an HTML element: "h1", "table", "button", "input"
  std::string text;    ///< its own text; the value of an input
  std::string action;  ///< what it asks for when used (actions.h); empty: nothing
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<Node> children;

  Node& set(std::string name, std::string value) {
    attributes.emplace_back(std::move(name), std::move(value));
    return *this;
  }
  Node& add(std::string child_tag, std::string child_text = {}, std::string child_action = {}) {
    children.push_back({std::move(child_tag), std::move(child_text), std::move(child_action), {}, {}});
    return children.back();
  }
};

/// As compact JSON: [tag, text, action, {attributes}, [children]].
std::string to_json(const Node& node);

}  // namespace anupalan::mirror
