#include "rules/milestones.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

#include <fmt/format.h>

#include "app/loading.h"
#include "unit/rules/world.h"

namespace anupalan::rules {
namespace {

using Lines = std::vector<std::string>;

std::shared_ptr<const app::Loaded> loaded_with(const std::string& reports) {
  const std::string roster = R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"},
      {"id": "c", "name": "C", "kind": "circle"}], "employees": []})";
  return app::load({{"roster.json", roster, {}}, {"m.json", R"({"format": "milestones", "version": 1, "organisation": "m", "done": [)" + reports + "]}", {}}});
}

/// "Annexure-A.4 2025-10-31 by dopt-2025-08-01#3 done 2025-10-30", of one organisation.
Lines milestones(const app::Loaded& loaded, std::string_view organisation, std::string_view on, std::string_view law = "2026-03-31", int year = 2025) {
  const RuleBook book = make_rule_book(loaded.law, {day(law), {}, {}}, ReportingYear{year});
  Lines lines;
  for (const MilestoneState& s : milestones_of({loaded.law, book, loaded.data, day(on)}, organisation)) {
    lines.push_back(fmt::format("{} {}{} {}{}", s.provision.substr(s.provision.find('#') + 1), iso_text(s.due), s.amended_by.empty() ? "" : " by " + s.amended_by,
                                name_of(s.status), s.done_on.is_never() ? "" : " " + iso_text(s.done_on)));
  }
  return lines;
}

std::string find(const Lines& lines, std::string_view paragraph) {
  for (const std::string& line : lines) {
    if (line.starts_with(paragraph)) return line;
  }
  return {};
}

const std::string kBanks = R"({"milestone": "dopt-2025-07-04#Annexure-A.4", "on": "2025-10-30"})";

TEST_CASE("the date for question banks moves on the day of the letter that extends it") {
  auto loaded = loaded_with("");
  CHECK(find(milestones(*loaded, "m", "2025-07-20", "2025-07-31"), "Annexure-A.4") == "Annexure-A.4 2025-10-15 due");
  CHECK(find(milestones(*loaded, "m", "2025-07-20", "2025-08-01"), "Annexure-A.4") == "Annexure-A.4 2025-10-31 by dopt-2025-08-01#3 due");
}

TEST_CASE("every milestone of Annexure A, of Posts and of Delhi has its date (rules.md, section 4)") {
  auto loaded = loaded_with("");
  const std::pair<const char*, const char*> kDates[] = {
      {"dopt-2025-07-04#Annexure-A.1", "2025-07-31"}, {"dopt-2025-07-04#Annexure-A.2", "2025-08-31"}, {"dopt-2025-07-04#Annexure-A.3", "2025-08-31"},
      {"dopt-2025-07-04#Annexure-A.4", "2025-10-31"}, {"dopt-2025-07-04#Annexure-A.5", "2025-11-15"}, {"dopt-2025-07-04#Annexure-A.6", "2026-03-31"},
      {"dop-2025-08-18#6", "2025-08-25"}, {"gnctd-2026-01-02#(ii)", "2026-04-30"}, {"gnctd-2026-01-02#(iii)", "2026-05-15"}, {"gnctd-2026-01-02#(vi)", "2026-06-30"}};
  std::map<std::string, std::string> found;
  for (int year : {2025, 2026}) {
    const RuleBook book = make_rule_book(loaded->law, {day("2026-06-30"), {}, {}}, ReportingYear{year});
    for (const MilestoneState& s : milestones_of({loaded->law, book, loaded->data, day("2026-06-30")}, "")) found[s.provision] = iso_text(s.due);
  }
  CHECK(found == std::map<std::string, std::string>(std::begin(kDates), std::end(kDates)));
}

TEST_CASE("done, done late, due and overdue; of an organisation that reports nothing it is not known") {
  auto loaded = loaded_with(kBanks + R"(, {"milestone": "dopt-2025-07-04#Annexure-A.2", "on": "2025-09-01"})");
  const Lines lines = milestones(*loaded, "m", "2025-11-16");
  CHECK(find(lines, "Annexure-A.4") == "Annexure-A.4 2025-10-31 by dopt-2025-08-01#3 done 2025-10-30");
  CHECK(find(lines, "Annexure-A.2") == "Annexure-A.2 2025-08-31 done_late 2025-09-01");
  CHECK(find(lines, "Annexure-A.5") == "Annexure-A.5 2025-11-15 overdue");
  CHECK(find(milestones(*loaded, "m", "2025-11-15"), "Annexure-A.5") == "Annexure-A.5 2025-11-15 due");
  CHECK(find(milestones(*loaded, "c", "2025-11-16"), "Annexure-A.5") == "Annexure-A.5 2025-11-15 undetermined");
  CHECK(find(milestones(*loaded, "m", "2025-10-29"), "Annexure-A.4") == "Annexure-A.4 2025-10-31 by dopt-2025-08-01#3 due");  // not reported yet
}

TEST_CASE("what others must do is theirs, and a circle's is a circle's") {
  auto loaded = loaded_with(kBanks);
  CHECK(find(milestones(*loaded, "m", "2025-09-01"), "Annexure-A.1") == "Annexure-A.1 2025-07-31 of_others");
  CHECK(find(milestones(*loaded, "m", "2025-09-01"), "6") == "6 2025-08-25 of_others");
  CHECK(find(milestones(*loaded, "c", "2025-08-25"), "6") == "6 2025-08-25 due");
  CHECK(find(milestones(*loaded, "dopt", "2025-07-30"), "Annexure-A.1") == "Annexure-A.1 2025-07-31 due");
}

const std::string kBanksCalled = "Question banks for the assessment created";

std::string order_file(std::string_view id, std::string_view dated, std::string_view extends, const std::string& milestones) {
  return fmt::format(R"({{"format": "order", "version": 1, "id": "{}", "instrument": "Letter", "dated": "{}", "paragraphs": [
      {{"id": "1", "quote": "q", "amends": [{{"paragraph": "{}", "how": "extend"}}], "milestones": [{}]}}]}})", id, dated, extends, milestones);
}
std::string milestone(std::string_view what, std::string_view due) { return fmt::format(R"({{"what": "{}", "owner": "mdo", "due": "{}"}})", what, due); }

TEST_CASE("an extension of an extension moves the date again, and a report may cite any of them") {
  auto loaded = app::load({{"o.json", order_file("x", "2025-10-01", "dopt-2025-08-01#3", milestone(kBanksCalled, "2025-11-30")), {}},
                           {"m.json", R"({"format": "milestones", "version": 1, "organisation": "m", "done": [{"milestone": "dopt-2025-08-01#3", "on": "2025-11-20"}]})", {}}});
  CHECK(find(milestones(*loaded, "m", "2025-12-01"), "Annexure-A.4") == "Annexure-A.4 2025-11-30 by x#1 done 2025-11-20");
  CHECK(find(milestones(*loaded, "m", "2025-09-01", "2025-09-30"), "Annexure-A.4") == "Annexure-A.4 2025-10-31 by dopt-2025-08-01#3 due");
}

TEST_CASE("a paragraph that extends one milestone and sets another does both") {
  auto loaded = app::load({{"o.json", order_file("x", "2025-10-01", "dopt-2025-07-04#Annexure-A.5",
                                                 milestone("Comprehensive assessments live, each level", "2025-12-15") + "," + milestone("A new report", "2026-02-28")), {}}});
  const Lines lines = milestones(*loaded, "", "2025-11-16");
  CHECK(find(lines, "Annexure-A.5") == "Annexure-A.5 2025-12-15 by x#1 due");
  CHECK(find(lines, "1 2026") == "1 2026-02-28 due");
}

TEST_CASE("of an organisation that nobody knows, what an MDO must do may be its own, and nothing else") {
  auto loaded = app::load({{"m.json", R"({"format": "milestones", "version": 1, "organisation": "U", "done": [{"milestone": "dopt-2025-07-04#Annexure-A.2", "on": "2025-08-20"}]})", {}}});
  CHECK(find(milestones(*loaded, "U", "2026-03-31"), "Annexure-A.3") == "Annexure-A.3 2025-08-31 of_others");
  CHECK(find(milestones(*loaded, "U", "2026-03-31"), "Annexure-A.5") == "Annexure-A.5 2025-11-15 overdue");
}

TEST_CASE("a yearly milestone stands in every year from its paragraph on") {
  auto loaded = loaded_with("");
  CHECK(find(milestones(*loaded, "", "2025-05-01", "2026-03-31", 2025), "(ii)").empty());  // April 2025 was before the OM
  CHECK(find(milestones(*loaded, "", "2026-04-30", "2026-06-01", 2026), "(ii)") == "(ii) 2026-04-30 due");
  CHECK(find(milestones(*loaded, "", "2027-04-30", "2027-06-01", 2027), "(iii)") == "(iii) 2027-05-15 due");
  CHECK(find(milestones(*loaded, "", "2027-04-30", "2027-06-01", 2027), "(vi)").empty());  // June 2026 only
}

TEST_CASE("a report of a milestone that no order has is set aside, with its place") {
  auto loaded = loaded_with(kBanks + ",\n{\"milestone\": \"dopt-2025-07-04#9\", \"on\": \"2025-10-30\"}");
  REQUIRE(loaded->diagnostics.size() == 1);
  CHECK(to_text(loaded->diagnostics[0]).starts_with("m.json:2:1: set_aside:"));
  CHECK(loaded->diagnostics[0].code == "milestone.unknown");
  CHECK(loaded->data.files[0].used == 1);
  CHECK(loaded->data.files[0].set_aside == 1);
}

}  // namespace
}  // namespace anupalan::rules
