#include "ui/views/loading.h"

#include <algorithm>

#include "ui/rail.h"
#include "ui/words.h"
#include "ui/widgets/text.h"

namespace anupalan::ui {
namespace {

void bar(const app::LoadProgress& progress, ImVec2 size) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::Dummy(size);
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const double whole = static_cast<double>(std::max<std::uint64_t>(1, progress.bytes));
  const float share = static_cast<float>(static_cast<double>(progress.bytes_done) / whole);
  draw->AddRectFilled(at, {at.x + size.x, at.y + size.y}, palette().track, size.y / 2.0F);
  draw->AddRectFilled(at, {at.x + std::max(size.y, size.x * share), at.y + size.y}, palette().accent, size.y / 2.0F);
}

std::string words_of(const app::LoadProgress& progress) {
  const std::string bytes = said("progress.of", bytes_text(progress.bytes_done), bytes_text(progress.bytes));
  if (progress.current.empty()) return said("loading.together", bytes);
  return said("loading.file", progress.current, bytes);
}

}  // namespace

void draw_loading(Context& context) {
  const app::LoadProgress progress = context.workspace.progress();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float width = std::min(420.0F, room.x - 48.0F);
  ImGui::SetCursorPos({(room.x - width) / 2.0F, room.y * 0.36F});
  ImGui::BeginGroup();
  draw_logo(ImGui::GetCursorScreenPos(), 44.0F);
  ImGui::Dummy({width, 56.0F});
  text(tr("loading.title"), {Font::heading});
  bar(progress, {width, 8.0F});
  elided(words_of(progress), muted_look(), width);
  ImGui::EndGroup();
}

void draw_loading_line(Context& context) {
  const app::LoadProgress progress = context.workspace.progress();
  ImGui::SetCursorPos({measure::kPage, ImGui::GetCursorPosY() + 12.0F});
  const float width = ImGui::GetContentRegionAvail().x - measure::kPage;
  bar(progress, {width, 4.0F});
  ImGui::SetCursorPosX(measure::kPage);
  elided(words_of(progress), caption_look(), width);
}

}  // namespace anupalan::ui
