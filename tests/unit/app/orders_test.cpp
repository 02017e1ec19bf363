#include "app/orders.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "app/workspace.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;
using Texts = std::vector<std::string>;

/// Nothing but the orders that are built in, and whatever order files are given.
std::shared_ptr<const Loaded> with(std::vector<InputFile> more = {}) {
  more.push_back({"roster.json", R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"}], "employees": []})", {}});
  return load(std::move(more));
}

const orders::Law& law() {
  static const std::shared_ptr<const Loaded> kLoaded = with();
  return kLoaded->law;
}

Question asked(std::string_view law_as_on, Texts off = {}, orders::Readings readings = {}) {
  return {day("2026-03-31"), day(law_as_on), ReportingYear{2025}, std::move(off), readings, {}, {}};
}

orders::Readings without(orders::Reading reading) {
  orders::Readings readings;
  readings.set(reading, false);
  return readings;
}

const OrderLine& line_of(const std::vector<OrderLine>& lines, std::string_view id) {
  return *std::find_if(lines.begin(), lines.end(), [&](const OrderLine& line) { return line.order->id == id; });
}

ParagraphView paragraph(const orders::Law& of, std::string_view citation, const Question& question) {
  const std::string order(citation.substr(0, citation.find('#')));
  for (ParagraphView& view : order_view(of, question, order).paragraphs) {
    if (view.provision.citation() == citation) return std::move(view);
  }
  FAIL("there is no paragraph " << citation);
  return {};
}
ParagraphView paragraph(std::string_view citation, const Question& question) { return paragraph(law(), citation, question); }

/// "Due: 31.03.2026", each fact of an effect.
Texts facts(const Effect& effect) {
  Texts texts;
  for (const EffectFact& fact : effect.facts) texts.push_back(fmt::format("{}: {}", fact.name, fact.words));
  return texts;
}

Effect first_of(EffectKind kind, std::string_view citation, const Question& question = asked("2026-03-31")) {
  for (Effect& effect : paragraph(citation, question).creates) {
    if (effect.kind == kind) return std::move(effect);
  }
  FAIL(citation << " creates no " << name_of(kind));
  return {};
}

TEST_CASE("orders stand by date, and each says whether it is in force on law-as-on") {
  const auto lines = order_lines(law(), asked("2025-08-18", {"dopt-2025-08-01"}).law());
  CHECK(lines.size() == law().orders().size());
  CHECK(std::is_sorted(lines.begin(), lines.end(), [](const OrderLine& a, const OrderLine& b) { return a.order->dated < b.order->dated; }));
  CHECK(lines.front().order->id == "dopt-2025-07-04");
  CHECK(lines.front().standing == OrderStanding::in_force);
  CHECK(line_of(lines, "dop-2025-08-18").standing == OrderStanding::in_force);  // on its own day
  CHECK(line_of(lines, "dopt-2025-08-19").standing == OrderStanding::not_yet);
  CHECK(line_of(lines, "dopt-2025-08-19").standing_paragraphs == 0);
  CHECK(line_of(lines, "dopt-2025-08-01").standing == OrderStanding::switched_off);
  CHECK(line_of(lines, "dopt-2025-08-01").standing_paragraphs == 0);
}

TEST_CASE("an order counts those of its paragraphs that stand: the corrigendum takes one away") {
  const std::size_t all = law().find_order("dopt-2025-07-04")->paragraphs.size();
  auto standing = [](std::string_view on, Texts off = {}) {
    return line_of(order_lines(law(), asked(on, std::move(off)).law()), "dopt-2025-07-04").standing_paragraphs;
  };
  CHECK(standing("2025-07-03") == 0);
  CHECK(standing("2025-08-18") == all);
  CHECK(standing("2025-08-19") == all - 1);
  CHECK(standing("2025-08-19", {"dopt-2025-08-19"}) == all);
}

TEST_CASE("before the first order nothing stands, and nothing has ended") {
  const Question question = asked("2025-01-01");
  for (const OrderLine& line : order_lines(law(), question.law())) {
    CHECK(line.standing == OrderStanding::not_yet);
    for (const ParagraphView& view : order_view(law(), question, line.order->id).paragraphs) CHECK(view.standing == ParagraphStanding::not_yet);
  }
}

TEST_CASE("a substituted paragraph ends on the eve of the other, and both name each other") {
  const ParagraphView old = paragraph("dopt-2025-07-04#3(vii)", asked("2025-08-19"));
  CHECK(old.standing == ParagraphStanding::ended);
  CHECK(force_words(old.in_force) == "in force from 04.07.2025 to 18.08.2025");
  REQUIRE(old.amended_by.size() == 1);
  CHECK(old.amended_by[0].citation == "dopt-2025-08-19#2");
  CHECK(old.amended_by[0].how == orders::Amendment::substitute);
  CHECK(old.amended_by[0].from == day("2025-08-19"));
  CHECK(old.amended_by[0].standing == ParagraphStanding::stands);
  const ParagraphView changes = paragraph("dopt-2025-08-19#2", asked("2025-08-19"));
  REQUIRE(changes.amends.size() == 1);
  CHECK(changes.amends[0].citation == "dopt-2025-07-04#3(vii)");
  CHECK(changes.amends[0].loaded);
  CHECK(changes.amended_by.empty());
}

TEST_CASE("an order that is switched off changes nothing: what it would end stands on") {
  const ParagraphView old = paragraph("dopt-2025-07-04#3(vii)", asked("2025-08-19", {"dopt-2025-08-19"}));
  CHECK(old.standing == ParagraphStanding::stands);
  CHECK(force_words(old.in_force) == "in force from 04.07.2025");
  REQUIRE(old.amended_by.size() == 1);
  CHECK(old.amended_by[0].standing == ParagraphStanding::switched_off);
  CHECK(paragraph("dopt-2025-08-19#2", asked("2025-08-19", {"dopt-2025-08-19"})).standing == ParagraphStanding::switched_off);
}

TEST_CASE("a paragraph that no order has is told as one, and one that ends before it begins is never in force") {
  const std::string early = R"({"format": "order", "version": 1, "id": "a-early", "instrument": "Letter", "dated": "2025-12-01", "paragraphs": [
      {"id": "1", "quote": "q", "amends": [{"paragraph": "b-late#1", "how": "withdraw"}, {"paragraph": "gone#7", "how": "clarify"}]}]})";
  const std::string late = R"({"format": "order", "version": 1, "id": "b-late", "instrument": "Letter", "dated": "2026-01-01",
      "paragraphs": [{"id": "1", "quote": "q"}]})";
  const auto loaded = with({{"early.json", early, {}}, {"late.json", late, {}}});
  const ParagraphView never = paragraph(loaded->law, "b-late#1", asked("2026-03-31"));
  CHECK(never.standing == ParagraphStanding::ended);
  CHECK(force_words(never.in_force) == "never in force");
  CHECK(paragraph(loaded->law, "b-late#1", asked("2025-12-15")).standing == ParagraphStanding::ended);
  const ParagraphView changes = paragraph(loaded->law, "a-early#1", asked("2026-03-31"));
  CHECK(changes.amends[0].loaded);
  CHECK_FALSE(changes.amends[1].loaded);
}

TEST_CASE("the days on which the law changes are those on which a paragraph begins, or is in force no longer") {
  const auto days = law_days(law(), {});
  CHECK(std::is_sorted(days.begin(), days.end(), [](const LawDay& a, const LawDay& b) { return a.day < b.day; }));
  auto on = [](const std::vector<LawDay>& all, std::string_view which) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const LawDay& change) { return change.day == day(which); });
    return found == all.end() ? std::pair(0U, 0U) : std::pair(found->begin, found->end);
  };
  CHECK(days.front().day == day("2025-07-04"));
  CHECK(on(days, "2025-08-19") == std::pair(2U, 1U));
  CHECK(on(days, "2025-08-20") == std::pair(0U, 0U));
  CHECK(on(law_days(law(), {"dopt-2025-08-19"}), "2025-08-19") == std::pair(0U, 0U));
}

TEST_CASE("an id that no order has shows the first order") {
  CHECK(order_view(law(), asked("2026-03-31"), "gone").line.order->id == "dopt-2025-07-04");
  CHECK(order_view(law(), asked("2026-03-31"), "").line.order->id == "dopt-2025-07-04");
}

TEST_CASE("an obligation is told with the share, the dates and the people of its paragraph") {
  const Effect base = first_of(EffectKind::obligation, "dopt-2025-07-04#3(v)");
  CHECK(base.words == "Complete at least 50 % of the prescribed courses");
  CHECK(facts(base) ==
        Texts{"Due: 31 March of each reporting year (in 2025-26: 31.03.2026), or an earlier date in the plans", "For: everybody covered"});
  const Effect posts = first_of(EffectKind::obligation, "dop-2025-08-18#4");
  CHECK(facts(posts) == Texts{"Due: 31.03.2026, or an earlier date in the plans", "A course counts: when it is completed and its own assessment is passed",
                              "For: courses prescribed by the MDO; under the Department of Posts", "Reporting year: 2025-26 only",
                              "In place of: DoPT O.M. of 04.07.2025, para 3(v)"});
  CHECK(posts.facts.back().citation == "dopt-2025-07-04#3(v)");
}

TEST_CASE("windows, counts and kinds of people are told each by itself") {
  const Effect half_years = first_of(EffectKind::obligation, "gnctd-2026-01-02#(iv)");
  CHECK(half_years.words == "Complete at least 1 of the courses outside the plans");
  CHECK(facts(half_years) == Texts{"Completed in: 1 April to 30 September of each reporting year", "Completed in: 1 October to 31 March of each reporting year",
                                   "Begins: as reading R-4 has it", "Due: on the last day of that time",
                                   "For: under the Government of NCT of Delhi; service IAS", "or: under the Government of NCT of Delhi; service DANICS"});
  const Texts others = facts(first_of(EffectKind::obligation, "gnctd-2026-01-02#(ii)"));
  const char* kOthers = "or: under the Government of NCT of Delhi; Group A or B; who is not Administrative Secretary; while R-6 is switched on";
  CHECK(std::count(others.begin(), others.end(), kOthers) == 1);
  CHECK(std::count(others.begin(), others.end(), "Reporting year: from 2026-27 on") == 1);
}

TEST_CASE("what a reading keeps from standing is told so") {
  CHECK_FALSE(first_of(EffectKind::obligation, "dop-2026-02-19#2").holds);
  CHECK(first_of(EffectKind::obligation, "dop-2026-02-19#2", asked("2026-03-31", {}, without(orders::Reading::r5))).holds);
  CHECK(first_of(EffectKind::obligation, "ais-2025-10-16#2").holds);
  CHECK_FALSE(first_of(EffectKind::obligation, "ais-2025-10-16#2", asked("2026-03-31", {}, without(orders::Reading::r3))).holds);
  const Effect on = first_of(EffectKind::reading, "dop-2026-02-19#2");
  const Effect off = first_of(EffectKind::reading, "dop-2026-02-19#2", asked("2026-03-31", {}, without(orders::Reading::r5)));
  CHECK(on.reading == orders::Reading::r5);
  CHECK(on.words == fmt::format("R-5: {}", orders::all_readings()[4].on));
  CHECK(off.words == fmt::format("R-5: {}", orders::all_readings()[4].off));
}

TEST_CASE("milestones, checks, the place in the APAR, cadres and levels are told from the data") {
  CHECK(facts(first_of(EffectKind::milestone, "dopt-2025-07-04#Annexure-A.4")) == Texts{"Due: 15.10.2025", "Who: MDO and CCA"});
  const Effect six = first_of(EffectKind::plan_check, "dop-2026-02-19#2");
  CHECK(six.words == "A plan has at least 6 courses");
  CHECK(facts(six).front() == "If not so: Error");
  CHECK(first_of(EffectKind::plan_check, "dopt-2025-08-01#3").words == "A plan is published by 31.08.2025");
  const Effect place = first_of(EffectKind::placement, "dopt-2025-07-04#3(vii)");
  CHECK(place.words == "Part-I");
  CHECK(facts(place) == Texts{"Section: Training Programs Attended", "Holds: courses"});
  CHECK(facts(first_of(EffectKind::cadre_control, "ais-2025-09-03#2")) == Texts{"Services: IAS, CSS, CSSS, CSCS"});
  CHECK(facts(first_of(EffectKind::levels, "dopt-2025-07-04#3(i)")).front() == "MTS: Multi Tasking Staff, MTS");
  CHECK(facts(first_of(EffectKind::service_bands, "dopt-2025-07-04#3(ii)")) ==
        Texts{"Service: up to 9 years; above 9 years and up to 16 years; above 16 years and up to 25 years; 25 years or more"});
}

TEST_CASE("everything that any order creates has its words") {
  for (const orders::Order& order : law().orders()) {
    for (const ParagraphView& view : order_view(law(), asked("2026-03-31"), order.id).paragraphs) {
      INFO(view.provision.citation());
      const orders::Paragraph& p = *view.provision.paragraph;
      const std::size_t listed = p.obligations.size() + p.milestones.size() + p.plan_checks.size() + p.placements.size() + p.cadre_control.size();
      CHECK(view.creates.size() == listed + (p.levels.empty() ? 0 : 1) + (p.service_bands.empty() ? 0 : 1) + p.readings.size());
      for (const Effect& effect : view.creates) {
        CHECK_FALSE(effect.words.empty());
        for (const EffectFact& fact : effect.facts) CHECK((fact.name.find("effect.") == std::string::npos && !fact.words.empty()));
      }
    }
  }
}

// --- the workspace

Workspace opened() {
  Workspace workspace(day("2026-02-15"));
  workspace.apply(OpenFiles{{{"roster.json", R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"}],
      "employees": [{"id": "A", "unit": "m", "category": "central_government"}]})", {}}}});
  while (workspace.busy()) workspace.work();
  return workspace;
}

TEST_CASE("an order is shown, and Back leads to where one came from") {
  Workspace workspace = opened();
  workspace.apply(ShowOrder{"dopt-2025-08-01"});
  CHECK(workspace.view() == View::orders);
  CHECK(workspace.order_view().line.order->id == "dopt-2025-08-01");
  workspace.apply(GoBack{});
  CHECK(workspace.view() == View::overview);
}

TEST_CASE("what is switched off is named, and all is switched on again at once; undo brings it back") {
  Workspace workspace = opened();
  CHECK(workspace.asked().switched_off().empty());
  workspace.apply(SwitchOrder{"dopt-2025-08-19", false});
  workspace.apply(SwitchReading{orders::Reading::r5, false});
  CHECK(workspace.asked().switched_off() == Texts{"dopt-2025-08-19", "R-5"});
  CHECK(line_of(workspace.order_lines(), "dopt-2025-08-19").standing == OrderStanding::switched_off);
  workspace.apply(SwitchAllOn{});
  CHECK(workspace.asked().switched_off().empty());
  CHECK(line_of(workspace.order_lines(), "dopt-2025-08-19").standing == OrderStanding::in_force);
  workspace.apply(Undo{});
  CHECK(workspace.asked().switched_off() == Texts{"dopt-2025-08-19", "R-5"});
}

TEST_CASE("law-as-on follows the data until a day is set, and follows again when it is taken back") {
  Workspace workspace = opened();
  workspace.apply(SetAsOn{day("2025-08-18")});
  CHECK(line_of(workspace.order_lines(), "dopt-2025-08-19").standing == OrderStanding::not_yet);
  workspace.apply(SetLawAsOn{day("2025-08-19")});
  CHECK(line_of(workspace.order_lines(), "dopt-2025-08-19").standing == OrderStanding::in_force);
  CHECK(workspace.asked().as_on == day("2025-08-18"));
  workspace.apply(SetLawAsOn{std::nullopt});
  CHECK(line_of(workspace.order_lines(), "dopt-2025-08-19").standing == OrderStanding::not_yet);
}

}  // namespace
}  // namespace anupalan::app
