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
  CHECK(header.key(0) == "employeeid");
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
