#include "ui/errands.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/guesses.h"
#include "app/plan_change.h"
#include "app/saved.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using Kind = app::Errand::Kind;

void tell(Context& context, std::string words, bool refused) { context.ask(app::Tell{std::move(words), refused}); }

/// Nobody is named while names are masked, in files neither.
bool refused(Context& context) {
  const bool masked = context.workspace.settings().masked;
  if (masked) tell(context, std::string(tr("mask.refused")), true);
  return masked;
}

void save_workspace(Context& context, bool with_people) {
  if (with_people && refused(context)) return;
  const app::WorkspaceDocument document = app::workspace_document(context.workspace, with_people);
  const std::string where = platform::save_file("workspace.json", document.text, "application/json");
  tell(context, app::saved_words(document, where), where.empty());
}

bool corrects_people(const app::Answer& answer) {
  const auto& guesses = answer.data().guesses;
  return std::any_of(guesses.begin(), guesses.end(), [](const model::Guess& guess) { return guess.what == model::Guessed::person; });
}

void save_corrections(Context& context) {
  if (corrects_people(context.answer()) && refused(context)) return;
  const std::string where = platform::save_file("corrections.json", app::corrections_document(context.answer()), "application/json");
  tell(context, where.empty() ? std::string(tr("guess.not_saved")) : said("guess.saved", where), where.empty());
}

void save_plans(Context& context, bool all) {
  const model::PlanRecord* plan = context.workspace.edited_plan();
  if (plan == nullptr) return;
  const app::Answer& answer = context.answer();
  const std::vector<model::PlanRecord> plans = all ? app::plans_of_year(answer, plan->reporting_year) : std::vector{*plan};
  if (std::any_of(plans.begin(), plans.end(), app::names_people) && refused(context)) return;
  const std::string name = all ? fmt::format("training-plans-{}.json", plan->reporting_year.text()) : plan->id + ".json";
  const std::string where = platform::save_file(name, app::plans_document(answer, plans), "application/json");
  tell(context, where.empty() ? std::string(tr("guess.not_saved")) : said(all ? "plan_edit.saved_all" : "plan_edit.saved", where), where.empty());
}

void know_remembered(Context& context) { context.ask(app::KnowRemembered{platform::can_remember_files(), platform::remembered_files()}); }

void remember_files(Context& context) {
  Session& session = context.session;
  if (!platform::can_remember_files()) return tell(context, std::string(tr("recent.not_here")), true);
  const bool written = platform::remember_files(session.opened);
  know_remembered(context);
  tell(context, std::string(tr(written ? "recent.remembered" : "recent.not_written")), !written);
}

void forget_files(Context& context) {
  if (!platform::can_remember_files()) return tell(context, std::string(tr("recent.not_here")), true);
  platform::forget_files();
  know_remembered(context);
  tell(context, std::string(tr("recent.forgotten")), false);
}

void clear_everything(Context& context) {
  platform::forget_everything();
  context.session = {};
  know_remembered(context);
  tell(context, std::string(tr("about.cleared")), false);
}

void open_remembered(Context& context, const std::string& path) {
  const auto& all = context.workspace.remembered().files;
  if (!path.empty()) context.session.to_open = {path};
  else if (all) context.session.to_open = *all;
}

/// The view saves it when it has painted it.
void save_picture(Context& context) {
  if (context.workspace.view() == app::View::mosaic) context.session.mosaic.save = true;
  else tell(context, std::string(tr("mosaic.save_where")), true);
}

void go_to_row(Context& context, const std::string& number) {
  const auto row = app::parse_row(number, context.workspace.employees().size());
  if (row) context.session.people.go_to(*row);
}

void show_paragraph(Session& session, const std::string& citation) {
  constexpr int kUntilMeasured = 4;
  session.paragraph = citation;
  session.paragraph_frames = kUntilMeasured;
  session.orders_part = 0;
}

}  // namespace

void do_errand(Context& context, const app::Errand& errand) {
  const bool loaded = context.workspace.answer() != nullptr;
  switch (errand.kind) {
    case Kind::open_files: pick_files(context); break;
    case Kind::open_sample: platform::open_sample(errand.what); break;
    case Kind::remember_files: remember_files(context); break;
    case Kind::forget_files: forget_files(context); break;
    case Kind::clear_everything: clear_everything(context); break;
    case Kind::update: platform::begin_anew(); break;
    case Kind::open_remembered: open_remembered(context, errand.what); break;
    case Kind::focus_password: context.session.focus_password = true; break;
    case Kind::focus_search: context.session.focus_search = true; break;
    case Kind::focus_go_to: context.session.focus_go_to = true; break;
    case Kind::show_paragraph: show_paragraph(context.session, errand.what); break;
    case Kind::go_to_row: if (loaded) go_to_row(context, errand.what); break;
    case Kind::save_workspace: if (loaded) save_workspace(context, context.session.with_people); break;
    case Kind::save_with_people: if (loaded) save_workspace(context, true); break;
    case Kind::save_picture: if (loaded) save_picture(context); break;
    case Kind::save_plan: if (loaded) save_plans(context, false); break;
    case Kind::save_plans: if (loaded) save_plans(context, true); break;
    case Kind::save_corrections: if (loaded) save_corrections(context); break;
  }
  platform::redraw();
}

}  // namespace anupalan::ui
