// All that can be seen, scene by scene, as pictures of a hidden run: for looking at what a change has done to the screen.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/workspace.h"
#include "platform/platform.h"
#include "ui/context.h"

namespace anupalan::ui {

struct PictureSize {
  int width = 1366, height = 768;  ///< in points
  float scale = 1.0F;              ///< pixels a point
};

/// Which pictures are taken: of each scene in each size and theme.
struct PictureOptions {
  std::string folder;  ///< an existing one
  std::vector<std::string> scenes;  ///< of scene_names(); empty: all
  std::vector<PictureSize> sizes;
  std::vector<app::Theme> themes;
};

/// Every view, "employee-missed" and the like, and what a press in a view leads to: "courses-map", "palette", ...
std::vector<std::string> scene_names();

/// Files named SCENE-SIZE-THEME.png in the folder, and for each theme SHEET-THEME.png with all scenes in the first size.
/// What the data do not have (an employee of some status; any view without data) is left out. REQUIRES: what is referred to
/// lives as long as the pictures.
std::vector<platform::Picture> pictures_of(const PictureOptions& options, app::Workspace& workspace, Session& session);

}  // namespace anupalan::ui
