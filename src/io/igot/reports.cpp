#include "io/igot/reports.h"

#include <algorithm>
#include <array>

namespace anupalan::io {

std::span<const TableFormat> table_formats() {
  static constexpr std::array<TableFormat, 16> kFormats{{
      {"CBPUserSummaryReport", is_cbp_user_summary_report, make_cbp_user_summary_reader},
      {"CBPEnrollmentReport", is_cbp_enrollment_report, make_allotment_reader, true, true},
      {"BlendedProgramReport", is_blended_program_report, make_blended_program_reader},
      {"UserAssessmentReport", is_user_assessment_report, make_result_reader, true, true},
      {"StandaloneAssessmentReport", is_standalone_assessment_report, make_result_reader, true, true},
      {"cb_plan", is_cb_plan, make_cb_plan_reader},
      {"apar_cbp_enrollment", is_apar_cbp_enrollment, make_allotment_reader, true, true},
      {"user_enrolments", is_user_enrolments, make_completion_reader, true, true},
      {"ConsumptionReport", is_consumption_report, make_completion_reader, true, true},
      {"ContentReport", is_content_report, make_content_report_reader},
      {"ContentCompetencyMapping", is_content_competency_mapping, make_course_reader},
      {"org_hierarchy", is_org_hierarchy, make_org_hierarchy_reader},
      {"UserReport", is_user_report, make_employee_reader, false, true},
      {"list of employees", is_employee_list, make_employee_reader, false, true},
      {"unit map", is_unit_map, make_unit_map_reader, false, true},
      {"list of courses", is_course_list, make_course_list_reader},
  }};
  return kFormats;
}

const TableFormat* find_table_format(const Columns& columns) {
  auto formats = table_formats();
  auto found = std::find_if(formats.begin(), formats.end(), [&](const TableFormat& format) { return format.recognise(columns); });
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace anupalan::io
