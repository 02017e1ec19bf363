// The sample organisations, as tests open them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/workspace.h"
#include "unit/support.h"

namespace anupalan::test {

/// The JSON files of a sample ("ministry", "posts", "ias"), by name.
inline std::vector<app::InputFile> sample_files(std::string_view sample) {
  std::vector<app::InputFile> files;
  for (const auto& path : files_of(source_folder() / "assets/samples" / sample, ".json")) files.emplace_back(path.filename().string(), file_text(path));
  return files;
}

/// Works until nothing is under way any more.
inline void finish(app::Workspace& workspace) {
  while (workspace.busy()) workspace.work();
}

inline app::Workspace opened(std::vector<app::InputFile> files, Day today) {
  app::Workspace workspace(today);
  workspace.apply(app::OpenFiles{std::move(files)});
  finish(workspace);
  return workspace;
}

/// The answer of these files by every order, with the data and the law as on a day.
inline app::Answer answer_of(std::vector<app::InputFile> files, Day on) {
  auto loaded = app::load(std::move(files));
  const app::Question question = app::resolve(*loaded, {}, on);
  return {std::move(loaded), question};
}

}  // namespace anupalan::test
