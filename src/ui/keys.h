// The keys of the commands (app/named_commands.h): what the list says is what they do.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "app/named_commands.h"
#include "ui/context.h"

namespace anupalan::ui {

/// "Ctrl+Shift+M" as Dear ImGui has it; Cmd in place of Ctrl on a Mac. Nothing for a key that is typed as a character ("?") and
/// for one that is not known.
std::optional<ImGuiKeyChord> chord_of(std::string_view shortcut);

/// Asks for the commands whose keys were pressed in this frame. What a field or a dialogue needs for itself is left to it; `popup`: one is
/// open, or was until this very key.
void take_keys(Context& context, std::span<const app::NamedCommand> commands, bool popup);

}  // namespace anupalan::ui
