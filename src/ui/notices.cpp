#include "ui/notices.h"

#include <algorithm>

#include "app/data_notes.h"
#include "ui/views/loading.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

// True when it was closed.
bool notice_line(const char* id, std::string_view words, rules::Status ink, Icon icon = Icon::warning) {
  const float room = ImGui::GetContentRegionAvail().x - 2.0F * measure::kPage;
  const float text_room = room - 44.0F - measure::kControl - 12.0F;
  const ImVec2 extent = wrapped_size(words, text_room);
  const float height = std::max(44.0F, extent.y + 24.0F);
  ImGui::SetCursorPos({measure::kPage, ImGui::GetCursorPosY() + 12.0F});
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList* draw = ImGui::GetWindowDrawList();
  const Ink& colours = palette().ink(ink);
  draw->AddRectFilled(at, {at.x + room, at.y + height}, colours.soft, measure::kRound);
  draw_icon(draw, icon, {at.x + 24.0F, at.y + 22.0F}, 16.0F, colours.text);
  const ImVec2 start = ImGui::GetCursorPos();
  ImGui::SetCursorPos({start.x + 44.0F, start.y + 12.0F});
  wrapped(words, {}, text_room);
  ImGui::SetCursorPos({start.x + room - measure::kControl - 4.0F, start.y + 4.0F});
  const bool closed = icon_button(id, Icon::close, tr("notice.close"), ButtonKind::quiet);
  ImGui::SetCursorPos({start.x - measure::kPage, start.y + height});
  return closed;
}

void draw_password(Context& context) {
  std::string& typed = context.session.password;
  ImGui::SetCursorPos({measure::kPage, ImGui::GetCursorPosY() + 12.0F});
  wrapped(tr("notice.password"), {}, ImGui::GetContentRegionAvail().x - measure::kPage);
  ImGui::SetCursorPosX(measure::kPage);
  const bool entered = entry_field("##password", typed, {.hint = tr("notice.password_hint"), .width = 240.0F, .focus = std::exchange(context.session.focus_password, false), .secret = true});
  ImGui::SameLine();
  const bool pressed = button("unlock", tr("notice.password_open"), {ButtonKind::primary});
  if ((entered || pressed) && !typed.empty()) context.ask(app::GivePassword{std::exchange(typed, {})});
}

void draw_told(Context& context) {
  const app::Tell& told = context.workspace.told();
  if (told.words.empty()) return;
  const bool closed = told.refused ? notice_line("told", told.words, rules::Status::pending)
                                   : notice_line("told", told.words, rules::Status::compliant, Icon::file);
  if (closed) context.ask(app::Tell{});
}

/// Another version of the page is ready, and comes at a press.
void draw_update(Context& context) {
  if (!context.workspace.update_ready()) return;
  ImGui::SetCursorPos({measure::kPage, ImGui::GetCursorPosY() + 12.0F});
  if (button("update", tr("update.now"), {ButtonKind::primary})) context.ask(app::Update{});
  ImGui::SameLine(0.0F, 12.0F);
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 8.0F);
  elided(tr("update.ready"));
}

/// The first lines, each cut where it is endless; how many more there are.
std::string brief(const std::string& notice, std::size_t most) {
  constexpr std::size_t kLongest = 240;  // bytes
  std::string words;
  std::size_t line = 0, at = 0;
  for (; at < notice.size() && line < most; ++line) {
    const std::size_t end = std::min(notice.find('\n', at), notice.size());
    std::size_t cut = std::min(end, at + kLongest);
    while (cut < end && (static_cast<unsigned char>(notice[cut]) & 0xC0U) == 0x80U) --cut;  // not within a character
    app::add_line(words, std::string_view(notice).substr(at, cut - at));
    if (cut < end) words += "\u2026";
    at = end + 1;
  }
  if (at < notice.size()) app::add_line(words, said("notice.further", app::grouped(1 + static_cast<std::size_t>(std::count(notice.begin() + static_cast<std::ptrdiff_t>(at), notice.end(), '\n')))));
  return words;
}

/// What could not be read stands where the files are, and on the first page; elsewhere its first line reminds of it.
void draw_notice(Context& context) {
  const std::string& notice = context.workspace.notice();
  if (notice.empty() || notice == context.session.dismissed) return;
  const app::View view = context.workspace.view();
  const bool whole = context.workspace.answer() == nullptr || view == app::View::data || view == app::View::overview;
  constexpr std::size_t kLines = 9;
  const std::string shown = brief(notice, whole ? kLines : 1);
  if (notice_line("notice", shown, rules::Status::pending)) context.session.dismissed = notice;
}

/// Over every view, for as long as it holds.
void draw_data_notes(const Context& context) {
  if (context.workspace.answer() == nullptr) return;
  for (const std::string& note : app::data_notes(context.answer())) {
    const float line = text_size(" ").y;
    ImGui::SetCursorPos({measure::kPage, ImGui::GetCursorPosY() + 10.0F});
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_icon(ImGui::GetWindowDrawList(), Icon::warning, {at.x + 8.0F, at.y + line / 2.0F}, 15.0F, palette().ink(rules::Status::pending).fill);
    ImGui::SetCursorPosX(measure::kPage + 26.0F);
    wrapped(note, {Font::strong}, ImGui::GetContentRegionAvail().x - measure::kPage);
  }
}

}  // namespace

void draw_notices(Context& context) {
  Session& session = context.session;
  draw_data_notes(context);
  draw_notice(context);
  if (session.no_dialog && notice_line("dialog", tr("open.no_dialog"), rules::Status::pending)) session.no_dialog = false;
  draw_told(context);
  draw_update(context);
  if (!session.trouble.empty() && notice_line("trouble", session.trouble, rules::Status::missed)) session.trouble.clear();
  if (context.workspace.password_needed()) draw_password(context);
  if (context.workspace.loading()) draw_loading_line(context);
}

}  // namespace anupalan::ui
