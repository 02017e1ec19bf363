#include "io/read.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "assets.h"

namespace anupalan::io {
namespace {

constexpr std::int64_t kVersion = 1;

/// The first pass: the plain members of the document, and that the text is sound.
class HeaderSink : public JsonDocumentSink {
 public:
  HeaderSink() { header.kind = JsonValue::Kind::object; }
  void member(const std::string& name, JsonValue&& value) override { header.members.emplace_back(name, std::move(value)); }
  void section(const std::string& name, std::size_t offset) override {
    JsonValue list;
    list.kind = JsonValue::Kind::array;
    list.offset = offset;
    header.members.emplace_back(name, std::move(list));
  }
  bool record(JsonValue&&) override { return true; }

  JsonValue header;
};

/// The second pass: the records, each to the format's reader.
class RecordSink : public JsonDocumentSink {
 public:
  RecordSink(FormatReader& reader, FileReport& report) : reader_(reader), report_(report) {}
  void member(const std::string&, JsonValue&&) override {}
  void section(const std::string& name, std::size_t) override {
    auto sections = reader_.sections();
    section_ = static_cast<std::size_t>(std::find(sections.begin(), sections.end(), name) - sections.begin());
    index_ = 0;
  }
  bool record(JsonValue&& value) override {
    if (section_ >= reader_.sections().size()) return true;  // an unknown member, warned of in the header
    ObjectReader in(value, fmt::format("/{}/{}", reader_.sections()[section_], index_), report_);
    reader_.record(section_, index_++, in, report_.lines.place_of(value.offset));
    return true;
  }

 private:
  FormatReader& reader_;
  FileReport& report_;
  std::size_t section_ = 0;
  std::uint32_t index_ = 0;
};

/// The format that the document says it is; nullptr with an error reported.
const Format* recognise(ObjectReader& header) {
  if (!header.has("format")) {
    header.error("file.not_recognised", {}, "the file does not say what it is: a member \"format\" is missing");
    return nullptr;
  }
  std::string_view name = header.text("format");
  const Format* format = find_format(name);
  if (format == nullptr && header.ok()) {
    std::string known;
    for (const Format& f : all_formats()) known += fmt::format("{}{}", known.empty() ? "" : ", ", f.name);
    header.error("file.unknown_format", "format", fmt::format("expected one of: {}", known), name);
  }
  auto version = header.integer("version", INT64_MIN, INT64_MAX, Need::required);
  if (version && *version != kVersion) {
    header.error("file.unknown_version", "version", fmt::format("only version {} can be read", kVersion), std::to_string(*version));
  }
  return header.ok() ? format : nullptr;
}

/// Counts the records of a file whose header makes them useless.
class RefusedSink : public JsonDocumentSink {
 public:
  explicit RefusedSink(const FormatReader& reader) : reader_(reader) {}
  void member(const std::string&, JsonValue&&) override {}
  void section(const std::string& name, std::size_t) override {
    auto sections = reader_.sections();
    known_ = std::find(sections.begin(), sections.end(), name) != sections.end();
  }
  bool record(JsonValue&&) override {
    if (known_) ++records;
    return true;
  }

  std::uint64_t records = 0;

 private:
  const FormatReader& reader_;
  bool known_ = false;
};

void read_records(FormatReader& reader, ObjectReader& header, std::string_view bytes, FileReport& report,
                  model::DatasetBuilder& builder, model::FileNumber file) {
  bool usable = reader.header(header);
  for (std::string_view section : reader.sections()) header.list(section);
  header.finish();
  if (!usable) {
    RefusedSink refused(reader);
    read_document(bytes, refused);
    builder.count_others(file, 0, refused.records);
    return;
  }
  RecordSink records(reader, report);
  read_document(bytes, records);
  reader.end();
}

}  // namespace

bool read_file(const std::string& name, std::string_view bytes, Loading& loading) {
  FileReport report{name, LineMap(bytes), DiagnosticLog(loading.diagnostics)};
  HeaderSink sink;
  JsonProblem problem = skim_document(bytes, sink);
  if (problem.found()) {
    loading.builder.open_file(name, "");
    std::string_view near = bytes.substr(std::min(problem.offset, bytes.size()), 20);
    near = near.substr(0, near.find_first_of("\r\n"));
    bool printable = std::all_of(near.begin(), near.end(), [](char c) { return c >= ' ' && c <= '~'; });
    report.add(Severity::error, problem.code, "", problem.offset, problem.message, printable ? near : "");
    return false;
  }
  ObjectReader header(sink.header, "", report);
  const Format* format = recognise(header);
  model::FileNumber file = loading.builder.open_file(name, format == nullptr ? "" : std::string(format->name));
  if (format == nullptr) return false;
  read_records(*format->make(loading, file), header, bytes, report, loading.builder, file);
  report.log.close();
  return true;
}

void note_unreadable(const std::string& name, const std::string& why, Loading& loading) {
  loading.builder.open_file(name, "");
  loading.diagnostics.push_back({Severity::error, "file.unreadable", name, "", 0, 0, why, ""});
}

namespace {

std::vector<orders::Order> read_built_in_orders() {
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;
  model::DatasetBuilder builder;
  Loading loading{builder, orders, diagnostics};
  for (const assets::Entry& entry : assets::all()) {
    if (!entry.path.starts_with("orders/")) continue;
    [[maybe_unused]] bool read = read_file(std::string(entry.path), entry.bytes, loading);
    assert(read && diagnostics.empty());
  }
  return orders;
}

}  // namespace

const std::vector<orders::Order>& built_in_orders() {
  static const std::vector<orders::Order> kOrders = read_built_in_orders();
  return kOrders;
}

}  // namespace anupalan::io
