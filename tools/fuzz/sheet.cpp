// The parts of a spreadsheet, unpacked: the XML of the sheet, then of the other parts where they are given, with a line of two
// per cents between them. No check sum stands between them and their readers here. Rows come in rising order, are never empty,
// and come alike whatever was read before.
#include "choices.h"
#include "unit/io/pack/workbooks.h"

namespace anupalan::fuzz {
namespace {

constexpr std::string_view kBetween = "\n%%\n";

std::string workbook_of(std::string_view text) {
  test::Parts parts;
  for (std::string* part : {&parts.sheet, &parts.shared, &parts.styles, &parts.workbook, &parts.relationships}) {
    const std::size_t end = text.find(kBetween);
    *part = text.substr(0, end);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + kBetween.size());
  }
  test::Zip zip;
  zip.add({.name = "xl/_rels/workbook.xml.rels", .text = parts.relationships, .stored = true});
  zip.add({.name = "xl/workbook.xml", .text = parts.workbook, .stored = true});
  zip.add({.name = "xl/sharedStrings.xml", .text = parts.shared, .stored = true});
  zip.add({.name = "xl/styles.xml", .text = parts.styles, .stored = true});
  return zip.add({.name = "xl/worksheets/sheet1.xml", .text = parts.sheet, .stored = true}).bytes();
}

class Rows : public io::XlsxRows {
 public:
  bool row(std::span<const std::string_view> fields, std::uint32_t row_number) override {
    expect(std::any_of(fields.begin(), fields.end(), [](std::string_view field) { return !field.empty(); }), "a row says something");
    expect(!fields.empty() && row_number > 0, "rows are numbered from 1");
    std::string line = std::to_string(row_number) + ":";
    for (std::string_view field : fields) line.append(" |").append(field);
    lines.push_back(std::move(line));
    return true;
  }
  std::vector<std::string> lines;
};

void read(io::XlsxBook& book, Rows& to) {
  if (auto read = book.read(0, to); !read) to.lines.push_back(read.error().code);
}

}  // namespace
}  // namespace anupalan::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace anupalan;
  MemoryBytes file(fuzz::workbook_of({reinterpret_cast<const char*>(bytes), size}));
  auto book = io::XlsxBook::open(file);
  if (!book || book.value().sheets().empty()) return 0;
  fuzz::Rows first, again;
  fuzz::read(book.value(), first);
  fuzz::read(book.value(), again);
  fuzz::expect_same(first.lines, again.lines, "a sheet is read alike twice");
  return 0;
}
