// The program without a screen: what is loaded, what is asked, what is looked at. A view reads it and draws; a
// view changes it by a Command only, and everything is drawn again from the new state.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/answer.h"
#include "app/commands.h"
#include "app/compare.h"
#include "app/courses.h"
#include "app/curve.h"
#include "app/kept.h"
#include "app/look.h"
#include "app/milestones.h"
#include "app/orders.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/reconcile.h"
#include "app/saved.h"
#include "app/search.h"
#include "app/timeline.h"
#include "app/what_if.h"
#include "base/memo.h"

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

  /// The employees that pass the filter, sorted.
  const std::vector<model::EmployeeRow>& employees() const;
  /// What is typed into the field for everything; nothing: it is closed.
  const std::optional<std::string>& finding() const { return finding_; }
  /// REQUIRES: finding() is there.
  const std::vector<Hit>& hits() const;
  /// How many of each status pass everything else that the filter asks for.
  const rules::Counts& filter_counts() const;
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
  const Plans& plans() const;
  /// The plan looked at; where it is in no file any more, the first of plans(). kNoRow where there is none.
  model::PlanRow plan() const;
  /// Of plan(); of the one before while it is being made, of kNoRow where there is none.
  const PlanDetail& plan_detail() const;
  /// The day with which data-as-on is compared, never after it. Where none is chosen: thirty days before, but not before the
  /// reporting year.
  Day compared_from() const;
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
  /// Who has another status by answer() than by filed(). REQUIRES: filed() is there.
  const Comparison& flips() const;
  /// What stands on law-as-on, and what is supposed of it.
  const std::vector<SandboxLine>& sandbox() const;
  /// Of compared_from() with data-as-on; of the days before while it is being made.
  const Comparison& comparison() const;
  /// What was asked for, as it is put to the data; the answer follows.
  const Question& asked() const;
  const std::vector<OrderLine>& order_lines() const;
  const OrderView& order_view() const;
  const std::vector<LawDay>& law_days() const;
  const MilestoneView& milestones() const;

  /// Counts only up: another number means that something to be drawn has changed.
  std::uint64_t version() const { return version_; }
  /// The same of the answer and its day alone: what rests on nothing else is made anew when it moves.
  std::uint64_t answer_version() const { return answer_version_; }

 private:
  /// Files being read, and the state that follows when they are. Without a job they are read, and the question is asked.
  struct Arriving {
    enum class Way : std::uint8_t { forward, undo, redo };
    State state;
    Way way = Way::forward;
    std::unique_ptr<LoadJob> job;
    LoadProgress progress;
    bool looked_at = false;  ///< what could not be read was said, and saved workspaces were taken out of the files
    bool corrected = false;  ///< by what such a workspace says
    Restored restored{};     ///< what it brings back
  };
  /// A question being asked: of what was just read, or anew of what was loaded before.
  struct Asking {
    std::unique_ptr<Answer> made;
    std::unique_ptr<Answer> filed;  ///< where something is supposed, and no answer at hand is the one without it
    Overview overview;
    Steps steps;
  };

  void run(OpenFiles command);
  void run(CloseAll command);
  void run(CancelLoading command);
  void run(GivePassword command);
  void run(CorrectGuess command);
  void run(Show command);
  void run(ShowEmployee command);
  void run(ShowEmployees command);
  void run(SetFilter command);
  void run(SetSort command);
  void run(ToggleUnit command);
  void run(ExpandUnits command);
  void run(ShowPlan command);
  void run(CompareFrom command);
  void run(ShowWay command);
  void run(ShowOrder command);
  void run(ShowMilestones command);
  void run(SetAsOn command);
  void run(SetLawAsOn command);
  void run(SwitchOrder command);
  void run(SwitchReading command);
  void run(SwitchAllOn command);
  void run(BeginPlanEdit command);
  void run(EditPlan command);
  void run(NewPlan command);
  void run(DuplicatePlan command);
  void run(DropPlanEdit command);
  void run(DropPlanEdits command);
  void run(Suppose command);
  void run(ResetSandbox command);
  void run(Find command);
  void run(SetTheme command);
  void run(SetZoom command);
  void run(ZoomBy command);
  void run(Undo command);
  void run(Redo command);
  void run(GoBack command);
  void run(GoForward command);

  void read(State state, Arriving::Way way = Arriving::Way::forward);
  void begin_job();
  void take_loaded();
  void note_unread(const Loaded& loaded);
  void find_saved(const Loaded& loaded);
  bool take_saved(const Loaded& loaded);
  bool take_saved_corrections();
  void wait_for_data();
  void restore_all(const Loaded& loaded);
  void take_restored(Restored&& restored);
  void set_settings(const Restored& restored);
  void take_answer();
  void take_state();
  void follow_choices();
  void ask(std::shared_ptr<const Loaded> loaded);
  bool is_filed(const Answer* answer, const Loaded& loaded, const Question& question) const;
  void keep_filed(Asking& asked);
  void put_answer(Asking& asked);
  bool return_to_filed(const Question& question);
  void show_edit(model::PlanRecord plan);
  void outdate(bool other_data);
  /// Everything that is made in steps.
  template <typename Use>
  void for_each_kept(Use use) const {
    use(rows_), use(counts_), use(overview_), use(levels_), use(courses_), use(hits_), use(plans_), use(plan_detail_), use(comparison_), use(known_values_),
        use(flips_);
  }
  void go_on();
  void give_up();
  void drop_waiting();

  Day today_;
  std::shared_ptr<Crew> crew_;
  State state_;
  Timeline timeline_;
  bool typing_ = false;                   ///< the last change was to the filter's text
  std::unique_ptr<Arriving> arriving_;
  std::unique_ptr<Asking> asking_;
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
  std::string notice_;
  std::uint64_t version_ = 0, answer_version_ = 0;

  struct RowsKey {
    Filter filter;
    Sort sort;
    friend bool operator==(const RowsKey&, const RowsKey&) = default;
  };
  /// What rests on the answer alone.
  template <typename T>
  using Told = Kept<std::monostate, T>;
  mutable Kept<RowsKey, std::vector<model::EmployeeRow>> rows_;
  mutable Kept<Filter, rules::Counts> counts_;
  mutable Told<Overview> overview_;
  mutable Told<std::vector<rules::GroupCounts>> levels_;
  mutable Told<Courses> courses_;
  mutable Told<Plans> plans_;
  mutable Kept<model::PlanRow, PlanDetail> plan_detail_;
  mutable Kept<Day, Comparison> comparison_;
  mutable Told<KnownValues> known_values_;
  mutable Told<Comparison> flips_;
  mutable Kept<std::string, std::vector<Hit>> hits_;
  mutable Memo<YearCurve> year_curve_;
  mutable Memo<std::vector<Disagreement>> disagreements_;
  mutable Memo<std::vector<UnitLine>> unit_lines_;
  mutable Memo<std::vector<model::UnitRow>> weakest_units_;
  mutable Memo<EmployeeDetail> detail_;
  mutable Memo<Outline> explanation_;
  mutable Memo<std::vector<Day>> deadlines_;
  mutable Memo<Question> asked_;
  mutable Memo<std::vector<OrderLine>> order_lines_;
  mutable Memo<OrderView> order_view_;
  mutable Memo<std::vector<LawDay>> law_days_;
  mutable Memo<MilestoneView> milestones_;
  mutable Memo<std::vector<SandboxLine>> sandbox_;
};

}  // namespace anupalan::app
