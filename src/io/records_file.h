// Rosters, completions and verdicts of any size, or a slice of one: records one by one, in chunks, the ordinary ones the fast way.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "io/formats.h"
#include "io/json/fast_records.h"
#include "io/json/frames.h"
#include "io/kind.h"
#include "io/task.h"

namespace anupalan::io {

class RecordsFile : private JsonFrameSink {
 public:
  /// `from` has an offset where a slice begins, and then the sections so far.
  /// REQUIRES: kind.way is records; what stands before the first record of the file lets records be used.
  RecordsFile(const Kind& kind, Outlet outlet, const Standing& from = {});

  /// As of JsonFrames. REQUIRES: nothing was fed yet.
  void stop_at(std::uint64_t offset) { frames_->stop_at(offset); }
  /// False where no more is wanted: something is wrong, or the stop was reached.
  bool feed(std::string_view chunk);
  /// False where the text is not sound, or says something of the whole after the records: then all that was handed over is
  /// void, and the exact reader has to read it.
  bool end();
  /// The line of the last record that was told: what is wrong stands behind it.
  std::uint32_t last_line() const { return last_line_; }
  /// Where the next slice begins; finished also where no record can be used. REQUIRES: end() gave true.
  Standing standing() const;

 private:
  void member(std::string_view name, const JsonFrame& value) override;
  void section(std::string_view name, const JsonFrame& start) override;
  void record(const JsonFrame& frame) override;

  void open();
  void plain(const JsonFrame& frame);
  void exactly(const JsonFrame& frame, const model::Place& place);
  void unsound(const JsonFrame& frame, const JsonProblem& problem);
  void flush();

  Kind kind_;
  Outlet outlet_;
  std::unique_ptr<JsonFraming> frames_;
  FastRecords fast_;
  std::unique_ptr<FormatReader> reader_;
  JsonValue header_;             ///< the plain members, and the sections begun, of the top object
  std::unordered_set<std::string> members_;  ///< their names
  std::string head_;             ///< the text up to the first record
  std::vector<std::string> names_;  ///< of the sections begun, the present one last
  bool opened_ = false, usable_ = false, failed_ = false;
  std::size_t section_ = 0;      ///< of the reader's sections
  bool known_section_ = true;
  model::Batch batch_;           ///< what the fast way read
  std::size_t records_ = 0;      ///< since the last flush
  std::uint32_t last_line_ = 0;
};

}  // namespace anupalan::io
