#include "io/export/apar.h"
#include "io/export/json.h"

namespace anupalan::io {
namespace {

Json to_json(const AparStatementOut& s) {
  Json object;
  object["employee"] = s.employee;
  object["name"] = s.name;
  object["designation"] = text_or_null(s.designation);
  object["unit"] = s.unit;
  object["status"] = s.status;
  object["reporting_period"] = s.reporting_period;
  object["apar_cycle"] = s.apar_cycle;
  object["placement"] = s.provision.empty() ? Json() : Json{{"part", s.part}, {"section", text_or_null(s.section)}, {"provision", s.provision}, {"quote", s.quote}};
  object["as_on"] = s.as_on;
  object["law_as_on"] = s.law_as_on;
  if (!s.switched_off.empty()) object["switched_off"] = s.switched_off;
  if (!s.supposed.empty()) object["supposed"] = s.supposed;
  object["courses"] = Json::array();
  for (const AparCourseOut& course : s.courses) {
    object["courses"].push_back(Json{{"id", course.id}, {"title", course.title}, {"requirement", text_or_null(course.requirement)}, {"completed_on", text_or_null(course.completed_on)}});
  }
  object["assessments"] = Json::array();
  for (const AparAssessmentOut& assessment : s.assessments) {
    object["assessments"].push_back(Json{{"id", assessment.id}, {"title", assessment.title}, {"passed_on", text_or_null(assessment.passed_on)}});
  }
  object["remarks"] = s.remarks;
  return object;
}

}  // namespace

std::string apar_json(const std::vector<AparStatementOut>& statements) {
  std::string out = "{ \"format\": \"apar\", \"version\": 1,\n  \"statements\": [";
  for (std::size_t i = 0; i < statements.size(); ++i) {
    out += i == 0 ? "\n    " : ",\n    ";
    out += written(to_json(statements[i]));
  }
  return out + " ] }\n";
}

}  // namespace anupalan::io
