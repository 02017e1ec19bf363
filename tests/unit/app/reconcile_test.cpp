// What does not fit together, how often, and who can mend it.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "app/courses.h"
#include "app/queries.h"
#include "app/reconcile.h"

namespace anupalan::app {
namespace {

const char* const kPeople = "Full_Name,Email,Employee_Id,Profile_Status,Civil Service Type,Organization\n"
                            "Asha,asha@gov.in,1,Verified,Central,A\nBala,bala@gov.in,2,Verified,Central,A\nCara,cara@gov.in,3,Verified,Central,A\n";
const char* const kPlan = "Name,Email,Name of CBP Allocated Course,isapar,Due Date of Completion\n"
                          "Asha,asha@gov.in,Cyber Security Basics,Yes,2026-03-31\nAsha,asha@gov.in,Excel,No,2026-03-31\n";

Answer answer_to(std::vector<InputFile> files) {
  auto loaded = load(std::move(files));
  Choices choices;
  choices.as_on = parse_day("2026-02-01").day;
  return Answer(loaded, resolve(*loaded, choices, *choices.as_on));
}

std::vector<std::string> lines(const std::vector<Disagreement>& all) {
  std::vector<std::string> lines;
  for (const Disagreement& d : all) lines.push_back(std::string(name_of(d.mender)) + " " + d.code + " " + std::to_string(d.count));
  return lines;
}

}  // namespace

TEST_CASE("findings are counted, and go to those who can mend them", "[app]") {
  const char* done = "Email,Content_Name,Status,Completed_On\n"
                     "asha@gov.in,Cyber Security Basics 2.0,Completed,2025-11-03\nbala@gov.in,Excel,Completed,\n"
                     "ghost@gov.in,Excel,Completed,2025-11-03\nghost2@gov.in,Excel,Completed,2025-11-03\n";
  Answer answer = answer_to({{"people.csv", kPeople}, {"plan.csv", kPlan}, {"done.csv", done}});
  auto found = reconcile(answer);
  CHECK(lines(found) == std::vector<std::string>{"employee people.without_records 1", "mdo_admin completion.unknown_employee 2",
                                                 "igot_support completion_undated 1", "igot_support completion.twin 1"});
  auto twin = std::find_if(found.begin(), found.end(), [](const auto& d) { return d.code == "completion.twin"; });
  const auto opens = [&](std::string_view code) {
    return std::find_if(found.begin(), found.end(), [&](const auto& d) { return d.code == code; })->opens;
  };
  REQUIRE(opens("people.without_records").is<ShowEmployees>());
  CHECK(select(answer, opens("people.without_records").get_if<ShowEmployees>()->filter, {}) == std::vector{answer.data().find_employee("3")});
  REQUIRE(opens("completion.unknown_employee").is<ShowMessages>());
  CHECK(opens("completion.unknown_employee").get_if<ShowMessages>()->code == "completion.unknown_employee");
  REQUIRE(opens("completion.twin").is<ShowEmployees>());
  CHECK(select(answer, opens("completion.twin").get_if<ShowEmployees>()->filter, {}) == std::vector{answer.data().find_employee("1")});
  Courses courses;
  make_courses(Selected(answer, nullptr), courses).finish();
  REQUIRE(courses.twins.size() == 1);
  CHECK(select(answer, whom(answer.data(), courses.twins[0]), {}).size() == courses.twins[0].employees);
  CHECK(twin->example.starts_with("1: Cyber Security Basics 2.0 ("));
  Table table = reconcile_table(answer);
  CHECK(table.rows.size() == found.size());
  CHECK(table.columns.size() == table.rows.at(0).size());
}

TEST_CASE("a twin is none once the prescribed course is completed, or before the day", "[app]") {
  for (const char* done : {"asha@gov.in,Cyber Security Basics 2.0,Completed,2025-11-03\nasha@gov.in,Cyber Security Basics,Completed,2025-11-04\n",
                           "asha@gov.in,Cyber Security Basics 2.0,Completed,2026-02-02\n"}) {
    Answer answer = answer_to({{"people.csv", kPeople}, {"plan.csv", kPlan}, {"done.csv", std::string("Email,Content_Name,Status,Completed_On\n") + done}});
    for (const Disagreement& d : reconcile(answer)) CHECK(d.code != "completion.twin");
  }
}

TEST_CASE("more findings of one kind than are listed are counted all the same", "[app]") {
  std::string done = "Email,Content_Name,Status,Completed_On\n";
  for (int i = 0; i < 1500; ++i) done += "x" + std::to_string(i) + "@gov.in,Excel,Completed,2025-11-03\n";
  Answer answer = answer_to({{"people.csv", kPeople}, {"done.csv", done}});
  auto found = reconcile(answer);
  auto unknown = std::find_if(found.begin(), found.end(), [](const auto& d) { return d.code == "completion.unknown_employee"; });
  REQUIRE(unknown != found.end());
  CHECK(unknown->count == 1500);
}

TEST_CASE("where all fits there is nothing to mend", "[app]") {
  const char* done = "Email,Content_Name,Status,Completed_On\n"
                     "asha@gov.in,Excel,Completed,2025-11-03\nbala@gov.in,Excel,Completed,2025-11-03\ncara@gov.in,Excel,In-Progress,\n";
  CHECK(reconcile(answer_to({{"people.csv", kPeople}, {"plan.csv", kPlan}, {"done.csv", done}})).empty());
}

}  // namespace anupalan::app
