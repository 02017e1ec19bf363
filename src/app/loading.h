// From files to a Dataset, in steps short enough for a screen to stay alive between them.
//
//   LoadJob job(files);
//   while (!job.step()) show(job.progress());
//   std::shared_ptr<const Loaded> loaded = job.take();
//
// What was loaded before stays as it is until the new Loaded is complete.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/crew.h"
#include "base/diagnostic.h"
#include "base/steps.h"
#include "io/saved_workspace.h"
#include "model/dataset.h"
#include "model/snapshot.h"
#include "orders/law.h"

namespace anupalan::app {

/// A file as the platform gave it. `unreadable` not empty: it could not be opened, and why.
struct InputFile {
  std::string name;
  std::shared_ptr<ByteSource> source;
  std::string unreadable;

  InputFile(std::string file_name, std::shared_ptr<ByteSource> bytes) : name(std::move(file_name)), source(std::move(bytes)) {}
  /// A file in memory, or one that could not be opened.
  InputFile(std::string file_name, std::string bytes, std::string why_not = {})
      : name(std::move(file_name)), source(std::make_shared<MemoryBytes>(std::move(bytes))), unreadable(std::move(why_not)) {}
};

/// All that was read: the facts, the law (built-in orders and dropped-in ones), and what was wrong.
struct Loaded {
  model::Dataset data;
  orders::Law law;
  std::vector<Diagnostic> diagnostics;  ///< sorted by place
  std::vector<io::SavedWorkspace> workspaces;
  std::vector<model::Snapshot> snapshots;  ///< verdicts of other days, sorted by file: only a comparison looks at them
  std::size_t files_recognised = 0;     ///< of a known format; 0: nothing could be read
  bool password_needed = false;         ///< an archive wants a password that was not given
};

struct LoadProgress {
  std::size_t files_done = 0, files = 0;
  std::uint64_t bytes_done = 0, bytes = 0;
  std::uint64_t records = 0;  ///< read so far
  std::string current;  ///< the file being read; empty while what was read is put together
};

class LoadJob {
 public:
  /// `passwords` open archives that want one. `crew` reads (made with io::make_hand); where there is none, this thread does.
  explicit LoadJob(std::vector<std::shared_ptr<const InputFile>> files, std::vector<std::string> passwords = {},
                   std::shared_ptr<Crew> crew = nullptr);
  ~LoadJob();

  /// Does a part of the work, of some milliseconds. True when all is done.
  bool step();
  /// Nothing can be done until the crew has told something.
  bool waits() const;
  LoadProgress progress() const;
  /// REQUIRES: step() was true. Leaves the job empty.
  std::shared_ptr<const Loaded> take();

 private:
  struct Work;
  static Steps load_all(Work& work);
  std::unique_ptr<Work> work_;
};

/// All at once, for those who have no screen.
std::shared_ptr<const Loaded> load(std::vector<InputFile> files, std::vector<std::string> passwords = {}, std::shared_ptr<Crew> crew = nullptr);

}  // namespace anupalan::app
