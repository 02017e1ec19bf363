// A file that is a table: its first row says what it is, the others are handed to the reader of that kind.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "io/csv/parser.h"
#include "io/pack/xlsx.h"
#include "io/table/table.h"
#include "io/text_place.h"

namespace anupalan::io {

/// Rows from CSV or from a sheet.
class TableFile : public CsvSink, public XlsxRows {
 public:
  /// Takes the header, and then no more.
  class HeaderOnly : public CsvSink {
   public:
    explicit HeaderOnly(TableFile& table) : table_(table) {}
    bool row(const CsvRow& row) override { return table_.row(row), false; }
    void problem(const CsvProblem&) override {}

   private:
    TableFile& table_;
  };

  /// `columns` as in Part.
  explicit TableFile(BatchSink sink, std::vector<model::CorrectionRecord> columns = {}) : sink_(std::move(sink)), corrections_(std::move(columns)) {}

  bool row(const CsvRow& row) override;
  void problem(const CsvProblem& problem) override;
  bool row(std::span<const std::string_view> fields, std::uint32_t row_number) override;
  /// After the header: a slice begins, and so many rows came before it. False where nobody reads such a table. What was said
  /// of the header is for the first slice to say.
  bool begin_slice(std::uint32_t rows_before);
  /// The rows have ended.
  void end();

  /// Those of the file up to here that a reader was given.
  std::uint32_t rows() const { return rows_; }

  /// The name of its format; empty where it is none that we know, and the one error says what was found.
  std::string_view format() const { return format_ == nullptr ? std::string_view{} : format_->name; }

 private:
  bool is_out_of_shape(std::span<const std::string_view> fields, TextPlace place);
  bool take(std::span<const std::string_view> fields, TextPlace place);
  void open(std::span<const std::string_view> header, TextPlace place);
  void report(Severity severity, std::string code, TextPlace place, std::string message, std::string_view detail = {});

  BatchSink sink_;
  std::vector<model::CorrectionRecord> corrections_;
  const TableFormat* format_ = nullptr;
  std::unique_ptr<TableReader> reader_;
  bool has_header_ = false;
  std::vector<std::string> header_;  ///< as written, trimmed
  std::uint32_t rows_ = 0;
  model::Batch batch_;  ///< what is wrong with rows, before their reader sees them
};

}  // namespace anupalan::io
