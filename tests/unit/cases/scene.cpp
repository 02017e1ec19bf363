#include "unit/cases/scene.h"

#include <array>

#include <fmt/format.h>

#include "base/diagnostic.h"
#include "model/facts.h"

namespace anupalan::cases {
namespace {

constexpr const char* kDeputation = "on_central_deputation";

/// Facts that are a sentence and not a name with a value.
struct Sentence {
  std::string_view text;
  const char* member;
  bool value;
};
constexpr std::array<Sentence, 4> kSentences{{{"on central deputation", kDeputation, true},
                                              {"not on central deputation", kDeputation, false},
                                              {"with an MDO", "with_mdo", true},
                                              {"not with any MDO", "with_mdo", false}}};

const Sentence* find_sentence(const std::string& phrase) {
  for (const Sentence& sentence : kSentences) {
    if (sentence.text == phrase) return &sentence;
  }
  return nullptr;
}

/// Members of an employee by the word that opens the phrase.
const std::map<std::string, const char*> kEmployeeMembers{
    {"unit", "unit"},       {"group", "group"}, {"designation", "designation"},  {"level", "level"},
    {"service", "service"}, {"cadre", "cadre"}, {"appointed", "appointed_on"}, {"profile", "profile_status"}};

}  // namespace

void Scene::refuse(const Line& line, const std::string& why) const { throw Misspelt(case_, line.number, why); }

void Scene::use(const std::string& kind, const std::string& name, const Line& line) {
  used_.emplace_back(kind + " " + name, line.number);
}

void Scene::check_names() const {
  for (const auto& [name, number] : used_) {
    if (!introduced_.contains(name)) throw Misspelt(case_, number, "the case has no " + name);
  }
}

bool Scene::take(const Line& line) {
  using Taker = void (Scene::*)(const Line&, const Words&);
  static const std::map<std::string, Taker> kTakers{
      {"unit", &Scene::unit},         {"designation", &Scene::designation}, {"assessment", &Scene::assessment},
      {"other", &Scene::other_courses}, {"employee", &Scene::employee},       {"plan", &Scene::plan}};
  Words head = words(line.head);
  if (head.empty()) return false;
  if (auto taker = kTakers.find(head[0]); taker != kTakers.end()) {
    if (head.size() < 2) refuse(line, "a name is missing after \"" + head[0] + "\"");
    (this->*taker->second)(line, head);
    return true;
  }
  return record(line, head);
}

void Scene::unit(const Line& line, const Words& head) {
  Json unit{{"id", head[1]}, {"name", head[1]}};
  for (const std::string& phrase : phrases(line.body)) {
    Words w = words(phrase);
    std::string rest = joined(w, " ", 1);
    if (w[0] == "kind") unit["kind"] = rest;
    else if (w[0] == "under") unit["parent"] = rest;
    else if (phrase.starts_with("known as ")) unit["known_as"] = joined(w, " ", 2);
    else refuse(line, "a unit is not told by: " + phrase);
  }
  introduce("unit", head[1]);
  units_.push_back(unit);
}

void Scene::designation(const Line& line, const Words& head) {
  Words level = words(line.body);
  if (level.size() != 2 || level[0] != "level") refuse(line, "written like \"designation Postmaster: level so_aso\"");
  levels_.push_back({{"designation", joined(head, " ", 1)}, {"level", level[1]}});
}

void Scene::assessment(const Line& line, const Words& head) {
  Json assessment{{"id", head[1]}, {"name", head[1]}};
  Words w = words(line.body);
  bool own = w.size() == 2 && w[0] == "of";
  if (!own && line.body != "standalone") refuse(line, "an assessment is \"standalone\" or \"of\" a course");
  if (own) {
    assessment["course"] = w[1];
    use("course", w[1], line);
  }
  introduce("assessment", head[1]);
  assessments_.push_back(assessment);
}

void Scene::other_courses(const Line& line, const Words& head) {
  if (head[1] != "courses") refuse(line, "written like \"other courses: x1 x2\"");
  for (const std::string& id : names(words(line.body), 0)) introduce("course", id);
}

void Scene::employee(const Line& line, const Words& head) {
  Json employee{{"id", head[1]}, {"name", head[1]}};
  for (const std::string& phrase : phrases(line.body)) employee_fact(line, phrase, employee);
  introduce("employee", head[1]);
  employees_.push_back(employee);
}

void Scene::employee_fact(const Line& line, const std::string& phrase, Json& employee) {
  Words w = words(phrase);
  std::string rest = joined(w, " ", 1);
  if (const Sentence* sentence = find_sentence(phrase)) employee[sentence->member] = sentence->value;
  else if (auto member = kEmployeeMembers.find(w[0]); member != kEmployeeMembers.end()) employee[member->second] = rest;
  else if (w[0] == "batch") employee["batch"] = std::stoi(rest);
  else if (w[0] == "role") employee["roles"].push_back(rest);
  else if (model::find_named<model::Category>(phrase)) employee["category"] = phrase;
  else refuse(line, "an employee is not told by: " + phrase);
}

void Scene::plan(const Line& line, const Words& head) {
  bool criteria = joined(head, " ", 2) == "applies to";
  if (head.size() != 2 && !criteria) refuse(line, "written like \"plan p: …\" or \"plan p applies to: …\"");
  Json& plan = plans_.try_emplace(head[1], Json{{"year", ""}, {"id", head[1]}, {"name", head[1]}, {"applies_to", Json::array()},
                                                {"courses", Json::array()}, {"assessments", Json::array()}})
                   .first->second;
  if (criteria) return applies_to(line, plan);
  for (const std::string& phrase : phrases(line.body)) plan_fact(line, phrase, plan);
  introduce("plan", head[1]);
}

void Scene::plan_fact(const Line& line, const std::string& phrase, Json& plan) {
  Words w = words(phrase);
  std::string rest = joined(w, " ", 1);
  bool optional_or_mandatory = model::find_named<model::Requirement>(w[0]).has_value();
  if (model::find_named<model::PrescriberKind>(w[0])) {
    plan["prescribed_by"] = {{"kind", w[0]}, {"id", rest}};
  } else if (w[0] == "courses" || optional_or_mandatory) {
    for (const std::string& id : names(w, 1)) {
      plan["courses"].push_back({{"id", id}});
      if (optional_or_mandatory) plan["courses"].back()["requirement"] = w[0];
      introduce("course", id);
    }
  } else if (w[0] == "assessments") {
    for (const std::string& id : names(w, 1)) {
      plan["assessments"].push_back(id);
      use("assessment", id, line);
    }
  } else if (w[0] == "due") {
    plan["due_on"] = rest;
  } else if (w[0] == "year") {
    plan["year"] = rest;
  } else {
    refuse(line, "a plan is not told by: " + phrase);
  }
}

void Scene::applies_to(const Line& line, Json& plan) {
  Json criteria = Json::object();
  use("plan", std::string(plan["id"]), line);
  if (line.body != "everybody") {
    for (const std::string& phrase : phrases(line.body)) criterion(line, phrase, criteria);
  }
  plan["applies_to"].push_back(criteria);
}

void Scene::criterion(const Line& line, const std::string& phrase, Json& criteria) {
  static const std::set<std::string> kNames{"group", "designation", "level",    "service", "cadre",
                                            "batch", "category",    "employee", "unit",    "service_years"};
  const Sentence* sentence = find_sentence(phrase);
  Words w = words(phrase);
  if (sentence != nullptr && sentence->member == kDeputation) {
    criteria[kDeputation].push_back(sentence->value);
    return;
  }
  if (!kNames.contains(w[0])) refuse(line, "a plan cannot ask for: " + phrase);
  Words values = split(joined(w, " ", 1), " or ");
  if (w[0] == "service_years") criteria[w[0]] = joined(values, " ");
  else if (values.empty()) criteria[w[0]] = Json::array();
  for (const std::string& value : values) {
    if (w[0] == "batch") criteria[w[0]].push_back(std::stoi(value));
    else if (w[0] != "service_years") criteria[w[0]].push_back(value);
    if (w[0] == "unit" || w[0] == "employee") use(w[0], value, line);
  }
}

/// "Asha completed c1 c2 2025-06-01, c3 2025-07-01".
bool Scene::record(const Line& line, const Words& head) {
  static const std::set<std::string> kVerbs{"completed", "began", "passed", "failed"};
  if (head.size() < 4 || !kVerbs.contains(head[1])) return false;
  if (!line.body.empty()) refuse(line, "no colon belongs here");
  use("employee", head[0], line);
  for (const std::string& phrase : phrases(joined(head, " ", 2))) record(line, head[1], words(phrase), head[0]);
  return true;
}

void Scene::record(const Line& line, const std::string& verb, const Words& what, const std::string& employee) {
  if (what.size() < 2) refuse(line, "written like \"" + verb + " c1 c2 2025-06-01\"");
  bool course = verb == "completed" || verb == "began";
  for (const std::string& id : names({what.begin(), what.end() - 1}, 0)) {
    use(course ? "course" : "assessment", id, line);
    Json record{{"employee", employee}, {course ? "course" : "assessment", id}};
    if (verb == "completed") record.update({{"status", "completed"}, {"completed_on", what.back()}});
    else if (verb == "began") record.update({{"status", "in_progress"}, {"progress", std::stoi(what.back())}});
    else record.update({{"result", verb}, {"on", what.back()}});
    (course ? completions_ : results_).push_back(record);
  }
}

std::shared_ptr<const app::Loaded> Scene::load() {
  check_names();
  for (const std::string& name : introduced_) {
    if (name.starts_with("course ")) courses_.push_back({{"id", name.substr(7)}, {"name", name}});
  }
  std::vector<app::InputFile> files;
  auto add = [&](const std::string& name, const Json& json) { files.push_back({name, json.dump(), {}}); };
  add("roster", {{"format", "roster"}, {"version", 1}, {"units", units_}, {"employees", employees_}});
  add("completions", {{"format", "completions"}, {"version", 1}, {"completions", completions_}, {"assessments", results_}});
  add("courses", {{"format", "training-plan"}, {"version", 1}, {"reporting_year", "2025-26"}, {"courses", courses_},
                  {"levels", levels_}, {"assessments", assessments_}, {"plans", Json::array()}});
  for (auto& [id, plan] : plans_) {
    std::string year = plan["year"] == "" ? "2025-26" : std::string(plan["year"]);
    plan.erase("year");
    add("plan " + id, {{"format", "training-plan"}, {"version", 1}, {"reporting_year", year}, {"courses", Json::array()},
                       {"assessments", Json::array()}, {"plans", Json::array({plan})}});
  }
  auto loaded = app::load(std::move(files));
  for (const Diagnostic& found : loaded->diagnostics) {
    if (found.code == "plan.course_twice") continue;  // a case of its own
    throw Misspelt(case_, case_.number, to_text(found));
  }
  return loaded;
}

}  // namespace anupalan::cases
