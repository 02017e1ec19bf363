#include "app/report.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::World;

/// Notes the order of the calls and the ids.
class Notes : public io::EvaluationWriter {
 public:
  void head(const io::EvaluationHead& head) override { all.push_back("head " + std::to_string(head.summary.employees)); }
  void unit(const io::UnitRowOut& unit) override { all.push_back("unit " + std::string(unit.id) + " " + std::to_string(unit.counts.employees)); }
  void employee(const io::EmployeeRowOut& employee) override { all.push_back("employee " + std::string(employee.id)); }
  void inputs(const std::vector<model::FileAccount>& inputs) override { all.push_back("inputs " + std::to_string(inputs.size())); }
  void end() override { all.emplace_back("end"); }
  std::vector<std::string> all;
};

const World& world() {
  static const World kWorld("unit m: kind ministry\n unit a: kind office, under m\n unit b: kind office, under m\n unit z: kind office, under b\n"
                            "plan p: mdo m, courses c1\n employee B: unit b, central_government\n"
                            "employee A: unit z, central_government\n employee C: unit m, central_government\n");
  return kWorld;
}

std::vector<std::string> written(const ReportScope& scope) {
  Answer answer(world().loaded(), resolve(*world().loaded(), {}, day("2026-03-31")));
  Notes notes;
  write_report(answer, scope, notes);
  return notes.all;
}

using Lines = std::vector<std::string>;

TEST_CASE("everything: head, units, employees, inputs, end; each sorted by id") {
  CHECK(written({}) == Lines{"head 3", "unit a 0", "unit b 2", "unit m 3", "unit z 1", "employee A", "employee B", "employee C",
                             "inputs 4", "end"});
}

TEST_CASE("a unit takes in those below it") {
  CHECK(written({world().unit("b"), model::kNoRow<model::EmployeeRow>, true}) ==
        Lines{"head 2", "unit b 2", "unit z 1", "employee A", "employee B", "inputs 4", "end"});
}

TEST_CASE("one employee, with the units above") {
  CHECK(written({model::kNoRow<model::UnitRow>, world().person("A"), true}) ==
        Lines{"head 1", "unit b 1", "unit m 1", "unit z 1", "employee A", "inputs 4", "end"});
}

TEST_CASE("units and summary alone") {
  CHECK(written({model::kNoRow<model::UnitRow>, model::kNoRow<model::EmployeeRow>, false}) ==
        Lines{"head 3", "unit a 0", "unit b 2", "unit m 3", "unit z 1", "inputs 4", "end"});
}

}  // namespace
}  // namespace anupalan::app
