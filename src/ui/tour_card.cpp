#include "ui/tour_card.h"

#include <algorithm>

#include "app/tour.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr float kHead = 30.0F;
constexpr float kAround = 12.0F;
constexpr float kBetween = 8.0F;
constexpr float kDot = 7.0F;
constexpr float kLeastPage = 48.0F;       // of the page above it
constexpr float kBesideButtons = 760.0F;  // narrower, they stand below the words

struct Told {
  std::string title, ask, answer;  ///< no answer while nobody wants it
  std::size_t step = 0;
  bool last = false;
};

Told told_of(const app::Workspace& workspace) {
  const app::TourPlace place = *workspace.tour();
  const std::string texts = fmt::format("tour.{}", app::tour_steps()[place.step].name);
  Told told{std::string(tr(texts + ".title")), std::string(tr(texts + ".ask")), {}, place.step, place.step + 1 == app::tour_steps().size()};
  if (place.answered) told.answer = place.answer;
  return told;
}

float buttons_width(const Told& told) {
  float width = button_width(tr(told.last ? "tour.finish" : "tour.next"));
  if (told.step > 0) width += button_width(tr("tour.back")) + kBetween;
  if (!told.last) width += button_width(tr("tour.end")) + kBetween;
  if (told.answer.empty()) width += button_width(tr("tour.answer")) + kBetween;
  return width;
}

float words_width(const Told& told, float inner) { return inner < kBesideButtons ? inner : inner - buttons_width(told) - 24.0F; }

float card_height(const Told& told, float inner) {
  const float width = words_width(told, inner);
  float height = 2.0F * kAround + kHead + wrapped_size(told.ask, width).y;
  if (!told.answer.empty()) height += 16.0F + wrapped_size(told.answer, width, Font::strong).y;
  return inner < kBesideButtons ? height + measure::kControl + kBetween : std::max(height, 2.0F * kAround + kHead + measure::kControl);
}

/// A dot for each step, the present one filled.
void draw_progress(const Told& told) {
  const std::string words = said("tour.place", told.step + 1, app::tour_steps().size());
  text(words, caption_look());
  ImGui::SameLine(0.0F, 10.0F);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float middle = at.y + text_size(words, Font::small).y / 2.0F;
  ImDrawList* draw = ImGui::GetWindowDrawList();
  float x = at.x + kDot / 2.0F;
  for (std::size_t i = 0; i < app::tour_steps().size(); ++i, x += 2.0F * kDot) {
    if (i <= told.step) draw->AddCircleFilled({x, middle}, kDot / 2.0F, palette().accent);
    else draw->AddCircle({x, middle}, kDot / 2.0F, palette().edge);
  }
  ImGui::SetCursorScreenPos({x + 6.0F, at.y - 2.0F});
  text(told.title, {Font::strong});
}

void draw_buttons(Context& context, const Told& told) {
  const auto next = [] { ImGui::SameLine(0.0F, kBetween); };
  if (told.answer.empty()) {
    if (button("answer", tr("tour.answer"), {ButtonKind::primary})) context.ask(app::AnswerTour{});
    next();
  }
  if (told.step > 0) {
    if (button("back", tr("tour.back"))) context.ask(app::TakeTour{told.step - 1});
    next();
  }
  const ButtonKind kind = told.answer.empty() ? ButtonKind::plain : ButtonKind::primary;
  if (button("next", tr(told.last ? "tour.finish" : "tour.next"), {kind})) context.ask(app::TakeTour{told.step + 1});
  if (told.last) return;
  next();
  if (button("end", tr("tour.end"), {ButtonKind::quiet})) context.ask(app::EndTour{});
}

}  // namespace

float tour_card_height(const Context& context, float width) {
  if (!context.workspace.tour() || context.workspace.answer() == nullptr) return 0.0F;
  const float wanted = card_height(told_of(context.workspace), width - 2.0F * (measure::kPage + measure::kCard)) + 2.0F * kAround;
  return std::min(wanted, std::max(0.0F, ImGui::GetContentRegionAvail().y - kLeastPage));
}

void draw_tour_card(Context& context) {
  if (!context.workspace.tour() || context.workspace.answer() == nullptr) return;
  const Told told = told_of(context.workspace);
  const float width = ImGui::GetContentRegionAvail().x - 2.0F * measure::kPage;
  const float inner = width - 2.0F * measure::kCard;
  ImGui::SetCursorPosX(measure::kPage);
  ImGui::PushStyleColor(ImGuiCol_ChildBg, palette().surface);
  ImGui::PushStyleColor(ImGuiCol_Border, palette().accent);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {measure::kCard, kAround});
  ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, measure::kCardRound);
  const float height = std::min(card_height(told, inner), ImGui::GetContentRegionAvail().y - kAround);
  ImGui::BeginChild("tour", {width, std::max(1.0F, height)}, ImGuiChildFlags_Border, ImGuiWindowFlags_NavFlattened);
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor(2);
  const ImVec2 at = ImGui::GetCursorPos();
  draw_progress(told);
  ImGui::SetCursorPos({at.x, at.y + kHead});
  wrapped(told.ask, {}, words_width(told, inner));
  if (!told.answer.empty()) {
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 2.0F);
    wrapped(told.answer, {Font::strong, palette().accent_text}, words_width(told, inner));
  }
  const bool beside = inner >= kBesideButtons;
  const float down = card_height(told, inner) - kAround - measure::kControl;
  ImGui::SetCursorPos({beside ? at.x + inner - buttons_width(told) : at.x, down});
  draw_buttons(context, told);
  ImGui::EndChild();
}

}  // namespace anupalan::ui
