#include "io/csv/dialect.h"

#include <utility>

#include "io/csv/parser.h"

namespace anupalan::io {
namespace {

/// What a head looks like in a dialect.
struct Look final : CsvSink {
  bool row(const CsvRow& row) override {
    if (rows++ == 0) columns = row.fields.size();
    if (row.usable && row.fields.size() == columns) ++sound;
    return true;
  }
  void problem(const CsvProblem&) override {}

  /// What is cut off at the head's end may look sound by chance: it decides only where nothing else does.
  std::pair<std::size_t, std::size_t> soundness() const { return {sound_in_full, sound}; }

  std::size_t rows = 0;
  std::size_t columns = 0;        ///< of the header
  std::size_t sound = 0;          ///< rows like the header, itself included
  std::size_t sound_in_full = 0;  ///< those of them that end with a line end
};

Look look_at(std::string_view head, Dialect dialect) {
  Look look;
  CsvParser parser(dialect, look);
  parser.feed(head);
  look.sound_in_full = look.sound;
  parser.end();
  return look;
}

}  // namespace

Dialect sniff_dialect(std::string_view head) {
  head = head.substr(0, kSniffBytes);
  Dialect best;
  Look seen = look_at(head, best);
  for (char delimiter : {';', '|', '\t'}) {
    const Dialect other{delimiter, false};
    const Look look = look_at(head, other);
    if (look.columns < 2 || look.columns < seen.columns) continue;
    if (look.columns == seen.columns && look.soundness() <= seen.soundness()) continue;
    best = other;
    seen = look;
  }
  best.backslash = look_at(head, {best.delimiter, true}).soundness() > seen.soundness();
  return best;
}

}  // namespace anupalan::io
