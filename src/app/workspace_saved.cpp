// Saved workspaces among the files that are opened: they are no data, and do not stay among the files. What they say is
// brought back with the data that came with them, or else with the first ones that come.
#include <algorithm>
#include <span>

#include "app/masking.h"
#include "app/messages.h"
#include "app/tr.h"
#include "app/workspace.h"

namespace anupalan::app {
namespace {

constexpr std::size_t kMostLines = 1000;        ///< of one notice; all but the first are listed where the files are
constexpr std::size_t kMostCorrections = 4000;  ///< that a workspace brings back: made by hand, they are some dozens

void add_lines(std::string& notice, const std::vector<std::string>& lines) {
  for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i) add_line(notice, lines[i]);
  if (lines.size() > kMostLines) add_line(notice, say("restore.more", grouped(lines.size() - kMostLines)));
}

/// "a.zip/b.json" is of "a.zip".
bool is_of(const std::string& part, const std::string& file) { return part == file || part.starts_with(file + "/"); }

std::vector<std::string> messages_of(const Loaded& loaded, const std::string& file, bool masked) {
  std::vector<std::string> lines;
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (diagnostic.file == file) lines.push_back(message_words(shown(masked, diagnostic)));
  }
  return lines;
}

}  // namespace

/// Takes the workspaces out of the files that came last.
void Workspace::find_saved(const Loaded& loaded) {
  if (arriving_->way != Arriving::Way::forward) return;
  auto& files = arriving_->state.files;
  const std::size_t before = std::min(state_.files.size(), files.size());
  for (const io::SavedWorkspace& saved : loaded.workspaces) {
    const auto first_new = files.begin() + static_cast<std::ptrdiff_t>(before);
    const auto from = std::find_if(first_new, files.end(), [&](const auto& file) { return is_of(saved.file, file->name); });
    if (from == files.end()) continue;
    waiting_.push_back(saved);
    add_lines(notice_, messages_of(loaded, saved.file, settings_.masked));
    if ((*from)->name == saved.file) files.erase(from);
  }
}

/// Takes what the saved workspaces say. False where the files have to be asked as always; else all is done, or is read again
/// with the corrections that a workspace brought.
bool Workspace::take_saved(const Loaded& loaded) {
  if (arriving_->way != Arriving::Way::forward || waiting_.empty()) return false;
  if (loaded.files_recognised == loaded.workspaces.size()) {
    wait_for_data();
    return true;
  }
  const bool corrected = take_saved_corrections();
  if (corrected && !arriving_->state.same_reading(state_)) {
    begin_job();
    return true;
  }
  restore_all(loaded);
  if (!arriving_->state.same_reading(state_)) return false;
  take_state();
  return true;
}

/// True where there is one that was not known.
bool Workspace::take_saved_corrections() {
  OwnCorrections corrections = arriving_->state.corrections;
  for (const io::SavedWorkspace& saved : waiting_) {
    const std::size_t taken = std::min(saved.corrections.size(), kMostCorrections);
    for (const model::Guess& made : std::span(saved.corrections).first(taken)) corrections.set(made, made.means);
    if (taken < saved.corrections.size()) add_line(notice_, say("restore.corrections", grouped(saved.corrections.size() - taken)));
  }
  if (corrections == arriving_->state.corrections || std::exchange(arriving_->corrected, true)) return false;
  arriving_->state.corrections = std::move(corrections);
  return true;
}

/// Nothing is open yet: only how the program looks can be brought back.
void Workspace::wait_for_data() {
  Restored restored;
  std::vector<std::string> files;
  for (const io::SavedWorkspace& saved : waiting_) {
    restore_settings(saved, restored);
    if (&saved != &waiting_.back()) continue;
    for (const io::SavedWorkspace::File& file : saved.files) files.push_back(file.name);
  }
  set_settings(restored);
  add_lines(notice_, restored.missing);
  for (std::size_t i = 0; i + 1 < waiting_.size(); ++i) add_line(notice_, say("restore.waits", waiting_[i].file));
  add_line(notice_, say(files.empty() ? "restore.waits" : "restore.waits_for", waiting_.back().file));
  add_lines(notice_, files);
  give_up();
}

void Workspace::restore_all(const Loaded& loaded) {
  Restored& restored = arriving_->restored;
  const bool masked = std::any_of(waiting_.begin(), waiting_.end(), [](const io::SavedWorkspace& saved) { return saved.masked; });
  if (masked) mask(true);  // before anything is said of it
  restored.masked = settings_.masked;
  for (const io::SavedWorkspace& saved : waiting_) {
    restored.missing.clear();
    restore(saved, loaded, arriving_->state.files, restored);
    const bool whole = restored.missing.empty() && messages_of(loaded, saved.file, false).empty();
    add_line(notice_, say(whole ? "restore.done" : "restore.in_part", saved.file));
    add_lines(notice_, restored.missing);
  }
}

/// What was brought back is what is looked at.
void Workspace::take_restored(Restored&& restored) {
  set_settings(restored);
  if (restored.look) state_.look = std::move(*restored.look);
  if (restored.choices) state_.choices = std::move(*restored.choices);
  drop_waiting();
}

void Workspace::set_settings(const Restored& restored) {
  settings_.theme = restored.theme.value_or(settings_.theme);
  settings_.zoom = restored.zoom.value_or(settings_.zoom);
  if (restored.masked) mask(true);
}

}  // namespace anupalan::app
