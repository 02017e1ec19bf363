#include "mirror/around.h"

#include <fmt/format.h>

#include "app/named_commands.h"
#include "app/needs.h"
#include "app/tour.h"
#include "mirror/views/parts.h"

namespace anupalan::mirror {
namespace {

using app::has_text;

void tell(const app::Tell& told, Node& root) {
  if (told.words.empty()) return;
  root.add("p", told.words).set("data-says", told.refused ? "at-once" : "politely").set("data-figure", "told");
  root.add("button", word("notice.close"), "close-told");
}

void hits(const std::vector<app::Hit>& all, Node& root) {
  Node* list = nullptr;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const app::Hit& hit = all[i];
    const bool begins = i == 0 || hit.kind != all[i - 1].kind;
    if (begins) list = &root.add("ul").set("aria-label", word(fmt::format("palette.group.{}", app::name_of(hit.kind))));
    Node& button = list->add("li").add("button", hit.title, fmt::format("hit:{}", i));
    if (hit.kind == app::Hit::Kind::command && !hit.detail.empty()) button.set("aria-keyshortcuts", hit.detail);
    else if (!hit.detail.empty()) button.text = say("courses.with_id", hit.title, hit.detail);
  }
}

/// "Ctrl+Y Ctrl+Shift+Z" with commas.
std::string key_words(std::string_view shortcuts) {
  std::string words;
  for (char c : shortcuts) words += c == ' ' ? std::string(", ") : std::string(1, c);
  return words;
}

void need(std::string_view name, Node& body) {
  const std::string key = fmt::format("need.{}", name);
  Node& row = body.add("tr").set("data-need", std::string(name));
  row.add("th", word(key)).set("scope", "row");
  for (const char* part : {".holds", ".from", ".without"}) row.add("td", word(key + part));
}

template <typename Names>
void needs(std::string_view caption, const Names& names, Node& main) {
  Node& body = table(main, word(caption), {word("need.file"), word("need.holds"), word("need.from"), word("need.without")}, names.size());
  for (std::string_view name : names) need(name, body);
}

}  // namespace

void build_messages(const app::Workspace& workspace, Node& root) {
  Node& status = root.add("p").set("data-says", "politely");
  if (workspace.loading()) {
    const app::LoadProgress progress = workspace.progress();
    status.text = fmt::format("{} / {} {}", progress.files_done, progress.files, progress.current);
    root.add("button", word("loading.cancel"), "cancel-loading");
  } else {
    status.text = workspace.notice();
  }
  tell(workspace.told(), root);
  if (workspace.update_ready()) {
    root.add("p", word("update.ready")).set("data-says", "politely");
    root.add("button", word("update.now"), "update");
  }
  if (!workspace.password_needed()) return;
  root.add("p", word("notice.password"));
  root.add("input", "", "password").set("type", "password").set("aria-label", word("notice.password_hint"));
}

void build_find(const app::Workspace& workspace, Node& root) {
  const std::string words = workspace.finding().value_or(std::string());
  const bool all = workspace.finding_commands();
  root.add("input", all ? words : std::string(), "find").set("type", secret_type(workspace, "search")).set("aria-label", word("palette.hint"));
  if (workspace.answer() != nullptr) {
    root.add("input", all ? std::string() : words, "search-all").set("type", secret_type(workspace, "search")).set("aria-label", word("palette.hint_data"));
  }
  if (words.empty()) return;
  if (workspace.hits().empty()) root.add("p", word(workspace.busy() ? "palette.searching" : "palette.nothing"));
  hits(workspace.hits(), root);
}

void build_tools(const app::Workspace& workspace, Node& root) {
  const app::Settings& settings = workspace.settings();
  root.add("button", word("open.button"), "open-files").set("aria-keyshortcuts", "Control+O");
  root.add("button", word("mask.button"), "mask").set("aria-pressed", settings.masked ? "true" : "false");
  if (settings.masked) root.add("p", word("mask.sign")).set("role", "note");
  for (const char* name : {"light", "dark", "contrast"}) {
    root.add("button", word(fmt::format("command.theme_{}", name)), fmt::format("theme:{}", name))
        .set("aria-pressed", app::find_theme(name) == settings.theme ? "true" : "false");
  }
  root.add("input", std::to_string(settings.zoom), "zoom").set("type", "number").set("data-whole", "true").set("aria-label", word("mirror.zoom"));
  root.add("button", word("about.title"), "about").set("aria-expanded", workspace.about_shown() ? "true" : "false");
  root.add("button", word("keys.title"), "keys").set("aria-expanded", workspace.keys_shown() ? "true" : "false");
}

void build_keys(const app::Workspace& workspace, Node& root) {
  if (!workspace.keys_shown()) return;
  Node& sheet = root.add("div").set("role", "dialog").set("aria-label", word("keys.title"));
  std::size_t count = 0;
  const auto commands = app::named_commands(workspace.today());
  const auto others = app::other_keys();
  for (const app::NamedCommand& command : commands) count += command.shortcuts.empty() ? 0 : 1;
  Node& body = table(sheet, word("keys.title"), {word("keys.which"), word("keys.title")}, count + others.size());
  const auto line = [&](std::string_view title, std::string_view shortcuts) {
    Node& row = body.add("tr");
    row.add("th", word(title)).set("scope", "row");
    row.add("td", key_words(shortcuts));
  };
  for (const app::NamedCommand& command : commands) {
    if (!command.shortcuts.empty()) line(command.title, command.shortcuts);
  }
  for (const app::NamedKey& key : others) line(key.title, key.shortcuts);
  sheet.add("button", word("keys.close_sheet"), "keys");
}

void build_tour(const app::Workspace& workspace, Node& root) {
  if (!workspace.tour()) return;
  const app::TourPlace place = *workspace.tour();
  const std::size_t steps = app::tour_steps().size();
  const std::string texts = fmt::format("tour.{}", app::tour_steps()[place.step].name);
  Node& card = root.add("div").set("role", "region").set("aria-label", word("tour.label"));
  card.add("h2", word(texts + ".title"));
  card.add("p", say("tour.place", place.step + 1, steps));
  card.add("p", word(texts + ".ask"));
  if (place.answered) card.add("p", place.answer).set("data-says", "politely").set("data-figure", "tour");
  else card.add("button", word("tour.answer"), "tour-answer");
  const bool last = place.step + 1 == steps;
  if (place.step > 0) card.add("button", word("tour.back"), fmt::format("tour:{}", place.step - 1));
  card.add("button", word(last ? "tour.finish" : "tour.next"), fmt::format("tour:{}", place.step + 1));
  if (!last) card.add("button", word("tour.end"), "tour-end");
}

namespace {

/// What was opened last, or how to have it remembered.
void recent(const app::KnowRemembered& remembered, Node& main) {
  if (!remembered.possible) {
    main.add("p", word("recent.not_here"));
  } else if (!remembered.files) {
    main.add("button", word("recent.remember"), "remember-files").set("title", word("recent.remember_hint"));
  } else {
    main.add("h2", word("recent.title"));
    main.add("p", word(remembered.files->empty() ? "recent.none" : "recent.caption"));
    Node& list = main.add("ul");
    for (const std::string& file : *remembered.files) list.add("li").add("button", file, "open-remembered:" + file);
    main.add("button", word("recent.forget"), "forget-files");
  }
}

}  // namespace

void build_start(const app::Workspace& workspace, Node& root) {
  Node& main = root.add("main");
  main.add("h1", word("product.name"));
  main.add("p", word("start.tagline"));
  main.add("p", word("mirror.start"));
  main.add("p", word("start.private"));
  main.add("p", word("start.begin_caption"));
  needs("start.begin", app::kFirstNeeds, main);
  main.add("p", word("start.zip"));
  if (!workspace.samples().empty()) {
    main.add("h2", word("start.samples"));
    Node& list = main.add("ul");
    Node& tour = list.add("li");
    tour.add("button", word("tour.take"), "tour:0");
    tour.add("p", word("tour.about"));
    for (const std::string& name : workspace.samples()) {
      Node& item = list.add("li");
      item.add("button", say("start.try", app::text_or_name("sample.", name)), "sample:" + name);
      if (has_text("sample_about." + name)) item.add("p", word("sample_about." + name));
    }
  }
  recent(workspace.remembered(), main);
  needs("start.further", app::kFurtherNeeds, main);
}

}  // namespace anupalan::mirror
