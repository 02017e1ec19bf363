// Training plans: the warehouse's cb_plan. It has one row per plan, course and group of people; the rows of one plan are
// put together, and the first of them stands for the plan. Only plans that are live and for the APAR bind.
//
// A group is written as one or several criteria, all of which must hold: allotment_type "Designation", or
// "designation|groups", and in allotment_to the values, `"Section Officer", "Under Secretary"|"Group A"`.
#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "base/text.h"
#include "io/igot/criteria.h"
#include "io/igot/reader.h"
#include "io/igot/reports.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

using model::CriteriaRecord;
using model::Section;
constexpr Names kPlanId{"cbplanid"};

std::vector<std::string_view> split(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  for (std::size_t end = 0; (end = text.find(between)) != std::string_view::npos; text.remove_prefix(end + 1)) {
    parts.push_back(trimmed(text.substr(0, end)));
  }
  parts.push_back(trimmed(text));
  return parts;
}

/// What the warehouse calls the criteria, by key_of(); another one is not known to be meant so.
constexpr std::array<std::string_view, 14> kTypes{"alluser", "designation",   "group",  "groups", "service",   "civilservices",         "cadre",
                                                  "batch",   "cadrebatch", "customuser", "user", "mdoid", "rootorgid", "isoncentraldeputation"};

/// False where the criterion, or one of its values, is not known: then it would be wrong to say whom the plan binds.
bool add(CriteriaRecord& to, const std::string& type, std::string_view text) {
  if (std::find(kTypes.begin(), kTypes.end(), type) == kTypes.end()) return false;
  auto values = read_list(text);
  if (type == "isoncentraldeputation" && values.empty()) values = {"true"};  // the plan is for those who are
  return add_criterion(to, type, values);
}

/// The people of a row; criteria without any are everybody.
std::optional<CriteriaRecord> criteria(std::string_view types, std::string_view values) {
  const auto type_list = split(types, '|');
  auto value_list = split(values, '|');
  if (type_list.size() == 1) value_list = {values};
  if (type_list.size() != value_list.size()) return std::nullopt;
  CriteriaRecord criteria;
  for (std::size_t i = 0; i < type_list.size(); ++i) {
    if (!add(criteria, key_of(type_list[i]), value_list[i])) return std::nullopt;
  }
  return criteria;
}

template <typename T>
void add_once(std::vector<T>& list, T item) {
  if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(std::move(item));
}

class CbPlanReader : public ReportReader {
 public:
  CbPlanReader(Columns& columns, BatchSink sink)
      : ReportReader(columns, std::move(sink), Section::plans),
        id_(columns.find(kPlanId)),
        organisation_(columns.find({"orgid"})),
        name_(columns.find({"planname"})),
        course_(columns.find(kCourseId)),
        type_(columns.find({"allotmenttype"})),
        to_(columns.find({"allotmentto"})),
        published_on_(columns.find({"allocatedon"})),
        due_on_(columns.find({"dueby"})),
        status_(columns.find({"status"})),
        apar_(columns.find({"isapar"})) {}

  void end() override {
    for (model::PlanRecord& plan : plans_) {
      auto& people = plan.applies_to;
      if (std::find(people.begin(), people.end(), CriteriaRecord{}) != people.end()) people.clear();
      batch().plans.push_back(std::move(plan));
    }
    flush();
  }

 protected:
  Outcome read(const Row& row) override {
    auto plan_id = id(row, id_, "plan.no_id", "this row gives no id of a plan, so that it belongs to none");
    auto course_id = plan_id ? id(row, course_, "course.missing", "this row does not say which course it is about") : std::nullopt;
    if (!course_id) return Outcome::in_error;
    if (key_of(row[status_]) != "live") return aside(row, status_, "plan.not_live", "this plan is not live: it binds nobody");
    if (!read_boolean(row[apar_]).value_or(false)) {
      return aside(row, apar_, "plan.not_apar", "this plan is not for the APAR: it binds nobody");
    }
    auto people = criteria(row[type_], row[to_]);
    if (!people) return aside(row, type_, "plan.unknown_criterion", "it is not understood to whom this plan is allotted");
    auto plan = numbers_.find(*plan_id);
    const bool first = plan == numbers_.end();
    if (first && !begin(row, *plan_id)) return Outcome::in_error;
    model::PlanRecord& record = first ? plans_.back() : plans_[plan->second];
    add_once(record.applies_to, std::move(*people));
    add_once(record.courses, model::PlanCourseRecord{std::string(*course_id)});
    return first ? Outcome::kept : Outcome::part;
  }

 private:
  /// A plan, as its first row says it.
  bool begin(const Row& row, std::string_view plan_id) {
    auto due_on = date(row, due_on_, "plan.bad_date");
    if (!due_on) return false;
    model::PlanRecord plan;
    plan.place = row.place();
    plan.id = plan_id;
    plan.name = row[name_].empty() ? plan_id : row[name_];
    plan.prescriber = row[organisation_];
    plan.due_on = due_on->day;
    if (!plan.due_on.is_never()) plan.reporting_year = reporting_year_of(plan.due_on);
    plan.loose = true;
    plan.published_on = date_or_warn(row, published_on_, "plan.unreadable").day;
    numbers_.emplace(plan_id, plans_.size());
    plans_.push_back(std::move(plan));
    return true;
  }

  std::size_t id_, organisation_, name_, course_, type_, to_, published_on_, due_on_, status_, apar_;
  std::vector<model::PlanRecord> plans_;                   ///< in the order of their first rows
  std::map<std::string, std::size_t, std::less<>> numbers_;  ///< by the plan's id: where it stands there
};

}  // namespace

bool is_cb_plan(const Columns& columns) { return columns.has(kPlanId) && columns.has(kCourseId); }

std::unique_ptr<TableReader> make_cb_plan_reader(Columns& columns, BatchSink sink) {
  return make_reader<CbPlanReader>(columns, std::move(sink));
}

}  // namespace anupalan::io
