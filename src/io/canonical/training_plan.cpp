// "training-plan": courses, levels, assessments and the plans that prescribe them.
#include <array>

#include "base/text.h"
#include "io/canonical/batching.h"
#include "io/formats.h"

namespace anupalan::io {
namespace {

using model::Section;

class TrainingPlanReader : public FormatReader {
 public:
  explicit TrainingPlanReader(Outlet outlet) : batching_(std::move(outlet.batches)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 4> kSections{"courses", "levels", "assessments", "plans"};
    return kSections;
  }

  bool header(ObjectReader& in) override {
    std::string_view year = in.text("reporting_year", Need::required);
    if (!in.ok()) return false;
    auto parsed = parse_reporting_year(year);
    if (!parsed) in.error("record.bad_year", "reporting_year", "a reporting year is written like 2025-26", year);
    else year_ = *parsed;
    return in.ok();
  }

  void record(std::size_t section, std::uint32_t index, ObjectReader& in, TextPlace place) override {
    model::Place at{index, place.line, place.column};
    switch (section) {
      case 0: course(in, at); break;
      case 1: level(in, at); break;
      case 2: assessment(in, at); break;
      default: plan(in, at); break;
    }
    batching_.kept();
  }
  void end() override { batching_.flush(); }

 private:
  void course(ObjectReader& in, const model::Place& place) {
    model::CourseRecord course;
    course.place = place;
    course.id = in.id("id");
    course.name = in.text("name", Need::required);
    course.competency = in.enumerator<model::Competency>("competency", Need::optional).value_or(course.competency);
    course.minutes = static_cast<std::uint32_t>(in.integer("minutes", 0, UINT32_MAX).value_or(0));
    if (in.finish()) batching_.batch().courses.push_back(std::move(course));
    else batching_.in_error(Section::courses);
  }

  void level(ObjectReader& in, const model::Place& place) {
    model::LevelRecord level{place, std::string(in.text("designation", Need::required)),
                             std::string(in.text("level", Need::required))};
    if (in.finish()) batching_.batch().levels.push_back(std::move(level));
    else batching_.in_error(Section::levels);
  }

  void assessment(ObjectReader& in, const model::Place& place) {
    model::AssessmentRecord assessment{place, std::string(in.id("id")),
                                       std::string(in.text("name", Need::required)),
                                       std::string(in.id("course", Need::optional))};
    if (in.finish()) batching_.batch().assessments.push_back(std::move(assessment));
    else batching_.in_error(Section::assessments);
  }

  void plan(ObjectReader& in, const model::Place& place) {
    model::PlanRecord plan;
    plan.place = place;
    plan.id = in.id("id");
    plan.name = in.text("name", Need::required);
    plan.reporting_year = year_;
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
    if (in.finish()) batching_.batch().plans.push_back(std::move(plan));
    else batching_.in_error(Section::plans);
  }

  static model::CriteriaRecord criteria(ObjectReader& in) {
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

  /// An item of a list, as ObjectReader::error() wants its name.
  static std::string item(std::string_view list, std::size_t i) { return std::string(list) + "/" + std::to_string(i); }

  /// "Strings compare case-insensitively, trimmed"; a category that there is not would match nobody in silence.
  static void check_categories(ObjectReader& in, const model::CriteriaRecord::Texts& categories) {
    if (!categories) return;
    for (std::size_t i = 0; i < categories->size(); ++i) {
      const std::string& text = (*categories)[i];
      if (model::find_named<model::Category>(folded(text))) continue;
      in.error("record.unknown_value", item("category", i), "there is no such category of employee", text);
    }
  }

  static void batch_year(ObjectReader& in, std::size_t i, const JsonValue& year, std::vector<std::uint16_t>& to) {
    bool fits = year.kind == JsonValue::Kind::integer && year.integer >= 1900 && year.integer <= 2079;
    if (fits) to.push_back(static_cast<std::uint16_t>(year.integer));
    else in.error("record.out_of_range", item("batch", i), "whole numbers from 1900 to 2079 are expected in this list");
  }

  Batching batching_;
  ReportingYear year_;
};

}  // namespace

std::unique_ptr<FormatReader> make_training_plan_reader(Outlet outlet) {
  return std::make_unique<TrainingPlanReader>(std::move(outlet));
}

}  // namespace anupalan::io
