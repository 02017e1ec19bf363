// One worksheet part: its cells put together to rows.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/pack/xlsx.h"

namespace anupalan::io {

/// xl/worksheets/sheet1.xml. Stops where the rows' sink says so, and where error() says why.
class SheetSink : public XmlSink {
 public:
  SheetSink(const Workbook& workbook, const SharedTexts& shared, XlsxRows& to) : workbook_(workbook), shared_(shared), to_(to) {}
  bool begin(std::string_view name, const XmlAttributes& attributes) override;
  bool end(std::string_view name) override;
  bool text(std::string_view piece) override;

  const std::optional<Error>& error() const { return error_; }

 private:
  bool begin_row(const XmlAttributes& attributes);
  bool begin_cell(const XmlAttributes& attributes);
  bool end_cell();
  bool end_row();
  bool append(std::string_view piece);
  std::string converted(std::string_view value) const;
  bool fail(std::string_view code, std::string_view what);

  /// A field as a stretch of text_.
  struct Field {
    std::size_t begin = 0;
    std::size_t size = 0;
  };

  const Workbook& workbook_;
  const SharedTexts& shared_;
  XlsxRows& to_;
  std::optional<Error> error_;

  bool in_data_ = false;
  bool in_value_ = false;
  TextPieces pieces_;
  std::string type_;            ///< of the cell: "s", "n", "b", ...
  std::uint32_t style_ = 0;     ///< of the cell
  std::uint32_t column_ = 0;    ///< of the cell, and then of the next one
  std::size_t cell_begin_ = 0;  ///< in text_
  std::uint32_t row_ = 0;
  std::string text_;            ///< of the row
  std::vector<Field> fields_;
  std::vector<std::string_view> told_;
};

}  // namespace anupalan::io
