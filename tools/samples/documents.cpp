#include "documents.h"

namespace anupalan::samples {
namespace {

void begin_document(JsonWriter& json, std::string_view format) {
  json.begin_object();
  json.member("format", format);
  json.member("version", 1);
}

// A list of records: `write` fills in the members of one.
template <typename Rows, typename Write>
void write_list(JsonWriter& json, std::string_view name, const Rows& rows, Write write) {
  json.key(name).begin_array();
  for (const auto& row : rows) {
    json.begin_object();
    write(row);
    json.end_object();
  }
  json.end_array();
}

void write_unit(JsonWriter& json, const Unit& unit) {
  json.member("id", unit.id);
  json.member("name", unit.name);
  json.member("kind", unit.kind);
  json.optional_member("parent", unit.parent);
  json.optional_member("known_as", unit.known_as);
}

void write_employee(JsonWriter& json, const Employee& facts) {
  json.begin_object();
  json.member("id", facts.id);
  json.member("name", facts.name);
  json.member("unit", facts.unit);
  json.member("category", facts.category);
  json.optional_member("group", facts.group);
  json.optional_member("designation", facts.designation);
  json.optional_member("level", facts.level);
  json.optional_member("service", facts.service);
  json.optional_member("cadre", facts.cadre);
  if (facts.batch != 0) json.member("batch", facts.batch);
  json.optional_member("appointed_on", facts.appointed_on);
  json.optional_member("on_central_deputation", facts.on_central_deputation);
  json.optional_member("with_mdo", facts.with_mdo);
  if (!facts.role.empty()) {
    json.key("roles").begin_array();
    json.value(facts.role);
    json.end_array();
  }
  json.member("profile_status", facts.profile_status);
  json.optional_member("email", facts.email);
  json.end_object();
}

// One object of `applies_to`. Deputation is a list of booleans, service_years a single text.
void write_conditions(JsonWriter& json, const Conditions& conditions) {
  for (const Criterion& criterion : conditions) {
    json.key(criterion.key);
    if (criterion.key == "service_years") {
      json.value(criterion.values.front());
      continue;
    }
    json.begin_array();
    for (const std::string_view text : criterion.values) {
      criterion.key == "on_central_deputation" ? json.value(text == "true") : json.value(text);
    }
    json.end_array();
  }
}

void write_plan(const Catalogue& catalogue, JsonWriter& json, const Plan& plan) {
  json.member("id", plan.id);
  json.member("name", plan.name);
  json.key("prescribed_by").begin_object();
  json.member("kind", plan.prescriber_kind);
  json.member("id", plan.prescriber);
  json.end_object();
  json.member("published_on", plan.published_on);
  json.optional_member("due_on", plan.due_on);
  write_list(json, "applies_to", plan.applies_to,
             [&](const Conditions& conditions) { write_conditions(json, conditions); });
  write_list(json, "courses", plan.courses, [&](const PlannedCourse& row) {
    json.member("id", catalogue.courses[catalogue.course(row.name)].id);
    json.optional_member("requirement", row.requirement);
  });
  json.key("assessments").begin_array();
  for (const std::string& id : plan.assessments) json.value(id);
  json.end_array();
}

void write_row(JsonWriter& json, const Catalogue& catalogue, const Completion& row) {
  json.member("course", catalogue.courses[row.course].id);
  json.member("status", row.status);
  json.optional_member("completed_on", row.on);
  json.optional_member("progress", row.progress);
}

void write_row(JsonWriter& json, const Catalogue& catalogue, const Result& row) {
  json.member("assessment", catalogue.assessments[row.assessment].id);
  json.member("result", row.passed ? "passed" : "failed");
  json.member("on", row.on);
  if (row.score_halves) json.key("score").value_halves(*row.score_halves);
}

// One list of everybody's histories. Each list is a walk of its own: what is learnt is made again,
// not kept.
template <typename Rows>
void write_histories(JsonWriter& json, const Sample& sample, std::string_view name, Rows History::*rows) {
  json.key(name).begin_array();
  for (std::uint64_t at = 0; at < sample.people(); ++at) {
    const Person person = sample.person(at);
    const History history = sample.history(at, person);
    for (const auto& row : history.*rows) {
      json.begin_object();
      json.member("employee", person.facts.id);
      write_row(json, sample.catalogue(), row);
      json.end_object();
    }
  }
  json.end_array();
}

}  // namespace

void write_roster(const Sample& sample, JsonWriter& json) {
  begin_document(json, "roster");
  write_list(json, "units", sample.catalogue().units, [&](const Unit& unit) { write_unit(json, unit); });
  json.key("employees").begin_array();
  for (std::uint64_t at = 0; at < sample.people(); ++at) write_employee(json, sample.person(at).facts);
  json.end_array();
  json.end_object();
}

void write_training_plan(const Sample& sample, JsonWriter& json) {
  const Catalogue& catalogue = sample.catalogue();
  begin_document(json, "training-plan");
  json.member("reporting_year", kReportingYear);
  write_list(json, "courses", catalogue.courses, [&](const Course& course) {
    json.member("id", course.id);
    json.member("name", course.name);
    json.optional_member("competency", course.competency);
    json.member("minutes", course.minutes);
  });
  if (!catalogue.levels.empty()) {
    write_list(json, "levels", catalogue.levels, [&](const LevelRow& row) {
      json.member("designation", row.designation);
      json.member("level", row.level);
    });
  }
  write_list(json, "assessments", catalogue.assessments, [&](const Assessment& row) {
    json.member("id", row.id);
    json.member("name", row.name);
    if (!row.course.empty()) json.member("course", catalogue.courses[catalogue.course(row.course)].id);
  });
  write_list(json, "plans", catalogue.plans, [&](const Plan& plan) { write_plan(catalogue, json, plan); });
  json.end_object();
}

void write_completions(const Sample& sample, JsonWriter& json) {
  begin_document(json, "completions");
  json.member("as_on", kAsOn);
  write_histories(json, sample, "completions", &History::completions);
  write_histories(json, sample, "assessments", &History::results);
  json.end_object();
}

}  // namespace anupalan::samples
