// Units down to the organisation: the warehouse's org_hierarchy. A row is an organisation with the ids and names of its
// ministry and department. Whether it is a ministry or department itself, the other rows tell; those that rows name and that
// have no row of their own are units all the same.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "model/match.h"

namespace anupalan::io {
namespace {

using model::Section;
using model::UnitRecord;

class OrgHierarchyReader : public ReportReader {
 public:
  OrgHierarchyReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::units),
        id_(columns.find({"mdoid"})),
        name_(columns.find({"mdoname"})),
        ministry_id_(columns.find({"ministryid"})),
        ministry_(columns.find({"ministry"})),
        department_id_(columns.find({"departmentid"})),
        department_(columns.find({"department"})) {}

  void end() override {
    std::set<std::string> described;
    for (UnitRecord& unit : units_) {
      if (auto above = above_.find(unit.id); above != above_.end()) {
        unit.kind = above->second.kind;
        if (unit.parent.empty()) unit.parent = above->second.parent;
      }
      described.insert(unit.id);
      batch().units.push_back(std::move(unit));
    }
    for (auto& [id, unit] : above_) {
      if (!described.contains(id)) batch().units.push_back(std::move(unit));
    }
    flush();
  }

 protected:
  Outcome read(const Row& row) override {
    auto unit_id = id(row, id_, "unit.no_id", "this row gives no id of an organisation, so that it describes none");
    if (!unit_id) return Outcome::in_error;
    std::string_view ministry = model::usable_id(row[ministry_id_]);
    std::string_view department = model::usable_id(row[department_id_]);
    if (department == ministry) department = {};
    above(unit(row, ministry, row[ministry_], "ministry", {}));
    above(unit(row, department, row[department_], "department", ministry));
    std::string_view parent = department.empty() || department == *unit_id ? ministry : department;
    units_.push_back(unit(row, *unit_id, row[name_], "organisation", parent == *unit_id ? std::string_view{} : parent));
    return Outcome::kept;
  }

 private:
  static UnitRecord unit(const Row& row, std::string_view id, std::string_view name, std::string_view kind, std::string_view parent) {
    return {row.place(), std::string(id), std::string(name.empty() ? id : name), std::string(kind), std::string(parent), {}};
  }
  void above(UnitRecord&& unit) {
    if (!unit.id.empty()) above_.try_emplace(unit.id, std::move(unit));
  }

  std::size_t id_, name_, ministry_id_, ministry_, department_id_, department_;
  std::vector<UnitRecord> units_;            ///< of the rows
  std::map<std::string, UnitRecord> above_;  ///< ministries and departments that rows name, by id
};

}  // namespace

bool is_org_hierarchy(const Columns& columns) {
  return columns.has({"mdoid"}) && columns.has({"mdoname"}) && columns.has({"ministryid", "departmentid", "iscca"}) &&
         !names_people(columns) && !names_courses(columns);
}

std::unique_ptr<TableReader> make_org_hierarchy_reader(Columns& columns, BatchSink sink) {
  return make_reader<OrgHierarchyReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
