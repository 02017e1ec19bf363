// Reads an object of the portal's JSON: members by all the names they go by, and no more than what is asked for.
//
// What is absent, null or blank is empty. A number is taken where a text is expected, and the other way round; anything
// else of a wrong kind is an error of the record, with the member's own place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/igot/dates.h"
#include "io/igot/json_record.h"

namespace anupalan::io {

class JsonFields {
 public:
  /// `at` may have no value: then all members are absent. A text is read as the JSON that it holds.
  JsonFields(const JsonSpot& at, JsonRecord& record);

  const JsonSpot& at() const { return at_; }
  /// No object, or one without members.
  bool empty() const { return at_.value == nullptr || at_.value->members.empty(); }
  bool has(Names names) const { return at_.find(names).value != nullptr; }

  /// Trimmed.
  std::string text(Names names);
  /// As text(), and empty for what people write where there is nothing: "NA", "-", "null".
  std::string word(Names names);
  /// As word(), and at most 128 bytes long.
  std::string id(Names names);
  std::optional<bool> boolean(Names names);
  /// A date that cannot be read is an error of the record with this code.
  ReportDate date(Names names, std::string_view code);
  /// A date that the record stands without: one that cannot be read is a warning.
  Day day_if_readable(Names names, std::string_view code);
  /// The meaning of a word that the record stands without: one that is not understood is a warning.
  template <typename T>
  std::optional<T> fact(Names names, std::optional<T> (*meaning)(std::string_view), std::string_view code) {
    const JsonSpot spot = at_.find(names);
    const std::string word = word_at(spot);
    std::optional<T> value = meaning(word);
    if (!value && !word.empty()) not_understood(spot, code, word);
    return value;
  }

  JsonFields object(Names names) { return {at_.find(names), record_}; }
  /// The first object of a list of them; an object that is in no list is the only one.
  JsonFields first(Names names);
  /// The items that say something; a value that is no list is the only item.
  std::vector<JsonSpot> list(Names names);

  /// An error where a member is absent without which the record says nothing.
  void missing(std::string_view name);

 private:
  std::string word_at(const JsonSpot& at);
  void not_understood(const JsonSpot& at, std::string_view code, std::string_view word);

  JsonSpot at_;
  JsonRecord& record_;
};

/// A text (trimmed), a number, true or false, as text; nothing for anything else.
std::optional<std::string> scalar_text(const JsonValue& value);
/// What a text holds that begins as JSON does, in the place of the text; any other value as it is. Nothing, with an error
/// of the record, where it is no JSON.
JsonSpot opened(const JsonSpot& at, JsonRecord& record);

}  // namespace anupalan::io
