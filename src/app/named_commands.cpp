#include "app/named_commands.h"

namespace anupalan::app {
namespace {

using When = NamedCommand::When;
using Kind = Errand::Kind;

void add_views(std::vector<NamedCommand>& to) {
  to.push_back({"view.overview", "", Show{View::overview}, When::loaded});
  to.push_back({"view.units", "", Show{View::units}, When::loaded});
  to.push_back({"view.mosaic", "", Show{View::mosaic}, When::loaded});
  to.push_back({"view.employees", "", Show{View::employees}, When::loaded});
  to.push_back({"view.courses", "", Show{View::courses}, When::loaded});
  to.push_back({"view.plans", "", Show{View::plans}, When::loaded});
  to.push_back({"view.orders", "", Show{View::orders}, When::loaded});
  to.push_back({"view.milestones", "", Show{View::milestones}, When::loaded});
  to.push_back({"view.compare", "", Show{View::compare}, When::loaded});
  to.push_back({"view.data", "", Show{View::data}, When::loaded});
}

void add_working(std::vector<NamedCommand>& to) {
  to.push_back({"command.find", "Ctrl+K", Find{std::string()}});
  to.push_back({"command.search", "Ctrl+F", Search{}, When::loaded});
  to.push_back({"command.go_to_row", "", Errand{Kind::focus_go_to}, When::loaded});
  to.push_back({"command.undo", "Ctrl+Z", Undo{}});
  to.push_back({"command.redo", "Ctrl+Y Ctrl+Shift+Z", Redo{}});
  to.push_back({"command.back", "Alt+Left", GoBack{}, When::loaded});
  to.push_back({"command.forward", "Alt+Right", GoForward{}, When::loaded});
  to.push_back({"filter.clear", "", SetFilter{}, When::loaded});
  to.push_back({"command.copy_rows", "", CopyRows{}, When::loaded});
  to.push_back({"command.save_rows", "", SaveRows{}, When::loaded});
  to.push_back({"command.statement", "", SaveStatements{}, When::loaded});
  to.push_back({"command.statements", "", SaveStatements{true}, When::loaded});
  to.push_back({"command.select_all", "", SelectAll{}, When::loaded});
  to.push_back({"command.select_none", "", ClearSelection{}, When::loaded});
  to.push_back({"command.usual_columns", "", SetColumns{}, When::loaded});
  to.push_back({"command.not_grouped", "", GroupBy{}, When::loaded});
  to.push_back({"units.expand", "", ExpandUnits{true}, When::loaded});
  to.push_back({"units.collapse", "", ExpandUnits{false}, When::loaded});
}

void add_files(std::vector<NamedCommand>& to) {
  to.push_back({"command.password", "", Errand{Kind::focus_password}, When::password});
  to.push_back({"open.button", "Ctrl+O", Errand{Kind::open_files}});
  to.push_back({"workspace.save", "Ctrl+S", Errand{Kind::save_workspace}, When::loaded});
  to.push_back({"command.save_with_people", "", Errand{Kind::save_with_people}, When::loaded});
  to.push_back({"command.save_corrections", "", Errand{Kind::save_corrections}, When::loaded});
  to.push_back({"recent.remember", "", Errand{Kind::remember_files}});
  to.push_back({"recent.forget", "", Errand{Kind::forget_files}});
  to.push_back({"command.close_all", "", CloseAll{}, When::loaded});
  to.push_back({"command.clear_everything", "", ClearEverything{}});
}

void add_mosaic(std::vector<NamedCommand>& to) {
  to.push_back({"mosaic.play", "", Play{true}, When::loaded});
  to.push_back({"mosaic.pause", "", Play{false}, When::loaded});
  to.push_back({"mosaic.save", "", Errand{Kind::save_picture}, When::loaded});
}

void add_days(std::vector<NamedCommand>& to, Day today) {
  to.push_back({"command.data_today", "", SetAsOn{today}, When::loaded});
  to.push_back({"command.law_today", "", SetLawAsOn{today}, When::loaded});
  to.push_back({"command.law_follows", "", SetLawAsOn{}, When::loaded});
  to.push_back({"orders.all_on", "", SwitchAllOn{}, When::loaded});
}

void add_looks(std::vector<NamedCommand>& to) {
  to.push_back({"command.mask", "Ctrl+Shift+M", MaskNames{}});
  to.push_back({"command.theme_light", "", SetTheme{Theme::light}});
  to.push_back({"command.theme_dark", "", SetTheme{Theme::dark}});
  to.push_back({"command.theme_contrast", "", SetTheme{Theme::contrast}});
  to.push_back({"command.larger", "", ZoomBy{10}});
  to.push_back({"command.smaller", "", ZoomBy{-10}});
  to.push_back({"command.zoom_reset", "", SetZoom{100}});
  to.push_back({"tour.take", "", TakeTour{}});
  to.push_back({"keys.title", "F1 ?", ShowKeys{}});
  to.push_back({"about.title", "", ShowAbout{}});
}

}  // namespace

std::vector<NamedCommand> named_commands(Day today) {
  std::vector<NamedCommand> commands;
  add_views(commands);
  add_working(commands);
  add_files(commands);
  add_mosaic(commands);
  add_days(commands, today);
  add_looks(commands);
  return commands;
}

std::vector<NamedKey> other_keys() {
  return {{"keys.walk", "Tab Shift+Tab"},
          {"keys.press", "Enter Space"},
          {"keys.rows", "Up Down"},
          {"keys.pages", "PageUp PageDown"},
          {"keys.ends", "Home End"},
          {"keys.cells", "Left Right Up Down"},
          {"keys.nearer", "PageUp PageDown Home"},
          {"command.select_all", "Ctrl+A"},
          {"command.copy_rows", "Ctrl+C"},
          {"keys.close", "Escape"}};
}

std::vector<std::string_view> keys_of(std::string_view shortcut) {
  std::vector<std::string_view> keys;
  while (!shortcut.empty()) {
    const std::size_t plus = shortcut.find('+');
    keys.push_back(shortcut.substr(0, plus));
    shortcut.remove_prefix(plus == std::string_view::npos ? shortcut.size() : plus + 1);
  }
  return keys;
}

}  // namespace anupalan::app
