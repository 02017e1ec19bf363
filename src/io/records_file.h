// Rosters and completions of any size: records one by one, in chunks, the ordinary ones the fast way.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "io/formats.h"
#include "io/json/fast_records.h"
#include "io/json/frames.h"
#include "io/kind.h"

namespace anupalan::io {

class RecordsFile : private JsonFrameSink {
 public:
  /// REQUIRES: kind.way is records.
  RecordsFile(const Kind& kind, Outlet outlet);

  /// False where no more is wanted: something is wrong.
  bool feed(std::string_view chunk);
  /// False where the text is not sound, or says something of the whole after the records: then all that was handed over is
  /// void, and the exact reader has to read it.
  bool end();
  /// The line of the last record that was told: what is wrong stands behind it.
  std::uint32_t last_line() const { return last_line_; }

 private:
  void member(std::string_view name, const JsonFrame& value) override;
  void section(std::string_view name, const JsonFrame& start) override;
  void record(const JsonFrame& frame) override;

  void open();
  void exactly(const JsonFrame& frame, const model::Place& place);
  void unsound(const JsonFrame& frame, const JsonProblem& problem);
  void flush();

  Kind kind_;
  Outlet outlet_;
  JsonFrames frames_;
  FastRecords fast_;
  std::unique_ptr<FormatReader> reader_;
  JsonValue header_;             ///< the plain members, and the sections begun, of the top object
  std::string head_;             ///< the text up to the first record
  bool opened_ = false, usable_ = false, failed_ = false;
  std::size_t section_ = 0;      ///< of the reader's sections
  bool known_section_ = true;
  model::Batch batch_;           ///< what the fast way read
  std::size_t records_ = 0;      ///< since the last flush
  std::uint32_t last_line_ = 0;
};

}  // namespace anupalan::io
