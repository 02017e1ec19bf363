#include "ui/views/data_guesses.h"

#include <algorithm>
#include <array>

#include "app/guesses.h"
#include "app/masking.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using model::Guess;
using Guesses = std::vector<Guess>;

constexpr float kMostHeight = 380.0F;

std::string written_words(const Guess& guess) {
  return guess.file.empty() ? guess.written : said("guess.in_file", guess.written, guess.file);
}

void draw_meaning(const Guess& guess) {
  const std::string words = app::meaning_words(guess);
  const std::string_view open = guess.what == model::Guessed::column ? tr("guess.not_read") : tr("guess.open");
  elided(words.empty() ? open : words, words.empty() ? muted_look() : guess.corrected ? TextLook{Font::strong} : TextLook{});
}

void draw_guess(Context& context, const Guess& made, std::size_t place) {
  const Guess guess = app::shown(context.answer().masked(), made);
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(place));
  if (row_button("##correct", context.session.correcting == place)) {
    context.session.correcting = place;
    context.session.correction = app::meaning_words(made);
    platform::redraw();
  }
  ImGui::PopID();
  cell(of_code("guessed.", model::name_of(guess.what)), {Font::strong});
  ImGui::TableNextColumn();
  elided(written_words(guess));
  ImGui::TableNextColumn();
  draw_meaning(guess);
  ImGui::TableNextColumn();
  text_right(app::grouped(guess.count));
  ImGui::TableNextColumn();
  cell(guess.corrected ? tr("guess.corrected") : std::string_view{}, caption_look());
}

/// The line in which the chosen guess is corrected.
void draw_correcting(Context& context, const Guess& guess) {
  Session& session = context.session;
  if (context.answer().masked() && guess.what == model::Guessed::person) return wrapped(tr("mask.no_correction"), muted_look());
  const std::string asks = said("guess.means", of_code("guessed.", model::name_of(guess.what)), written_words(guess));
  wrapped(asks, {Font::strong});
  gap(4.0F);
  bool apply = entry_field("##means", session.correction, {.hint = tr("guess.means_hint"), .width = 320.0F});
  ImGui::SameLine();
  apply |= button("apply", tr("guess.apply"), {ButtonKind::primary});
  ImGui::SameLine();
  const bool made_here = context.workspace.corrections().has(guess);
  const bool takes_back = made_here && button("back", tr("guess.take_back"));
  if (made_here) ImGui::SameLine();
  const bool cancels = button("cancel", tr("guess.cancel"), {ButtonKind::quiet});
  gap(measure::kGap);
  if (apply && session.correction != app::meaning_words(guess)) context.ask(app::CorrectGuess{guess, session.correction});
  if (takes_back) context.ask(app::CorrectGuess{guess, std::nullopt});
  if (apply || takes_back || cancels) session.correcting = Session::kNothing;
}

void draw_kinds(Context& context, const Guesses& guesses) {
  std::vector<Segment> segments{{tr("filter.all"), app::grouped(guesses.size())}};
  std::vector<int> kinds{0};
  int chosen = 0;
  for (std::size_t kind = 0; kind < model::names_of<model::Guessed>().size(); ++kind) {
    const auto what = static_cast<model::Guessed>(kind);
    const auto count = std::count_if(guesses.begin(), guesses.end(), [&](const Guess& guess) { return guess.what == what; });
    if (count == 0) continue;
    if (context.session.guessed == static_cast<int>(kind) + 1) chosen = static_cast<int>(segments.size());
    segments.push_back({of_code("guessed.many.", model::name_of(what)), app::grouped(static_cast<std::uint64_t>(count))});
    kinds.push_back(static_cast<int>(kind) + 1);
  }
  if (!segmented("guessed", segments, chosen)) return;
  context.session.guessed = kinds[static_cast<std::size_t>(chosen)];
  platform::redraw();
}

void draw_table(Context& context, const Guesses& guesses, const std::vector<std::size_t>& chosen) {
  const bool wide = ImGui::GetContentRegionAvail().x > 800.0F;
  const TableColumn columns[] = {{tr("guess.what"), wide ? 150.0F : 110.0F},
                                 {tr("guess.written"), 1.4F, true},
                                 {tr("guess.taken_as"), 1.0F, true},
                                 {tr("guess.count"), 90.0F, false, true, tr("guess.count_hint")},
                                 {tr("guess.by"), wide ? 130.0F : 90.0F}};
  const float height = std::min(kMostHeight, measure::kRow * static_cast<float>(chosen.size() + 1) + 12.0F);
  if (!begin_table("guesses", columns, TableKind::page, height)) return;
  table_head(columns);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(chosen.size()), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
      const std::size_t place = chosen[static_cast<std::size_t>(i)];
      draw_guess(context, guesses[place], place);
    }
  }
  ImGui::EndTable();
}

void draw_head(Context& context) {
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorPos();
  card_heading(tr("data.guesses"), tr("data.guesses_caption"));
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorPos({at.x + room - button_width(tr("guess.save")), at.y});
  if (button("save", tr("guess.save"))) context.ask(app::Errand{app::Errand::Kind::save_corrections});
  ImGui::SetCursorPos(below);
}

}  // namespace

void draw_guesses(Context& context) {
  const Guesses& guesses = context.answer().data().guesses;
  if (guesses.empty()) return;
  Session& session = context.session;
  if (session.guesses_of != &guesses) session.correcting = Session::kNothing;  // rows of another answer
  session.guesses_of = &guesses;
  Card card("guesses");
  draw_head(context);
  draw_kinds(context, guesses);
  gap(measure::kGap);
  if (session.correcting < guesses.size()) draw_correcting(context, guesses[session.correcting]);
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < guesses.size(); ++i) {
    if (session.guessed == 0 || static_cast<int>(guesses[i].what) + 1 == session.guessed) chosen.push_back(i);
  }
  draw_table(context, guesses, chosen);
}

}  // namespace anupalan::ui
