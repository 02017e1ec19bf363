// A small evaluation with everything that one can have, for the tests of its three writers.
#pragma once

#include <string>

#include "io/export/evaluation.h"

namespace anupalan::test {

inline void write_small_evaluation(io::EvaluationWriter& writer) {
  io::EvaluationHead head{"2025-26", "2026-03-31", "2026-04-01", {"a-2025-07-04", "b-2025-08-18"}, {}, {}, {3, 2, 1, 0, 0, 1, 0, 1}};
  writer.head(head);
  writer.unit({"ap", {1, 1, 1, 0, 0, 0, 0, 0}});
  writer.unit({"dop", {3, 2, 1, 0, 0, 1, 0, 1}});
  io::EmployeeRowOut one{"1", "कल्पित \"One\", Person", "ap", "compliant", "2026-01-15", "mdo", "dop", {"all", "some"}, {}, {}, {"profile_not_verified", "several_plans"}};
  one.obligations.push_back({"a-2025-07-04#3(v)", "complete_share", "met", "2026-03-31", "2026-01-15", 4, 3, 6, {}});
  one.obligations.push_back({"a-2025-07-04#4", "complete_count", "met", "2026-03-31", "2026-01-10", 1, 1, std::nullopt, {}});
  writer.employee(one);
  io::EmployeeRowOut two{"2", "Line\nBreak", "dop", "missed", "", "cca", "dopt", {}, {}, {}, {}};
  two.obligations.push_back({"a-2025-07-04#3(v)", "complete_share", "undetermined", "2026-03-31", "", 0, 0, 0, {"missing_level", "missing_service_years"}});
  writer.employee(two);
  writer.employee({"3", "", "dop", "not_applicable", "", "", "", {}, {}, {"not_covered"}, {}});
  model::FileAccount input;
  input.file = "roster, \"new\".json";
  input.kind = "roster";
  input.records = 5, input.used = 3, input.set_aside = 1, input.errors = 1;
  writer.inputs({input, {}});
  writer.end();
}

}  // namespace anupalan::test
