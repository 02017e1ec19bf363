#include "io/canonical/plan.h"

#include "base/text.h"

namespace anupalan::io {
namespace {

/// An item of a list, as ObjectReader::error() wants its name.
std::string item(std::string_view list, std::size_t i) { return std::string(list) + "/" + std::to_string(i); }

/// "Strings compare case-insensitively, trimmed"; a category that there is not would match nobody in silence.
void check_categories(ObjectReader& in, const model::CriteriaRecord::Texts& categories) {
  if (!categories) return;
  for (std::size_t i = 0; i < categories->size(); ++i) {
    const std::string& text = (*categories)[i];
    if (model::find_named<model::Category>(folded(text))) continue;
    in.error("record.unknown_value", item("category", i), "there is no such category of employee", text);
  }
}

void batch_year(ObjectReader& in, std::size_t i, const JsonValue& year, std::vector<std::uint16_t>& to) {
  bool fits = year.kind == JsonValue::Kind::integer && year.integer >= 1900 && year.integer <= 2079;
  if (fits) to.push_back(static_cast<std::uint16_t>(year.integer));
  else in.error("record.out_of_range", item("batch", i), "whole numbers from 1900 to 2079 are expected in this list");
}

model::CriteriaRecord criteria(ObjectReader& in) {
  model::CriteriaRecord criteria;
  auto texts = [&](std::string_view name, model::CriteriaRecord::Texts& to) {
    if (in.has(name)) to = in.texts(name);
  };
  texts("group", criteria.group);
  texts("designation", criteria.designation);
  texts("level", criteria.level);
  texts("service", criteria.service);
  texts("cadre", criteria.cadre);
  texts("category", criteria.category);
  check_categories(in, criteria.category);
  if (in.has("employee")) criteria.employee = in.ids("employee");
  if (in.has("unit")) criteria.unit = in.ids("unit");
  if (const auto* years = in.list("batch")) {
    criteria.batch.emplace();
    for (std::size_t i = 0; i < years->size(); ++i) batch_year(in, i, (*years)[i], *criteria.batch);
  }
  if (const auto* values = in.list("on_central_deputation")) {
    criteria.on_central_deputation.emplace();
    for (std::size_t i = 0; i < values->size(); ++i) {
      const JsonValue& value = (*values)[i];
      if (value.kind == JsonValue::Kind::boolean) criteria.on_central_deputation->push_back(value.boolean);
      else in.error("record.wrong_type", item("on_central_deputation", i), "true or false is expected in this list");
    }
  }
  if (in.has("service_years")) criteria.service_years = in.text("service_years");
  return criteria;
}

}  // namespace

model::PlanRecord read_plan(ObjectReader& in) {
  model::PlanRecord plan;
  plan.id = in.id("id");
  plan.name = in.text("name", Need::required);
  in.object("prescribed_by", Need::required, [&](ObjectReader& by) {
    plan.prescriber_kind = by.enumerator<model::PrescriberKind>("kind", Need::required).value_or(plan.prescriber_kind);
    plan.prescriber = by.id("id");
  });
  plan.published_on = in.day("published_on");
  plan.due_on = in.day("due_on");
  in.objects("applies_to", Need::required, [&](ObjectReader& object) { plan.applies_to.push_back(criteria(object)); });
  in.objects("courses", Need::required, [&](ObjectReader& object) {
    model::PlanCourseRecord course{std::string(object.id("id")), model::Requirement::none};
    course.requirement = object.enumerator<model::Requirement>("requirement", Need::optional).value_or(course.requirement);
    plan.courses.push_back(std::move(course));
  });
  plan.assessments = in.ids("assessments", Need::required);
  return plan;
}

std::optional<ReportingYear> read_reporting_year(ObjectReader& in) {
  const std::string_view year = in.text("reporting_year", Need::required);
  if (!in.ok()) return std::nullopt;
  const auto parsed = parse_reporting_year(year);
  if (!parsed) in.error("record.bad_year", "reporting_year", "a reporting year is written like 2025-26", year);
  return parsed;
}

Fraction read_share(ObjectReader& in) {
  Fraction share;
  share.numerator = static_cast<std::uint32_t>(in.integer("numerator", 1, 1'000'000, Need::required).value_or(0));
  share.denominator = static_cast<std::uint32_t>(in.integer("denominator", 1, 1'000'000, Need::required).value_or(1));
  if (share.numerator > share.denominator) in.error("order.share_above_one", {}, "a share cannot be more than the whole");
  return share;
}

}  // namespace anupalan::io
