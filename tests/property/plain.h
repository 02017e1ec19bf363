// An organisation in plain words, as a person would write it down: no columns, no rows, no numbers for names. What the
// naive evaluator reads, and what is written as files for the program.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/answer.h"

namespace anupalan::plain {

using Text = std::optional<std::string>;

struct Unit {
  std::string id, kind;
  Text parent, known_as;
};

struct Employee {
  std::string id, unit, category;
  Text group, designation, level, service, cadre, profile, appointed_on;
  std::optional<int> batch;
  std::optional<bool> on_central_deputation, with_mdo;
  std::vector<std::string> roles;
};

/// Criteria by name: "group" -> {"A", "B"}; "service_years" has one value; "on_central_deputation" {"true"}.
using Criteria = std::map<std::string, std::vector<std::string>>;

struct Plan {
  std::string id, kind, prescriber, year;  ///< kind: "mdo", "cca", ...
  Text due_on, published_on;
  std::vector<Criteria> applies_to;
  std::map<std::string, std::string> courses;  ///< id -> "mandatory", "optional" or ""
  std::vector<std::string> assessments;
};

struct Record {
  std::string employee, what, on;  ///< what: a course completed, or an assessment passed
  friend auto operator<=>(const Record&, const Record&) = default;
};

struct Organisation {
  std::vector<Unit> units;
  std::vector<Employee> employees;
  std::vector<Plan> plans;
  std::map<std::string, std::string> levels;              ///< designation -> level, of the plan files
  std::map<std::string, unsigned> courses;                ///< id -> minutes
  std::map<std::string, Text> assessments;                ///< id -> the course it belongs to
  std::vector<Record> completions, passes;
};

/// What is asked.
struct Question {
  std::string as_on, law_as_on, year;
  std::vector<std::string> orders;        ///< switched on, sorted
  std::vector<std::string> readings_off;  ///< sorted
};

/// The organisation as files: one roster, a plan file a year, one of completions.
std::vector<app::InputFile> files_of(const Organisation& organisation);

/// The question as the program takes it.
app::Question question_of(const Question& question, const orders::Law& law);

}  // namespace anupalan::plain
