// Every kind of table that is read: the portal's reports, the warehouse's exports, and the lists that offices keep. One
// line here and one in the list of reports.cpp for each.
//
// is_…() knows a kind by its header: by columns that no other kind has, so that most of the others may be missing. The
// list is asked in its order: what offices keep comes last.
#pragma once

#include <memory>

#include "io/table/table.h"

namespace anupalan::io {

// employees.cpp
bool is_user_report(const Columns&);
bool is_employee_list(const Columns&);
std::unique_ptr<TableReader> make_employee_reader(Columns&, BatchSink);

// completions.cpp
bool is_consumption_report(const Columns&);
bool is_user_enrolments(const Columns&);
std::unique_ptr<TableReader> make_completion_reader(Columns&, BatchSink);

// allotments.cpp
bool is_cbp_enrollment_report(const Columns&);
bool is_apar_cbp_enrollment(const Columns&);
std::unique_ptr<TableReader> make_allotment_reader(Columns&, BatchSink);

// results.cpp
bool is_user_assessment_report(const Columns&);
bool is_standalone_assessment_report(const Columns&);
std::unique_ptr<TableReader> make_result_reader(Columns&, BatchSink);

// courses.cpp
bool is_content_competency_mapping(const Columns&);
std::unique_ptr<TableReader> make_course_reader(Columns&, BatchSink);

// cb_plan.cpp
bool is_cb_plan(const Columns&);
std::unique_ptr<TableReader> make_cb_plan_reader(Columns&, BatchSink);

// course_list.cpp
bool is_course_list(const Columns&);
std::unique_ptr<TableReader> make_course_list_reader(Columns&, BatchSink);

// org_hierarchy.cpp
bool is_org_hierarchy(const Columns&);
std::unique_ptr<TableReader> make_org_hierarchy_reader(Columns&, BatchSink);

// unit_map.cpp
bool is_unit_map(const Columns&);
std::unique_ptr<TableReader> make_unit_map_reader(Columns&, BatchSink);

// not_needed.cpp
bool is_cbp_user_summary_report(const Columns&);
bool is_content_report(const Columns&);
bool is_blended_program_report(const Columns&);
std::unique_ptr<TableReader> make_cbp_user_summary_reader(Columns&, BatchSink);
std::unique_ptr<TableReader> make_content_report_reader(Columns&, BatchSink);
std::unique_ptr<TableReader> make_blended_program_reader(Columns&, BatchSink);

}  // namespace anupalan::io
