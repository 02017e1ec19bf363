#include "app/citation.h"

#include <cctype>

#include "app/tr.h"
#include "base/civil_day.h"
#include "base/text.h"

namespace anupalan::app {

std::string citation_words(const orders::Law& law, std::string_view citation) {
  const orders::Provision provision = law.find(citation);
  if (provision.paragraph == nullptr) return std::string(citation);
  const orders::Order& order = *provision.order;
  const std::string& paragraph = provision.paragraph->id;
  const bool numbered = !std::isalpha(static_cast<unsigned char>(paragraph.front()));  // "Annexure-A.1" says itself what it is
  const std::string instrument(trimmed(order.instrument).empty() ? tr("cited.order") : text_or_name("instrument.", order.instrument));
  const std::string issuer = trimmed(order.issued_by).empty() ? order.id : text_or_name("issuer.", order.issued_by);
  return say(numbered ? "cited.paragraph" : "cited.part", issuer, instrument, display_text(order.dated), paragraph);
}

}  // namespace anupalan::app
