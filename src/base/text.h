// Text as the program compares it.
//
// Two kinds of text meet in the facts. *Names* (ids, names of people, e-mail addresses) compare exactly and are many:
// TextPool (base/text_pool.h) holds each once. *Words* (designations, services, cadres, levels) are few and compare trimmed
// and without case (rules.md, section 2): Vocabulary gives each a key.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anupalan {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// `text` without white space at its ends.
constexpr std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}
/// `text` trimmed and with ASCII capitals made small: equal for texts that compare equal.
std::string folded(std::string_view text);
constexpr char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
/// Whether `text` without case holds `part`, which is folded(). An empty part is in every text.
bool contains_folded(std::string_view text, std::string_view part);
/// Below, at or above zero: as texts that are trimmed and without case compare, byte by byte.
int compare_folded(std::string_view a, std::string_view b);

/// `text` as names of columns and words of reports compare: its letters and digits only, without case. "E mail",
/// "Employee_Id" and "Not-Started" give "email", "employeeid" and "notstarted". Letters of other scripts are kept.
std::string key_of(std::string_view text);

/// `text` as one line that does no more than be read: control characters, line ends, direction marks and bytes that are
/// not UTF-8 are written out, as in "\\u{1b}" and "\\xff". For terminals and messages; data is never changed so.
std::string printable(std::string_view text);

/// A word of a Vocabulary. kNoWord is "absent": no text compares equal to it.
enum class Word : std::uint32_t {};
inline constexpr Word kNoWord{0};

/// Words with the form that was first seen (for showing) and a key by which they compare.
class Vocabulary {
 public:
  Vocabulary();

  /// The word of `text`; texts that compare equal give the same word. kNoWord for a blank text.
  Word intern(std::string_view text);
  /// The word that compares equal to `text`, if it was ever seen; otherwise kNoWord.
  Word find(std::string_view text) const;
  /// As first seen, trimmed; empty for kNoWord.
  std::string_view text(Word word) const { return shown_[static_cast<std::size_t>(word)]; }
  std::size_t size() const { return shown_.size(); }

 private:
  std::unordered_map<std::string, Word> by_key_;
  std::deque<std::string> shown_;
};

}  // namespace anupalan
