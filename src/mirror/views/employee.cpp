#include <algorithm>

#include "app/facts.h"
#include "app/masking.h"
#include "app/person_history.h"
#include "mirror/people.h"
#include "mirror/views/views.h"

namespace anupalan::mirror {

namespace {

void outline(const Outline& from, Node& list) {
  Node& item = list.add("li");
  item.add("span", from.text.empty() ? from.label : from.label + ": " + from.text).set("data-code", from.code);
  if (!from.quote.empty()) {
    item.add("blockquote", from.quote);
    item.add("cite", from.cited);
  }
  if (!from.file.empty()) item.add("small", from.file + " " + from.pointer);
  if (from.children.empty()) return;
  Node& below = item.add("ul");
  for (const Outline& child : from.children) outline(child, below);
}

/// The list, the neighbours in it as it is filtered and sorted now, and the units above.
void around(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const model::EmployeeRow employee = workspace.employee();
  main.add("button", word("employee.back"), "back");
  const auto& rows = workspace.employees();
  const auto place = std::find(rows.begin(), rows.end(), employee);
  const bool listed = place != rows.end();
  if (listed && place != rows.begin()) main.add("button", word("employee.before"), "employee:" + app::shown_id(answer, *(place - 1)));
  if (listed && place + 1 != rows.end()) main.add("button", word("employee.after"), "employee:" + app::shown_id(answer, *(place + 1)));
  Node& list = main.add("ul");
  for (const model::UnitRow unit : app::path_of(answer.data(), answer.data().employees.unit[model::at(employee)])) {
    list.add("li").add("button", std::string(app::title_of(answer.data(), unit)), people_action({.unit = std::string(answer.data().unit_id(unit))}));
  }
}

void courses(const app::Answer& answer, const app::EmployeeDetail& detail, Node& main) {
  const model::Dataset& data = answer.data();
  Node& body = table(main, word("employee.courses"), {word("course.name"), word("course.requirement"), word("course.status")}, detail.courses.size());
  for (const app::CourseLine& line : detail.courses) {
    Node& row = body.add("tr");
    row.add("th", std::string(data.title(line.course))).set("scope", "row");
    row.add("td", std::string(app::requirement_words(line)));
    row.add("td", app::words_of(line));
  }
  if (detail.assessments.empty()) return;
  Node& passes = table(main, word("employee.assessments"), {word("assessment.name"), word("course.status")}, detail.assessments.size());
  for (const app::AssessmentLine& line : detail.assessments) {
    Node& row = passes.add("tr");
    row.add("th", std::string(data.title(line.assessment))).set("scope", "row");
    row.add("td", app::words_of(line));
  }
}

void history(const app::Answer& answer, model::EmployeeRow employee, Node& main) {
  const std::vector<app::PersonEvent> events = app::person_history(answer, employee);
  Node& body = table(main, word("employee.history"), {word("history.day"), word("history.what"), word("history.status")}, events.size());
  for (const app::PersonEvent& event : events) {
    Node& row = body.add("tr");
    row.add("th", display_text(event.day)).set("scope", "row");
    row.add("td", event.words);
    row.add("td", event.turns ? status_word(*event.turns) : std::string());
  }
}

}  // namespace

void build_employee(const app::Workspace& workspace, Node& main) {
  if (workspace.employee() == model::kNoRow<model::EmployeeRow>) {
    main.add("p", word("employee.none"));
    main.add("p", word("employee.none_hint"));
    return;
  }
  around(workspace, main);
  const app::Answer& answer = *workspace.answer();
  const app::EmployeeDetail& detail = workspace.detail();
  main.add("button", word("employee.statement"), "save-statement");
  main.add("h2", app::shown_name(answer, workspace.employee()));
  main.add("p", status_word(detail.status)).set("data-figure", "status");
  main.add("p", app::verdict_words(answer, detail));
  for (const std::string& reason : detail.reasons) main.add("p", std::string(app::words_for(reason)));
  Node& facts = main.add("dl");
  for (const app::Fact& fact : app::facts_of(answer, workspace.employee())) {
    facts.add("dt", word(fact.key));
    facts.add("dd", fact.words);
  }
  courses(answer, detail, main);
  history(answer, workspace.employee(), main);
  outline(workspace.explanation(), main.add("ul"));
}

}  // namespace anupalan::mirror
