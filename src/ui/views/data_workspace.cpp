#include "ui/views/data_workspace.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/toggle.h"
#include "ui/words.h"

namespace anupalan::ui {

void draw_workspace(Context& context) {
  Session& session = context.session;
  Card card("workspace");
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorPos();
  card_heading(tr("workspace.card"), tr("workspace.card_caption"));
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorPos({at.x + room - button_width(tr("workspace.save")), at.y});
  if (button("save", tr("workspace.save"))) context.ask(app::Errand{app::Errand::Kind::save_workspace});
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

void draw_notice_lines(Context& context) {
  constexpr std::size_t kSeen = 9;  // these stand above already
  const std::string& notice = context.workspace.notice();
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < notice.size();) {
    const std::size_t end = std::min(notice.find('\n', at), notice.size());
    lines.push_back(std::string_view(notice).substr(at, end - at));
    at = end + 1;
  }
  if (lines.size() <= kSeen) return;
  constexpr float kHeight = 320.0F;
  {
    Card card("lines", 0.0F, kHeight);
    card_heading(tr("notice.lines"));
    ImGui::BeginChild("all", {0.0F, 0.0F}, 0, ImGuiWindowFlags_NavFlattened);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(lines.size()), text_size(" ").y + 4.0F);
    while (clipper.Step()) {
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) elided(lines[static_cast<std::size_t>(i)], {}, ImGui::GetContentRegionAvail().x);
    }
    ImGui::EndChild();
  }
  gap(measure::kGap);
}

}  // namespace anupalan::ui
