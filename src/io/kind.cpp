#include "io/kind.h"

#include "io/csv/parser.h"
#include "io/formats.h"
#include "io/json/parse.h"
#include "io/table/table.h"

namespace anupalan::io {
namespace {

/// What a record of a list without a name is, by its members: the lists that formats.md allows without a document around.
std::optional<Kind> kind_of_record(std::string_view text) {
  struct Known {
    std::string_view one, other, format;
    std::size_t section;  // of the format's sections
  };
  static constexpr Known kKnown[] = {{"employee", "course", "completions", 0}, {"employee", "assessment", "completions", 1},
                                     {"unit", "category", "roster", 1}, {"name", "kind", "roster", 0}};
  JsonValue record;
  if (read_value(text, record).found()) return std::nullopt;
  for (const Known& known : kKnown) {
    if (record.find(known.one) == nullptr || record.find(known.other) == nullptr) continue;
    Kind kind;
    kind.way = Kind::Way::records;
    kind.format = known.format;
    kind.section = known.section;
    kind.about_people = known.format == "completions";
    kind.in_slices = true;
    return kind;
  }
  return std::nullopt;
}

Kind json_kind(std::string_view head) {
  Kind kind;
  const std::optional<JsonForm> form = form_of(head);
  if (!form) return kind;
  const JsonBeginning beginning = beginning_of(head, {.form = *form});
  kind.form = *form;
  if (*form == JsonForm::object) {
    const bool known = find_format(beginning.format) != nullptr;
    if (known) kind.format = beginning.format;
    kind.about_people = kind.format == "completions";
    kind.in_slices = kind.format == "completions" || kind.format == "roster";
    if (kind.in_slices || kind.format == "evaluation") kind.way = Kind::Way::records;
    return kind;
  }
  if (std::optional<Kind> known = kind_of_record(beginning.record)) {
    known->form = *form;
    known->line_each = *form == JsonForm::lines && beginning.record.find('\n') == std::string_view::npos;
    return *known;
  }
  return kind;
}

/// A first line longer than what is looked at is one of cells where it has so many.
constexpr std::size_t kManyCells = 1000;

/// The header of a table, and whether two rows near the top have as many fields: titles may stand above.
class Header : public CsvSink {
 public:
  explicit Header(std::span<const model::CorrectionRecord> corrections) : corrections_(corrections) {}

  bool row(const CsvRow& row) override {
    if (!columns) {
      columns.emplace(row.fields, corrections_);
      last_ = row.fields.size();
      return true;
    }
    is_table = last_ > 1 && row.fields.size() == last_;
    last_ = row.fields.size();
    return !is_table && ++rows_ < kRowsLookedAt;
  }
  void problem(const CsvProblem&) override {}

  std::optional<Columns> columns;
  bool is_table = false;

 private:
  static constexpr int kRowsLookedAt = 10;
  std::span<const model::CorrectionRecord> corrections_;
  std::size_t last_ = 0;
  int rows_ = 0;
};

}  // namespace

Kind kind_of(std::string_view head, std::span<const model::CorrectionRecord> columns) {
  std::string_view text = head.substr(byte_order_mark(head));
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  const bool json = first == std::string_view::npos || text[first] == '{' || text[first] == '[';
  if (json) return json_kind(head);
  Kind kind;
  kind.dialect = sniff_dialect(head);
  Header header(columns);
  CsvParser parser(kind.dialect, header);
  const bool more = parser.feed(head.substr(0, kHeadBytes));
  const bool header_goes_on = !header.columns && head.size() >= kHeadBytes;
  if (more) parser.end();
  if (!header.columns) return kind;
  const TableFormat* format = find_table_format(*header.columns);
  const bool is_row = header_goes_on && header.columns->count() >= kManyCells;
  if (format == nullptr && !header.is_table && !is_row) return kind;  // the reader of documents says what it is not
  kind.way = Kind::Way::table;
  if (format == nullptr || header_goes_on) return kind;  // more columns may make it another format
  kind.format = format->name;
  kind.about_people = format->about_people;
  kind.in_slices = format->by_rows;
  return kind;
}

}  // namespace anupalan::io
