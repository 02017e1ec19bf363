// Employees of all files: each once, sorted by id, in a unit that is known.
#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "model/build_state.h"

namespace anupalan::model {
namespace {

auto facts_of(const PendingEmployee& e) {
  return std::tie(e.id, e.name, e.unit, e.group, e.designation, e.level, e.service, e.cadre, e.email,
                  e.phone, e.roles, e.appointed_on, e.superannuates_on, e.batch, e.category, e.profile,
                  e.on_central_deputation, e.with_mdo);
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
    people.name.push_back(e.name);
    people.email.push_back(e.email);
    people.phone.push_back(e.phone);
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
    people.source.push_back(state_.source_of(e.file, Section::employees, e.place.index));
  }

 private:
  BuildState& state_;
  RoleSets roles_;
  WordOf word_;
};

/// By id; the records of one id by their number over all files, so that the first of them is the same
/// in whatever order the files came.
void sort_by_id(BuildState& state) {
  const Dataset& data = state.data;
  std::sort(state.employees.begin(), state.employees.end(), [&](const auto& a, const auto& b) {
    if (a.id != b.id) return data.text(a.id) < data.text(b.id);
    return state.source_of(a.file, Section::employees, a.place.index) <
           state.source_of(b.file, Section::employees, b.place.index);
  });
}

}  // namespace

void build_employees(BuildState& state) {
  sort_by_id(state);
  PeopleBuild people(state);
  settle_repeats(
      state.employees, [](const auto& e) { return e.id; },
      [](const auto& a, const auto& b) { return facts_of(a) == facts_of(b); },
      [&](auto first, auto last) {
        UnitRow unit = state.unit_rows.find(first->unit);
        if (unit != kNoRow<UnitRow>) people.keep(*first, unit);
        for (auto e = first; e != last; ++e) {
          if (unit != kNoRow<UnitRow>) {
            state.use(e->file);
          } else {
            state.report(Severity::error, "employee.unknown_unit", e->file, Section::employees, e->place,
                         "the unit of this employee is in no loaded file, or is left out; the employee "
                         "is left out",
                         state.data.text(e->unit), "/unit");
          }
        }
      },
      [&](const auto& e, auto times) {
        state.report(Severity::error, "employee.conflict", e.file, Section::employees, e.place,
                     fmt::format("this employee id stands {} times with different facts; none is used", times),
                     state.data.text(e.id));
      });
  state.employees = {};
}

}  // namespace anupalan::model
