#include "ui/views/flips.h"

#include "ui/views/compare_counts.h"
#include "ui/views/compare_moves.h"
#include "ui/widgets/card.h"
#include "ui/words.h"

namespace anupalan::ui {

void draw_flips(Context& context) {
  if (context.workspace.filed() == nullptr) {
    Card card("flips");
    card_heading(tr("flips.who"), tr("flips.nothing_yet"));
    return;
  }
  const app::Comparison& flips = context.workspace.flips();
  if (flips.from.is_never()) return;  // still being made
  if (flips.movements.empty()) {
    Card card("flips");
    card_heading(tr("flips.who"), tr("flips.nobody"));
    return;
  }
  draw_counts(context, flips);
  gap(measure::kGap);
  draw_moves(context, flips);
}

}  // namespace anupalan::ui
