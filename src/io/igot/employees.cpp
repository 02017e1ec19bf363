// Rosters: the portal's UserReport, which knows active users only, and lists of employees that offices keep.
#include <algorithm>
#include <initializer_list>

#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "io/igot/values.h"
#include "model/match.h"

namespace anupalan::io {
namespace {

using model::maybe;
using model::Section;

constexpr Names kRegisteredOn{"userregistrationdate"};
constexpr Names kProfileStatus{"profilestatus", "verifiedkarmayogi"};
constexpr Names kMdoCreatedOn{"mdocreatedon"};

class EmployeeReader : public ReportReader {
 public:
  EmployeeReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::employees),
        organisation_(columns),
        units_(columns),
        name_(columns.find(kPersonName)),
        designation_(columns.find(kDesignation)),
        group_(columns.find({"group"})),
        service_type_(columns.find({"civilservicetype"})),
        service_(columns.find({"civilservices", "civilservice", "service", "servicename", "nameofservice"})),
        cadre_(columns.find({"cadre", "cadrename"})),
        batch_year_(columns.find({"cadrebatch", "batch", "batchyear", "yearofbatch"})),
        deputation_(columns.find({"isoncentraldeputation", "oncentraldeputation", "centraldeputation"})),
        profile_(columns.find(kProfileStatus)),
        roles_(columns.find({"roles", "role"})),
        tag_(columns.find({"tag", "tags"})),
        category_(columns.find({"employeecategory", "categoryofemployee", "category"})),
        appointed_on_(columns.find({"dateofappointment", "appointmentdate", "appointedon", "dateofentryintoservice",
                                    "dateofentryingovtservice", "dateofentryingovernmentservice"})),
        superannuates_on_(columns.find({"dateofsuperannuation", "superannuationdate", "superannuateson", "dateofretirement"})) {}

 protected:
  Outcome read(const Row& row) override {
    auto who = person(row);
    if (!who) return Outcome::in_error;
    model::EmployeeRecord e;
    e.place = row.place();
    e.id = first({who->id, who->email, who->phone, who->user});
    e.user = who->user;
    e.email = who->email;
    e.phone = who->phone;
    e.name = keep(row[name_]);
    e.designation = keep(word(row, designation_));
    e.group = keep(read_group(word(row, group_)));
    e.cadre = keep(word(row, cadre_));
    e.roles = keep(roles(row));
    e.organisation = keep(organisation_.path(row));
    e.tag = keep(units(row));
    facts(row, e);
    batch().employees.push_back(e);
    return Outcome::kept;
  }

 private:
  /// What a record stands without.
  void facts(const Row& row, model::EmployeeRecord& e) {
    service(row, e);
    e.batch = fact(row, batch_year_, read_year).value_or(0);
    e.on_central_deputation = maybe(fact(row, deputation_, read_boolean));
    e.profile = fact(row, profile_, read_profile_status).value_or(e.profile);
    e.appointed_on = date_or_warn(row, appointed_on_, "employee.unreadable").day;
    e.superannuates_on = date_or_warn(row, superannuates_on_, "employee.unreadable").day;
  }

  /// The "Category" of a UserReport is a social one, which read_category() does not know; that of an office's list may be either.
  void service(const Row& row, model::EmployeeRecord& e) {
    e.service = keep(read_service(word(row, service_)));
    const std::string_view type = word(row, service_type_), service = batch().text(e.service);
    auto category = read_category(row[category_]);
    if (!category && is_all_india_service(service)) category = model::Category::all_india_service;
    const bool known_type = key_of(type).starts_with("central") || key_of(type).starts_with("allindia");
    e.category_assumed = !category && !known_type;
    if (category) e.category = *category;
    else if (known_type) e.category = category_of_service_type(type);
  }

  /// A field, where it says something: not "NA", "-" or "0".
  static std::string_view word(const Row& row, std::size_t column) { return model::usable_id(row[column]); }

  template <typename T>
  std::optional<T> fact(const Row& row, std::size_t column, std::optional<T> (*meaning)(std::string_view)) {
    auto value = meaning(row[column]);
    if (!value && !word(row, column).empty()) {
      warn(row, column, "employee.unreadable", "what stands here is not understood; the employee is used without it");
    }
    return value;
  }

  /// An organisation's own columns tell more than the tag.
  std::string units(const Row& row) const {
    std::string path = units_.path(row);
    if (path.empty()) add_name(path, word(row, tag_));
    return path;
  }

  /// "PUBLIC,MDO_ADMIN" as lines.
  std::string roles(const Row& row) const {
    std::string lines;
    for (const std::string& role : read_list(row[roles_])) add_name(lines, role);
    return lines;
  }

  static model::TextRef first(std::initializer_list<model::TextRef> keys) {
    return *std::find_if(keys.begin(), keys.end() - 1, [](model::TextRef key) { return key != model::kAbsent; });
  }

  OrganisationColumns organisation_;
  UnitColumns units_;
  std::size_t name_, designation_, group_, service_type_, service_, cadre_, batch_year_, deputation_, profile_, roles_, tag_, category_,
      appointed_on_, superannuates_on_;
};

}  // namespace

bool is_user_report(const Columns& columns) {
  return names_people(columns) && (columns.has(kRegisteredOn) || columns.has(kProfileStatus) || columns.has(kMdoCreatedOn));
}

bool is_employee_list(const Columns& columns) {
  bool known = columns.has(kEmployeeId) || columns.has(kEmail);
  return known && columns.has(kPersonName) && columns.has(kDesignation);
}

std::unique_ptr<TableReader> make_employee_reader(Columns& columns, BatchSink sink) {
  return make_reader<EmployeeReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
