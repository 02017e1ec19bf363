// Organisations of the portal: {"mapId", "parentMapId", "orgName", "sbOrgType"}, in a list or each with its "children".
#include "base/text.h"
#include "io/igot/json_documents.h"
#include "io/igot/json_fields.h"

namespace anupalan::io {
namespace {

using model::Section;
using model::UnitRecord;

/// What stands above the ministries is no unit: the portal's own organisation.
constexpr std::string_view kPortal = "spv";

/// The portal's type, in our words; it knows nothing below the organisation.
std::string kind_of_type(const std::string& type) {
  const std::string word = folded(type);
  return word == "ministry" || word == "department" || word == "state" ? word : "organisation";
}

void read_below(const JsonSpot& at, const std::string& above, JsonOutput& out) {
  JsonRecord record(out, Section::units, at);
  JsonFields in(at, record);
  UnitRecord unit;
  unit.place = record.place();
  unit.id = in.id({"mapId"});
  if (unit.id.empty()) in.missing("mapId");
  unit.name = in.text({"orgName", "name"});
  if (unit.name.empty()) unit.name = unit.id;
  unit.kind = kind_of_type(in.text({"sbOrgType"}));
  unit.parent = in.id({"parentMapId"});
  if (unit.parent.empty()) unit.parent = above;
  if (folded(unit.parent) == kPortal) unit.parent.clear();
  const std::string id = unit.id;
  const auto children = in.list({"children"});
  record.end(out.batch().units, std::move(unit));
  for (const JsonSpot& child : children) read_below(child, id, out);
}

}  // namespace

bool is_organisation(const JsonValue& value) {
  return has_member(value, {"mapId"}) && has_member(value, {"orgName", "parentMapId"});
}

void read_organisation(const JsonSpot& item, const Around&, JsonOutput& out) { read_below(item, {}, out); }

}  // namespace anupalan::io
