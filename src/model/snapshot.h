// The verdicts of one day as a file of the format "evaluation" has them: what was said then. They are no facts: nothing is
// counted from them, and only a comparison looks at them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "base/text_pool.h"

namespace anupalan::model {

struct Batch;
enum class TextRef : std::uint32_t;  // records.h

/// Of what day the verdicts are, and by which law.
struct SnapshotHead {
  ReportingYear year;
  Day as_on = Day::never(), law_as_on = Day::never();
  std::vector<std::string> orders;        ///< in force and switched on, as the file has them
  std::vector<std::string> readings_off;  ///< "R-2", ...
  std::vector<std::string> supposed;      ///< edited plans and other values than the orders', in words
};

/// What was owed, as one person had it. Texts as in SnapshotPerson.
struct SnapshotDuty {
  TextRef provision{}, kind{}, status{};
  TextRef missing{};  ///< separated by '\n'
  Day due_on = Day::never(), met_on = Day::never();
  std::uint32_t done = 0, needed = 0;
  std::optional<std::uint32_t> of{};  ///< nothing: any other course counts
};

/// One person. `status` is a name, which the reader has held against the list of them.
struct SnapshotPerson {
  TextRef id{}, unit{}, status{}, prescriber_kind{}, prescriber{};
  TextRef plans{}, reasons{};  ///< separated by '\n'
  Day met_on = Day::never();
  std::uint32_t duties = 0;  ///< how many there are; they stand one person's after the other's
};

class Snapshot {
 public:
  std::string file;  ///< the one it stands in, for people
  SnapshotHead head;

  /// Takes what a batch says. REQUIRES: the persons come sorted by id, each once; the reader sees to it.
  void add(const Batch& batch);
  std::size_t size() const { return people_.size(); }
  const SnapshotPerson& person(std::size_t index) const { return people_[index]; }
  std::span<const SnapshotDuty> duties(std::size_t person) const;
  std::string_view text(TextRef ref) const { return texts_.text(static_cast<TextId>(ref)); }

 private:
  TextPool texts_;
  std::vector<SnapshotPerson> people_;
  std::vector<SnapshotDuty> duties_;
  std::vector<std::uint32_t> first_duty_;  ///< by person
};

}  // namespace anupalan::model
