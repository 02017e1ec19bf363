// A file read in slices says what it says when it is read in one go: every slice's size, whoever reads, however fast.
#include <random>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "io/hand.h"
#include "io/wire.h"
#include "unit/io/pack/packed_files.h"
#include "unit/support.h"

namespace anupalan::io {
namespace {

/// Several at work, of whom nobody knows who will be first.
class Unsteady final : public Crew {
 public:
  explicit Unsteady(unsigned seed) : chance_(seed) {}
  std::size_t size() const override { return 3; }
  Task begin(std::string task, std::shared_ptr<ByteSource> file) override { return one_->begin(std::move(task), std::move(file)); }
  Heard next(Task task, std::string& message) override { return chance_() % 3 == 0 ? one_->next(task, message) : Heard::nothing; }
  void drop(Task task) override { one_->drop(task); }
  void wait() override {}

 private:
  std::unique_ptr<Crew> one_ = make_crew_of_one(make_hand);
  std::minstd_rand chance_;
};

/// All that the files say, in lines.
std::vector<std::string> said_by(const std::vector<test::NamedText>& files, Crew& crew, std::uint64_t slice_bytes) {
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;
  Loading loading{builder, orders, diagnostics};
  Reader reader(loading, crew, slice_bytes);
  std::vector<Reader::File> sources;
  for (const auto& file : files) sources.push_back({file.name, std::make_shared<MemoryBytes>(std::string(file.text))});
  std::vector<Part> parts;
  reader.look(std::move(sources), {}, parts).finish();
  reader.read(std::move(parts)).finish();
  const model::Built built = test::finish(builder);
  const model::Dataset& data = built.data;
  std::vector<std::string> lines;
  for (const auto& file : data.files) lines.push_back(fmt::format("{} {} {}", file.file, file.kind, test::sum(file)));
  for (const auto& d : built.diagnostics) lines.push_back(to_text(d));
  for (const model::Unit& unit : data.units) lines.push_back(std::string(data.text(unit.id)));
  for (std::uint32_t e = 0; e < data.employees.size(); ++e) {
    lines.push_back(fmt::format("{} {} {}", data.text(data.employees.id[e]), data.name_of(model::EmployeeRow{e}),
                                data.place_of(data.employees.source[e]).pointer));
    const model::RowRange range = completions_of(data, model::EmployeeRow{e});
    for (std::uint32_t c = range.begin; c < range.end; ++c) {
      lines.push_back(fmt::format("- {} {} {}", data.title(data.completions.course[c]), iso_text(data.completions.day[c]),
                                  data.place_of(data.completions.source[c]).pointer));
    }
  }
  lines.push_back(fmt::format("passes {}, unfinished {}, orders {}, read {}", data.passes.day.size(), data.unfinished.size(), orders.size(),
                              loading.bytes_read));
  return lines;
}

void check_slices(const std::vector<test::NamedText>& files) {
  const auto one = make_crew_of_one(make_hand);
  const std::vector<std::string> whole = said_by(files, *one, UINT64_MAX / 2);
  for (std::uint64_t bytes : {1, 5, 37, 100, 333, 1000}) {
    CAPTURE(bytes);
    CHECK(said_by(files, *one, bytes) == whole);
    Unsteady several(static_cast<unsigned>(bytes));
    CHECK(said_by(files, several, bytes) == whole);
    CHECK(said_by(files, *make_crew(make_hand), bytes) == whole);
  }
}

/// Some are wrong, some are out of the ordinary, and some hold what looks like the beginning of another.
std::string record(int i) {
  switch (i % 9) {
    case 3: return fmt::format(R"({{ "employee": "e{}", "course": "c", "status": "completed", "completed_on": "2025-13-01" }})", i % 5);
    case 5: return fmt::format(R"({{"employee":"x}}, {{\"a\": 1","course":"c{}","status":"completed","completed_on":"2025-06-01"}})", i);
    case 7: return fmt::format("{{\n \"employee\": \"e{}\",\n \"course\": \"c{}\", \"status\": \"completed\", \"completed_on\": \"2025-06-02\", \"odd\": [{{}}, {{\"b\": 2}}] }}", i % 5, i);
    default: return fmt::format(R"({{"employee": "e{}", "course": "c{}", "status": "completed", "completed_on": "2025-05-{:02}"}})", i % 5, i, i % 28 + 1);
  }
}

std::string joined(int count, std::string (*make)(int), std::string_view between) {
  std::string text;
  for (int i = 0; i < count; ++i) text += (i == 0 ? std::string{} : std::string(between)) + make(i);
  return text;
}

std::string result(int i) {
  return fmt::format(R"({{"employee": "e{}", "assessment": "a{}", "on": "2025-07-0{}", "result": "passed"}})", i % 6, i, i % 9 + 1);
}

const test::NamedText kRoster{"roster.json",
    R"({"format": "roster", "version": 1, "units": [{"id": "m", "name": "M", "kind": "ministry"}, {"id": "d", "name": "D", "kind": "department", "parent": "m"}],
 "employees": [)" + joined(6, [](int i) { return fmt::format("{{\"id\": \"e{}\", \"name\": \"N{}\", \"unit\": \"d\", \"category\": \"central_government\"}}", i, i); }, ",\n")
    + "]}"};

std::string completions(std::string_view rest = {}) {
  return "{\"format\": \"completions\", \"version\": 1, \"as_on\": \"2025-12-31\",\n\"completions\": [" + joined(40, record, ",\n  ") +
         "],\n\"assessments\":\n [ " + joined(25, result, " ,") + "]" + std::string(rest) + "}";
}

}  // namespace

TEST_CASE("documents in slices", "[io]") { check_slices({kRoster, {"done.json", completions()}}); }

TEST_CASE("documents in slices that go on with something else have to be read whole", "[io]") {
  check_slices({kRoster, {"done.json", completions(", \"note\": 1")}});
  check_slices({kRoster, {"done.json", completions(", \"completions\": []")}});
  check_slices({kRoster, {"done.json", completions("}")}});
  check_slices({kRoster, {"done.json", completions().substr(0, 2000)}});
}

TEST_CASE("documents of another version in slices have no record that is used", "[io]") {
  std::string text = completions();
  text.replace(text.find("\"version\": 1"), 12, "\"version\": 9");
  check_slices({kRoster, {"done.json", text}});
}

TEST_CASE("lists and lines in slices", "[io]") {
  check_slices({kRoster, {"done.json", "[" + joined(40, record, ",") + "]"}});
  check_slices({kRoster, {"done.json", "[" + joined(40, record, ",") + ",]"}});
  const auto line = [](int i) { return i % 9 == 7 ? result(i) : record(i); };
  check_slices({kRoster, {"done.ndjson", joined(40, line, "\n")}});
  check_slices({kRoster, {"done.ndjson", joined(40, line, "\r\n\r\n") + "\n"}});
  check_slices({kRoster, {"done.ndjson", joined(20, line, "\n") + "\n{\"a\" 1}\n" + joined(20, line, "\n")}});
  check_slices({kRoster, {"done.ndjson", joined(20, line, "\n") + "\n]\n" + joined(20, line, "\n")}});
  const auto spread = [](int i) { return i % 2 == 0 ? fmt::format("{{\n\"employee\": \"e1\",\"course\": \"c{}\",\"status\":\"completed\"}}", i) : record(i); };
  check_slices({kRoster, {"done.ndjson", joined(30, spread, "\n")}});
}

TEST_CASE("tables in slices", "[io]") {
  const auto row = [](int i) {
    switch (i % 7) {
      case 2: return fmt::format("e{},\"a \"\"course\"\"\nof two lines\",2025-06-0{},Completed", i % 6, i % 9 + 1);
      case 4: return fmt::format("e{},\"c{}\",,Completed,surplus", i % 6, i);
      case 5: return fmt::format("e{},\"open c{},2025-06-01,Completed", i % 6, i);
      default: return fmt::format("e{},c{},2025-06-0{},Completed", i % 6, i, i % 9 + 1);
    }
  };
  const std::string header = "Employee ID,Course ID,Completed On,Status";
  for (const char* end : {"\n", "\r\n", "\r", "\n\n"}) {
    check_slices({kRoster, {"done.csv", header + end + joined(60, row, end) + end}});
  }
  check_slices({{"people.csv", "Employee ID,Name,Unit\n" + joined(50, [](int i) { return fmt::format("{},\"N, {}\",U{}", i % 45, i % 45, i % 3); }, "\n")}});
}

TEST_CASE("a table whose rows belong together is not read in slices", "[io]") {
  check_slices({{"plan.csv", "Course ID,Course Name\n" + joined(30, [](int i) { return fmt::format("do_{},Course {}", i, i); }, "\n")}});
}

TEST_CASE("a file that disappears while it is read in slices gives nothing, and one message", "[io]") {
  const std::string text = joined(6000, result, "\n");
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;
  Loading loading{builder, orders, diagnostics};
  const auto crew = make_crew(make_hand);
  Reader reader(loading, *crew, 20'000);
  Part part{"done.ndjson", std::make_shared<test::VanishingFile>(text, text.size() - 1000), Packing::none, std::nullopt, {}, kind_of(text), text.size()};
  reader.read({part}).finish();
  const model::Built built = test::finish(builder);
  CHECK(loading.records_read > 1000);
  CHECK(built.data.files.at(0).records == 0);
  CHECK(test::codes(built.diagnostics) == test::Codes{"file.unreadable"});
}

TEST_CASE("reading can be given up at any moment", "[io]") {
  for (int steps = 0; steps < 40; ++steps) {
    model::DatasetBuilder builder;
    std::vector<orders::Order> orders;
    std::vector<Diagnostic> diagnostics;
    Loading loading{builder, orders, diagnostics};
    const auto crew = make_crew(make_hand);
    Reader reader(loading, *crew, 300);
    std::vector<Part> parts;
    reader.look({{"done.json", std::make_shared<MemoryBytes>(completions())}}, {}, parts).finish();
    REQUIRE(parts.size() == 1);
    Steps reading = reader.read(std::move(parts));
    for (int i = 0; i < steps && reading.go_on(); ++i) {
    }
    CHECK(loading.files_recognised <= 1);
  }
}

TEST_CASE("what is told of a file is the same behind the wire", "[io]") {
  Told told;
  told.batch.emplace();
  model::EmployeeRecord& employee = told.batch->employees.emplace_back();
  employee.place = {1, 2, 3};
  employee.name = told.batch->keep("नाम");
  model::PlanRecord& plan = told.batch->plans.emplace_back();
  plan.id = "p";
  plan.applies_to.emplace_back().group.emplace();
  plan.applies_to.back().on_central_deputation = {true, false};
  plan.courses.push_back({"c", model::Requirement::mandatory});
  plan.assessments = {"a"};
  told.batch->diagnostics.push_back({Severity::warning, "code", "", "/1", 4, 5, "message", "detail"});
  told.batch->in_error[2] = 7;
  told.began = RecordStart{12, "units"};
  told.outcome = Outcome{"roster", Error{"x", "y"}, true, {9, {3, 4}, 5, {"units"}, true}};
  told.parts = Parts{{Part{"n", nullptr, Packing::zip, ZipEntry{"e", 1, 2, true, 3, 4, 5, 6, 7}, "secret", {}, 8}}, {{"u", {"c", "m"}}}};
  const Told same = told_of(bytes_of(Told(told)));
  const model::Batch& batch = same.batch.value();
  CHECK(batch.text(batch.employees.at(0).name) == "नाम");
  CHECK(batch.employees.at(0).place.column == 3);
  CHECK(batch.plans.at(0).same_facts(told.batch->plans.at(0)));
  CHECK(batch.diagnostics == told.batch->diagnostics);
  CHECK(batch.in_error == told.batch->in_error);
  CHECK(same.began.value().offset == 12);
  CHECK(same.outcome.value().at.sections == std::vector<std::string>{"units"});
  CHECK(same.outcome.value().error.value().message == "y");
  CHECK(same.parts.value().parts.at(0).entry.value().method == 6);
  CHECK(same.parts.value().unreadable.at(0).error.code == "c");
  CHECK_FALSE(same.document.has_value());
}

}  // namespace anupalan::io
