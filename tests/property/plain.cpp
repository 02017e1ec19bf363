#include "property/plain.h"

#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

namespace anupalan::plain {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
void put(Json& object, const char* name, const std::optional<T>& value) {
  if (value) object[name] = *value;
}

Json to_json(const Unit& unit) {
  Json object{{"id", unit.id}, {"name", unit.id}, {"kind", unit.kind}};
  put(object, "parent", unit.parent);
  put(object, "known_as", unit.known_as);
  return object;
}

Json to_json(const Employee& e) {
  Json object{{"id", e.id}, {"name", "Name of " + e.id}, {"unit", e.unit}, {"category", e.category}};
  put(object, "group", e.group);
  put(object, "designation", e.designation);
  put(object, "level", e.level);
  put(object, "service", e.service);
  put(object, "cadre", e.cadre);
  put(object, "batch", e.batch);
  put(object, "appointed_on", e.appointed_on);
  put(object, "on_central_deputation", e.on_central_deputation);
  put(object, "with_mdo", e.with_mdo);
  put(object, "profile_status", e.profile);
  if (!e.roles.empty()) object["roles"] = e.roles;
  return object;
}

Json to_json(const Criteria& criteria) {
  Json object = Json::object();
  for (const auto& [name, values] : criteria) {
    if (name == "service_years") object[name] = values.front();
    else if (name == "on_central_deputation") for (const std::string& value : values) object[name].push_back(value == "true");
    else if (name == "batch") for (const std::string& value : values) object[name].push_back(std::stoi(value));
    else object[name] = values;
  }
  return object;
}

Json to_json(const Plan& plan) {
  Json object{{"id", plan.id}, {"name", plan.id}, {"prescribed_by", {{"kind", plan.kind}, {"id", plan.prescriber}}}};
  put(object, "due_on", plan.due_on);
  put(object, "published_on", plan.published_on);
  object["applies_to"] = Json::array();
  for (const Criteria& criteria : plan.applies_to) object["applies_to"].push_back(to_json(criteria));
  object["courses"] = Json::array();
  for (const auto& [course, requirement] : plan.courses) {
    Json one{{"id", course}};
    if (!requirement.empty()) one["requirement"] = requirement;
    object["courses"].push_back(one);
  }
  object["assessments"] = plan.assessments;
  return object;
}

Json plan_file(const Organisation& o, const std::string& year) {
  Json file{{"format", "training-plan"}, {"version", 1}, {"reporting_year", year}, {"courses", Json::array()}, {"levels", Json::array()},
            {"assessments", Json::array()}, {"plans", Json::array()}};
  for (const auto& [course, minutes] : o.courses) {
    Json one{{"id", course}, {"name", "Course " + course}};
    if (minutes > 0) one["minutes"] = minutes;
    file["courses"].push_back(one);
  }
  for (const auto& [designation, level] : o.levels) file["levels"].push_back({{"designation", designation}, {"level", level}});
  for (const auto& [assessment, course] : o.assessments) {
    Json one{{"id", assessment}, {"name", "Assessment " + assessment}};
    put(one, "course", course);
    file["assessments"].push_back(one);
  }
  for (const Plan& plan : o.plans) {
    if (plan.year == year) file["plans"].push_back(to_json(plan));
  }
  return file;
}

}  // namespace

std::vector<app::InputFile> files_of(const Organisation& o) {
  Json roster{{"format", "roster"}, {"version", 1}, {"units", Json::array()}, {"employees", Json::array()}};
  for (const Unit& unit : o.units) roster["units"].push_back(to_json(unit));
  for (const Employee& employee : o.employees) roster["employees"].push_back(to_json(employee));
  Json done{{"format", "completions"}, {"version", 1}, {"completions", Json::array()}, {"assessments", Json::array()}};
  for (const Record& record : o.completions) {
    done["completions"].push_back({{"employee", record.employee}, {"course", record.what}, {"status", "completed"}, {"completed_on", record.on}});
  }
  for (const Record& record : o.passes) {
    done["assessments"].push_back({{"employee", record.employee}, {"assessment", record.what}, {"result", "passed"}, {"on", record.on}});
  }
  std::vector<app::InputFile> files{{"roster.json", roster.dump(), {}}, {"done.json", done.dump(), {}}};
  for (const char* year : {"2025-26", "2026-27", "2027-28"}) files.push_back({std::string("plan-") + year + ".json", plan_file(o, year).dump(), {}});
  return files;
}

app::Question question_of(const Question& question, const orders::Law& law) {
  app::Question asked;
  asked.as_on = parse_day(question.as_on).day;
  asked.law_as_on = parse_day(question.law_as_on).day;
  asked.year = *parse_reporting_year(question.year);
  for (const orders::Order& order : law.orders()) {
    if (!std::binary_search(question.orders.begin(), question.orders.end(), order.id)) asked.orders_off.push_back(order.id);
  }
  for (const std::string& reading : question.readings_off) asked.readings.set(*orders::find_reading(reading), false);
  return asked;
}

}  // namespace anupalan::plain
