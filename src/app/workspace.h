// The program without a screen: what is loaded, what is asked, what is looked at. A view reads it and draws; a
// view changes it by a Command only, and everything is drawn again from the new state.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "app/answer.h"
#include "app/guesses.h"
#include "app/overview.h"
#include "app/reconcile.h"

namespace anupalan::app {

enum class View : std::uint8_t { overview, units, employees, employee, data };

/// Columns of the table of employees.
enum class Column : std::uint8_t { id, name, unit, designation, level, status, progress, met_on, plans };

/// Which employees are looked at; what is absent or empty lets everybody through.
struct Filter {
  std::optional<rules::Status> status;
  model::UnitRow unit = model::kNoRow<model::UnitRow>;  ///< this unit and all below it
  std::string search;   ///< part of an id, name, designation or unit name; compared without case
  std::string reason;   ///< a reason or finding that the employee has: "no_plan", "profile_not_verified"
  bool any() const { return status || unit != model::kNoRow<model::UnitRow> || !search.empty() || !reason.empty(); }
  friend bool operator==(const Filter&, const Filter&) = default;
};

struct Sort {
  Column column = Column::id;
  bool descending = false;
  friend bool operator==(const Sort&, const Sort&) = default;
};

// --- commands: what a view, a key or a test may ask for

struct OpenFiles { std::vector<InputFile> files; };
struct CloseAll {};
/// What was loaded before stays.
struct CancelLoading {};
/// Tries again the files that could not be opened for want of a password.
struct GivePassword { std::string password; };
/// Says what is meant instead (nothing: an empty text), or takes back what was said here; all is then put together anew.
struct CorrectGuess { model::Guess guess; std::optional<std::string> means; };
struct Show { View view; };
struct ShowEmployee { model::EmployeeRow employee; };
/// Goes to the table of employees with this filter.
struct ShowEmployees { Filter filter; };
struct SetFilter { Filter filter; };
struct SetSort { Sort sort; };
struct SetAsOn { Day day; };
struct ToggleUnit { model::UnitRow unit; };
struct ExpandUnits { bool all; };

using Command = std::variant<OpenFiles, CloseAll, CancelLoading, GivePassword, CorrectGuess, Show, ShowEmployee, ShowEmployees, SetFilter, SetSort, SetAsOn,
                             ToggleUnit, ExpandUnits>;

class Workspace {
 public:
  /// `today` is the day in India, from the platform's clock; `crew` as for LoadJob.
  explicit Workspace(Day today, std::shared_ptr<Crew> crew = nullptr) : today_(today), crew_(std::move(crew)) {}

  void apply(Command command);
  /// Goes on with loading for one step; call it while loading(). What was loaded before stays in view.
  void work();
  bool loading() const { return job_ != nullptr || answering_; }
  /// Loading can only go on when the crew has told something.
  bool waits() const { return !answering_ && job_ != nullptr && job_->waits(); }
  LoadProgress progress() const;

  /// nullptr before anything was loaded.
  const Answer* answer() const { return answer_.get(); }
  Day today() const { return today_; }
  View view() const { return view_; }
  const Filter& filter() const { return filter_; }
  const Sort& sort() const { return sort_; }
  /// kNoRow where none is chosen.
  model::EmployeeRow employee() const { return employee_; }
  bool is_expanded(model::UnitRow unit) const { return expanded_.contains(unit); }
  /// An archive among the files opened last wants a password.
  bool password_needed() const { return !locked_.empty() && !loading(); }
  /// What the last opening of files did not do, for people, in lines; empty when all is well.
  const std::string& notice() const { return notice_; }

  /// Made on the screen; also those being loaded.
  const OwnCorrections& corrections() const { return corrections_; }

  /// The employees that pass the filter, sorted; kept until filter, sort, day or data change.
  const std::vector<model::EmployeeRow>& employees() const;
  /// overview_of(), kept until day or data change. REQUIRES: answer() is there.
  const Overview& overview() const;
  /// reconcile(), kept until anything changes. REQUIRES: answer() is there.
  const std::vector<Disagreement>& disagreements() const;
  /// Counts only up: another number means that something to be drawn has changed.
  std::uint64_t version() const { return version_; }

 private:
  /// What was loaded, being asked the question.
  struct Answering {
    std::vector<std::shared_ptr<const InputFile>> files;
    LoadProgress progress;
    std::unique_ptr<Answer> made;
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
  void run(SetAsOn command);
  void run(ToggleUnit command);
  void run(ExpandUnits command);
  void note_unread(const Loaded& loaded);
  void take_loaded(std::shared_ptr<const Loaded> loaded);
  static Steps ask(std::shared_ptr<const Loaded> loaded, Question question, Answering& to);
  void take_answer();
  void go_on();
  void give_up();

  Day today_;
  std::shared_ptr<Crew> crew_;
  Choices choices_;
  std::vector<std::shared_ptr<const InputFile>> files_;    ///< all that is loaded
  std::vector<std::shared_ptr<const InputFile>> arriving_; ///< files_ and those being loaded
  std::vector<std::shared_ptr<const InputFile>> locked_;   ///< what was loading when a password was missing
  std::vector<std::string> passwords_;                     ///< kept while the page or window is open, and nowhere else
  OwnCorrections corrections_;                             ///< also those being loaded
  OwnCorrections answered_corrections_;                    ///< those of files_
  std::unique_ptr<LoadJob> job_;
  std::unique_ptr<Answering> answering_;
  std::unique_ptr<Answer> answer_;
  View view_ = View::overview;
  Filter filter_;
  Sort sort_;
  model::EmployeeRow employee_ = model::kNoRow<model::EmployeeRow>;
  std::set<model::UnitRow> expanded_;
  std::string notice_;
  std::uint64_t version_ = 0;
  mutable std::vector<model::EmployeeRow> rows_;
  mutable std::uint64_t rows_version_ = UINT64_MAX;
  mutable std::optional<Overview> overview_;
  mutable std::vector<Disagreement> disagreements_;
  mutable std::uint64_t disagreements_version_ = UINT64_MAX;
};

}  // namespace anupalan::app
