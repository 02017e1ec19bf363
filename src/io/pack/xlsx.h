// The worksheets of a spreadsheet (.xlsx, ECMA-376), row by row. A sheet is never held whole; the texts that its cells
// share are, up to kMaxSharedTextBytes.
//
//   auto book = XlsxBook::open(file);
//   auto done = book.value().read(0, sink);   // sink.row({"Name", "Completed on"}, 1), sink.row({"Asha", "2025-04-01"}, 2), ...
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "io/pack/xlsx_parts.h"
#include "io/pack/zip.h"

namespace anupalan::io {

/// What is told of a worksheet.
class XlsxRows {
 public:
  virtual ~XlsxRows() = default;
  /// A row with at least one field that is not empty; false stops the reading. Fields are UTF-8 and valid during the call
  /// only, from column A to the last cell that the file has, empty where it has none. Rows are numbered from 1, as on the
  /// screen, and come in the order of the file.
  virtual bool row(std::span<const std::string_view> fields, std::uint32_t row_number) = 0;
};

class XlsxBook {
 public:
  /// Errors: those of zip_entries() and zip_stream(), and "xlsx.broken" (a part is missing or is not what it should be).
  /// REQUIRES: the file outlives the book.
  static Result<XlsxBook> open(ByteSource& file);

  /// In the order of the tabs, hidden ones too; may be empty. Charts are left out.
  const std::vector<XlsxSheet>& sheets() const { return workbook_.sheets; }

  /// Tells a worksheet; false where the sink stopped it. Errors as of open(), and "xlsx.too_large" (over kMaxSharedTextBytes
  /// of shared text, or 16 MiB of text in one row).
  ///
  /// Texts are given as they are; numbers in plain digits (plain_number()); dates as date_text() does, told by the format of
  /// their cell; TRUE and FALSE; "#N/A" and other errors as text; of a formula, the result that the file holds. Of merged
  /// cells the first has the text.
  /// REQUIRES: `sheet` is a place in sheets().
  Result<bool> read(std::size_t sheet, XlsxRows& to);

 private:
  XlsxBook(ByteSource& file, std::vector<ZipEntry> entries) : file_(&file), entries_(std::move(entries)) {}
  const ZipEntry* find_part(std::string_view path) const;
  Result<bool> read_part(std::string_view path, XmlSink& sink) const;
  std::optional<Error> read_shared_texts();

  ByteSource* file_;
  std::vector<ZipEntry> entries_;
  Workbook workbook_;
  std::string shared_texts_path_;  ///< empty where there are none, and once they were read
  SharedTexts shared_;
};

}  // namespace anupalan::io
