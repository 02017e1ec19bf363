#include "ui/application.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "ui/errands.h"
#include "ui/fonts.h"
#include "ui/keys.h"
#include "ui/shell.h"
#include "ui/table_out.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

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
    : options_(std::move(options)), workspace_(workspace), commands_(app::named_commands(workspace.today())) {}

void Application::start() {
  workspace_.apply(app::SetTheme{options_.theme.value_or(platform::prefers_dark() ? Theme::dark : Theme::light)});
  use_theme(workspace_.settings().theme);
  know_remembered();
  workspace_.offer_samples(platform::sample_names());
  if (!options_.files.empty()) files_opened(platform::read_files(options_.files));
  if (!options_.sample.empty()) platform::open_sample(options_.sample);
}

void Application::scale_changed(float pixels_per_point) { load_fonts(pixels_per_point); }

void Application::files_opened(std::vector<platform::OpenedFile> files) {
  app::OpenFiles command;
  for (platform::OpenedFile& file : files) {
    if (file.error.empty() && !file.path.empty()) session_.opened.push_back(file.path);
    if (file.error.empty()) command.files.emplace_back(std::move(file.name), std::move(file.source));
    else command.files.emplace_back(std::move(file.name), std::string{}, std::move(file.error));
  }
  if (workspace_.remembered().files && platform::remember_files(session_.opened)) know_remembered();
  session_.no_dialog = false;
  session_.dismissed.clear();
  apply(std::move(command));
}

void Application::draw() {
  for (app::Command& command : draw_frame()) apply(std::move(command));
}

std::vector<app::Command> Application::draw_frame() {
  if (theme() != workspace_.settings().theme) use_theme(workspace_.settings().theme);
  Context context{workspace_, session_, {}};
  for (const app::Errand& errand : workspace_.take_errands()) do_errand(context, errand);
  if (!session_.to_open.empty()) {
    std::vector<platform::OpenedFile> files = platform::read_files(std::exchange(session_.to_open, {}));
    if (!files.empty()) files_opened(std::move(files));
  }
  const bool popup = std::exchange(popup_, ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopup)) || popup_;
  take_keys(context, commands_, popup);
  draw_shell(context);
  std::vector<app::Command> asked = std::move(context.asked);
  send_table(workspace_);
  return asked;
}

bool Application::work(int milliseconds) {
  const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
  if (!workspace_.busy()) {
    while (workspace_.prepares() && std::chrono::steady_clock::now() < until) guarded(session_.trouble, [this] { workspace_.prepare(); });
    return true;
  }
  while (workspace_.busy() && std::chrono::steady_clock::now() < until) {
    guarded(session_.trouble, [this] { workspace_.work(); });
    if (workspace_.waits()) return false;
  }
  save_written();
  send_table(workspace_);
  if (workspace_.loading()) return true;
  session_.loading_since.reset();
  first_look();
  return true;
}

void Application::know_remembered() { apply(app::KnowRemembered{platform::can_remember_files(), platform::remembered_files()}); }

void Application::told(platform::News what, std::string text) {
  switch (what) {
    case platform::News::fingerprint: workspace_.tell_fingerprint(said("about.fingerprint", text)); break;
    case platform::News::update_ready: workspace_.offer_update(); break;
    case platform::News::remembered: know_remembered(); break;
  }
  platform::redraw();
}

void Application::save_written() {
  const auto file = workspace_.take_written();
  if (!file) return;
  const std::string where = platform::save_file(file->name, file->text, file->type);
  apply(app::Tell{where.empty() ? std::string(tr("written.not_saved")) : said("written.saved", where), where.empty()});
  platform::redraw();
}

void Application::first_look() {
  platform::redraw();
  if (workspace_.answer() != nullptr && !std::exchange(looked_, true)) follow_options();
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

void Application::apply(app::Command command) {
  guarded(session_.trouble, [&] { workspace_.apply(std::move(command)); });
}

}  // namespace anupalan::ui
