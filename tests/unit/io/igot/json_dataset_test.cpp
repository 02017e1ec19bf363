// The portal's documents put together: what the readers hand over is what DatasetBuilder asks for.
#include "model/builder.h"
#include "unit/io/igot/json_reading.h"
#include "unit/io/igot/json_samples.h"

namespace anupalan::io {
namespace {

model::Dataset dataset_of(const std::vector<std::string>& texts) {
  model::DatasetBuilder builder;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    test::PortalReading reading = test::read_portal(texts[i]);
    const model::FileNumber file = builder.open_file(fmt::format("{}.json", i), reading.kind);
    for (model::Batch& batch : reading.batches) builder.add(file, std::move(batch));
  }
  model::Built built;
  Steps steps = builder.build(built);
  while (steps.go_on()) {}
  return std::move(built.data);
}

/// "enrolment list: 4 = 3 + 1 + 0": records = used + set aside + in error.
std::string sum(const model::FileAccount& a) {
  return fmt::format("{}: {} = {} + {} + {}", a.kind, a.records, a.used, a.set_aside, a.errors);
}

}  // namespace

TEST_CASE("profile, organisations, plans and enrolments of the portal make a dataset", "[io][igot]") {
  const model::Dataset data = dataset_of({
      R"({"mapId": "m1", "parentMapId": "SPV", "orgName": "Department", "sbOrgType": "department"})",
      R"([{"id": "u1", "orgName": "Department", "profileDetails": {"employmentDetails": {"employeeCode": "E1"}}},
          {"id": "u2", "orgName": "Department", "profileDetails": {"employmentDetails": {"employeeCode": "E2"}}}])",
      R"({"result": {"2025-26": {"aparPlanList": {"p": {"contentList": ["do_1"], "createdByOrgName": "Department",
          "userType": "AllUser"}}}}})",
      R"([{"userId": "u1", "result": {"courses": [{"courseId": "do_1", "courseName": "One", "status": 2, "completedOn": "2025-11-03"}]}},
          {"employeeId": "E2", "result": {"courses": [{"courseId": "do_1", "status": 2, "completedOn": "2025-11-04"},
            {"courseId": "do_2", "status": 9}]}}, {"result": {"courses": [{"courseId": "do_1", "status": 1}]}}])",
  });
  test::Lines sums;
  for (const model::FileAccount& account : data.files) sums.push_back(sum(account));
  CHECK(sums == test::Lines{"organisation hierarchy: 1 = 1 + 0 + 0", "user profile: 2 = 2 + 0 + 0", "CB plan dictionary: 1 = 1 + 0 + 0",
                            "enrolment list: 5 = 3 + 1 + 1"});
  REQUIRE(data.units.size() == 1);
  REQUIRE(data.employees.size() == 2);
  REQUIRE(data.plans.size() == 1);
  CHECK(data.plans[0].prescriber == "m1");
  CHECK(data.completions.course.size() == 2);
  CHECK(data.title(model::CourseRow{0}) == "One");
}

TEST_CASE("the accounts of all documents add up", "[io][igot]") {
  std::vector<std::string> texts;
  for (const auto& sample : test::samples()) texts.push_back(sample.text);
  for (const auto& path : test::shared_documents()) texts.push_back(test::text_of(path));
  for (const model::FileAccount& account : dataset_of(texts).files) {
    CAPTURE(sum(account));
    CHECK(account.records == account.used + account.set_aside + account.errors);
  }
}

}  // namespace anupalan::io
