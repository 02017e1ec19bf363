// What an officer says is meant, where the program would guess or cannot know (assets/schemas/corrections.schema.json).
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

/// What is written, as it compares: names of courses, assessments and units by normal_name(), phones by their ten digits,
/// other keys of people without case, the others exactly; columns together with the file they are of.
using WrittenKey = std::pair<Guessed, std::string>;
WrittenKey written_key(Guessed what, std::string_view written, std::string_view file = {});

/// Whether two names may be of one file: they are alike, or one is the end of the other after a "/".
bool is_same_file(std::string_view a, std::string_view b);

class Corrections {
 public:
  void add(FileNumber from, CorrectionRecord&& record);
  /// Takes back all that a file said.
  void forget(FileNumber from);
  bool any(Guessed what) const;
  /// The correction of what is written, of several the one that decides; nullptr where there is none, or where they
  /// contradict each other. Of categories `written` is the file.
  const CorrectionRecord* of(Guessed what, std::string_view written) const;
  /// The same, which is then met. Valid until another is added.
  const CorrectionRecord* find(Guessed what, std::string_view written);
  /// What it says cannot be: it is in error, and nobody follows it. `code` lives as long as the program.
  void refuse(const CorrectionRecord& record, const char* code);
  /// Those of columns that nobody contradicts.
  std::vector<CorrectionRecord> of_columns() const;
  /// A table was read, and some of its columns by corrections.
  void meet(const FileAccount& table, const std::vector<ColumnRead>& columns);
  /// Says of each what became of it: used; in error where another contradicts it or its meaning is none; else set aside.
  void account(BuildState& state) const;

 private:
  struct Known {
    FileNumber from{};
    CorrectionRecord record;
    bool met = false;
    const char* refused = nullptr;
    bool unread = false;  ///< of a column: some table has it, and none was read by it
    bool read = false;
  };
  using Alike = std::vector<std::size_t>;

  const Alike* alike(Guessed what, std::string_view written) const;
  /// Of those that are about the same the ones that decide, or all where none does.
  std::vector<const Known*> deciding(const Alike& alike) const;
  /// nullptr where they contradict each other.
  static const CorrectionRecord* agreed(const std::vector<const Known*>& deciding);
  void account(BuildState& state, const Known& known, const CorrectionRecord* stands) const;

  std::vector<Known> all_;
  std::map<WrittenKey, Alike> by_key_;
};

}  // namespace anupalan::model
