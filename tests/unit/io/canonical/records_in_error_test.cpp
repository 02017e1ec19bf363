// What every format has in common: a record without a member that it must have, with a member of another type, or with
// a date that is none, is in error at that place - and all the others are read.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "unit/io/canonical/documents.h"

namespace anupalan::io {
namespace {

struct Member {
  std::string format;
  std::string record;  ///< nothing in the full documents refers to it
  std::string below;   ///< "" or "/prescribed_by"
  std::string name;
  std::string at() const { return record + below + "/" + name; }
};

/// formats.md, section 1: the members without a question mark.
const std::vector<Member> kRequired{
    {"roster", "/units/2", "", "id"},
    {"roster", "/units/2", "", "name"},
    {"roster", "/units/2", "", "kind"},
    {"roster", "/employees/0", "", "id"},
    {"roster", "/employees/0", "", "name"},
    {"roster", "/employees/0", "", "unit"},
    {"roster", "/employees/0", "", "category"},
    {"training-plan", "/courses/2", "", "id"},
    {"training-plan", "/courses/2", "", "name"},
    {"training-plan", "/levels/1", "", "designation"},
    {"training-plan", "/levels/1", "", "level"},
    {"training-plan", "/assessments/1", "", "id"},
    {"training-plan", "/assessments/1", "", "name"},
    {"training-plan", "/plans/1", "", "id"},
    {"training-plan", "/plans/1", "", "name"},
    {"training-plan", "/plans/1", "", "prescribed_by"},
    {"training-plan", "/plans/1", "/prescribed_by", "kind"},
    {"training-plan", "/plans/1", "/prescribed_by", "id"},
    {"training-plan", "/plans/1", "", "applies_to"},
    {"training-plan", "/plans/1", "", "courses"},
    {"training-plan", "/plans/1", "/courses/0", "id"},
    {"training-plan", "/plans/1", "", "assessments"},
    {"completions", "/completions/1", "", "employee"},
    {"completions", "/completions/1", "", "course"},
    {"completions", "/completions/1", "", "status"},
    {"completions", "/assessments/1", "", "employee"},
    {"completions", "/assessments/1", "", "assessment"},
    {"completions", "/assessments/1", "", "result"},
    {"completions", "/assessments/1", "", "on"},
    {"milestones", "/done/1", "", "milestone"},
    {"milestones", "/done/1", "", "on"},
};

const std::vector<Member> kDates{
    {"roster", "/employees/1", "", "appointed_on"},     {"roster", "/employees/1", "", "superannuates_on"},
    {"training-plan", "/plans/1", "", "published_on"},  {"training-plan", "/plans/1", "", "due_on"},
    {"completions", "/completions/1", "", "completed_on"}, {"completions", "/assessments/1", "", "on"},
    {"milestones", "/done/1", "", "on"},
};

std::uint64_t records(const std::string& format) { return test::read_among(full(format)).account("file.json").records; }

/// The document's one record in error is the one changed; every other is read and used.
void check_one_in_error(const Member& member, const Json& document, const Codes& expected) {
  CAPTURE(member.format, member.at());
  test::Read read = test::read_among(document);
  Codes said = test::said(read);
  std::erase_if(said, [](const std::string& line) { return line.starts_with("set_aside") || line.starts_with("warning"); });
  CHECK(said == expected);
  const model::FileAccount& account = read.account("file.json");
  CHECK(account.errors == 1);
  CHECK(account.used + account.set_aside == records(member.format) - 1);
  CHECK(test::accounts_add_up(read.data));
}

}  // namespace

TEST_CASE("the full document of every format is read without a word, all of it used", "[io]") {
  for (const char* format : {"roster", "training-plan", "completions", "milestones", "order"}) {
    CAPTURE(format);
    test::Read read = test::read_among(full(format));
    CHECK(read.diagnostics.empty());
    const model::FileAccount& account = read.account("file.json");
    CHECK(account.kind == format);
    CHECK(account.records > 0);
    CHECK(account.used == account.records);
  }
}

TEST_CASE("a record without a member that it must have is in error, the rest is read", "[io]") {
  for (const Member& member : kRequired) {
    Json document = test::without(full(member.format), member.at());
    check_one_in_error(member, document, {"error record.missing_member " + member.record + member.below});
  }
}

TEST_CASE("a record with a member of another type is in error, the rest is read", "[io]") {
  for (const Member& member : kRequired) {
    Json document = full(member.format);
    for (const Json& value : {Json(), Json(7), Json::array(), Json::object()}) {
      if (value.type() == test::value_at(document, member.at()).type()) continue;
      check_one_in_error(member, test::with(document, member.at(), value), {"error record.wrong_type " + member.at()});
    }
  }
}

TEST_CASE("a date that is none is in error at its place, the rest is read", "[io]") {
  for (const Member& member : kDates) {
    for (const char* date : {"", "31.03.2026", "2026-3-31", "2026-03-31T10:00:00", "today"}) {
      Json document = test::with(full(member.format), member.at(), date);
      check_one_in_error(member, document, {"error date.format " + member.at()});
    }
    for (const char* date : {"2026-02-29", "2026-13-01", "2026-00-00"}) {
      Json document = test::with(full(member.format), member.at(), date);
      check_one_in_error(member, document, {"error date.no_such_day " + member.at()});
    }
  }
}

TEST_CASE("a date that cannot be held is a warning at its place, and the record is used", "[io]") {
  for (const Member& member : kDates) {
    for (const char* date : {"1899-12-31", "2079-06-06", "9999-12-31"}) {
      CAPTURE(member.at(), date);
      test::Read read = test::read_among(test::with(full(member.format), member.at(), date));
      Codes said = test::said(read);
      CHECK(std::count(said.begin(), said.end(), "warning date.out_of_range " + member.at()) == 1);
      CHECK(read.account("file.json").used == records(member.format));
    }
  }
}

TEST_CASE("a list of records may be empty, or be in another file", "[io]") {
  for (const char* format : {"roster", "training-plan", "completions"}) {
    const Json document = full(format);
    for (const auto& [name, value] : document.items()) {
      if (!value.is_array()) continue;
      CAPTURE(format, name);
      CHECK(test::read_text(test::with(document, "/" + name, Json::array()).dump()).recognised == 1);
      CHECK(test::read_text(test::without(document, "/" + name).dump()).recognised == 1);
    }
  }
}

TEST_CASE("what a file with thousands of records says is counted to the last, batch after batch", "[io]") {
  Json document = full("completions");
  Json record = document["completions"][1];
  document["completions"] = Json::array();
  constexpr std::size_t kRecords = 9000;  // more than two batches
  for (std::size_t i = 0; i < kRecords; ++i) {
    document["completions"].push_back(record);
    document["completions"].back()["course"] = "do_" + std::to_string(i);
    if (i % 1000 == 999) document["completions"].back().erase("status");
  }
  test::Read read = test::read_among(document);
  CHECK(test::sum(read.account("file.json")) == "9002 = 8993 + 0 + 9");
  CHECK(read.data.completions.course.size() == kRecords - 9);
  Codes said = test::said(read);
  REQUIRE(said.size() == 9);
  CHECK(std::count(said.begin(), said.end(), "error record.missing_member /completions/8999") == 1);
  model::RowRange rows = completions_of(read.data, model::EmployeeRow{1});
  CHECK(rows.end - rows.begin == kRecords - 9);
  for (std::uint32_t i = rows.begin; i < rows.end; ++i) {
    std::string id(read.data.text(read.data.courses[at(read.data.completions.course[i])].id));
    REQUIRE(read.data.place_of(read.data.completions.source[i]).pointer == "/completions/" + id.substr(3));
  }
}

}  // namespace anupalan::io
