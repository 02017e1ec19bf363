#include "mirror/views/views.h"

#include <fmt/format.h>

#include "app/reconcile.h"
#include "app/tr.h"
#include "mirror/actions.h"

namespace anupalan::mirror {

using app::tr;

namespace {

void guesses(const app::Workspace& workspace, Node& main) {
  const auto& all = workspace.answer()->data().guesses;
  if (all.empty()) return;
  Node& body = table(main, word("data.guesses"), {word("guess.what"), word("guess.written"), word("guess.taken_as"), word("guess.count"),
                                                  word("guess.by")}, all.size());
  for (const model::Guess& guess : all) {
    if (body.children.size() == kRowsShown) break;
    Node& row = body.add("tr");
    row.add("th", word("guessed." + std::string(model::name_of(guess.what)))).set("scope", "row");
    row.add("td", guess.file.empty() ? guess.written : say("guess.in_file", guess.written, guess.file));
    row.add("td").add("input", app::meaning_words(guess), correct_action(guess)).set("data-whole", "true").set("aria-label", word("guess.taken_as"));
    row.add("td", app::grouped(guess.count));
    row.add("td", guess.corrected ? word("guess.corrected") : std::string());
  }
}

}  // namespace

void build_data(const app::Workspace& workspace, Node& main) {
  const app::Loaded& loaded = workspace.answer()->loaded();
  const auto& files = loaded.data.files;
  Node& body = table(main, word("mirror.files"),
                     {word("mirror.file"), word("mirror.kind"), word("mirror.records"), word("mirror.used"),
                      word("mirror.set_aside"), word("mirror.errors")}, files.size());
  for (const model::FileAccount& file : files) {
    Node& row = body.add("tr");
    row.add("th", file.file).set("scope", "row");
    row.add("td", file.kind);
    for (std::uint64_t count : {file.records, file.used, file.set_aside, file.errors}) row.add("td", app::grouped(count));
  }
  const std::vector<app::Disagreement>& found = workspace.disagreements();
  Node& mend = table(main, word("data.mend"), {word("mend.who"), word("mend.count"), word("mend.what"), word("mend.example")}, found.size());
  for (const app::Disagreement& d : found) {
    Node& row = mend.add("tr");
    row.add("th", word("mender." + std::string(app::name_of(d.mender)))).set("scope", "row");
    row.add("td", app::grouped(d.count));
    row.add("td", d.words);
    row.add("td", d.example);
  }
  guesses(workspace, main);
  Node& messages = main.add("ol").set("aria-label", word("mirror.messages"));
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (messages.children.size() == kRowsShown) break;
    messages.add("li", to_text(diagnostic));
  }
}

}  // namespace anupalan::mirror
