// Units by the names that lead to them, from the ministry down: those of files, and those that are made of names.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "model/build_state.h"

namespace anupalan::model {

/// What an order's scope calls a unit, by the name that the portal's reports give it; empty where no scope names it.
std::string_view known_as(std::string_view name);

class UnitTree {
 public:
  explicit UnitTree(BuildState& state);

  /// Notes where the names lead by themselves, below `above` (which may be empty); made where there is nothing.
  void see(TextId above, TextId path, bool below_organisation) { led(above, path, below_organisation); }

  /// The unit that is meant by the names: where they lead, or where a correction says. Where there are corrections, all names
  /// have to be seen first, so that it does not matter who comes first.
  TextId find(TextId above, TextId path, bool below_organisation);

  /// Says as guesses where the names were taken to lead.
  void note();

 private:
  /// Where names lead.
  struct Led {
    TextId unit{};
    std::uint64_t people = 0;
    bool corrected = false;
  };

  Led& led(TextId above, TextId path, bool below_organisation);
  void correct(Led& led, const std::string& written);
  std::string written(TextId above, TextId path) const;
  std::string known(const std::string& unit) const;
  std::string meant(const std::string& means);
  std::string made(std::string unit, const std::string& names, bool below_organisation);
  std::string child(const std::string& above, const std::string& name, std::string_view kind);

  BuildState& state_;
  std::set<std::string, std::less<>> ids_;
  std::map<std::string, std::set<std::string>> by_name_;
  std::map<std::string, std::string> made_;  ///< by the normal form of the id: its id
  std::map<std::pair<TextId, TextId>, Led> known_;
};

}  // namespace anupalan::model
