#include "io/pack/xlsx.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "io/pack/xlsx_sheet.h"

namespace anupalan::io {
namespace {

constexpr std::string_view kWorkbook = "xl/workbook.xml";
constexpr std::string_view kRelationships = "xl/_rels/workbook.xml.rels";

}  // namespace

const ZipEntry* XlsxBook::find_part(std::string_view path) const {
  // The names of parts compare without case (ECMA-376, part 2, 6.2.2.3).
  auto found = std::find_if(entries_.begin(), entries_.end(), [&](const ZipEntry& entry) { return folded(entry.name) == folded(path); });
  return found == entries_.end() ? nullptr : &*found;
}

Result<bool> XlsxBook::read_part(std::string_view path, XmlSink& sink) const {
  const ZipEntry* entry = find_part(path);
  if (entry == nullptr) return Error{"xlsx.broken", fmt::format("the spreadsheet cannot be read: it has no {}", path)};
  Result<std::unique_ptr<ByteStream>> stream = zip_stream(*file_, *entry);
  if (!stream) return stream.error();
  Result<bool> read = read_xml(*stream.value(), sink);
  if (read || read.error().code != "xml.broken") return read;
  return Error{"xlsx.broken", fmt::format("the spreadsheet cannot be read: {}, {}", path, read.error().message)};
}

Result<XlsxBook> XlsxBook::open(ByteSource& file) {
  Result<std::vector<ZipEntry>> entries = zip_entries(file);
  if (!entries) return entries.error();
  XlsxBook book(file, std::move(entries.value()));

  RelationshipsSink relationships;
  if (auto read = book.read_part(kRelationships, relationships); !read) return read.error();
  WorkbookSink workbook(relationships, book.workbook_);
  if (auto read = book.read_part(kWorkbook, workbook); !read) return read.error();
  for (const auto& [id, target] : relationships.targets) {
    if (target.kind == "sharedStrings") book.shared_texts_path_ = target.path;
    if (target.kind != "styles") continue;
    StylesSink styles(book.workbook_);
    if (auto read = book.read_part(target.path, styles); !read) return read.error();
  }
  return book;
}

std::optional<Error> XlsxBook::read_shared_texts() {
  if (shared_texts_path_.empty()) return std::nullopt;
  SharedTexts texts;
  SharedTextsSink sink(texts);
  Result<bool> complete = read_part(shared_texts_path_, sink);
  if (!complete) return complete.error();
  if (!complete.value()) {
    return Error{"xlsx.too_large", fmt::format("the spreadsheet has more than {} MiB of text; save its sheets as CSV files",
                                               kMaxSharedTextBytes >> 20)};
  }
  shared_ = std::move(texts);
  shared_texts_path_.clear();
  return std::nullopt;
}

Result<bool> XlsxBook::read(std::size_t sheet, XlsxRows& to) {
  if (std::optional<Error> error = read_shared_texts()) return *error;
  SheetSink sink(workbook_, shared_, to);
  Result<bool> complete = read_part(workbook_.sheets[sheet].path, sink);
  return sink.error() ? Result<bool>(*sink.error()) : complete;
}

}  // namespace anupalan::io
