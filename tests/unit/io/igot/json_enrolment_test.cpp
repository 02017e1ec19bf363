#include "unit/io/igot/json_reading.h"

namespace anupalan::io {
namespace {

using model::CompletionRecord;
using model::CourseStatus;
using model::Section;
using test::Lines;
using test::read_portal;
using test::PortalReading;

/// A course of the user u1.
PortalReading course(const std::string& members) { return read_portal(R"({"userId": "u1", "result": {"courses": [{)" + members + "}]}}"); }
const CompletionRecord& only(const PortalReading& r) {
  REQUIRE(r.batch().completions.size() == 1);
  return r.batch().completions[0];
}

}  // namespace

TEST_CASE("an enrolment says person, course, state and day", "[io][igot]") {
  PortalReading r = course(R"("courseId": "do_1", "courseName": "One", "status": 2, "completedOn": 1762150000000,
      "completionPercentage": 100)");
  CHECK(r.kind == "enrolment list");
  CHECK(r.said().empty());
  const CompletionRecord& c = only(r);
  CHECK(r.text(c.employee.user) == "u1");
  CHECK(c.employee.id == model::kAbsent);
  CHECK(r.text(c.course.id) == "do_1");
  CHECK(c.status == CourseStatus::completed);
  CHECK(iso_text(c.completed_on) == "2025-11-03");
  CHECK(c.progress == 100);
  REQUIRE(r.batch().courses.size() == 1);
  CHECK(r.batch().courses[0].name == "One");
}

TEST_CASE("the course goes by several names", "[io][igot]") {
  auto id = [](const std::string& members) {
    PortalReading r = course(members + R"(, "status": 0)");
    return r.text(only(r).course.id);
  };
  CHECK(id(R"("courseId": "a", "collectionId": "b", "contentId": "c")") == "a");
  CHECK(id(R"("collectionId": "b", "contentId": "c")") == "b");
  CHECK(id(R"("contentId": "c")") == "c");
  CHECK(id(R"("courseid": "d")") == "d");
  PortalReading nested = course(R"("courseId": null, "contentId": "c", "status": 1, "content": {"identifier": "e", "name": "Five"})");
  CHECK(nested.batch().courses.at(0).name == "Five");
  PortalReading named = read_portal(R"({"userId": "u1", "courses": [{"courseId": "do_1", "status": 0}, {"courseName": "Only a name",
      "status": 0}]})");
  CHECK(named.said().empty());
  CHECK(named.batch().completions[1].course.id == model::kAbsent);
  CHECK(named.text(named.batch().completions[1].course.name) == "Only a name");
}

TEST_CASE("a course is described once for each name", "[io][igot]") {
  PortalReading r = read_portal(R"({"userId": "u1", "courses": [{"courseId": "a", "courseName": "A", "status": 0}, {"courseId": "a",
      "courseName": "A", "status": 1},
    {"courseId": "a", "courseName": "Another", "status": 1}]})");
  CHECK(test::sum(r, Section::completions) == "3 + 0 + 0");
  CHECK(test::sum(r, Section::courses) == "2 + 0 + 0");
}

TEST_CASE("without a day of completion the first certificate has it", "[io][igot]") {
  auto day = [](const std::string& members) { return iso_text(only(course(R"("courseId": "a",
      "status": 2, )" + members)).completed_on); };
  CHECK(day(R"("completedOn": null, "issuedCertificates": [{"lastIssuedOn": "2025-09-01T20:00:00.000+0000"}])") == "2025-09-02");
  CHECK(day(R"("issuedCertificates": [{"lastIssuedOn": "2025-10-01"}, {"lastIssuedOn": "2025-09-01"}, {}])") == "2025-09-01");
  CHECK(day(R"("completedOn": "2025-08-01", "issuedCertificates": [{"lastIssuedOn": "2025-09-01"}])") == "2025-08-01");
  CHECK(day(R"("completedOn": null, "issuedCertificates": [])") == "");
  CHECK(only(course(R"("courseId": "a", "status": 1, "issuedCertificates": [{"lastIssuedOn": "2025-09-01"}])")).completed_on.is_never());
}

TEST_CASE("the midnight that ends the reporting year is marked", "[io][igot]") {
  CHECK(only(course(R"("courseId": "a", "status": 2, "completedOn": 1774981800000)")).edge_of_year);
  CHECK_FALSE(only(course(R"("courseId": "a", "status": 2, "completedOn": "2026-03-31")")).edge_of_year);
}

TEST_CASE("states are 0, 1 and 2, or words", "[io][igot]") {
  auto status = [](const std::string& value) { return only(course(R"("courseId": "a", "status": )" + value)).status; };
  CHECK(status("0") == CourseStatus::not_started);
  CHECK(status("1") == CourseStatus::in_progress);
  CHECK(status("\"2\"") == CourseStatus::completed);
  CHECK(status("\"In-Progress\"") == CourseStatus::in_progress);
  CHECK(only(course(R"("courseId": "a", "status": 1, "completionPercentage": 75.5)")).progress == 75);
  CHECK(only(course(R"("courseId": "a", "status": 1, "completionPercentage": 1000)")).progress == 0);
  CHECK(only(course(R"("courseId": "a", "status": 1, "completionPercentage": -3)")).progress == 0);
}

TEST_CASE("what cannot be read makes the enrolment an error, at its place", "[io][igot]") {
  auto said = [](const std::string& members) { return course(members).said(); };
  CHECK(said(R"("courseId": "a", "status": 3)") == Lines{"error completion.unknown_status /result/courses/0/status"});
  CHECK(said(R"("courseId": "a")") == Lines{"error record.missing_member /result/courses/0"});
  CHECK(said(R"("courseId": "a", "status": true)") ==
        Lines{"error record.wrong_type /result/courses/0/status", "error record.missing_member /result/courses/0"});
  CHECK(said(R"("courseId": "a", "status": 2, "completedOn": "soon")") ==
      Lines{"error completion.bad_date /result/courses/0/completedOn"});
  CHECK(said(R"("courseId": "a", "status": 2, "completedOn": 5)") == Lines{"error completion.bad_date /result/courses/0/completedOn"});
  CHECK(said(R"("courseId": "a", "status": 2, "issuedCertificates": [{"lastIssuedOn": "x"}])") ==
        Lines{"error completion.bad_date /result/courses/0/issuedCertificates/0/lastIssuedOn"});
  CHECK(said(R"("courseId": ["a"], "status": 2)") == Lines{"error record.wrong_type /result/courses/0/courseId",
      "error record.missing_member /result/courses/0"});
  PortalReading none = read_portal(R"({"userId": "u1", "courses": [{"courseId": "a", "status": 0}, {"status": 0}, null, 5, []]})");
  CHECK(test::sum(none, Section::completions) == "1 + 0 + 4");
  test::check_sound(none);
}

TEST_CASE("whose a list is: by the record, by what stands around it, or by its other records", "[io][igot]") {
  PortalReading by_record = read_portal(R"({"result": {"courses": [{"courseId": "a", "status": 1, "userId": "u1"}, {"courseId": "b",
      "status": 1}]}})");
  CHECK(by_record.said().empty());
  CHECK(by_record.text(by_record.batch().completions[1].employee.user) == "u1");
  PortalReading inside = read_portal(R"({"result": {"user_id": "u3", "courses": [{"courseId": "a", "status": 1}]}})");
  CHECK(inside.text(only(inside).employee.user) == "u3");
  PortalReading several = read_portal(R"({"result": {"courses": [{"courseId": "a", "status": 1, "userId": "u1"}, {"courseId": "a",
      "status": 1, "userId": "u2"}, {"courseId": "b", "status": 1}]}})");
  CHECK(several.said() == Lines{"set_aside enrolment.no_user /result/courses/2"});
  CHECK(test::sum(several, Section::completions) == "2 + 1 + 0");
}

TEST_CASE("a list of nobody is put aside, but its courses are known", "[io][igot]") {
  PortalReading r = read_portal(R"({"result": {"courses": [{"courseId": "a", "courseName": "A", "status": 1}, {"courseId": "b",
      "status": 2}]}})");
  CHECK(r.said() == Lines{"set_aside enrolment.no_user /result/courses/0", "set_aside enrolment.no_user /result/courses/1"});
  CHECK(test::sum(r, Section::completions) == "0 + 2 + 0");
  CHECK(test::sum(r, Section::courses) == "1 + 0 + 0");
}

TEST_CASE("the lists of many users in one document", "[io][igot]") {
  PortalReading r = read_portal(R"([{"userId": "u1", "result": {"courses": [{"courseId": "a", "status": 1}]}}, {"employeeId": 1001,
      "result": {"courses": []}},
    {"employeeId": "1002", "result": {"courses": [{"courseId": "a", "status": 1}, {"courseId": "b", "status": 0}]}},
        {"result": {"courses": [{"courseId": "a", "status": 1}]}}])");
  CHECK(r.said() == Lines{"set_aside enrolment.no_user /3/result/courses/0"});
  REQUIRE(r.batch().completions.size() == 3);
  CHECK(r.text(r.batch().completions[0].employee.user) == "u1");
  CHECK(r.text(r.batch().completions[2].employee.id) == "1002");
  CHECK(r.batch().completions[2].place.index == 2);
}

TEST_CASE("courses from outside the portal are enrolments too", "[io][igot]") {
  PortalReading r = read_portal(R"({"userId": "u1", "result": {"courses": [], "external_courses": [{"courseid": "ext_1", "status": 2,
      "completedon": "2025-09-01", "completionpercentage": 100}]}})");
  CHECK(r.said().empty());
  CHECK(r.text(only(r).course.id) == "ext_1");
  CHECK(iso_text(only(r).completed_on) == "2025-09-01");
}

}  // namespace anupalan::io
