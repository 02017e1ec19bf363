#include "model/records.h"

#include <array>
#include <tuple>

#include <fmt/format.h>

namespace anupalan::model {

std::string_view member_of(Section section) {
  static constexpr std::array<std::string_view, kSectionCount> kMembers{
      "units", "employees",   "courses",     "levels", "assessments",
      "plans", "completions", "assessments", "done",   "allotments",  "placements", "corrections"};
  return kMembers[static_cast<std::size_t>(section)];
}

std::string pointer_to(Section section, bool bare, std::uint32_t index) {
  return bare ? fmt::format("/{}", index) : fmt::format("/{}/{}", member_of(section), index);
}

bool UnitRecord::same_facts(const UnitRecord& other) const {
  auto facts = [](const UnitRecord& u) { return std::tie(u.id, u.name, u.kind, u.parent, u.known_as); };
  return facts(*this) == facts(other);
}

bool PlanRecord::same_facts(const PlanRecord& other) const {
  auto facts = [](const PlanRecord& p) {
    return std::tie(p.id, p.name, p.reporting_year, p.prescriber_kind, p.prescriber, p.published_on,
                    p.due_on, p.applies_to, p.courses, p.assessments);
  };
  return facts(*this) == facts(other);
}

std::size_t Batch::size() const {
  std::size_t sum = 0;
  for_each_list(*this, [&](Section, const auto& records) { sum += records.size(); });
  return sum;
}

}  // namespace anupalan::model
