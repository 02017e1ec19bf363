// "training-plan": courses, levels, assessments and the plans that prescribe them.
#include <array>

#include "io/canonical/batching.h"
#include "io/canonical/plan.h"
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
    year_ = read_reporting_year(in).value_or(year_);
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
    model::PlanRecord plan = read_plan(in);
    plan.place = place;
    plan.reporting_year = year_;
    if (in.finish()) batching_.batch().plans.push_back(std::move(plan));
    else batching_.in_error(Section::plans);
  }

  Batching batching_;
  ReportingYear year_;
};

}  // namespace

std::unique_ptr<FormatReader> make_training_plan_reader(Outlet outlet) {
  return std::make_unique<TrainingPlanReader>(std::move(outlet));
}

}  // namespace anupalan::io
