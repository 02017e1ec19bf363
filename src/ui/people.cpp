#include "ui/people.h"

#include "ui/widgets/picker.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kMenu = 220.0F;

bool begin_menu() {
  ImGui::SetNextWindowSizeConstraints({kMenu, 0.0F}, {kMenu, FLT_MAX});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {8.0F, 8.0F});
  const bool open = ImGui::BeginPopupContextItem();
  ImGui::PopStyleVar();
  return open;
}

}  // namespace

void leads_to(Context& context, bool pressed, const app::Filter& part, std::string_view keep) {
  const ImGuiIO& io = ImGui::GetIO();
  if (pressed) return io.KeyCtrl || io.KeySuper ? context.keep_people(part) : context.show_people(part);
  if (ImGui::GetItemID() == 0 || !begin_menu()) return;
  if (choice(tr("people.open"))) context.show_people(part);
  if (choice(tr(keep))) context.keep_people(part);
  ImGui::EndPopup();
}

app::Filter part_of(const Context& context, model::UnitRow unit, std::optional<rules::Status> status) {
  app::Filter part;
  part.status = status;
  if (unit != model::kNoRow<model::UnitRow>) part.unit = context.answer().data().unit_id(unit);
  return part;
}

}  // namespace anupalan::ui
