#include "app/citation.h"
#include "app/search.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

#include "app/tr.h"
#include "app/workspace.h"
#include "unit/rules/world.h"

namespace anupalan::app {
namespace {

using rules::day;
using When = NamedCommand::When;

Answer answer() {
  static const rules::World kWorld(
      "unit m: kind ministry\n unit north: kind office, under m\n plan p: mdo m, courses c1 c2\n"
      "employee E1: unit north, central_government, level us\n employee E2: unit m, central_government, level us\n");
  return {kWorld.loaded(), resolve(*kWorld.loaded(), {}, day("2026-01-01"))};
}

std::vector<Hit> hits_of(Searched in, std::string words) {
  in.today = day("2026-01-01");
  std::vector<Hit> hits;
  find_hits(in, std::move(words), hits).finish();
  return hits;
}
std::vector<Hit> hits_of(const Answer* answer, std::string words) { return hits_of(Searched{answer}, std::move(words)); }

std::size_t count(const std::vector<Hit>& hits, Hit::Kind kind) {
  return static_cast<std::size_t>(std::count_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.kind == kind; }));
}

TEST_CASE("letters in their order are found, those at the beginning of words first") {
  CHECK(fuzzy("Expand all", "ea").has_value());
  CHECK(fuzzy("Expand all", "all").has_value());
  CHECK_FALSE(fuzzy("Expand all", "lae").has_value());
  CHECK(fuzzy("Expand all", "") == 0U);
  CHECK(fuzzy("Undo", "u") < fuzzy("Redo undo", "u"));
  CHECK(*fuzzy("Close all files", "f") < *fuzzy("Shelf", "f") + 100);
}

TEST_CASE("without words the commands are offered, every one with a name; with words that none has, nothing is") {
  const Answer loaded = answer();
  const auto all = named_commands(day("2026-01-01"));
  for (const NamedCommand& command : all) CHECK(has_text(command.title));
  const auto offered = [&](When when) { return std::count_if(all.begin(), all.end(), [&](const NamedCommand& c) { return c.when == when; }); };
  const auto itself = 1;  // the field that is open already
  CHECK(static_cast<std::ptrdiff_t>(hits_of(nullptr, "").size()) == offered(When::always) - itself);
  CHECK(static_cast<std::ptrdiff_t>(hits_of(&loaded, "").size()) == offered(When::always) + offered(When::loaded) - itself);
  CHECK(hits_of({.answer = &loaded, .password_needed = true}, "").size() == all.size() - itself);
  CHECK(hits_of({.answer = &loaded, .commands = false}, "").empty());
  CHECK(hits_of(&loaded, "zzzz").empty());
}

TEST_CASE("commands that have the words themselves stand before those that only have their letters") {
  const Answer loaded = answer();
  const auto units = hits_of(&loaded, "data");
  REQUIRE(units.size() > 2);
  CHECK(units.front().title == tr("view.data"));
  CHECK(units[1].title.starts_with("Data as on"));
  CHECK(hits_of(&loaded, "ovrw").front().title == tr("view.overview"));
  CHECK(count(hits_of({.answer = &loaded, .commands = false}, "data"), Hit::Kind::command) == 0);
}

TEST_CASE("a day that is typed is looked at, and a number is a row") {
  const Answer loaded = answer();
  const auto days = hits_of(&loaded, "31.03.2026");
  REQUIRE(count(days, Hit::Kind::command) == 2);
  CHECK(days[0].command.get_if<SetAsOn>()->day == day("2026-03-31"));
  CHECK(days[1].command.get_if<SetLawAsOn>()->day == day("2026-03-31"));
  CHECK(count(hits_of(&loaded, "31.02.2026"), Hit::Kind::command) == 0);
  const auto row = hits_of(&loaded, "2");
  REQUIRE_FALSE(row.empty());
  CHECK(row.front().command.get_if<Errand>()->what == "2");
  CHECK(count(hits_of(&loaded, "3"), Hit::Kind::command) == 0);  // there are two
}

TEST_CASE("units, courses and employees are found by name or id, and choosing one goes there") {
  const Answer loaded = answer();
  const auto people = hits_of(&loaded, " e2 ");
  REQUIRE(count(people, Hit::Kind::employee) == 1);
  CHECK(people.front().command.get_if<ShowEmployee>()->employee == loaded.data().find_employee("E2"));
  const auto units = hits_of(&loaded, "NORTH");
  REQUIRE(count(units, Hit::Kind::unit) == 1);
  CHECK(units.front().command.get_if<ShowEmployees>()->filter.unit == "north");
  const auto courses = hits_of(&loaded, "c1");
  CHECK(count(courses, Hit::Kind::course) == 1);
}

TEST_CASE("an order is found by its id and number, a paragraph by the words quoted of it") {
  const Answer loaded = answer();
  const orders::Law& law = loaded.loaded().law;
  REQUIRE_FALSE(law.provisions().empty());
  const orders::Provision& provision = law.provisions().front();
  const auto by_id = hits_of({.answer = &loaded, .commands = false}, provision.order->id);
  REQUIRE(count(by_id, Hit::Kind::order) > 0);
  const std::string words = provision.paragraph->quote.substr(10, 30);
  const auto by_words = hits_of({.answer = &loaded, .commands = false}, words);
  const auto hit = std::find_if(by_words.begin(), by_words.end(), [&](const Hit& h) { return h.detail == citation_words(law, provision.citation()); });
  REQUIRE(hit != by_words.end());
  const ShowOrder& command = *hit->command.get_if<ShowOrder>();
  CHECK(command.id == provision.order->id);
  CHECK(command.paragraph == provision.citation());
  CHECK(contains_folded(hit->title, folded(words)));
}

TEST_CASE("hits of a kind stand together, in the order of the kinds") {
  const Answer loaded = answer();
  const auto hits = hits_of(&loaded, "e");
  CHECK(std::is_sorted(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.kind < b.kind; }));
  CHECK(count(hits, Hit::Kind::order) <= static_cast<std::ptrdiff_t>(kHitsOfAKind));
}

TEST_CASE("what only the machine can do is noted until somebody takes it") {
  Workspace workspace(day("2026-01-01"));
  workspace.apply(Errand{Errand::Kind::open_files});
  workspace.apply(ShowOrder{"o", "o#1"});
  const auto errands = workspace.take_errands();
  REQUIRE(errands.size() == 2);
  CHECK(errands[0].kind == Errand::Kind::open_files);
  CHECK(errands[1].kind == Errand::Kind::show_paragraph);
  CHECK(errands[1].what == "o#1");
  CHECK(workspace.take_errands().empty());
}

TEST_CASE("the field closes with any other command, and is no step to be undone") {
  Workspace workspace(day("2026-01-01"));
  workspace.apply(Find{"u"});
  REQUIRE(workspace.finding() == "u");
  CHECK_FALSE(workspace.hits().empty());
  CHECK_FALSE(workspace.timeline().can_undo());
  workspace.apply(Show{View::units});
  CHECK_FALSE(workspace.finding().has_value());
  workspace.apply(Find{"u"});
  workspace.apply(Find{});
  CHECK_FALSE(workspace.finding().has_value());
}

}  // namespace
}  // namespace anupalan::app
