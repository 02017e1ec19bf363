#include "rules/respects.h"

#include <catch2/catch_test_macros.hpp>

#include "rules/groups.h"
#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Lines = std::vector<std::string>;

/// dopt-2025-07-04#3(v): at least 50 % of the courses, and the comprehensive assessment, by 31 March.
const World& world() {
  static const World kWorld(
      "unit m: kind ministry\n unit office: kind office, under m\n"
      "assessment ca: standalone\n plan p: mdo m, courses c1 c2 c3 c4, assessments ca, due 2026-02-28\n"
      "employee A: unit office, central_government\n employee B: unit m, central_government\n employee G: unit office, gramin_dak_sevak\n"
      "A completed c1 2025-06-01\n A completed c2 2025-08-01\n A passed ca 2025-07-01\n B completed c1 2026-03-05\n B completed c9 2025-05-05\n other courses: c9\n");
  return kWorld;
}

Lines history_of(std::string_view person, Wanted wanted) {
  static const Evaluation kEvaluation = world().evaluate();
  std::vector<ClassFrom> changes;
  class_history(kEvaluation, world().person(person), wanted, changes);
  Lines lines;
  for (const ClassFrom& from : changes) lines.push_back(iso_text(from.day) + " " + std::string(class_name(wanted.respect, from.what)));
  return lines;
}

TEST_CASE("what is still needed is counted of the obligation that decides the status") {
  const Evaluation evaluation = world().evaluate();
  CHECK(history_of("A", {Respect::needed}).front() == "1900-01-01 2");
  CHECK(history_of("A", {Respect::needed}).back() == "2025-08-01 none");
  CHECK(history_of("G", {Respect::needed}) == Lines{"1900-01-01 not_asked"});
  for (Day on = day("2025-03-01"); on < day("2026-06-01"); on = add_days(on, 1)) {
    for (const char* name : {"A", "B"}) {
      const model::EmployeeRow person = world().person(name);
      const Obligation* obligation = deciding_obligation(evaluation, person, on);
      const std::uint32_t done = done_by(evaluation.data(), *obligation, person, on);
      const std::uint32_t open = done < obligation->needed ? obligation->needed - done : 0;
      ClassTracks tracks;
      make_tracks(evaluation, {Respect::needed}, tracks).finish();
      if (tracks.on(static_cast<std::uint32_t>(model::at(person)), on) != open) FAIL(name << " on " << iso_text(on));
    }
  }
}

TEST_CASE("a deadline comes near, and passes on the day after it; with everything done nothing is due") {
  CHECK(history_of("B", {Respect::deadline}) ==
        Lines{"1900-01-01 later", "2025-11-30 quarter", "2026-01-29 month", "2026-02-21 week", "2026-03-01 passed"});
  CHECK(history_of("A", {Respect::deadline}) == Lines{"1900-01-01 later", "2025-08-01 nothing_due"});
  CHECK(history_of("G", {Respect::deadline}) == Lines{"1900-01-01 nothing_due"});
}

TEST_CASE("a course is completed, lacking, completed outside the plans, or not prescribed: as the filter by a course has it") {
  const Evaluation evaluation = world().evaluate();
  const auto& courses = evaluation.data().courses;
  const CourseStand stands_so[] = {CourseStand::completed, CourseStand::lacks, CourseStand::outside};
  for (std::uint32_t row = 0; row < courses.size(); ++row) {
    ClassTracks tracks;
    make_tracks(evaluation, {Respect::course, model::CourseRow{row}}, tracks).finish();
    for (std::uint32_t person = 0; person < tracks.size(); ++person) {
      for (Day on : {day("2025-05-01"), day("2025-06-01"), day("2026-03-05")}) {
        const auto what = tracks.on(person, on);
        for (std::uint8_t i = 0; i < 3; ++i) {
          CHECK(stands(evaluation, model::EmployeeRow{person}, model::CourseRow{row}, stands_so[i], on) == (what == i));
        }
      }
    }
  }
}

TEST_CASE("every class of every respect has a name of its own") {
  for (std::size_t i = 0; i < kRespectCount; ++i) {
    const auto respect = static_cast<Respect>(i);
    CHECK(class_count(respect) <= kMostClasses);
    for (std::uint8_t what = 0; what < class_count(respect); ++what) CHECK(!class_name(respect, what).empty());
  }
}

}  // namespace
}  // namespace anupalan::rules
