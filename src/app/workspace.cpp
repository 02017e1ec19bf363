#include "app/workspace.h"

#include <algorithm>
#include <span>
#include <set>

#include <fmt/format.h>

#include "app/masking.h"
#include "app/messages.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

constexpr std::size_t kReasonsShown = 5;
constexpr int kAtOnce = 12;  ///< steps of a question that is asked anew, before a frame is drawn

Steps answer_in_steps(std::shared_ptr<const Loaded> loaded, Question question, bool with_filed, std::unique_ptr<Answer>& filed,
                      std::unique_ptr<Answer>& made, Overview& overview) {
  if (with_filed) co_await Answer::make(loaded, question.as_filed(), filed);
  co_await Answer::make(std::move(loaded), std::move(question), made);
  co_await make_overview(*made, overview);
}

}  // namespace

void add_line(std::string& text, std::string_view line) {
  if (!text.empty()) text += '\n';
  text += line;
}

// --- from files to an answer

/// Goes to a state: at once where its files are those that are loaded.
void Workspace::read(State state, Arriving::Way way) {
  asking_.reset();
  locked_.reset();
  if (way != Arriving::Way::forward) drop_waiting();
  arriving_ = std::make_unique<Arriving>(Arriving{std::move(state), way, nullptr, {}});
  if (arriving_->state.same_reading(state_) && passwords_tried_ == passwords_.size()) {
    take_state();
  } else if (arriving_->state.files.empty()) {
    take_state();
    answer_.reset();
    filed_.reset();
    outdate(Other::data);
  } else {
    begin_job();
  }
}

void Workspace::begin_job() {
  passwords_tried_ = passwords_.size();
  arriving_->job = std::make_unique<LoadJob>(arriving_->state.to_read(), passwords_, crew_);
}

void Workspace::work() {
  try {
    go_on();
  } catch (...) {
    give_up();
    throw;
  }
}

void Workspace::go_on() {
  if (asking_) {
    if (!asking_->steps.go_on()) take_answer();
  } else if (arriving_) {
    if (arriving_->job->step()) take_loaded();
  } else {
    const bool selecting = made_.selection.busy();
    made_.for_each_kept([](auto& kept) { kept.go_on(); });
    go_on_writing();
    go_on_sending();
    if (!busy() || selecting != made_.selection.busy()) ++version_;
  }
}

/// What was loaded before stays, and what was corrected in it.
void Workspace::give_up() {
  asking_.reset();
  arriving_.reset();
  drop_waiting();
  if (tour_ && tour_->waits) tour_.reset();
}

/// What came with files that are not taken is not brought back either. Before any data it waits for the first.
void Workspace::drop_waiting() {
  if (answer_ != nullptr) waiting_.clear();
}

/// Files of which none could be read leave everything as it was, but for the words that say so.
void Workspace::take_loaded() {
  ++version_;
  std::shared_ptr<const Loaded> loaded = arriving_->job->take();
  arriving_->progress = arriving_->job->progress();
  arriving_->job.reset();
  if (!std::exchange(arriving_->looked_at, true)) {
    note_unread(*loaded);
    tell_snapshot(*loaded);
    find_saved(*loaded);
  }
  if (loaded->password_needed) locked_ = arriving_->state;
  if (loaded->files_recognised == 0) return give_up();
  if (!take_saved(*loaded)) ask(std::move(loaded));
}

/// Records of these files, other than those that could not be read at all, that could not be used.
std::uint64_t errors_in(const Loaded& loaded, std::span<const std::shared_ptr<const InputFile>> files) {
  std::uint64_t errors = 0;
  for (const model::FileAccount& account : loaded.data.files) {
    const bool meant = !account.kind.empty() && account.kind != "workspace" && std::any_of(files.begin(), files.end(), [&](const auto& file) { return file->name == account.file; });
    if (meant) errors += account.errors;
  }
  return errors;
}

/// Says of the files that came last how many could not be read, and why the first of them could not.
void Workspace::note_unread(const Loaded& loaded) {
  std::set<std::string_view> unread;
  for (const model::FileAccount& account : loaded.data.files) {
    if (account.kind.empty()) unread.insert(account.file);
  }
  std::vector<std::string> reasons;
  const auto& files = arriving_->state.files;
  const std::size_t before = state_.files.size();
  for (std::size_t i = before; i < files.size(); ++i) {
    const std::string& name = files[i]->name;
    const auto add = [&](std::string_view one) {
      auto first = std::find_if(loaded.diagnostics.begin(), loaded.diagnostics.end(), [&](const Diagnostic& d) { return d.file == one; });
      reasons.push_back(first == loaded.diagnostics.end() ? std::string(one) : message_words(shown(settings_.masked, *first)));
    };
    if (unread.contains(name)) add(name);
    const std::string inside = name + "/";  // entries of an archive
    for (auto entry = unread.lower_bound(inside); entry != unread.end() && entry->starts_with(inside); ++entry) add(*entry);
  }
  const std::uint64_t errors = errors_in(loaded, std::span(files).subspan(std::min(before, files.size())));
  if (errors > 0) add_line(notice_, counted("notice.errors", errors));
  if (reasons.empty()) return;
  add_line(notice_, say("notice.not_read", reasons.size(), files.size() - before));
  if (before > 0) notice_.append(" ").append(tr("notice.stays"));
  for (std::size_t i = 0; i < std::min(reasons.size(), kReasonsShown); ++i) add_line(notice_, reasons[i]);
  if (reasons.size() > kReasonsShown) {
    add_line(notice_, say("notice.more", grouped(reasons.size() - kReasonsShown)));
  }
}

/// A snapshot that was not open before changes nothing in view: it is said where it is.
void Workspace::tell_snapshot(const Loaded& loaded) {
  const auto known = [&](const model::Snapshot& one) {
    if (answer_ == nullptr) return false;
    const auto& before = answer_->loaded().snapshots;
    return std::any_of(before.begin(), before.end(), [&](const model::Snapshot& other) { return other.file == one.file; });
  };
  for (const model::Snapshot& snapshot : loaded.snapshots) {
    if (!known(snapshot)) run(Tell{say("notice.snapshot", snapshot.file), false});
  }
}

void Workspace::ask(std::shared_ptr<const Loaded> loaded) {
  const Choices& choices = !arriving_ ? state_.choices : arriving_->restored.choices ? *arriving_->restored.choices : arriving_->state.choices;
  const Question question = resolve(*loaded, choices, today_);
  const bool at_hand = is_filed(answer_.get(), *loaded, question) || is_filed(filed_.get(), *loaded, question);
  asking_ = std::make_unique<Asking>();
  asking_->steps = answer_in_steps(std::move(loaded), question, question.supposes() && !at_hand, asking_->filed, asking_->made, asking_->overview);
}

void Workspace::take_answer() {
  const std::unique_ptr<Asking> asked = std::move(asking_);
  put_answer(*asked);
  made_.overview.put(nullptr, std::move(asked->overview));
  if (arriving_) take_state();
  else follow_choices();  // they may have moved meanwhile
}

/// What was arriving is there.
void Workspace::take_state() {
  const std::unique_ptr<Arriving> arrived = std::move(arriving_);
  State before = state_;
  switch (arrived->way) {
    case Arriving::Way::forward:
      state_.files = std::move(arrived->state.files);
      state_.corrections = std::move(arrived->state.corrections);
      take_restored(std::move(arrived->restored));
      if (before != state_) timeline_.note(std::move(before), state_);
      break;
    case Arriving::Way::undo:
      state_ = std::move(arrived->state);
      timeline_.undone(std::move(before));
      break;
    case Arriving::Way::redo:
      state_ = std::move(arrived->state);
      timeline_.redone(std::move(before));
      break;
  }
  ++version_;
  follow_choices();
  begin_tour();
  for (int step = arrived->further; step < 0; ++step) run(Undo{});
  for (int step = arrived->further; step > 0; --step) run(Redo{});
}

/// Asks anew where the answer is not to what is chosen now. Another day of the same law evaluates nothing.
void Workspace::follow_choices() {
  if (answer_ == nullptr || arriving_) return;
  asking_.reset();
  const Question question = resolve(answer_->loaded(), state_.choices, today_);
  if (question == answer_->question() || return_to_filed(question)) return;
  if (answer_->look_at(question)) {
    if (filed_ != nullptr) filed_->look_at(question.as_filed());
    return outdate(Other::day);
  }
  ask(answer_->shared_loaded());
  for (int i = 0; i < kAtOnce && asking_; ++i) go_on();
}

void Workspace::prepare() {
  try {
    if (std::exchange(made_.ready_for, answer_version_) != answer_version_) made_.getting_ready = made_.maker.get_ready(*answer_);
    made_.getting_ready.go_on();
  } catch (...) {
    made_.getting_ready = Steps();  // whoever asks for it is told
  }
}

bool Workspace::busy() const {
  bool some = loading() || asking_ != nullptr || writing_ != nullptr || sending_ != nullptr;
  made_.for_each_kept([&](const auto& kept) { some = some || kept.busy(); });
  return some;
}

LoadProgress Workspace::progress() const {
  if (!arriving_) return {};
  return arriving_->job ? arriving_->job->progress() : arriving_->progress;
}

}  // namespace anupalan::app
