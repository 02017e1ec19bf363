// What each command does (commands.h).
#include <algorithm>

#include "app/looking.h"
#include "app/tr.h"
#include "app/workspace.h"
#include "base/unused_names.h"

namespace anupalan::app {
namespace {

template <typename T>
concept SetsItself =  // what these change is noted elsewhere, or not at all
    std::same_as<T, OpenFiles> || std::same_as<T, CloseAll> || std::same_as<T, CancelLoading> || std::same_as<T, GivePassword> ||
    std::same_as<T, CorrectGuess> || std::same_as<T, ClearEverything> || std::same_as<T, Undo> || std::same_as<T, Redo>;

template <typename T>
concept Travels = std::same_as<T, GoBack> || std::same_as<T, GoForward>;

template <typename T>
concept Looks = requires(const Looking& here, T command) { app::run(here, std::move(command)); };

/// The two differ in letters at the end; values that are chosen ("=Clerk") are not typed.
bool only_typed(const std::map<Column, std::string>& before, const std::map<Column, std::string>& now) {
  const auto of = [](const auto& texts, Column column) { return texts.contains(column) ? std::string_view(texts.at(column)) : std::string_view(); };
  for (std::size_t i = 0; i < kColumnCount; ++i) {
    const std::string_view was = of(before, static_cast<Column>(i)), is = of(now, static_cast<Column>(i));
    const bool chosen = was.starts_with('=') || is.starts_with('=');
    if (was != is && (chosen || !(was.starts_with(is) || is.starts_with(was)))) return false;
  }
  return true;
}

/// A move through the year.
template <typename T>
bool is_move(const T& command) {
  if constexpr (std::same_as<T, SetAsOn>) return command.keeps_law;
  return false;
}
template <typename T>
bool is_further_move(const T& command) {
  if constexpr (std::same_as<T, SetAsOn>) return command.goes_on;
  return false;
}

/// Whether the table of employees has the same lines.
bool lists_alike(const Look& before, const Look& now) {
  return before.filter == now.filter && before.sort == now.sort && before.grouping.by == now.grouping.by;
}

/// The two differ in the filter's texts alone.
bool only_typed(const State& before, const State& now) {
  State typed = before;
  typed.look.filter.search = now.look.filter.search;
  if (only_typed(before.look.filter.columns, now.look.filter.columns)) typed.look.filter.columns = now.look.filter.columns;
  return typed == now;
}

}  // namespace

void Workspace::apply(Command command) {
  ++version_;
  std::move(command).hand_over(
      [this](auto chosen) {
        using Chosen = decltype(chosen);
        const bool moves = is_move(chosen), begins = moves && !is_further_move(chosen);
        if (!moves && !std::same_as<Chosen, LookFrom> && !std::same_as<Chosen, KnowRemembered>) {
          finding_.reset();
          keys_shown_ = about_shown_ = clearing_asked_ = false;
          table_note_.clear();
          refusal_.reset();
          sandbox_refusal_.reset();
        }
        if constexpr (SetsItself<Chosen>) return run(std::move(chosen));
        const State before = state_;
        const std::string told_before = told_.words;
        if constexpr (Looks<Chosen>) app::run({state_, answer_.get()}, std::move(chosen));
        else run(std::move(chosen));
        if (view() != View::mosaic) playing_ = false;
        if (view() != before.look.view && told_.words == told_before) told_ = {};
        if (state_ == before) return;
        if (!lists_alike(before.look, state_.look)) first_line_ = 0;
        const Going now = moves ? Going::moving : only_typed(before, state_) ? Going::typing : Going::no;
        const bool goes_on = std::exchange(going_, now) == now && now != Going::no && !begins;
        const auto step = Travels<Chosen> ? Timeline::Step::on_track : goes_on ? Timeline::Step::same : Timeline::Step::fresh;
        timeline_.note(before, state_, step);
        if (state_.choices != before.choices) follow_choices();
      });
}

void Workspace::carry_out(Command command) {
  std::move(command).hand_over([this](auto chosen) {
    if constexpr (Looks<decltype(chosen)>) app::run({state_, answer_.get()}, std::move(chosen));
    else run(std::move(chosen));
  });
}

// --- files

void Workspace::run(OpenFiles command) {
  const bool more = loading() && arriving_->way == Arriving::Way::forward;
  State next = more ? arriving_->state : state_;
  notice_.clear();
  playing_ = false;
  told_ = {};
  UnusedNames names;  // each sample has a roster.json
  for (const auto& file : next.to_read()) names.take(file->name);
  for (InputFile& file : command.files) {
    const std::string identity = file.source->identity();
    const bool known = file.source->size() > 0 && std::any_of(next.files.begin(), next.files.end(), [&](const auto& f) {
      return f->unreadable.empty() && f->name.starts_with(file.name) && f->source->identity() == identity;
    });
    if (known) {
      add_line(notice_, say("notice.already_open", file.name));
      continue;
    }
    file.name = names.take(file.name);
    next.files.push_back(std::make_shared<const InputFile>(std::move(file)));
  }
  const bool some_came = next.files.size() > (more ? arriving_->state : state_).files.size();
  if (some_came) read(std::move(next));
}

/// What the machine has told stays.
void Workspace::run(CloseAll) {
  Workspace fresh(today_, std::move(crew_));
  fresh.version_ = version_;
  fresh.answer_version_ = answer_version_ + 1;
  fresh.days_version_ = days_version_ + 1;
  fresh.settings_ = settings_;
  fresh.samples_ = std::move(samples_);
  fresh.fingerprint_ = std::move(fingerprint_);
  fresh.update_ready_ = update_ready_;
  fresh.remembered_ = std::move(remembered_);
  *this = std::move(fresh);
}

void Workspace::run(ClearEverything command) {
  about_shown_ = clearing_asked_ = !command.sure;
  if (!command.sure) return;
  run(CloseAll{});
  settings_ = {};
  run(Errand{Errand::Kind::clear_everything, {}});
}

void Workspace::run(CancelLoading) {
  if (!loading()) return;
  give_up();
  notice_ = tr("notice.cancelled");
}

void Workspace::run(GivePassword command) {
  if (!password_needed()) return;
  passwords_.push_back(std::move(command.password));
  notice_.clear();
  read(std::move(*locked_));
}

void Workspace::run(CorrectGuess command) {
  State next = loading() ? arriving_->state : state_;
  if (command.means) next.corrections.set(std::move(command.guess), std::move(*command.means));
  else next.corrections.take_back(command.guess);
  notice_.clear();
  read(std::move(next));
}

// --- what is in view

/// At the end of the year, or of the data, it begins anew.
void Workspace::run(Play command) {
  playing_ = command.on && answer_ != nullptr && view() == View::mosaic;
  going_ = Going::no;  // what is played is undone by itself
  if (!playing_) return;
  const Day data = answer_->data().completions_as_on;  // never() is later than every day
  if (answer_->as_on() >= std::min(year_span().last, data)) carry_out(SetAsOn{year_span().first, true, true});
}

void Workspace::run(ShowOrder command) {
  state_.look.view = View::orders;
  state_.look.order = std::move(command.id);
  if (!command.paragraph.empty()) run(Errand{Errand::Kind::show_paragraph, std::move(command.paragraph)});
}

void Workspace::run(Find command) {
  finding_ = std::move(command.words);
  finding_commands_ = command.commands;
}

void Workspace::run(Search) {
  if (answer_ == nullptr) return;
  if (view() == View::employees) run(Errand{Errand::Kind::focus_search});
  else run(Find{std::string(), false});
}

void Workspace::run(Tell command) { told_ = std::move(command); }

void Workspace::run(ShowKeys command) { keys_shown_ = command.shown; }

void Workspace::run(KnowRemembered command) { remembered_ = std::move(command); }

void Workspace::run(ShowAbout command) { about_shown_ = command.shown; }

void Workspace::run(Update) {
  if (!update_ready_) return;
  if (answer_ != nullptr) run(Errand{Errand::Kind::save_workspace, {}});
  run(Errand{Errand::Kind::update, {}});
}

void Workspace::tell_fingerprint(std::string words) {
  ++version_;
  fingerprint_ = std::move(words);
}

void Workspace::offer_update() {
  ++version_;
  update_ready_ = true;
}

void Workspace::run(SetTheme command) { settings_.theme = command.theme; }

void Workspace::run(SetZoom command) { settings_.zoom = std::clamp(command.percent, kLeastZoom, kMostZoom); }

void Workspace::run(ZoomBy command) { run(SetZoom{settings_.zoom + command.percent}); }

void Workspace::mask_answers() {
  for (Answer* answer : {answer_.get(), filed_.get()}) {
    if (answer != nullptr) answer->mask(settings_.masked);
  }
}

/// What was made with names, or without, is made anew.
void Workspace::mask(bool on) {
  if (settings_.masked == on) return;
  settings_.masked = on;
  mask_answers();
  if (on) notice_.clear();  // it may name somebody
  made_.hits.drop();
  ++version_;
  ++answer_version_;
}

void Workspace::run(MaskNames command) { mask(command.on.value_or(!settings_.masked)); }

void Workspace::run(Errand command) {
  if (command.kind == Errand::Kind::focus_go_to || command.kind == Errand::Kind::go_to_row) state_.look.view = View::employees;
  errands_.push_back(std::move(command));
}

// --- the way here

/// While files are read for a step back or forward, a further one comes after it.
bool Workspace::waits_its_turn(int step) {
  const bool waits = arriving_ != nullptr && arriving_->way != Arriving::Way::forward;
  if (waits) arriving_->further += step;
  return waits;
}

void Workspace::run(Undo) {
  if (waits_its_turn(-1) || !timeline_.can_undo()) return;
  going_ = Going::no;
  playing_ = false;
  notice_.clear();  // it was of what is gone now
  read(timeline_.last(), Arriving::Way::undo);
}

void Workspace::run(Redo) {
  if (waits_its_turn(1) || !timeline_.can_redo()) return;
  going_ = Going::no;
  playing_ = false;
  notice_.clear();  // it was of what is gone now
  read(timeline_.next(), Arriving::Way::redo);
}

void Workspace::run(GoBack) {
  if (timeline_.can_go_back()) travel(timeline_.back(state_.look));
}

void Workspace::run(GoForward) {
  if (timeline_.can_go_forward()) travel(timeline_.forward(state_.look));
}

/// How tables are arranged is no part of the way: columns that were chosen on a view stay when one goes on, or back.
void Workspace::travel(Look to) {
  const Look& now = state_.look;
  to.columns = now.columns;
  to.sort = now.sort;
  to.grouping = now.grouping;
  to.unit_sort = now.unit_sort;
  to.course_sort = now.course_sort;
  state_.look = std::move(to);
}

}  // namespace anupalan::app
