#include "ui/pictures.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "ui/views/list.h"
#include "ui/widgets/status.h"

namespace anupalan::ui {
namespace {

/// Where the data have it, shows it and says true.
using Stage = std::function<bool(app::Workspace&, Session&)>;

struct Scene {
  std::string name;
  Stage stage;
};

Stage view_with(app::View view, std::function<void(app::Workspace&, Session&)> more = {}) {
  return [view, more = std::move(more)](app::Workspace& workspace, Session& session) {
    if (workspace.answer() == nullptr) return false;
    workspace.apply(app::Show{view});
    if (more) more(workspace, session);
    return true;
  };
}

/// The first employee of a status.
Stage employee_of(rules::Status status) {
  return [status](app::Workspace& workspace, Session&) {
    const app::Answer* answer = workspace.answer();
    if (answer == nullptr) return false;
    const auto count = static_cast<std::uint32_t>(answer->data().employees.size());
    for (std::uint32_t row = 0; row < count; ++row) {
      if (answer->status(model::EmployeeRow{row}) != status) continue;
      workspace.apply(app::ShowEmployee{model::EmployeeRow{row}});
      return true;
    }
    return false;
  };
}

/// The first snapshot that is open, with the data.
bool compare_snapshot(app::Workspace& workspace, Session&) {
  if (workspace.answer() == nullptr || workspace.answer()->loaded().snapshots.empty()) return false;
  workspace.apply(app::Show{app::View::compare});
  workspace.apply(app::CompareSnapshot{false, workspace.answer()->loaded().snapshots.front().file});
  return true;
}

/// Supposes that everything that is prescribed must be done.
void suppose_all(app::Workspace& workspace) {
  for (const app::SandboxLine& line : workspace.sandbox()) {
    if (!line.has_share()) continue;
    workspace.apply(app::Suppose{{app::SandboxChange::What::share, line.provision, line.index, "100"}});
    return;
  }
}

void add_parts_of_views(std::vector<Scene>& scenes) {
  const auto add = [&](const char* name, app::View view, std::function<void(app::Workspace&, Session&)> more) {
    scenes.push_back({name, view_with(view, std::move(more))});
  };
  add("overview-table", app::View::overview, [](app::Workspace&, Session& session) { session.curve_as_table = true; });
  add("overview-what-if", app::View::overview,
      [](app::Workspace& workspace, Session&) { workspace.apply(app::SwitchReading{orders::Reading::r2, false}); });
  add("units-open", app::View::units, [](app::Workspace& workspace, Session&) { workspace.apply(app::ExpandUnits{true}); });
  add("employees-nobody", app::View::employees, [](app::Workspace& workspace, Session&) {
    app::Filter filter;
    filter.search = "0000000000";
    workspace.apply(app::SetFilter{filter});
  });
  scenes.push_back({"compare-snapshot", compare_snapshot});
  add("courses-map", app::View::courses, [](app::Workspace&, Session& session) { session.map.shown = true; });
  add("orders-readings", app::View::orders, [](app::Workspace&, Session& session) { session.orders_part = 1; });
  add("orders-sandbox", app::View::orders, [](app::Workspace& workspace, Session& session) {
    session.orders_part = 2;
    suppose_all(workspace);
  });
  add("plans-edit", app::View::plans, [](app::Workspace& workspace, Session&) {
    workspace.apply(app::BeginPlanEdit{});
    if (workspace.edited_plan() == nullptr || workspace.edited_plan()->courses.empty()) return;
    workspace.apply(app::EditPlan{{.what = app::PlanChange::What::drop_course, .key = workspace.edited_plan()->courses.front().id}});
  });
  add("about", app::View::overview, [](app::Workspace& workspace, Session&) { workspace.apply(app::ShowAbout{}); });
  add("palette", app::View::overview, [](app::Workspace& workspace, Session&) { workspace.apply(app::Find{std::string()}); });
}

void add_mosaics(std::vector<Scene>& scenes) {
  const auto add = [&](const char* name, app::MosaicLook look, app::Filter filter = {}) {
    scenes.push_back({name, view_with(app::View::mosaic, [look, filter](app::Workspace& workspace, Session&) {
      workspace.apply(app::SetMosaic{look});
      workspace.apply(app::SetFilter{filter});
    })});
  };
  add("mosaic-levels", {.by = app::MosaicBy::level, .course = {}});
  add("mosaic-courses", {.by = app::MosaicBy::course, .nested = false, .colour = rules::Respect::course, .course = {}});
  add("mosaic-needed", {.by = app::MosaicBy::designation, .nested = false, .colour = rules::Respect::needed, .course = {}});
  add("mosaic-deadlines", {.colour = rules::Respect::deadline, .course = {}});
  add("mosaic-missed", {}, {.status = rules::Status::missed});
  scenes.push_back({"mosaic-near", view_with(app::View::mosaic, [](app::Workspace& workspace, Session&) {
    const model::Dataset& data = workspace.answer()->data();
    if (!data.employees.unit.empty()) workspace.apply(app::SetFilter{{.unit = std::string(data.unit_id(data.employees.unit.back()))}});
  })});
}

std::vector<Scene> all_scenes() {
  std::vector<Scene> scenes{{"start", [](app::Workspace& workspace, Session&) { return workspace.answer() == nullptr; }}};
  for (const ViewEntry& entry : views()) {
    if (entry.view != app::View::employee) scenes.push_back({std::string(app::name_of(entry.view)), view_with(entry.view)});
  }
  for (rules::Status status : kShownStatuses) scenes.push_back({fmt::format("employee-{}", rules::name_of(status)), employee_of(status)});
  add_parts_of_views(scenes);
  add_mosaics(scenes);
  return scenes;
}

/// As if nothing had been pressed yet.
void begin_anew(app::Workspace& workspace, Session& session, app::Theme theme) {
  session = {};
  workspace.apply(app::SetTheme{theme});
  workspace.apply(app::SetFilter{});
  workspace.apply(app::SetMosaic{});
  workspace.apply(app::SwitchAllOn{});
  workspace.apply(app::CompareSnapshot{false, {}});
  workspace.apply(app::DropPlanEdits{});
  workspace.apply(app::ResetSandbox{});
}

std::string size_text(const PictureSize& size) {
  return fmt::format("{}x{}{}", size.width, size.height, size.scale == 1.0F ? "" : fmt::format("@{}", size.scale));
}

}  // namespace

std::vector<std::string> scene_names() {
  std::vector<std::string> names;
  for (const Scene& scene : all_scenes()) names.push_back(scene.name);
  return names;
}

std::vector<platform::Picture> pictures_of(const PictureOptions& options, app::Workspace& workspace, Session& session) {
  std::vector<platform::Picture> pictures;
  const auto wanted = [&](const Scene& scene) {
    return options.scenes.empty() || std::find(options.scenes.begin(), options.scenes.end(), scene.name) != options.scenes.end();
  };
  for (const PictureSize& size : options.sizes) {
    for (app::Theme theme : options.themes) {
      const std::string sheet = &size == &options.sizes.front() ? fmt::format("{}/SHEET-{}.png", options.folder, app::name_of(theme)) : std::string();
      for (const Scene& scene : all_scenes()) {
        if (!wanted(scene)) continue;
        auto prepare = [&workspace, &session, theme, stage = scene.stage] {
          begin_anew(workspace, session, theme);
          return stage(workspace, session);
        };
        std::string path = fmt::format("{}/{}-{}-{}.png", options.folder, scene.name, size_text(size), app::name_of(theme));
        pictures.push_back({std::move(path), size.width, size.height, size.scale, std::move(prepare), sheet});
      }
    }
  }
  return pictures;
}

}  // namespace anupalan::ui
