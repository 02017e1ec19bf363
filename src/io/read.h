// Files in: what is in each looked at, all parts read by a crew, several files and slices of files at once, and put into the
// builder in an order that does not depend on who was faster.
//
//   Reader reader(loading, crew);
//   std::vector<Part> parts;
//   co_await reader.look(file, passwords, parts);   // for each file
//   co_await reader.read(std::move(parts));
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/crew.h"
#include "base/steps.h"
#include "io/saved_workspace.h"
#include "io/task.h"
#include "model/builder.h"
#include "model/snapshot.h"
#include "orders/order.h"

namespace anupalan::io {

/// What reading adds to.
struct Loading {
  model::DatasetBuilder& builder;
  std::vector<orders::Order>& orders;
  std::vector<Diagnostic>& diagnostics;
  std::vector<SavedWorkspace> workspaces{};
  std::vector<model::Snapshot> snapshots{};  ///< one for each file of verdicts, in the order of reading
  std::uint64_t bytes_read = 0;       ///< of the packed files: for progress
  std::uint64_t records_read = 0;
  std::size_t parts_read = 0;
  std::string part{};                 ///< the one being read; empty between them
  std::size_t files_recognised = 0;   ///< of a known format
  bool password_needed = false;       ///< an archive wants a password that was not given
  bool waits = false;                 ///< nothing can be done until the crew has told something
};

/// A slice of so many bytes keeps the others waiting for some hundredths of a second at most.
inline constexpr std::uint64_t kSliceBytes = std::uint64_t{8} << 20;

class Reader {
 public:
  /// REQUIRES: `loading` and `crew` live as long. `slice_bytes` changes no result.
  Reader(Loading& loading, Crew& crew, std::uint64_t slice_bytes = kSliceBytes);
  /// Whatever is under way is dropped.
  ~Reader();
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  struct File {
    std::string name;
    std::shared_ptr<ByteSource> source;
  };
  /// Finds what is in the files; what cannot be read is accounted for. `parts` are in the order of the files. Corrections
  /// are read at once, for they tell how others are to be read, and are not among the parts.
  Steps look(std::vector<File> files, std::vector<std::string> passwords, std::vector<Part>& parts);
  /// Reads them, rosters and plans before what names people. Every part is accounted for, also one that cannot be read to
  /// its end: its account then has no records, and an error says why. `all`: nothing else will be read, so that people are
  /// settled before what names them (model/builder.h).
  Steps read(std::vector<Part> parts, bool all = true);

 private:
  struct PartRead;
  struct Running {
    Crew::Task task = 0;
    PartRead* part = nullptr;
    Slice slice;
    std::uint64_t bytes_read = 0;
  };

  Steps ask(const std::vector<File>& files, const Task& about, std::vector<Parts>& found);
  static std::vector<Part> corrections_of(const std::vector<File>& files, std::vector<Parts>& found);
  Crew::Heard listen(const Running& running, std::string& message);
  void add_found(Parts&& found, const File& file, std::vector<Part>& parts);
  void begin_some(std::deque<PartRead>& parts);
  Crew::Task begin(const PartRead& part, const Slice& slice);
  Steps read_slice(Running& running, Outcome& outcome);
  bool is_right(const Running& running, const Told& told) const;
  void read_again(Running& running);
  void take(Running& running, Told&& told);
  void take_document(PartRead& part, const std::string& text);
  bool go_on(PartRead& part, const Slice& slice, Outcome&& outcome);
  void drop_slices_of(const PartRead& part);
  void read_exactly(PartRead& part);
  void close(PartRead& part, const Outcome& outcome);

  Loading& loading_;
  Crew& crew_;
  std::uint64_t slice_bytes_;
  std::deque<Running> running_;  ///< in the order in which what they tell is wanted
};

/// Accounts for a file that cannot be read; `why` is a sentence.
void note_unreadable(const std::string& name, const std::string& why, Loading& loading, std::string code = "file.unreadable");

/// Reads bytes in memory, with all their parts, at once. True where there was something of a known format.
bool read_file(const std::string& name, std::string_view bytes, Loading& loading);

/// The orders that are compiled in (assets/orders/), through the same reader as any other. They are held
/// against their schema by the tests; one that does not read is a broken invariant. Read once.
const std::vector<orders::Order>& built_in_orders();

}  // namespace anupalan::io
