// Fields of the portal's reports and of offices' lists, other than dates: what the many spellings mean.
//
// Words compare by key_of(): "Not-Started", "NOT STARTED" and "not_started" are one. Nothing stands for a text that cannot
// be read, the blank one included.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "model/facts.h"

namespace anupalan::io {

/// Of employee, course, plan and unit, in bytes.
inline constexpr std::size_t kLongestId = 128;

/// true, yes, y, 1, and their opposites.
std::optional<bool> read_boolean(std::string_view text);

/// 0, 1, 2 and the words for them; who is not enrolled has not started.
std::optional<model::CourseStatus> read_course_status(std::string_view text);
/// "Yes", "Pass", "1", ...: whether an assessment was passed. Nothing for one that is not finished ("In progress", "N/A").
std::optional<bool> read_passed(std::string_view text);
std::optional<model::ProfileStatus> read_profile_status(std::string_view text);
/// The area of a competency: "Behavioural", "Behavioral Competencies", "Functional", "Domain".
std::optional<model::Competency> read_competency(std::string_view text);
/// "Mandatory", "Optional"; under a column named "Mandatory" also yes and no.
std::optional<model::Requirement> read_requirement(std::string_view text);
/// A category by the name that the canonical formats give it, or "Central Government Employee", "GDS", ... A social
/// category ("SC", "General"), which reports hold under the same heading, is none.
std::optional<model::Category> read_category(std::string_view text);
/// Of the "Civil Service Type": "All India Services", else the Central Government.
model::Category category_of_service_type(std::string_view text);

/// "A" of "Group A", "Group 'A'", "Group A (Gazetted)", "a"; another text as it is written.
std::string read_group(std::string_view text);
/// The code that rules.md, section 2, knows a service by: "IAS" of "Indian Administrative Service (IAS)". Another text as
/// it is written: the Indian Foreign Service, too, is written "(IFS)", and is not the Indian Forest Service.
std::string read_service(std::string_view text);
/// Of a code as read_service() gives it. The All India Services are a category by law, whatever else a record leaves open.
bool is_all_india_service(std::string_view service);

/// A year from 1900 to 2079; a spreadsheet may have added ".0".
std::optional<std::uint16_t> read_year(std::string_view text);
/// "2025-26", "2025-2026", "FY 2025-26".
std::optional<ReportingYear> read_reporting_year(std::string_view text);
/// From 0 to 100 per cent, in hundredths, rounded: 7550 of "75.5" and "75.50 %".
std::optional<std::int32_t> read_hundredths(std::string_view text);

/// The items of a list: what stands in double quotes, or, where nothing does, between commas. Blank items are left out.
std::vector<std::string> read_list(std::string_view text);

}  // namespace anupalan::io
