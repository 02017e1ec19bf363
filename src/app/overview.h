// The figures of all together.
#pragma once

#include <string>
#include <vector>

#include "app/selected.h"
#include "base/fraction.h"
#include "base/steps.h"

namespace anupalan::app {

/// A share as it is always shown: with its denominator. No rate where nobody is covered.
struct Rate {
  std::uint32_t compliant = 0, covered = 0;
  bool known() const { return covered > 0; }
  /// Tenths of a per cent (base/fraction.h): 100 % is said only of all. REQUIRES: known().
  std::uint32_t per_mille() const { return anupalan::per_mille(compliant, covered); }
};
/// "62.5 %"; "–" where there is no rate.
std::string text_of(const Rate& rate);
Rate rate_of(const rules::Counts& counts);

struct ReasonCount {
  std::string code;         ///< a reason or a finding
  std::uint32_t employees;  ///< how many have it
};

struct Overview {
  rules::Counts counts;
  Rate rate;
  Day next_due = Day::never();  ///< the earliest due day, from as-on, of an obligation not yet met by somebody
  int days_left = 0;            ///< from as-on to next_due
  std::vector<ReasonCount> reasons;   ///< why employees are undetermined or not applicable; most first
  std::vector<ReasonCount> findings;  ///< most first
};
/// Looks at every employee who is selected.
Overview overview_of(const Selected& selected);
/// The same in steps: `overview` is complete after the last one.
Steps make_overview(Selected selected, Overview& overview);

}  // namespace anupalan::app
