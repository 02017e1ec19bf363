#include "app/looking.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/columns.h"

namespace anupalan::app {

using model::at;

void run(const Looking& here, Show command) { here.state.look.view = command.view; }

void run(const Looking& here, ShowEmployee command) {
  here.state.look.view = View::employee;
  if (here.answer == nullptr || command.employee == model::kNoRow<model::EmployeeRow>) return;
  const model::Dataset& data = here.answer->data();
  here.state.look.employee = data.text(data.employees.id[at(command.employee)]);
}

void run(const Looking& here, ShowEmployees command) {
  here.state.look.filter = std::move(command.filter);
  here.state.look.view = View::employees;
}

void run(const Looking& here, SetFilter command) { here.state.look.filter = std::move(command.filter); }

void run(const Looking& here, SetSort command) { here.state.look.sort = std::move(command.sort); }

void run(const Looking& here, ToggleUnit command) {
  if (here.answer == nullptr) return;
  const std::string id(here.answer->data().unit_id(command.unit));
  std::set<std::string>& turned = here.state.look.open_units.turned;
  if (!turned.erase(id)) turned.insert(id);
}

void run(const Looking& here, ExpandUnits command) {
  here.state.look.open_units = {command.all ? OpenUnits::Others::all : OpenUnits::Others::none, {}};
}

void run(const Looking& here, SortUnits command) { here.state.look.unit_sort = command.sort; }

void run(const Looking& here, SortCourses command) { here.state.look.course_sort = command.sort; }

void run(const Looking& here, SetMosaic command) { here.state.look.mosaic = std::move(command.mosaic); }

void run(const Looking& here, ShowPlan command) {
  here.state.look.plan = std::move(command.id);
  here.state.look.view = View::plans;
}

void run(const Looking& here, ShowWay command) { here.state.look.way = command.way; }

void run(const Looking& here, ShowMessages command) {
  here.state.look.view = View::data;
  here.state.look.message_code = std::move(command.code);
  here.state.look.message_file = std::move(command.file);
}

void run(const Looking& here, ShowMilestones command) {
  here.state.look.view = View::milestones;
  here.state.look.organisation = std::move(command.organisation);
}

void run(const Looking& here, SetAsOn command) {
  Choices& choices = here.state.choices;
  if (command.keeps_law && here.answer != nullptr && !choices.law_as_on) choices.law_as_on = here.answer->question().law_as_on;
  choices.as_on = command.day;
}

void run(const Looking& here, SetLawAsOn command) { here.state.choices.law_as_on = command.day; }

void run(const Looking& here, SwitchOrder command) {
  if (here.answer == nullptr) return;
  const orders::Law& law = here.answer->loaded().law;
  std::vector<std::string> on;
  for (const orders::Order& order : law.orders()) {
    const auto& chosen = here.state.choices.orders;
    const bool now = !chosen || std::find(chosen->begin(), chosen->end(), order.id) != chosen->end();
    if (order.id == command.id ? command.on : now) on.push_back(order.id);
  }
  const bool all = on.size() == law.orders().size();
  here.state.choices.orders = all ? std::nullopt : std::optional(std::move(on));
}

void run(const Looking& here, SwitchReading command) { here.state.choices.readings.set(command.reading, command.on); }

void run(const Looking& here, SwitchAllOn) {
  here.state.choices.orders.reset();
  here.state.choices.readings = {};
}

void run(const Looking& here, SetColumns command) { here.state.look.columns = std::move(command.columns); }

void run(const Looking& here, GroupBy command) {
  if (!command.column || can_group_by(*command.column)) here.state.look.grouping = {command.column, false, {}};
}

void run(const Looking& here, ToggleGroup command) {
  std::set<std::string>& turned = here.state.look.grouping.turned;
  if (!turned.erase(command.key)) turned.insert(std::move(command.key));
}

void run(const Looking& here, ExpandGroups command) {
  here.state.look.grouping.open = command.all;
  here.state.look.grouping.turned.clear();
}

void run(const Looking& here, CompareFrom command) { here.state.look.compared_from = command.day; }

void run(const Looking& here, CompareSnapshot command) {
  (command.after ? here.state.look.after_snapshot : here.state.look.before_snapshot) = std::move(command.file);
}

}  // namespace anupalan::app
