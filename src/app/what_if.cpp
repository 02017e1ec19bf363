#include "app/what_if.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/tr.h"

namespace anupalan::app {

std::vector<WhatIf> what_ifs(const Loaded& loaded, const Question& question) {
  std::vector<WhatIf> found;
  const auto add = [&](WhatIf::Kind kind, std::string_view key, const std::vector<std::string>& texts) {
    if (!texts.empty()) found.push_back({kind, say(key, fmt::format("{}", fmt::join(texts, ", ")))});
  };
  std::vector<std::string> plans, values;
  for (const model::PlanRecord* plan : question.plan_edits.all()) plans.push_back(plan->name.empty() ? plan->id : plan->name);
  for (const Supposed& one : question.sandbox) values.push_back(supposed_words(loaded.law, one));
  add(WhatIf::Kind::switched_off, "what_if.switched_off", question.switched_off());
  add(WhatIf::Kind::plans, "what_if.plans", plans);
  add(WhatIf::Kind::sandbox, "what_if.sandbox", values);
  return found;
}

std::string_view way_back(WhatIf::Kind kind) {
  switch (kind) {
    case WhatIf::Kind::switched_off: return tr("orders.all_on");
    case WhatIf::Kind::plans: return tr("what_if.back_to_files");
    case WhatIf::Kind::sandbox: return tr("sandbox.reset");
  }
  return {};
}

}  // namespace anupalan::app
