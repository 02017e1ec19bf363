// Text as the program compares it, and text held once.
//
// Two kinds of text meet here. *Names* (ids, names of people, e-mail addresses) compare exactly and
// are many: TextPool holds each once. *Words* (designations, services, cadres, levels) are few and
// compare trimmed and without case (rules.md, section 2): Vocabulary gives each a key.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anupalan {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `text` without white space at its ends.
std::string_view trimmed(std::string_view text);
/// `text` trimmed and with ASCII capitals made small: equal for texts that compare equal.
std::string folded(std::string_view text);

/// `text` as one line that does no more than be read: control characters, line ends, direction marks and bytes that are
/// not UTF-8 are written out, as in "\\u{1b}" and "\\xff". For terminals and messages; data is never changed so.
std::string printable(std::string_view text);

/// A text of a TextPool. The empty text is kNoText in every pool.
enum class TextId : std::uint32_t {};
inline constexpr TextId kNoText{0};

/// Texts, each held once, in one growing arena. Ids are dense and given in order of first sight.
class TextPool {
 public:
  TextPool();

  TextId intern(std::string_view text);
  /// The id of a text that is held; nothing is added. kNoText when it is not held.
  TextId find(std::string_view text) const;
  /// Valid until the next intern().
  std::string_view text(TextId id) const {
    auto at = static_cast<std::size_t>(id);
    return std::string_view(arena_).substr(starts_[at], starts_[at + 1] - starts_[at]);
  }
  std::size_t size() const { return starts_.size() - 1; }

 private:
  std::size_t slot_of(std::string_view text) const;
  void grow();

  std::string arena_;
  std::vector<std::size_t> starts_;
  std::vector<std::uint32_t> slots_;  ///< open addressing, id + 1, 0 = free; a power of two
};

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
