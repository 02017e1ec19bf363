// The courses of a user: {"userId": …, "result": {"courses": [ … ]}}. The portal's own answer does not say whose they are.
#include <algorithm>
#include <set>

#include "io/igot/json_documents.h"
#include "io/igot/json_fields.h"
#include "io/igot/values.h"
#include "model/match.h"

namespace anupalan::io {
namespace {

using model::CompletionRecord;
using model::CourseStatus;
using model::Section;

constexpr Names kCourseIds{"courseId", "collectionId", "contentId"};
constexpr std::string_view kBadDate = "completion.bad_date";

struct Person {
  std::string employee, user;
  bool known() const { return !employee.empty() || !user.empty(); }
  friend auto operator<=>(const Person&, const Person&) = default;
};

/// Whom an object says that it is about.
Person person_in(const JsonValue& value) {
  auto word = [&](Names names) {
    const auto* member = find_member(value, names);
    auto text = member == nullptr ? std::nullopt : scalar_text(member->value);
    return std::string(model::usable_id(text.value_or("")));
  };
  return {word({"employeeId", "employeeCode"}), word({"userId"})};
}

/// Whom a list is about: as it says, or what stands around it; else the only one whom its records name.
Person person_of(const JsonSpot& list, const Around& around, const std::vector<JsonSpot>& records) {
  if (Person person = person_in(*list.value); person.known()) return person;
  for (auto outer = around.rbegin(); outer != around.rend(); ++outer) {
    if (Person person = person_in(**outer); person.known()) return person;
  }
  std::set<Person> named;
  for (const JsonSpot& record : records) named.insert(person_in(*record.value));
  named.erase(Person{});
  return named.size() == 1 ? *named.begin() : Person{};
}

void read_course(JsonFields& in, JsonOutput& out, CompletionRecord& completion) {
  JsonFields content = in.object({"content"});
  std::string id = in.id(kCourseIds);
  if (id.empty()) id = content.id({"identifier"});
  std::string name = in.text({"courseName"});
  if (name.empty()) name = content.text({"name"});
  if (id.empty() && name.empty()) in.missing("courseId");
  out.course(in.at(), id, name);
  completion.course = {out.batch().keep(id), out.batch().keep(name)};
}

/// The first completion counts: of several certificates the one that was issued first.
ReportDate completed_on(JsonFields& in, JsonRecord& record) {
  ReportDate first = in.date({"completedOn"}, kBadDate);
  if (in.has({"completedOn"})) return first;
  for (const JsonSpot& spot : in.list({"issuedCertificates"})) {
    const ReportDate issued = JsonFields(spot, record).date({"lastIssuedOn"}, kBadDate);
    if (issued.day < first.day) first = issued;
  }
  return first;
}

void read_state(JsonFields& in, JsonRecord& record, CompletionRecord& completion) {
  const std::string written = in.text({"status"});
  auto status = read_course_status(written);
  if (written.empty()) {
    in.missing("status");
  } else if (!status) {
    record.error(in.at().find({"status"}), "completion.unknown_status", "it is not understood whether the course was completed", written);
  }
  completion.status = status.value_or(CourseStatus::not_started);
  completion.progress = static_cast<std::uint8_t>(read_hundredths(in.text({"completionPercentage"})).value_or(0) / 100);
  if (completion.status != CourseStatus::completed) return;
  const ReportDate on = completed_on(in, record);
  completion.completed_on = on.day;
  completion.edge_of_year = on.edge_of_year;
}

void read_enrolment(const JsonSpot& at, const Person& of_list, JsonOutput& out) {
  JsonRecord record(out, Section::completions, at);
  JsonFields in(at, record);
  CompletionRecord completion;
  completion.place = record.place();
  read_course(in, out, completion);
  read_state(in, record, completion);
  Person person = person_in(*at.value);
  if (!person.known()) person = of_list;
  if (!person.known()) record.put_aside(at, "enrolment.no_user", "nothing in the document says whose enrolment this is");
  completion.employee.id = out.batch().keep(person.employee);
  completion.employee.user = out.batch().keep(person.user);
  record.end(out.batch().completions, std::move(completion));
}

bool is_enrolment(const JsonValue& value) { return has_member(value, kCourseIds); }

}  // namespace

/// A list without courses is one all the same; but a plan of ours may be without courses too, and has an id.
bool is_enrolment_list(const JsonValue& value) {
  const auto* courses = find_member(value, {"courses"});
  if (courses == nullptr || courses->value.kind != JsonValue::Kind::array) return false;
  const auto& items = courses->value.items;
  return items.empty() ? !has_member(value, {"id"}) : std::any_of(items.begin(), items.end(), is_enrolment);
}

void read_enrolment_list(const JsonSpot& item, const Around& around, JsonOutput& out) {
  if (!is_enrolment_list(*item.value)) return read_enrolment(item, {}, out);  // among lists, and none
  std::vector<JsonSpot> records;
  for (std::string_view name : {"courses", "external_courses"}) {
    const JsonSpot list = item.find({name});
    for (std::size_t i = 0; list.is(JsonValue::Kind::array) && i < list.value->items.size(); ++i) records.push_back(list.item(i));
  }
  const Person person = person_of(item, around, records);
  for (const JsonSpot& record : records) read_enrolment(record, person, out);
}

}  // namespace anupalan::io
