#include "io/json/parse.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <unordered_set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace anupalan::io {
namespace {

/// Reads characters and remembers how far the lexer has come: nlohmann-json tells its SAX handler no places.
class Reading {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Reading() = default;
  Reading(const char* at, const char** furthest) : at_(at), furthest_(furthest) {}
  reference operator*() const { return *at_; }
  Reading& operator++() {
    *furthest_ = ++at_;
    return *this;
  }
  Reading operator++(int) {
    Reading before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Reading& other) const { return at_ == other.at_; }
  bool operator!=(const Reading& other) const { return at_ != other.at_; }

 private:
  const char* at_ = nullptr;
  const char** furthest_ = nullptr;
};

/// Names of one object, to find a name that stands twice.
using Names = std::unordered_set<std::string>;

/// The SAX handler: builds the values below the top object and hands them to the sink, or builds the one value.
class Handler {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  Handler(std::string_view text, JsonDocumentSink& sink, bool skim)
      : text_(text), sink_(&sink), skim_(skim), furthest_(text.data()) {}
  /// All of the text is one value.
  Handler(std::string_view text, JsonValue& whole, std::size_t outer_depth)
      : text_(text), whole_(&whole), furthest_(text.data()), depth_(outer_depth) {}

  const char** furthest() { return &furthest_; }
  void skip(std::size_t bytes) { end_of_last_ = bytes; }
  const JsonProblem& problem() const { return problem_; }

  bool null() { return scalar([](JsonValue&) {}); }
  bool boolean(bool value) {
    return scalar([&](JsonValue& v) { v.kind = JsonValue::Kind::boolean, v.boolean = value; });
  }
  bool number_integer(number_integer_t value) {
    return scalar([&](JsonValue& v) {
      v.kind = JsonValue::Kind::integer, v.integer = value, v.real = static_cast<double>(value);
    });
  }
  bool number_unsigned(number_unsigned_t value) {
    if (value > INT64_MAX) return token_start(), fail("json.number", "this number does not fit 64 bits");
    return number_integer(static_cast<number_integer_t>(value));
  }
  bool number_float(number_float_t value, const string_t& written) {
    if (written.find_first_of(".eE") == string_t::npos) return token_start(), fail("json.number", "this number does not fit 64 bits");
    // 2012.0 is as whole as 2012: spreadsheets write it so, and JSON Schema calls it an integer.
    constexpr double kExact = 9007199254740992.0;  // 2^53
    if (std::trunc(value) == value && std::abs(value) <= kExact) return number_integer(static_cast<number_integer_t>(value));
    return scalar([&](JsonValue& v) { v.kind = JsonValue::Kind::real, v.real = value; });
  }
  bool string(string_t& value) {
    return scalar([&](JsonValue& v) { v.kind = JsonValue::Kind::text, v.text = std::move(value); });
  }
  bool binary(binary_t&) { return false; }

  bool start_object(std::size_t) { return start(JsonValue::Kind::object); }
  bool start_array(std::size_t) { return start(JsonValue::Kind::array); }
  bool end_object() { return end(); }
  bool end_array() { return end(); }
  bool key(string_t& name) {
    token_start();
    if (!names_.back().insert(name).second) return fail("json.duplicate_member", "this member stands twice in one object");
    key_ = std::move(name);
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
    if (problem_.found()) return false;
    if (error.id == 406) return token_start(), fail("json.number", "this number does not fit");  // a double
    std::size_t read = static_cast<std::size_t>(furthest_ - text_.data());
    problem_ = {"json.syntax", sentence(error.what()), read == 0 ? 0 : read - 1};
    return false;
  }

 private:
  /// nlohmann's own words after its place: "… - invalid literal; last read: 'x'".
  static std::string sentence(std::string_view what) {
    auto dash = what.find(" - ");
    return "this is not JSON: " + shortened(dash == std::string_view::npos ? what : what.substr(dash + 3), 160);
  }

  bool fail(std::string code, std::string message) {
    problem_ = {std::move(code), std::move(message), start_};
    return false;
  }

  /// The first byte of the token just read: what follows the token before it, without blanks, commas and
  /// colons. After a number the lexer has read one byte more, which is one of these or closes something.
  std::size_t token_start() {
    std::size_t offset = end_of_last_;
    while (offset < text_.size() && std::strchr(" \t\r\n,:", text_[offset]) != nullptr && text_[offset] != '\0') ++offset;
    end_of_last_ = static_cast<std::size_t>(furthest_ - text_.data());
    return start_ = offset;
  }

  bool in_section() const { return depth_ >= 2 && top_is_array_; }

  template <typename Fill>
  bool scalar(Fill fill) {
    std::size_t offset = token_start();
    if (depth_ == 0 && whole_ == nullptr) return fail("json.not_an_object", "the file holds a single value, not an object");
    JsonValue value;
    value.offset = offset;
    fill(value);
    const bool told = !skim_ || !in_section() || (depth_ == 2 && value.kind == JsonValue::Kind::text);
    return !told || place(std::move(value));
  }

  bool start(JsonValue::Kind kind) {
    std::size_t offset = token_start();
    if (++depth_ > kMaxJsonDepth) {
      return fail("json.depth", fmt::format("nested more than {} deep", kMaxJsonDepth));
    }
    names_.emplace_back();
    if (depth_ == 1 && whole_ == nullptr) {
      if (kind == JsonValue::Kind::object) return true;
      return fail("json.not_an_object", "the file holds a list, not an object with \"format\"");
    }
    if (depth_ == 2 && kind == JsonValue::Kind::array && whole_ == nullptr) {
      top_is_array_ = true;
      sink_->section(key_, offset);
      return true;
    }
    if (skim_ && in_section()) return true;
    JsonValue value;
    value.kind = kind;
    value.offset = offset;
    open_.push_back({std::move(key_), std::move(value)});
    return true;
  }

  bool end() {
    end_of_last_ = static_cast<std::size_t>(furthest_ - text_.data());
    names_.pop_back();
    std::size_t depth = depth_--;
    if (depth == 1 && whole_ == nullptr) return true;
    if (depth == 2 && top_is_array_) {
      top_is_array_ = false;
      return true;
    }
    if (skim_ && top_is_array_) return true;
    Open closed = std::move(open_.back());
    open_.pop_back();
    key_ = std::move(closed.key);
    return place(std::move(closed.value));
  }

  bool place(JsonValue&& value) {
    if (!open_.empty()) {
      JsonValue& parent = open_.back().value;
      if (parent.kind == JsonValue::Kind::array) parent.items.push_back(std::move(value));
      else parent.members.emplace_back(std::move(key_), std::move(value));
      return true;
    }
    if (whole_ != nullptr) return *whole_ = std::move(value), true;
    if (top_is_array_) return sink_->record(std::move(value));
    sink_->member(key_, std::move(value));
    return true;
  }

  struct Open {
    std::string key;
    JsonValue value;
  };

  std::string_view text_;
  JsonDocumentSink* sink_ = nullptr;
  JsonValue* whole_ = nullptr;
  bool skim_ = false;
  const char* furthest_;
  std::size_t end_of_last_ = 0;
  std::size_t start_ = 0;
  std::size_t depth_ = 0;
  bool top_is_array_ = false;
  std::string key_;
  std::vector<Names> names_;
  std::vector<Open> open_;
  JsonProblem problem_;
};

/// What a file that is no text is, by its first bytes; nullptr where they say nothing.
const char* kind_of_file(std::string_view text) {
  struct Signature {
    std::string_view bytes;
    const char* what;
  };
  static constexpr Signature kSignatures[] = {{"\x89PNG", "a picture"}, {"\xFF\xD8\xFF", "a picture"}, {"GIF8", "a picture"},
                                              {"%PDF", "a PDF document"}, {"PK\x03\x04", "a zip file, or a document of an office program"},
                                              {"\x1F\x8B", "a gzip file"}, {"\xD0\xCF\x11\xE0", "a document of an office program"}};
  for (const Signature& signature : kSignatures) {
    if (text.starts_with(signature.bytes)) return signature.what;
  }
  return nullptr;
}

/// What the first bytes say against reading the text at all.
JsonProblem first_look(std::string_view text) {
  std::string_view body = text.substr(byte_order_mark(text));
  if (body.find_first_not_of(" \t\r\n") == std::string_view::npos) return {"json.empty", "the file is empty", 0};
  auto starts = [&](std::string_view bytes) { return text.starts_with(bytes); };
  if (const char* what = kind_of_file(text)) return {"json.syntax", fmt::format("this is not JSON but {}", what), 0};
  bool one_of_two_is_zero = text.size() > 1 && (text[0] == '\0') != (text[1] == '\0');
  if (starts("\xFF\xFE") || starts("\xFE\xFF") || one_of_two_is_zero) {
    return {"json.utf16", "the file is UTF-16; save it as UTF-8", 0};
  }
  // nlohmann-json takes a zero byte for the end of the text and would pass over a second mark.
  if (std::size_t zero = text.find('\0'); zero != std::string_view::npos) return {"json.syntax", "this is not JSON: a zero byte", zero};
  if (body.starts_with(kByteOrderMark)) return {"json.syntax", "this is not JSON: a second byte order mark", kByteOrderMark.size()};
  return {};
}

JsonProblem parse(std::string_view text, Handler&& handler) {
  JsonProblem problem = first_look(text);
  if (problem.found()) return problem;
  const std::size_t mark = byte_order_mark(text);
  *handler.furthest() = text.data() + mark;
  handler.skip(mark);
  Reading begin(text.data() + mark, handler.furthest());
  Reading end(text.data() + text.size(), handler.furthest());
  nlohmann::json::sax_parse(begin, end, &handler);
  return handler.problem();
}

}  // namespace

std::string_view name_of(JsonValue::Kind kind) {
  switch (kind) {
    case JsonValue::Kind::null: return "null";
    case JsonValue::Kind::boolean: return "true or false";
    case JsonValue::Kind::integer: return "a whole number";
    case JsonValue::Kind::real: return "a number";
    case JsonValue::Kind::text: return "text";
    case JsonValue::Kind::array: return "a list";
    case JsonValue::Kind::object: return "an object";
  }
  return "";
}

JsonProblem read_document(std::string_view text, JsonDocumentSink& sink) { return parse(text, Handler(text, sink, false)); }

JsonProblem skim_document(std::string_view text, JsonDocumentSink& sink) { return parse(text, Handler(text, sink, true)); }

JsonProblem read_value(std::string_view text, JsonValue& to, std::size_t outer_depth) {
  return parse(text, Handler(text, to, outer_depth));
}

}  // namespace anupalan::io
