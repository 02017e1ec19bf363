// What makes every figure a supposition, and the way back from it. Where there is any, it stands over every view.
#pragma once

#include <string>
#include <vector>

#include "app/answer.h"

namespace anupalan::app {

struct WhatIf {
  enum class Kind : std::uint8_t {
    switched_off,  ///< orders or readings; back: SwitchAllOn
    plans,         ///< edited; back: DropPlanEdits
    sandbox,       ///< values that no order has; back: ResetSandbox
  };
  Kind kind{};
  std::string words;  ///< "Switched off: R-2"
};

/// In the order of their kinds; none where every figure is what orders and files say.
std::vector<WhatIf> what_ifs(const Loaded& loaded, const Question& question);

/// What its button says.
std::string_view way_back(WhatIf::Kind kind);

}  // namespace anupalan::app
