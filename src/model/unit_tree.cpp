#include "model/unit_tree.h"

#include <algorithm>

#include "model/match.h"

namespace anupalan::model {
namespace {

constexpr std::string_view kBetween = " / ";

/// "Ministry / Department" as two lines.
std::string lines_of(std::string names) {
  for (auto at = names.find(kBetween); at != std::string::npos; at = names.find(kBetween)) names.replace(at, kBetween.size(), "\n");
  return names;
}

std::string_view kind_of(bool first, bool last, bool below_organisation) {
  if (below_organisation) return "unit";
  return last ? "organisation" : first ? "ministry" : "department";
}

}  // namespace

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

UnitTree::UnitTree(BuildState& state) : state_(state) {
  for (const auto& unit : state.units) {
    by_name_[normal_name(unit.record.name)].insert(unit.record.id);
    ids_.insert(unit.record.id);
  }
}

TextId UnitTree::find(TextId above, TextId path, bool below_organisation) {
  Led& led = this->led(above, path, below_organisation);
  if (led.people++ == 0) correct(led, written(above, path));
  return led.unit;
}

void UnitTree::note() {
  for (const auto& [names, led] : known_) {
    const bool is_id = ids_.contains(state_.data.text(names.second));  // nothing was guessed
    if (led.people == 0 || (is_id && !led.corrected)) continue;
    state_.guess(Guessed::unit, written(names.first, names.second), state_.data.text(led.unit), led.people, led.corrected);
  }
}

/// The names from the ministry down, as people write them: "Ministry / Department / Circle".
std::string UnitTree::written(TextId above, TextId path) const {
  std::string names(state_.data.text(above));
  if (!names.empty()) names += kBetween;
  for (char c : state_.data.text(path)) names += c == '\n' ? kBetween : std::string_view(&c, 1);
  return names;
}

UnitTree::Led& UnitTree::led(TextId above, TextId path, bool below_organisation) {
  auto [place, added] = known_.try_emplace({above, path});
  Led& led = place->second;
  if (added) led.unit = state_.data.names.intern(made(std::string(state_.data.text(above)), std::string(state_.data.text(path)), below_organisation));
  return led;
}

void UnitTree::correct(Led& led, const std::string& written) {
  const CorrectionRecord* correction = state_.corrections.find(Guessed::unit, written);
  if (correction == nullptr) return;
  const std::string unit = meant(*correction->means);
  if (unit.empty()) return state_.corrections.refuse(*correction, "correction.unknown_unit");
  led.unit = state_.data.names.intern(unit);
  led.corrected = true;
}

/// The id of a unit that there is; empty where there is none.
std::string UnitTree::known(const std::string& unit) const {
  if (ids_.contains(unit)) return unit;
  const auto same = made_.find(normal_name(unit));
  return same == made_.end() ? std::string() : same->second;
}

/// A unit that there is, or a new one below it; empty where nothing of what is meant is known.
std::string UnitTree::meant(const std::string& means) {
  if (std::string unit = known(means); !unit.empty()) return unit;
  for (auto at = means.rfind(kBetween); at != std::string::npos && at > 0; at = means.rfind(kBetween, at - 1)) {
    const std::string above = known(means.substr(0, at));
    if (!above.empty()) return made(above, lines_of(means.substr(at + kBetween.size())), true);
  }
  return {};
}

std::string UnitTree::made(std::string unit, const std::string& names, bool below_organisation) {
  for (std::size_t at = 0; at < names.size();) {
    std::size_t end = std::min(names.find('\n', at), names.size());
    unit = child(unit, names.substr(at, end - at), kind_of(at == 0, end == names.size(), below_organisation));
    at = end + 1;
  }
  return unit;
}

/// A unit of a file with this id, or the only one with this name; else one that is made.
std::string UnitTree::child(const std::string& above, const std::string& name, std::string_view kind) {
  if (ids_.contains(name)) return name;
  if (above == name || above.ends_with(std::string(kBetween) + name)) return above;  // a unit map that names the organisation itself
  if (auto same = made_.find(normal_name(name)); same != made_.end()) return same->second;
  if (auto same = by_name_.find(normal_name(name)); same != by_name_.end() && same->second.size() == 1) return *same->second.begin();
  std::string id = above.empty() ? name : above + std::string(kBetween) + name;
  auto [place, added] = made_.try_emplace(normal_name(id), id);
  if (added) state_.derived_units.push_back({{}, id, name, std::string(kind), above, std::string(known_as(name))});
  return place->second;
}

}  // namespace anupalan::model
