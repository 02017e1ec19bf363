#include "rules/near_names.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"

namespace anupalan::rules {
namespace {

using model::CourseRow;

constexpr std::size_t kLongEnough = 12;
constexpr std::size_t kMostEdits = 2;
/// Names that are compared letter by letter share this many bytes at their start or end.
constexpr std::size_t kShared = 5;

bool is_word_byte(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0 || is_digit(c) || (c >= 'a' && c <= 'z') || c == '.'; }

/// A word that tells editions of one course apart, not courses.
bool tells_edition(std::string_view word) {
  static constexpr std::array<std::string_view, 9> kWords{"new", "revised", "updated", "edition", "version", "hindi", "english", "course", "the"};
  if (std::find(kWords.begin(), kWords.end(), word) != kWords.end()) return true;
  if (word.starts_with('v')) word.remove_prefix(1);
  const bool number = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '.'; });
  return number && word.find('.') != std::string_view::npos;  // "2.0", and not "2": that is a part
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  return digits;
}

/// Levenshtein's distance, or more than kMostEdits where it is more.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0], least = row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] != b[j - 1] ? 1 : 0);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
      least = std::min(least, row[j]);
    }
    if (least > kMostEdits) return least;
  }
  return row[b.size()];
}

using Buckets = std::map<std::string, std::vector<CourseRow>>;

}  // namespace

std::string name_core(std::string_view name) {
  std::vector<std::string> words(1);
  for (char c : folded(name)) {
    if (is_word_byte(c)) words.back() += c;
    else if (!words.back().empty()) words.emplace_back();
  }
  for (std::string& word : words) {
    while (word.ends_with('.')) word.pop_back();
  }
  std::erase_if(words, [](const std::string& word) { return word.empty() || tells_edition(word); });
  std::sort(words.begin(), words.end());
  std::string core;
  for (const std::string& word : words) core += (core.empty() ? "" : " ") + word;
  return core;
}

bool nearly_equal(std::string_view a, std::string_view b) {
  if (a == b) return !a.empty();
  if (std::min(a.size(), b.size()) < kLongEnough || std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > kMostEdits) return false;
  return digits_of(a) == digits_of(b) && distance(a, b) <= kMostEdits;
}

std::vector<std::vector<CourseRow>> namesakes(const model::Dataset& data, const std::vector<bool>& wanted) {
  std::vector<std::string> cores;
  Buckets buckets;
  for (std::uint32_t row = 0; row < data.courses.size(); ++row) {
    const std::string& core = cores.emplace_back(name_core(data.text(data.courses[row].name)));
    if (core.empty()) continue;
    buckets["<" + core.substr(0, kShared)].push_back(CourseRow{row});
    buckets[">" + core.substr(core.size() - std::min(core.size(), kShared))].push_back(CourseRow{row});
  }
  std::vector<std::vector<CourseRow>> found(data.courses.size());
  for (const auto& [shared, rows] : buckets) {
    for (CourseRow a : rows) {
      if (!wanted[at(a)]) continue;
      for (CourseRow b : rows) {
        if (a != b && nearly_equal(cores[at(a)], cores[at(b)])) found[at(a)].push_back(b);
      }
    }
  }
  for (auto& rows : found) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  }
  return found;
}

}  // namespace anupalan::rules
