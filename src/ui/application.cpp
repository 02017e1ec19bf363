#include "ui/application.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "ui/fonts.h"
#include "ui/shell.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr std::size_t kHistory = 100;

// What is left of a file's failure becomes words: the program goes on with what it had.
template <typename Work>
void guarded(std::string& trouble, Work&& work) {
  try {
    work();
  } catch (const std::bad_alloc&) {
    trouble = tr("trouble.memory");
  } catch (const std::exception& error) {
    trouble = said("trouble.other", error.what());
  }
}

}  // namespace

void pick_files(Context& context) { context.session.no_dialog = !platform::open_files_dialog(); }

Application::Application(app::Workspace& workspace, StartOptions options)
    : options_(std::move(options)), workspace_(workspace) {}

void Application::start() {
  use_theme(options_.theme.value_or(platform::prefers_dark() ? Theme::dark : Theme::light));
  if (!options_.files.empty()) files_opened(platform::read_files(options_.files));
  if (!options_.sample.empty()) platform::open_sample(options_.sample);
}

void Application::scale_changed(float pixels_per_point) { load_fonts(pixels_per_point); }

void Application::files_opened(std::vector<platform::OpenedFile> files) {
  app::OpenFiles command;
  for (platform::OpenedFile& file : files) {
    if (file.error.empty()) command.files.emplace_back(std::move(file.name), std::move(file.source));
    else command.files.emplace_back(std::move(file.name), std::string{}, std::move(file.error));
  }
  session_.no_dialog = false;
  session_.dismissed.clear();
  apply(std::move(command));
}

void Application::draw() {
  note_place();
  Context context{workspace_, session_, {}};
  take_keys(context);
  draw_shell(context);
  run(context);
}

bool Application::work(int milliseconds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  while (workspace_.loading() && std::chrono::steady_clock::now() < until) {
    guarded(session_.trouble, [this] { workspace_.work(); });
    if (workspace_.waits()) return false;
  }
  if (workspace_.loading()) return true;
  session_.loading_since.reset();
  history_.clear();  // its rows mean nothing in other data
  first_look();
  return true;
}

// Whoever moved the view, here or in the mirror: where it was before is where Back leads. From one employee to the
// next is not a move.
void Application::note_place() {
  const Place now = here();
  if (now.view != seen_.view && workspace_.answer() != nullptr) {
    history_.push_back(seen_);
    if (history_.size() > kHistory) history_.erase(history_.begin());
  }
  seen_ = now;
}

void Application::first_look() {
  platform::redraw();
  if (workspace_.answer() == nullptr) return;
  const auto lines = app::unit_lines(workspace_);
  const bool closed = std::none_of(lines.begin(), lines.end(), [](const app::UnitLine& line) { return line.expanded; });
  for (const app::UnitLine& line : lines) {
    if (closed && line.has_children) apply(app::ToggleUnit{line.unit});
  }
  if (!std::exchange(looked_, true)) follow_options();
}

void Application::follow_options() {
  const model::Dataset& data = workspace_.answer()->data();
  if (options_.as_on) apply(app::SetAsOn{*options_.as_on});
  if (!options_.search.empty()) {
    app::Filter filter;
    filter.search = options_.search;
    apply(app::ShowEmployees{filter});
  }
  if (options_.view) apply(app::Show{*options_.view});
  const model::EmployeeRow employee = data.find_employee(options_.employee);
  if (employee != model::kNoRow<model::EmployeeRow>) apply(app::ShowEmployee{employee});
}

void Application::take_keys(Context& context) {
  const bool loaded = workspace_.answer() != nullptr;
  if (ImGui::IsKeyChordPressed(ImGuiMod_Shortcut | ImGuiKey_O)) pick_files(context);
  if (loaded && ImGui::IsKeyChordPressed(ImGuiMod_Shortcut | ImGuiKey_F)) {
    if (workspace_.view() != app::View::employees) context.ask(app::Show{app::View::employees});
    session_.focus_search = true;
  }
  const bool typing = ImGui::IsAnyItemActive() || ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup);
  if (loaded && !typing && ImGui::IsKeyPressed(ImGuiKey_Escape, false)) context.back = true;
}

void Application::run(Context& context) {
  for (app::Command& command : context.asked) apply(std::move(command));
  if (context.back) go_back();
  if (context.toggle_theme) use_theme(theme() == Theme::light ? Theme::dark : Theme::light);
  if (context.back || context.toggle_theme) platform::redraw();
}

void Application::apply(app::Command command) {
  guarded(session_.trouble, [&] { workspace_.apply(std::move(command)); });
}

void Application::go_back() {
  if (history_.empty()) return;
  Place place = std::move(history_.back());
  history_.pop_back();
  workspace_.apply(app::SetFilter{std::move(place.filter)});
  if (place.view == app::View::employee) {
    workspace_.apply(app::ShowEmployee{place.employee});
  } else {
    workspace_.apply(app::Show{place.view});
  }
  seen_ = here();
}

}  // namespace anupalan::ui
