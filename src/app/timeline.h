// The way here: what can be undone and done again, and the views that Back and Forward lead to.
#pragma once

#include <memory>
#include <vector>

#include "app/answer.h"
#include "app/guesses.h"
#include "app/look.h"

namespace anupalan::app {

/// All that a user decides: undo brings it back.
struct State {
  std::vector<std::shared_ptr<const InputFile>> files;
  OwnCorrections corrections;
  Choices choices;
  Look look;
  friend bool operator==(const State&, const State&) = default;
  /// What has to be read: the files, and the corrections made on the screen as one.
  std::vector<std::shared_ptr<const InputFile>> to_read() const;
  bool same_reading(const State& other) const { return files == other.files && corrections == other.corrections; }
};

/// At most kLongest states and views are remembered.
class Timeline {
 public:
  static constexpr std::size_t kLongest = 1000;

  enum class Step : std::uint8_t {
    fresh,
    same,      ///< goes on with the one noted last (letters typed one after the other): both are undone together
    on_track,  ///< back() or forward()
  };
  /// `now` follows on `before`. What was undone cannot be done again then.
  void note(State before, const State& now, Step step = Step::fresh);

  bool can_undo() const { return !past_.empty(); }
  bool can_redo() const { return !future_.empty(); }
  /// REQUIRES: there is one.
  const State& last() const { return past_.back(); }
  const State& next() const { return future_.back(); }
  /// `now` becomes last(), or next().
  void undone(State now);
  void redone(State now);

  bool can_go_back() const { return !behind_.empty(); }
  bool can_go_forward() const { return !ahead_.empty(); }
  /// The look of the view before `now`, or after it. REQUIRES: there is one.
  Look back(Look now);
  Look forward(Look now);

 private:
  std::vector<State> past_, future_;
  std::vector<Look> behind_, ahead_;
};

}  // namespace anupalan::app
