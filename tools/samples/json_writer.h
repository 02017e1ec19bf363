// Writes one JSON document to a file as it comes, never holding more than a buffer of it.
//
//   JsonWriter json(path);
//   json.begin_object();
//   json.member("format", "roster");
//   json.key("units").begin_array();
//   ...
//
// The outer object and the lists in it have an item a line, two spaces in; a record is one line:
//
//   {
//     "format": "roster",
//     "units": [
//       {"id": "dop-sample", "name": "Department of Posts"},
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "day.h"

namespace anupalan::samples {

class JsonWriter {
 public:
  // Replaces the file. A file that cannot be written shows in `finish`.
  explicit JsonWriter(const std::filesystem::path& path);

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }

  // The name of the next member. REQUIRES an open object.
  JsonWriter& key(std::string_view name);

  // A value: the next item of an array, or the value of the last key. Text is UTF-8.
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(std::int64_t number);
  void value(int number) { value(static_cast<std::int64_t>(number)); }
  void value(bool flag);
  void value(Day on);
  // A number of halves: 165 is 82.5.
  void value_halves(int halves);

  template <typename T>
  void member(std::string_view name, const T& what) {
    key(name).value(what);
  }

  // Leaves the member out where the text is empty or the value absent.
  void optional_member(std::string_view name, std::string_view text) {
    if (!text.empty()) member(name, text);
  }
  template <typename T>
  void optional_member(std::string_view name, const std::optional<T>& what) {
    if (what) member(name, *what);
  }

  // Ends the text with a newline and closes the file; false if any of it could not be written.
  // REQUIRES that everything begun has ended.
  [[nodiscard]] bool finish();

 private:
  void begin(char bracket);
  void end(char bracket);
  void separate();
  void new_line();
  void quoted(std::string_view text);

  static constexpr int kBrokenDepth = 2;  // containers this deep have an item a line

  std::ofstream out_;
  std::string buffer_;
  int depth_ = 0;
  bool first_ = true;  // nothing yet in the innermost container
  bool after_key_ = false;
};

}  // namespace anupalan::samples
