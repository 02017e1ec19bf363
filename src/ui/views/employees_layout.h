// Which columns the table of employees shows in the room there is, and how wide they are.
#pragma once

#include <vector>

#include "app/columns.h"
#include "ui/widgets/grid.h"

namespace anupalan::ui {

/// The chosen columns; where none is chosen, those of the usual ones for which `room` (points) is enough.
app::ShownColumns columns_in(const app::Look& look, float room);
/// The same columns as a grid's, as wide as they are drawn. What is left of the room goes to the columns of long texts; chosen
/// ones may take more room than there is, and scroll.
std::vector<GridColumn> grid_columns(const app::Look& look, const app::ShownColumns& columns, float room);

}  // namespace anupalan::ui
