#include "app/masking.h"

#include <algorithm>

#include "app/queries.h"
#include "app/tr.h"
#include "base/utf8.h"

namespace anupalan::app {

using model::at;
using model::EmployeeRow;

std::string shown_name(const Answer& answer, EmployeeRow employee) {
  if (answer.masked()) return say("mask.name", grouped(std::uint64_t{at(employee)} + 1));
  const std::string_view name = answer.data().name_of(employee);
  return is_unseen(name) ? shown_id(answer, employee) : std::string(name);
}

std::string shown_id(const Answer& answer, EmployeeRow employee) {
  if (answer.masked()) return say("mask.id", std::uint64_t{at(employee)} + 1);
  return std::string(answer.data().text(answer.data().employees.id[at(employee)]));
}

EmployeeRow find_shown(const Answer& answer, std::string_view id) {
  if (!answer.masked()) return answer.data().find_employee(id);
  const auto digits = std::find_if(id.begin(), id.end(), is_digit);
  const auto row = parse_row(std::string_view(digits, id.end()), answer.data().employees.size());
  if (!row) return model::kNoRow<EmployeeRow>;
  const auto employee = static_cast<EmployeeRow>(*row);
  return shown_id(answer, employee) == id ? employee : model::kNoRow<EmployeeRow>;
}

std::string shown_text(bool masked, std::string_view text) { return masked && !text.empty() ? std::string(tr("mask.text")) : std::string(text); }

Diagnostic shown(bool masked, Diagnostic diagnostic) {
  diagnostic.detail = shown_text(masked, diagnostic.detail);
  return diagnostic;
}

model::Guess shown(bool masked, model::Guess guess) {
  if (guess.what != model::Guessed::person) return guess;
  guess.written = shown_text(masked, guess.written);
  guess.means = shown_text(masked, guess.means);
  return guess;
}

}  // namespace anupalan::app
