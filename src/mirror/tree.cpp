#include "mirror/tree.h"

#include <fmt/format.h>

#include "app/queries.h"
#include "app/reconcile.h"
#include "app/tr.h"
#include "mirror/actions.h"

namespace anupalan::mirror {
namespace {

using app::tr;
using model::at;

std::string word(std::string_view key) { return std::string(tr(key)); }

constexpr rules::Status kStatuses[] = {rules::Status::compliant, rules::Status::late,         rules::Status::pending,
                                       rules::Status::missed,    rules::Status::undetermined, rules::Status::not_applicable};

std::string status_word(rules::Status status) { return word(fmt::format("status.{}", rules::name_of(status))); }

/// A table with a caption and a header row; cells are added row by row.
Node& table(Node& parent, std::string caption, const std::vector<std::string>& columns, std::size_t rows) {
  Node& node = parent.add("table");
  node.set("aria-rowcount", std::to_string(rows + 1));
  node.add("caption", std::move(caption));
  Node& header = node.add("thead").add("tr");
  for (const std::string& column : columns) header.add("th", column).set("scope", "col");
  return node.add("tbody");
}

std::string rate_text(const app::Rate& rate) {
  if (!rate.known()) return app::text_of(rate);
  return fmt::format("{} ({} / {})", app::text_of(rate), app::grouped(rate.compliant), app::grouped(rate.covered));
}

// --- the views, in the order of app::View

void overview(const app::Workspace& workspace, Node& main) {
  const app::Overview& overview = workspace.overview();
  Node& facts = main.add("dl");
  auto fact = [&](std::string name, std::string value, std::string data_name) {
    facts.add("dt", std::move(name));
    facts.add("dd", std::move(value)).set("data-figure", std::move(data_name));
  };
  fact(word("mirror.employees"), app::grouped(overview.counts.employees()), "employees");
  fact(word("mirror.covered"), app::grouped(overview.counts.covered()), "covered");
  fact(word("mirror.rate"), rate_text(overview.rate), "rate");
  if (!overview.next_due.is_never()) {
    fact(word("mirror.next_due"), display_text(overview.next_due), "next_due");
    fact(word("mirror.days_left"), std::to_string(overview.days_left), "days_left");
  }
  Node& list = main.add("ul");
  for (rules::Status status : kStatuses) {
    std::string name(rules::name_of(status));
    list.add("li").add("button", fmt::format("{}: {}", status_word(status), app::grouped(overview.counts.of(status))),
                       "status:" + name).set("data-figure", name);
  }
  for (const auto* counts : {&overview.reasons, &overview.findings}) {
    if (counts->empty()) continue;
    main.add("h2", word(counts == &overview.reasons ? "mirror.reasons" : "mirror.findings"));
    Node& codes = main.add("ul");
    for (const app::ReasonCount& count : *counts) {
      codes.add("li").add("button", fmt::format("{}: {}", app::words_for(count.code), app::grouped(count.employees)),
                          "reason:" + count.code);
    }
  }
}

void units(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  std::vector<app::UnitLine> lines = app::unit_lines(workspace);
  std::vector<std::string> columns{word("column.unit"), word("mirror.employees"), word("mirror.covered")};
  for (rules::Status status : kStatuses) columns.push_back(status_word(status));
  columns.push_back(word("mirror.rate"));
  Node& body = table(main, word("view.units"), columns, lines.size());
  for (const app::UnitLine& line : lines) {
    if (body.children.size() == kRowsShown) break;
    const rules::Counts& counts = answer.roll_up().units[at(line.unit)];
    std::string id(answer.data().unit_id(line.unit));
    Node& row = body.add("tr").set("aria-level", std::to_string(line.depth + 1)).set("data-unit", id);
    Node& name = row.add("th").set("scope", "row");
    std::string title(app::title_of(answer.data(), line.unit));
    if (line.has_children) name.add("button", title, "unit:" + id).set("aria-expanded", line.expanded ? "true" : "false");
    else name.text = title;
    row.add("td", app::grouped(counts.employees()));
    row.add("td", app::grouped(counts.covered()));
    for (rules::Status status : kStatuses) row.add("td", app::grouped(counts.of(status)));
    row.add("td", rate_text(app::rate_of(counts)));
  }
}

void employees(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const auto& rows = workspace.employees();
  main.add("p", fmt::format("{} / {}", app::grouped(rows.size()), app::grouped(answer.data().employees.size())))
      .set("data-figure", "shown");
  main.add("input", workspace.filter().search, "search").set("type", "search").set("aria-label", word("mirror.search"));
  if (workspace.filter().any()) main.add("button", word("mirror.clear_filter"), "clear-filter");
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < app::kColumnCount; ++i) columns.emplace_back(app::title_of(static_cast<app::Column>(i)));
  Node& body = table(main, word("view.employees"), columns, rows.size());
  for (model::EmployeeRow employee : rows) {
    if (body.children.size() == kRowsShown) break;
    std::string id(answer.data().text(answer.data().employees.id[at(employee)]));
    Node& row = body.add("tr").set("data-employee", id);
    row.add("th").set("scope", "row").add("button", id, "employee:" + id);
    for (std::size_t i = 1; i < app::kColumnCount; ++i) {
      row.add("td", app::cell_text(answer, employee, static_cast<app::Column>(i)));
    }
  }
}

void outline(const Outline& from, Node& list) {
  Node& item = list.add("li");
  item.add("span", from.text.empty() ? from.label : from.label + ": " + from.text).set("data-code", from.code);
  if (!from.quote.empty()) {
    item.add("blockquote", from.quote);
    item.add("cite", from.citation);
  }
  if (!from.file.empty()) item.add("small", from.file + " " + from.pointer);
  if (from.children.empty()) return;
  Node& below = item.add("ul");
  for (const Outline& child : from.children) outline(child, below);
}

void employee(const app::Workspace& workspace, Node& main) {
  if (workspace.employee() == model::kNoRow<model::EmployeeRow>) return;
  outline(app::explanation_of(*workspace.answer(), workspace.employee()), main.add("ul"));
}

void guesses(const app::Workspace& workspace, Node& main) {
  const auto& all = workspace.answer()->data().guesses;
  if (all.empty()) return;
  Node& body = table(main, word("data.guesses"), {word("guess.what"), word("guess.written"), word("guess.taken_as"), word("guess.count"),
                                                  word("guess.by")}, all.size());
  for (const model::Guess& guess : all) {
    if (body.children.size() == kRowsShown) break;
    Node& row = body.add("tr");
    row.add("th", word("guessed." + std::string(model::name_of(guess.what)))).set("scope", "row");
    row.add("td", guess.file.empty() ? guess.written : fmt::format(fmt::runtime(tr("guess.in_file")), guess.written, guess.file));
    row.add("td").add("input", app::meaning_words(guess), correct_action(guess)).set("data-whole", "true").set("aria-label", word("guess.taken_as"));
    row.add("td", app::grouped(guess.count));
    row.add("td", guess.corrected ? word("guess.corrected") : std::string());
  }
}

void data(const app::Workspace& workspace, Node& main) {
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

struct ViewTree {
  std::string_view name;
  void (*build)(const app::Workspace&, Node&);
};
constexpr ViewTree kViews[] = {{"overview", overview}, {"units", units}, {"employees", employees},
                               {"employee", employee}, {"data", data}};

void navigation(const app::Workspace& workspace, Node& root) {
  Node& list = root.add("nav").set("aria-label", word("mirror.views")).add("ul");
  for (std::size_t i = 0; i < std::size(kViews); ++i) {
    std::string name(kViews[i].name);
    Node& button = list.add("li").add("button", word("view." + name), "show:" + name);
    if (static_cast<std::size_t>(workspace.view()) == i) button.set("aria-current", "page");
  }
  root.add("input", iso_text(workspace.answer()->as_on()), "as-on").set("type", "date").set("aria-label", word("mirror.as_on"));
}

}  // namespace

Node tree_of(const app::Workspace& workspace) {
  Node root{"div", {}, {}, {}, {}};
  Node& status = root.add("p").set("role", "status");
  if (workspace.loading()) {
    app::LoadProgress progress = workspace.progress();
    status.text = fmt::format("{} / {} {}", progress.files_done, progress.files, progress.current);
    root.add("button", word("loading.cancel"), "cancel-loading");
  } else {
    status.text = workspace.notice();
  }
  if (workspace.password_needed()) {
    root.add("p", word("notice.password"));
    root.add("input", "", "password").set("type", "password").set("aria-label", word("notice.password_hint"));
  }
  if (workspace.answer() == nullptr) {
    root.add("h1", word("mirror.start"));
    return root;
  }
  navigation(workspace, root);
  const ViewTree& view = kViews[static_cast<std::size_t>(workspace.view())];
  Node& main = root.add("main");
  main.add("h1", word("view." + std::string(view.name)));
  view.build(workspace, main);
  return root;
}

}  // namespace anupalan::mirror
