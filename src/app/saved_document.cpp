// The workspace written down.
#include <algorithm>

#include "app/queries.h"
#include "app/saved.h"
#include "app/tr.h"
#include "app/workspace.h"
#include "io/export/workspace.h"

namespace anupalan::app {
namespace {

io::SavedFilter saved_filter(const Filter& filter, bool with_people) {
  io::SavedFilter saved;
  if (filter.status) saved.status = rules::name_of(*filter.status);
  saved.unit = filter.unit;
  if (with_people) saved.search = filter.search;
  saved.reason = filter.reason;
  saved.level = filter.level;
  saved.course = filter.course;
  saved.plan = filter.plan;
  return saved;
}

/// Without people, the view of an employee is the list of all.
io::SavedLook saved_look(const Look& look, bool with_people) {
  const bool hidden = look.view == View::employee && !with_people;
  io::SavedLook saved;
  saved.view = name_of(hidden ? View::employees : look.view);
  if (with_people) saved.employee = look.employee;
  saved.plan = look.plan;
  saved.order = look.order;
  saved.organisation = look.organisation;
  saved.compared_from = look.compared_from.value_or(Day::never());
  if (look.way) {
    saved.way_from = rules::name_of(look.way->from);
    saved.way_to = rules::name_of(look.way->to);
  }
  saved.filter = saved_filter(look.filter, with_people);
  saved.sort_column = name_of(look.sort.column);
  saved.descending = look.sort.descending;
  saved.open_others = name_of(look.open_units.others);
  saved.turned.assign(look.open_units.turned.begin(), look.open_units.turned.end());
  return saved;
}

/// Whether the plan is for people by their ids. Without that object it would be for others.
bool names_people(const model::PlanRecord& plan) {
  return std::any_of(plan.applies_to.begin(), plan.applies_to.end(), [](const auto& object) { return object.employee.has_value(); });
}

io::SavedChoices saved_choices(const Choices& choices, bool with_people, std::size_t& plans_left_out) {
  io::SavedChoices saved;
  saved.as_on = choices.as_on.value_or(Day::never());
  saved.law_as_on = choices.law_as_on.value_or(Day::never());
  saved.year = choices.year;
  saved.orders = choices.orders;
  saved.readings_off = orders::ids_off(choices.readings);
  for (const model::PlanRecord* plan : choices.plan_edits.all()) {
    if (names_people(*plan) && !with_people) ++plans_left_out;
    else saved.plan_edits.push_back(*plan);
  }
  for (const Supposed& one : choices.sandbox) saved.sandbox.push_back({one.provision, one.index, one.share, one.count, one.due_later});
  return saved;
}

}  // namespace

WorkspaceDocument workspace_document(const Workspace& workspace, bool with_people) {
  WorkspaceDocument document;
  io::SavedWorkspace saved;
  saved.saved_on = workspace.today();
  saved.look = saved_look(workspace.look(), with_people);
  saved.choices = saved_choices(workspace.choices(), with_people, document.plans_left_out);
  saved.theme = name_of(workspace.settings().theme);
  saved.zoom = workspace.settings().zoom;
  for (const model::Guess& made : workspace.corrections().all()) {
    if (made.what == model::Guessed::person && !with_people) ++document.left_out;
    else saved.corrections.push_back(made);
  }
  for (const auto& file : workspace.files()) saved.files.push_back({file->name, file->source->size()});
  document.text = io::workspace_json(saved);
  return document;
}

std::string saved_words(const WorkspaceDocument& document, const std::string& where) {
  if (where.empty()) return std::string(tr("workspace.not_saved"));
  std::string words = document.left_out == 0 ? say("workspace.saved", where) : say("workspace.saved_without", where, grouped(document.left_out));
  if (document.plans_left_out > 0) words += " " + say("workspace.plans_left_out", grouped(document.plans_left_out));
  return words;
}

}  // namespace anupalan::app
