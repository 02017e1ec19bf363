// Rows of text one behind the other, small, for finding a word in all of them at once: some bytes at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anupalan {

class Letters {
 public:
  static constexpr char kEnd = '\n';  ///< behind every text; what is sought is no part of two

  void reserve(std::size_t rows, std::size_t bytes);
  /// Another row, of the texts given to text() before.
  void end_row() {
    ends_.push_back(static_cast<std::uint32_t>(all_.size()));
    marks_.push_back(std::exchange(mark_, 0));
  }
  /// Made small; line ends become blanks. Throws std::length_error where all rows would take 4 GiB.
  void text(std::string_view text);

  std::size_t size() const { return ends_.size(); }
  std::size_t bytes() const { return all_.size(); }
  std::string_view row(std::size_t row) const {
    const std::size_t begin = row == 0 ? 0 : ends_[row - 1];
    return std::string_view(all_).substr(begin, ends_[row] - begin);
  }
  /// Appends the rows from `first` to before `last` that hold `part` (folded, not empty), in order.
  void find(std::string_view part, std::size_t first, std::size_t last, std::vector<std::uint32_t>& rows) const;

 private:
  void find_letter(char letter, std::size_t first, std::size_t last, std::vector<std::uint32_t>& rows) const;
  /// The row that holds the byte at `at`. REQUIRES: it is in none before `from`, and in one before `last`.
  std::size_t row_at(std::size_t at, std::size_t from, std::size_t last) const;

  std::string all_;
  std::vector<std::uint32_t> ends_;
  std::vector<std::uint32_t> marks_;  ///< by row: which of a to z it has, a bit each; so a single one is found without its text
  std::uint32_t mark_ = 0;            ///< of the row that is being filled
};

/// The first place of `part` in `text` at or behind `from`; npos where there is none. As std::string_view::find, but many
/// bytes at a time whatever the letters are.
std::size_t find_bytes(std::string_view text, std::string_view part, std::size_t from);

}  // namespace anupalan
