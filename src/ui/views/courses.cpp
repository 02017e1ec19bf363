#include "ui/views/courses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "ui/people.h"
#include "ui/table_out.h"
#include "ui/views/courses_map.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/course_mark.h"
#include "ui/widgets/field.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using Stand = rules::CourseStand;

constexpr float kLeastWidth = 900.0F;
constexpr float kTwins = 6.0F;  // lines in view, at most

std::string competency_words(const model::Course& course) {
  return course.competency == model::Competency::absent ? std::string() : app::with_capital(text_or_name("competency.", model::name_of(course.competency)));
}

/// The course that clears most people, in one sentence.
void draw_first(Context& context, const app::CourseStanding& first) {
  Card card("first");
  const model::Dataset& data = context.answer().data();
  const auto& all = context.workspace.courses().standings;
  const bool owed = std::any_of(all.begin(), all.end(), [](const app::CourseStanding& standing) { return standing.counts.open > 0; });
  if (!owed) return text(tr("courses.nobody_owes"), {Font::strong});
  if (first.counts.clears == 0) {
    text(tr("courses.none_clears"), {Font::strong});
    wrapped(tr("courses.none_clears_hint"), muted_look());
    return;
  }
  const float shows = button_width(tr("courses.clears_show"));
  const float room = ImGui::GetContentRegionAvail().x;
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::SetCursorPosX(at.x + room - shows);
  leads_to(context, button("show", tr("courses.clears_show")), {.course = {std::string(data.text(data.courses[model::at(first.course)].id)), Stand::clears}});
  ImGui::SetCursorPos(at);
  wrapped(said("courses.clears", data.title(first.course), counted("people", first.counts.clears)), {Font::heading}, room - shows - 24.0F);
  wrapped(tr("courses.clears_hint"), muted_look(), room - shows - 24.0F);
}

constexpr float kBar = 64.0F, kAfterBar = 10.0F;

std::string completed_words(const rules::CourseCounts& counts) { return said("rate.pair", app::grouped(counts.completed), app::grouped(counts.prescribed)); }

/// The room that bar and words take at most.
float completed_width(const app::Courses& courses) {
  rules::CourseCounts most;
  for (const app::CourseStanding& standing : courses.standings) most.prescribed = std::max(most.prescribed, standing.counts.prescribed);
  most.completed = most.prescribed;
  return kBar + kAfterBar + std::max(text_size(tr("courses.completed"), Font::small_strong).x, text_size(completed_words(most)).x) + 4.0F;
}

void completed_cell(Context& context, const std::string& course, const rules::CourseCounts& counts) {
  const app::Rate rate{counts.completed, counts.prescribed};
  const std::string words = completed_words(counts);
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::SetCursorPos({at.x, at.y + 6.0F});
  length_bar(counts.completed, counts.prescribed, {kBar, 8.0F}, palette().accent);
  ImGui::SameLine(0.0F, kAfterBar);
  ImGui::SetCursorPosY(at.y);
  if (counts.completed == 0) text_right(words, muted_look());
  else leads_to(context, link_right("completed", words, {Font::body, palette().accent_text}), {.course = {course, Stand::completed}});
  tooltip(said("courses.completed_of", app::text_of(rate), words));
}

/// Its number is its rank, and that of the map; it takes `number` points.
void draw_standing(Context& context, std::size_t index, float number) {
  const app::CourseStanding& standing = context.workspace.courses().standings[index];
  const model::Dataset& data = context.answer().data();
  const model::Course& course = data.courses[model::at(standing.course)];
  const rules::CourseCounts& counts = standing.counts;
  next_row();
  ImGui::TableNextColumn();
  ImGui::PushID(static_cast<int>(model::at(standing.course)));
  const ImVec2 at = ImGui::GetCursorPos();
  text(app::grouped(index + 1), muted_look());
  ImGui::SetCursorPos({at.x + number, at.y});
  cell(data.title(standing.course));
  ImGui::TableNextColumn();
  cell(competency_words(course), muted_look());
  ImGui::TableNextColumn();
  text_right(course.minutes == 0 ? std::string(tr("courses.unknown")) : app::grouped(course.minutes), muted_look());
  ImGui::TableNextColumn();
  const std::string id(data.text(course.id));
  completed_cell(context, id, counts);
  for (const Stand stand : {Stand::lacks, Stand::mandatory, Stand::open, Stand::clears}) {
    ImGui::TableNextColumn();
    const std::string name(rules::name_of(stand));
    leads_to(context, count_cell(name.c_str(), rules::count_of(counts, stand)), {.course = {id, stand}});
  }
  ImGui::PopID();
}

/// Of draw_standings(), column by column.
constexpr std::array kSortedBy{app::CourseColumn::title, app::CourseColumn::competency, app::CourseColumn::minutes, app::CourseColumn::completed,
                               app::CourseColumn::lacks, app::CourseColumn::mandatory,  app::CourseColumn::open,    app::CourseColumn::clears};

void draw_heads(Context& context, std::span<const TableColumn> columns) {
  const app::CourseSort sort = context.workspace.look().course_sort;
  const auto sorted = std::find(kSortedBy.begin(), kSortedBy.end(), sort.column) - kSortedBy.begin();
  const int pressed = sortable_head(columns, static_cast<int>(sorted), sort.descending);
  if (pressed >= 0) context.ask(app::SortCourses{app::pressed_sort(sort, kSortedBy[static_cast<std::size_t>(pressed)])});
}

void draw_standings(Context& context, float height) {
  const std::vector<std::uint32_t>& order = context.workspace.course_order();
  const std::size_t count = order.size();
  Card card("standings", 0.0F, height, 0.0F);
  const float number = text_size(app::grouped(count)).x + 12.0F;
  TableColumn columns[] = {{tr("courses.course"), 2.2F, true},
                           {tr("courses.competency"), 110.0F, false},
                           {tr("courses.minutes"), 62.0F, false, true},
                           {tr("courses.completed"), completed_width(context.workspace.courses()), false, true, tr("courses.completed_hint")},
                           {tr("courses.lack"), 78.0F, false, true, tr("courses.lack_hint")},
                           {tr("courses.mandatory"), 78.0F, false, true, tr("courses.mandatory_hint")},
                           {tr("courses.open"), 70.0F, false, true, tr("courses.open_hint")},
                           {tr("courses.clears_head"), 70.0F, false, true, tr("courses.clears_head_hint")}};
  for (TableColumn& column : columns) column.sorts = true;
  if (!begin_table("courses", columns, TableKind::page, 0.0F, kLeastWidth)) return;
  draw_heads(context, columns);
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(count), measure::kRow);
  while (clipper.Step()) {
    for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_standing(context, order[static_cast<std::size_t>(i)], number);
  }
  ImGui::EndTable();
}

void draw_twins(Context& context, const std::vector<app::TwinCount>& twins) {
  const model::Dataset& data = context.answer().data();
  const float lines = std::min(kTwins, static_cast<float>(twins.size()));
  Card card("twins");
  card_heading(tr("courses.twins"), tr("courses.twins_caption"));
  const TableColumn columns[] = {{tr("courses.twin_prescribed"), 1.0F, true}, {tr("courses.twin_completed"), 1.0F, true},
                                 {tr("courses.twin_employees"), 96.0F, false, true}};
  if (!begin_table("twins", columns, TableKind::page, (lines + 1.0F) * measure::kRow)) return;
  table_head(columns);
  for (const app::TwinCount& twin : twins) {
    next_row();
    for (model::CourseRow course : {twin.prescribed, twin.completed}) {
      ImGui::TableNextColumn();
      cell(said("courses.with_id", data.title(course), data.text(data.courses[model::at(course)].id)));
    }
    ImGui::TableNextColumn();
    ImGui::PushID(&twin);
    leads_to(context, count_cell("employees", twin.employees), whom(data, twin));
    ImGui::PopID();
  }
  ImGui::EndTable();
}

/// Chooses between the table and the map, whose legend stands beside it where there is room.
void draw_switch(Context& context) {
  CourseMap& map = context.session.map;
  const Segment segments[] = {{tr("courses.as_table"), {}}, {tr("courses.as_map"), {}}};
  int chosen = map.shown ? 1 : 0;
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  const float top = ImGui::GetCursorPosY();
  ImGui::BeginGroup();
  ImGui::SetCursorPosY(top + 2.0F);
  if (segmented("way", segments, chosen)) platform::redraw();
  ImGui::EndGroup();
  map.shown = chosen == 1;
  if (!map.shown) {
    ImGui::SameLine(0.0F, measure::kGap);
    draw_table_out(context);
    ImGui::SameLine(0.0F, measure::kGap);
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + 8.0F);
    elided(context.workspace.table_note(), muted_look());
  } else {
    const bool beside = ImGui::GetItemRectMax().x + measure::kGap + course_legend_width() <= right;
    if (beside) ImGui::SameLine(0.0F, measure::kGap);
    course_legend(beside);
  }
  gap(measure::kGap);
}

void draw_table(Context& context, const app::Courses& courses) {
  draw_first(context, courses.standings.front());
  gap(measure::kGap);
  constexpr float kLeast = 260.0F;
  const float twins = courses.twins.empty() ? 0.0F : (std::min(kTwins, static_cast<float>(courses.twins.size())) + 1.0F) * measure::kRow + 120.0F;
  constexpr float kHead = 34.0F;
  const float height = std::max(kLeast, ImGui::GetContentRegionAvail().y - twins);
  draw_standings(context, kHead + std::floor((height - kHead) / measure::kRow) * measure::kRow);
  if (courses.twins.empty()) return;
  gap(measure::kGap);
  draw_twins(context, courses.twins);
}

}  // namespace

void draw_courses(Context& context) {
  const app::Courses& courses = context.workspace.courses();
  if (courses.standings.empty()) {
    Card card("none");
    const bool counting = context.workspace.busy();
    const char* none = context.selected().everybody() ? "courses.none_hint" : "courses.none_selected";
    empty_state(tr(counting ? "courses.counting" : "courses.none"), tr(counting ? "courses.counting_hint" : none));
    return;
  }
  draw_switch(context);
  if (context.session.map.shown) draw_courses_map(context);
  else draw_table(context, courses);
}

}  // namespace anupalan::ui
