#include "ui/people.h"

#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kMenu = 220.0F;

/// Of the item that was drawn last, while it is open. What is set for a window that does not come would be the next one's.
bool begin_menu() {
  ImGui::OpenPopupOnItemClick("menu");
  if (!ImGui::IsPopupOpen("menu")) return false;
  ImGui::SetNextWindowSizeConstraints({kMenu, 0.0F}, {kMenu, FLT_MAX});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {8.0F, 8.0F});
  const bool open = ImGui::BeginPopup("menu");
  ImGui::PopStyleVar();
  return open;
}

}  // namespace

void leads_to(Context& context, bool pressed, const app::Filter& part, std::string_view keep) {
  const ImGuiIO& io = ImGui::GetIO();
  if (pressed) return io.KeyCtrl || io.KeySuper ? context.keep_people(part) : context.show_people(part);
  if (ImGui::GetItemID() == 0) return;
  ImGui::PushID(static_cast<int>(ImGui::GetItemID()));
  if (begin_menu()) {
    if (choice(tr("people.open"))) context.show_people(part);
    if (choice(tr(keep))) context.keep_people(part);
    ImGui::EndPopup();
  }
  ImGui::PopID();
}

app::Filter part_of(const Context& context, model::UnitRow unit, std::optional<rules::Status> status) {
  app::Filter part;
  part.status = status;
  if (unit != model::kNoRow<model::UnitRow>) part.unit = context.answer().data().unit_id(unit);
  return part;
}

}  // namespace anupalan::ui
