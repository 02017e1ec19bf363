// Reads one record member by member and says exactly what is wrong with it.
//
//   ObjectReader in(value, place, report);
//   record.id = in.id("id");                        // required: an error when missing
//   record.level = in.text("level", Need::optional);
//   if (in.finish()) use(record);                   // warns of every member nobody asked for
//
// "An unknown member is a warning; a wrong type, a missing member or an unknown enumerator is an error for
// that record, with JSON pointer, line and column" (formats.md, section 1).
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil_day.h"
#include "base/diagnostic.h"
#include "io/json/parse.h"
#include "io/json/value.h"
#include "model/facts.h"

namespace anupalan::io {

/// Diagnostics of one file, which names itself later, and how offsets become places.
struct FileReport {
  LineMap lines;
  TextPlace start{};  ///< where the text that is mapped stands in its file
  std::vector<Diagnostic> diagnostics{};

  void add(Severity severity, std::string code, const std::string& pointer, std::size_t offset,
           std::string message, std::string_view detail = {});
};

enum class Need : bool { optional, required };

/// `name` as a part of a JSON pointer: "/" and "~" escaped (RFC 6901).
std::string pointer_part(std::string_view name);

class ObjectReader {
 public:
  /// `pointer` is the object's own. A value that is no object is an error at once.
  ObjectReader(const JsonValue& value, std::string pointer, FileReport& report);

  bool has(std::string_view name);
  /// True where the member is there and not null: of those that may be null.
  bool given(std::string_view name);
  /// The empty text where an optional member is absent, and after an error.
  std::string_view text(std::string_view name, Need need = Need::optional);
  /// A text or null, which is nothing; nothing too after an error. The member has to be there.
  std::optional<std::string> text_or_null(std::string_view name);
  /// As text(), and not empty where it is there.
  std::string_view words(std::string_view name, Need need = Need::required);
  /// As text(), and 1 to 128 characters long where it is there.
  std::string_view id(std::string_view name, Need need = Need::required);
  /// As text(), and written `order-id#para` where it is there; whether there is such a paragraph is not asked.
  std::string_view citation(std::string_view name, Need need = Need::required);
  /// never() where absent. A date outside Day's range is a warning and is brought to its end.
  Day day(std::string_view name, Need need = Need::optional);
  std::optional<bool> boolean(std::string_view name);
  /// Nothing where absent, or after an error: no whole number from `least` to `most`.
  std::optional<std::int64_t> integer(std::string_view name, std::int64_t least, std::int64_t most,
                                      Need need = Need::optional);
  std::optional<double> number(std::string_view name, double least, double most);
  std::vector<std::string> texts(std::string_view name, Need need = Need::optional);
  std::vector<std::string> ids(std::string_view name, Need need = Need::optional);
  std::vector<std::string> citations(std::string_view name, Need need = Need::optional);
  /// Texts that are each one of `names`.
  std::vector<std::string> choices(std::string_view name, Need need, std::span<const std::string_view> names);
  /// Calls `read` for each object of a list, with a reader whose finish() is called here.
  void objects(std::string_view name, Need need, const std::function<void(ObjectReader&)>& read);
  /// Calls `read` for one object.
  void object(std::string_view name, Need need, const std::function<void(ObjectReader&)>& read);
  /// A list, of whatever kinds; nullptr where absent or after an error.
  const std::vector<JsonValue>* list(std::string_view name, Need need = Need::optional);

  /// The place of a text among `names`; nothing where absent, or after an error. An empty name is no choice.
  std::optional<std::size_t> choice(std::string_view name, Need need, std::span<const std::string_view> names);

  template <typename E>
  std::optional<E> enumerator(std::string_view name, Need need) {
    auto found = choice(name, need, model::names_of<E>());
    return found ? std::optional(static_cast<E>(*found)) : std::nullopt;
  }

  /// An error of the record at a member, or at the object itself where `name` is empty.
  void error(std::string code, std::string_view name, std::string message, std::string_view detail = {});
  void warning(std::string code, std::string_view name, std::string message, std::string_view detail = {});

  /// Warns of members that nobody asked for. True where the record has no error.
  bool finish();
  bool ok() const { return ok_; }
  std::size_t offset() const { return value_.offset; }

 private:
  const JsonValue* member(std::string_view name, Need need, JsonValue::Kind kind);
  const JsonValue* ask(std::string_view name, Need need);
  void wrong_type(std::string_view name, const JsonValue& value, std::string_view wanted);
  /// True where a text at the place is what it must be; else an error is reported.
  using Judge = std::function<bool(std::string_view place, std::string_view text)>;
  std::string_view judged_text(std::string_view name, Need need, const Judge& judge);
  std::vector<std::string> text_list(std::string_view name, Need need, const Judge& judge);
  Judge is_id();
  Judge is_citation();
  Judge is_among(std::span<const std::string_view> names);
  void add(Severity severity, std::string code, std::string_view name, std::string message, std::string_view detail);

  const JsonValue& value_;
  std::string pointer_;
  FileReport& report_;
  std::vector<std::string_view> asked_;
  bool ok_ = true;
};

}  // namespace anupalan::io
