#include "io/json/repair.h"

#include <algorithm>

namespace anupalan::io {

std::string closed_before(std::string_view text, std::size_t offset) {
  std::string open, open_at_end;  // what would close it, outermost first; the same where the sound part ends
  std::size_t end = 0;
  bool in_text = false, is_value = false;  // a text, and whether it is more than the name of a member
  const auto sound_to = [&](std::size_t at) {
    end = at;
    open_at_end = open;
  };
  for (std::size_t at = 0; at < std::min(offset, text.size()); ++at) {
    const char c = text[at];
    if (in_text) {
      if (c == '\\') ++at;
      else if (c == '"') in_text = false;
      if (!in_text && is_value) sound_to(at + 1);
    } else if (c == '"') {
      in_text = true;
      is_value = is_value || (!open.empty() && open.back() == ']');
    } else if (c == ':') {
      is_value = true;
    } else if (c == '{' || c == '[') {
      open += c == '{' ? '}' : ']';
      is_value = false;
      sound_to(at + 1);
    } else if (c == '}' || c == ']') {
      if (open.empty() || open.back() != c) break;
      open.pop_back();
      sound_to(at + 1);
    } else if (c == ',') {
      sound_to(at);
      is_value = false;
    }
  }
  std::string closed(text.substr(0, end));
  return closed.append(open_at_end.rbegin(), open_at_end.rend());
}

}  // namespace anupalan::io
