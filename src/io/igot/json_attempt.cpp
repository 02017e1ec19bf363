// What the portal answers when somebody hands in an assessment (v5): recognised, and put aside.
#include "io/igot/json_documents.h"

namespace anupalan::io {

bool is_attempt(const JsonValue& value) {
  return has_member(value, {"children"}) && has_member(value, {"passPercentage"}) && has_member(value, {"overallResult", "pass"});
}

void read_attempt(const JsonSpot& item, const Around&, JsonOutput& out) {
  JsonRecord record(out, model::Section::results, item);
  record.put_aside(item, "result.no_user",
                   "this answer to an attempt at an assessment says neither whose it is nor of which day; use UserAssessmentReport");
  record.end(out.batch().results, {});
}

}  // namespace anupalan::io
