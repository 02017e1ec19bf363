// What a sample prescribes: its units, courses, assessments and plans, as tables to draw people from.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "day.h"

namespace anupalan::samples {

struct Unit {
  std::string id;
  std::string name;
  std::string_view kind;
  std::string parent;         // empty: a topmost unit
  std::string_view known_as;  // empty: no order's scope refers to it
  int weight;                 // its share of the sample's people, without the units below
  int finishes;               // percent of its people who get as far as their orders ask
  std::size_t tier;           // which column of the staffing tables is meant for it
};

struct Course {
  std::string_view name;
  std::string_view competency;  // empty: not said
  int minutes;
  std::string id = {};  // given by the sample: "do_s101"
};

struct Assessment {
  std::string id;
  std::string name;
  std::string_view course;  // by name; empty: a standalone comprehensive assessment
};

struct LevelRow {
  std::string_view designation;
  std::string_view level;
};

// One member of an object of `applies_to`; the objects are OR, the members of one AND.
struct Criterion {
  std::string_view key;
  std::vector<std::string_view> values;
};
using Conditions = std::vector<Criterion>;

struct PlannedCourse {
  std::string_view name;
  std::string_view requirement;  // empty: not said
};

struct Plan {
  std::string_view id;
  std::string name;
  std::string_view prescriber_kind;
  std::string_view prescriber;
  Day published_on;
  std::optional<Day> due_on;
  std::vector<Conditions> applies_to;
  std::vector<PlannedCourse> courses;
  std::vector<std::string> assessments;
};

// How the people of a sample learn. Chances in percent.
struct Habit {
  Day from;            // the first day of this year's completions
  int punctual;        // a person is done by the due date of their plans, where it is near
  int before_year;     // a completion lies in the reporting year before
  int in_progress;     // a course not completed was begun
  int not_started;     // ... or is listed as not started
  int completed_only;  // ... or is completed, but not the assessment that belongs to it
  int early_pass;      // an assessment was passed before its course was completed
  int failed_first;    // a pass comes after a failure
  int not_passed;      // somebody who finished the courses has not passed the standalone assessment
  int optional_first;  // somebody who does not finish has the share, but not each mandatory course
  int other_course;    // a person has also completed a course outside the plans
  int again;           // a course was completed a second time
  bool scored;         // results carry a score
};

struct Catalogue {
  Habit habit;
  std::vector<Unit> units;
  std::vector<Course> courses;
  std::vector<LevelRow> levels;
  std::vector<Assessment> assessments;
  std::vector<Plan> plans;

  // What a name or an id stands for. REQUIRES that it is in the catalogue: the tables are ours.
  std::size_t course(std::string_view name) const;
  std::size_t assessment(std::string_view id) const;
  std::size_t plan(std::string_view id) const;

  // The courses of no plan, in the order of the catalogue.
  std::vector<std::size_t> other_courses() const;
};

}  // namespace anupalan::samples
