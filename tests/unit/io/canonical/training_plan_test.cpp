#include <catch2/catch_test_macros.hpp>

#include "unit/io/canonical/documents.h"

namespace anupalan::io {
namespace {

using Lines = std::vector<std::string>;

constexpr const char* kTo = "/plans/1/applies_to/0/";

Lines words(const model::Dataset& data, const std::optional<std::vector<Word>>& words) {
  Lines lines;
  for (Word word : words.value()) lines.emplace_back(data.text(word));
  std::sort(lines.begin(), lines.end());
  return lines;
}

}  // namespace

TEST_CASE("a training plan gives courses, levels and assessments", "[io]") {
  test::Read read = test::read_among(full("training-plan"));
  const model::Dataset& data = read.data;
  REQUIRE(data.courses.size() == 3);
  CHECK(data.title(model::CourseRow{0}) == "Working in Teams");
  CHECK(data.courses[0].competency == model::Competency::absent);
  CHECK(data.courses[0].minutes == 0);
  CHECK(data.courses[1].competency == model::Competency::functional);
  CHECK(data.courses[1].minutes == 90);
  CHECK(data.levels.size() == 2);
  REQUIRE(data.assessments.size() == 2);
  CHECK(data.title(model::AssessmentRow{0}) == "Comprehensive assessment");
  CHECK(data.assessments[0].course == model::kNoRow<model::CourseRow>);
  CHECK(data.assessments[1].course == model::CourseRow{1});
}

TEST_CASE("a training plan gives its plans, each of the file's reporting year", "[io]") {
  test::Read read = test::read_among(full("training-plan"));
  const model::Dataset& data = read.data;
  REQUIRE(data.plans.size() == 2);
  const model::Plan& plan = data.plans[1];
  CHECK(plan.id == "some");
  CHECK(plan.name == "For some");
  CHECK(plan.reporting_year == ReportingYear{2025});
  CHECK(plan.prescriber_kind == model::PrescriberKind::cca);
  CHECK(plan.prescriber == "dopt");
  CHECK(iso_text(plan.published_on) == "2025-08-18");
  CHECK(iso_text(plan.due_on) == "2026-02-28");
  REQUIRE(plan.courses.size() == 2);
  CHECK(plan.courses[0].requirement == model::Requirement::mandatory);
  CHECK(plan.courses[1].requirement == model::Requirement::optional);
  CHECK(plan.assessments == std::vector<model::AssessmentRow>{model::AssessmentRow{0}});
  CHECK(data.plans[0].applies_to.empty());
  CHECK(data.plans[0].due_on.is_never());
  CHECK(data.plans[0].courses[0].requirement == model::Requirement::none);
}

TEST_CASE("every criterion of applies_to is read", "[io]") {
  test::Read read = test::read_among(full("training-plan"));
  const model::Dataset& data = read.data;
  REQUIRE(data.plans[1].applies_to.size() == 2);
  const model::Criteria& to = data.plans[1].applies_to[0];
  CHECK(words(data, to.group) == Lines{"A", "B"});
  CHECK(words(data, to.designation) == Lines{"Postmaster"});
  CHECK(words(data, to.level) == Lines{"so_aso"});
  CHECK(words(data, to.service) == Lines{"IAS"});
  CHECK(words(data, to.cadre) == Lines{"AGMUT"});
  CHECK(to.batch == std::vector<std::uint16_t>{2012, 2013});
  CHECK(words(data, to.category) == Lines{"all_india_service"});
  CHECK(to.on_central_deputation == std::vector<bool>{true, false});
  CHECK(to.employee == std::vector<model::EmployeeRow>{data.find_employee("10012345")});
  CHECK(to.unit == std::vector<model::UnitRow>{data.find_unit("dop")});
  CHECK(data.text(to.service_years) == "above_9_upto_16");
}

TEST_CASE("a criterion that is given and empty is given", "[io]") {
  test::Read read = test::read_among(with(full("training-plan"), std::string(kTo) + "group", Json::array()));
  CHECK(read.data.plans[1].applies_to[0].group == std::vector<Word>{});
  read = test::read_among(test::without(full("training-plan"), std::string(kTo) + "group"));
  CHECK_FALSE(read.data.plans[1].applies_to[0].group);
}

TEST_CASE("the reporting year is required, and written like 2025-26; without it no record can be used", "[io]") {
  auto refused = [](const Json& document) {
    test::Read read = test::read_text(document.dump());
    CHECK(read.recognised == 1);
    CHECK(read.data.plans.empty());
    CHECK(test::sum(read.account("file.json")) == "9 = 0 + 0 + 9");
    return said(read);
  };
  CHECK(refused(test::without(full("training-plan"), "/reporting_year")) == Codes{"error record.missing_member "});
  CHECK(refused(with(full("training-plan"), "/reporting_year", 2025)) == Codes{"error record.wrong_type /reporting_year"});
  for (const char* year : {"", "2025", "2025-27", "2025-2026"}) {
    CHECK(refused(with(full("training-plan"), "/reporting_year", year)) == Codes{"error record.bad_year /reporting_year"});
  }
}

TEST_CASE("every competency, requirement and kind of prescriber is read, any other is an error", "[io]") {
  struct Place { std::string pointer; std::span<const std::string_view> names; };
  const Place places[] = {{"/courses/2/competency", model::names_of<model::Competency>().subspan(1)},
                          {"/plans/1/courses/0/requirement", model::names_of<model::Requirement>().subspan(1)},
                          {"/plans/1/prescribed_by/kind", model::names_of<model::PrescriberKind>()}};
  for (const auto& [pointer, names] : places) {
    for (std::string_view name : names) CHECK(said(test::read_among(with(full("training-plan"), pointer, name))).empty());
    for (const char* name : {"", "MDO", "Mandatory", "domain "}) {
      CHECK(said(test::read_among(with(full("training-plan"), pointer, name))) == Codes{"error record.unknown_value " + pointer});
    }
  }
}

TEST_CASE("minutes are a whole number that is not negative", "[io]") {
  CHECK(said(test::read_among(with(full("training-plan"), "/courses/2/minutes", UINT32_MAX))).empty());
  for (const Json& minutes : {Json(-1), Json(std::int64_t{UINT32_MAX} + 1)}) {
    CHECK(said(test::read_among(with(full("training-plan"), "/courses/2/minutes", minutes))) == Codes{"error record.out_of_range /courses/2/minutes"});
  }
  CHECK(said(test::read_among(with(full("training-plan"), "/courses/2/minutes", 0.5))) == Codes{"error record.wrong_type /courses/2/minutes"});
}

TEST_CASE("an item of a criterion that cannot be is an error at the item", "[io]") {
  auto with_item = [](const std::string& criterion, Json item) {
    Json document = full("training-plan");
    test::value_at(document, kTo + criterion).push_back(std::move(item));
    return said(test::read_among(document)).at(0);
  };
  const std::string at = kTo;
  CHECK(with_item("group", 1) == "error record.wrong_type " + at + "group/2");
  CHECK(with_item("batch", 1899) == "error record.out_of_range " + at + "batch/2");
  CHECK(with_item("batch", 2080) == "error record.out_of_range " + at + "batch/2");
  CHECK(with_item("batch", "2012") == "error record.out_of_range " + at + "batch/2");
  CHECK(with_item("on_central_deputation", "true") == "error record.wrong_type " + at + "on_central_deputation/2");
  CHECK(with_item("employee", "") == "error record.bad_id " + at + "employee/1");
  CHECK(with_item("unit", std::string(129, 'x')) == "error record.bad_id " + at + "unit/1");
  CHECK(with_item("category", "postman") == "error record.unknown_value " + at + "category/1");
}

TEST_CASE("a category in a criterion compares trimmed and without case", "[io]") {
  Json document = with(full("training-plan"), std::string(kTo) + "category", {" Gramin_Dak_Sevak ", "CONTRACTUAL"});
  CHECK(said(test::read_among(document)).empty());
}

TEST_CASE("an assessment of a plan is an id", "[io]") {
  CHECK(said(test::read_among(with(full("training-plan"), "/plans/1/assessments", {"ca-1", ""}))) == Codes{"error record.bad_id /plans/1/assessments/1"});
}

}  // namespace anupalan::io
