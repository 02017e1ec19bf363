// A file that is a table: columns found by name, rows read one after the other.
//
// A report's columns change from month to month, so a reader asks for them by name and says which names it knows
// (formats.md, section 2: "match columns by name, and accept every listed variant").
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "io/outlet.h"
#include "model/records.h"

namespace anupalan::io {

/// The names that a column may have, by key_of(), the best first. At most eight.
class Names {
 public:
  template <std::convertible_to<std::string_view>... Texts>
  constexpr Names(const Texts&... names) : names_{names...}, count_(sizeof...(names)) {}
  constexpr const std::string_view* begin() const { return names_.data(); }
  constexpr const std::string_view* end() const { return names_.data() + count_; }

 private:
  std::array<std::string_view, 8> names_;
  std::size_t count_;
};

/// The header row. Columns are found by key_of() their names, or by what a correction says they are: a corrected one first, else
/// the first of a name. One that a correction says is nothing is there, and is not found. What was asked for and found is how
/// the table is read.
class Columns {
 public:
  static constexpr std::size_t kNone = SIZE_MAX;
  explicit Columns(std::span<const std::string_view> header, std::span<const model::CorrectionRecord> corrections = {});
  /// The first column that has one of the names, in the order of the names; kNone where there is none. It is read so.
  std::size_t find(const Names& names);
  bool has(const Names& names) const;
  std::size_t count() const { return read_.size(); }
  /// As the file writes it, trimmed.
  const std::string& shown(std::size_t column) const { return read_[column].column; }
  /// As it is meant: as the file writes it, or as a correction says.
  const std::string& name(std::size_t column) const { return names_[column]; }
  bool may_be_read(std::size_t column) const { return may_be_read_[column]; }
  /// `means` is what a reader takes the column for that has found it by itself.
  void read_as(std::size_t column, std::string_view means) { read_[column].means = means; }
  const std::vector<model::ColumnRead>& read() const { return read_; }

 private:
  std::size_t place_of(const Names& names, bool corrected) const;

  std::vector<model::ColumnRead> read_;
  std::vector<std::string> names_, keys_;
  std::vector<bool> may_be_read_;
};

/// What databases and programs write where there is nothing: null, None, nan, NaT, and no text at all.
bool says_nothing(std::string_view text);

/// One row. A field that the row does not have, and one that says nothing (null, None, nan, NaT, blank), is empty.
class Row {
 public:
  Row(std::span<const std::string_view> fields, model::Place place) : fields_(fields), place_(place) {}
  /// Trimmed; `column` may be Columns::kNone.
  std::string_view operator[](std::size_t column) const {
    if (column >= fields_.size()) return {};
    const std::string_view text = trimmed(fields_[column]);
    const bool may_be_a_word = text.size() < 5 && !text.empty() && (text.front() == 'n' || text.front() == 'N');
    return may_be_a_word && says_nothing(text) ? std::string_view{} : text;
  }
  const model::Place& place() const { return place_; }

 private:
  std::span<const std::string_view> fields_;
  model::Place place_;
};

/// What the texts of a column mean where only few of them differ ("completed", "2"): one that came just before is known.
template <typename T>
class Meanings {
 public:
  explicit Meanings(std::optional<T> (*meaning)(std::string_view)) : meaning_(meaning) {}

  std::optional<T> operator()(std::string_view text) {
    for (const Known& known : known_) {
      if (known.text == text) return known.value;
    }
    Known& known = known_[next_++ % known_.size()];
    known = {std::string(text), meaning_(text)};
    return known.value;
  }

 private:
  struct Known {
    std::string text;
    std::optional<T> value;
  };
  std::optional<T> (*meaning_)(std::string_view);
  std::array<Known, 4> known_{};  ///< at first the empty text, which means nothing
  std::size_t next_ = 0;
};

/// Reads the rows of one kind of report into batches.
class TableReader {
 public:
  virtual ~TableReader() = default;
  virtual void row(const Row& row) = 0;
  /// The file has ended: what is left goes to the sink.
  virtual void end() = 0;
};

/// A kind of table, known by its columns.
struct TableFormat {
  std::string_view name;  ///< shown as the file's kind: "UserReport"
  bool (*recognise)(const Columns&);
  std::unique_ptr<TableReader> (*make)(Columns&, BatchSink);
  bool about_people = false;  ///< its rows name people of other files
  bool by_rows = false;       ///< no row says anything for another: it may be read in slices
};

/// All of them; the first that recognises a header has it.
std::span<const TableFormat> table_formats();
/// nullptr where none does.
const TableFormat* find_table_format(const Columns& columns);

}  // namespace anupalan::io
