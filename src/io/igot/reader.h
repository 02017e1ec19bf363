// What the readers of all reports share: a row comes in; a record, or the reason why there is none, goes out.
//
// A reader finds its columns once and implements read(): it adds the row's record to batch() and tells what became of the
// row. Every row is counted once.
//
//   Outcome read(const Row& row) override {
//     auto who = person(row);
//     if (!who) return Outcome::in_error;  // person() has said why
//     batch().placements.push_back({row.place(), *who, keep(row[unit_])});
//     return Outcome::kept;
//   }
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

  /// `section` is where the rows are counted. `as_on`: whether what the report says is as on the day it was made.
  ReportReader(Columns& columns, BatchSink sink, model::Section section, AsOn as_on = AsOn::not_said);

  virtual Outcome read(const Row& row) = 0;

  model::Batch& batch() { return batch_; }
  model::TextRef keep(std::string_view text) { return batch_.keep(text); }

  /// Diagnostics at a field of a row; `column` may be Columns::kNone, which is the row itself.
  Outcome error(const Row& row, std::size_t column, std::string_view code, std::string_view message);
  Outcome aside(const Row& row, std::size_t column, std::string_view code, std::string_view message);
  void warn(const Row& row, std::size_t column, std::string_view code, std::string_view message);

  // What a record does not stand without. Nothing where the row does not have it, or an id is too long: then an error has
  // been said, and the row is in error.
  std::optional<model::PersonRef> person(const Row& row);
  std::optional<model::CourseRef> course(const Row& row);
  std::optional<model::CourseRef> course_if_any(const Row& row);  ///< a row may also name none
  std::optional<std::string_view> id(const Row& row, std::size_t column, std::string_view code, std::string_view message);
  std::optional<ReportDate> date(const Row& row, std::size_t column, std::string_view code);  ///< a blank field is never()

  /// What a record stands without: where it cannot be read, a warning is said and the date is never().
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
std::unique_ptr<TableReader> make_reader(Columns& columns, BatchSink sink) {
  return std::make_unique<Reader>(columns, std::move(sink));
}

}  // namespace anupalan::io
