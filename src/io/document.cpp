#include "io/document.h"

#include <algorithm>

#include <fmt/format.h>

#include "io/formats.h"
#include "io/igot/json_documents.h"
#include "io/json/repair.h"

namespace anupalan::io {
namespace {

constexpr std::int64_t kVersion = 1;

/// The first pass: the plain members of the document, lists of texts among them, and that the text is sound.
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
  bool record(JsonValue&& text) override {
    header.members.back().value.items.push_back(std::move(text));
    return true;
  }

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

void read_records(FormatReader& reader, ObjectReader& header, std::string_view bytes, FileReport& report, const BatchSink& sink) {
  bool usable = reader.header(header);
  for (std::string_view section : reader.sections()) header.list(section);
  header.finish();
  if (!usable) {
    RefusedSink refused(reader);
    read_document(bytes, refused);
    model::Batch batch;
    batch.others_in_error = refused.records;
    sink(std::move(batch));
    return;
  }
  RecordSink records(reader, report);
  read_document(bytes, records);
  reader.end();
}

void hand_over(FileReport& report, const BatchSink& sink) {
  model::Batch batch;
  batch.diagnostics = std::move(report.diagnostics);
  sink(std::move(batch));
}

/// Reads one of the portal's documents, which do not say what they are; gives its kind, empty where it is none.
std::string_view read_as_portals(std::string_view bytes, FileReport& report, const BatchSink& sink) {
  JsonValue value;
  if (read_value(bytes, value).found()) return {};
  const std::optional<PortalDocument> kind = recognise_portal_document(value);
  if (!kind) return {};
  read_portal_document(*kind, value, report, sink);
  hand_over(report, sink);
  return kind->name;
}

/// Of a file that people may break and want back in part (a workspace), the part before the problem is read; empty: of no other.
std::string sound_part(std::string_view bytes, std::size_t problem) {
  std::string part = closed_before(bytes, problem);
  HeaderSink sink;
  if (part.empty() || skim_document(part, sink).found()) return {};
  const JsonValue* name = sink.header.find("format");
  const Format* format = name == nullptr || name->kind != JsonValue::Kind::text ? nullptr : find_format(name->text);
  return format != nullptr && format->newer_too ? part : std::string();
}

void add_problem(const JsonProblem& problem, std::string_view bytes, std::string_view so, FileReport& report) {
  std::string_view near = bytes.substr(std::min(problem.offset, bytes.size()), 20);
  near = near.substr(0, near.find_first_of("\r\n"));
  const bool printable = std::all_of(near.begin(), near.end(), [](char c) { return c >= ' ' && c <= '~'; });
  report.add(Severity::error, problem.code, "", problem.offset, std::string(problem.message).append(so), printable ? near : "");
}

std::string read_formatted(std::string_view bytes, const JsonValue& members, FileReport& report, const Outlet& outlet) {
  ObjectReader header(members, "", report);
  const Format* format = recognise(header);
  if (format != nullptr) read_records(*format->make(outlet), header, bytes, report, outlet.batches);
  hand_over(report, outlet.batches);
  return format == nullptr ? std::string{} : std::string(format->name);
}

}  // namespace

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
  const bool newer_is_read = format != nullptr && format->newer_too && version && *version > kVersion;
  if (newer_is_read) {
    header.warning("file.newer_version", "version", "a newer version of the program wrote this; what is understood of it is used", std::to_string(*version));
  } else if (version && *version != kVersion) {
    header.error("file.unknown_version", "version", fmt::format("only version {} can be read", kVersion), std::to_string(*version));
  }
  return header.ok() ? format : nullptr;
}

std::string read_document_file(std::string_view bytes, const Outlet& outlet) {
  FileReport report{LineMap(bytes)};
  HeaderSink sink;
  JsonProblem problem = skim_document(bytes, sink);
  const bool may_be_the_portals = problem.found() ? problem.code == "json.not_an_object" : sink.header.find("format") == nullptr;
  if (may_be_the_portals) {
    const std::string_view kind = read_as_portals(bytes, report, outlet.batches);
    if (!kind.empty()) return std::string(kind);
  }
  if (!problem.found()) return read_formatted(bytes, sink.header, report, outlet);
  const std::string part = sound_part(bytes, problem.offset);
  add_problem(problem, bytes, part.empty() ? "" : "; what stands before it is read", report);
  if (part.empty()) {
    hand_over(report, outlet.batches);
    return {};
  }
  HeaderSink sound;
  skim_document(part, sound);
  return read_formatted(part, sound.header, report, outlet);
}

}  // namespace anupalan::io
