// The screen and the mirror offer the same: whatever can be pressed or typed into on the one leads to a command that the other
// offers too. What a command is about (which employee, which plan) does not count; what it changes does.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <optional>

#include <cxxabi.h>
#include <fmt/format.h>

#include "app/named_commands.h"
#include "mirror/actions.h"
#include "mirror/tree.h"
#include "ui/views/list.h"
#include "unit/ui/items.h"
#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

using Offers = std::map<std::string, std::string>;  ///< what is done -> where it is offered

std::string type_name(const app::Command& command) {
  const char* mangled = "";
  command.visit([&](const auto& chosen) { mangled = typeid(chosen).name(); });
  int status = 0;
  const std::unique_ptr<char, void (*)(void*)> name(abi::__cxa_demangle(mangled, nullptr, nullptr, &status), std::free);
  const std::string_view whole(name.get());
  return std::string(whole.substr(whole.rfind(':') + 1));
}

/// Which parts of a filter differ.
std::string changes(const app::Filter& a, const app::Filter& b) {
  std::string parts;
  const auto part = [&](bool same, std::string_view name) { if (!same) parts.append(" filter.").append(name); };
  part(a.status == b.status, "status");
  part(a.unit == b.unit, "unit");
  part(a.search == b.search, "search");
  part(a.reason == b.reason, "reason");
  part(a.level == b.level, "level");
  part(a.course == b.course, "course");
  part(a.plan == b.plan, "plan");
  part(a.columns == b.columns, "columns");
  part(a.only == b.only, "only");
  part(a.also == b.also, "also");
  return parts;
}

std::string kind_of(const app::Command& command) {
  std::string kind = type_name(command);
  if (const auto* show = command.get_if<app::Show>()) kind.append(" ").append(app::name_of(show->view));
  if (const auto* to = command.get_if<app::SetTheme>()) kind += fmt::format(" {}", static_cast<int>(to->theme));
  if (const auto* to = command.get_if<app::ShowEmployees>()) kind += changes(app::Filter{}, to->filter);
  if (const auto* errand = command.get_if<app::Errand>()) kind += fmt::format(" {}", static_cast<int>(errand->kind));
  return kind;
}

void note(Offers& offers, const std::vector<app::Command>& asked, const std::string& where) {
  for (const app::Command& command : asked) offers.try_emplace(kind_of(command), where);
}

/// The field for everything stands on both, and offers the same there.
void note_named(const app::Workspace& workspace, Offers& offers) {
  for (const app::NamedCommand& command : app::named_commands(workspace.today())) note(offers, {command.command}, "the field for everything");
}

// --- the screen

std::string words_at(const Screen& screen, const Box& box) {
  std::string words;
  for (const Run& run : screen.runs()) {
    if (run.visible() && !common(run.box, box).empty()) words.append(words.empty() ? "" : " ").append(run.text);
  }
  return fmt::format("'{}' at {:.0f}, {:.0f}", words.substr(0, 60), box.left, box.top);
}

/// Of many items that stand below each other with the same width and height, rows of a table, the first two.
std::vector<Item> without_repetition(const std::vector<Item>& items) {
  constexpr std::size_t kMany = 12;
  std::map<std::array<int, 4>, std::vector<Item>> alike;
  for (const Item& item : items) {
    if (!item.visible() || item.disabled) continue;
    const auto whole = [](float points) { return static_cast<int>(points); };
    alike[{whole(item.box.left), whole(item.box.width()), whole(item.box.height()), item.field}].push_back(item);
  }
  std::vector<Item> kept;
  for (const auto& [shape, all] : alike) kept.insert(kept.end(), all.begin(), all.size() > kMany ? all.begin() + 2 : all.end());
  return kept;
}

class Walk {
 public:
  explicit Walk(Screen& screen) : screen_(screen) {}

  Offers offers() {
    note_named(screen_.workspace(), offers_);
    while (const std::optional<Item> item = next()) use(*item);
    return offers_;
  }

 private:
  /// One that was not yet pressed; then, once more, one that asked for nothing: it may have turned to what another one has turned
  /// away since.
  std::optional<Item> next() const {
    const auto items = without_repetition(watch_.items());
    for (int times : {0, 1}) {
      const auto place = std::find_if(items.begin(), items.end(), [&](const Item& item) {
        const auto known = pressed_.find(item.id);
        return known == pressed_.end() || (times == 1 && known->second == 1);
      });
      if (place != items.end()) return *place;
    }
    return std::nullopt;
  }

  void use(const Item& item) {
    constexpr int kEnough = 2;
    const std::string where = words_at(screen_, item.box);
    const auto asked = screen_.asked_at(common(item.box, item.clip).middle());
    note(offers_, asked, where);
    int& times = pressed_[item.id];
    times = asked.empty() && !item.field ? times + 1 : kEnough;
    if (item.field) type_into(item, where);
    if (ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) use_popup();
  }

  void type_into(const Item& item, const std::string& where) {
    for (const char* text : {"12", "31.03.2026"}) {
      note(offers_, screen_.asked_by_typing(text), where);
      screen_.asked_at(common(item.box, item.clip).middle());
    }
  }

  /// Its items are found by the next round; it closes when it has none left.
  void use_popup() {
    const auto items = without_repetition(watch_.items());
    const bool some = std::any_of(items.begin(), items.end(), [&](const Item& item) { return !pressed_.contains(item.id); });
    if (!some) screen_.asked_by_key(ImGuiKey_Escape);
  }

  Screen& screen_;
  ItemWatch watch_;
  std::map<ImGuiID, int> pressed_;
  Offers offers_;
};

// --- the mirror

void gather(const app::Workspace& workspace, const mirror::Node& node, Offers& offers) {
  if (!node.action.empty()) {
    for (const char* value : {"", "12", "2026-03-31"}) {
      if (node.tag == "button" && *value != '\0') continue;
      if (const auto command = mirror::command_of(workspace, node.action, value)) note(offers, {*command}, node.action);
    }
  }
  for (const mirror::Node& child : node.children) gather(workspace, child, offers);
}

std::vector<std::string> missing(const Offers& from, const Offers& in) {
  std::vector<std::string> lacking;
  for (const auto& [kind, where] : from) {
    if (!in.contains(kind)) lacking.push_back(fmt::format("{} ({})", kind, where));
  }
  return lacking;
}

TEST_CASE("whatever the screen offers the mirror offers too, and the other way round", "[ui]") {
  for (const ui::ViewEntry& entry : ui::views()) {
    INFO("view " << app::name_of(entry.view));
    Screen screen(sample("ministry"));
    screen.resize({1920, 3000});
    screen.apply(app::ShowEmployee{model::EmployeeRow{0}});
    Walk walk(screen);
    screen.apply(app::Show{entry.view});
    Offers mirrored;
    note_named(screen.workspace(), mirrored);
    gather(screen.workspace(), mirror::tree_of(screen.workspace()), mirrored);
    Offers shown = walk.offers();
    shown.emplace("TurnSelected", "Space, Ctrl and Shift on a row: employees_test.cpp");
    CHECK(shown.size() > 5);
    if (entry.view != app::View::employees) shown.erase("TurnSelected");
    CHECK(missing(shown, mirrored) == std::vector<std::string>{});
    CHECK(missing(mirrored, shown) == std::vector<std::string>{});
  }
}

}  // namespace
}  // namespace anupalan::test
