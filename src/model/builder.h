// Puts the files together: many batches in, one Dataset out, and a reason for every record not used.
//
//   DatasetBuilder builder;
//   FileNumber file = builder.open_file("roster.json", "roster");
//   builder.add(file, std::move(batch));          // as often as the reader has something
//   Steps steps = builder.build(built);           // rows sorted, references resolved
//   while (steps.go_on()) {}
//
// Files may come in any order and give the same Dataset. Records about people are resolved when they come if the people
// are settled by then, and are kept until build() otherwise: rosters first takes a third of the memory.
//
// The same record twice is one. Two records with one id and different facts are both in error, and neither is used:
// which is right cannot be known (formats.md, section 1); but of two reports of the portal the later one is right.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/steps.h"
#include "model/dataset.h"
#include "model/records.h"

namespace anupalan::model {

enum class FileNumber : std::uint32_t {};

struct Built {
  Dataset data;
  std::vector<Diagnostic> diagnostics;  ///< sorted by place
};

class DatasetBuilder {
 public:
  DatasetBuilder();
  ~DatasetBuilder();
  DatasetBuilder(DatasetBuilder&&) noexcept;
  DatasetBuilder& operator=(DatasetBuilder&&) noexcept;

  /// An input file, named as the user named it. `kind` and `bare` as in FileAccount.
  FileNumber open_file(std::string name, std::string kind, bool bare = false);
  /// What the file turned out to be, where that was not known when it was opened.
  void set_kind(FileNumber file, std::string kind);
  /// Forgets all that the file said, and that it said anything: to read it in another way, or not at all.
  /// REQUIRES: the file's people are not settled yet, or it has none.
  void discard(FileNumber file);
  /// REQUIRES: each Place::index counts the records of its section in its file from 0; no employees, units or courses
  /// come after settle_people().
  void add(FileNumber file, Batch&& batch);
  /// What the corrections that were added say of columns: to read tables by. Where two contradict each other, neither is there.
  std::vector<CorrectionRecord> corrections_of_columns() const;
  /// Says that all employees, units, placements and descriptions of courses have come. build() does it otherwise.
  Steps settle_people();
  /// REQUIRES: nothing is added afterwards. `built` is complete after the last step.
  Steps build(Built& built);

 private:
  std::unique_ptr<struct BuildState> state_;
};

}  // namespace anupalan::model
