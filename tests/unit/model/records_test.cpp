#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "model/records.h"

namespace anupalan::model {

TEST_CASE("a section is called by the member that holds it", "[model]") {
  std::vector<std::string> members;
  for (std::size_t s = 0; s < kSectionCount; ++s) members.emplace_back(member_of(static_cast<Section>(s)));
  CHECK(members == std::vector<std::string>{"units", "employees", "courses", "levels", "assessments", "plans", "completions",
                                            "assessments", "done", "allotments", "placements", "corrections"});
}

TEST_CASE("a record's pointer names its list, or only its number in a bare list", "[model]") {
  CHECK(pointer_to(Section::employees, false, 12) == "/employees/12");
  CHECK(pointer_to(Section::results, false, 0) == "/assessments/0");
  CHECK(pointer_to(Section::employees, true, 12) == "/12");
}

TEST_CASE("a batch keeps each text once", "[model]") {
  Batch batch;
  TextRef empty = batch.keep(""), a = batch.keep("अ"), b = batch.keep("bc");
  CHECK(empty == kAbsent);
  CHECK(batch.keep("bc") == b);
  CHECK(batch.text(empty).empty());
  CHECK(batch.text(a) == "अ");
  CHECK(batch.text(b) == "bc");
  CHECK(batch.text(TextRef{}).empty());
}

TEST_CASE("the size of a batch is the number of its records, of all kinds", "[model]") {
  Batch batch;
  CHECK(batch.size() == 0);
  batch.employees.emplace_back();
  batch.completions.resize(2);
  batch.results.resize(3);
  batch.units.resize(4);
  batch.courses.resize(5);
  batch.levels.resize(6);
  batch.assessments.resize(7);
  batch.plans.resize(8);
  batch.milestones.resize(9);
  batch.allotments.resize(10);
  batch.placements.resize(11);
  CHECK(batch.size() == 66);
}

TEST_CASE("where a record stands is no fact of it", "[model]") {
  UnitRecord unit{{1, 2, 3}, "x", "X", "circle", "", ""}, same = unit, other = unit;
  same.place = {9, 9, 9};
  other.name = "Y";
  CHECK(unit.same_facts(same));
  CHECK_FALSE(unit.same_facts(other));
}

TEST_CASE("every fact of a plan makes another plan of it", "[model]") {
  auto differs = [](auto change) {
    PlanRecord plan, other;
    change(other);
    return !plan.same_facts(other);
  };
  CHECK_FALSE(differs([](PlanRecord& p) { p.place = {9, 9, 9}; }));
  CHECK(differs([](PlanRecord& p) { p.id = "x"; }));
  CHECK(differs([](PlanRecord& p) { p.name = "x"; }));
  CHECK(differs([](PlanRecord& p) { p.reporting_year.start = 2026; }));
  CHECK(differs([](PlanRecord& p) { p.prescriber_kind = PrescriberKind::cca; }));
  CHECK(differs([](PlanRecord& p) { p.prescriber = "x"; }));
  CHECK(differs([](PlanRecord& p) { p.published_on = Day::first(); }));
  CHECK(differs([](PlanRecord& p) { p.due_on = Day::first(); }));
  CHECK(differs([](PlanRecord& p) { p.applies_to.emplace_back(); }));
  CHECK(differs([](PlanRecord& p) { p.courses.emplace_back(); }));
  CHECK(differs([](PlanRecord& p) { p.assessments.emplace_back(); }));
}

TEST_CASE("a criterion that is given and empty is another one than none", "[model]") {
  CriteriaRecord none, empty;
  empty.group.emplace();
  CHECK(none == CriteriaRecord{});
  CHECK_FALSE(none == empty);
}

}  // namespace anupalan::model
