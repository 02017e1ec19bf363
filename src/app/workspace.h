// The program without a screen: what is loaded, what is asked, what is looked at. A view reads it and draws; a
// view changes it by a Command only, and everything is drawn again from the new state.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/answer.h"
#include "app/commands.h"
#include "app/made.h"
#include "app/picked.h"
#include "app/table_text.h"
#include "app/timeline.h"
#include "app/tour.h"
#include "app/under_way.h"
#include "app/what_if.h"

namespace anupalan::app {

/// Another line of a text for people.
void add_line(std::string& text, std::string_view line);

class Workspace {
 public:
  /// `today` is the day in India, from the platform's clock; `crew` as for LoadJob.
  explicit Workspace(Day today, std::shared_ptr<Crew> crew = nullptr) : today_(today), crew_(std::move(crew)) {}

  void apply(Command command);
  /// Goes on for one step with what is under way; call it while busy(). What was loaded before stays in view.
  void work();
  /// Files are being read and put together.
  bool loading() const { return arriving_ != nullptr; }
  /// Something is under way: loading, a question, or a list that is in view.
  bool busy() const;
  /// There is something to make ready for what may be asked next. Nobody waits for it: do prepare() while not busy(). Nothing while
  /// the mosaic is in view, where the day moves on and no list is.
  bool prepares() const { return answer_ != nullptr && view() != View::mosaic && (made_.ready_for != answer_version_ || !made_.getting_ready.await_ready()); }
  void prepare();
  /// Loading can only go on when the crew has told something.
  bool waits() const { return asking_ == nullptr && arriving_ != nullptr && arriving_->job != nullptr && arriving_->job->waits(); }
  LoadProgress progress() const;

  /// nullptr before anything was loaded.
  const Answer* answer() const { return answer_.get(); }
  Day today() const { return today_; }
  const Look& look() const { return state_.look; }
  View view() const { return look().view; }
  const Filter& filter() const { return look().filter; }
  const Sort& sort() const { return look().sort; }
  /// What was asked for; the answer follows.
  const Choices& choices() const { return state_.choices; }
  /// kNoRow where none is chosen, or it is in no file any more.
  model::EmployeeRow employee() const;
  const Timeline& timeline() const { return timeline_; }
  const Settings& settings() const { return settings_; }
  /// An archive among the files opened last wants a password.
  bool password_needed() const { return locked_.has_value() && !loading(); }
  /// What the last opening of files did not do, for people, in lines; empty when all is well.
  const std::string& notice() const { return notice_; }
  /// That are open, in the order in which they came; saved workspaces are not among them.
  const std::vector<std::shared_ptr<const InputFile>>& files() const { return state_.files; }
  /// Made on the screen; also those being loaded.
  const OwnCorrections& corrections() const { return loading() ? arriving_->state.corrections : state_.corrections; }

  /// What only the machine or the screen can do, in the order in which it was asked for. Taken, it is forgotten here.
  std::vector<Errand> take_errands() { return std::exchange(errands_, {}); }
  /// The samples at hand, for the start page; told once.
  void offer_samples(std::vector<std::string> names) { samples_ = std::move(names); }
  const std::vector<std::string>& samples() const { return samples_; }

  /// The employees that pass the filter, sorted, and under headings where they are grouped.
  const PeopleList& people() const;
  const std::vector<model::EmployeeRow>& employees() const { return people().rows; }
  /// The same as lines of the table.
  const TableLines& table_lines() const;
  /// The topmost line in view.
  std::size_t first_line() const { return first_line_; }
  /// The rows selected by hand.
  const Picked& picked() const { return picked_; }
  /// REQUIRES: answer() is there, and it is a column of choices.
  const std::vector<ListMaker::Choice>& column_choices(Column column) const;
  /// What was to be copied or saved, once it is made; it is there once.
  std::optional<TableText> take_table_text();
  /// What became of it, for people; until the next command.
  const std::string& table_note() const { return table_note_; }
  void note_table(std::string words);
  /// What is typed into the field for everything; nothing: it is closed.
  const std::optional<std::string>& finding() const { return finding_; }
  /// Whether it finds commands too.
  bool finding_commands() const { return finding_commands_; }
  bool keys_shown() const { return keys_shown_; }
  bool about_shown() const { return about_shown_; }
  /// Whether everything is to be cleared was asked just now.
  bool clearing_asked() const { return clearing_asked_; }
  const KnowRemembered& remembered() const { return remembered_; }
  /// The sum of the page's own bytes, in words; empty where none is known.
  const std::string& fingerprint() const { return fingerprint_; }
  void tell_fingerprint(std::string words);
  /// Another version of the page waits for the user's word (Update).
  bool update_ready() const { return update_ready_; }
  void offer_update();
  /// What became of what was asked for last, until another view; no words: nothing to say.
  const Tell& told() const { return told_; }
  const std::optional<TourPlace>& tour() const { return tour_; }
  /// REQUIRES: finding() is there.
  const std::vector<Hit>& hits() const;
  /// How many of each status pass everything else that the filter asks for.
  const rules::Counts& filter_counts() const { return people().counts; }
  // REQUIRES of the following: answer() is there.
  /// Those who pass the filter: whom all the figures below are of. Of great ones the last stay in view while it is made.
  const Selected& selected() const;
  /// It is not yet that of the filter.
  bool selecting() const { return made_.selection.busy(); }
  /// Nobody passes the filter.
  bool nobody_selected() const { return filter().any() && selected().people().size() == 0 && !selecting(); }
  /// How many pass it. (The table of employees knows its own before all are counted.)
  std::size_t selected_count() const { return view() == View::employees ? employees().size() : selected().people().size(); }
  /// Those whom the view counts and `part` lets through as well.
  Filter narrowed(const Filter& part) const;
  const std::vector<Chip>& chips() const;
  const std::vector<Crumb>& crumbs() const;
  // REQUIRES of the following: answer() is there; of detail() and explanation(): employee() too.
  const Overview& overview() const;
  const std::vector<Disagreement>& disagreements() const;
  const std::vector<UnitLine>& unit_lines() const;
  /// At most thirty.
  const std::vector<model::UnitRow>& weakest_units() const;
  const EmployeeDetail& detail() const;
  const Outline& explanation() const;
  const std::vector<Day>& deadlines() const;
  const YearCurve& year_curve() const;
  const std::vector<rules::GroupCounts>& levels() const;
  const Courses& courses() const;
  /// The places in its standings, as they are sorted.
  const std::vector<std::uint32_t>& course_order() const;
  const Plans& plans() const;
  /// The plan looked at; where it is in no file any more, the first of plans(). kNoRow where there is none.
  model::PlanRow plan() const;
  /// Of plan(); of the one before while it is being made, of kNoRow where there is none.
  const PlanDetail& plan_detail() const;
  /// The day with which data-as-on is compared, never after it. Where none is chosen: thirty days before, but not before the
  /// reporting year.
  Day compared_from() const;
  /// What is compared: the snapshots chosen that are open, else days.
  Compared compared() const;
  /// The edit of the plan looked at, also while the answer does not have it yet; nullptr where that plan is not edited.
  const model::PlanRecord* edited_plan() const;
  /// The plan looked at, as a document: its edit, or what the files say. REQUIRES: there is a plan.
  model::PlanRecord plan_record() const;
  /// The change that was refused last; nothing after any other command.
  const std::optional<PlanRefusal>& refusal() const { return refusal_; }
  const std::optional<SandboxRefusal>& sandbox_refusal() const { return sandbox_refusal_; }
  /// What criteria of a plan may name.
  const KnownValues& known_values() const;
  /// The answer by the plans of the files and the values of the orders; nullptr where answer() is it.
  const Answer* filed() const { return filed_.get(); }
  /// Who has another status by answer() than by filed(): of those selected where the view counts them. REQUIRES: filed() is there.
  const Comparison& flips() const;
  /// What stands on law-as-on, and what is supposed of it.
  const std::vector<SandboxLine>& sandbox() const;
  /// Of compared(); of the sides before while it is being made.
  const Comparison& comparison() const;
  /// What was asked for, as it is put to the data; the answer follows.
  const Question& asked() const;
  const std::vector<OrderLine>& order_lines() const;
  const OrderView& order_view() const;
  const std::vector<LawDay>& law_days() const;
  const MilestoneView& milestones() const;
  /// nullptr before the first is made; of those before while another is being made.
  const std::shared_ptr<const Mosaic>& mosaic() const;
  const std::vector<model::CourseRow>& prescribed_courses() const;
  const YearSpan& year_span() const;
  /// The year is being played: whoever draws asks for one day after the other.
  bool playing() const { return playing_ && view() == View::mosaic && answer_ != nullptr; }

  /// A snapshot or statements are being written.
  bool writing() const { return writing_ != nullptr; }
  /// A file that was asked for and is written, once; nothing before.
  std::optional<WrittenFile> take_written();

  /// Counts only up: another number means that something to be drawn has changed.
  std::uint64_t version() const { return version_; }
  /// The same of the answer and its day alone: what rests on nothing else is made anew when it moves.
  std::uint64_t answer_version() const { return answer_version_; }

 private:
  /// Does it as a part of another command.
  void carry_out(Command command);
  void run(OpenFiles), run(CloseAll), run(CancelLoading), run(GivePassword), run(CorrectGuess);
  void run(TurnSelected), run(SelectRange), run(SelectAll), run(ClearSelection), run(ShowSelected);
  void run(CopyRows), run(SaveRows), run(LookFrom), run(SaveSnapshot), run(SaveStatements), run(ShowOrder), run(Play);
  void run(BeginPlanEdit), run(EditPlan), run(NewPlan), run(DuplicatePlan), run(DropPlanEdit), run(DropPlanEdits);
  void run(Suppose), run(ResetSandbox);
  void run(Find), run(Search), run(ShowKeys), run(ShowAbout), run(ClearEverything);
  void run(Update), run(KnowRemembered), run(Tell), run(Errand);
  void run(TakeTour), run(AnswerTour), run(EndTour);
  void run(SetTheme), run(SetZoom), run(ZoomBy), run(MaskNames);
  void run(Undo), run(Redo), run(GoBack), run(GoForward);

  void read(State state, Arriving::Way way = Arriving::Way::forward);
  void begin_job();
  void take_loaded();
  void note_unread(const Loaded& loaded);
  void tell_snapshot(const Loaded& loaded);
  void find_saved(const Loaded& loaded);
  bool take_saved(const Loaded& loaded);
  bool take_saved_corrections();
  void wait_for_data();
  void restore_all(const Loaded& loaded);
  void take_restored(Restored&& restored);
  void set_settings(const Restored& restored);
  void travel(Look to);
  void mask(bool on);
  void mask_answers();
  void begin_tour();
  void take_answer();
  void take_state();
  bool waits_its_turn(int step);
  void follow_choices();
  void ask(std::shared_ptr<const Loaded> loaded);
  void send(TextFor meant_for);
  bool send_people(TableText& made);
  void go_on_sending();
  bool is_filed(const Answer* answer, const Loaded& loaded, const Question& question) const;
  void keep_filed(Asking& asked);
  void put_answer(Asking& asked);
  bool return_to_filed(const Question& question);
  void show_edit(model::PlanRecord plan);
  /// What is another now; each takes the ones before with it. By other plans their rows mean others.
  enum class Other : std::uint8_t { day, law, plans, data };
  void outdate(Other what);
  void go_on();
  const SharedSelection& selection() const;
  void go_on_writing();
  void give_up();
  void drop_waiting();

  Day today_;
  std::shared_ptr<Crew> crew_;
  State state_;
  Timeline timeline_;
  enum class Going : std::uint8_t { no, typing, moving };
  Going going_ = Going::no;               ///< what the last change was a part of: words typed, a move through the year
  bool playing_ = false;
  std::unique_ptr<Arriving> arriving_;
  std::unique_ptr<Asking> asking_;
  std::unique_ptr<Writing> writing_;
  std::unique_ptr<Sending> sending_;
  std::optional<WrittenFile> written_;
  std::vector<io::SavedWorkspace> waiting_;  ///< that came, and are to be brought back when the data are there
  std::optional<State> locked_;           ///< what was loading when a password was missing
  std::vector<std::string> passwords_;    ///< kept while the page or window is open, and nowhere else
  std::size_t passwords_tried_ = 0;       ///< so many were there when files were read last
  std::unique_ptr<Answer> answer_;
  std::unique_ptr<Answer> filed_;         ///< the same question without what is supposed; there only where something is
  std::optional<PlanRefusal> refusal_;
  std::optional<SandboxRefusal> sandbox_refusal_;
  Settings settings_;
  std::optional<std::string> finding_;
  bool finding_commands_ = true;
  bool keys_shown_ = false, about_shown_ = false, clearing_asked_ = false, update_ready_ = false;
  std::string fingerprint_;
  KnowRemembered remembered_;
  Tell told_;
  std::optional<TourPlace> tour_;
  std::vector<Errand> errands_;
  std::vector<std::string> samples_;
  std::uint64_t version_ = 0, answer_version_ = 0;
  std::uint64_t days_version_ = 0;  ///< the same as the answer's, but for data-as-on: what is told of all days
  std::optional<TableText> sent_;
  std::string notice_, table_note_;
  Picked picked_;
  std::size_t first_line_ = 0;
  mutable Made made_;
};

}  // namespace anupalan::app
