#include "io/igot/json_documents.h"

#include <algorithm>
#include <array>

namespace anupalan::io {

std::span<const PortalDocument> portal_documents() {
  static constexpr std::array<PortalDocument, 6> kDocuments{{
      {"CB plan", is_plan, read_plan},
      {"CB plan dictionary", is_plan_dictionary, read_plan_dictionary},
      {"enrolment list", is_enrolment_list, read_enrolment_list},
      {"user profile", is_profile, read_profile},
      {"organisation hierarchy", is_organisation, read_organisation},
      {"assessment attempt", is_attempt, read_attempt},
  }};
  return kDocuments;
}

std::optional<PortalDocument> recognise_portal_document(const JsonValue& document) {
  if (document.find("format") != nullptr) return std::nullopt;
  const auto documents = portal_documents();
  auto found = std::find_if(documents.begin(), documents.end(), [&](const auto& kind) { return any_item(document, kind.is_item); });
  return found == documents.end() ? std::nullopt : std::optional(*found);
}

void read_portal_document(const PortalDocument& kind, const JsonValue& document, FileReport& report, const BatchSink& sink) {
  JsonOutput out(report, sink);
  for_each_item(document, kind.is_item, [&](const JsonSpot& item, const Around& around) { kind.read(item, around, out); });
  out.flush();
}

}  // namespace anupalan::io
