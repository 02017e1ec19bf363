#include "io/igot/columns.h"

#include <algorithm>
#include <array>
#include <span>

#include "model/match.h"

namespace anupalan::io {
namespace {

constexpr std::array<std::string_view, 15> kUnitWords{"unit",   "office", "division",    "subdivision",   "circle",
                                                      "branch", "section", "wing",       "zone",          "region",
                                                      "bureau", "directorate", "establishment", "posting", "formation"};
/// "Office Phone", "Date of Posting" and "Bank Branch" are no units.
constexpr std::array<std::string_view, 17> kOtherWords{"email", "mail", "phone", "mobile", "tel",  "telephone", "fax",     "address", "pin",
                                                       "date",  "no",   "number", "type",  "time", "bank",      "officer", "incharge"};
constexpr std::array<std::string_view, 2> kCodeWords{"id", "code"};

using WordList = std::span<const std::string_view>;

/// The words of a column's name: "Name of_Division" has three. "DivisionName" is one, and ends in "name".
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  for (char c : name) {
    std::string letter = key_of({&c, 1});
    if (!letter.empty()) words.back() += letter;
    else if (!words.back().empty()) words.emplace_back();
  }
  return words;
}

bool has_word(const std::vector<std::string>& words, WordList list) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    if (word.size() > 4 && word.ends_with("name")) word.remove_suffix(4);
    return std::find(list.begin(), list.end(), word) != list.end();
  });
}

bool is_upper(const Columns& columns, std::size_t column) { return key_of(columns.name(column)).find("parent") != std::string::npos; }

/// Those of an office's units, the upper ones first as far as their names tell.
std::vector<std::size_t> unit_columns(const Columns& columns) {
  std::vector<std::size_t> found, codes;
  for (std::size_t column = 0; column < columns.count(); ++column) {
    std::vector<std::string> words = words_of(columns.name(column));
    if (!columns.may_be_read(column) || !has_word(words, kUnitWords) || has_word(words, kOtherWords)) continue;
    (has_word(words, kCodeWords) ? codes : found).push_back(column);
  }
  if (found.empty()) found = std::move(codes);
  std::stable_partition(found.begin(), found.end(), [&](std::size_t column) { return is_upper(columns, column); });
  return found;
}

}  // namespace

bool names_people(const Columns& columns) {
  return columns.has(kEmployeeId) || columns.has(kUserId) || columns.has(kEmail) || columns.has(kPhone);
}

bool names_courses(const Columns& columns) { return columns.has(kCourseId) || columns.has(kCourseName); }

void add_name(std::string& path, std::string_view name) {
  if (name.empty()) return;
  std::string line(name);
  std::replace(line.begin(), line.end(), '\n', ' ');
  if (path == line || path.ends_with('\n' + line)) return;
  if (!path.empty()) path += '\n';
  path += line;
}

OrganisationColumns::OrganisationColumns(Columns& columns)
    : ministry_(columns.find({"ministry"})),
      department_(columns.find({"department"})),
      organisation_(columns.find({"organization", "organisation"})),
      mdo_(columns.find({"mdoname"})) {}

std::string OrganisationColumns::path(const Row& row) const {
  std::string path;
  for (std::size_t column : {ministry_, department_, organisation_}) add_name(path, model::usable_id(row[column]));
  if (path.empty()) add_name(path, model::usable_id(row[mdo_]));
  return path;
}

bool names_units(const Columns& columns) { return !unit_columns(columns).empty(); }

UnitColumns::UnitColumns(Columns& columns) : columns_(unit_columns(columns)) {
  for (std::size_t column : columns_) {
    const std::vector<std::string> words = words_of(columns.name(column));
    columns.read_as(column, std::string(is_upper(columns, column) ? "parent " : "") + (has_word(words, kCodeWords) ? "unit code" : "unit"));
  }
}

std::string UnitColumns::path(const Row& row) const {
  std::string path;
  for (std::size_t column : columns_) add_name(path, model::usable_id(row[column]));
  return path;
}

}  // namespace anupalan::io
