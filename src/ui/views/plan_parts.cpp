#include "ui/views/plan_parts.h"

#include <algorithm>

#include <fmt/ranges.h>

#include "ui/people.h"
#include "ui/views/plan_edit.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::PlanDetail;
using model::at;
using model::PlanRow;

constexpr std::size_t kParts = 8;

const std::string& plan_id(const Context& context, PlanRow plan) { return context.answer().plan(plan).id; }

/// Of those who have the plan.
void leads_to_part(Context& context, bool pressed, PlanRow plan, app::Filter part) {
  part.plan = plan_id(context, plan);
  leads_to(context, pressed, part);
}

void subheading(std::string_view words) {
  gap(20.0F);
  text(words, {Font::small_strong, palette().muted});
}

// --- who has it

/// The line of all who have the plan stands by itself, above the parts.
struct PartsLook {
  std::string_view unnamed;  ///< words for a fact that is not known
  bool of_all = false;
};

void draw_part(Context& context, const PlanDetail& detail, const app::PlanPart& part, const PartsLook& look) {
  next_row();
  ImGui::TableNextColumn();
  const bool leads = look.of_all || (part.unit != model::kNoRow<model::UnitRow> && !part.directly);
  if (leads) leads_to_part(context, row_button("##part"), detail.plan, part_of(context, part.unit));
  const std::string name = part.directly ? said("plan.directly", part.name) : part.name.empty() ? std::string(look.unnamed) : part.name;
  cell(with_capital(name), {look.of_all ? Font::strong : Font::body});
  ImGui::TableNextColumn();
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 5.0F);
  stacked_bar("bar", part.counts, {ImGui::GetContentRegionAvail().x, 10.0F});
  ImGui::TableNextColumn();
  rate_cell(app::rate_of(part.counts));
}

void draw_parts(Context& context, const PlanDetail& detail, const std::vector<app::PlanPart>& parts, const PartsLook& look) {
  const TableColumn columns[] = {{{}, 1.6F, true}, {{}, 1.0F, true}, {{}, rate_width(detail.counts.covered()), false, true}};
  if (!begin_table("parts", columns, TableKind::part)) return;
  const std::size_t shown = std::min(kParts, parts.size());
  for (std::size_t i = 0; i < shown; ++i) {
    ImGui::PushID(static_cast<int>(i));
    draw_part(context, detail, parts[i], look);
    ImGui::PopID();
  }
  ImGui::EndTable();
  if (shown < parts.size()) text(said("plans.more", app::grouped(parts.size() - shown)), muted_look());
}

bool count_line(const char* id, std::string_view words, std::uint32_t number) {
  const float room = ImGui::GetContentRegionAvail().x;
  const float left = ImGui::GetCursorPosX();
  elided(words, {}, room - 90.0F);
  ImGui::SameLine(left + room - 80.0F);
  return count_cell(id, number);
}

void draw_several(Context& context, const PlanDetail& detail) {
  if (detail.several == 0 && detail.beside.empty()) return;
  gap(16.0F);
  if (detail.several > 0) {
    leads_to_part(context, count_line("several", tr("plan.several"), detail.several), detail.plan, {.reason = "several_plans"});
  }
  if (detail.beside.empty()) return;
  subheading(tr("plan.beside"));
  for (std::size_t i = 0; i < std::min(kParts, detail.beside.size()); ++i) {
    const app::PlanBeside& beside = detail.beside[i];
    ImGui::PushID(static_cast<int>(i));
    const float room = ImGui::GetContentRegionAvail().x;
    const float left = ImGui::GetCursorPosX();
    if (link("plan", app::title_of(context.answer().plan(beside.plan)), {}, room - 90.0F)) context.ask(app::ShowPlan{plan_id(context, beside.plan)});
    ImGui::SameLine(left + room - 80.0F);
    text_right(app::grouped(beside.employees));
    ImGui::PopID();
  }
}

// --- courses

void draw_done(std::uint32_t done, std::uint32_t all) {
  if (all == 0) return text_right("\u2013", muted_look());  // nobody has it
  const std::string words = said("rate.pair", app::grouped(done), app::grouped(all));
  const float width = text_size(said("rate.pair", app::grouped(all), app::grouped(all))).x;
  const float bar = ImGui::GetContentRegionAvail().x - width - 10.0F;
  if (bar > 24.0F) {
    const float top = ImGui::GetCursorPosY();
    ImGui::SetCursorPosY(top + 7.0F);
    progress_bar(done, all, {bar, 6.0F}, rules::Status::compliant);
    ImGui::SameLine();
    ImGui::SetCursorPosY(top);
  }
  text_right(words, muted_look());
}

std::string own_words(const model::Dataset& data, const app::PlannedCourse& line) {
  std::vector<std::string_view> titles;
  for (model::AssessmentRow own : line.own) titles.push_back(data.title(own));
  return fmt::format("{}", fmt::join(titles, "; "));
}

std::string_view requirement_words(model::Requirement requirement) {
  return requirement == model::Requirement::none ? tr("requirement.prescribed") : of_code("requirement.", model::name_of(requirement));
}

std::string competency_words(model::Competency competency) {
  return competency == model::Competency::absent ? std::string() : with_capital(std::string(of_code("competency.", model::name_of(competency))));
}

void draw_own(const model::Dataset& data, const app::PlannedCourse& line, bool titles) {
  const std::string words = own_words(data, line);
  cell(words.empty() || titles ? std::string_view(words) : tr("maybe.yes"), muted_look());
  if (!titles) tooltip(words);
}

struct CourseColumns {
  bool requirement, competency, minutes, own;
  bool own_titles;  ///< else whether there is one
};

void draw_course(Context& context, const PlanDetail& detail, const app::PlannedCourse& line, const CourseColumns& with) {
  const model::Dataset& data = context.answer().data();
  const model::Course& course = data.courses[at(line.course.course)];
  const std::uint32_t all = detail.counts.employees();
  next_row();
  ImGui::TableNextColumn();
  cell(data.title(line.course.course));
  if (with.requirement) ImGui::TableNextColumn(), cell(requirement_words(line.course.requirement), muted_look());
  if (with.competency) ImGui::TableNextColumn(), cell(competency_words(course.competency), muted_look());
  if (with.minutes) ImGui::TableNextColumn(), text_right(course.minutes == 0 ? "\u2013" : app::grouped(course.minutes), muted_look());
  if (with.own) ImGui::TableNextColumn(), draw_own(data, line, with.own_titles);
  ImGui::TableNextColumn();
  draw_done(line.completed, all);
  ImGui::TableNextColumn();
  leads_to_part(context, count_cell("open", all - line.completed), detail.plan, {.course = {std::string(data.text(course.id))}});
}

void draw_course_table(Context& context, const PlanDetail& detail) {
  const float room = ImGui::GetContentRegionAvail().x;
  const auto any = [&](auto has) { return std::any_of(detail.courses.begin(), detail.courses.end(), has); };
  const auto& courses = context.answer().data().courses;
  const CourseColumns with{any([](const auto& c) { return c.course.requirement != model::Requirement::none; }),
                           room > 640.0F && any([&](const auto& c) { return courses[at(c.course.course)].competency != model::Competency::absent; }),
                           room > 760.0F && any([&](const auto& c) { return courses[at(c.course.course)].minutes > 0; }),
                           any([](const auto& c) { return !c.own.empty(); }), room > 900.0F};
  std::vector<TableColumn> columns{{tr("course.name"), 1.8F, true}};
  if (with.requirement) columns.push_back({tr("course.requirement"), 86.0F});
  if (with.competency) columns.push_back({tr("plan.competency"), 96.0F});
  if (with.minutes) columns.push_back({tr("plan.minutes"), 62.0F, false, true});
  if (with.own) columns.push_back({tr("plan.own_assessment"), with.own_titles ? 1.2F : 108.0F, with.own_titles});
  columns.push_back({tr("plan.completed"), room > 680.0F || !(with.requirement || with.own) ? 190.0F : 110.0F, false, true});
  columns.push_back({tr("plan.open"), 62.0F, false, true, tr("plan.open_hint")});
  if (!begin_table("courses", columns, TableKind::part)) return;
  table_head(columns);
  for (const app::PlannedCourse& line : detail.courses) {
    ImGui::PushID(static_cast<int>(at(line.course.course)));
    draw_course(context, detail, line, with);
    ImGui::PopID();
  }
  ImGui::EndTable();
}

void draw_assessments(Context& context, const PlanDetail& detail) {
  if (detail.assessments.empty()) return;
  gap(24.0F);
  card_heading(tr("plan.assessments"), tr("plan.assessments_caption"));
  const TableColumn columns[] = {{tr("assessment.name"), 1.0F, true}, {tr("plan.passed"), 200.0F, false, true}};
  if (!begin_table("assessments", columns, TableKind::part)) return;
  table_head(columns);
  for (const app::PlannedAssessment& line : detail.assessments) {
    next_row();
    ImGui::TableNextColumn();
    cell(context.answer().data().title(line.assessment));
    ImGui::TableNextColumn();
    draw_done(line.passed, detail.counts.employees());
  }
  ImGui::EndTable();
}

}  // namespace

std::string whom_words(const app::Answer& answer, const model::Plan& plan, std::string_view key) {
  const std::vector<std::string> lines = app::for_whom(answer.data(), answer.curriculum(), plan);
  std::string words = lines.front();
  for (std::size_t i = 1; i < lines.size(); ++i) words = said(key, words, lines[i]);
  return words;
}

void draw_plan_head(Context& context, const PlanDetail& detail) {
  constexpr float kKey = 120.0F;
  const model::Dataset& data = context.answer().data();
  const model::Plan& plan = context.answer().plan(detail.plan);
  Card card("head");
  const ImVec2 corner = ImGui::GetCursorPos();
  const float buttons = ImGui::GetContentRegionAvail().x - edit_buttons_width();
  elided(app::title_of(plan), {Font::title}, buttons - 16.0F);
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorPos({corner.x + buttons, corner.y});
  draw_edit_buttons(context);
  ImGui::SetCursorPos(below);
  elided(said("plan.id_line", plan.id, app::prescriber_words(data, plan), plan.reporting_year.text()), muted_look(), buttons - 16.0F);
  gap(16.0F);
  if (plan.reporting_year != context.answer().question().year) {
    severity_line(Severity::warning, said("plan.other_year", plan.reporting_year.text(), context.answer().question().year.text()));
    gap(12.0F);
  }
  key_value(tr("plans.whom"), whom_words(context.answer(), plan, "plan.whom_or"), kKey);
  key_value(tr("plans.published_on"), display_text(plan.published_on), kKey);
  key_value(tr("plans.due_on"), display_text(plan.due_on), kKey);
}

void draw_plan_people(Context& context, const PlanDetail& detail) {
  Card card("people");
  card_heading(tr("plan.who"), tr("plan.who_caption"));
  if (detail.counts.employees() == 0) {
    empty_state(tr("plan.nobody"), tr(context.selected().everybody() ? "plan.nobody_hint" : "plan.nobody_selected"));
    return;
  }
  const app::PlanPart all{counted("plan.all", detail.counts.employees()), model::kNoRow<model::UnitRow>, false, detail.counts};
  ImGui::PushID("all");
  draw_parts(context, detail, {all}, {{}, true});
  ImGui::PopID();
  subheading(tr(detail.by_service ? "plan.by_service" : "plan.by_level"));
  ImGui::PushID("levels");
  draw_parts(context, detail, detail.levels, {tr(detail.by_service ? "plan.service_not_given" : "plan.level_not_given")});
  ImGui::PopID();
  subheading(tr("plan.by_unit"));
  ImGui::PushID("units");
  draw_parts(context, detail, detail.units, {});
  ImGui::PopID();
  draw_several(context, detail);
}

void draw_plan_courses(Context& context, const PlanDetail& detail) {
  Card card("courses");
  if (detail.courses.empty()) {
    card_heading(tr("plan.courses"));
    empty_state(tr("plan.no_courses"), tr("plan.no_courses_hint"));
  } else {
    const auto mandatory = std::count_if(detail.courses.begin(), detail.courses.end(),
                                         [](const auto& line) { return line.course.requirement == model::Requirement::mandatory; });
    const std::uint64_t all = detail.courses.size();
    card_heading(tr("plan.courses"), mandatory == 0 ? counted("plan.courses_none_mandatory", all)
                                                    : said(all == 1 ? "plan.courses_caption.one" : "plan.courses_caption.other", app::grouped(all),
                                                           app::grouped(static_cast<std::uint64_t>(mandatory))));
    draw_course_table(context, detail);
  }
  draw_assessments(context, detail);
}

}  // namespace anupalan::ui
