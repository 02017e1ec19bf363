// Documents for the tests of frames and slices: all forms, and everything that could be taken for the border of a record.
#pragma once

#include <string>
#include <vector>

#include "io/json/frames.h"

namespace anupalan::test {

struct FrameText {
  io::JsonForm form;
  std::string text;
};

inline const std::vector<FrameText>& frame_texts() {
  using enum io::JsonForm;
  static const std::vector<FrameText> kTexts{
      {object, R"({"format": "completions", "version": 1, "as_on": null,
  "completions": [
    {"employee": "e1", "course": "c1", "status": "completed", "completed_on": "2025-11-03"},
    {"employee": "e2", "course": "c\"}, {\"a\": \"b", "status": "not_started"} ,
    {"employee": "e3",
     "course": "\\"}
  ],
  "extra": {"a": [1, {"b": "]}"}]}, "flag": true,
  "assessments": [ {"employee": "e1", "assessment": "a"}, {"employee": "e\\\"2", "assessment": "a"} ] }
)"},
      {object, R"({"format":"roster","version":1,"units":[{"id":"u1"},{"id":"u2"}],"levels":[],"employees":[)"
               R"({"id":"e1","roles":["a","b"]},{"id":"e2","roles":[]},{"id":"e3"}]})"},
      {object, "\xEF\xBB\xBF{ \"a\" : [ ] , \"b\\\"]\" : \"x\\\\\" }"},
      {object, R"({"texts":["},{\"a\":1","}\n{","[{","\\\\\"",{"k":"},{\"k\":\"v\""},{"},{":":"},{":":":"},{"k":"v"}]})"},
      {array, "[\n{\"a\": 1},\r\n{\"b\": {\"c\": [1, 2, {\"d\": \"}]\"}]}},\r\n\r\n{\"e\": \"\\u005c\\\"\"}\n]\n"},
      {array, R"( [1, -2.5e3 ,"three",null,true,false , [ ], {} ,[{"a":1},{"b":2}]] )"},
      {lines, "{\"id\":\"e1\"}\n{\"id\":\"e2\", \"name\":\"}\\n{\"}\n\n \t\r\n{\"id\":\"e3\"}\r\n12\n\"text\"\nnull"},
      {lines, "\xEF\xBB\xBF\n{\"a\":1}\n{\n \"b\": [{\"c\":1},\n {\"d\":2}]\n}\n{\"e\":\"\xE0\xA4\x95},{\"}\n"},
      {lines, ""},
  };
  return kTexts;
}

/// A text of more than a block of 64 bytes here and there: long strings of backslashes, quotes and brackets.
inline FrameText long_frame_text() {
  std::string text = "[";
  for (std::size_t i = 0; i < 140; ++i) {
    text += i == 0 ? "" : i % 3 == 0 ? ",\n" : ", ";
    text += "{\"k\": \"" + std::string(2 * (i % 70), '\\') + (i % 2 == 0 ? "\\\"" : "") + std::string(i, i % 5 == 0 ? '}' : 'x');
    text += "\", \"l\": [" + std::string(i % 7, '[') + std::string(i % 7, ']') + "]}";
  }
  return {io::JsonForm::array, text + "]"};
}

}  // namespace anupalan::test
