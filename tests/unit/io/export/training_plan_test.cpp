#include <catch2/catch_test_macros.hpp>

#include "io/document.h"
#include "io/export/training_plan.h"
#include "unit/io/canonical/documents.h"

namespace anupalan::io {

TEST_CASE("training plans are written as they are read, with every member that the format has", "[io]") {
  // The full document is held against the schema by tests/schemas/.
  Json document = full("training-plan");
  document["courses"][2].erase("minutes");  // 0 is not known, and is left out
  TrainingPlanOut out;
  read_document_file(document.dump(), {[&](model::Batch&& batch) {
    const auto append = [](const auto& from, auto& to) { to.insert(to.end(), from.begin(), from.end()); };
    append(batch.courses, out.courses);
    append(batch.levels, out.levels);
    append(batch.assessments, out.assessments);
    append(batch.plans, out.plans);
  }, {}, {}});
  REQUIRE(out.plans.size() == 2);
  out.reporting_year = out.plans.front().reporting_year;
  CHECK(Json::parse(training_plan_json(out)) == document);
  CHECK(Json::parse(training_plan_json({ReportingYear{2025}, {}, {}, {}, {}})).at("plans").empty());
}

}  // namespace anupalan::io
