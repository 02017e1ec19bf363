// The counts of two days side by side: by status, which way employees went, and where.
#pragma once

#include "app/compare.h"
#include "ui/context.h"

namespace anupalan::ui {

void draw_rates(Context& context, const app::Comparison& comparison);

/// A card of a fixed size (0: as wide, or as high, as there is room and need), in full words or in short ones.
struct CountsLook {
  float width = 0.0F, height = 0.0F;
  bool brief = false;
};
void draw_statuses(Context& context, const app::Comparison& comparison, const CountsLook& look);
void draw_flow(Context& context, const app::Comparison& comparison, const CountsLook& look);
/// The least width of their cards in which nothing is cut short.
float statuses_width(const app::Comparison& comparison, bool brief);
float flow_width(const app::Comparison& comparison, bool brief);

/// The height of a card with a table of so many rows.
float card_height(std::size_t rows);
/// Both of them: side by side where both have room, in short words if need be.
void draw_counts(Context& context, const app::Comparison& comparison);

/// Units that gained, or lost, most. REQUIRES: there are some.
void draw_changes(Context& context, const app::Comparison& comparison, bool gained, float width, float height);

}  // namespace anupalan::ui
