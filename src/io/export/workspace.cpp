#include "io/export/workspace.h"

#include "io/export/json.h"
#include "io/export/plan_json.h"

namespace anupalan::io {
namespace {

void set(Json& object, const char* name, const std::string& text) {
  if (!text.empty()) object[name] = text;
}

void set(Json& object, const char* name, Day day) {
  if (day != Day::never()) object[name] = iso_text(day);
}

/// An object that says nothing is left out.
void set_object(Json& object, const char* name, Json value) {
  if (!value.empty()) object[name] = std::move(value);
}

Json filter_json(const SavedFilter& filter) {
  Json json = Json::object();
  set(json, "status", filter.status);
  set(json, "unit", filter.unit);
  set(json, "search", filter.search);
  set(json, "reason", filter.reason);
  if (filter.level) json["level"] = *filter.level;
  set(json, "course", filter.course);
  set(json, "course_stand", filter.course_stand);
  set(json, "plan", filter.plan);
  for (const auto& [column, text] : filter.columns) json["columns"].push_back({{"column", column}, {"text", text}});
  if (!filter.people.empty()) json["people"] = filter.people;
  for (const SavedFilter& other : filter.also) json["also"].push_back(filter_json(other));
  return json;
}

void set(Json& object, const char* name, const SavedSnapshot& snapshot) {
  if (!snapshot.file.empty()) object[name] = Json{{"file", snapshot.file}, {"as_on", iso_text(snapshot.as_on)}};
}

Json sort_key_json(const SavedSortKey& key) {
  Json json = Json::object();
  set(json, "column", key.column);
  if (key.descending) json["descending"] = true;
  return json;
}

void set_table(Json& json, const SavedLook& look) {
  Json sort = Json::object();
  for (std::size_t i = 0; i < look.sort.size(); ++i) {
    if (i == 0) sort = sort_key_json(look.sort[i]);
    else sort["then_by"].push_back(sort_key_json(look.sort[i]));
  }
  set_object(json, "sort", std::move(sort));
  for (const SavedColumn& shown : look.columns) {
    Json column{{"column", shown.column}};
    if (shown.width != 0) column["width"] = shown.width;
    if (shown.pinned) column["pinned"] = true;
    json["columns"].push_back(std::move(column));
  }
  if (look.grouping.by.empty()) return;
  Json grouping{{"by", look.grouping.by}};
  if (look.grouping.open) grouping["open"] = true;
  if (!look.grouping.turned.empty()) grouping["turned"] = look.grouping.turned;
  json["grouping"] = std::move(grouping);
}

Json look_json(const SavedLook& look) {
  Json json = Json::object();
  set(json, "view", look.view);
  set(json, "employee", look.employee);
  set_object(json, "filter", filter_json(look.filter));
  set_table(json, look);
  Json open = Json::object();
  set(open, "others", look.open_others);
  if (!look.turned.empty()) open["turned"] = look.turned;
  set_object(json, "open_units", std::move(open));
  set_object(json, "unit_sort", sort_key_json(look.unit_sort));
  set_object(json, "course_sort", sort_key_json(look.course_sort));
  Json mosaic = Json::object();
  set(mosaic, "by", look.mosaic.by);
  if (!look.mosaic.nested) mosaic["nested"] = false;
  set(mosaic, "colour", look.mosaic.colour);
  set(mosaic, "course", look.mosaic.course);
  set_object(json, "mosaic", std::move(mosaic));
  set(json, "plan", look.plan);
  set(json, "order", look.order);
  set(json, "organisation", look.organisation);
  set(json, "compared_from", look.compared_from);
  set(json, "before_snapshot", look.before_snapshot);
  set(json, "after_snapshot", look.after_snapshot);
  if (!look.way_from.empty()) json["way"] = Json{{"from", look.way_from}, {"to", look.way_to}};
  return json;
}

Json supposed_json(const SavedSupposed& supposed) {
  Json json{{"provision", supposed.provision}, {"obligation", supposed.index}};
  if (supposed.share) json["share"] = Json{{"numerator", supposed.share->numerator}, {"denominator", supposed.share->denominator}};
  if (supposed.count) json["count"] = *supposed.count;
  if (supposed.due_later != 0) json["due_later"] = supposed.due_later;
  return json;
}

Json edit_json(const model::PlanRecord& plan) {
  Json json{{"reporting_year", plan.reporting_year.text()}};
  json.update(plan_json(plan));
  return json;
}

Json choices_json(const SavedChoices& choices) {
  Json json = Json::object();
  set(json, "as_on", choices.as_on);
  set(json, "law_as_on", choices.law_as_on);
  if (choices.year) json["year"] = choices.year->text();
  if (choices.orders) json["orders"] = *choices.orders;
  if (!choices.readings_off.empty()) json["readings_off"] = choices.readings_off;
  for (const model::PlanRecord& plan : choices.plan_edits) json["plan_edits"].push_back(edit_json(plan));
  for (const SavedSupposed& supposed : choices.sandbox) json["sandbox"].push_back(supposed_json(supposed));
  return json;
}

Json correction_json(const model::Guess& correction) {
  Json json{{"what", model::name_of(correction.what)}, {"written", correction.written}, {"means", text_or_null(correction.means)}};
  set(json, "file", correction.file);
  json["count"] = correction.count;
  return json;
}

}  // namespace

std::string workspace_json(const SavedWorkspace& saved) {
  Json json{{"format", "workspace"}, {"version", 1}};
  set(json, "saved_on", saved.saved_on);
  if (saved.look) json["look"] = look_json(*saved.look);
  if (saved.choices) json["choices"] = choices_json(*saved.choices);
  Json settings = Json::object();
  set(settings, "theme", saved.theme);
  if (saved.zoom) settings["zoom"] = *saved.zoom;
  if (saved.masked) settings["masked"] = true;
  set_object(json, "settings", std::move(settings));
  for (const model::Guess& correction : saved.corrections) json["corrections"].push_back(correction_json(correction));
  for (const SavedWorkspace::File& file : saved.files) json["files"].push_back({{"name", file.name}, {"bytes", file.bytes}});
  return written(json, 2) + "\n";
}

}  // namespace anupalan::io
