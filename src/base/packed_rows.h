// Rows of texts, packed one behind the other and never moved: for texts that are many, shown, and found by their row.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <vector>

namespace anupalan {

class PackedRows {
 public:
  /// A row; its number is for text() only. Throws std::length_error where all rows would take 4 GiB.
  std::uint32_t add(std::initializer_list<std::string_view> texts);
  /// A text of a row, by its place in it. Valid as long as the rows.
  std::string_view text(std::uint32_t row, std::size_t place) const;

 private:
  char* room_for(std::size_t bytes, std::uint32_t& row);

  std::vector<char*> pieces_;                  ///< each of kPiece bytes of the whole; a long row has several, in one block
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::uint64_t used_ = 0;                     ///< bytes, from the first piece on
};

}  // namespace anupalan
