// APAR statements as a page to print and as JSON. The words come from outside: io/ holds none for people.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace anupalan::io {

struct AparCourseOut {
  std::string id, title, requirement;  ///< requirement is empty where the plan marks none
  std::string completed_on;            ///< ISO; empty: not completed
};

struct AparAssessmentOut {
  std::string id, title;
  std::string passed_on;               ///< ISO; empty: not passed
};

struct AparStatementOut {
  std::string employee, name, designation, unit;
  std::string status;                  ///< rules::name_of(Status)
  std::string reporting_period, apar_cycle;
  std::string part, section;           ///< as the order names them; empty where none does
  std::string provision, cited, quote;  ///< cited: the paragraph for people
  std::string as_on, law_as_on;        ///< ISO
  std::vector<std::string> switched_off;
  std::vector<std::string> supposed;   ///< edited plans, values that no order has: sentences
  std::vector<AparCourseOut> courses;
  std::vector<AparAssessmentOut> assessments;
  std::vector<std::string> remarks;    ///< why nothing is listed, or what is not known: sentences
};

/// The text of a key.
using Words = std::function<std::string_view(std::string_view)>;

/// { "format": "apar", "version": 1, "statements": [...] }; what is not there is null.
std::string apar_json(const std::vector<AparStatementOut>& statements);
/// One page each, complete in itself: no script, no picture, nothing loaded.
std::string apar_html(const std::vector<AparStatementOut>& statements, const Words& words);

}  // namespace anupalan::io
