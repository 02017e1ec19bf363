// What an officer says is meant, where the program would guess or cannot know (formats.md: "corrections").
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/builder.h"
#include "model/records.h"

namespace anupalan::model {

struct BuildState;

/// What is written, as it compares: names of columns by their letters and digits, with `file` behind them; names of courses,
/// assessments and units by normal_name(); keys of people without case; the others exactly.
using WrittenKey = std::pair<Guessed, std::string>;
WrittenKey written_key(Guessed what, std::string_view written, std::string_view file = {});

class Corrections {
 public:
  void add(FileNumber from, CorrectionRecord&& record);
  /// Takes back all that a file said.
  void forget(FileNumber from);
  bool any(Guessed what) const;
  /// The correction of what is written, of several the one that decides; nullptr where there is none, or where they
  /// contradict each other.
  const CorrectionRecord* of(Guessed what, std::string_view written) const;
  /// The same, which is then met. Valid until another is added.
  const CorrectionRecord* find(Guessed what, std::string_view written);
  /// Those of columns that nobody contradicts.
  std::vector<CorrectionRecord> of_columns() const;
  /// A table of the file was read by them.
  void meet(const std::vector<ColumnRead>& columns, std::string_view file);
  /// Says of each what became of it: used; in error where another contradicts it or its meaning is none; else set aside.
  void account(BuildState& state) const;

 private:
  struct Known {
    FileNumber from{};
    CorrectionRecord record;
    bool met = false;
    bool has_reader = true;  ///< of a column: what it is said to be, some reader asks for
  };
  /// Those that are about the same: the ones that decide, or all where none does.
  std::vector<const Known*> deciding(const WrittenKey& key) const;
  /// nullptr where they contradict each other.
  static const CorrectionRecord* agreed(const std::vector<const Known*>& deciding);

  std::vector<Known> all_;
  std::map<WrittenKey, std::vector<std::size_t>> by_key_;
};

/// Whether a correction that names `wanted` (empty: every file) is for a file: by its whole name, or by the last part of it.
bool is_for_file(std::string_view wanted, std::string_view file);

}  // namespace anupalan::model
