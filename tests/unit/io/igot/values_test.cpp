#include <catch2/catch_test_macros.hpp>

#include "io/igot/values.h"

namespace anupalan::io {

using model::Category;
using model::Competency;
using model::CourseStatus;
using model::ProfileStatus;
using model::Requirement;
using Texts = std::vector<std::string>;

TEST_CASE("true and false, in all their spellings", "[io]") {
  for (const char* text : {"true", "True", "TRUE", "Yes", "yes", "Y", "1", "1.0", " yes "}) CHECK(read_boolean(text) == true);
  for (const char* text : {"false", "False", "No", "N", "0", "0.0"}) CHECK(read_boolean(text) == false);
  for (const char* text : {"", "maybe", "2", "NA"}) CHECK_FALSE(read_boolean(text));
}

TEST_CASE("the state of a course, as words and as 0, 1, 2", "[io]") {
  for (const char* text : {"Completed", "completed", "2", "2.0", "COMPLETE"}) CHECK(read_course_status(text) == CourseStatus::completed);
  for (const char* text : {"In-Progress", "In Progress", "in-progress", "1"}) CHECK(read_course_status(text) == CourseStatus::in_progress);
  for (const char* text : {"Not Started", "Not-Started", "not-started", "Not-Enrolled", "not-enrolled", "Not Enrolled", "0"}) {
    CHECK(read_course_status(text) == CourseStatus::not_started);
  }
  for (const char* text : {"", "3", "done?", "100%"}) CHECK_FALSE(read_course_status(text));
}

TEST_CASE("whether an assessment was passed", "[io]") {
  for (const char* text : {"Yes", "1", "true", "Pass", "PASSED"}) CHECK(read_passed(text) == true);
  for (const char* text : {"No", "0", "false", "Fail", "Failed"}) CHECK(read_passed(text) == false);
  for (const char* text : {"", "N/A", "In progress", "Completed"}) CHECK_FALSE(read_passed(text));
}

TEST_CASE("the status of a profile", "[io]") {
  for (const char* text : {"Verified", "VERIFIED", "true"}) CHECK(read_profile_status(text) == ProfileStatus::verified);
  for (const char* text : {"Not-Verified", "NOT-VERIFIED", "Not Verified", "Unverified", "No"}) {
    CHECK(read_profile_status(text) == ProfileStatus::not_verified);
  }
  for (const char* text : {"Not My User", "NOT-MY-USER"}) CHECK(read_profile_status(text) == ProfileStatus::not_my_user);
  CHECK(read_profile_status("Pending") == ProfileStatus::pending);
  CHECK_FALSE(read_profile_status("Blue"));
}

TEST_CASE("groups", "[io]") {
  for (const char* text : {"Group A", "A", "Group 'A'", "Group A (Gazetted)", "a", "GROUP-A", "Group \u2018A\u2019"}) {
    CHECK(read_group(text) == "A");
  }
  CHECK(read_group("Group B (Non-Gazetted)") == "B");
  CHECK(read_group("Group D") == "D");
  CHECK(read_group("Others") == "Others");
  CHECK(read_group(" Apprentice ") == "Apprentice");
  CHECK(read_group("Group E") == "Group E");
  CHECK(read_group("").empty());
}

TEST_CASE("services by name and by code", "[io]") {
  CHECK(read_service("Indian Administrative Service (IAS)") == "IAS");
  CHECK(read_service("Indian Administrative Service") == "IAS");
  CHECK(read_service("ias") == "IAS");
  CHECK(read_service("Indian Police Service (IPS)") == "IPS");
  CHECK(read_service("Indian Forest Service (IFoS)") == "IFS");
  CHECK(read_service("Indian Forest Service (IFS)") == "IFS");
  CHECK(read_service("Central Secretariat Service (CSS)") == "CSS");
  CHECK(read_service("Central Secretariat Stenographers' Service (CSSS)") == "CSSS");
  CHECK(read_service("Central Secretariat Clerical Service") == "CSCS");
  CHECK(read_service("Delhi, Andaman & Nicobar Islands, Lakshadweep, Daman & Diu and Dadra & Nagar Haveli Civil Service (DANICS)") ==
        "DANICS");
  CHECK(read_service("National Capital Territory of Delhi, Andaman and Nicobar Islands, Lakshadweep Police Service") == "DANIPS");
  CHECK(read_service("UT Civil Service (DANICS)") == "DANICS");
  CHECK(read_service("Indian Postal Service (IPoS)") == "Indian Postal Service (IPoS)");
  CHECK(read_service("").empty());
}

TEST_CASE("the Indian Foreign Service is not the Indian Forest Service", "[io]") {
  CHECK(read_service("Indian Foreign Service (IFS)") == "Indian Foreign Service (IFS)");
}

TEST_CASE("categories by service type and by name", "[io]") {
  CHECK(category_of_service_type("All India Services") == Category::all_india_service);
  CHECK(category_of_service_type("All India Service") == Category::all_india_service);
  CHECK(category_of_service_type("Central Civil Services Group A") == Category::central_government);
  CHECK(read_category("Gramin Dak Sevak") == Category::gramin_dak_sevak);
  CHECK(read_category("GDS") == Category::gramin_dak_sevak);
  CHECK(read_category("contractual") == Category::contractual);
  CHECK(read_category("central_government") == Category::central_government);
  for (std::string_view name : model::names_of<Category>()) CHECK(read_category(name) == model::find_named<Category>(name));
}

TEST_CASE("a social category is no category of employee", "[io]") {
  for (const char* text : {"General", "OBC", "SC", "ST", "EWS", ""}) CHECK_FALSE(read_category(text));
}

TEST_CASE("competencies, requirements", "[io]") {
  CHECK(read_competency("Behavioural") == Competency::behavioural);
  CHECK(read_competency("Behavioral Competencies") == Competency::behavioural);
  CHECK(read_competency("FUNCTIONAL") == Competency::functional);
  CHECK(read_competency("Domain") == Competency::domain);
  CHECK_FALSE(read_competency("Other"));
  CHECK(read_requirement("Mandatory") == Requirement::mandatory);
  CHECK(read_requirement("optional") == Requirement::optional);
  CHECK(read_requirement("Yes") == Requirement::mandatory);
  CHECK(read_requirement("No") == Requirement::optional);
  CHECK_FALSE(read_requirement(""));
  CHECK_FALSE(read_requirement("perhaps"));
}

TEST_CASE("years, reporting years", "[io]") {
  CHECK(read_year("2012") == 2012);
  CHECK(read_year("2012.0") == 2012);
  for (const char* text : {"", "0", "12", "1899", "2080", "20122", "abcd"}) CHECK_FALSE(read_year(text));
  for (const char* text : {"2025-26", "2025-2026", "FY 2025-26", "2025\u201326", " 2025 - 26 ", "APAR 2025/26"}) {
    REQUIRE(read_reporting_year(text));
    CHECK(read_reporting_year(text)->start == 2025);
  }
  for (const char* text : {"", "2025", "2025-27", "26", "next"}) CHECK_FALSE(read_reporting_year(text));
}

TEST_CASE("per cent, in hundredths", "[io]") {
  CHECK(read_hundredths("75.5") == 7550);
  CHECK(read_hundredths("75%") == 7500);
  CHECK(read_hundredths("75.50 %") == 7550);
  CHECK(read_hundredths("66.666") == 6667);
  CHECK(read_hundredths("0.29") == 29);
  CHECK(read_hundredths("100") == 10000);
  CHECK(read_hundredths("100.0") == 10000);
  CHECK(read_hundredths("0") == 0);
  for (const char* text : {"", "%", "-1", "101", "100.01", "1e2", "12,5", "abc", ".5", "1.2.3", "1000"}) CHECK_FALSE(read_hundredths(text));
}

TEST_CASE("lists, in quotes or between commas", "[io]") {
  CHECK(read_list("a, b ,,c") == Texts{"a", "b", "c"});
  CHECK(read_list(R"("Director, Finance", "Under Secretary")") == Texts{"Director, Finance", "Under Secretary"});
  CHECK(read_list(R"(["a","b"])") == Texts{"a", "b"});
  CHECK(read_list("").empty());
  CHECK(read_list(" , ").empty());
}

}  // namespace anupalan::io
