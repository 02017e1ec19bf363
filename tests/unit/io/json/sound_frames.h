// Whether what JsonFrames told of a text makes it JSON, for the tests.
#pragma once

#include <set>
#include <string>

#include "io/json/parse.h"
#include "unit/io/json/told_frames.h"

namespace anupalan::test {

/// No problem between the values, every name and value sound, and no name twice.
inline bool is_sound(const Reading& reading, io::JsonForm form = io::JsonForm::object) {
  if (reading.problem) return false;
  std::set<std::string> names;
  for (const Told& told : reading.told) {
    io::JsonValue name, value;
    const std::size_t around = form == io::JsonForm::lines ? 0 : form == io::JsonForm::object && told.what == 'r' ? 2 : 1;
    if (told.what != 's' && io::read_value(told.text, value, around).found()) return false;
    if (told.what == 'r') continue;
    if (io::read_value('"' + told.name + '"', name).found() || !names.insert(name.text).second) return false;
  }
  return true;
}

}  // namespace anupalan::test
