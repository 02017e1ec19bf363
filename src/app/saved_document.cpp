// The workspace written down.
#include "app/columns.h"
#include "app/plan_change.h"
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
  saved.course = filter.course.id;
  if (filter.course.any() && filter.course.stand != OfCourse{}.stand) saved.course_stand = rules::name_of(filter.course.stand);
  saved.plan = filter.plan;
  for (const auto& [column, text] : filter.columns) {
    if (with_people || kind_of(column) != ColumnKind::text) saved.columns.push_back({std::string(name_of(column)), text});
  }
  if (with_people && filter.only.any()) saved.people = *filter.only.ids;
  for (const Filter& other : filter.also) {
    io::SavedFilter also = saved_filter(other, with_people);
    if (also != io::SavedFilter{}) saved.also.push_back(std::move(also));
  }
  return saved;
}

io::SavedSnapshot saved_snapshot(const Answer* answer, const std::string& file) {
  const model::Snapshot* snapshot = answer == nullptr ? nullptr : find_snapshot(answer->loaded(), file);
  return snapshot == nullptr ? io::SavedSnapshot{} : io::SavedSnapshot{file, snapshot->head.as_on};
}

void save_table(const Look& look, io::SavedLook& saved) {
  for (const SortKey& key : look.sort) saved.sort.push_back({std::string(name_of(key.column)), key.descending});
  for (const ShownColumn& shown : look.columns) saved.columns.push_back({std::string(name_of(shown.column)), shown.width, shown.pinned});
  if (!look.grouping.by) return;
  saved.grouping = {std::string(name_of(*look.grouping.by)), look.grouping.open, {look.grouping.turned.begin(), look.grouping.turned.end()}};
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
  save_table(look, saved);
  saved.open_others = name_of(look.open_units.others);
  if (look.unit_sort != UnitSort{}) saved.unit_sort = {std::string(name_of(look.unit_sort.column)), look.unit_sort.descending};
  if (look.course_sort != CourseSort{}) saved.course_sort = {std::string(name_of(look.course_sort.column)), look.course_sort.descending};
  if (look.mosaic != MosaicLook{}) saved.mosaic = {std::string(name_of(look.mosaic.by)), std::string(rules::name_of(look.mosaic.colour)), look.mosaic.course, look.mosaic.nested};
  saved.turned.assign(look.open_units.turned.begin(), look.open_units.turned.end());
  return saved;
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
  saved.look->before_snapshot = saved_snapshot(workspace.answer(), workspace.look().before_snapshot);
  saved.look->after_snapshot = saved_snapshot(workspace.answer(), workspace.look().after_snapshot);
  saved.choices = saved_choices(workspace.choices(), with_people, document.plans_left_out);
  saved.theme = name_of(workspace.settings().theme);
  saved.zoom = workspace.settings().zoom;
  saved.masked = workspace.settings().masked;
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
