#include "mirror/views/views.h"

#include <fmt/format.h>

#include "app/citation.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::mirror {
namespace {

using app::say;

std::string word_of(app::OrderStanding standing) { return word(fmt::format("order_standing.{}", app::name_of(standing))); }
std::string word_of(app::ParagraphStanding standing) { return word(fmt::format("paragraph_standing.{}", app::name_of(standing))); }

/// A button that says whether it is pressed, and is so while `on`.
void add_switch(Node& parent, const std::string& id, bool on, std::string action) {
  parent.add("button", say(on ? "orders.switch_off" : "orders.switch_on", id), std::move(action)).set("aria-pressed", on ? "true" : "false");
}

void law_as_on(const app::Workspace& workspace, Node& main) {
  main.add("input", iso_text(workspace.asked().law_as_on), "law-as-on").set("type", "date").set("aria-label", word("orders.law_as_on"));
  if (workspace.choices().law_as_on) main.add("button", word("orders.follow"), "law-as-on");
  else main.add("p", word("orders.follows"));
}

void order_table(const app::Workspace& workspace, Node& main) {
  const auto& lines = workspace.order_lines();
  const std::string& chosen = workspace.order_view().line.order->id;
  Node& body = table(main, word("view.orders"), {word("orders.id"), word("orders.dated"), word("orders.number_name"), word("orders.subject"),
                                                 word("orders.issued_by"), word("orders.status"), word("orders.stand"), word("reading.switch")}, lines.size());
  for (const app::OrderLine& line : lines) {
    const orders::Order& order = *line.order;
    Node& row = body.add("tr").set("data-order", order.id);
    Node& button = row.add("th").set("scope", "row").add("button", order.id, "order:" + order.id);
    if (order.id == chosen) button.set("aria-current", "true");
    row.add("td", display_text(order.dated));
    row.add("td", say("orders.named", order.instrument, order.number));
    row.add("td", order.subject);
    row.add("td", order.issued_by);
    row.add("td", word_of(line.standing));
    row.add("td", say("progress.of", line.standing_paragraphs, order.paragraphs.size()));
    add_switch(row.add("td"), order.id, line.standing != app::OrderStanding::switched_off, "switch-order:" + order.id);
  }
}

std::string order_of(const std::string& citation) { return citation.substr(0, citation.find('#')); }

void changes(const std::vector<app::Change>& all, std::string_view prefix, Node& list) {
  for (const app::Change& change : all) {
    Node& item = list.add("li");
    item.add("span", word(fmt::format("{}.{}", prefix, orders::name_of(change.how))));
    if (change.loaded) item.add("button", change.cited, "order:" + order_of(change.citation));
    else item.add("cite", change.cited);
    item.add("small", app::note_of(change));
  }
}

void effect(const app::Effect& what, Node& list) {
  Node& item = list.add("li");
  item.add("span", say("guess.means", word(fmt::format("effect_kind.{}", app::name_of(what.kind))), what.words));
  if (what.facts.empty()) return;
  Node& facts = item.add("dl");
  for (const app::EffectFact& fact : what.facts) {
    facts.add("dt", fact.name);
    Node& words = facts.add("dd", fact.citation.empty() ? fact.words : std::string());
    if (!fact.citation.empty()) words.add("button", fact.words, "order:" + order_of(fact.citation));
  }
}

void paragraph(const orders::Law& law, const app::ParagraphView& view, Node& main) {
  const std::string citation = view.provision.citation();
  main.add("h2", say("orders.paragraph", view.provision.paragraph->id)).set("data-paragraph", citation);
  main.add("p", say("orders.standing", word_of(view.standing), app::force_words(view.in_force)));
  main.add("blockquote", view.provision.paragraph->quote);
  main.add("cite", app::citation_words(law, citation));
  if (view.amends.empty() && view.amended_by.empty() && view.creates.empty()) return;
  Node& list = main.add("ul");
  changes(view.amends, "amends", list);
  changes(view.amended_by, "amended", list);
  for (const app::Effect& what : view.creates) effect(what, list);
}

void readings(const app::Workspace& workspace, Node& main) {
  const auto& all = orders::all_readings();
  Node& body = table(main, word("orders.tab_readings"),
                     {word("reading.which"), word("reading.of"), word("reading.on"), word("reading.off"), word("reading.switch")}, all.size());
  for (const orders::ReadingText& reading : all) {
    const std::string id(reading.id);
    Node& row = body.add("tr").set("data-reading", id);
    row.add("th", id).set("scope", "row");
    row.add("td").add("button", app::citation_words(workspace.answer()->loaded().law, reading.paragraph), "order:" + order_of(std::string(reading.paragraph)));
    row.add("td", std::string(reading.on));
    row.add("td", std::string(reading.off));
    add_switch(row.add("td"), id, workspace.asked().readings.on(reading.reading), "switch-reading:" + id);
  }
}

/// What is refused of one value, at its field.
void refusal(const app::Workspace& workspace, app::SandboxChange::What what, const app::SandboxLine& line, Node& cell) {
  const auto& refused = workspace.sandbox_refusal();
  if (refused && refused->is_at(what, line.provision, line.index)) cell.add("p", refused->words).set("data-says", "at-once");
}

void sandbox_value(const app::Workspace& workspace, const app::SandboxLine& line, Node& row) {
  const std::string place = fmt::format("{}:{}", line.index, line.provision);
  Node& cell = row.add("td");
  if (line.has_share()) {
    const Fraction share = line.supposed.share.value_or(line.rule->share);
    if (line.supposed.share) cell.add("s", app::share_words(line.rule->share));
    cell.add("input", app::share_words(share), "sandbox-share:" + place).set("data-whole", "true").set("aria-label", word("sandbox.share"));
    refusal(workspace, app::SandboxChange::What::share, line, cell);
  } else if (line.has_count()) {
    const std::uint32_t count = line.supposed.count.value_or(line.rule->count);
    if (line.supposed.count) cell.add("s", app::grouped(line.rule->count));
    cell.add("input", std::to_string(count), "sandbox-count:" + place).set("data-whole", "true").set("aria-label", word("sandbox.count"));
    refusal(workspace, app::SandboxChange::What::count, line, cell);
  }
  Node& due = row.add("td");
  if (line.supposed.due_later != 0) due.add("s", display_text(line.due));
  due.add("input", iso_text(line.supposed_due()), "sandbox-due:" + place).set("type", "date").set("aria-label", word("sandbox.due"));
  refusal(workspace, app::SandboxChange::What::due, line, due);
}

void playground(const app::Workspace& workspace, Node& main) {
  const auto& lines = workspace.sandbox();
  main.add("h2", word("sandbox.title"));
  main.add("p", word("sandbox.caption"));
  Node& body = table(main, word("sandbox.title"), {word("sandbox.paragraph"), word("sandbox.asks"), word("sandbox.value"), word("sandbox.due")}, lines.size());
  for (const app::SandboxLine& line : lines) {
    Node& row = body.add("tr").set("data-provision", line.provision);
    row.add("th").set("scope", "row").add("button", app::citation_words(workspace.answer()->loaded().law, line.provision), "order:" + order_of(line.provision));
    row.add("td", app::obligation_words(*line.rule));
    sandbox_value(workspace, line, row);
  }
  flips(workspace, main);
}

}  // namespace

void build_orders(const app::Workspace& workspace, Node& main) {
  law_as_on(workspace, main);
  order_table(workspace, main);
  for (const app::ParagraphView& view : workspace.order_view().paragraphs) paragraph(workspace.answer()->loaded().law, view, main);
  readings(workspace, main);
  playground(workspace, main);
}

}  // namespace anupalan::mirror
