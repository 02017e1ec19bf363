// From the portal's JSON into batches: every record is counted once, in its section.
//
//   JsonRecord record(out, Section::units, at);
//   JsonFields in(at, record);
//   unit.id = in.id({"mapId"});                  // an error in there is one of the record
//   record.end(out.batch().units, std::move(unit));
//
// Place::index counts the records of a section from 0 in the order in which the document is read, those in error and put
// aside too: DatasetBuilder asks for that. It is not the index of the array that the record stands in; the diagnostics of
// the reader have the exact pointer ("/result/content/0").
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/igot/json_spot.h"
#include "io/json/object_reader.h"
#include "io/outlet.h"

namespace anupalan::io {

/// Where the records of one document go.
class JsonOutput {
 public:
  JsonOutput(FileReport& report, BatchSink sink) : report_(report), sink_(std::move(sink)) {}

  /// Of the record that is being read: it is handed over between two records only, so that its texts stay together.
  model::Batch& batch() { return batch_; }
  /// What another record describes by the way is a record of its own: a course, once for each name that it is given, and
  /// none without an id or a name; a standalone assessment, once, and without a name it has its id as one.
  void course(const JsonSpot& at, const std::string& id, const std::string& name);
  void assessment(const JsonSpot& at, const std::string& id, const std::string& name);
  /// REQUIRES: called at the end.
  void flush();

 private:
  friend class JsonRecord;
  model::Place next(model::Section section, std::size_t offset);

  FileReport& report_;
  BatchSink sink_;
  model::Batch batch_;
  std::array<std::uint32_t, model::kSectionCount> counts_{};
  std::set<std::pair<std::string, std::string>> courses_;  ///< id and name
  std::set<std::string> assessments_;                      ///< ids
};

/// A record that is being read: usable until something is said against it.
class JsonRecord {
 public:
  JsonRecord(JsonOutput& out, model::Section section, const JsonSpot& at);

  const model::Place& place() const { return place_; }
  void error(const JsonSpot& at, std::string_view code, std::string message, std::string_view detail = {});
  /// Says why a sound record is not used. Nothing is said where it is known already that it is not.
  void put_aside(const JsonSpot& at, std::string_view code, std::string message, std::string_view detail = {});
  void warning(const JsonSpot& at, std::string_view code, std::string message, std::string_view detail = {});
  bool usable() const { return state_ == State::usable; }

  /// Keeps the record, or counts it as in error or as put aside. REQUIRES: called once, at the end.
  template <typename Record>
  void end(std::vector<Record>& to, Record&& record) {
    if (usable()) to.push_back(std::move(record));
    else count();
  }

 private:
  enum class State : std::uint8_t { usable, put_aside, in_error };
  void count();

  JsonOutput& out_;
  model::Section section_;
  model::Place place_;
  State state_ = State::usable;
};

}  // namespace anupalan::io
