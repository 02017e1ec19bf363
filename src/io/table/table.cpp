#include "io/table/table.h"

#include <algorithm>
#include <array>

namespace anupalan::io {

bool says_nothing(std::string_view text) {
  static constexpr std::array<std::string_view, 5> kNothing{"", "null", "none", "nan", "nat"};
  return std::find(kNothing.begin(), kNothing.end(), folded(text)) != kNothing.end();
}

namespace {

using Correction = model::CorrectionRecord;

/// A column of exactly the name, or, where the header has none, one whose name compares so.
bool is_meant(const Correction& correction, std::string_view column, std::span<const std::string_view> header) {
  const std::string_view written = trimmed(correction.written);
  if (written == trimmed(column)) return true;
  const bool has_exactly = std::any_of(header.begin(), header.end(), [&](std::string_view name) { return trimmed(name) == written; });
  const std::string key = key_of(written);
  return !has_exactly && !key.empty() && key == key_of(column);
}

/// Which of two stands: what decides before what does not, what is for the file alone before what is for all.
int rank_of(const Correction& correction) { return (correction.decides ? 2 : 0) + (correction.file.empty() ? 0 : 1); }

/// nullptr where there is none, or where those of the highest rank say different things.
const Correction* correction_of(std::string_view column, std::span<const std::string_view> header, std::span<const Correction> all) {
  const Correction* found = nullptr;
  bool agreed = true;
  for (const Correction& correction : all) {
    if (!is_meant(correction, column, header)) continue;
    const int more = found == nullptr ? 1 : rank_of(correction) - rank_of(*found);
    if (more == 0) agreed = agreed && key_of(correction.means.value_or("")) == key_of(found->means.value_or(""));
    if (more <= 0) continue;
    found = &correction;
    agreed = true;
  }
  return agreed ? found : nullptr;
}

}  // namespace

Columns::Columns(std::span<const std::string_view> header, std::span<const Correction> corrections) {
  for (std::string_view column : header) {
    const Correction* correction = correction_of(column, header, corrections);
    model::ColumnRead& read = read_.emplace_back(std::string(trimmed(column)));
    names_.push_back(read.column);
    may_be_read_.push_back(correction == nullptr || correction->means.has_value());
    if (correction != nullptr) {
      read.said = correction->written;
      read.said_of = correction->file;
      if (correction->means) names_.back() = *correction->means;
    }
    keys_.push_back(key_of(names_.back()));
  }
}

bool Columns::has(const Names& names) const {
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return std::find(keys_.begin(), keys_.end(), name) != keys_.end(); });
}

std::size_t Columns::place_of(const Names& names, bool corrected) const {
  for (std::string_view name : names) {
    for (std::size_t column = 0; column < keys_.size(); ++column) {
      if (keys_[column] == name && may_be_read_[column] && read_[column].corrected() == corrected) return column;
    }
  }
  return kNone;
}

std::size_t Columns::find(const Names& names) {
  const std::size_t corrected = place_of(names, true);
  const std::size_t column = corrected != kNone ? corrected : place_of(names, false);
  if (column != kNone) read_[column].means = *names.begin();
  return column;
}

}  // namespace anupalan::io
