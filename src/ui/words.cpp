#include "ui/words.h"

namespace anupalan::ui {

std::string_view of_code(std::string_view prefix, std::string_view name) {
  return tr(std::string(prefix) + std::string(name));
}

std::string bytes_text(std::uint64_t bytes) {
  const double size = static_cast<double>(bytes);
  if (bytes < 1000) return said("bytes.b", bytes);
  if (bytes < 1000 * 1000) return said("bytes.kb", fmt::format("{:.0f}", size / 1e3));
  return said("bytes.mb", fmt::format("{:.1f}", size / 1e6));
}

}  // namespace anupalan::ui
