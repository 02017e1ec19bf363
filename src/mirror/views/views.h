// The views of the mirror: one file each, one line in the list.
#pragma once

#include "app/workspace.h"
#include "mirror/node.h"
#include "mirror/views/parts.h"

namespace anupalan::mirror {

// Each adds what its view shows to `main`. REQUIRES: something is loaded.
void build_overview(const app::Workspace& workspace, Node& main);
void build_units(const app::Workspace& workspace, Node& main);
void build_mosaic(const app::Workspace& workspace, Node& main);
void build_employees(const app::Workspace& workspace, Node& main);
void build_employee(const app::Workspace& workspace, Node& main);
void build_courses(const app::Workspace& workspace, Node& main);
void build_plans(const app::Workspace& workspace, Node& main);
void build_compare(const app::Workspace& workspace, Node& main);
void build_orders(const app::Workspace& workspace, Node& main);
void build_milestones(const app::Workspace& workspace, Node& main);
void build_data(const app::Workspace& workspace, Node& main);

/// Who has another status than by the files and the orders; nothing where nothing is supposed. Part of several views.
void flips(const app::Workspace& workspace, Node& main);

struct ViewTree {
  app::View view;
  void (*build)(const app::Workspace&, Node&);
};

inline constexpr ViewTree kViewTrees[] = {
    {app::View::overview, build_overview}, {app::View::units, build_units}, {app::View::mosaic, build_mosaic}, {app::View::employees, build_employees},
    {app::View::employee, build_employee}, {app::View::courses, build_courses}, {app::View::plans, build_plans},
    {app::View::orders, build_orders},     {app::View::milestones, build_milestones}, {app::View::compare, build_compare},
    {app::View::data, build_data},
};

}  // namespace anupalan::mirror
