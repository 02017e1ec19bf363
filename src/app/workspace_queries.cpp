// What views ask, made when it is asked for and kept until what it rests on is another (made.h).
#include "app/workspace.h"

namespace anupalan::app {
namespace {

constexpr std::size_t kWeakest = 30;

}  // namespace

model::EmployeeRow Workspace::employee() const {
  return answer_ == nullptr ? model::kNoRow<model::EmployeeRow> : answer_->data().find_employee(look().employee);
}

const std::vector<Hit>& Workspace::hits() const {
  const Made::HitsKey key{*finding_, finding_commands_, password_needed()};
  return made_.hits.get(key, [&](auto& hits) { return find_hits({answer_.get(), today_, key.commands, key.password_needed}, key.words, hits); });
}

const Overview& Workspace::overview() const {
  return made_.overview.get(selection(), [this](Overview& overview) { return make_overview(selected(), overview); });
}

const std::vector<rules::GroupCounts>& Workspace::levels() const {
  return made_.levels.get(selection(), [this](auto& levels) {
    return rules::make_counts_by(answer_->evaluation(), selected().people(), answer_->as_on(), rules::Attribute::level, levels);
  });
}

const Courses& Workspace::courses() const {
  return made_.courses.get(selection(), [this](Courses& courses) { return make_courses(selected(), courses); });
}

const std::vector<std::uint32_t>& Workspace::course_order() const {
  const Courses& shown = courses();
  Made::CourseOrder& made = made_.course_order;
  if (made.number != made_.courses.number() || made.sort != look().course_sort) {
    made = {made_.courses.number(), look().course_sort, app::course_order(answer_->data(), shown, look().course_sort)};
  }
  return made.order;
}

const YearCurve& Workspace::year_curve() const {
  const Selected& people = selected();
  return made_.year_curve.get(made_.selected_version, [&] { return app::year_curve(people); });
}

/// The course is found here, so that another one by which it could be coloured does not make it anew.
const std::shared_ptr<const Mosaic>& Workspace::mosaic() const {
  MosaicLook wanted = look().mosaic;
  wanted.course = wanted.colour == rules::Respect::course ? mosaic_course(*answer_, wanted, filter(), prescribed_courses()) : std::string();
  const SharedSelection people = selection();
  return made_.mosaic.get({wanted, people}, [&](std::shared_ptr<const Mosaic>& made) { return made_.mosaic_maker.make(selected(), wanted, people, made); });
}

const std::vector<model::CourseRow>& Workspace::prescribed_courses() const {
  return made_.prescribed_courses.get(days_version_, [this] { return app::prescribed_courses(*answer_); });
}

const YearSpan& Workspace::year_span() const {
  return made_.year_span.get(days_version_, [this] { return app::year_span(*answer_, deadlines()); });
}

const std::vector<Disagreement>& Workspace::disagreements() const {
  return made_.disagreements.get(answer_version_, [this] { return reconcile(*answer_); });
}

const std::vector<UnitLine>& Workspace::unit_lines() const {
  return made_.unit_lines.get(version_, [this] { return app::unit_lines(selected(), look().open_units, look().unit_sort); });
}

const std::vector<model::UnitRow>& Workspace::weakest_units() const {
  const Selected& people = selected();
  return made_.weakest_units.get(made_.selected_version, [&] { return app::weakest_units(people, kWeakest); });
}

const EmployeeDetail& Workspace::detail() const {
  return made_.detail.get(version_, [this] { return detail_of(*answer_, employee()); });
}

const Outline& Workspace::explanation() const {
  return made_.explanation.get(version_, [this] { return explanation_of(*answer_, employee()); });
}

const std::vector<Day>& Workspace::deadlines() const {
  return made_.deadlines.get(days_version_, [this] { return deadlines_of(*answer_); });
}

const Plans& Workspace::plans() const {
  return made_.plans.get(selection(), [this](Plans& plans) { return make_plans(selected(), plans); });
}

model::PlanRow Workspace::plan() const {
  const model::PlanRow chosen = find_plan(answer_->curriculum(), look().plan);
  if (chosen != model::kNoRow<model::PlanRow> || plans().lines.empty()) return chosen;
  return plans().lines.front().plan;
}

const PlanDetail& Workspace::plan_detail() const {
  const model::PlanRow row = plan();
  return made_.plan_detail.get({selection(), row}, [this, row](PlanDetail& detail) { return make_plan_detail(selected(), row, detail); });
}

const Question& Workspace::asked() const {
  return made_.asked.get(version_, [this] { return resolve(answer_->loaded(), state_.choices, today_); });
}

const std::vector<OrderLine>& Workspace::order_lines() const {
  return made_.order_lines.get(version_, [this] { return app::order_lines(answer_->loaded().law, asked().law()); });
}

const OrderView& Workspace::order_view() const {
  return made_.order_view.get(version_, [this] { return app::order_view(answer_->loaded().law, asked(), look().order); });
}

const std::vector<LawDay>& Workspace::law_days() const {
  return made_.law_days.get(version_, [this] { return app::law_days(answer_->loaded().law, asked().orders_off); });
}

const MilestoneView& Workspace::milestones() const {
  return made_.milestones.get(version_, [this] { return milestone_view(*answer_, look().organisation); });
}

}  // namespace anupalan::app
