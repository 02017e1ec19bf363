// Every command that has a name for people, with its keys: what the palette offers, what the keys do, and what the sheet of
// keys lists.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/commands.h"

namespace anupalan::app {

struct NamedCommand {
  enum class When : std::uint8_t { always, loaded, password };  ///< loaded: something is; password: an archive wants one
  std::string_view title;      ///< the key of its name
  std::string_view shortcuts;  ///< "Ctrl+Y Ctrl+Shift+Z": each of them; may be empty
  Command command;
  When when = When::always;

  /// The first of its shortcuts, that stands beside its name.
  std::string_view shortcut() const { return shortcuts.substr(0, shortcuts.find(' ')); }
};

/// In the order in which they are offered. `today` is the day in India.
std::vector<NamedCommand> named_commands(Day today);

/// A key that belongs to a list, a field or a card, not to a command.
struct NamedKey {
  std::string_view title;  ///< the key of what it does
  std::string_view shortcuts;
};
std::vector<NamedKey> other_keys();

/// "Ctrl+Shift+M" as "Ctrl", "Shift", "M".
std::vector<std::string_view> keys_of(std::string_view shortcut);

}  // namespace anupalan::app
