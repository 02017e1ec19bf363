// One field for everything: what the words typed into it may mean, among the commands and among what is loaded.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"
#include "app/commands.h"

namespace anupalan::app {

/// A command that has a name for people.
struct NamedCommand {
  std::string_view title;     ///< the key of its name
  std::string_view shortcut;  ///< "Ctrl+Z"; empty: none
  Command command;
};
/// In the order in which they are offered.
std::span<const NamedCommand> named_commands();

/// Something that the words may mean.
struct Hit {
  enum class Kind : std::uint8_t { command, unit, course, plan, employee };
  Kind kind{};
  std::string title;
  std::string detail;  ///< an id, a unit, a shortcut; may be empty
  Command command;     ///< what choosing it does
};

/// At most so many hits of each kind.
inline constexpr std::size_t kHitsOfAKind = 8;

/// How well the letters of `part` (folded) stand in `text`, in their order and without case: the less the better; nothing where
/// they do not. An empty part stands in every text, equally well.
std::optional<std::uint32_t> fuzzy(std::string_view text, std::string_view part);

/// Commands by fuzzy(), best first; units, courses, plans and employees that hold the words as they are. Without words the
/// commands alone. `answer` may be nullptr: the commands alone too.
Steps find_hits(const Answer* answer, std::string words, std::vector<Hit>& hits);

}  // namespace anupalan::app
