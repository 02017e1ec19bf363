// A workspace as a file: what is looked at and chosen, written down, and brought back as far as the files at hand have it.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "app/answer.h"
#include "app/look.h"
#include "app/settings.h"
#include "io/saved_workspace.h"

namespace anupalan::app {

class Workspace;

struct WorkspaceDocument {
  std::string text;
  std::size_t left_out = 0;        ///< corrections that name a person
  std::size_t plans_left_out = 0;  ///< edited plans that name people
};

/// The workspace as a file of the format "workspace". Without `with_people` nothing in it says who somebody is: the employee
/// that is looked at, the words of the search, the corrections of persons and edited plans that name people are left out.
WorkspaceDocument workspace_document(const Workspace& workspace, bool with_people);

/// What became of a workspace that was to be saved as `where` (empty: it was not), for people.
std::string saved_words(const WorkspaceDocument& document, const std::string& where);

/// What saved workspaces bring back; of several the last one decides. What is absent stays as it is.
struct Restored {
  std::optional<Look> look;
  std::optional<Choices> choices;
  std::optional<Theme> theme;
  std::optional<int> zoom;
  bool masked = false;  ///< a workspace switches masking on, never off: in a hall that is done by hand
  std::vector<std::string> missing;  ///< what cannot be brought back, each in a sentence for people
};

/// Adds what `saved` brings back where these files are open and say `loaded`. Its corrections are not looked at.
void restore(const io::SavedWorkspace& saved, const Loaded& loaded, std::span<const std::shared_ptr<const InputFile>> files, Restored& to);
/// Its theme, zoom and masking alone, for which no data are needed.
void restore_settings(const io::SavedWorkspace& saved, Restored& to);

}  // namespace anupalan::app
