#include "app/search.h"

#include <algorithm>
#include <array>

#include "app/citation.h"
#include "app/masking.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using model::at;

// --- commands

/// 0: the words themselves; then those that begin with them, have a word that does, hold them; then by fuzzy(), which must not
/// be far off: scattered letters mean nothing.
std::optional<std::uint32_t> rank(std::string_view title, std::string_view words) {
  constexpr std::uint32_t kFar = 3;  // for each letter
  const std::string name = folded(title);
  const std::size_t place = name.find(words);
  if (name == words) return 0;
  if (place == 0) return 1;
  if (name.find(" " + std::string(words)) != std::string::npos) return 2;
  if (place != std::string::npos) return 3;
  const auto cost = fuzzy(title, words);
  if (!cost || *cost > kFar * words.size()) return std::nullopt;
  return 4 + *cost;
}

bool is_offered(const NamedCommand& command, const Searched& in) {
  switch (command.when) {
    case NamedCommand::When::always: return true;
    case NamedCommand::When::loaded: return in.answer != nullptr;
    case NamedCommand::When::password: return in.password_needed;
  }
  return false;
}

void find_commands(const Searched& in, std::string_view words, std::vector<Hit>& hits) {
  std::vector<std::pair<std::uint32_t, Hit>> found;
  for (const NamedCommand& command : named_commands(in.today)) {
    if (command.command.is<Find>() || !is_offered(command, in)) continue;
    const auto cost = rank(tr(command.title), words);
    if (cost) found.emplace_back(*cost, Hit{Hit::Kind::command, std::string(tr(command.title)), std::string(command.shortcut()), command.command});
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  if (!words.empty() && found.size() > kHitsOfAKind) found.erase(found.begin() + kHitsOfAKind, found.end());
  for (auto& [cost, hit] : found) hits.push_back(std::move(hit));
}

/// What a typed day or number may ask for.
void find_typed(const Answer& answer, std::string_view words, std::vector<Hit>& hits) {
  if (const auto day = parse_display_day(words)) {
    hits.push_back({Hit::Kind::command, say("command.data_as_on", display_text(*day)), {}, SetAsOn{*day}});
    hits.push_back({Hit::Kind::command, say("command.law_as_on", display_text(*day)), {}, SetLawAsOn{*day}});
  }
  const auto row = parse_row(words, answer.data().employees.size());
  if (!row || *row + 1 != parse_count(words)) return;
  hits.push_back({Hit::Kind::command, say("command.go_to_row_number", grouped(*row + 1)), {}, Errand{Errand::Kind::go_to_row, std::string(words)}});
}

// --- what is loaded

/// Finds until there are enough of a kind.
class Finder {
 public:
  Finder(std::string_view words, std::vector<Hit>& hits) : words_(words), hits_(hits) {}

  bool matches(std::string_view title, std::string_view id) const { return contains_folded(title, words_) || contains_folded(id, words_); }
  /// Folded.
  std::string_view words() const { return words_; }
  void begin_kind() { first_ = hits_.size(); }
  bool enough() const { return hits_.size() - first_ >= kHitsOfAKind; }
  void add(Hit hit) { hits_.push_back(std::move(hit)); }

 private:
  std::string_view words_;
  std::vector<Hit>& hits_;
  std::size_t first_ = 0;
};

void add_employee(const Answer& answer, model::EmployeeRow employee, Finder& finder) {
  const std::string unit(title_of(answer.data(), answer.data().employees.unit[at(employee)]));
  finder.add({Hit::Kind::employee, shown_name(answer, employee), say("palette.person", shown_id(answer, employee), unit), ShowEmployee{employee}});
}

/// Whose id is typed whole stands first.
Steps find_employees(const Answer& answer, const std::string& typed, Finder& finder) {
  const model::Dataset& data = answer.data();
  finder.begin_kind();
  Pace pace(Pace::kHeavyRows);
  const model::EmployeeRow shown = find_shown(answer, typed);
  if (shown != model::kNoRow<model::EmployeeRow>) add_employee(answer, shown, finder);
  for (std::uint32_t row = 0; row < data.employees.size() && !finder.enough(); ++row) {
    const model::EmployeeRow employee{row};
    const bool found = employee != shown && finder.matches(data.name_of(employee), data.text(data.employees.id[row]));
    if (found) add_employee(answer, employee, finder);
    if (pace.rest()) co_await pause();
  }
}

void find_units(const model::Dataset& data, Finder& finder) {
  finder.begin_kind();
  for (std::uint32_t row = 0; row < data.units.size() && !finder.enough(); ++row) {
    const model::UnitRow unit{row};
    const std::string id(data.unit_id(unit));
    if (finder.matches(title_of(data, unit), id)) finder.add({Hit::Kind::unit, std::string(title_of(data, unit)), id, ShowEmployees{{.unit = id}}});
  }
}

void find_courses(const model::Dataset& data, Finder& finder) {
  finder.begin_kind();
  for (std::uint32_t row = 0; row < data.courses.size() && !finder.enough(); ++row) {
    const std::string id(data.text(data.courses[row].id));
    const std::string title(data.title(model::CourseRow{row}));
    if (finder.matches(title, id)) finder.add({Hit::Kind::course, title, id, ShowEmployees{{.course = {id}}}});
  }
}

void find_plans(const model::Curriculum& curriculum, Finder& finder) {
  finder.begin_kind();
  for (const model::Plan& plan : curriculum.plans) {
    if (finder.enough()) break;
    const std::string title(title_of(plan));
    if (finder.matches(title, plan.id)) finder.add({Hit::Kind::plan, title, plan.id, ShowPlan{plan.id}});
  }
}

/// The quoted words around the ones that were typed.
std::string around(std::string_view quote, std::string_view words) {
  constexpr std::size_t kBefore = 24;
  const std::size_t place = folded(quote).find(words);
  if (place == std::string::npos || place <= kBefore) return std::string(quote);
  const std::size_t blank = quote.find(' ', place - kBefore);
  return "…" + std::string(quote.substr(blank < place ? blank + 1 : place));
}

void find_orders(const orders::Law& law, Finder& finder) {
  finder.begin_kind();
  for (const orders::Order& order : law.orders()) {
    if (finder.enough()) return;
    const std::string title = say("orders.of_date", order.instrument, display_text(order.dated));
    const bool found = finder.matches(order.number, order.id) || finder.matches(title, order.subject);
    if (found) finder.add({Hit::Kind::order, title, order.id, ShowOrder{order.id}});
  }
  for (const orders::Provision& provision : law.provisions()) {
    if (finder.enough()) return;
    const std::string citation = provision.citation();
    if (!finder.matches(provision.paragraph->quote, citation)) continue;
    finder.add({Hit::Kind::order, around(provision.paragraph->quote, finder.words()), citation_words(law, citation), ShowOrder{provision.order->id, citation}});
  }
}

}  // namespace

std::string_view name_of(Hit::Kind kind) {
  static constexpr std::array<std::string_view, 6> kNames{"command", "employee", "unit", "course", "plan", "order"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::optional<std::uint32_t> fuzzy(std::string_view text, std::string_view part) {
  std::uint32_t cost = 0;
  std::size_t from = 0;
  for (char wanted : part) {
    std::size_t place = from;
    while (place < text.size() && small(text[place]) != wanted) ++place;
    if (place == text.size()) return std::nullopt;
    const bool begins_word = place == 0 || is_blank(text[place - 1]);
    cost += static_cast<std::uint32_t>(place - from) * (begins_word ? 1 : 3);
    from = place + 1;
  }
  return cost;
}

Steps find_hits(Searched in, std::string words, std::vector<Hit>& hits) {
  const std::string typed(trimmed(words));
  words = folded(words);
  if (in.commands && in.answer != nullptr) find_typed(*in.answer, typed, hits);
  if (in.commands) find_commands(in, words, hits);
  if (in.answer == nullptr || words.empty()) co_return;
  Finder finder(words, hits);
  co_await find_employees(*in.answer, typed, finder);
  find_units(in.answer->data(), finder);
  find_courses(in.answer->data(), finder);
  find_plans(in.answer->curriculum(), finder);
  find_orders(in.answer->loaded().law, finder);
}

}  // namespace anupalan::app
