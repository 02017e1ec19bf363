// Why a verdict is another one, in words, from what both sides say.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/citation.h"
#include "app/compare_sides.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using io::EmployeeRowOut;
using io::ObligationRowOut;

std::string day_words(const std::string& iso) { return display_text(parse_day(iso).day); }

/// "Complete the share of the prescribed courses"
std::string asked(const ObligationRowOut& duty) { return text_or_name("kind.", duty.kind); }

std::string done_words(const ObligationRowOut& duty) { return say("compare.done_of", duty.done, duty.needed); }

std::string status_change(const ObligationRowOut& before, const ObligationRowOut& after) {
  if (before.met_on.empty() && !after.met_on.empty()) return say("why.met", asked(after), day_words(after.met_on), after.provision);
  if (!before.met_on.empty() && after.met_on.empty()) return say("why.not_met", asked(after), done_words(after), after.provision);
  if (after.status == "missed" && before.due_on == after.due_on) {
    return say("why.passed", asked(after), day_words(after.due_on), done_words(after), after.provision);
  }
  if (after.status == "undetermined") return say("why.undetermined", asked(after), after.provision);
  if (before.status == "undetermined") return say("why.determined", asked(after), after.provision);
  return say("why.due", asked(after), day_words(before.due_on), day_words(after.due_on), after.provision);
}

/// What happened to one that both have. Nothing where it is as it was.
std::optional<std::string> other_change(const ObligationRowOut& before, const ObligationRowOut& after) {
  if (before.due_on != after.due_on) return say("why.due", asked(after), day_words(before.due_on), day_words(after.due_on), after.provision);
  if (before.needed != after.needed) return say("why.needed", asked(after), done_words(before), done_words(after), after.provision);
  if (before.done != after.done) return say("why.done", asked(after), before.done, done_words(after), after.provision);
  return std::nullopt;
}

/// The obligations of the same paragraph and kind, in their order, side by side.
class Duties {
 public:
  Duties(const EmployeeRowOut& before, const EmployeeRowOut& after) {
    std::vector<const ObligationRowOut*> waiting;
    for (const ObligationRowOut& duty : before.obligations) waiting.push_back(&duty);
    for (const ObligationRowOut& duty : after.obligations) {
      const auto same = std::find_if(waiting.begin(), waiting.end(), [&](const auto* other) {
        return other->provision == duty.provision && other->kind == duty.kind;
      });
      if (same == waiting.end()) {
        came.push_back(&duty);
      } else {
        both.emplace_back(*same, &duty);
        waiting.erase(same);
      }
    }
    gone = std::move(waiting);
  }

  std::vector<std::pair<const ObligationRowOut*, const ObligationRowOut*>> both;
  std::vector<const ObligationRowOut*> came, gone;
};

std::string name_or_none(const std::string& name) { return name.empty() ? std::string(tr("why.none")) : name; }

std::string list_words(const std::vector<std::string>& list) { return name_or_none(fmt::format("{}", fmt::join(list, ", "))); }

std::string reason_words(const std::vector<std::string>& codes) {
  std::vector<std::string> words;
  for (const std::string& code : codes) words.emplace_back(words_for(code));
  return fmt::format("{}", fmt::join(words, "; "));
}

}  // namespace

std::vector<std::string> reasons_between(const orders::Law& law, EmployeeRowOut before, EmployeeRowOut after) {
  for (EmployeeRowOut* row : {&before, &after}) {
    for (ObligationRowOut& duty : row->obligations) duty.provision = citation_words(law, duty.provision);
  }
  const Duties duties(before, after);
  std::vector<std::string> reasons, others;
  if (before.reasons != after.reasons && !after.reasons.empty()) reasons.push_back(say("why.reasons", reason_words(after.reasons)));
  // What was met last decided, and stands first.
  auto both = duties.both;
  std::stable_sort(both.begin(), both.end(), [](const auto& a, const auto& b) { return a.second->met_on > b.second->met_on; });
  for (const auto& [then, now] : both) {
    if (then->status != now->status) reasons.push_back(status_change(*then, *now));
    else if (auto words = other_change(*then, *now)) others.push_back(std::move(*words));
  }
  for (const ObligationRowOut* duty : duties.came) reasons.push_back(say("why.came", asked(*duty), day_words(duty->due_on), duty->provision));
  for (const ObligationRowOut* duty : duties.gone) reasons.push_back(say("why.gone", asked(*duty), duty->provision));
  reasons.insert(reasons.end(), others.begin(), others.end());
  const bool other_prescriber = before.prescriber_kind != after.prescriber_kind || before.prescriber_id != after.prescriber_id;
  if (before.unit != after.unit) reasons.push_back(say("why.unit", before.unit, after.unit));
  if (other_prescriber) reasons.push_back(say("why.prescriber", name_or_none(before.prescriber_id), name_or_none(after.prescriber_id)));
  if (before.plans != after.plans) reasons.push_back(say("why.plans", list_words(before.plans), list_words(after.plans)));
  if (before.reasons != after.reasons && after.reasons.empty()) reasons.push_back(say("why.no_reasons", reason_words(before.reasons)));
  if (reasons.empty() && before.status != after.status) reasons.emplace_back(tr("why.unknown"));
  return reasons;
}

}  // namespace anupalan::app
