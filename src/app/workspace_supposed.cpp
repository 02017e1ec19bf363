// What is supposed: plans that are edited, values that no order has, and the answer without them.
#include <algorithm>

#include "app/workspace.h"

namespace anupalan::app {
namespace {

/// Whether rows of plans mean the same plans in both.
bool same_plans(const Answer& a, const Answer& b) {
  const auto &one = a.curriculum().plans, &other = b.curriculum().plans;
  return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const model::Plan& p, const model::Plan& q) { return p.id == q.id; });
}

}  // namespace

// --- the answer without what is supposed

/// Whether `answer` is the one to the question without what it supposes.
bool Workspace::is_filed(const Answer* answer, const Loaded& loaded, const Question& question) const {
  return answer != nullptr && &answer->loaded() == &loaded && answer->question() == question.as_filed();
}

/// Keeps the answer without what is supposed, whichever of those at hand it is.
void Workspace::keep_filed(Asking& asked) {
  const Question& question = asked.made->question();
  if (!question.supposes()) filed_.reset();
  else if (asked.filed != nullptr) filed_ = std::move(asked.filed);
  else if (is_filed(answer_.get(), asked.made->loaded(), question)) filed_ = std::move(answer_);
}

/// Puts the new answer in the place of the last one.
void Workspace::put_answer(Asking& asked) {
  const bool other_data = answer_ == nullptr || &asked.made->loaded() != &answer_->loaded();
  outdate(other_data ? Other::data : same_plans(*asked.made, *answer_) ? Other::law : Other::plans);
  keep_filed(asked);
  answer_ = std::move(asked.made);
  mask_answers();
}

/// What was supposed is supposed no more: the answer is there already.
bool Workspace::return_to_filed(const Question& question) {
  if (filed_ == nullptr || filed_->question() != question) return false;
  outdate(same_plans(*answer_, *filed_) ? Other::law : Other::plans);
  answer_ = std::move(filed_);
  return true;
}

// --- what views ask

const model::PlanRecord* Workspace::edited_plan() const {
  const PlanEdits& edits = choices().plan_edits;
  if (const model::PlanRecord* chosen = edits.find(look().plan)) return chosen;
  const model::PlanRow row = plan();
  return row == model::kNoRow<model::PlanRow> ? nullptr : edits.find(answer_->plan(row).id);
}

model::PlanRecord Workspace::plan_record() const {
  if (const model::PlanRecord* edit = edited_plan()) return *edit;
  return model::record_of(answer_->data(), answer_->curriculum(), answer_->plan(plan()));
}

const KnownValues& Workspace::known_values() const {
  return made_.known_values.get(nullptr, [this](KnownValues& known) { return make_known_values(*answer_, known); });
}

const Comparison& Workspace::flips() const {
  const bool all = !follows_filter(view());
  return made_.flips.get(all ? nullptr : selection(), [&](Comparison& flips) { return compare_answers(*filed_, all ? Selected(*answer_) : selected(), flips); });
}

const std::vector<SandboxLine>& Workspace::sandbox() const {
  return made_.sandbox.get(version_, [this] { return sandbox_lines(answer_->loaded().law, asked().law(), asked().year, asked().sandbox); });
}

// --- commands

/// Edits a plan and looks at it.
void Workspace::show_edit(model::PlanRecord plan) {
  state_.look.plan = plan.id;
  state_.look.view = View::plans;
  state_.choices.plan_edits.set(std::move(plan));
}

void Workspace::run(BeginPlanEdit) {
  if (answer_ == nullptr || edited_plan() != nullptr || plan() == model::kNoRow<model::PlanRow>) return;
  show_edit(plan_record());
}

void Workspace::run(EditPlan command) {
  if (answer_ == nullptr || (edited_plan() == nullptr && plan() == model::kNoRow<model::PlanRow>)) return;
  model::PlanRecord changed = plan_record();
  std::string words = change_plan(*answer_, command.change, changed);
  if (words.empty()) show_edit(std::move(changed));
  else refusal_ = PlanRefusal{std::move(command.change), std::move(words)};
}

void Workspace::run(NewPlan command) {
  if (answer_ == nullptr) return;
  const std::vector<PrescriberChoice> known = prescribers_of(*answer_);
  const auto is_it = [&](const PrescriberChoice& one) { return one.kind == command.kind && one.id == command.prescriber; };
  if (std::any_of(known.begin(), known.end(), is_it)) show_edit(new_plan(*answer_, choices().plan_edits, command.kind, std::move(command.prescriber)));
}

void Workspace::run(DuplicatePlan) {
  if (answer_ == nullptr || (edited_plan() == nullptr && plan() == model::kNoRow<model::PlanRow>)) return;
  show_edit(copy_of(*answer_, choices().plan_edits, plan_record()));
}

void Workspace::run(DropPlanEdit command) { state_.choices.plan_edits.drop(command.id); }

void Workspace::run(DropPlanEdits) { state_.choices.plan_edits = {}; }

void Workspace::run(Suppose command) {
  if (answer_ == nullptr) return;
  std::string words = change_sandbox(answer_->loaded().law, answer_->question().year, command.change, state_.choices.sandbox);
  if (!words.empty()) sandbox_refusal_ = SandboxRefusal{std::move(command.change), std::move(words)};
}

void Workspace::run(ResetSandbox) { state_.choices.sandbox.clear(); }

}  // namespace anupalan::app
