// A raised area that holds what belongs together.
#pragma once

#include <string_view>

#include "ui/widgets/text.h"

namespace anupalan::ui {

/// From its making to the end of its scope. `height` 0: as high as its content.
class Card {
 public:
  explicit Card(const char* id, float width = 0.0F, float height = 0.0F, float padding = measure::kCard);
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;
};

/// The head of a card, and under it a line that says what it shows.
void card_heading(std::string_view title, std::string_view caption = {});

/// A great figure, and under it in at most `width` what it says.
void figure(std::string_view number, std::string_view words, float width);

/// A name and its value on one line; "–" for an empty value.
void key_value(std::string_view key, std::string_view value, float key_width = 160.0F);

/// A quiet sentence in the middle of the space at hand, for a place with nothing to show.
void empty_state(std::string_view title, std::string_view hint, float height = 140.0F);

/// The words of a paragraph in quotation marks, with where they stand.
void quotation(std::string_view words, std::string_view citation);

/// How many cards of at least `least` stand side by side in `room`, at most `most`; and how wide each is.
struct Grid {
  int columns = 1;
  float width = 0.0F;
};
Grid grid_of(float room, float least, int most);
/// Goes to the next place of the grid: call it before every card but the first.
void next_in(const Grid& grid, int index);

}  // namespace anupalan::ui
