// Roster, plan and completions are three lists that never agree (formats.md, section 2): what does not fit together, how
// often, and who can mend it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/answer.h"
#include "app/commands.h"
#include "base/table.h"

namespace anupalan::app {

/// Who can mend what was found; shown in this order.
enum class Mender : std::uint8_t {
  employee,      ///< the employee: the own profile, an enrolment
  mdo_admin,     ///< who administers the organisation on the portal: users, plans
  igot_support,  ///< the portal itself
  file_keeper,   ///< who made the file, here
};
/// "employee", "mdo_admin", ...
std::string_view name_of(Mender mender);

/// By the code of a diagnostic; what is not known is for who made the file.
Mender mender_of(std::string_view code);
/// What is set aside because it is none of this program's business: nobody need mend it.
bool is_as_it_should(std::string_view code);

/// The employee is in the roster, and in no record of a course or an assessment: neither completed nor begun, passed nor tried.
bool without_records(const model::Dataset& data, model::EmployeeRow employee);
/// What asks for them, and for those who completed a twin (rules/twins.h), as Filter::reason.
inline constexpr std::string_view kWithoutRecords = "without_records";
inline constexpr std::string_view kTwin = "twin";

struct Disagreement {
  Mender mender = Mender::file_keeper;
  Severity severity = Severity::warning;
  std::string code;
  std::string words;         ///< a sentence
  std::uint64_t count = 0;   ///< records or people, as the words say
  std::string example;       ///< where the first one stands, or who it is; may be empty
  Command opens{Show{}};     ///< what the count is of: the people, the courses, or the messages
};

/// All of them, by mender, the gravest and most frequent first. Looks at what was read, and at completions by as-on.
std::vector<Disagreement> reconcile(const Answer& answer);

/// The same as a table: mender, severity, count, code, what, example.
Table reconcile_table(const Answer& answer);

}  // namespace anupalan::app
