#include "app/plan_edits.h"

#include <algorithm>

namespace anupalan::app {
namespace {

using Shared = std::shared_ptr<const model::PlanRecord>;

bool before(const Shared& plan, std::string_view id) { return plan->id < id; }

template <typename List>
auto place_of(List& plans, std::string_view id) {
  return std::lower_bound(plans.begin(), plans.end(), id, before);
}

}  // namespace

const model::PlanRecord* PlanEdits::find(std::string_view id) const {
  const auto place = place_of(plans_, id);
  return place != plans_.end() && (*place)->id == id ? place->get() : nullptr;
}

void PlanEdits::set(model::PlanRecord plan) {
  const auto place = place_of(plans_, plan.id);
  const bool known = place != plans_.end() && (*place)->id == plan.id;
  auto shared = std::make_shared<const model::PlanRecord>(std::move(plan));
  if (known) *place = std::move(shared);
  else plans_.insert(place, std::move(shared));
}

void PlanEdits::drop(std::string_view id) {
  std::erase_if(plans_, [&](const Shared& plan) { return plan->id == id; });
}

std::vector<const model::PlanRecord*> PlanEdits::all() const {
  std::vector<const model::PlanRecord*> all;
  for (const Shared& plan : plans_) all.push_back(plan.get());
  return all;
}

PlanEdits PlanEdits::unlike(const model::Dataset& data) const {
  PlanEdits changed = *this;
  std::erase_if(changed.plans_, [&](const Shared& plan) {
    const model::PlanRow row = model::find_plan(data, plan->id);
    return row != model::kNoRow<model::PlanRow> && plan->same_facts(model::record_of(data, data, data.plans[at(row)]));
  });
  return changed;
}

bool operator==(const PlanEdits& a, const PlanEdits& b) {
  return std::equal(a.plans_.begin(), a.plans_.end(), b.plans_.begin(), b.plans_.end(),
                    [](const Shared& one, const Shared& other) { return one == other || one->same_facts(*other); });
}

}  // namespace anupalan::app
