// One field for everything: what the words typed into it may mean, among the commands and among what is loaded.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"
#include "app/named_commands.h"

namespace anupalan::app {

/// Something that the words may mean.
struct Hit {
  enum class Kind : std::uint8_t { command, employee, unit, course, plan, order };
  Kind kind{};
  std::string title;
  std::string detail;  ///< an id, a unit, a paragraph; of a command its shortcut; may be empty
  Command command;     ///< what choosing it does
};

/// At most so many hits of each kind.
inline constexpr std::size_t kHitsOfAKind = 8;

/// "command", "employee", ...: hits of one kind stand together under the text "palette.group." + its name.
std::string_view name_of(Hit::Kind kind);

/// How well the letters of `part` (folded) stand in `text`, in their order and without case: the less the better; nothing where
/// they do not. An empty part stands in every text, equally well.
std::optional<std::uint32_t> fuzzy(std::string_view text, std::string_view part);

/// Where the words are looked for.
struct Searched {
  const Answer* answer = nullptr;  ///< nullptr: among the commands alone
  Day today = Day::never();
  bool commands = true;            ///< false: only what is loaded
  bool password_needed = false;
};

/// Commands, those whose names hold the words first, then those that fuzzy() finds near; a day or a number that is typed is a
/// command of its own. Then employees, units, courses, plans and orders with their paragraphs that hold the words as they are.
/// Without words the commands alone. Employees are found by what they are called, and named as the screen may (masking.h).
Steps find_hits(Searched in, std::string words, std::vector<Hit>& hits);

}  // namespace anupalan::app
