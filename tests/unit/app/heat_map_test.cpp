#include "app/heat_map.h"

#include <catch2/catch_test_macros.hpp>

#include "app/courses.h"
#include "app/queries.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;

/// A has completed c1 and begun c2; B has nothing; D is prescribed nothing and has completed c1.
const rules::World& world() {
  static const rules::World kWorld(
      "unit m: kind ministry\n plan p: mdo m, mandatory c1 c2, optional c3, courses c4\n plan p applies to: group A\n"
      "employee A: unit m, central_government, group A, level us\n employee B: unit m, central_government, group A, level us\n"
      "employee D: unit m, central_government, group B, level us\n"
      "A completed c1 2025-08-01\n A began c2 40\n D completed c1 2025-09-01\n");
  return kWorld;
}

Answer answer_on(std::string_view as_on) {
  Choices choices;
  choices.law_as_on = day("2026-03-31");
  choices.as_on = day(as_on);
  return {world().loaded(), resolve(*world().loaded(), choices, day(as_on))};
}

CourseCell cell_of(const Answer& answer, std::string_view person, std::string_view course) {
  return course_cell(answer, world().person(person), find_course(answer.data(), course));
}

TEST_CASE("each state of a person and a course has its own words") {
  const Answer answer = answer_on("2026-03-31");
  CHECK(cell_of(answer, "A", "c1").state == CourseState::completed);
  CHECK(words_of(cell_of(answer, "A", "c1")) == "Completed on 01.08.2025; mandatory");
  CHECK(cell_of(answer, "A", "c2").state == CourseState::begun);
  CHECK(words_of(cell_of(answer, "A", "c2")) == "Begun: 40 %; mandatory");
  CHECK(cell_of(answer, "B", "c1").state == CourseState::mandatory);
  CHECK(words_of(cell_of(answer, "B", "c1")) == "Not begun; mandatory");
  CHECK(cell_of(answer, "B", "c3").state == CourseState::other);
  CHECK(words_of(cell_of(answer, "B", "c3")) == "Not begun; optional");
  CHECK(cell_of(answer, "B", "c4").state == CourseState::other);
  CHECK(words_of(cell_of(answer, "B", "c4")) == "Not begun");
  CHECK(cell_of(answer, "D", "c1").state == CourseState::extra);
  CHECK(words_of(cell_of(answer, "D", "c1")) == "Completed on 01.09.2025, though it is not prescribed");
  CHECK(cell_of(answer, "D", "c2").state == CourseState::none);
  CHECK(words_of(cell_of(answer, "D", "c2")) == "Not prescribed");
}

TEST_CASE("what is completed after as-on is not completed yet") {
  CHECK(cell_of(answer_on("2025-07-31"), "A", "c1").state == CourseState::mandatory);
  CHECK(cell_of(answer_on("2025-08-01"), "A", "c1").state == CourseState::completed);
  CHECK(cell_of(answer_on("2025-08-31"), "D", "c1").state == CourseState::none);
}

TEST_CASE("the marks of a column add up to the counts of its course, and those without a disc are whom the filter finds") {
  for (const char* as_on : {"2025-07-31", "2026-03-31"}) {
    const Answer answer = answer_on(as_on);
    Courses courses;
    make_courses(answer, courses).finish();
    REQUIRE(courses.standings.size() == 4);
    for (const CourseStanding& standing : courses.standings) {
      rules::CourseCounts counts;
      std::vector<model::EmployeeRow> lacking;
      for (const model::EmployeeRow employee : select(answer, {}, {})) {
        const CourseCell cell = course_cell(answer, employee, standing.course);
        const bool prescribed = cell.state != CourseState::none && cell.state != CourseState::extra;
        counts.prescribed += prescribed ? 1 : 0;
        counts.mandatory += cell.requirement == model::Requirement::mandatory ? 1 : 0;
        counts.completed += cell.state == CourseState::completed ? 1 : 0;
        if (prescribed && cell.state != CourseState::completed) lacking.push_back(employee);
      }
      CHECK(counts.prescribed == standing.counts.prescribed);
      CHECK(counts.mandatory == standing.counts.mandatory);
      CHECK(counts.completed == standing.counts.completed);
      Filter filter;
      filter.course.id = answer.data().text(answer.data().courses[model::at(standing.course)].id);
      CHECK(select(answer, filter, {}) == lacking);
    }
  }
}

}  // namespace
}  // namespace anupalan::app
