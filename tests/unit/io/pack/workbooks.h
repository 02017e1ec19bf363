// Spreadsheets made for the tests, and what is told of them as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/pack/xlsx.h"
#include "unit/io/pack/packed_files.h"

namespace anupalan::test {

/// The parts of a spreadsheet with one sheet "Report"; each can be changed before it is zipped.
struct Parts {
  std::string relationships =
      R"(<Relationships xmlns="p"><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>)"
      R"(<Relationship Id="rId2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>)"
      R"(<Relationship Id="rId3" Type="http://x/styles" Target="styles.xml"/></Relationships>)";
  std::string workbook = R"(<workbook xmlns:r="r"><sheets><sheet name="Report" sheetId="7" r:id="rId1"/></sheets></workbook>)";
  std::string shared = "<sst/>";
  std::string styles = "<styleSheet/>";
  std::string sheet = "<worksheet/>";

  std::string zipped() const { return zip({"xl/sharedStrings.xml", shared}); }
  std::string zip(const ZipPart& shared_part) const {
    return Zip()
        .add({"xl/_rels/workbook.xml.rels", relationships})
        .add({"xl/workbook.xml", workbook})
        .add(shared_part)
        .add({"xl/styles.xml", styles})
        .add({"xl/worksheets/sheet1.xml", sheet})
        .bytes();
  }
};

/// Writes down each row: "3: a|b||c".
class WrittenRows : public io::XlsxRows {
 public:
  explicit WrittenRows(std::size_t most = SIZE_MAX) : most_(most) {}
  bool row(std::span<const std::string_view> fields, std::uint32_t row_number) override {
    std::string line = std::to_string(row_number) + ": ";
    for (std::size_t i = 0; i < fields.size(); ++i) line.append(i == 0 ? "" : "|").append(fields[i]);
    rows.push_back(line);
    return rows.size() < most_;
  }
  std::vector<std::string> rows;

 private:
  std::size_t most_;
};

/// The rows of a sheet, then the error's code where there is one, also that of opening.
inline std::vector<std::string> rows_of(std::string_view xlsx, std::size_t sheet = 0) {
  MemoryBytes file(xlsx);
  Result<io::XlsxBook> book = io::XlsxBook::open(file);
  if (!book) return {book.error().code};
  if (sheet >= book.value().sheets().size()) return {"no such sheet"};
  WrittenRows to;
  Result<bool> read = book.value().read(sheet, to);
  if (!read) to.rows.push_back(read.error().code);
  return to.rows;
}

/// Of a sheet's cells: what stands between <sheetData> and </sheetData>.
inline std::vector<std::string> rows_of_cells(const std::string& cells, Parts parts = {}) {
  parts.sheet = "<worksheet><sheetData>" + cells + "</sheetData></worksheet>";
  return rows_of(parts.zipped());
}

}  // namespace anupalan::test
