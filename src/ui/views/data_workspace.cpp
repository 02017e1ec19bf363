#include "ui/views/data_workspace.h"

#include "app/saved.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/toggle.h"
#include "ui/words.h"

namespace anupalan::ui {

void save_workspace(Context& context) {
  const app::WorkspaceDocument document = app::workspace_document(context.workspace, context.session.with_people);
  const std::string where = platform::save_file("workspace.json", document.text, "application/json");
  context.session.workspace_saved = app::saved_words(document, where);
  platform::redraw();
}

void draw_workspace(Context& context) {
  Session& session = context.session;
  Card card("workspace");
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorPos();
  card_heading(tr("workspace.card"), tr("workspace.card_caption"));
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorPos({at.x + room - button_width(tr("workspace.save")), at.y});
  if (button("save", tr("workspace.save"))) save_workspace(context);
  ImGui::SetCursorPos(below);
  wrapped(tr("workspace.holds"));
  gap(measure::kGap);
  if (toggle("people", session.with_people, tr("workspace.with_people_hint"))) {
    session.with_people = !session.with_people;
    platform::redraw();
  }
  ImGui::SameLine();
  text(tr("workspace.with_people"));
}

}  // namespace anupalan::ui
