#include "app/data_notes.h"

#include <algorithm>

#include "app/tr.h"

namespace anupalan::app {
namespace {

bool has_plans(const Answer& answer) {
  const auto& plans = answer.curriculum().plans;
  return std::any_of(plans.begin(), plans.end(), [&](const model::Plan& plan) { return plan.reporting_year == answer.question().year; });
}

bool has_completions(const model::Dataset& data) {
  return !data.completions.course.empty() || !data.passes.assessment.empty() || !data.unfinished.empty();
}

}  // namespace

std::vector<std::string> data_notes(const Answer& answer) {
  const model::Dataset& data = answer.data();
  std::vector<std::string> notes;
  if (data.employees.size() == 0) return notes;
  if (!has_plans(answer)) notes.push_back(say("data_note.no_plans", answer.question().year.text()));
  if (!has_completions(data)) {
    notes.emplace_back(tr("data_note.no_completions"));
  } else if (!data.completions_as_on.is_never() && answer.as_on() > data.completions_as_on) {
    notes.push_back(say("data_note.ended", display_text(data.completions_as_on)));
  }
  return notes;
}

}  // namespace anupalan::app
