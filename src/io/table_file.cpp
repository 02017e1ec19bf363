#include "io/table_file.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/text.h"

namespace anupalan::io {
namespace {

constexpr std::size_t kColumnsNamed = 12;

std::string names_of(const Columns& columns) {
  std::string names;
  for (std::size_t i = 0; i < std::min(columns.count(), kColumnsNamed); ++i) names += (i == 0 ? "" : ", ") + columns.shown(i);
  return columns.count() > kColumnsNamed ? fmt::format("{} and {} more", names, columns.count() - kColumnsNamed) : names;
}

}  // namespace

bool TableFile::row(const CsvRow& row) {
  const TextPlace place{row.place.line, row.place.column};
  if (row.usable || !has_header_) return take(row.fields, place);
  if (++batch_.others_in_error % kRecordsPerBatch == 0) sink_(std::exchange(batch_, {}));
  return true;
}

bool TableFile::row(std::span<const std::string_view> fields, std::uint32_t row_number) { return take(fields, {row_number, 1}); }

void TableFile::problem(const CsvProblem& problem) {
  report(problem.row_unusable ? Severity::error : Severity::warning, std::string(problem.code), {problem.place.line, problem.place.column},
         std::string(problem.message));
}

bool TableFile::take(std::span<const std::string_view> fields, TextPlace place) {
  if (!has_header_) {
    open(fields, place);
    return format_ != nullptr;
  }
  while (fields.size() > header_.size() && trimmed(fields.back()).empty()) fields = fields.first(fields.size() - 1);
  if (is_out_of_shape(fields, place)) return true;
  reader_->row(Row(fields, {rows_++, place.line, place.column}));
  return true;
}

/// Rows that cannot be meant as they stand: the header once more, or more cells than columns. Fewer are pointed out.
bool TableFile::is_out_of_shape(std::span<const std::string_view> fields, TextPlace place) {
  const bool header = std::equal(fields.begin(), fields.end(), header_.begin(), header_.end(),
                                 [](std::string_view field, const std::string& name) { return trimmed(field) == name; });
  if (header) {
    report(Severity::set_aside, "table.header_again", place, "this row is the header once more");
    ++batch_.put_aside[0];
  } else if (fields.size() > header_.size()) {
    report(Severity::error, "table.too_many_cells", place,
           fmt::format("this row has {} cells and the header {}: where a comma stands inside a value, quotes are missing; the row is left out",
                       fields.size(), header_.size()), fields[header_.size()]);
    ++batch_.others_in_error;
  } else if (fields.size() < header_.size()) {
    report(Severity::warning, "table.too_few_cells", place,
           fmt::format("this row has {} of the {} cells of the header; it is used, with the others empty", fields.size(), header_.size()));
    return false;
  }
  return header || fields.size() > header_.size();
}

void TableFile::open(std::span<const std::string_view> header, TextPlace place) {
  has_header_ = true;
  Columns columns(header, corrections_);
  for (std::string_view name : header) header_.emplace_back(trimmed(name));
  format_ = find_table_format(columns);
  if (format_ != nullptr) {
    reader_ = format_->make(columns, sink_);
    batch_.columns = columns.read();
    return;
  }
  batch_.columns = columns.read();
  report(Severity::error, "file.not_recognised", place,
         "the first line names no columns of a report that is known, and none that tells who or which course is meant: a list of employees has "
         "an employee id or e-mail address, a name and a designation; a correction may say which column is what; lines above the header have to be "
         "deleted",
         names_of(columns));
}

bool TableFile::begin_slice(std::uint32_t rows_before) {
  batch_ = {};
  rows_ = rows_before;
  return format_ != nullptr;
}

void TableFile::end() {
  if (reader_ != nullptr) reader_->end();
  if (!has_header_) report(Severity::error, "table.empty", {}, "the table has no rows");
  sink_(std::exchange(batch_, {}));
}

void TableFile::report(Severity severity, std::string code, TextPlace place, std::string message, std::string_view detail) {
  batch_.diagnostics.push_back({severity, std::move(code), {}, {}, place.line, place.column, std::move(message), shortened(detail, 300)});
  if (batch_.diagnostics.size() >= kRecordsPerBatch) sink_(std::exchange(batch_, {}));
}

}  // namespace anupalan::io
