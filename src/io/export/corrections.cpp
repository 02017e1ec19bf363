#include "io/export/corrections.h"

#include "io/export/json.h"

namespace anupalan::io {

std::string corrections_json(std::span<const model::Guess> guesses, bool decides) {
  std::string out = "{ \"format\": \"corrections\", \"version\": 1,";
  if (decides) out += " \"decides\": true,";
  out += "\n  \"corrections\": [";
  const char* before = "\n    ";
  for (const model::Guess& guess : guesses) {
    const bool by_its_name = guess.what == model::Guessed::column && !guess.means.empty() && !guess.corrected;
    if (by_its_name) continue;
    Json line{{"what", model::name_of(guess.what)}, {"written", guess.written}, {"means", text_or_null(guess.means)}};
    if (!guess.file.empty()) line["file"] = guess.file;
    line["count"] = guess.count;
    out += before + written(line);
    before = ",\n    ";
  }
  return out + "\n  ] }\n";
}

}  // namespace anupalan::io
