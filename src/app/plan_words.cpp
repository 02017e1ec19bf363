// The plans in words (plans.h).
#include <algorithm>

#include <fmt/format.h>

#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"
#include "base/utf8.h"

namespace anupalan::app {
namespace {

using model::at;
using Texts = std::vector<std::string>;

constexpr std::size_t kListed = 4;  ///< values of one criterion

/// "A", "A or B", "A, B, C or 5 others".
std::string listed(Texts values) {
  if (values.size() > kListed) {
    const std::string others = say("list.others", grouped(values.size() - kListed + 1));
    values.resize(kListed - 1);
    values.push_back(others);
  }
  std::string words;
  for (std::size_t i = 0; i + 1 < values.size(); ++i) words += (i == 0 ? "" : ", ") + values[i];
  return words.empty() ? values.empty() ? std::string() : values.front() : say("list.or", words, values.back());
}

class CriteriaTeller {
 public:
  CriteriaTeller(const model::Dataset& data, const model::Curriculum& curriculum) : data_(data), curriculum_(curriculum) {}

  std::string tell(const model::Criteria& criteria) {
    words("group", criteria.group);
    words("designation", criteria.designation);
    words("level", criteria.level, "level.");
    words("service", criteria.service);
    words("cadre", criteria.cadre);
    batches(criteria);
    words("category", criteria.category, "category.");
    deputation(criteria);
    employees(criteria);
    units(criteria);
    if (criteria.service_years != kNoWord) add("service_years", {text_or_name("band.", curriculum_.text(criteria.service_years))});
    if (parts_.empty()) return std::string(tr("criteria.everybody"));
    return with_capital(fmt::format("{}", fmt::join(parts_, "; ")));
  }

 private:
  void add(std::string_view criterion, Texts values) {
    parts_.push_back(say(fmt::format("criteria.{}", criterion), listed(std::move(values))));
  }
  void words(std::string_view criterion, const std::optional<std::vector<Word>>& words, std::string_view prefix = {}) {
    if (!words) return;
    Texts values;
    for (Word word : *words) values.push_back(text_or_name(prefix, curriculum_.text(word)));
    std::sort(values.begin(), values.end(), [](const std::string& a, const std::string& b) { return compare_folded(a, b) < 0; });
    add(criterion, std::move(values));
  }
  void batches(const model::Criteria& criteria) {
    if (!criteria.batch) return;
    Texts values;
    for (std::uint16_t batch : *criteria.batch) values.push_back(std::to_string(batch));
    add("batch", std::move(values));
  }
  void deputation(const model::Criteria& criteria) {
    if (!criteria.on_central_deputation) return;
    Texts values;
    for (bool on : *criteria.on_central_deputation) values.emplace_back(tr(on ? "criteria.on_central_deputation.yes" : "criteria.on_central_deputation.no"));
    parts_.push_back(listed(std::move(values)));
  }
  void employees(const model::Criteria& criteria) {
    if (!criteria.employee) return;
    const std::size_t count = criteria.employee->size();
    parts_.push_back(say(count == 1 ? "criteria.employee.one" : "criteria.employee.other", grouped(count)));
  }
  void units(const model::Criteria& criteria) {
    if (!criteria.unit) return;
    Texts values;
    for (model::UnitRow unit : *criteria.unit) values.emplace_back(title_of(data_, unit));
    add("unit", std::move(values));
  }

  const model::Dataset& data_;
  const model::Curriculum& curriculum_;
  Texts parts_;
};

/// A day, a level or a competency as people read it; anything else as it is.
std::string subject_words(const rules::LintIssue& issue) {
  if (const Day day = parse_day(issue.subject).day; !day.is_never()) return display_text(day);
  for (std::string_view prefix : {"level.", "band.", "competency."}) {
    if (has_text(std::string(prefix) + issue.subject)) return text_or_name(prefix, issue.subject);
  }
  return issue.subject;
}

}  // namespace

std::string_view title_of(const model::Plan& plan) { return is_unseen(plan.name) ? plan.id : plan.name; }

std::string prescriber_words(const model::Dataset& data, const model::Plan& plan, bool brief) {
  return prescriber_words(data, plan.prescriber_kind, plan.prescriber, brief);
}

std::string prescriber_words(const model::Dataset& data, model::PrescriberKind kind, std::string_view id, bool brief) {
  const std::string_view prefix = brief ? "prescriber_short." : "prescriber.";
  return say("explain.prescriber.known", tr(fmt::format("{}{}", prefix, model::name_of(kind))), prescriber_name(data, id));
}

std::string prescriber_name(const model::Dataset& data, std::string_view id) {
  const model::UnitRow unit = data.find_unit(id);
  return unit == model::kNoRow<model::UnitRow> ? text_or_name("authority.", id) : std::string(title_of(data, unit));
}

std::string criteria_words(const model::Dataset& data, const model::Curriculum& curriculum, const model::Criteria& criteria) {
  return CriteriaTeller(data, curriculum).tell(criteria);
}

std::vector<std::string> for_whom(const model::Dataset& data, const model::Curriculum& curriculum, const model::Plan& plan) {
  if (plan.applies_to.empty()) return {std::string(tr("criteria.everybody"))};
  Texts lines;
  for (const model::Criteria& criteria : plan.applies_to) lines.push_back(criteria_words(data, curriculum, criteria));
  return lines;
}

std::string words_of(const rules::LintIssue& issue) {
  const bool unnamed = issue.check == orders::PlanCheckKind::plan_for_each_designation && issue.subject.empty();
  const std::string key = fmt::format("lint.{}{}", orders::name_of(issue.check), unnamed ? ".not_given" : "");
  return fmt::format(fmt::runtime(tr(key)), fmt::arg("subject", subject_words(issue)), fmt::arg("found", issue.found), fmt::arg("wanted", issue.wanted));
}

}  // namespace anupalan::app
