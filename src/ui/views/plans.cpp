#include "ui/views/plans.h"

#include <algorithm>

#include "ui/people.h"
#include "ui/views/flips.h"
#include "ui/views/plan_edit.h"
#include "ui/views/plan_issues.h"
#include "ui/views/plan_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::PlanLine;
using model::at;

constexpr std::size_t kLinesShown = 10;  // more scroll by themselves
constexpr float kHead = 33.0F;

enum class What : std::uint8_t { name, prescriber, whom, courses, mandatory, assessments, published_on, due_on, employees, compliant, issues };

struct Shown {
  What what;
  const char* title;
  float width;
  bool stretches, right;
  float from_room;  // left out where the table is narrower
};

constexpr Shown kShown[] = {
    {What::name, "plans.name", 1.6F, true, false, 0.0F},
    {What::prescriber, "plans.prescriber", 0.8F, true, false, 1300.0F},
    {What::whom, "plans.whom", 1.2F, true, false, 620.0F},
    {What::courses, "plans.courses", 58.0F, false, true, 760.0F},
    {What::mandatory, "plans.mandatory", 74.0F, false, true, 1300.0F},
    {What::assessments, "plans.assessments", 90.0F, false, true, 1300.0F},
    {What::published_on, "plans.published_on", 88.0F, false, false, 1300.0F},
    {What::due_on, "plans.due_on", 84.0F, false, false, 900.0F},
    {What::employees, "plans.employees", 74.0F, false, true, 0.0F},
    {What::compliant, "plans.compliant", 0.0F, false, true, 480.0F},
    {What::issues, "plans.issues", 74.0F, false, false, 700.0F},
};

std::string_view hint_of(What what) {
  switch (what) {
    case What::mandatory: return tr("plans.mandatory_hint");
    case What::employees: return tr("plans.employees_hint");
    case What::compliant: return tr("plans.compliant_hint");
    case What::issues: return tr("plans.issues_hint");
    default: return {};
  }
}

std::vector<const Shown*> columns_for(float room) {
  std::vector<const Shown*> columns;
  for (const Shown& shown : kShown) {
    if (room >= shown.from_room) columns.push_back(&shown);
  }
  return columns;
}

std::vector<TableColumn> heads_of(const std::vector<const Shown*>& columns, const std::vector<PlanLine>& lines) {
  std::uint32_t greatest = 0;
  float issues = 0.0F;
  for (const PlanLine& line : lines) {
    greatest = std::max(greatest, line.counts.covered());
    issues = std::max(issues, issue_counts_width(line));
  }
  std::vector<TableColumn> heads;
  for (const Shown* shown : columns) {
    float width = shown->width;
    if (shown->what == What::compliant) width = rate_width(greatest);
    if (shown->what == What::issues) width = std::max(width, issues);
    heads.push_back({tr(shown->title), width, shown->stretches, shown->right, hint_of(shown->what)});
  }
  return heads;
}

void draw_name(Context& context, const PlanLine& line) {
  const model::Plan& plan = context.answer().plan(line.plan);
  const bool edited = context.workspace.choices().plan_edits.find(plan.id) != nullptr;
  const std::string title = edited ? said("plan_edit.in_list", app::title_of(plan)) : std::string(app::title_of(plan));
  if (line.of_year) return cell(title, {Font::strong});
  cell(said("bar.part", plan.reporting_year.text(), title), muted_look());
}

void draw_cell(Context& context, const PlanLine& line, What what) {
  const model::Dataset& data = context.answer().data();
  const model::Plan& plan = context.answer().plan(line.plan);
  const auto figure = [](std::size_t number) { text_right(app::grouped(number), number == 0 ? muted_look() : TextLook{}); };
  switch (what) {
    case What::name: return draw_name(context, line);
    case What::prescriber: return cell(app::prescriber_words(data, plan, true), muted_look());
    case What::whom: return cell(whom_words(context.answer(), plan, "plans.whom_or"), muted_look());
    case What::courses: return figure(plan.courses.size());
    case What::mandatory: return figure(line.mandatory);
    case What::assessments: return figure(plan.assessments.size());
    case What::published_on: return cell(display_text(plan.published_on), muted_look());
    case What::due_on: return cell(display_text(plan.due_on), muted_look());
    case What::employees:
      return leads_to(context, count_cell("employees", line.counts.employees()), {.plan = plan.id});
    case What::compliant: return rate_cell(app::rate_of(line.counts));
    case What::issues: return issue_counts(line);
  }
}

void draw_line(Context& context, const PlanLine& line, const std::vector<const Shown*>& columns) {
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(at(line.plan)));
  if (row_button("##plan", line.plan == context.workspace.plan())) {
    context.ask(app::ShowPlan{context.answer().plan(line.plan).id});
  }
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) ImGui::TableNextColumn();
    draw_cell(context, line, columns[i]->what);
  }
  ImGui::PopID();
}

std::string caption_of(const Context& context, const app::Plans& plans) {
  const std::vector<PlanLine>& lines = plans.lines;
  const auto of_year = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const PlanLine& line) { return line.of_year; }));
  std::string words = said(of_year == 1 ? "plans.caption.one" : "plans.caption.other", app::grouped(of_year), context.answer().question().year.text());
  if (of_year < lines.size()) words = said("plans.caption_others", words, app::grouped(lines.size() - of_year));
  return plans.of_none.empty() ? words : said("plans.caption_of_none", words);
}

void draw_list(Context& context, const app::Plans& plans) {
  const std::vector<PlanLine>& lines = plans.lines;
  Card card("list");
  const ImVec2 corner = ImGui::GetCursorPos();
  const float new_left = corner.x + ImGui::GetContentRegionAvail().x - new_plan_width();
  card_heading(tr("plans.list"), caption_of(context, plans));
  const ImVec2 below = ImGui::GetCursorPos();
  ImGui::SetCursorPos({new_left, corner.y});
  draw_new_plan(context);
  ImGui::SetCursorPos(below);
  const bool long_list = lines.size() > kLinesShown;
  const float height = long_list ? kHead + measure::kRow * static_cast<float>(kLinesShown) : 0.0F;
  const auto columns = columns_for(ImGui::GetContentRegionAvail().x);
  const auto heads = heads_of(columns, lines);
  if (!begin_table(fmt::format("plans{}", columns.size()).c_str(), heads, long_list ? TableKind::page : TableKind::part, height)) return;
  table_head(heads);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(lines.size()), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_line(context, lines[static_cast<std::size_t>(i)], columns);
  }
  ImGui::EndTable();
}

void draw_plan_issues(const PlanLine& line) {
  Card card("issues");
  card_heading(tr("plan.issues"), tr("plan.issues_caption"));
  if (line.issues.empty()) text(tr("plan.issues_none"), muted_look());
  draw_issues(line.issues);
}

// Courses beside people where both have room.
void draw_body(Context& context, const app::PlanDetail& detail) {
  constexpr float kSideBySide = 960.0F;
  const float room = ImGui::GetContentRegionAvail().x;
  const bool wide = room >= kSideBySide;
  ImGui::BeginChild("left", {wide ? (room - measure::kGap) * 0.57F : 0.0F, 0.0F}, ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NavFlattened);
  draw_plan_courses(context, detail);
  ImGui::EndChild();
  if (wide) {
    ImGui::SameLine(0.0F, measure::kGap);
  } else {
    gap(measure::kGap);
  }
  ImGui::BeginChild("right", {0.0F, 0.0F}, ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NavFlattened);
  draw_plan_people(context, detail);
  ImGui::EndChild();
}

/// What its changes do comes before what the plan is.
void draw_edited(Context& context, const PlanLine& line) {
  draw_plan_editor(context);
  gap(measure::kGap);
  draw_plan_issues(line);
  gap(measure::kGap);
  draw_flips(context);
  gap(measure::kGap);
}

void draw_plan(Context& context, const std::vector<PlanLine>& lines) {
  const app::PlanDetail& detail = context.workspace.plan_detail();
  const auto line = std::find_if(lines.begin(), lines.end(), [&](const PlanLine& one) { return one.plan == detail.plan; });
  if (line == lines.end()) return;  // still being made
  const bool edited = context.workspace.edited_plan() != nullptr;
  if (edited) {
    draw_edited(context, *line);
  } else {
    draw_plan_head(context, detail);
    gap(measure::kGap);
  }
  draw_body(context, detail);
  if (edited) return;
  gap(measure::kGap);
  draw_plan_issues(*line);
}

}  // namespace

void draw_plans(Context& context) {
  const app::Plans& plans = context.workspace.plans();
  if (context.answer().curriculum().plans.empty()) {
    Card card("none");
    draw_new_plan(context);
    empty_state(tr("plans.none"), tr("plans.none_hint"));
  } else {
    draw_list(context, plans);
    gap(measure::kGap);
    draw_plan(context, plans.lines);
  }
  if (plans.of_none.empty()) return;
  gap(measure::kGap);
  Card card("of_none");
  card_heading(tr("plans.of_none"), tr("plans.of_none_caption"));
  draw_issues(plans.of_none);
}

}  // namespace anupalan::ui
