// What was guessed, for people to see and to correct; and what became of the corrections.
#include <algorithm>
#include <utility>

#include "model/build_state.h"

namespace anupalan::model {

void BuildState::guess(Guessed what, std::string_view written, std::string_view means, std::uint64_t count, bool corrected) {
  const auto [place, added] = guesses.try_emplace(written_key(what, written));
  Guess& guess = place->second;
  if (added || written < guess.written) guess.written = written;  // of several spellings the least, whoever comes first
  guess.what = what;
  guess.means = means;
  guess.count += count;
  guess.corrected = corrected;
}

Steps build_guesses(BuildState& state) {
  for (const BuildState::File& file : state.files) {
    const FileAccount& account = file.account;
    state.corrections.meet(account, file.columns);
    for (const ColumnRead& column : file.columns) {
      if (column.column.empty()) continue;  // nobody could say which is meant
      state.data.guesses.push_back({Guessed::column, account.file, column.column, column.means, account.records, column.corrected()});
    }
  }
  std::stable_sort(state.data.guesses.begin(), state.data.guesses.end(), [](const Guess& a, const Guess& b) { return a.file < b.file; });
  for (auto& [key, guess] : state.guesses) state.data.guesses.push_back(std::move(guess));
  state.guesses.clear();
  state.corrections.account(state);
  co_return;
}

}  // namespace anupalan::model
