#include "app/about.h"

#include "mirror/around.h"
#include "mirror/views/parts.h"

namespace anupalan::mirror {

void build_about(const app::Workspace& workspace, Node& root) {
  if (!workspace.about_shown()) return;
  Node& sheet = root.add("div").set("role", "dialog").set("aria-label", word("about.title"));
  for (const app::AboutPart& part : app::about(workspace.fingerprint())) {
    sheet.add("h2", std::string(part.title));
    for (const std::string& line : part.lines) sheet.add("p", line);
    const bool asked = workspace.clearing_asked();
    if (part.has_clear) {
      sheet.add("button", word(asked ? "about.clear_sure" : "command.clear_everything"), "clear-everything").set("title", word("about.clear_hint"));
      sheet.add("p", asked ? word("about.clear_asked") : std::string()).set("data-says", "politely");
    }
  }
  sheet.add("h2", word("about.licences"));
  Node& body = table(sheet, word("about.licences"), {word("about.name"), word("about.version_head"), word("about.licence"), word("about.holder"), word("about.use")},
                     io::built_in_components().size());
  for (const io::Component& part : io::built_in_components()) {
    Node& row = body.add("tr");
    row.add("th", std::string(part.name)).set("scope", "row");
    for (const std::string_view cell : {part.version, part.licence, part.copyright, part.use}) row.add("td", std::string(cell));
  }
  for (const std::string_view licence : app::licences()) {
    sheet.add("h2", std::string(licence));
    sheet.add("p", std::string(io::licence_text(licence)));
  }
  sheet.add("button", word("about.close"), "about");
}

}  // namespace anupalan::mirror
