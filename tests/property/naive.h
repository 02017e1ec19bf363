// A second evaluator, deliberately naive: straight from rules.md, with every text compared as text, every list walked from
// end to end and the law's numbers written out. It shares nothing with src/rules/ and src/orders/ but the calendar. Where
// the two disagree, one of them misreads the law.
#pragma once

#include <string>
#include <vector>

#include "property/plain.h"

namespace anupalan::naive {

/// "2025-07-04"-like days compare as texts; the empty text is never.
struct Obligation {
  std::string provision, kind, status, due_on, met_on;
  unsigned done = 0, needed = 0, of = 0;
  std::vector<std::string> missing;
};

struct Verdict {
  std::string employee, status;
  std::vector<Obligation> obligations;
  std::vector<std::string> plans, reasons, findings;
};

/// One for each employee, in the order of their ids.
std::vector<Verdict> evaluate(const plain::Organisation& organisation, const plain::Question& question);

/// Each verdict on a line, so that two lists differ readably.
std::vector<std::string> lines_of(const std::vector<Verdict>& verdicts);

}  // namespace anupalan::naive
