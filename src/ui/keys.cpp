#include "ui/keys.h"

#include <algorithm>
#include <array>

#include "ui/words.h"

namespace anupalan::ui {
namespace {

struct KeyName {
  std::string_view name;
  ImGuiKeyChord key;
};
constexpr std::array kKeys{
    KeyName{"Ctrl", ImGuiMod_Shortcut},  KeyName{"Shift", ImGuiMod_Shift},        KeyName{"Alt", ImGuiMod_Alt},
    KeyName{"Escape", ImGuiKey_Escape},  KeyName{"Left", ImGuiKey_LeftArrow},     KeyName{"Right", ImGuiKey_RightArrow},
    KeyName{"Up", ImGuiKey_UpArrow},     KeyName{"Down", ImGuiKey_DownArrow},     KeyName{"F1", ImGuiKey_F1},
    KeyName{"Tab", ImGuiKey_Tab},        KeyName{"Enter", ImGuiKey_Enter},        KeyName{"Space", ImGuiKey_Space},
    KeyName{"Home", ImGuiKey_Home},      KeyName{"End", ImGuiKey_End},            KeyName{"PageUp", ImGuiKey_PageUp},
    KeyName{"PageDown", ImGuiKey_PageDown},
};

std::optional<ImGuiKeyChord> key_of(std::string_view name) {
  if (name.size() == 1 && name[0] >= 'A' && name[0] <= 'Z') return ImGuiKey_A + (name[0] - 'A');
  const auto place = std::find_if(kKeys.begin(), kKeys.end(), [&](const KeyName& key) { return key.name == name; });
  return place == kKeys.end() ? std::nullopt : std::optional(place->key);
}

/// While something is typed only what no field knows is ours: Ctrl+Z, arrows and characters are the field's.
bool is_for_fields(ImGuiKeyChord chord) {
  const ImGuiKeyChord key = chord & ~ImGuiMod_Mask_;
  const bool edits = key == ImGuiKey_Z || key == ImGuiKey_Y;
  return key != ImGuiKey_F1 && ((chord & ImGuiMod_Shortcut) == 0 || edits);
}

bool was_typed(std::string_view character) {
  const ImVector<ImWchar>& typed = ImGui::GetIO().InputQueueCharacters;
  return character.size() == 1 && typed.contains(static_cast<ImWchar>(character[0]));
}

bool is_pressed(std::string_view shortcut, bool popup) {
  const bool typing = ImGui::IsAnyItemActive();
  const auto chord = chord_of(shortcut);
  if (!chord) return !typing && !popup && was_typed(shortcut);
  if (typing && is_for_fields(*chord)) return false;
  if (*chord == ImGuiKey_Escape) return !popup && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  return ImGui::IsKeyChordPressed(*chord);
}

bool can_now(const app::Workspace& workspace, const app::NamedCommand& command) {
  switch (command.when) {
    case app::NamedCommand::When::always: return true;
    case app::NamedCommand::When::loaded: return workspace.answer() != nullptr;
    case app::NamedCommand::When::password: return workspace.password_needed();
  }
  return false;
}

/// Escape closes what is nearest: what was told, or the page of one employee. It leads from no other view.
std::optional<app::Command> closing(const app::Workspace& workspace) {
  if (workspace.refusal() || workspace.sandbox_refusal() || !workspace.told().words.empty()) return app::Tell{};
  return workspace.view() == app::View::employee ? std::optional<app::Command>(app::GoBack{}) : std::nullopt;
}

/// The same keys close what they have opened.
app::Command turned(const app::Workspace& workspace, const app::Command& command) {
  if (command.is<app::Find>() && workspace.finding()) return app::Find{};
  if (command.is<app::ShowKeys>()) return app::ShowKeys{!workspace.keys_shown()};
  if (command.is<app::GoBack>() && (workspace.refusal() || workspace.sandbox_refusal())) return app::Tell{};  // it is read, first
  if (command.is<app::ShowAbout>()) return app::ShowAbout{!workspace.about_shown()};
  return command;
}

}  // namespace

std::optional<ImGuiKeyChord> chord_of(std::string_view shortcut) {
  ImGuiKeyChord chord = 0;
  for (std::string_view name : app::keys_of(shortcut)) {
    const auto key = key_of(name);
    if (!key) return std::nullopt;
    chord |= *key;
  }
  return chord;
}

void take_keys(Context& context, std::span<const app::NamedCommand> commands, bool popup) {
  for (const app::NamedCommand& command : commands) {
    if (!can_now(context.workspace, command)) continue;
    std::string_view rest = command.shortcuts;
    while (!rest.empty()) {
      const std::string_view shortcut = rest.substr(0, rest.find(' '));
      rest.remove_prefix(std::min(rest.size(), shortcut.size() + 1));
      if (is_pressed(shortcut, popup)) context.ask(turned(context.workspace, command.command));
    }
  }
  if (!is_pressed("Escape", popup)) return;
  if (const auto asked = closing(context.workspace)) context.ask(*asked);
}

}  // namespace anupalan::ui
