// What an officer says is meant stands instead of what would be guessed (assets/schemas/corrections.schema.json).
#include "model/corrections.h"

#include <catch2/catch_test_macros.hpp>

#include "unit/model/reports.h"

namespace anupalan::model {
namespace {

using Means = std::optional<std::string>;

/// A file of corrections made by hand.
struct Said : File {
  explicit Said(std::string file_name, bool decides_here = false) : File(std::move(file_name)), decides(decides_here) { kind = "corrections"; }
  Said& say(Guessed what, std::string written, Means means, std::string of_file = {}) {
    const auto index = static_cast<std::uint32_t>(batch.corrections.size());
    batch.corrections.push_back({{index, index + 1, 1}, what, std::move(written), std::move(means), std::move(of_file), decides});
    return *this;
  }
  bool decides;
};

Report people() {
  Report report("people");
  report.person({"1", "asha@gov.in"}).person({"2", "bala@gov.in"});
  return report;
}

Report two_numbers() {
  Report mapping("mapping");
  mapping.course("do_1", "Code of Conduct").course("do_2", "Code of Conduct");
  return mapping;
}

/// "course Code of Conduct = do_1 x 2, corrected"
Lines guesses(const Built& built) {
  Lines lines;
  for (const Guess& guess : built.data.guesses) {
    lines.push_back(fmt::format("{} {} = {} x {}{}", name_of(guess.what), guess.written, guess.means, guess.count,
                                guess.corrected ? ", corrected" : ""));
  }
  return lines;
}

std::string first_course(const Built& built, std::string_view employee) {
  const RowRange rows = completions_of(built.data, built.data.find_employee(employee));
  return std::string(built.data.text(built.data.courses[at(built.data.completions.course[rows.begin])].id));
}

}  // namespace

TEST_CASE("a key of nobody is said to be somebody's", "[model]") {
  Report done("done");
  done.done(done.email("asha.old@gov.in"), done.named("a")).done(done.phone("9876543210"), done.named("b"));
  Said said("said");
  said.say(Guessed::person, " Asha.Old@gov.in", "1").say(Guessed::person, "9876543210", "2");
  const Built built = build({people(), done, said});
  CHECK(built.diagnostics.empty());
  CHECK(completions_of_person(built.data, "1") == 1);
  CHECK(completions_of_person(built.data, "2") == 1);
  CHECK(test::sum(test::account(built, "said")) == "2 = 2 + 0 + 0");
}

TEST_CASE("a correction that names nobody is in error, and the record is set aside as without it", "[model]") {
  Report done("done");
  done.done(done.email("asha.old@gov.in"), done.named("a"));
  Said said("said");
  said.say(Guessed::person, "asha.old@gov.in", "77");
  CHECK(test::briefs(build({people(), done, said}).diagnostics) ==
        Lines{"set_aside completion.unknown_employee /0 2:1", "error correction.unknown_employee /corrections/0 1:1"});
}

TEST_CASE("people of unit maps and of lists without ids are said to be others", "[model]") {
  Report report("report", "2026-02-01"), list("list"), map("map");
  report.person({"1", "asha@gov.in"}).person({"2", "bala@gov.in"});
  list.person({"b.old@gov.in", "b.old@gov.in"});
  map.placed(map.email("a.old@gov.in"), "Wing");
  Said said("said");
  said.say(Guessed::person, "a.old@gov.in", "1").say(Guessed::person, "b.old@gov.in", "2");
  list.kind = "list of employees";
  const Built built = build({report, list, map, said});
  CHECK(unit_of(built.data, "1") == "Ministry A / Department B / Wing");
  CHECK(built.data.employees.size() == 2);
  CHECK(guesses(built).front() == "person a.old@gov.in = 1 x 1, corrected");
}

TEST_CASE("of two numbers that have a name the one is taken that a correction says", "[model]") {
  Report done("done");
  done.done(done.id("1"), done.named("Code  of conduct")).done(done.id("2"), done.named("Code of Conduct"));
  const Built guessed = build({people(), two_numbers(), done});
  CHECK(test::codes(guessed.diagnostics) == Lines{"course.ambiguous_name", "course.ambiguous_name"});
  CHECK(guesses(guessed) == Lines{"course Code  of conduct =  x 2", "unit Ministry A / Department B = Ministry A / Department B x 2"});
  Said said("said");
  said.say(Guessed::course, "code of CONDUCT", "do_2");
  const Built built = build({people(), two_numbers(), done, said});
  CHECK(built.diagnostics.empty());
  CHECK(first_course(built, "1") == "do_2");
  CHECK(first_course(built, "2") == "do_2");
  CHECK(guesses(built).front() == "course Code  of conduct = do_2 x 2, corrected");
}

TEST_CASE("a name that one number has can be said to be no one's", "[model]") {
  Report mapping("mapping"), done("done");
  mapping.course("do_1", "Ethics");
  done.done(done.id("1"), done.named("Ethics"));
  CHECK(first_course(build({people(), mapping, done}), "1") == "do_1");
  Said said("said");
  said.say(Guessed::course, "Ethics", std::nullopt);
  CHECK(first_course(build({people(), mapping, done, said}), "1") == "name:ethics");
}

TEST_CASE("an assessment known by its name is said to be another", "[model]") {
  Report done("done");
  done.passed(done.id("1"), "Final test", "");
  done.batch.results.back().course = {};
  Said said("said");
  said.say(Guessed::assessment, "final test", "ca-7");
  const Built built = build({people(), done, said});
  CHECK(built.diagnostics.empty());
  REQUIRE(built.data.assessments.size() == 1);
  CHECK(built.data.text(built.data.assessments[0].id) == "ca-7");
}

TEST_CASE("two spellings of a unit are said to be one, and one that nobody else names is made", "[model]") {
  Report report("people");
  report.person({"1", "", "", "Ministry A", "A.P. Circle"}).person({"2", "", "", "Ministry A", "Andhra Pradesh Circle"});
  report.person({"3", "", "", "Ministry A", "Kerala"});
  Said said("said");
  said.say(Guessed::unit, "Ministry A / A.P. Circle", "Ministry A / Andhra Pradesh Circle");
  said.say(Guessed::unit, "ministry a / KERALA", "Ministry A / South / Kerala Circle");
  const Built built = build({report, said});
  CHECK(built.diagnostics.empty());
  CHECK(unit_of(built.data, "1") == "Ministry A / Andhra Pradesh Circle");
  CHECK(unit_of(built.data, "3") == "Ministry A / South / Kerala Circle");
  CHECK(unit_ids(built.data) == Lines{"Ministry A", "Ministry A / Andhra Pradesh Circle", "Ministry A / South",
                                      "Ministry A / South / Kerala Circle"});
}

TEST_CASE("the category of a file's employees is said where the file does not say it", "[model]") {
  Report report = people();
  for (EmployeeRecord& e : report.batch.employees) e.category_assumed = true;
  CHECK(test::codes(build({report}).diagnostics) == Lines{"employee.category_assumed"});
  Said said("said");
  said.say(Guessed::category, "people", "autonomous_body");
  const Built built = build({report, said});
  CHECK(built.diagnostics.empty());
  CHECK(built.data.employees.category == std::vector(2, Category::autonomous_body));
  CHECK(guesses(built).back() == "category people = autonomous_body x 2, corrected");
}

TEST_CASE("who prescribes a plan of the portal, and for which year, is said", "[model]") {
  File roster("roster");
  roster.unit("dop").unit("dot").employee("1", "dop");
  File portal("portal");
  PlanRecord& plan = portal.plan("p");
  plan.loose = true;
  plan.reporting_year = {};
  plan.prescriber = {};
  portal.as_on = "2026-01-01";
  CHECK(test::codes(build({roster, portal}).diagnostics) == Lines{"plan.unknown_prescriber"});
  Said said("said");
  said.say(Guessed::prescriber, "p", "dot").say(Guessed::reporting_year, "p", "2026-27");
  const Built built = build({roster, portal, said});
  CHECK(built.diagnostics.empty());
  REQUIRE(built.data.plans.size() == 1);
  CHECK(built.data.plans[0].prescriber == "dot");
  CHECK(built.data.plans[0].reporting_year.text() == "2026-27");
}

TEST_CASE("corrections that contradict each other are errors, in any order; the same twice is one", "[model]") {
  Report done("done");
  done.done(done.id("1"), done.named("Code of Conduct"));
  Said one("one"), other("other"), same("same");
  one.say(Guessed::course, "Code of Conduct", "do_1");
  other.say(Guessed::course, "code of conduct", "do_2");
  same.say(Guessed::course, "Code of Conduct", "do_1");
  for (const auto& files : {std::vector<File>{people(), two_numbers(), done, one, other}, {other, one, done, two_numbers(), people()}}) {
    const Built built = build(files);
    CHECK(test::codes(built.diagnostics) == Lines{"course.ambiguous_name", "correction.conflict", "correction.conflict"});
    CHECK(test::accounts_add_up(built.data));
  }
  CHECK(build({people(), two_numbers(), done, one, same}).diagnostics.empty());
}

TEST_CASE("a correction that decides stands over others, which are set aside", "[model]") {
  Report done("done");
  done.done(done.id("1"), done.named("Code of Conduct"));
  Said file("file"), screen("screen", true);
  file.say(Guessed::course, "Code of Conduct", "do_1");
  screen.say(Guessed::course, "Code of Conduct", "do_2");
  const Built built = build({people(), two_numbers(), done, file, screen});
  CHECK(test::briefs(built.diagnostics) == Lines{"set_aside correction.overruled /corrections/0 1:1"});
  CHECK(first_course(built, "1") == "do_2");
}

TEST_CASE("a correction of what nobody writes is set aside, and one that was forgotten is nowhere", "[model]") {
  Said said("said");
  said.say(Guessed::course, "Nothing", "do_1").say(Guessed::column, "Karyalaya", "unit");
  const Built built = build({people(), said});
  CHECK(test::codes(built.diagnostics) == Lines{"correction.not_met", "correction.not_met"});
  CHECK(test::sum(test::account(built, "said")) == "2 = 0 + 2 + 0");
  DatasetBuilder builder;
  const FileNumber number = builder.open_file("said", "corrections");
  builder.add(number, Batch(said.batch));
  CHECK(builder.corrections_of_columns().size() == 1);
  builder.discard(number);
  CHECK(builder.corrections_of_columns().empty());
  CHECK(test::finish(builder).diagnostics.empty());
}

TEST_CASE("a correction of a column is met by a table that was read by it", "[model]") {
  Said said("said");
  said.say(Guessed::column, "Karyalaya", "unit").say(Guessed::column, "Colour", "banana").say(Guessed::column, "Name", std::nullopt, "list");
  Report list("folder/list");
  list.kind = "list of employees";
  list.batch.columns = {{"karyalaya ", "unit", "Karyalaya", ""}, {"COLOUR", "", "Colour", ""}, {"Name", "", "Name", "list"}, {"Post", "designation", {}, {}}};
  const Built built = build({list, said});
  CHECK(test::briefs(built.diagnostics) == Lines{"error correction.unknown_column /corrections/1 2:1"});
  CHECK(test::sum(test::account(built, "said")) == "3 = 2 + 0 + 1");
  CHECK(guesses(built) == Lines{"column karyalaya  = unit x 0, corrected", "column COLOUR =  x 0, corrected", "column Name =  x 0, corrected",
                                "column Post = designation x 0"});
  Report other("other");  // there it is read by nobody
  other.kind = "list of courses";
  other.batch.columns = {{"Karyalaya", "", "Karyalaya", ""}};
  for (const auto& files : {std::vector<File>{other, list, said}, {list, other, said}}) {
    CHECK(test::codes(build(files).diagnostics) == Lines{"correction.unknown_column"});
  }
}

TEST_CASE("a file is named whole or by the last part of its name", "[model]") {
  CHECK(is_same_file("a.csv", "a.csv"));
  CHECK(is_same_file("a.csv", "reports.zip/a.csv"));
  CHECK(is_same_file("folder/a.csv", "a.csv"));
  CHECK_FALSE(is_same_file("one/a.csv", "other/a.csv"));
  CHECK_FALSE(is_same_file("a.csv", "ba.csv"));
  CHECK_FALSE(is_same_file("a.csv", "a.csv (2)"));
  CHECK_FALSE(is_same_file("", "a.csv"));
}

TEST_CASE("what a correction means has to be known: a mistake in writing moves nobody", "[model]") {
  Report done("done");
  done.done(done.id("1"), done.named("a"));
  File roster("roster");
  roster.unit("Ministry A").unit("dot");
  File portal("portal");
  PlanRecord& plan = portal.plan("p");
  plan.loose = true;
  plan.prescriber = "Unit Ministry A";
  Said said("said");
  said.say(Guessed::person, "1", "77").say(Guessed::unit, "Ministry A / Department B", "Minstry A / Department C").say(Guessed::prescriber, "p", "dop");
  const Built built = build({people(), done, roster, portal, said});
  CHECK(test::briefs(built.diagnostics) == Lines{"error correction.unknown_employee /corrections/0 1:1", "error correction.unknown_unit /corrections/1 2:1",
                                                 "error correction.unknown_unit /corrections/2 3:1"});
  CHECK(completions_of_person(built.data, "1") == 1);
  CHECK(unit_of(built.data, "1") == "Ministry A / Department B");
  REQUIRE(built.data.plans.size() == 1);
  CHECK(built.data.plans[0].prescriber == "Ministry A");
}

TEST_CASE("a unit that is said to be what it was guessed to be stays as it is", "[model]") {
  Report report("people");
  report.person({"1", "", "", "Ministry A\nDepartment B", "North / East"}).person({"2", "", "", "Ministry A\nDepartment B", "North"});
  const Built before = build({report});
  Said said("said");
  for (const Guess& guess : before.data.guesses) said.say(guess.what, guess.written, guess.means);
  REQUIRE(said.batch.corrections.size() == 3);
  const Built after = build({report, said});
  CHECK(after.diagnostics.empty());
  CHECK(unit_ids(after.data) == unit_ids(before.data));
  for (std::uint32_t row = 0; row < after.data.units.size(); ++row) {
    CHECK(after.data.text(after.data.units[row].kind) == before.data.text(before.data.units[row].kind));
  }
}

TEST_CASE("what an office's list says of a person's category stands over what is said of a whole file", "[model]") {
  Report report("people", "2026-02-01"), list("list");
  report.person({"1", "a@gov.in", ""}).person({"2", "b@gov.in", ""});
  for (EmployeeRecord& e : report.batch.employees) e.category_assumed = true;
  list.person({"1", "a@gov.in", ""});
  list.batch.employees.back().category = Category::gramin_dak_sevak;
  Said said("said");
  said.say(Guessed::category, "people", "autonomous_body");
  const Built built = build({report, list, said});
  CHECK(built.data.employees.category == std::vector{Category::gramin_dak_sevak, Category::autonomous_body});
}

TEST_CASE("phones are written in many ways, and columns are called in several", "[model]") {
  CHECK(written_key(Guessed::person, "+91-98765 43219") == written_key(Guessed::person, "9876543219"));
  CHECK(written_key(Guessed::person, "09876543219") == written_key(Guessed::person, "9876543219"));
  CHECK(written_key(Guessed::person, "919876543219") != written_key(Guessed::person, "9876543219"));  // an id, perhaps
  Said one("one"), other("other");
  one.say(Guessed::column, "Number", "employee id");
  other.say(Guessed::column, "Number", "employeeid");
  DatasetBuilder builder;
  for (const Said* said : {&one, &other}) builder.add(builder.open_file(said->name, "corrections"), Batch(said->batch));
  CHECK(builder.corrections_of_columns().size() == 1);
}

}  // namespace anupalan::model
