// Unit maps: any table that places people in units below the organisation, which the portal does not know.
#include "io/igot/reader.h"
#include "io/igot/reports.h"

namespace anupalan::io {
namespace {

using model::Section;

class UnitMapReader : public ReportReader {
 public:
  UnitMapReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::placements), units_(columns) {}

 protected:
  Outcome read(const Row& row) override {
    auto who = person(row);
    if (!who) return Outcome::in_error;
    model::TextRef unit = keep(units_.path(row));
    if (unit == model::kAbsent) return aside(row, Columns::kNone, "placement.no_unit", "no unit is given for this person");
    batch().placements.push_back({row.place(), *who, unit});
    return Outcome::kept;
  }

 private:
  UnitColumns units_;
};

}  // namespace

bool is_unit_map(const Columns& columns) {
  bool known = columns.has(kEmployeeId) || columns.has(kEmail) || columns.has(kPhone);
  return known && names_units(columns);
}

std::unique_ptr<TableReader> make_unit_map_reader(Columns& columns, BatchSink sink) {
  return make_reader<UnitMapReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
