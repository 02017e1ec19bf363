#include "io/records_file.h"

#include <algorithm>

#include <fmt/format.h>

#include "io/document.h"
#include "io/json/lines.h"

namespace anupalan::io {
namespace {

constexpr std::size_t kLongestHead = std::size_t{1} << 20;

/// Which list of a batch a section of a format goes to.
model::Section section_of(std::string_view format, std::size_t section) {
  if (format == "completions") return section == 0 ? model::Section::completions : model::Section::results;
  return section == 0 ? model::Section::units : model::Section::employees;
}

/// How many lists and objects stand around a record.
std::size_t depth_around(JsonForm form) { return form == JsonForm::object ? 2 : form == JsonForm::array ? 1 : 0; }

bool is_fast(const Kind& kind, model::Section section) { return kind.format != "evaluation" && section != model::Section::units; }

JsonFramesState state_of(const Kind& kind, const Standing& from) {
  const std::string section = from.sections.empty() ? std::string{} : from.sections.back();
  return {kind.form, from.offset, section, from.index, from.place, false};
}

std::unique_ptr<JsonFraming> framing(const Kind& kind, const Standing& from, JsonFrameSink& sink) {
  const JsonFramesState state = state_of(kind, from);
  if (kind.line_each) return std::make_unique<JsonLines>(sink, state);
  return std::make_unique<JsonFrames>(sink, state);
}

}  // namespace

RecordsFile::RecordsFile(const Kind& kind, Outlet outlet, const Standing& from)
    : kind_(kind), outlet_(std::move(outlet)), frames_(framing(kind, from, *this)),
      reader_(find_format(kind.format)->make(outlet_)), section_(kind.section) {
  header_.kind = JsonValue::Kind::object;
  for (const std::string& name : from.sections) section(name, {});
  if (from.offset > 0) opened_ = usable_ = true;
}

Standing RecordsFile::standing() const {
  const JsonFramesState at = frames_->state();
  return {at.offset, at.place, at.index, names_, at.finished || !usable_};
}

bool RecordsFile::feed(std::string_view chunk) {
  if (!opened_ && head_.size() < kLongestHead) head_ += chunk;
  return frames_->feed(chunk) && !failed_;
}

bool RecordsFile::end() {
  if (failed_ || !frames_->end()) return false;
  if (!opened_) open();
  if (failed_) return false;
  reader_->end();
  flush();
  return true;
}

void RecordsFile::member(std::string_view name, const JsonFrame& frame) {
  JsonValue value;
  const bool sound = !read_value(frame.text, value, 1).found() && name.find('\\') == std::string_view::npos;
  if (opened_ || !sound || !members_.emplace(name).second) {
    failed_ = true;
    return;
  }
  value.offset += static_cast<std::size_t>(frame.offset);
  header_.members.emplace_back(std::string(name), std::move(value));
}

void RecordsFile::section(std::string_view name, const JsonFrame& start) {
  JsonValue list;
  list.kind = JsonValue::Kind::array;
  list.offset = static_cast<std::size_t>(start.offset);  // in the head, which is short
  if (!members_.emplace(name).second || name.find('\\') != std::string_view::npos) failed_ = true;
  header_.members.emplace_back(std::string(name), std::move(list));
  names_.emplace_back(name);
  const auto sections = reader_->sections();
  section_ = static_cast<std::size_t>(std::find(sections.begin(), sections.end(), name) - sections.begin());
  known_section_ = section_ < sections.size();
  if (opened_ && !known_section_) failed_ = true;  // to be warned of among the plain members
}

/// Before the first record, or at the end where there is none.
void RecordsFile::open() {
  opened_ = true;
  if (kind_.form != JsonForm::object) {
    usable_ = true;
    return;
  }
  FileReport report{LineMap(head_)};
  ObjectReader header(header_, "", report);
  failed_ = head_.size() >= kLongestHead || recognise(header) == nullptr;
  if (failed_) return;
  usable_ = reader_->header(header);
  for (std::string_view section : reader_->sections()) header.list(section);
  header.finish();
  batch_.diagnostics = std::move(report.diagnostics);
  head_ = {};
}

/// An element of a list that is none of records, before these: of the plain members.
void RecordsFile::plain(const JsonFrame& frame) {
  JsonValue value;
  failed_ = head_.size() >= kLongestHead || read_value(frame.text, value, depth_around(kind_.form)).found();
  value.offset += static_cast<std::size_t>(frame.offset);
  header_.members.back().value.items.push_back(std::move(value));
}

void RecordsFile::record(const JsonFrame& frame) {
  if (failed_) return;
  if (!opened_ && !known_section_) return plain(frame);
  if (!opened_) open();
  last_line_ = frame.place.line;
  if (!known_section_ && !failed_) {  // warned of among the plain members; it must be JSON all the same
    JsonValue value;
    failed_ = read_value(frame.text, value, depth_around(kind_.form)).found();
  }
  if (failed_ || !known_section_) return;
  const model::Place place{frame.index, frame.place.line, frame.place.column};
  const model::Section section = section_of(kind_.format, section_);
  const bool read = usable_ && is_fast(kind_, section) && fast_.read(section, frame.text, batch_, place);
  if (!read) exactly(frame, place);
  if (++records_ == kRecordsPerBatch) flush();
}

void RecordsFile::exactly(const JsonFrame& frame, const model::Place& place) {
  if (frame.text.size() > kMaxFrameBytes) return unsound(frame, {"json.syntax", "what stands on this line is longer than 16 MiB, and is not read", 0});
  JsonValue value;
  if (JsonProblem problem = read_value(frame.text, value, depth_around(kind_.form)); problem.found()) return unsound(frame, problem);
  if (!usable_) {
    ++batch_.others_in_error;
    return;
  }
  FileReport report{LineMap(frame.text), frame.place};
  const std::string_view name = reader_->sections()[section_];
  ObjectReader in(value, kind_.bare() ? fmt::format("/{}", frame.index) : fmt::format("/{}/{}", name, frame.index), report);
  reader_->record(section_, place.index, in, frame.place);
  auto& diagnostics = batch_.diagnostics;
  diagnostics.insert(diagnostics.end(), report.diagnostics.begin(), report.diagnostics.end());
}

/// A line of NDJSON is a document by itself, and only it is wrong; else the whole text is no JSON.
void RecordsFile::unsound(const JsonFrame& frame, const JsonProblem& problem) {
  if (kind_.form != JsonForm::lines) {
    failed_ = true;
    return;
  }
  FileReport report{LineMap(frame.text), frame.place};
  report.add(Severity::error, problem.code, fmt::format("/{}", frame.index), problem.offset, problem.message);
  batch_.diagnostics.push_back(std::move(report.diagnostics.front()));
  ++batch_.in_error[static_cast<std::size_t>(section_of(kind_.format, section_))];
}

void RecordsFile::flush() {
  outlet_.batches(std::exchange(batch_, {}));
  records_ = 0;
}

}  // namespace anupalan::io
