#include "model/snapshot.h"

#include "model/records.h"

namespace anupalan::model {

void Snapshot::add(const Batch& batch) {
  if (batch.snapshot) head = *batch.snapshot;
  constexpr TextRef kNotYet{UINT32_MAX};
  std::vector<TextRef> known(batch.texts.size(), kNotYet);
  const auto text = [&](TextRef& ref) {
    TextRef& own = known[static_cast<std::size_t>(ref)];
    if (own == kNotYet) own = static_cast<TextRef>(texts_.intern(batch.text(ref)));
    ref = own;
  };
  auto next_duty = static_cast<std::uint32_t>(duties_.size());
  for (SnapshotPerson person : batch.verdicts) {
    for (TextRef* ref : {&person.id, &person.unit, &person.status, &person.prescriber_kind, &person.prescriber, &person.plans, &person.reasons}) text(*ref);
    people_.push_back(person);
    first_duty_.push_back(next_duty);
    next_duty += person.duties;
  }
  for (SnapshotDuty duty : batch.duties) {
    for (TextRef* ref : {&duty.provision, &duty.kind, &duty.status, &duty.missing}) text(*ref);
    duties_.push_back(duty);
  }
}

std::span<const SnapshotDuty> Snapshot::duties(std::size_t person) const {
  return std::span(duties_).subspan(first_duty_[person], people_[person].duties);
}

}  // namespace anupalan::model
