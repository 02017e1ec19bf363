#include "app/crumbs.h"

#include <fmt/format.h>

#include "app/masking.h"
#include "app/tr.h"
#include "app/workspace.h"

namespace anupalan::app {
namespace {

std::string view_words(View view) { return std::string(tr(fmt::format("view.{}", name_of(view)))); }

/// From the topmost unit down to the one of the filter. On a person's page each leads to its list.
void add_units(const Workspace& workspace, std::vector<Crumb>& crumbs) {
  const model::Dataset& data = workspace.answer()->data();
  Filter filter = workspace.filter();
  const model::UnitRow chosen = data.find_unit(filter.unit);
  for (model::UnitRow unit : path_of(data, chosen)) {
    Crumb crumb{std::string(title_of(data, unit)), std::nullopt};
    filter.unit = data.unit_id(unit);
    if (workspace.view() == View::employee) crumb.command = ShowEmployees{filter};
    else if (unit != chosen) crumb.command = SetFilter{filter};
    crumbs.push_back(std::move(crumb));
  }
}

void add_person(const Workspace& workspace, std::vector<Crumb>& crumbs) {
  const model::EmployeeRow employee = workspace.employee();
  crumbs.push_back({view_words(View::employees), Show{View::employees}});
  if (employee == model::kNoRow<model::EmployeeRow>) {
    crumbs.push_back({view_words(View::employee), std::nullopt, true});
    return;
  }
  crumbs.push_back({shown_name(*workspace.answer(), employee), std::nullopt, true});
}

}  // namespace

std::vector<Crumb> crumbs_of(const Workspace& workspace) {
  std::vector<Crumb> crumbs;
  const View view = workspace.view();
  const Filter& filter = workspace.filter();
  const bool follows = follows_filter(view);
  if (follows || view == View::employee) add_units(workspace, crumbs);
  if (view == View::employee) {
    add_person(workspace, crumbs);
    return crumbs;
  }
  crumbs.push_back({view_words(view), std::nullopt, true});
  if (!follows || !filter.status) return crumbs;
  Filter all = filter;
  all.status.reset();
  crumbs.back().command = SetFilter{std::move(all)};
  crumbs.push_back({std::string(tr(fmt::format("status.{}", rules::name_of(*filter.status)))), std::nullopt});
  return crumbs;
}

}  // namespace anupalan::app
