#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include <catch2/catch_test_macros.hpp>

#include "unit/io/igot/tables.h"

namespace anupalan::io {
namespace {

using test::Fields;

struct HeaderFile {
  std::string name;  ///< "UserReport.2026.csv"
  std::string line;
  Fields fields() const { return test::fields_of(line); }
  /// "UserReport"; a warehouse's export is named after its table.
  std::string kind() const {
    std::string rest = name.starts_with("warehouse.") ? name.substr(10) : name;
    return rest.substr(0, rest.find('.'));
  }
};

/// None where the folder is not beside the checkout.
std::vector<HeaderFile> header_files() {
  const auto folder = std::filesystem::path(ANUPALAN_SOURCE_DIR "/../shared/igot/headers");
  std::vector<HeaderFile> files;
  if (!std::filesystem::is_directory(folder)) return files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    HeaderFile file{entry.path().filename().string(), {}};
    std::ifstream stream(entry.path());
    std::getline(stream, file.line);
    while (file.line.ends_with('\r')) file.line.pop_back();
    files.push_back(std::move(file));
  }
  return files;
}

/// What a kind cannot be known without; all other columns may be missing.
Fields needed(const std::string& kind) {
  if (kind == "UserReport") return {"Email", "MDO_Created_On"};
  if (kind == "ConsumptionReport") return {"Email", "Content_Name", "Completed_On"};
  if (kind == "CBPEnrollmentReport") return {"Email", "Name of CBP Allocated Course"};
  if (kind == "CBPUserSummaryReport") return {"Number of CBP Courses Completed"};
  if (kind == "UserAssessmentReport") return {"E mail", "Assessment Name", "Pass"};
  if (kind == "StandaloneAssessmentReport") return {"User_ID", "Assessment_Name", "Overall_Status"};
  if (kind == "ContentCompetencyMapping") return {"content_id", "competency_area"};
  if (kind == "ContentReport") return {"Content_Name", "Content_Status"};
  if (kind == "BlendedProgramReport") return {"Program_Name", "Component_Name"};
  if (kind == "apar_cbp_enrollment") return {"user_id", "content_id", "is_apar"};
  if (kind == "cb_plan") return {"cb_plan_id", "content_id"};
  if (kind == "org_hierarchy") return {"mdo_id", "mdo_name", "ministry_id"};
  if (kind == "user_enrolments") return {"user_id", "content_id", "user_consumption_status"};
  return {};
}

}  // namespace

TEST_CASE("every header of the portal is recognised, in any order of its columns", "[io]") {
  const auto files = header_files();
  if (files.empty()) SKIP("../shared/igot/headers is not beside the checkout");
  std::mt19937 random(1);
  for (const HeaderFile& file : files) {
    INFO(file.name);
    Fields header = file.fields();
    CHECK(test::kind_of(header) == file.kind());
    for (int round = 0; round < 20; ++round) {
      std::shuffle(header.begin(), header.end(), random);
      CHECK(test::kind_of(header) == file.kind());
    }
  }
}

TEST_CASE("every header of the portal is recognised without any columns but the needed ones", "[io]") {
  const auto files = header_files();
  if (files.empty()) SKIP("../shared/igot/headers is not beside the checkout");
  std::mt19937 random(2);
  for (const HeaderFile& file : files) {
    INFO(file.name);
    const Fields need = needed(file.kind());
    REQUIRE_FALSE(need.empty());
    CHECK(test::kind_of(need) == file.kind());
    for (int round = 0; round < 20; ++round) {
      Fields some;
      for (std::string_view column : file.fields()) {
        if (std::find(need.begin(), need.end(), column) != need.end() || random() % 2 == 0) some.push_back(column);
      }
      CHECK(test::kind_of(some) == file.kind());
    }
  }
}

TEST_CASE("no report of the portal is a unit map or a list of an office, whatever single column is missing", "[io]") {
  const auto files = header_files();
  if (files.empty()) SKIP("../shared/igot/headers is not beside the checkout");
  for (const HeaderFile& file : files) {
    for (std::size_t left_out = 0; left_out < file.fields().size(); ++left_out) {
      Fields header = file.fields();
      header.erase(header.begin() + static_cast<std::ptrdiff_t>(left_out));
      INFO(file.name << " without " << file.fields()[left_out]);
      CHECK(test::kind_of(header) != "unit map");
      CHECK(test::kind_of(header) != "list of courses");
    }
  }
}

TEST_CASE("a file of an office is known by its columns", "[io]") {
  auto kind = [](std::string_view header) { return test::kind_of(test::fields_of(header)); };
  CHECK(kind("Emp ID,Circle,Division") == "unit map");
  CHECK(kind("E-mail,Place of Posting") == "unit map");
  CHECK(kind("Mobile No,Name of Branch") == "unit map");
  CHECK(kind("Employee ID,Employee Name,Designation,Date of Appointment") == "list of employees");
  CHECK(kind("E-mail ID,Name,Designation,Office") == "list of employees");
  CHECK(kind("Course ID,Course Name") == "list of courses");
  CHECK(kind("S.No.,Name of the Course,Mandatory/Optional") == "list of courses");
  CHECK(kind("Course ID,Course Name,Competency Area,Requirement") == "list of courses");
  CHECK(kind("Employee Code,Course Name,Completed On") == "ConsumptionReport");
}

TEST_CASE("other tables are not recognised", "[io]") {
  auto kind = [](std::string_view header) { return test::kind_of(test::fields_of(header)); };
  for (const char* header : {"", "a,b,c", "Email,Name", "Designation,Level", "Employee ID,Office Phone", "Office,Division", "Date,Amount",
                             "course_id,competency_area_id,data_last_generated_on"}) {
    INFO(header);
    CHECK(kind(header).empty());
  }
}

TEST_CASE("kinds of tables have names of their own", "[io]") {
  std::vector<std::string_view> names;
  for (const TableFormat& format : table_formats()) names.push_back(format.name);
  std::sort(names.begin(), names.end());
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}

}  // namespace anupalan::io
