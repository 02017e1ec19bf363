#include "ui/widgets/outline.h"

#include <optional>

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kIndent = 24.0F;

// The switch before a line with children: closed lines are kept by Dear ImGui's storage of the window.
bool is_open(const Outline& node) {
  if (node.children.empty() && node.quote.empty()) return true;
  ImGuiStorage* storage = ImGui::GetStateStorage();
  const ImGuiID id = ImGui::GetID("open");
  bool open = storage->GetBool(id, true);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float line = text_size(" ").y;
  ImGui::SetCursorScreenPos({at.x - kIndent, at.y});
  if (ImGui::InvisibleButton("switch", {kIndent - 4.0F, line})) {
    open = !open;
    storage->SetBool(id, open);
  }
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  focus_ring(3.0F);
  draw_icon(ImGui::GetWindowDrawList(), open ? Icon::chevron_down : Icon::chevron_right,
            {at.x - kIndent + 9.0F, at.y + line / 2.0F}, 10.0F, palette().muted);
  ImGui::SetCursorScreenPos(at);
  return open;
}

// The mark of a code that is a status, or of a record that counts or does not.
std::optional<rules::Status> mark_of(std::string_view code) {
  using rules::ObligationStatus;
  if (code == "counts") return rules::Status::compliant;
  if (code == "open") return rules::Status::not_applicable;
  for (ObligationStatus status : {ObligationStatus::met, ObligationStatus::met_late, ObligationStatus::pending,
                                  ObligationStatus::missed, ObligationStatus::undetermined}) {
    if (code == rules::name_of(status)) return like(status);
  }
  return std::nullopt;
}

void line_of(const Outline& node) {
  if (const auto mark = mark_of(node.code)) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_mark(ImGui::GetWindowDrawList(), {at.x + 8.0F, at.y + text_size(" ").y / 2.0F}, 7.0F, *mark);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + 22.0F);
  }
  const float room = ImGui::GetContentRegionAvail().x;
  const bool one_line = text_size(node.label, Font::strong).x + text_size(node.text).x + 8.0F <= room;
  if (!node.label.empty()) wrapped(node.label, {Font::strong});
  if (node.text.empty()) return;
  if (!node.label.empty() && one_line) {
    ImGui::SameLine(0.0F, 8.0F);
  } else if (!node.label.empty()) {
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 6.0F);
  }
  wrapped(node.text, node.label.empty() ? TextLook{} : muted_look());
}

void source_of(const Outline& node) {
  if (node.file.empty()) return;
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - 6.0F);
  text(said("explain.source", node.file, node.pointer), caption_look());
}

void draw_node(const Outline& node, int index, int depth) {
  ImGui::PushID(index);
  const bool open = is_open(node);
  line_of(node);
  source_of(node);
  if (open && (!node.quote.empty() || !node.citation.empty())) quotation(node.quote, node.cited);
  if (open && !node.children.empty()) {
    ImGui::Indent(kIndent);
    for (int i = 0; i < static_cast<int>(node.children.size()); ++i) {
      draw_node(node.children[static_cast<std::size_t>(i)], i, depth + 1);
    }
    ImGui::Unindent(kIndent);
  }
  ImGui::PopID();
}

}  // namespace

void outline_tree(const Outline& outline) {
  ImGui::Indent(kIndent);
  draw_node(outline, 0, 0);
  ImGui::Unindent(kIndent);
}

}  // namespace anupalan::ui
