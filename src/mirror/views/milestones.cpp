#include "mirror/views/views.h"

#include "app/citation.h"
#include "app/tr.h"

namespace anupalan::mirror {
namespace {

using app::say;

std::string word_of(rules::MilestoneStatus status) { return word(fmt::format("milestone_status.{}", rules::name_of(status))); }

void organisations(const app::MilestoneView& view, Node& main) {
  if (view.organisations.empty()) {
    main.add("p", word("milestones.no_organisation"));
    return;
  }
  Node& list = main.add("ul").set("aria-label", word("milestones.organisation"));
  for (const app::Organisation& organisation : view.organisations) {
    Node& button = list.add("li").add("button", organisation.title, "organisation:" + organisation.id);
    if (organisation.id == view.chosen.id) button.set("aria-current", "true");
  }
}

void cite(const app::Answer& answer, Node& parent, const std::string& citation, std::string_view quote) {
  parent.add("button", app::citation_words(answer.law(), citation), "order:" + citation.substr(0, citation.find('#')));
  parent.add("blockquote", std::string(quote));
}

void line(const app::Answer& answer, const app::MilestoneLine& of, Node& body) {
  Node& row = body.add("tr").set("data-milestone", of.state.provision);
  row.add("th", of.state.what).set("scope", "row");
  row.add("td", of.owner);
  Node& due = row.add("td");
  due.add("span", display_text(of.state.due));
  if (of.moved()) due.add("small", say("milestone.was", display_text(of.state.original_due)));
  row.add("td", display_text(of.state.done_on));
  Node& status = row.add("td");
  status.add("span", word_of(of.state.status));
  if (of.state.status == rules::MilestoneStatus::undetermined) status.add("small", word("milestone.no_report"));
  Node& paragraphs = row.add("td");
  cite(answer, paragraphs, of.state.provision, of.quote);
  if (!of.moved()) return;
  paragraphs.add("span", word("milestone.moved_by"));
  cite(answer, paragraphs, of.state.amended_by, of.new_quote);
}

}  // namespace

void build_milestones(const app::Workspace& workspace, Node& main) {
  const app::MilestoneView& view = workspace.milestones();
  organisations(view, main);
  Node& facts = main.add("dl");
  for (std::size_t i = 0; i < view.counts.size(); ++i) {
    const rules::MilestoneStatus status = app::kMilestoneStatuses[i];
    facts.add("dt", word_of(status));
    facts.add("dd", app::grouped(view.counts[i])).set("data-figure", std::string(rules::name_of(status)));
  }
  const app::Question& question = workspace.answer()->question();
  const std::string law = display_text(question.law_as_on);
  if (view.lines.empty()) main.add("p", say("milestones.none", question.year.text()) + ". " + say("milestones.none_hint", law));
  Node& body = table(main, view.chosen.id.empty() ? word("milestones.of_nobody") : say("milestones.of", view.chosen.title),
                     {word("milestone.what"), word("milestone.owner"), word("milestone.due"), word("milestone.done_on"), word("milestone.status"),
                      word("milestone.paragraph")}, view.lines.size());
  for (const app::MilestoneLine& each : view.lines) line(*workspace.answer(), each, body);
}

}  // namespace anupalan::mirror
