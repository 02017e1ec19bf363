#include "io/table/table.h"

#include <algorithm>
#include <array>

namespace anupalan::io {

bool says_nothing(std::string_view text) {
  static constexpr std::array<std::string_view, 5> kNothing{"", "null", "none", "nan", "nat"};
  return std::find(kNothing.begin(), kNothing.end(), folded(text)) != kNothing.end();
}

namespace {

/// Of those for the column the one for its file alone, else the one for every file.
const model::CorrectionRecord* correction_of(std::string_view column, std::span<const model::CorrectionRecord> corrections) {
  const model::CorrectionRecord* found = nullptr;
  for (const model::CorrectionRecord& correction : corrections) {
    const bool fits = key_of(correction.written) == key_of(column);
    if (fits && (found == nullptr || !correction.file.empty())) found = &correction;
  }
  return found;
}

}  // namespace

Columns::Columns(std::span<const std::string_view> header, std::span<const model::CorrectionRecord> corrections) {
  for (std::string_view column : header) {
    const model::CorrectionRecord* correction = correction_of(column, corrections);
    read_.push_back({std::string(trimmed(column)), {}, correction != nullptr});
    names_.push_back(correction != nullptr ? correction->means.value_or("") : read_.back().column);
    keys_.push_back(key_of(names_.back()));
  }
}

std::size_t Columns::place_of(const Names& names) const {
  for (std::string_view name : names) {
    std::size_t first = kNone;
    for (std::size_t column = 0; column < keys_.size(); ++column) {
      if (keys_[column] != name) continue;
      if (read_[column].corrected) return column;
      first = std::min(first, column);
    }
    if (first != kNone) return first;
  }
  return kNone;
}

std::size_t Columns::find(const Names& names) {
  const std::size_t column = place_of(names);
  if (column != kNone) read_[column].means = *names.begin();
  return column;
}

}  // namespace anupalan::io
