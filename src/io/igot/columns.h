// Names of columns that many reports share, and the columns that say where a person works.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "io/table/table.h"

namespace anupalan::io {

inline constexpr Names kEmployeeId{"employeeid", "employeecode", "employeenumber", "employeeno", "empid", "empcode", "empno"};
inline constexpr Names kUserId{"userid"};
inline constexpr Names kEmail{"email", "emailid", "emailaddress", "officialemail", "officialemailid", "primaryemail"};
inline constexpr Names kPhone{"phone", "phonenumber", "phoneno", "mobile", "mobilenumber", "mobileno"};
inline constexpr Names kPersonName{"fullname", "name", "employeename", "nameofemployee", "nameoftheemployee", "nameofofficer",
                                   "nameoftheofficer", "officername"};
inline constexpr Names kDesignation{"designation", "post", "postheld"};
inline constexpr Names kCourseId{"contentid", "courseid", "doid"};
inline constexpr Names kCourseName{"contentname",  "coursename",      "nameofcbpallocatedcourse",
                                   "nameofcourse", "nameofthecourse", "coursetitle"};
inline constexpr Names kRequirement{"requirement", "mandatory", "mandatoryoptional", "mandatoryoroptional"};
inline constexpr Names kReportingYear{"reportingyear", "aparyear", "financialyear"};
inline constexpr Names kGeneratedOn{"reportlastgeneratedon", "datalastgeneratedon"};

/// Whether a row can say whom it is about.
bool names_people(const Columns& columns);
bool names_courses(const Columns& columns);
/// Whether there are UnitColumns.
bool names_units(const Columns& columns);

/// Adds a name to names separated by '\n'; one that is blank, or the same as the last one, is left out.
void add_name(std::string& path, std::string_view name);

/// The organisation of a person, from the ministry down.
class OrganisationColumns {
 public:
  explicit OrganisationColumns(Columns& columns);
  /// Names separated by '\n', without empty ones and repeated neighbours; the MDO's name where all are empty.
  std::string path(const Row& row) const;

 private:
  std::size_t ministry_, department_, organisation_, mdo_;
};

/// Columns that an office has for its own units: "Circle", "Division", "Name of the Branch", "Place of Posting". They are
/// found by a word of their name; the codes of units are taken only where no column has names.
class UnitColumns {
 public:
  explicit UnitColumns(Columns& columns);
  /// The units from the upper to the lower, in the order of the header, separated by '\n'; blank ones are left out.
  std::string path(const Row& row) const;

 private:
  std::vector<std::size_t> columns_;
};

}  // namespace anupalan::io
