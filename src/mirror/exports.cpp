#include "mirror/exports.h"

#include "mirror/actions.h"
#include "mirror/tree.h"

namespace anupalan::mirror {
namespace {

struct Attached {
  app::Workspace* workspace = nullptr;
  std::uint64_t told = UINT64_MAX;  ///< the version that the page knows
  bool told_loading = false;
  int left_out = 0;  ///< days that were played since
  std::string json;
};

Attached& attached() {
  static Attached state;
  return state;
}

}  // namespace

void attach(app::Workspace& workspace) { attached().workspace = &workspace; }

}  // namespace anupalan::mirror

using namespace anupalan::mirror;

const char* anupalan_mirror() {
  Attached& state = attached();
  state.json.clear();
  if (state.workspace == nullptr) return state.json.c_str();
  bool loading = state.workspace->loading();
  if (state.told == state.workspace->version() && !loading && !state.told_loading) return state.json.c_str();
  constexpr int kDays = 8;  // nobody follows every day of a year that is played; the day on which it stops is told
  if (state.workspace->playing() && ++state.left_out % kDays != 1) return state.json.c_str();
  if (!state.workspace->playing()) state.left_out = 0;
  state.told = state.workspace->version();
  state.told_loading = loading;
  state.json = to_json(tree_of(*state.workspace));
  return state.json.c_str();
}

void anupalan_act(const char* action, const char* value) {
  anupalan::app::Workspace* workspace = attached().workspace;
  if (workspace == nullptr) return;
  if (auto command = command_of(*workspace, action, value)) workspace->apply(std::move(*command));
}
