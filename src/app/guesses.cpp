#include "app/guesses.h"

#include <algorithm>

#include "app/tr.h"
#include "io/export/corrections.h"

namespace anupalan::app {
namespace {

bool about_the_same(const model::Guess& a, const model::Guess& b) {
  return a.what == b.what && a.file == b.file && a.written == b.written;
}

/// What people type, as files write it: a category in its words or by its name.
std::string as_files_write(model::Guessed what, std::string typed) {
  if (what != model::Guessed::category) return typed;
  for (std::string_view name : model::names_of<model::Category>()) {
    if (folded(tr("category." + std::string(name))) == folded(typed)) return std::string(name);
  }
  return typed;
}

}  // namespace

std::string meaning_words(const model::Guess& guess) {
  const std::string key = (guess.what == model::Guessed::column ? "meaning." : "category.") + guess.means;
  const bool named = guess.what == model::Guessed::column || guess.what == model::Guessed::category;
  return named && has_text(key) ? std::string(tr(key)) : guess.means;
}

Table guesses_table(const Answer& answer) {
  Table table{"guesses", {}, {"what", "file", "written", "means", "count", "corrected"}, {}};
  for (const model::Guess& guess : answer.data().guesses) {
    table.rows.push_back({std::string(model::name_of(guess.what)), cell_of(guess.file), guess.written, cell_of(guess.means), guess.count,
                          std::string(guess.corrected ? "yes" : "no")});
  }
  return table;
}

std::string corrections_document(const Answer& answer) { return io::corrections_json(answer.data().guesses, false); }

void OwnCorrections::set(model::Guess guess, std::string means) {
  take_back(guess);
  guess.means = as_files_write(guess.what, std::string(trimmed(means)));
  if (guess.means.empty() && !model::may_mean_nothing(guess.what)) return;
  guess.corrected = true;
  made_.push_back(std::move(guess));
}

void OwnCorrections::take_back(const model::Guess& guess) {
  std::erase_if(made_, [&](const model::Guess& made) { return about_the_same(made, guess); });
}

bool OwnCorrections::has(const model::Guess& guess) const {
  return std::any_of(made_.begin(), made_.end(), [&](const model::Guess& made) { return about_the_same(made, guess); });
}

InputFile OwnCorrections::file() const {
  return {std::string(tr("guess.own_file")), io::corrections_json(made_, true)};
}

}  // namespace anupalan::app
