// Units that no file describes: the portal knows nothing below the organisation, so its reports name ministry, department
// and organisation, and a unit map or the column "Tag" names what lies below (formats.md, section 2).
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "model/build_state.h"
#include "model/match.h"

namespace anupalan::model {
namespace {

/// What an order's scope calls a unit, by the name that the portal's reports give it.
std::string_view known_as(std::string_view name) {
  static constexpr std::pair<std::string_view, std::string_view> kNames[] = {
      {"department of posts", "department_of_posts"},
      {"government of nct of delhi", "gnctd"},
      {"government of national capital territory of delhi", "gnctd"},
  };
  const std::string normal = normal_name(name);
  for (auto [known, word] : kNames) {
    if (normal == known) return word;
  }
  return {};
}

/// "Ministry / Department" as two lines.
std::string lines_of(std::string names) {
  constexpr std::string_view kBetween = " / ";
  for (auto at = names.find(kBetween); at != std::string::npos; at = names.find(kBetween)) names.replace(at, kBetween.size(), "\n");
  return names;
}

class UnitTree {
 public:
  explicit UnitTree(BuildState& state) : state_(state) {
    for (const auto& unit : state.units) {
      by_name_[normal_name(unit.record.name)].insert(unit.record.id);
      ids_.insert(unit.record.id);
    }
  }

  /// The unit that the names lead to, below `above` (which may be empty); made where there is none.
  TextId find(TextId above, TextId path, bool below_organisation) {
    auto [place, added] = known_.try_emplace({above, path});
    Led& led = place->second;
    ++led.people;
    if (!added) return led.unit;
    const CorrectionRecord* correction = state_.corrections.find(Guessed::unit, written(above, path));
    led.corrected = correction != nullptr;
    const std::string unit = led.corrected ? meant(*correction->means) : made(std::string(state_.data.text(above)), std::string(state_.data.text(path)), below_organisation);
    led.unit = state_.data.names.intern(unit);
    return led.unit;
  }

  /// Notes where the names were taken to lead.
  void note() {
    for (const auto& [names, led] : known_) {
      if (names.second == led.unit && !led.corrected) continue;  // its id: nothing was guessed
      state_.guess(Guessed::unit, written(names.first, names.second), state_.data.text(led.unit), led.people, led.corrected);
    }
  }

 private:
  /// Where names lead.
  struct Led {
    TextId unit{};
    std::uint64_t people = 0;
    bool corrected = false;
  };

  /// The names from the ministry down, as people write them: "Ministry / Department / Circle".
  std::string written(TextId above, TextId path) const {
    std::string names(state_.data.text(above));
    if (!names.empty()) names += " / ";
    for (char c : state_.data.text(path)) names += c == '\n' ? std::string(" / ") : std::string(1, c);
    return names;
  }

  /// A unit of a file by its id, or one that is made, by the names that lead to it.
  std::string meant(const std::string& means) {
    return ids_.contains(means) ? means : made({}, lines_of(means), false);
  }

  std::string made(std::string unit, const std::string& names, bool below_organisation) {
    for (std::size_t at = 0; at < names.size();) {
      std::size_t end = std::min(names.find('\n', at), names.size());
      unit = child(unit, names.substr(at, end - at), kind(at == 0, end == names.size(), below_organisation));
      at = end + 1;
    }
    return unit;
  }

  static std::string_view kind(bool first, bool last, bool below_organisation) {
    if (below_organisation) return "unit";
    return last ? "organisation" : first ? "ministry" : "department";
  }

  /// A unit of a file with this id, or the only one with this name; else one that is made.
  std::string child(const std::string& above, const std::string& name, std::string_view kind) {
    if (ids_.contains(name)) return name;
    if (above == name || above.ends_with(" / " + name)) return above;  // a unit map that names the organisation itself
    if (auto same = made_.find(normal_name(name)); same != made_.end()) return same->second;
    if (auto same = by_name_.find(normal_name(name)); same != by_name_.end() && same->second.size() == 1) return *same->second.begin();
    std::string id = above.empty() ? name : above + " / " + name;
    auto [place, added] = made_.try_emplace(normal_name(id), id);
    if (added) state_.derived_units.push_back({{}, id, name, std::string(kind), above, std::string(known_as(name))});
    return place->second;
  }

  BuildState& state_;
  std::set<std::string, std::less<>> ids_;
  std::map<std::string, std::set<std::string>> by_name_;
  std::map<std::string, std::string> made_;  ///< by the normal form of the id: its id
  std::map<std::pair<TextId, TextId>, Led> known_;
};

/// Places by one kind of key: the unit, or kNoText where the map gives several.
using Places = std::map<TextId, TextId>;

class UnitMap {
 public:
  explicit UnitMap(BuildState& state) : state_(state) {
    if (!state.placements.empty()) {
      is_id_.resize(state.data.names.size());
      for (const PendingEmployee& e : state.employees) is_id_[static_cast<std::size_t>(e.id)] = true;
    }
    for (const PendingPlacement& p : state.placements) {
      each_key(p, [&](Places& places, TextId key) {
        auto [place, added] = places.try_emplace(key, p.unit);
        if (place->second != p.unit) place->second = kNoText;
      });
    }
    take_lists();
  }
  bool empty() const { return by_id_.empty() && by_user_.empty() && by_email_.empty() && by_phone_.empty(); }

  /// The path of the unit; kNoText where the map does not name the employee.
  TextId path_of(const PendingEmployee& e) {
    if (empty()) return kNoText;
    TextPool& names = state_.data.names;
    const std::pair<const Places*, TextId> keys[] = {{&by_id_, e.id},
                                                     {&by_user_, e.user},
                                                     {&by_email_, names.find(normal_email(state_.email_of(e)))},
                                                     {&by_phone_, names.find(normal_phone(state_.phone_of(e)))}};
    for (auto [places, key] : keys) {
      auto place = key == kNoText ? places->end() : places->find(key);
      if (place == places->end()) continue;
      found_.insert({places, key});
      return place->second;
    }
    return kNoText;
  }

  /// Says of every row of the maps what became of it; to be called when everybody has been asked for.
  void account() {
    for (const PendingPlacement& p : state_.placements) {
      bool found = false, several = false;
      each_key(p, [&](const Places& places, TextId key) {
        found = found || found_.contains({&places, key});
        several = several || places.at(key) == kNoText;
      });
      if (several) {
        state_.report(Severity::error, "placement.conflict", p.file, Section::placements, p.place,
                      "the unit maps place this person in several units; none is used", key_of(p));
      } else if (!found) {
        state_.report(Severity::set_aside, "placement.unknown_employee", p.file, Section::placements, p.place,
                      "no loaded roster has this person", key_of(p));
      } else {
        state_.use(p.file);
      }
    }
  }

 private:
  /// Calls for each key by which a row says whom it places. Where an employee has the id, the other keys are not asked.
  template <typename Call>
  void each_key(const PendingPlacement& p, Call call) {
    const std::pair<Places*, TextId> keys[] = {{&by_id_, p.id}, {&by_user_, p.user}, {&by_email_, p.email}, {&by_phone_, p.phone}};
    for (const auto& [places, key] : keys) {
      if (key == kNoText) continue;
      call(*places, key);
      if (places == &by_id_ && is_id_[static_cast<std::size_t>(key)]) return;
    }
  }

  /// An office's list of employees beside the portal's report places people too.
  void take_lists() {
    const bool reports = std::any_of(state_.employees.begin(), state_.employees.end(), [&](const auto& e) { return is_report(e); });
    if (!reports) return;
    for (std::uint32_t place : state_.employee_order) {  // of several lists, the first by name
      const PendingEmployee& e = state_.employees[place];
      if (!is_report(e) && e.unit == kNoText && e.tag != kNoText) by_id_.try_emplace(e.id, e.tag);
    }
  }
  bool is_report(const PendingEmployee& e) const { return !state_.file(e.file).account.generated_on.is_never(); }

  std::string key_of(const PendingPlacement& p) const {
    for (TextId key : {p.id, p.email, p.phone, p.user}) {
      if (key != kNoText) return std::string(state_.data.text(key));
    }
    return {};
  }

  BuildState& state_;
  std::vector<bool> is_id_;  ///< by TextId: of an employee; none where there is no map
  Places by_id_, by_user_, by_email_, by_phone_;
  std::set<std::pair<const Places*, TextId>> found_;
};

/// The tag, where it is one word or phrase and not a list of them; units from columns of their own are taken as they are.
TextId single_tag(const BuildState& state, TextId tag) {
  const std::string_view text = state.data.text(tag);
  return text.find('\n') != std::string_view::npos || text.find_first_of(",;|") == std::string_view::npos ? tag : kNoText;
}

/// The portal's own lists of organisations say nothing of the orders' scopes either.
void know_by_name(BuildState& state) {
  for (auto& [file, unit] : state.units) {
    if (state.file(file).account.kind != "roster" && unit.known_as.empty()) unit.known_as = known_as(unit.name);
  }
}

/// Whether a report has the employee at this place of the order too. Records of one id stand together.
bool stands_beside_report(const BuildState& state, std::size_t place) {
  auto at = [&](std::size_t i) -> const PendingEmployee& { return state.employees[state.employee_order[i]]; };
  const TextId id = at(place).id;
  auto is_report = [&](std::size_t i) { return !state.file(at(i).file).account.generated_on.is_never(); };
  for (std::size_t i = place; i-- > 0 && at(i).id == id;) {
    if (is_report(i)) return true;
  }
  for (std::size_t i = place + 1; i < state.employee_order.size() && at(i).id == id; ++i) {
    if (is_report(i)) return true;
  }
  return false;
}

/// Of the units that were made, those stay in which somebody is, and those above them.
void drop_empty(BuildState& state) {
  auto& units = state.derived_units;
  if (units.empty()) return;
  std::vector<bool> somebody(state.data.names.size(), false);
  for (const PendingEmployee& e : state.employees) somebody[static_cast<std::size_t>(e.unit)] = true;
  somebody[static_cast<std::size_t>(kNoText)] = false;
  std::set<std::string, std::less<>> needed;
  for (const UnitRecord& unit : units) {
    if (somebody[static_cast<std::size_t>(state.data.names.find(unit.id))]) needed.insert(unit.id);
  }
  for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {  // a unit was made after those above it
    if (needed.contains(unit->id)) needed.insert(unit->parent);
  }
  std::erase_if(units, [&](const UnitRecord& unit) { return !needed.contains(unit.id); });
}

}  // namespace

void keep_placements(BuildState& state, FileNumber file, const Batch& batch) {
  auto text = [&](TextRef ref) { return state.data.names.intern(batch.text(ref)); };
  for (const PlacementRecord& r : batch.placements) {
    const PersonRef& who = r.employee;
    state.placements.push_back({file, r.place, text(who.id), text(who.user), text(who.email), text(who.phone), text(r.unit)});
  }
}

Steps derive_units(BuildState& state) {
  know_by_name(state);
  UnitTree tree(state);
  UnitMap map(state);
  Pace pace;
  const bool has_unit_map = !state.placements.empty();
  const TextId nowhere = state.data.names.intern("(organisation not given)");
  for (std::size_t i = 0; i < state.employee_order.size(); ++i) {
    PendingEmployee& e = state.employees[state.employee_order[i]];
    const bool described = e.unit != kNoText;
    if (!described && e.organisation == kNoText && stands_beside_report(state, i)) continue;  // the report says where
    if (!described) e.unit = tree.find(kNoText, e.organisation == kNoText ? nowhere : e.organisation, false);
    e.organisation = e.unit;
    if (TextId below = map.path_of(e); below != kNoText) e.unit = tree.find(e.unit, below, true);
    else if (TextId tag = single_tag(state, e.tag); !described && !has_unit_map && tag != kNoText) e.unit = tree.find(e.unit, tag, true);
    if (pace.rest()) co_await pause();
  }
  map.account();
  tree.note();
  drop_empty(state);
  state.placements = {};
}

}  // namespace anupalan::model
