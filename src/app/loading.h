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

#include "base/diagnostic.h"
#include "io/read.h"
#include "model/dataset.h"
#include "orders/law.h"

namespace anupalan::app {

/// A file as the platform gave it. `unreadable` not empty: it could not be opened, and why.
struct InputFile {
  std::string name;
  std::string bytes;
  std::string unreadable;
};

/// All that was read: the facts, the law (built-in orders and dropped-in ones), and what was wrong.
struct Loaded {
  model::Dataset data;
  orders::Law law;
  std::vector<Diagnostic> diagnostics;  ///< sorted by place
  std::size_t files_recognised = 0;     ///< of a known format; 0: nothing could be read
};

struct LoadProgress {
  std::size_t files_done = 0, files = 0;
  std::uint64_t bytes_done = 0, bytes = 0;
  std::string current;  ///< the file being read, or what is being done with them all
};

class LoadJob {
 public:
  explicit LoadJob(std::vector<std::shared_ptr<const InputFile>> files);
  ~LoadJob();

  /// Does a part of the work. True when all is done.
  bool step();
  LoadProgress progress() const;
  /// REQUIRES: step() was true. Leaves the job empty.
  std::shared_ptr<const Loaded> take();

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

/// All at once, for those who have no screen.
std::shared_ptr<const Loaded> load(std::vector<InputFile> files);

}  // namespace anupalan::app
