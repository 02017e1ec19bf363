#include "app/about.h"

#include <set>

#include "app/tr.h"

namespace anupalan::app {
namespace {

std::vector<std::string> lines_of(std::initializer_list<std::string_view> keys) {
  std::vector<std::string> lines;
  for (const std::string_view key : keys) lines.emplace_back(tr(key));
  return lines;
}

}  // namespace

std::vector<AboutPart> about(std::string_view fingerprint) {
  const io::Component& program = io::built_in_components().front();
  AboutPart what{tr("about.what"), {std::string(tr("about.what_text")), say("about.version", program.version)}};
  what.lines.push_back(fingerprint.empty() ? std::string(tr("about.no_fingerprint")) : std::string(fingerprint));
  AboutPart leaves{tr("about.private"), lines_of({"about.private_text", "about.private_kept"}), true};
  AboutPart access{tr("about.access"), lines_of({"about.access_text", "about.access_ways", "about.access_limits", "about.access_tell"})};
  return {std::move(what), std::move(leaves), std::move(access)};
}

std::vector<std::string_view> licences() {
  std::set<std::string_view> all;
  for (const io::Component& part : io::built_in_components()) all.insert(part.licence);
  return {all.begin(), all.end()};
}

}  // namespace anupalan::app
