#include "mirror/views/views.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/messages.h"
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
  const bool masked = workspace.answer()->masked();
  for (const model::Guess& made : all) {
    if (body.children.size() == kRowsShown) break;
    const model::Guess guess = app::shown(masked, made);
    Node& row = body.add("tr");
    row.add("th", word("guessed." + std::string(model::name_of(guess.what)))).set("scope", "row");
    row.add("td", guess.file.empty() ? guess.written : say("guess.in_file", guess.written, guess.file));
    const bool hidden = masked && made.what == model::Guessed::person;  // who is not named cannot be corrected
    if (hidden) row.add("td", guess.means);
    else row.add("td").add("input", app::meaning_words(guess), correct_action(guess)).set("data-whole", "true").set("aria-label", word("guess.taken_as"));
    row.add("td", app::grouped(guess.count));
    row.add("td", guess.corrected ? word("guess.corrected") : std::string());
  }
}

void saving(const app::Answer& answer, Node& main) {
  main.add("h2", word("workspace.card"));
  main.add("p", word("workspace.holds"));
  main.add("button", word("workspace.save"), "save-workspace").set("aria-keyshortcuts", "Control+S");
  main.add("button", word("command.save_with_people"), "save-with-people").set("title", word("workspace.with_people_hint"));
  if (!answer.data().guesses.empty()) main.add("button", word("command.save_corrections"), "save-corrections");
}

/// One that has messages leads to them.
void accounts(const app::Loaded& loaded, Node& main) {
  const auto& files = loaded.data.files;
  Node& body = table(main, word("mirror.files"),
                     {word("mirror.file"), word("mirror.kind"), word("mirror.records"), word("mirror.used"),
                      word("mirror.set_aside"), word("mirror.errors")}, files.size());
  const auto spoken_of = app::files_spoken_of(loaded.diagnostics);
  for (const model::FileAccount& file : files) {
    Node& row = body.add("tr");
    row.add("th", file.file).set("scope", "row");
    row.add("td", file.kind);
    for (std::uint64_t count : {file.records, file.used}) row.add("td", app::grouped(count));
    for (std::uint64_t count : {file.set_aside, file.errors}) {
      if (count > 0 && spoken_of.contains(file.file)) row.add("td").add("button", app::grouped(count), "messages-of:" + file.file);
      else row.add("td", app::grouped(count));
    }
  }
}

void mending(const app::Workspace& workspace, Node& main) {
  const std::vector<app::Disagreement>& found = workspace.disagreements();
  Node& mend = table(main, word("data.mend"), {word("mend.who"), word("mend.count"), word("mend.what"), word("mend.example")}, found.size());
  for (const app::Disagreement& d : found) {
    Node& row = mend.add("tr");
    row.add("th", word("mender." + std::string(app::name_of(d.mender)))).set("scope", "row");
    row.add("td").add("button", app::grouped(d.count), "mend:" + d.code);
    row.add("td", d.words);
    row.add("td", d.example);
  }
}

void messages(const app::Workspace& workspace, Node& main) {
  const std::string &code = workspace.look().message_code, &of_file = workspace.look().message_file;
  for (const std::string& only : {code, of_file}) {
    if (!only.empty()) main.add("button", say("mirror.drop", say("messages.only", only)), "messages");
  }
  Node& list = main.add("ol").set("aria-label", word("mirror.messages"));
  const bool masked = workspace.answer()->masked();
  for (const Diagnostic& diagnostic : workspace.answer()->loaded().diagnostics) {
    if (list.children.size() == kRowsShown) break;
    if (!app::is_listed(diagnostic, code, of_file)) continue;
    Node& item = list.add("li");
    item.add("span", to_text(app::shown(masked, diagnostic)));
    item.add("small", app::next_step(diagnostic.code));
  }
}

}  // namespace

void build_data(const app::Workspace& workspace, Node& main) {
  accounts(workspace.answer()->loaded(), main);
  mending(workspace, main);
  guesses(workspace, main);
  saving(*workspace.answer(), main);
  messages(workspace, main);
}

}  // namespace anupalan::mirror
