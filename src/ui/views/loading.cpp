#include "ui/views/loading.h"

#include <algorithm>

#include "ui/rail.h"
#include "ui/words.h"
#include "ui/widgets/button.h"
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

/// "4 minutes", "12 seconds": roughly, as nobody can know.
std::string duration(double seconds) {
  if (seconds >= 90.0) return counted("minutes", static_cast<std::uint64_t>(seconds / 60.0 + 0.5));
  return counted("seconds", static_cast<std::uint64_t>(std::max(1.0, seconds + 0.5)));
}

/// What is read, how much of it, how fast, and how long it will take: the last only when some seconds have shown it.
std::string words_of(const app::LoadProgress& progress, std::optional<double>& since) {
  if (!since) since = ImGui::GetTime();
  const double elapsed = ImGui::GetTime() - *since;
  std::string words = said("progress.of", bytes_text(progress.bytes_done), bytes_text(progress.bytes));
  if (progress.records > 0) words = said("loading.records", words, app::grouped(progress.records));
  if (elapsed > 2.0 && progress.bytes_done > 0 && progress.bytes_done < progress.bytes) {
    const double rate = static_cast<double>(progress.bytes_done) / elapsed;
    const double left = static_cast<double>(progress.bytes - progress.bytes_done) / rate;
    words = said("loading.rate", words, bytes_text(static_cast<std::uint64_t>(rate)), duration(left));
  }
  return progress.current.empty() ? said("loading.together", words) : said("loading.file", progress.current, words);
}

void stop_button(Context& context) {
  if (button("stop-loading", tr("loading.cancel"), {ButtonKind::plain, Icon::close})) context.ask(app::CancelLoading{});
}

}  // namespace

void draw_loading(Context& context) {
  const app::LoadProgress progress = context.workspace.progress();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float width = std::min(720.0F, room.x - 48.0F);  // all the words in one line
  ImGui::SetCursorPos({(room.x - width) / 2.0F, room.y * 0.36F});
  ImGui::BeginGroup();
  draw_logo(ImGui::GetCursorScreenPos(), 44.0F);
  ImGui::Dummy({width, 56.0F});
  text(tr("loading.title"), {Font::heading});
  bar(progress, {width, 8.0F});
  elided(words_of(progress, context.session.loading_since), muted_look(), width);
  gap(measure::kGap);
  stop_button(context);
  ImGui::EndGroup();
}

void draw_loading_line(Context& context) {
  const app::LoadProgress progress = context.workspace.progress();
  ImGui::SetCursorPos({measure::kPage, ImGui::GetCursorPosY() + 12.0F});
  const float width = ImGui::GetContentRegionAvail().x - measure::kPage;
  const float stop = button_width(tr("loading.cancel"), Icon::close);
  bar(progress, {width, 4.0F});
  ImGui::SetCursorPosX(measure::kPage);
  elided(words_of(progress, context.session.loading_since), caption_look(), width - stop - measure::kGap);
  ImGui::SameLine();
  ImGui::SetCursorPosX(measure::kPage + width - stop);
  stop_button(context);
}

}  // namespace anupalan::ui
