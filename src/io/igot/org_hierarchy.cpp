// Units down to the organisation: the warehouse's org_hierarchy. A row is an organisation, with the names of its ministry
// and department; those that have no row of their own are units all the same.
#include <map>
#include <set>

#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "model/match.h"

namespace anupalan::io {
namespace {

using model::Section;
using model::UnitRecord;

class OrgHierarchyReader : public ReportReader {
 public:
  OrgHierarchyReader(const Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::units),
        id_(columns.find({"mdoid"})),
        name_(columns.find({"mdoname"})),
        ministry_id_(columns.find({"ministryid"})),
        ministry_(columns.find({"ministry"})),
        department_id_(columns.find({"departmentid"})),
        department_(columns.find({"department"})) {}

  void end() override {
    for (auto& [id, unit] : above_) {
      if (!described_.contains(id)) batch().units.push_back(std::move(unit));
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
    if (!ministry.empty()) above_.try_emplace(std::string(ministry), unit(row, ministry, row[ministry_], "ministry", {}));
    if (!department.empty()) above_.try_emplace(std::string(department), unit(row, department, row[department_], "department", ministry));
    described_.emplace(*unit_id);
    if (*unit_id == ministry) batch().units.push_back(unit(row, *unit_id, row[name_], "ministry", {}));
    else if (*unit_id == department) batch().units.push_back(unit(row, *unit_id, row[name_], "department", ministry));
    else batch().units.push_back(unit(row, *unit_id, row[name_], "organisation", department.empty() ? ministry : department));
    return Outcome::kept;
  }

 private:
  static UnitRecord unit(const Row& row, std::string_view id, std::string_view name, std::string_view kind, std::string_view parent) {
    return {row.place(), std::string(id), std::string(name.empty() ? id : name), std::string(kind), std::string(parent), {}};
  }

  std::size_t id_, name_, ministry_id_, ministry_, department_id_, department_;
  std::map<std::string, UnitRecord, std::less<>> above_;  ///< ministries and departments that rows name, by id
  std::set<std::string, std::less<>> described_;          ///< ids of rows
};

}  // namespace

bool is_org_hierarchy(const Columns& columns) {
  return columns.has({"mdoid"}) && columns.has({"mdoname"}) && columns.has({"ministryid", "departmentid", "iscca"}) &&
         !names_people(columns) && !names_courses(columns);
}

std::unique_ptr<TableReader> make_org_hierarchy_reader(const Columns& columns, BatchSink sink) {
  return make_reader<OrgHierarchyReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
