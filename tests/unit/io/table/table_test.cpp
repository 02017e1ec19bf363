#include <array>

#include <catch2/catch_test_macros.hpp>

#include "io/table/table.h"

namespace anupalan::io {
namespace {

Columns columns(std::initializer_list<std::string_view> names) { return Columns(std::span(names.begin(), names.size())); }

}  // namespace

TEST_CASE("names of columns compare by letters and digits, without case", "[io]") {
  CHECK(key_of("E mail") == "email");
  CHECK(key_of("Employee_Id") == "employeeid");
  CHECK(key_of("EmployeeId") == "employeeid");
  CHECK(key_of("No.of Incorrect Responses") == "noofincorrectresponses");
  CHECK(key_of("Instructor(s)_Name") == "instructorsname");
  CHECK(key_of("Content_Learning_Hr_After_19_Oct") == "contentlearninghrafter19oct");
  CHECK(key_of("\u0928\u093E\u092E") == "\u0928\u093E\u092E");
  CHECK(key_of(" - ").empty());
}

TEST_CASE("a column is found by the first of the names that there is, whatever its place", "[io]") {
  Columns header = columns({"Phone", "E mail", " Employee_Id ", "email"});
  CHECK(header.count() == 4);
  CHECK(header.find({"employeeid"}) == 2);
  CHECK(header.find({"email"}) == 1);
  CHECK(header.find({"mobile", "phone", "email"}) == 0);
  CHECK(header.find({"email", "phone"}) == 1);
  CHECK(header.find({"name"}) == Columns::kNone);
  CHECK(header.has({"name", "phone"}));
  CHECK_FALSE(header.has({"name"}));
}

TEST_CASE("a column is shown as the file writes it, trimmed", "[io]") {
  Columns header = columns({" Employee_Id "});
  CHECK(header.shown(0) == "Employee_Id");
  CHECK(header.name(0) == "Employee_Id");
}

TEST_CASE("a column is what a correction says, and what was asked for is how the table is read", "[io]") {
  using model::Guessed;
  const std::vector<model::CorrectionRecord> said{{{}, Guessed::column, "karyalaya", "unit"},
                                                  {{}, Guessed::column, "E-Mail", std::nullopt},
                                                  {{}, Guessed::column, "Number", "phone"},
                                                  {{}, Guessed::column, "Number", "employee id", "this.csv"}};
  const std::array<std::string_view, 5> header{" Karyalaya", "E mail", "Number", "Employee Id", "Post"};
  Columns columns(header, said);
  CHECK(columns.name(0) == "unit");
  CHECK(columns.shown(0) == "Karyalaya");
  CHECK(columns.find({"email"}) == Columns::kNone);
  CHECK(columns.has({"email"}));  // what a table is, it is all the same
  CHECK(columns.find({"employeeid", "empid"}) == 2);  // what is said to be one, before what is called so
  CHECK(columns.find({"designation", "post"}) == 4);
  CHECK_FALSE(columns.has({"phone"}));  // what is said for the file alone counts
  CHECK(columns.read()[2].means == "employeeid");
  CHECK(columns.read()[2].said == "Number");
  CHECK(columns.read()[2].said_of == "this.csv");
  CHECK(columns.read()[4].means == "designation");
  CHECK_FALSE(columns.read()[4].corrected());
  CHECK(columns.read()[3].means.empty());
}

TEST_CASE("of columns whose names compare alike a correction means the one that is written so", "[io]") {
  using model::Guessed;
  const std::vector<model::CorrectionRecord> said{{{}, Guessed::column, "Email", std::nullopt}, {{}, Guessed::column, "#", "employee id"}};
  const std::array<std::string_view, 4> header{"", "#", "E-mail", "Email"};
  Columns columns(header, said);
  CHECK(columns.find({"email"}) == 2);
  CHECK(columns.find({"employeeid"}) == 1);  // a name without letters is no blank one
}

TEST_CASE("of corrections of one column what decides stands, then what is for the file; contradictions are not followed", "[io]") {
  using model::Guessed;
  const std::array<std::string_view, 1> header{"Number"};
  auto name = [&](std::vector<model::CorrectionRecord> said) { return Columns(header, said).name(0); };
  const model::CorrectionRecord all{{}, Guessed::column, "Number", "phone"}, one{{}, Guessed::column, "number", "employee id", "a.csv"};
  model::CorrectionRecord decides{{}, Guessed::column, "Number", "user id"}, other = one;
  decides.decides = true;
  other.means = "batch";
  CHECK(name({all, one}) == "employee id");
  CHECK(name({one}) == "employee id");
  CHECK(name({decides, all}) == "user id");
  CHECK(name({one, other}) == "Number");
}

TEST_CASE("texts of a column that were read just before are not read again", "[io]") {
  static int read;
  read = 0;
  Meanings<int> meaning([](std::string_view text) { return ++read, text.empty() ? std::nullopt : std::optional(static_cast<int>(text.size())); });
  CHECK(meaning("") == std::nullopt);
  for (int i = 0; i < 10; ++i) {
    CHECK(meaning("a") == 1);
    CHECK(meaning("bb") == 2);
    CHECK(meaning("ccc") == 3);
  }
  CHECK(read == 3);
  for (const char* text : {"1234", "12345", "123456", "1234567", "a"}) CHECK(meaning(text) == std::string_view(text).size());
}

TEST_CASE("a field is trimmed; one that the row does not have is empty", "[io]") {
  std::array<std::string_view, 2> fields{" a ", "\tb"};
  Row row(fields, {7, 9, 1});
  CHECK(row[0] == "a");
  CHECK(row[1] == "b");
  CHECK(row[2].empty());
  CHECK(row[Columns::kNone].empty());
  CHECK(row.place().index == 7);
}

TEST_CASE("a field that says nothing is empty, a word that begins so is not", "[io]") {
  std::array<std::string_view, 9> fields{"null", "NULL", "None", "nan", "NaN", "NaT", "  ", "", " null "};
  Row nothing(fields, {});
  for (std::size_t i = 0; i < fields.size(); ++i) CHECK(nothing[i].empty());
  std::array<std::string_view, 5> words{"Nanda", "Nonesuch", "0", "-", "NA"};
  Row something(words, {});
  for (std::size_t i = 0; i < words.size(); ++i) CHECK(something[i] == words[i]);
}

}  // namespace anupalan::io
