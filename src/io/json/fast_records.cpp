#include "io/json/fast_records.h"

#include <cmath>

namespace anupalan::io {
namespace {

using model::Maybe;
using model::Section;

// The members of a record, in the order in which formats.md has them. KEEP IN SYNC: the enumerators are their places.
namespace completion {
enum : std::size_t { kEmployee, kCourse, kStatus, kCompletedOn, kProgress, kCertificate };
constexpr FlatMember kMembers[] = {{"employee", FlatKind::text, true}, {"course", FlatKind::text, true},
                                   {"status", FlatKind::text, true},   {"completed_on", FlatKind::text},
                                   {"progress", FlatKind::number},     {"certificate", FlatKind::text}};
}  // namespace completion

namespace result {
enum : std::size_t { kEmployee, kAssessment, kResult, kOn, kScore };
constexpr FlatMember kMembers[] = {{"employee", FlatKind::text, true},
                                   {"assessment", FlatKind::text, true},
                                   {"result", FlatKind::text, true},
                                   {"on", FlatKind::text, true},
                                   {"score", FlatKind::number}};
}  // namespace result

namespace employee {
enum : std::size_t {
  kId, kName, kUnit, kCategory, kGroup, kDesignation, kLevel, kService, kCadre, kBatch, kAppointedOn, kOnDeputation, kWithMdo,
  kRoles, kProfileStatus, kEmail, kPhone, kSuperannuatesOn
};
constexpr FlatMember kMembers[] = {
    {"id", FlatKind::text, true},       {"name", FlatKind::text, true},   {"unit", FlatKind::text, true},
    {"category", FlatKind::text, true}, {"group", FlatKind::text},        {"designation", FlatKind::text},
    {"level", FlatKind::text},          {"service", FlatKind::text},      {"cadre", FlatKind::text},
    {"batch", FlatKind::number},        {"appointed_on", FlatKind::text}, {"on_central_deputation", FlatKind::boolean},
    {"with_mdo", FlatKind::boolean},    {"roles", FlatKind::texts},       {"profile_status", FlatKind::text},
    {"email", FlatKind::text},          {"phone", FlatKind::text},        {"superannuates_on", FlatKind::text}};
}  // namespace employee

bool is_id(std::string_view text) { return !text.empty() && text.size() <= 128; }

/// Members of a record as facts. Each leaves `fact` where the member is absent; false where the exact reader would speak.
bool take_day(const FlatObject& in, std::size_t member, Day& fact) {
  if (!in.has(member)) return true;
  const ParsedDay parsed = parse_day(in.text(member));
  fact = parsed.day;
  return parsed.problem == DayProblem::none;
}

template <typename E>
bool take_name(const FlatObject& in, std::size_t member, E& fact) {
  if (!in.has(member)) return true;
  const auto found = model::find_named<E>(in.text(member));
  if (found) fact = *found;
  return found.has_value();
}

bool take_number(const FlatObject& in, std::size_t member, double least, double most, double& fact) {
  if (!in.has(member)) return true;
  fact = in.number(member);
  return fact >= least && fact <= most;
}

Maybe maybe(const FlatObject& in, std::size_t member) {
  return !in.has(member) ? Maybe::absent : in.boolean(member) ? Maybe::yes : Maybe::no;
}

}  // namespace

FastRecords::FastRecords() : completion_(completion::kMembers), result_(result::kMembers), employee_(employee::kMembers) {}

bool FastRecords::completion(std::string_view raw, model::Batch& batch, const model::Place& place) {
  using namespace completion;
  FlatObject& in = completion_;
  model::CompletionRecord c;
  double progress = 0;
  const bool taken = in.read(raw) && is_id(in.text(kEmployee)) && is_id(in.text(kCourse)) && take_name(in, kStatus, c.status) &&
                     take_day(in, kCompletedOn, c.completed_on) && take_number(in, kProgress, 0, 100, progress);
  if (!taken) return false;
  c.place = place;
  // The records of a person mostly stand together.
  const bool as_before = !batch.completions.empty() && batch.text(batch.completions.back().employee.id) == in.text(kEmployee);
  c.employee.id = as_before ? batch.completions.back().employee.id : batch.keep(in.text(kEmployee));
  c.course.id = batch.keep(in.text(kCourse));
  c.progress = static_cast<std::uint8_t>(progress);
  batch.completions.push_back(c);
  return true;
}

bool FastRecords::result(std::string_view raw, model::Batch& batch, const model::Place& place) {
  using namespace result;
  FlatObject& in = result_;
  model::ResultRecord r;
  double score = 0;
  const bool taken = in.read(raw) && is_id(in.text(kEmployee)) && is_id(in.text(kAssessment)) && take_name(in, kResult, r.result) &&
                     take_day(in, kOn, r.on) && take_number(in, kScore, 0, 100, score);
  if (!taken) return false;
  r.place = place;
  r.employee.id = batch.keep(in.text(kEmployee));
  r.assessment = batch.keep(in.text(kAssessment));
  if (in.has(kScore)) r.score_hundredths = static_cast<std::int32_t>(std::lround(score * 100));
  batch.results.push_back(r);
  return true;
}

bool FastRecords::employee(std::string_view raw, model::Batch& batch, const model::Place& place) {
  using namespace employee;
  FlatObject& in = employee_;
  model::EmployeeRecord e;
  double year = 0;
  const bool taken = in.read(raw) && is_id(in.text(kId)) && is_id(in.text(kUnit)) && take_name(in, kCategory, e.category) &&
                     take_name(in, kProfileStatus, e.profile) && take_day(in, kAppointedOn, e.appointed_on) &&
                     take_day(in, kSuperannuatesOn, e.superannuates_on) && take_number(in, kBatch, 1900, 2079, year) &&
                     std::trunc(year) == year;
  if (!taken) return false;
  e.place = place;
  e.batch = static_cast<std::uint16_t>(year);
  e.on_central_deputation = maybe(in, kOnDeputation);
  e.with_mdo = maybe(in, kWithMdo);
  e.id = batch.keep(in.text(kId));
  e.name = batch.keep(in.text(kName));
  e.unit = batch.keep(in.text(kUnit));
  e.group = batch.keep(in.text(kGroup));
  e.designation = batch.keep(in.text(kDesignation));
  e.level = batch.keep(in.text(kLevel));
  e.service = batch.keep(in.text(kService));
  e.cadre = batch.keep(in.text(kCadre));
  e.email = batch.keep(in.text(kEmail));
  e.phone = batch.keep(in.text(kPhone));
  e.roles = batch.keep(in.text(kRoles));
  batch.employees.push_back(e);
  return true;
}

bool FastRecords::read(Section section, std::string_view raw, model::Batch& batch, const model::Place& place) {
  switch (section) {
    case Section::completions: return completion(raw, batch, place);
    case Section::results: return result(raw, batch, place);
    case Section::employees: return employee(raw, batch, place);
    default: return false;
  }
}

std::optional<Section> FastRecords::section_of(std::string_view raw) {
  for (Section section : {Section::completions, Section::results, Section::employees}) {
    model::Batch scratch;
    if (read(section, raw, scratch, {})) return section;
  }
  return std::nullopt;
}

}  // namespace anupalan::io
