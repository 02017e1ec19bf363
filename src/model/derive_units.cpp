// Units that no file describes: the portal knows nothing below the organisation, so its reports name ministry, department
// and organisation, and a unit map or the column "Tag" names what lies below (formats.md, section 2).
#include <algorithm>
#include <map>
#include <set>

#include "model/match.h"
#include "model/unit_tree.h"

namespace anupalan::model {
namespace {

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

/// Employees on the way to their units.
class Deriving {
 public:
  explicit Deriving(BuildState& state)
      : state_(state), tree_(state), map_(state), described_(state.employee_order.size()), has_map_(!state.placements.empty()),
        nowhere_(state.data.names.intern("(organisation not given)")) {}

  /// The organisation of everybody who is in no unit of a file. `seeing`: names are only noted.
  void organisation(std::size_t place, bool seeing) {
    PendingEmployee& e = state_.employees[state_.employee_order[place]];
    has_below_ = has_below_ || e.tag != kNoText;
    if (e.unit != kNoText) {
      if (e.organisation != e.unit) described_[place] = true;
      e.organisation = e.unit;
      return;
    }
    if (e.organisation == kNoText && stands_beside_report(state_, place)) return;  // the report says where
    const TextId path = e.organisation == kNoText ? nowhere_ : e.organisation;
    if (seeing) return tree_.see(kNoText, path, false);
    e.organisation = e.unit = tree_.find(kNoText, path, false);
  }

  /// Whether anybody may be in a unit below the organisation. REQUIRES: organisation() was called for all.
  bool has_units() const { return has_below_ || !map_.empty(); }

  /// The unit below it, by a unit map or a tag.
  void unit(std::size_t place, bool seeing) {
    PendingEmployee& e = state_.employees[state_.employee_order[place]];
    if (e.unit == kNoText) return;
    TextId below = map_.path_of(e);
    if (below == kNoText && !described_[place] && !has_map_) below = single_tag(state_, e.tag);
    if (below == kNoText) return;
    if (seeing) return tree_.see(e.organisation, below, true);
    e.unit = tree_.find(e.organisation, below, true);
  }

  void close() {
    map_.account();
    tree_.note();
    drop_empty(state_);
    state_.placements = {};
  }

 private:
  BuildState& state_;
  UnitTree tree_;
  UnitMap map_;
  std::vector<bool> described_;  ///< by place in the order: a file says the unit
  bool has_map_, has_below_ = false;
  TextId nowhere_;
};

/// Whom the keys of unit maps mean, by corrections.
void correct_placements(BuildState& state) {
  const Dataset& data = state.data;
  for (PendingPlacement& p : state.placements) {
    const TextId said = corrected_person(state, {data.text(p.id), data.text(p.user), data.text(p.email), data.text(p.phone)});
    if (said != kNoText) p.id = said;
  }
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
  correct_placements(state);
  Deriving deriving(state);
  Pace pace;
  const bool corrected = state.corrections.any(Guessed::unit);
  for (auto way : {&Deriving::organisation, &Deriving::unit}) {
    if (way == &Deriving::unit && !deriving.has_units()) break;
    for (bool seeing : {true, false}) {
      if (seeing && !corrected) continue;
      for (std::size_t place = 0; place < state.employee_order.size(); ++place) {
        (deriving.*way)(place, seeing);
        if (pace.rest()) co_await pause();
      }
    }
  }
  deriving.close();
}

}  // namespace anupalan::model
