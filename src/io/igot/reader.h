// What the readers of all reports share: a row comes in, one record, or a reason why not, goes out.
//
// A reader says read(): it looks at the fields by the columns it found, adds at most one record of its section to batch(),
// and tells what became of the row. Every row is counted once, and every row that is not kept has its diagnostic.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "io/igot/columns.h"
#include "io/igot/dates.h"
#include "io/table/table.h"

namespace anupalan::io {

class ReportReader : public TableReader {
 public:
  void row(const Row& row) final;
  void end() override { flush(); }

 protected:
  enum class AsOn : std::uint8_t { not_said, when_generated };
  enum class Outcome : std::uint8_t {
    kept,       ///< a record was added to batch()
    part,       ///< used as a part of another row's record
    in_error,   ///< error() was said
    put_aside,  ///< aside() was said
  };

  /// `section` is where the rows are counted. `as_on`: whether the day of the report is that of its completions.
  ReportReader(const Columns& columns, BatchSink sink, model::Section section, AsOn as_on = AsOn::not_said);

  virtual Outcome read(const Row& row) = 0;

  model::Batch& batch() { return batch_; }
  const Columns& columns() const { return columns_; }
  model::TextRef keep(std::string_view text) { return batch_.keep(text); }

  /// Diagnostics at a field of a row. `column` may be Columns::kNone: then at the row.
  Outcome error(const Row& row, std::size_t column, std::string_view code, std::string_view message);
  Outcome aside(const Row& row, std::size_t column, std::string_view code, std::string_view message);
  void warn(const Row& row, std::size_t column, std::string_view code, std::string_view message);

  /// Nothing, with an error said, where the row has nothing usable or an id is too long. These end a row in error.
  std::optional<model::PersonRef> person(const Row& row);
  std::optional<model::CourseRef> course(const Row& row);
  /// The same, but a row that names no course is in order.
  std::optional<model::CourseRef> course_if_any(const Row& row);
  std::optional<std::string_view> id(const Row& row, std::size_t column, std::string_view code, std::string_view message);
  /// A blank field is a date that never() is.
  std::optional<ReportDate> date(const Row& row, std::size_t column, std::string_view code);
  /// A fact that the record stands without: where it cannot be read, a warning is said and the date is never().
  ReportDate date_or_warn(const Row& row, std::size_t column, std::string_view code);

  void flush();

 private:
  void say(Severity severity, const Row& row, std::size_t column, std::string_view code, std::string_view message);
  bool fits(const Row& row, std::size_t column, std::string_view id);
  void note_generated_on(const Row& row);

  Columns columns_;
  BatchSink sink_;
  model::Section section_;
  AsOn as_on_;
  std::size_t employee_id_, user_id_, email_, phone_, course_id_, course_name_, generated_on_;
  model::Batch batch_;
  std::uint32_t rows_ = 0;       ///< in batch_
  std::string generated_text_;   ///< as the last row writes it; rows of a file agree
  Day generated_ = Day::never();
};

template <typename Reader>
std::unique_ptr<TableReader> make_reader(const Columns& columns, BatchSink sink) {
  return std::make_unique<Reader>(columns, std::move(sink));
}

}  // namespace anupalan::io
