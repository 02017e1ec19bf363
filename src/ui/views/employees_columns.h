// What the table of employees shows: the menu of a head, the list of columns, and by what it is grouped.
#pragma once

#include "ui/context.h"
#include "ui/widgets/grid.h"

namespace anupalan::ui {

/// Does what was done to the heads; `columns` are those shown.
void act_on_heads(Context& context, const HeadAct& act, const app::ShownColumns& columns);
/// The menu of session.table.menu below the head at `low`, where it is open.
void draw_column_menu(Context& context, const app::ShownColumns& columns, ImVec2 low);
/// The buttons that open the lists of groups and of columns; how wide they are together.
void draw_table_pickers(Context& context);
float table_pickers_width();
/// So wide that the cells in view and the title are not shortened.
int fitting_width(Context& context, app::Column column);

}  // namespace anupalan::ui
