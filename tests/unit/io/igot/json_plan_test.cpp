#include "unit/io/igot/json_reading.h"

namespace anupalan::io {
namespace {

using model::PlanRecord;
using model::Requirement;
using model::Section;
using test::Lines;
using test::read_portal;
using test::PortalReading;

/// A plan for everybody of which `members` say more.
std::string plan(const std::string& members) {
  return R"({"result": {"content": [{"id": "p", "name": "Plan", "assignmentType": "AllUser", "isApar": true, )" + members + "}]}}";
}
std::string with_courses(const std::string& members) { return plan(R"("contentList": ["do_1"], )" + members); }

}  // namespace

TEST_CASE("a plan as it was created (v1)", "[io][igot]") {
  PortalReading r = read_portal(R"({"request": {"name": "Annual plan 2025-26", "contentType": "Course", "contentList": ["do_1", " do_2 "],
    "assignmentType": "Designation", "assignmentTypeInfo": ["Section Officer"], "endDate": "2026-03-31", "isApar": true}})");
  CHECK(r.kind == "CB plan");
  CHECK(r.said().empty());
  const PlanRecord& p = r.plan();
  CHECK(p.id == "Annual plan 2025-26");
  CHECK(p.name == "Annual plan 2025-26");
  CHECK(p.reporting_year == ReportingYear{2025});
  CHECK(iso_text(p.due_on) == "2026-03-31");
  CHECK(p.loose);
  CHECK(p.prescriber.empty());
  CHECK(p.prescriber_kind == model::PrescriberKind::mdo);
  REQUIRE(p.courses.size() == 2);
  CHECK(p.courses[0] == model::PlanCourseRecord{"do_1", Requirement::none});
  CHECK(p.courses[1].id == "do_2");
  REQUIRE(p.applies_to.size() == 1);
  CHECK(p.applies_to[0].designation == std::vector<std::string>{"Section Officer"});
  CHECK(p.place.index == 0);
  CHECK(p.place.line == 1);
  CHECK(p.place.column == 13);
}

TEST_CASE("a plan is read from a result, a request, a list or by itself", "[io][igot]") {
  const std::string bare = R"({"planId": "p", "isApar": true, "assignmentType": "AllUser", "contentList": ["do_1"]})";
  for (const std::string& text : {bare, "[" + bare + "]", R"({"request": )" + bare + "}", R"({"id": "api", "params": {},
      "result": )" + bare + "}",
                                  R"({"result": {"content": )" + bare + "}}", R"({"result": {"count": 1, "content": [)" + bare + "]}}",
                                  R"({"result": {"response": {"content": [)" + bare + "]}}}",
                                      R"([{"result": {"content": )" + bare + "}}]", R"({"result": {"data": [)" + bare + "]}}"}) {
    CAPTURE(text);
    PortalReading r = read_portal(text);
    CHECK(r.said().empty());
    CHECK(r.plan().id == "p");
    CHECK(r.plan().name == "p");
  }
}

TEST_CASE("courses are ids, objects, or objects written as texts; those with a name are described", "[io][igot]") {
  PortalReading r = read_portal(plan(R"("contentList": ["do_1", {"identifier": "do_2", "name": "Two", "mandatory": true},
    {"identifier": "do_3", "name": "", "mandatory": false}, "{\"identifier\": \"do_4\", \"name\": \"Four\"}", {"identifier": "do_2",
        "name": "Two"}])"));
  CHECK(r.said().empty());
  const auto& courses = r.plan().courses;
  REQUIRE(courses.size() == 5);
  CHECK(courses[0].requirement == Requirement::none);
  CHECK(courses[1] == model::PlanCourseRecord{"do_2", Requirement::mandatory});
  CHECK(courses[2] == model::PlanCourseRecord{"do_3", Requirement::optional});
  CHECK(courses[3].id == "do_4");
  REQUIRE(r.batch().courses.size() == 2);
  CHECK(r.batch().courses[0].id == "do_2");
  CHECK(r.batch().courses[0].name == "Two");
  CHECK(r.batch().courses[1].id == "do_4");
  CHECK(r.batch().courses[1].place.index == 1);
}

TEST_CASE("a course without an id, or of no kind that is known, makes the plan an error", "[io][igot]") {
  PortalReading r = read_portal(plan(R"("contentList": [{"name": "Two"}, 7, true, ["do_1"], {"identifier": {}}, "{\"identifier\""])"));
  CHECK(test::sum(r, Section::plans) == "0 + 0 + 1");
  CHECK(r.said() == Lines{"error record.missing_member /result/content/0/contentList/0",
      "error record.wrong_type /result/content/0/contentList/1",
                          "error record.wrong_type /result/content/0/contentList/2",
                              "error record.wrong_type /result/content/0/contentList/3",
                          "error record.wrong_type /result/content/0/contentList/4/identifier",
                              "error record.missing_member /result/content/0/contentList/4",
                          "error record.bad_json /result/content/0/contentList/5"});
  CHECK(read_portal(plan(R"("contentList": {"identifier": "do_1"})")).plan().courses.size() == 1);
  CHECK(read_portal(plan(R"("contentList": [])")).plan().courses.empty());
  CHECK(read_portal(plan(R"("contentList": "do_1")")).plan().courses.size() == 1);
}

TEST_CASE("only a plan that is live and for the APAR binds", "[io][igot]") {
  auto said = [](const std::string& members) { return read_portal(with_courses(members)).said(); };
  CHECK(said(R"("status": "Live")").empty());
  CHECK(said(R"("status": "LIVE")").empty());
  CHECK(said(R"("status": null)").empty());
  CHECK(said(R"("status": "Draft")") == Lines{"set_aside plan.draft /result/content/0"});
  CHECK(said(R"("status": "Retire")") == Lines{"set_aside plan.not_live /result/content/0/status"});
  CHECK(said(R"("status": {})") == Lines{"error record.wrong_type /result/content/0/status"});
  PortalReading other = read_portal(R"([{"planId": "a", "isApar": false, "contentList": []}, {"planId": "b", "contentList": []},
      {"planId": "c", "isApar": "yes", "contentList": [], "userType": "AllUser"},
    {"planId": "d", "isApar": "perhaps", "contentList": []}, {"planId": "e", "isApar": null, "contentList": []}])");
  CHECK(other.said() == Lines{"set_aside plan.not_apar /0", "set_aside plan.not_apar /1", "error record.wrong_type /3/isApar",
      "set_aside plan.not_apar /4"});
  CHECK(test::sum(other, Section::plans) == "1 + 3 + 1");
  CHECK(other.plan().place.index == 2);
}

TEST_CASE("a draft binds nobody; changes in draft do not change a plan that is live", "[io][igot]") {
  const std::string draft = R"("draftData": "{\"name\": \"Next\", \"contentList\": [\"do_7\"]}")";
  PortalReading r = read_portal(with_courses(R"("status": "Live", )" + draft));
  CHECK(r.said() == Lines{"warning plan.changed_in_draft /result/content/0/draftData"});
  CHECK(r.plan().courses.size() == 1);
  CHECK(r.plan().courses[0].id == "do_1");
  CHECK(read_portal(with_courses(R"("status": "Draft", )" + draft)).said() == Lines{"set_aside plan.draft /result/content/0"});
  PortalReading only = read_portal("{\"id\": \"p\", " + draft + "}");
  CHECK(only.said() == Lines{"set_aside plan.draft "});
  CHECK(only.diagnostics[0].detail == "Next");
  CHECK(read_portal(with_courses(R"("draftData": {"name": "Next"})")).said() ==
      Lines{"warning plan.changed_in_draft /result/content/0/draftData"});
  for (const char* none : {"null", "\"\"", "\"{}\"", "{}"}) {
    CHECK(read_portal(with_courses(std::string("\"draftData\": ") + none)).said().empty());
  }
  CHECK(read_portal(with_courses(R"("draftData": "{\"name\"")")).said() == Lines{"error record.bad_json /result/content/0/draftData"});
  CHECK(read_portal(with_courses(R"("draftData": "soon")")).said() == Lines{"error record.wrong_type /result/content/0/draftData"});
}

TEST_CASE("the last day is a date, a moment or milliseconds, and is a day in India", "[io][igot]") {
  auto due = [](const std::string& value) { return iso_text(read_portal(with_courses("\"endDate\": " + value)).plan().due_on); };
  CHECK(due(R"("2026-03-31")") == "2026-03-31");
  CHECK(due(R"("2026-03-31T18:29:59Z")") == "2026-03-31");
  CHECK(due(R"("2026-03-30T18:30:00.000Z")") == "2026-03-31");
  CHECK(due("1774981799000") == "2026-03-31");
  CHECK(due("1774981800000") == "2026-04-01");
  CHECK(due("1774981799000.0") == "2026-03-31");
  CHECK(due("null") == "");
  auto said = [](const std::string& value) { return read_portal(with_courses("\"endDate\": " + value)).said(); };
  CHECK(said(R"("31 March")") == Lines{"error plan.bad_date /result/content/0/endDate"});
  CHECK(said(R"("2026-02-30")") == Lines{"error plan.bad_date /result/content/0/endDate"});
  CHECK(said("7") == Lines{"error plan.bad_date /result/content/0/endDate"});
  CHECK(said("true") == Lines{"error record.wrong_type /result/content/0/endDate"});
  CHECK(said("[\"2026-03-31\"]") == Lines{"error record.wrong_type /result/content/0/endDate"});
}

TEST_CASE("the reporting year is the plan's own, else that of its last day, else not known", "[io][igot]") {
  auto year = [](const std::string& members) { return read_portal(with_courses(members)).plan().reporting_year.start; };
  CHECK(year(R"("planYear": "2026-27", "endDate": "2026-03-31")") == 2026);
  CHECK(year(R"("planYear": null, "endDate": "2026-03-31")") == 2025);
  CHECK(year(R"("endDate": "2026-04-01")") == 2026);
  CHECK(year(R"("orgScope": "All")") == 0);
  CHECK(read_portal(with_courses(R"("planYear": "2025")")).said() == Lines{"error plan.bad_year /result/content/0/planYear"});
  const std::string midnight = R"("endDate": "2026-03-31T18:30:00Z")";
  CHECK(read_portal(with_courses(midnight)).said() == Lines{"warning date.edge_of_year /result/content/0/endDate"});
  CHECK(read_portal(with_courses(R"("planYear": "2025-26", )" + midnight)).said().empty());
}

TEST_CASE("the prescriber is the organisation that created the plan, by name or by number", "[io][igot]") {
  auto prescriber = [](const std::string& members) { return read_portal(with_courses(members)).plan().prescriber; };
  CHECK(prescriber(R"("createdByOrgId": "org-1", "createdByOrgName": "Department")") == "Department");
  CHECK(prescriber(R"("createdByOrgId": "org-1", "createdByOrgName": null)") == "org-1");
  CHECK(prescriber(R"("orgId": 12)") == "12");
  CHECK(prescriber(R"("orgIdList": ["org-1", "org-2"])") == "org-1");
  CHECK(prescriber(R"("orgIdList": [])") == "");
}

TEST_CASE("a comprehensive assessment is described, and the plan's", "[io][igot]") {
  PortalReading r = read_portal(with_courses(R"("comprehensiveAssessment": "do_9")"));
  CHECK(r.plan().assessments == std::vector<std::string>{"do_9"});
  REQUIRE(r.batch().assessments.size() == 1);
  CHECK(r.batch().assessments[0].id == "do_9");
  CHECK(r.batch().assessments[0].name == "do_9");
  CHECK(r.batch().assessments[0].course.empty());
  r = read_portal(with_courses(R"("caLinkedId": {"identifier": "do_9", "name": "Annual test"})"));
  CHECK(r.batch().assessments.at(0).name == "Annual test");
  CHECK(read_portal(with_courses(R"("comprehensiveAssessment": null)")).plan().assessments.empty());
  r = read_portal(R"([{"planId": "a", "isApar": true, "userType": "AllUser", "contentList": [], "caLinkedId": "do_9"},
    {"planId": "b", "isApar": true, "userType": "AllUser", "contentList": [], "caLinkedId": "do_9"}])");
  CHECK(r.batch().plans.size() == 2);
  CHECK(r.batch().assessments.size() == 1);
  CHECK(read_portal(with_courses(R"("comprehensiveAssessment": 9)")).said() ==
      Lines{"error record.wrong_type /result/content/0/comprehensiveAssessment"});
}

TEST_CASE("a plan without an id, without courses, or with an id too long is an error", "[io][igot]") {
  CHECK(read_portal(R"({"contentList": [], "isApar": true, "userType": "AllUser"})").said() == Lines{"error record.missing_member "});
  CHECK(read_portal(R"([{"id": "p", "isApar": true, "userType": "AllUser"}, {"contentList": [], "isApar": false}])").said() ==
        Lines{"error record.missing_member /0", "set_aside plan.not_apar /1"});
  CHECK(read_portal(R"({"contentList": [], "isApar": true, "userType": "AllUser",
      "id": ")" + std::string(129, 'x') + "\"}").said() == Lines{"error id.too_long /id"});
}

TEST_CASE("when it was published is taken where it can be read", "[io][igot]") {
  CHECK(iso_text(read_portal(with_courses(R"("cbPublishedAt": "2025-08-18T05:00:00Z")")).plan().published_on) == "2025-08-18");
  PortalReading r = read_portal(with_courses(R"("publishedAt": "soon")"));
  CHECK(r.said() == Lines{"warning plan.unreadable /result/content/0/publishedAt"});
  CHECK(r.plan().published_on.is_never());
}

TEST_CASE("plans by year (v4): the place of a plan says its year and whether it is for the APAR", "[io][igot]") {
  PortalReading r = read_portal(R"({"result": {"2025-26": {"aparPlanCount": 1, "aparPlanList": {"a": {"name": "A",
      "endDate": "2026-03-31T18:29:59Z", "comprehensiveAssessment": "do_9",
      "contentList": [{"identifier": "do_1", "mandatory": true}, {"identifier": "do_2", "mandatory": false}], "createdByOrgId": "o",
          "createdByOrgName": "Department"}},
      "nonAparPlanList": {"b": {"planId": "b", "contentList": []}}}, "2024-25": {"aparPlanList": [{"planId": "c",
          "contentList": ["do_1"], "userType": "AllUser"}]}, "count": 3}})");
  CHECK(r.kind == "CB plan dictionary");
  CHECK(r.said() == Lines{"warning plan.audience_taken /result/2025-26/aparPlanList/a",
      "set_aside plan.not_apar /result/2025-26/nonAparPlanList/b"});
  REQUIRE(r.batch().plans.size() == 2);
  const PlanRecord& a = r.batch().plans[0];
  CHECK(a.id == "a");
  CHECK(a.name == "A");
  CHECK(a.reporting_year == ReportingYear{2025});
  CHECK(a.prescriber == "Department");
  CHECK(a.loose);
  CHECK(iso_text(a.due_on) == "2026-03-31");
  CHECK(a.courses[0] == model::PlanCourseRecord{"do_1", Requirement::mandatory});
  CHECK(a.courses[1] == model::PlanCourseRecord{"do_2", Requirement::optional});
  CHECK(a.assessments == std::vector<std::string>{"do_9"});
  CHECK(a.applies_to.empty());
  CHECK(r.batch().plans[1].id == "c");
  CHECK(r.batch().plans[1].reporting_year == ReportingYear{2024});
  CHECK(r.batch().plans[1].place.index == 2);
  CHECK(test::sum(r, Section::assessments) == "1 + 0 + 0");
  test::check_sound(r);
}

TEST_CASE("plans by year that are not plans are records in error", "[io][igot]") {
  PortalReading r = read_portal(R"({"2025-26": {"aparPlanList": {"a": null, "b": []}, "nonAparPlanList": "x"}})");
  CHECK(r.said() == Lines{"error record.wrong_type /2025-26/aparPlanList/a", "error record.wrong_type /2025-26/aparPlanList/b",
      "error record.wrong_type /2025-26/nonAparPlanList"});
  CHECK(test::sum(r, Section::plans) == "0 + 0 + 3");
}

}  // namespace anupalan::io
