// Employees of all files: each once, sorted by id, in a unit that is known.
#include <algorithm>
#include <map>
#include <span>
#include <tuple>

#include <fmt/format.h>

#include "base/sort_steps.h"
#include "model/build_state.h"
#include "model/match.h"

namespace anupalan::model {
namespace {

bool same_facts(const BuildState& state, const PendingEmployee& left, const PendingEmployee& right) {
  auto facts = [](const PendingEmployee& e) {
    return std::tie(e.id, e.user, e.unit, e.group, e.designation, e.level, e.service, e.cadre, e.roles, e.appointed_on,
                    e.superannuates_on, e.batch, e.category, e.profile, e.on_central_deputation, e.with_mdo);
  };
  auto own = [&](const PendingEmployee& e) { return std::tuple(state.name_of(e), state.email_of(e), state.phone_of(e)); };
  return facts(left) == facts(right) && own(left) == own(right);
}

/// Sets of roles, each once; the empty set is number 0.
class RoleSets {
 public:
  explicit RoleSets(Dataset& data) : data_(data) { data_.role_sets.emplace_back(); }

  std::uint32_t number_of(TextId roles) {
    if (roles == kNoText) return 0;
    auto [place, added] = by_text_.try_emplace(roles, 0);
    if (added) place->second = number_of(words_of(std::string(data_.text(roles))));
    return place->second;
  }

 private:
  std::vector<Word> words_of(std::string_view lines) {
    std::vector<Word> words;
    while (!lines.empty()) {
      auto end = std::min(lines.find('\n'), lines.size());
      if (Word word = data_.words.intern(lines.substr(0, end)); word != kNoWord) words.push_back(word);
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
  }

  std::uint32_t number_of(std::vector<Word> words) {
    if (words.empty()) return 0;
    auto [place, added] = by_words_.try_emplace(words, static_cast<std::uint32_t>(data_.role_sets.size()));
    if (added) data_.role_sets.push_back(std::move(words));
    return place->second;
  }

  Dataset& data_;
  std::map<TextId, std::uint32_t> by_text_;
  std::map<std::vector<Word>, std::uint32_t> by_words_;
};

/// Words by the TextId of their text, so that a designation is folded once and not once a person.
class WordOf {
 public:
  explicit WordOf(Dataset& data) : data_(data) {}
  Word operator()(TextId id) {
    auto at = static_cast<std::size_t>(id);
    if (at >= known_.size()) known_.resize(data_.names.size(), kUnknown);
    if (known_[at] == kUnknown) known_[at] = data_.words.intern(data_.text(id));
    return known_[at];
  }

 private:
  static constexpr Word kUnknown{UINT32_MAX};
  Dataset& data_;
  std::vector<Word> known_;
};

class PeopleBuild {
 public:
  explicit PeopleBuild(BuildState& state) : state_(state), roles_(state.data), word_(state.data) {}

  void keep(const PendingEmployee& e, UnitRow unit) {
    Employees& people = state_.data.employees;
    state_.employee_rows.set(e.id, EmployeeRow{static_cast<std::uint32_t>(people.size())});
    people.id.push_back(e.id);
    people.own.push_back(e.own);
    people.unit.push_back(unit);
    people.category.push_back(e.category);
    people.profile.push_back(e.profile);
    people.on_central_deputation.push_back(e.on_central_deputation);
    people.with_mdo.push_back(e.with_mdo);
    people.group.push_back(word_(e.group));
    people.designation.push_back(word_(e.designation));
    people.level.push_back(word_(e.level));
    people.service.push_back(word_(e.service));
    people.cadre.push_back(word_(e.cadre));
    people.batch.push_back(e.batch);
    people.appointed_on.push_back(e.appointed_on);
    people.superannuates_on.push_back(e.superannuates_on);
    people.roles.push_back(roles_.number_of(e.roles));
    people.source.push_back(Source{e.place.index});
    state_.employee_files.push_back(e.file);
    state_.employee_users.push_back(e.user);
  }

 private:
  BuildState& state_;
  RoleSets roles_;
  WordOf word_;
};

/// The records of one id, as they stand in BuildState::employee_order.
using Repeats = std::span<const std::uint32_t>;

class Settling {
 public:
  explicit Settling(BuildState& state) : state_(state), people_(state) {}

  void settle(Repeats repeats) {
    if (repeats.size() > 1 && std::any_of(repeats.begin(), repeats.end(), [&](auto e) { return !generated_on(e).is_never(); })) {
      return settle_reports(repeats);
    }
    const PendingEmployee& first = at(repeats.front());
    if (agree(repeats, first)) keep(repeats, first);
    else settle_conflict(repeats);
  }

 private:
  const PendingEmployee& at(std::uint32_t place) const { return state_.employees[place]; }
  Day generated_on(std::uint32_t place) const { return state_.file(at(place).file).account.generated_on; }

  bool agree(Repeats repeats, const PendingEmployee& first) const {
    return std::all_of(repeats.begin(), repeats.end(), [&](auto e) { return same_facts(state_, at(e), first); });
  }

  /// Of the portal's reports the later one is right, and those before are set aside; lists of an office beside it add what
  /// it does not say.
  void settle_reports(Repeats repeats) {
    Day last = Day::first();
    for (std::uint32_t e : repeats) {
      if (!generated_on(e).is_never()) last = std::max(last, generated_on(e));
    }
    std::vector<std::uint32_t> used, lists;
    for (std::uint32_t e : repeats) {
      if (generated_on(e) == last) used.push_back(e);
      if (generated_on(e).is_never()) lists.push_back(e);
    }
    PendingEmployee now = at(used.front());
    if (!agree(used, now)) return settle_conflict(repeats);
    for (std::uint32_t e : repeats) {
      if (!generated_on(e).is_never() && generated_on(e) != last) older(at(e), now);
    }
    for (std::uint32_t e : lists) add_facts(now, at(e));
    used.insert(used.end(), lists.begin(), lists.end());
    keep(used, now);
  }

  /// What `now` leaves open is taken from the list; where they differ, `now` stands.
  void add_facts(PendingEmployee& now, const PendingEmployee& list) {
    std::string differ;
    auto add = [&](auto& mine, auto theirs, auto absent, std::string_view what) {
      if (mine == absent) mine = theirs;
      else if (theirs != absent && theirs != mine) differ += (differ.empty() ? "" : ", ") + std::string(what);
    };
    auto word = [&](TextId& mine, TextId theirs, std::string_view what) {
      if (folded(state_.data.text(mine)) != folded(state_.data.text(theirs))) add(mine, theirs, kNoText, what);
    };
    word(now.group, list.group, "group");
    word(now.designation, list.designation, "designation");
    word(now.level, list.level, "level");
    word(now.service, list.service, "service");
    word(now.cadre, list.cadre, "cadre");
    std::string_view email = state_.email_of(now), phone = state_.phone_of(now);
    auto own = [&](std::string_view& mine, std::string_view theirs, std::string_view what) {
      if (folded(mine) != folded(theirs)) add(mine, theirs, std::string_view{}, what);
    };
    own(email, state_.email_of(list), "e-mail");
    own(phone, state_.phone_of(list), "phone");
    if (email != state_.email_of(now) || phone != state_.phone_of(now)) now.own = state_.data.own_texts.add({state_.name_of(now), email, phone});
    add(now.user, list.user, kNoText, "user id");
    add(now.appointed_on, list.appointed_on, Day::never(), "appointed on");
    add(now.superannuates_on, list.superannuates_on, Day::never(), "superannuates on");
    add(now.batch, list.batch, std::uint16_t{0}, "batch");
    add(now.on_central_deputation, list.on_central_deputation, Maybe::absent, "on central deputation");
    add(now.with_mdo, list.with_mdo, Maybe::absent, "with MDO");
    if (now.category_assumed && !list.category_assumed) now.category = list.category;
    if (!differ.empty()) {
      report(Severity::warning, "employee.facts_differ", list, "the portal's report says something else of this employee, and stands: " + differ, now.id);
    }
  }

  void settle_conflict(Repeats repeats) {
    for (std::uint32_t e : repeats) {
      report(Severity::error, "employee.conflict", at(e),
             fmt::format("this employee id stands {} times with different facts; none is used", repeats.size()), at(e).id);
    }
  }

  void older(const PendingEmployee& e, const PendingEmployee& now) {
    report(Severity::set_aside, "employee.older_report", e, "a later report has this employee too; what the later one says is used", e.id);
    if (e.unit != now.unit) {
      report(Severity::warning, "employee.moved", now, "an earlier report had this employee in another unit", e.unit);
    }
  }

  void keep(Repeats repeats, const PendingEmployee& first) {
    UnitRow unit = state_.unit_rows.find(first.unit);
    const bool known = unit != kNoRow<UnitRow>;
    if (known) people_.keep(first, unit);
    for (std::uint32_t e : repeats) {
      if (known) {
        state_.use(at(e).file);
      } else {
        report(Severity::error, "employee.unknown_unit", at(e),
               "the unit of this employee is in no loaded file, or is left out; the employee is left out", at(e).unit, "/unit");
      }
    }
  }

  void report(Severity severity, std::string code, const PendingEmployee& e, std::string message, TextId detail, std::string_view below = {}) {
    state_.report(severity, std::move(code), e.file, Section::employees, e.place, std::move(message), state_.data.text(detail), below);
  }

  BuildState& state_;
  PeopleBuild people_;
};

/// Says of each file once how many people's category it leaves open.
void say_assumed(BuildState& state) {
  std::map<FileNumber, std::size_t> assumed;
  for (const PendingEmployee& e : state.employees) assumed[e.file] += e.category_assumed;
  for (auto [file, count] : assumed) {
    if (count == 0 || state.corrections.of(Guessed::category, state.file(file).account.file) != nullptr) continue;
    state.guess(Guessed::category, state.file(file).account.file, name_of(Category::central_government), count, false);
    state.log.add({Severity::warning, "employee.category_assumed", state.file(file).account.file, "", 0, 0,
                   fmt::format("the file does not say the category of its employees ({}); they are taken as central_government", count), ""});
  }
}

}  // namespace

Steps settle_employees(BuildState& state) {
  say_assumed(state);
  Settling settling(state);
  state.data.employees.reserve(state.employee_order.size());
  Pace pace;
  const Repeats order = state.employee_order;
  for (std::size_t first = 0; first < order.size();) {
    const TextId id = state.employees[order[first]].id;
    std::size_t last = first + 1;
    while (last < order.size() && state.employees[order[last]].id == id) ++last;
    settling.settle(order.subspan(first, last - first));
    first = last;
    if (pace.rest()) co_await pause();
  }
  state.employees = {};
  state.employee_order = {};
}

}  // namespace anupalan::model
