// What was guessed where the files do not say it, and what an officer says instead (assets/schemas/corrections.schema.json).
#pragma once

#include <string>
#include <vector>

#include "app/answer.h"
#include "app/loading.h"
#include "base/table.h"

namespace anupalan::app {

/// All guesses as a table: what, file, written, means, count, corrected.
Table guesses_table(const Answer& answer);

/// All guesses as a document to be kept, corrected and loaded beside the same files. Loaded as it is, it changes nothing.
std::string corrections_document(const Answer& answer);

/// What a guess was taken for, for people: "employee id", an id, a category. Empty where it is nothing that is known.
std::string meaning_words(const model::Guess& guess);

/// The corrections made on the screen. They decide where those of files say otherwise.
class OwnCorrections {
 public:
  /// Instead of what was said of this guess here before; `means` is what people type; empty: nothing is meant, or,
  /// where something has to be (model::may_mean_nothing), nothing is said any more.
  void set(model::Guess guess, std::string means);
  void take_back(const model::Guess& guess);
  bool has(const model::Guess& guess) const;
  bool empty() const { return made_.empty(); }
  const std::vector<model::Guess>& all() const { return made_; }
  friend bool operator==(const OwnCorrections&, const OwnCorrections&) = default;
  /// As a file that is loaded like any other.
  InputFile file() const;

 private:
  std::vector<model::Guess> made_;
};

}  // namespace anupalan::app
