#include "app/answer.h"

#include <algorithm>
#include <set>

#include "app/tr.h"

namespace anupalan::app {
namespace {

ReportingYear default_year(const model::Dataset& data, Day as_on) {
  std::set<ReportingYear> years;
  for (const model::Plan& plan : data.plans) years.insert(plan.reporting_year);
  return years.size() == 1 ? *years.begin() : reporting_year_of(as_on);
}

std::vector<std::string> all_but(const orders::Law& law, const std::vector<std::string>& on) {
  std::vector<std::string> off;
  for (const orders::Order& order : law.orders()) {
    if (std::find(on.begin(), on.end(), order.id) == on.end()) off.push_back(order.id);
  }
  return off;
}

/// Whether the same paragraphs and orders stand on both days.
bool same_law(const orders::Law& law, const Question& question, Day other) {
  const orders::LawAsOn now = question.law();
  orders::LawAsOn then = now;
  then.day = other;
  if (now.day == then.day) return true;
  if (orders::orders_in_force(law, now) != orders::orders_in_force(law, then)) return false;
  return std::all_of(law.provisions().begin(), law.provisions().end(),
                     [&](const orders::Provision& provision) { return stands(law, provision, now) == stands(law, provision, then); });
}

}  // namespace

std::vector<std::string> Question::switched_off() const {
  std::vector<std::string> off = orders_off;
  for (std::string& reading : readings_off()) off.push_back(std::move(reading));
  return off;
}

Question Question::as_filed() const {
  Question filed = *this;
  filed.plan_edits = {};
  filed.sandbox = {};
  return filed;
}

Question resolve(const Loaded& loaded, const Choices& choices, Day today) {
  Question question;
  Day last = loaded.data.completions_as_on;
  question.as_on = choices.as_on.value_or(last.is_never() ? today : last);
  question.law_as_on = choices.law_as_on.value_or(question.as_on);
  question.year = choices.year.value_or(default_year(loaded.data, question.as_on));
  if (choices.orders) question.orders_off = all_but(loaded.law, *choices.orders);
  question.readings = choices.readings;
  question.plan_edits = choices.plan_edits.unlike(loaded.data);
  question.sandbox = unlike(loaded.law, choices.sandbox);
  return question;
}

Answer::Answer(std::shared_ptr<const Loaded> loaded, Question question) { ask(std::move(loaded), std::move(question)).finish(); }

Steps Answer::make(std::shared_ptr<const Loaded> loaded, Question question, std::unique_ptr<Answer>& made) {
  std::unique_ptr<Answer> answer(new Answer());
  co_await answer->ask(std::move(loaded), std::move(question));
  made = std::move(answer);
}

Steps Answer::ask(std::shared_ptr<const Loaded> loaded, Question question) {
  loaded_ = std::move(loaded);
  question_ = std::move(question);
  if (!question_.plan_edits.empty()) edited_ = std::make_unique<const model::Curriculum>(model::with_plans(data(), question_.plan_edits.all()));
  if (!question_.sandbox.empty()) sandbox_ = std::make_unique<const orders::Law>(with_sandbox(loaded_->law, question_.sandbox));
  rules::RuleBook book = rules::make_rule_book(law(), question_.law(), question_.year);
  co_await rules::Evaluation::make(data(), edited_ ? *edited_ : data(), std::move(book), evaluation_);
  co_await rules::History::make(*evaluation_, model::People(data()), history_);
}

std::vector<std::string> Answer::orders() const {
  return orders::orders_in_force(loaded_->law, evaluation_->book().as_on);
}

std::vector<std::string> Answer::supposed() const {
  std::vector<std::string> texts;
  for (const model::PlanRecord* plan : question_.plan_edits.all()) texts.push_back(say("what_if.plan", plan->id));
  for (const Supposed& one : question_.sandbox) texts.push_back(supposed_words(loaded_->law, one));
  return texts;
}

bool Answer::look_at(const Question& question) {
  Question same = question;
  same.as_on = question_.as_on;
  same.law_as_on = question_.law_as_on;
  if (same != question_ || !same_law(loaded_->law, question_, question.law_as_on)) return false;
  question_ = question;
  return true;
}

}  // namespace anupalan::app
