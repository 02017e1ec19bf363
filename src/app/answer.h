// The question put to the loaded files, and the answer: everything a view, a report or a test shows.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/loading.h"
#include "app/plan_edits.h"
#include "app/sandbox.h"
#include "base/outline.h"
#include "base/result.h"
#include "rules/evaluate.h"
#include "rules/history.h"
#include "rules/roll_up.h"

namespace anupalan::app {

/// What the user chose; what is absent is chosen by resolve().
struct Choices {
  std::optional<Day> as_on;
  std::optional<Day> law_as_on;
  std::optional<ReportingYear> year;
  std::optional<std::vector<std::string>> orders;  ///< only these are switched on
  orders::Readings readings;
  PlanEdits plan_edits;  ///< every plan that is being edited, changed yet or not
  Sandbox sandbox;
  friend bool operator==(const Choices&, const Choices&) = default;
};

struct Question {
  Day as_on, law_as_on;
  ReportingYear year;
  std::vector<std::string> orders_off;  ///< sorted
  orders::Readings readings;
  PlanEdits plan_edits;  ///< those that say another thing than the files
  Sandbox sandbox;       ///< what differs from the orders
  orders::LawAsOn law() const { return {law_as_on, orders_off, readings}; }
  /// "R-2", ...: the readings switched off, in order.
  std::vector<std::string> readings_off() const { return orders::ids_off(readings); }
  /// All that the user switched off: ids of orders, then readings. Where there is any, every figure is a supposition.
  std::vector<std::string> switched_off() const;
  /// Whether plans are edited or other values are supposed than the orders': then every figure is one too.
  bool supposes() const { return !plan_edits.empty() || !sandbox.empty(); }
  /// The same question by the plans of the files and the values of the orders.
  Question as_filed() const;
  friend bool operator==(const Question&, const Question&) = default;
};

/// "Defaults: as-on the last `as_on` of the completions files, else today; law-as-on = as-on; year = the plans'
/// year when all agree, else the reporting year holding as-on" (formats.md, section 3).
Question resolve(const Loaded& loaded, const Choices& choices, Day today);

/// Evaluated once for its law, plans, year and readings; looked at on any day.
class Answer {
 public:
  Answer(std::shared_ptr<const Loaded> loaded, Question question);
  /// The same in steps: `made` is complete after the last one.
  static Steps make(std::shared_ptr<const Loaded> loaded, Question question, std::unique_ptr<Answer>& made);

  const Loaded& loaded() const { return *loaded_; }
  const std::shared_ptr<const Loaded>& shared_loaded() const { return loaded_; }
  const model::Dataset& data() const { return loaded_->data; }
  const Question& question() const { return question_; }
  /// The law that was applied: that of loaded(), or the sandbox's.
  const orders::Law& law() const { return sandbox_ ? *sandbox_ : loaded_->law; }
  /// The plans that were applied: those of data(), or edited ones. Where rows of plans point.
  const model::Curriculum& curriculum() const { return evaluation_->curriculum(); }
  const model::Plan& plan(model::PlanRow row) const { return evaluation_->plan(row); }
  const rules::Evaluation& evaluation() const { return *evaluation_; }
  Day as_on() const { return question_.as_on; }
  /// Nobody is named where it is shown (masking.h). At first everybody is.
  bool masked() const { return masked_; }
  void mask(bool on) { masked_ = on; }
  /// Of everybody, on as_on().
  const rules::Counts& counts() const { return rules::on_day(history_->of_all(), as_on()); }
  /// Of every unit too: made for a day when it is asked for, as it takes a search a unit.
  const rules::RollUp& roll_up() const { return rolled_up_.on(*history_, as_on()); }
  rules::Status status(model::EmployeeRow employee) const { return evaluation_->status(employee, as_on()); }
  /// Counts of every unit on every day.
  const rules::History& history() const { return *history_; }
  /// Ids of the orders in force and switched on, sorted.
  std::vector<std::string> orders() const;
  std::vector<std::string> readings_off() const { return question_.readings_off(); }
  std::vector<std::string> switched_off() const { return question_.switched_off(); }
  /// What is supposed besides, for every output to say: "plan p-1 edited", then what the sandbox has instead of the orders' values.
  std::vector<std::string> supposed() const;

  /// The answer to a question that differs in its days alone, and between whose law-as-on and ours no paragraph comes into
  /// force or ends: nothing is evaluated again, and no employee is looked at. False, and nothing is changed, for any other.
  bool look_at(const Question& question);
  /// Moves *data as on* alone.
  void look_at(Day as_on) { question_.as_on = as_on; }

 private:
  Answer() = default;
  Steps ask(std::shared_ptr<const Loaded> loaded, Question question);

  std::shared_ptr<const Loaded> loaded_;
  Question question_;
  bool masked_ = false;
  std::unique_ptr<const model::Curriculum> edited_;
  std::unique_ptr<const orders::Law> sandbox_;
  std::shared_ptr<const rules::Evaluation> evaluation_;
  std::shared_ptr<const rules::History> history_;
  mutable rules::RolledUp rolled_up_;
};

}  // namespace anupalan::app
