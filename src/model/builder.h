// Puts the files together: many batches in, one Dataset out, and a reason for every record not used.
//
//   DatasetBuilder builder;
//   FileNumber file = builder.open_file("roster.json", "roster");
//   builder.add(file, std::move(batch));          // as often as the reader has something
//   Built built = std::move(builder).build();     // rows sorted, references resolved
//
// Files may come in any order and give the same Dataset. The same record twice is one. Two records
// with one id and different facts are both in error, and neither is used: which is right cannot be
// known (formats.md, section 1).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
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
  const std::string& name_of(FileNumber file) const;
  /// The `as_on` of a completions file; the last one of all files stands.
  void completions_as_on(FileNumber file, Day as_on);
  /// A record that its reader could not use: counted as in error; its diagnostic is the reader's.
  void count_error(FileNumber file, Section section);
  /// Records that do not become part of the Dataset (the paragraphs of an order).
  void count_others(FileNumber file, std::uint64_t used, std::uint64_t errors);
  /// REQUIRES: each Place::index counts the records of its section in its file from 0.
  void add(FileNumber file, Batch&& batch);

  Built build() &&;

 private:
  std::unique_ptr<struct BuildState> state_;
};

}  // namespace anupalan::model
