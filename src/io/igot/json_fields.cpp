#include "io/igot/json_fields.h"

#include <fmt/format.h>

#include "base/text.h"
#include "io/igot/values.h"
#include "model/match.h"

namespace anupalan::io {
namespace {

using Kind = JsonValue::Kind;

void wrong_type(JsonRecord& record, const JsonSpot& at, std::string_view wanted) {
  record.error(at, "record.wrong_type", fmt::format("{} is expected here, not {}", wanted, name_of(at.value->kind)));
}

}  // namespace

JsonSpot opened(const JsonSpot& at, JsonRecord& record) {
  if (!at.is(Kind::text)) return at;
  const std::string_view text = trimmed(at.value->text);
  if (!text.starts_with('{') && !text.starts_with('[')) return at;
  auto value = std::make_shared<JsonValue>();
  if (JsonProblem problem = read_value(text, *value); problem.found()) {
    record.error(at, "record.bad_json", "JSON is expected inside this text; " + problem.message, text);
    return {};
  }
  return {value.get(), at.pointer, at.offset, value};
}

std::optional<std::string> scalar_text(const JsonValue& value) {
  switch (value.kind) {
    case Kind::text: return std::string(trimmed(value.text));
    case Kind::integer: return fmt::to_string(value.integer);
    case Kind::real: return fmt::to_string(value.real);
    case Kind::boolean: return value.boolean ? "true" : "false";
    default: return std::nullopt;
  }
}

JsonFields::JsonFields(const JsonSpot& at, JsonRecord& record) : at_(opened(at, record)), record_(record) {
  if (at_.value == nullptr || at_.is(Kind::object)) return;
  wrong_type(record, at_, "an object");
  at_.value = nullptr;
}

std::string JsonFields::text(Names names) {
  const JsonSpot spot = at_.find(names);
  if (spot.value == nullptr) return {};
  auto text = spot.is(Kind::boolean) ? std::nullopt : scalar_text(*spot.value);
  if (!text) wrong_type(record_, spot, "text");
  return text.value_or("");
}

std::string JsonFields::word(Names names) { return std::string(model::usable_id(text(names))); }

std::string JsonFields::id(Names names) {
  std::string id = word(names);
  if (id.size() > kLongestId) record_.error(at_.find(names), "id.too_long", "an id has at most 128 bytes", id);
  return id;
}

std::optional<bool> JsonFields::boolean(Names names) {
  const JsonSpot spot = at_.find(names);
  if (spot.value == nullptr) return std::nullopt;
  auto value = read_boolean(scalar_text(*spot.value).value_or(""));
  if (!value) wrong_type(record_, spot, "true or false");
  return value;
}

ReportDate JsonFields::date(Names names, std::string_view code) {
  const JsonSpot spot = at_.find(names);
  const std::string written = text(names);
  const ReportDate date = read_date(written);
  if (date.problem != DateProblem::none) {
    record_.error(spot, code, fmt::format("this date cannot be read, and the record is left out: {}", words_for(date.problem)), written);
  }
  return date;
}

Day JsonFields::day_if_readable(Names names, std::string_view code) {
  const JsonSpot spot = at_.find(names);
  const std::string written = word_at(spot);
  const ReportDate date = read_date(written);
  if (date.problem != DateProblem::none) not_understood(spot, code, written);
  return date.day;
}

JsonFields JsonFields::first(Names names) {
  auto items = list(names);
  return {items.empty() ? JsonSpot{} : items.front(), record_};
}

std::vector<JsonSpot> JsonFields::list(Names names) {
  const JsonSpot spot = at_.find(names);
  if (spot.value == nullptr) return {};
  if (!spot.is(Kind::array)) return {spot};
  std::vector<JsonSpot> items;
  for (std::size_t i = 0; i < spot.value->items.size(); ++i) {
    if (spot.value->items[i].kind != Kind::null) items.push_back(spot.item(i));
  }
  return items;
}

void JsonFields::missing(std::string_view name) {
  if (at_.value == nullptr) return;  // no object, which is said
  record_.error(at_, "record.missing_member", fmt::format("the member \"{}\" is missing", name));
}

std::string JsonFields::word_at(const JsonSpot& at) {
  if (at.value == nullptr) return {};
  auto text = scalar_text(*at.value);
  if (!text) wrong_type(record_, at, "text");
  return std::string(model::usable_id(text.value_or("")));
}

void JsonFields::not_understood(const JsonSpot& at, std::string_view code, std::string_view word) {
  record_.warning(at, code, "what stands here is not understood; the record is used without it", word);
}

}  // namespace anupalan::io
