#include "ui/views/list.h"

#include <array>

#include "ui/views/compare.h"
#include "ui/views/courses.h"
#include "ui/views/data.h"
#include "ui/views/employee.h"
#include "ui/views/employees.h"
#include "ui/views/milestones.h"
#include "ui/views/mosaic.h"
#include "ui/views/orders.h"
#include "ui/views/overview.h"
#include "ui/views/plans.h"
#include "ui/views/units.h"

namespace anupalan::ui {
namespace {

constexpr std::array kViews{
    ViewEntry{app::View::overview, "view.overview", Icon::overview, draw_overview},
    ViewEntry{app::View::units, "view.units", Icon::units, draw_units},
    ViewEntry{app::View::mosaic, "view.mosaic", Icon::mosaic, draw_mosaic},
    ViewEntry{app::View::employees, "view.employees", Icon::employees, draw_employees},
    ViewEntry{app::View::employee, "view.employee", Icon::none, draw_employee},
    ViewEntry{app::View::courses, "view.courses", Icon::courses, draw_courses},
    ViewEntry{app::View::plans, "view.plans", Icon::plans, draw_plans},
    ViewEntry{app::View::orders, "view.orders", Icon::orders, draw_orders},
    ViewEntry{app::View::milestones, "view.milestones", Icon::milestones, draw_milestones},
    ViewEntry{app::View::compare, "view.compare", Icon::compare, draw_compare},
    ViewEntry{app::View::data, "view.data", Icon::data, draw_data},
};

}  // namespace

std::span<const ViewEntry> views() { return kViews; }

const ViewEntry& entry_of(app::View view) {
  for (const ViewEntry& entry : kViews) {
    if (entry.view == view) return entry;
  }
  return kViews.front();
}

}  // namespace anupalan::ui
