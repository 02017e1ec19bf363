#include "io/igot/json_record.h"

namespace anupalan::io {

using model::Section;

void JsonOutput::course(const JsonSpot& at, const std::string& id, const std::string& name) {
  if (id.empty() || name.empty() || !courses_.emplace(id, name).second) return;
  batch_.courses.push_back({next(Section::courses, at.offset), id, name});
}

void JsonOutput::assessment(const JsonSpot& at, const std::string& id, const std::string& name) {
  if (!assessments_.insert(id).second) return;
  batch_.assessments.push_back({next(Section::assessments, at.offset), id, name.empty() ? id : name, {}});
}

void JsonOutput::flush() { sink_(std::exchange(batch_, {})); }

model::Place JsonOutput::next(Section section, std::size_t offset) {
  const TextPlace place = moved(report_.lines.place_of(offset), report_.start);
  return {counts_[static_cast<std::size_t>(section)]++, place.line, place.column};
}

JsonRecord::JsonRecord(JsonOutput& out, Section section, const JsonSpot& at) : out_(out), section_(section) {
  if (out.batch_.size() >= kRecordsPerBatch) out.flush();
  place_ = out.next(section, at.offset);
}

void JsonRecord::error(const JsonSpot& at, std::string_view code, std::string message, std::string_view detail) {
  state_ = State::in_error;
  out_.report_.add(Severity::error, std::string(code), at.pointer, at.offset, std::move(message), detail);
}

void JsonRecord::put_aside(const JsonSpot& at, std::string_view code, std::string message, std::string_view detail) {
  if (!usable()) return;
  state_ = State::put_aside;
  out_.report_.add(Severity::set_aside, std::string(code), at.pointer, at.offset, std::move(message), detail);
}

void JsonRecord::warning(const JsonSpot& at, std::string_view code, std::string message, std::string_view detail) {
  out_.report_.add(Severity::warning, std::string(code), at.pointer, at.offset, std::move(message), detail);
}

void JsonRecord::count() {
  auto& counts = state_ == State::in_error ? out_.batch_.in_error : out_.batch_.put_aside;
  ++counts[static_cast<std::size_t>(section_)];
}

}  // namespace anupalan::io
