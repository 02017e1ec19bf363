#include "ui/views/employees_layout.h"

#include <algorithm>

namespace anupalan::ui {
namespace {

using app::Column;

struct Usual {
  Column column;
  float width;
  bool stretches;
  float from_room;  ///< left out where the table is narrower, and none is chosen
};

constexpr Usual kUsual[] = {
    {Column::name, 168.0F, true, 0.0F},       {Column::id, 112.0F, false, 0.0F},        {Column::unit, 182.0F, true, 0.0F},
    {Column::designation, 182.0F, true, 760.0F}, {Column::level, 106.0F, false, 1400.0F}, {Column::status, 152.0F, false, 0.0F},
    {Column::progress, 146.0F, false, 620.0F}, {Column::met_on, 114.0F, false, 900.0F},  {Column::plans, 150.0F, true, 1200.0F},
    {Column::group, 92.0F, false, 0.0F},      {Column::service, 130.0F, false, 0.0F},   {Column::batch, 86.0F, false, 0.0F},
    {Column::category, 230.0F, true, 0.0F},   {Column::profile, 124.0F, false, 0.0F},   {Column::needed, 112.0F, false, 0.0F},
    {Column::due_on, 114.0F, false, 0.0F},    {Column::days_left, 130.0F, false, 0.0F}, {Column::reasons, 290.0F, true, 0.0F},
    {Column::email, 220.0F, true, 0.0F},
};

const Usual& usual(Column column) {
  return *std::find_if(std::begin(kUsual), std::end(kUsual), [&](const Usual& u) { return u.column == column; });
}

}  // namespace

app::ShownColumns columns_in(const app::Look& look, float room) {
  app::ShownColumns columns = app::columns_of(look);
  if (look.columns.empty()) std::erase_if(columns, [&](const app::ShownColumn& shown) { return room < usual(shown.column).from_room; });
  return columns;
}

std::vector<GridColumn> grid_columns(const app::Look& look, const app::ShownColumns& columns, float room) {
  float fixed = 0.0F, stretching = 0.0F;
  const auto stretches = [](const app::ShownColumn& shown) { return shown.width == 0 && usual(shown.column).stretches; };
  for (const app::ShownColumn& shown : columns) {
    const float width = shown.width > 0 ? static_cast<float>(shown.width) : usual(shown.column).width;
    (stretches(shown) ? stretching : fixed) += width;
  }
  const float least = look.columns.empty() ? 0.0F : 1.0F;
  const float share = stretching > 0.0F ? std::max(least, (room - fixed) / stretching) : 1.0F;
  std::vector<GridColumn> grid;
  for (const app::ShownColumn& shown : columns) {
    const std::size_t rank = app::place_in(look.sort, shown.column);
    const bool sorted = rank < look.sort.size();
    const float width = shown.width > 0 ? static_cast<float>(shown.width) : usual(shown.column).width * (stretches(shown) ? share : 1.0F);
    grid.push_back({app::title_of(shown.column), app::hint_of(shown.column), width, shown.pinned, sorted ? static_cast<int>(rank) + 1 : 0,
                    sorted && look.sort[rank].descending, look.filter.columns.contains(shown.column)});
  }
  return grid;
}

}  // namespace anupalan::ui
