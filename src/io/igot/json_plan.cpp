#include "io/igot/json_plan.h"

#include "base/text.h"
#include "io/igot/json_documents.h"
#include "io/igot/values.h"

namespace anupalan::io {
namespace {

using model::PlanRecord;
using model::Requirement;
using model::Section;

constexpr std::string_view kLive = "live", kDraft = "draft";

/// What a list of contents says of one: its id alone, or an object.
struct Content {
  std::string id, name;
  Requirement requirement = Requirement::none;
};

Content read_content(const JsonSpot& at, JsonRecord& record) {
  const JsonSpot spot = opened(at, record);
  if (spot.is(JsonValue::Kind::text)) return {std::string(trimmed(spot.value->text)), {}};
  JsonFields in(spot, record);
  Content content{in.id({"identifier", "contentId", "id"}), in.text({"name"})};
  if (content.id.empty()) in.missing("identifier");
  if (auto mandatory = in.boolean({"mandatory"})) content.requirement = *mandatory ? Requirement::mandatory : Requirement::optional;
  return content;
}

/// False where the plan binds nobody, or where something is wrong.
bool binds(JsonFields& in, const PlanSetting& setting, JsonRecord& record) {
  const std::string status = in.word({"status"});
  JsonFields draft = in.object({"draftData"});
  const bool has_courses = in.has({"contentList"});
  if (!has_courses && draft.empty()) {
    in.missing("contentList");
  } else if (folded(status) == kDraft || (status.empty() && !has_courses)) {
    const std::string name = has_courses ? in.text({"name"}) : draft.text({"name"});
    record.put_aside(in.at(), "plan.draft", "this plan is a draft: it binds nobody until it is published", name);
  } else if (!status.empty() && folded(status) != kLive) {
    record.put_aside(in.at().find({"status"}), "plan.not_live", "this plan is not live: it binds nobody", status);
  } else if (!in.boolean({"isApar"}).value_or(setting.apar)) {
    record.put_aside(in.at(), "plan.not_apar", "this plan is not for the APAR: it binds nobody", in.text({"name"}));
  } else if (!draft.empty()) {
    record.warning(draft.at(), "plan.changed_in_draft", "changes of this plan are not published yet; it is used as it was published");
  }
  return record.usable();
}

void read_identity(JsonFields& in, const PlanSetting& setting, PlanRecord& plan) {
  plan.id = in.id({"planId", "id", "identifier"});
  if (plan.id.empty()) plan.id = setting.id;
  plan.name = in.text({"name", "planName"});
  if (plan.id.empty()) plan.id = plan.name;
  if (plan.name.empty()) plan.name = plan.id;
  if (plan.id.empty()) in.missing("planId");
}

void read_prescriber(JsonFields& in, PlanRecord& plan) {
  plan.loose = true;
  plan.prescriber = in.word({"createdByOrgName", "createdByOrgId", "orgId"});
  const auto organisations = in.list({"orgIdList"});  // the first is the one that created the plan
  if (plan.prescriber.empty() && !organisations.empty()) plan.prescriber = scalar_text(*organisations.front().value).value_or("");
}

void read_days(JsonFields& in, const PlanSetting& setting, JsonRecord& record, PlanRecord& plan) {
  plan.published_on = in.day_if_readable({"cbPublishedAt", "publishedAt"}, "plan.unreadable");
  const ReportDate due = in.date({"endDate"}, "plan.bad_date");
  plan.due_on = due.day;
  plan.reporting_year = setting.year;
  if (const std::string written = in.word({"planYear"}); !written.empty()) {
    auto year = read_reporting_year(written);
    if (year) plan.reporting_year = *year;
    else record.error(in.at().find({"planYear"}), "plan.bad_year", "a reporting year is written like 2025-26", written);
  }
  if (plan.reporting_year.start != 0 || due.day.is_never()) return;
  plan.reporting_year = reporting_year_of(due.day);
  if (due.edge_of_year && due.day == plan.reporting_year.first_day()) {
    record.warning(in.at().find({"endDate"}), "date.edge_of_year",
                   "this plan ends within 5:30 hours after the midnight that ends a reporting year: the zone of the clock decides its year",
                   iso_text(due.day));
  }
}

void read_contents(JsonFields& in, JsonRecord& record, JsonOutput& out, PlanRecord& plan) {
  if (!in.has({"contentList"})) in.missing("contentList");
  for (const JsonSpot& spot : in.list({"contentList"})) {
    Content content = read_content(spot, record);
    out.course(spot, content.id, content.name);
    plan.courses.push_back({std::move(content.id), content.requirement});
  }
  for (const JsonSpot& spot : in.list({"comprehensiveAssessment", "caLinkedId"})) {
    Content content = read_content(spot, record);
    if (content.id.empty()) continue;
    out.assessment(spot, content.id, content.name);
    plan.assessments.push_back(std::move(content.id));
  }
}

}  // namespace

bool is_plan(const JsonValue& value) { return has_member(value, {"contentList"}) || has_member(value, {"draftData"}); }

void read_plan(const JsonSpot& item, const Around&, JsonOutput& out) { read_plan(item, PlanSetting{}, out); }

void read_plan(const JsonSpot& at, const PlanSetting& setting, JsonOutput& out) {
  JsonRecord record(out, Section::plans, at);
  JsonFields in(at, record);
  PlanRecord plan;
  plan.place = record.place();
  if (binds(in, setting, record)) {
    read_identity(in, setting, plan);
    read_prescriber(in, plan);
    read_days(in, setting, record, plan);
    read_contents(in, record, out, plan);
    read_audience(in, record, plan.applies_to);
  }
  record.end(out.batch().plans, std::move(plan));
}

}  // namespace anupalan::io
