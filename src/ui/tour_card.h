// The tour (app/tour.h): a card below the page, that covers nothing of it.
#pragma once

#include "ui/context.h"

namespace anupalan::ui {

/// How much of the room it takes, in a place so wide; 0 while there is no tour.
float tour_card_height(const Context& context, float width);
void draw_tour_card(Context& context);

}  // namespace anupalan::ui
