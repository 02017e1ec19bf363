#include "io/json/object_reader.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace anupalan::io {
namespace {

constexpr std::size_t kMaxIdCharacters = 128;

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

void FileReport::add(Severity severity, std::string code, const std::string& pointer, std::size_t offset,
                     std::string message, std::string_view detail) {
  const TextPlace place = moved(lines.place_of(offset), start);
  diagnostics.push_back({severity, std::move(code), {}, pointer, place.line, place.column, std::move(message), shortened(detail)});
}

std::string pointer_part(std::string_view name) {
  std::string part;
  for (char c : name) {
    if (c == '~') part += "~0";
    else if (c == '/') part += "~1";
    else part += c;
  }
  return part;
}

ObjectReader::ObjectReader(const JsonValue& value, std::string pointer, FileReport& report)
    : value_(value), pointer_(std::move(pointer)), report_(report) {
  if (value.kind != JsonValue::Kind::object) wrong_type({}, value, "an object");
}

bool ObjectReader::has(std::string_view name) { return ask(name, Need::optional) != nullptr; }

bool ObjectReader::given(std::string_view name) {
  const JsonValue* value = ask(name, Need::optional);
  return value != nullptr && value->kind != JsonValue::Kind::null;
}

const JsonValue* ObjectReader::ask(std::string_view name, Need need) {
  asked_.push_back(name);
  const JsonValue* value = value_.find(name);
  if (value == nullptr && need == Need::required && value_.kind == JsonValue::Kind::object) {
    error("record.missing_member", {}, fmt::format("the member \"{}\" is missing", name));
  }
  return value;
}

const JsonValue* ObjectReader::member(std::string_view name, Need need, JsonValue::Kind kind) {
  const JsonValue* value = ask(name, need);
  if (value == nullptr || value->kind == kind) return value;
  wrong_type(name, *value, name_of(kind));
  return nullptr;
}

std::string_view ObjectReader::text(std::string_view name, Need need) {
  const JsonValue* value = member(name, need, JsonValue::Kind::text);
  return value == nullptr ? std::string_view{} : std::string_view(value->text);
}

std::optional<std::string> ObjectReader::text_or_null(std::string_view name) {
  const JsonValue* value = ask(name, Need::required);
  if (value == nullptr || value->kind == JsonValue::Kind::null) return std::nullopt;
  return std::string(text(name));
}

ObjectReader::Judge ObjectReader::is_id() {
  return [this](std::string_view place, std::string_view text) {
    if (!text.empty() && characters(text) <= kMaxIdCharacters) return true;
    error("record.bad_id", place, fmt::format("an id has 1 to {} characters", kMaxIdCharacters), text);
    return false;
  };
}

ObjectReader::Judge ObjectReader::is_citation() {
  return [this](std::string_view place, std::string_view text) {
    auto hash = text.find('#');
    if (hash != std::string_view::npos && hash > 0 && hash + 1 < text.size()) return true;
    error("record.bad_citation", place, "a paragraph is cited as order-id#paragraph", text);
    return false;
  };
}

ObjectReader::Judge ObjectReader::is_among(std::span<const std::string_view> names) {
  return [this, names](std::string_view place, std::string_view text) {
    if (!text.empty() && std::find(names.begin(), names.end(), text) != names.end()) return true;
    std::vector<std::string_view> known(names.begin(), names.end());
    std::erase(known, std::string_view{});
    error("record.unknown_value", place, fmt::format("expected one of: {}", fmt::join(known, ", ")), text);
    return false;
  };
}

std::string_view ObjectReader::judged_text(std::string_view name, Need need, const Judge& judge) {
  std::string_view written = text(name, need);
  return written.data() == nullptr || judge(name, written) ? written : std::string_view{};
}

std::string_view ObjectReader::words(std::string_view name, Need need) {
  return judged_text(name, need, [this](std::string_view place, std::string_view text) {
    if (text.empty()) error("record.empty_text", place, "a text is expected here, not an empty one");
    return !text.empty();
  });
}

std::string_view ObjectReader::id(std::string_view name, Need need) { return judged_text(name, need, is_id()); }

std::string_view ObjectReader::citation(std::string_view name, Need need) {
  return judged_text(name, need, is_citation());
}

Day ObjectReader::day(std::string_view name, Need need) {
  std::string_view written = text(name, need);
  if (written.data() == nullptr) return Day::never();
  ParsedDay parsed = parse_day(written);
  switch (parsed.problem) {
    case DayProblem::none: break;
    case DayProblem::not_a_date: error("date.format", name, "a date is written YYYY-MM-DD", written); break;
    case DayProblem::no_such_day: error("date.no_such_day", name, "the calendar has no such day", written); break;
    case DayProblem::before_first:
    case DayProblem::after_last:
      warning("date.out_of_range", name,
              fmt::format("dates from {} to {} can be held; taken as {}", iso_text(Day::first()),
                          iso_text(Day::last()), iso_text(parsed.day)), written);
  }
  return parsed.day;
}

std::optional<bool> ObjectReader::boolean(std::string_view name) {
  const JsonValue* value = member(name, Need::optional, JsonValue::Kind::boolean);
  return value == nullptr ? std::nullopt : std::optional(value->boolean);
}

std::optional<std::int64_t> ObjectReader::integer(std::string_view name, std::int64_t least, std::int64_t most,
                                                  Need need) {
  const JsonValue* value = member(name, need, JsonValue::Kind::integer);
  if (value == nullptr) return std::nullopt;
  if (value->integer >= least && value->integer <= most) return value->integer;
  error("record.out_of_range", name, fmt::format("a whole number from {} to {} is expected", least, most),
        std::to_string(value->integer));
  return std::nullopt;
}

std::optional<double> ObjectReader::number(std::string_view name, double least, double most) {
  const JsonValue* value = ask(name, Need::optional);
  if (value == nullptr) return std::nullopt;
  if (value->kind != JsonValue::Kind::integer && value->kind != JsonValue::Kind::real) {
    wrong_type(name, *value, "a number");
    return std::nullopt;
  }
  if (value->real >= least && value->real <= most) return value->real;
  error("record.out_of_range", name, fmt::format("a number from {} to {} is expected", least, most),
        fmt::format("{}", value->real));
  return std::nullopt;
}

const std::vector<JsonValue>* ObjectReader::list(std::string_view name, Need need) {
  const JsonValue* value = member(name, need, JsonValue::Kind::array);
  return value == nullptr ? nullptr : &value->items;
}

std::vector<std::string> ObjectReader::text_list(std::string_view name, Need need, const Judge& judge) {
  std::vector<std::string> texts;
  const std::vector<JsonValue>* items = list(name, need);
  for (std::size_t i = 0; items != nullptr && i < items->size(); ++i) {
    const JsonValue& item = (*items)[i];
    std::string place = fmt::format("{}/{}", name, i);
    if (item.kind != JsonValue::Kind::text) wrong_type(place, item, "text");
    else if (!judge || judge(place, item.text)) texts.push_back(item.text);
  }
  return texts;
}

std::vector<std::string> ObjectReader::texts(std::string_view name, Need need) { return text_list(name, need, {}); }

std::vector<std::string> ObjectReader::ids(std::string_view name, Need need) { return text_list(name, need, is_id()); }

std::vector<std::string> ObjectReader::citations(std::string_view name, Need need) {
  return text_list(name, need, is_citation());
}

std::vector<std::string> ObjectReader::choices(std::string_view name, Need need,
                                               std::span<const std::string_view> names) {
  return text_list(name, need, is_among(names));
}

void ObjectReader::objects(std::string_view name, Need need, const std::function<void(ObjectReader&)>& read) {
  const std::vector<JsonValue>* items = list(name, need);
  for (std::size_t i = 0; items != nullptr && i < items->size(); ++i) {
    ObjectReader reader((*items)[i], fmt::format("{}/{}/{}", pointer_, pointer_part(name), i), report_);
    if (reader.ok()) read(reader);
    ok_ = reader.finish() && ok_;
  }
}

void ObjectReader::object(std::string_view name, Need need, const std::function<void(ObjectReader&)>& read) {
  const JsonValue* value = member(name, need, JsonValue::Kind::object);
  if (value == nullptr) return;
  ObjectReader reader(*value, fmt::format("{}/{}", pointer_, pointer_part(name)), report_);
  read(reader);
  ok_ = reader.finish() && ok_;
}

void ObjectReader::error(std::string code, std::string_view name, std::string message, std::string_view detail) {
  ok_ = false;
  add(Severity::error, std::move(code), name, std::move(message), detail);
}

void ObjectReader::warning(std::string code, std::string_view name, std::string message, std::string_view detail) {
  add(Severity::warning, std::move(code), name, std::move(message), detail);
}

std::optional<std::size_t> ObjectReader::choice(std::string_view name, Need need,
                                                std::span<const std::string_view> names) {
  std::string_view written = judged_text(name, need, is_among(names));
  if (written.data() == nullptr) return std::nullopt;
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), written) - names.begin());
}

bool ObjectReader::finish() {
  for (const auto& [name, value] : value_.members) {
    if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
    report_.add(Severity::warning, "record.unknown_member", pointer_ + "/" + pointer_part(name), value.offset,
                "this member is not known and is not read", name);
  }
  return ok_;
}

void ObjectReader::wrong_type(std::string_view name, const JsonValue& value, std::string_view wanted) {
  error("record.wrong_type", name, fmt::format("{} is expected here, not {}", wanted, name_of(value.kind)));
}

void ObjectReader::add(Severity severity, std::string code, std::string_view name, std::string message,
                       std::string_view detail) {
  std::string pointer = name.empty() ? pointer_ : pointer_ + "/" + std::string(name);
  // The place of the deepest value on the way that is there: "courses/3" is the third of a list.
  const JsonValue* at = &value_;
  for (std::string_view rest = name; !rest.empty();) {
    auto slash = std::min(rest.find('/'), rest.size());
    const JsonValue* next = at->find(rest.substr(0, slash));
    if (next == nullptr && at->kind == JsonValue::Kind::array) next = &at->items[std::stoul(std::string(rest))];
    if (next == nullptr) break;
    at = next;
    rest.remove_prefix(std::min(slash + 1, rest.size()));
  }
  report_.add(severity, std::move(code), pointer, at->offset, std::move(message), detail);
}

}  // namespace anupalan::io
