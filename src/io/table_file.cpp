#include "io/table_file.h"

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
  if (++batch_.others_in_error % 4096 == 0) sink_(std::exchange(batch_, {}));
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
  while (fields.size() > columns_ && trimmed(fields.back()).empty()) fields = fields.first(fields.size() - 1);
  if (fields.size() > columns_) {
    report(Severity::error, "table.too_many_cells", place,
           fmt::format("this row has {} cells and the header {}: where a comma stands inside a value, quotes are missing; the row is left out",
                       fields.size(), columns_), fields[columns_]);
    if (++batch_.others_in_error % 4096 == 0) sink_(std::exchange(batch_, {}));
    return true;
  }
  reader_->row(Row(fields, {rows_++, place.line, place.column}));
  return true;
}

void TableFile::open(std::span<const std::string_view> header, TextPlace place) {
  has_header_ = true;
  const Columns columns(header);
  columns_ = columns.count();
  format_ = find_table_format(columns);
  if (format_ != nullptr) {
    reader_ = format_->make(columns, sink_);
    return;
  }
  report(Severity::error, "file.not_recognised", place,
         "the first line names no columns of a report that is known, and none that tells who or which course is meant; lines above the header "
         "have to be deleted",
         names_of(columns));
}

void TableFile::end() {
  if (reader_ != nullptr) reader_->end();
  if (!has_header_) report(Severity::error, "table.empty", {}, "the table has no rows");
  sink_(std::exchange(batch_, {}));
}

void TableFile::report(Severity severity, std::string code, TextPlace place, std::string message, std::string_view detail) {
  batch_.diagnostics.push_back({severity, std::move(code), {}, {}, place.line, place.column, std::move(message), shortened(detail, 300)});
}

}  // namespace anupalan::io
