#include "ui/views/employee.h"

#include <algorithm>

#include "app/masking.h"
#include "ui/views/employee_parts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/outline.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using model::at;
using model::EmployeeRow;

void draw_path(Context& context, EmployeeRow employee) {
  const model::Dataset& data = context.answer().data();
  const auto path = app::path_of(data, data.employees.unit[at(employee)]);
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  for (std::size_t i = 0; i < path.size(); ++i) {
    const std::string_view title = app::title_of(data, path[i]);
    if (i > 0) {
      ImGui::SameLine(0.0F, 6.0F);
      const bool fits = ImGui::GetCursorScreenPos().x + text_size(title, Font::small).x + 24.0F < right;
      if (!fits) ImGui::NewLine();
      text("\u203A", caption_look());
      ImGui::SameLine(0.0F, 6.0F);
    }
    ImGui::PushID(static_cast<int>(at(path[i])));
    const float room = right - ImGui::GetCursorScreenPos().x;
    if (link("unit", title, {Font::small, palette().accent_text}, room)) context.ask(app::ShowEmployees{{.unit = std::string(data.unit_id(path[i]))}});
    ImGui::PopID();
  }
}

// The statement to print, and the neighbours in the table, as it is filtered and sorted now.
void draw_neighbours(Context& context, EmployeeRow employee) {
  const auto& rows = context.workspace.employees();
  const auto place = std::find(rows.begin(), rows.end(), employee);
  const bool listed = place != rows.end();
  const float statement = button_width(tr("employee.statement"));
  const float width = statement + 2.0F * measure::kControl + 16.0F;
  const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
  ImGui::SameLine();
  ImGui::SetCursorScreenPos({right - width, ImGui::GetCursorScreenPos().y});
  if (button("statement", tr("employee.statement"))) context.ask(app::SaveStatements{});
  tooltip(tr("employee.statement_hint"));
  ImGui::SameLine(0.0F, 8.0F);
  if (icon_button("before", Icon::day_back, tr("employee.before"), ButtonKind::plain, listed && place != rows.begin())) {
    context.ask(app::ShowEmployee{*(place - 1)});
  }
  ImGui::SameLine(0.0F, 8.0F);
  if (icon_button("after", Icon::day_on, tr("employee.after"), ButtonKind::plain, listed && place + 1 != rows.end())) {
    context.ask(app::ShowEmployee{*(place + 1)});
  }
}

void draw_navigation(Context& context, EmployeeRow employee) {
  if (button("back", tr("employee.back"), {ButtonKind::plain, Icon::back})) context.ask(app::GoBack{});
  tooltip(tr("employee.back_hint"));
  draw_neighbours(context, employee);
}

void draw_verdict(Context& context, EmployeeRow employee, const app::EmployeeDetail& detail) {
  Card card("verdict");
  const model::Dataset& data = context.answer().data();
  const model::Employees& people = data.employees;
  const std::string id = app::shown_id(context.answer(), employee);
  const float room = ImGui::GetContentRegionAvail().x;
  const std::string_view word = word_of(detail.status);
  const float chip = status_chip_width(word);
  const ImVec2 at_top = ImGui::GetCursorPos();
  elided(app::shown_name(context.answer(), employee), {Font::title}, room - chip - 16.0F);
  ImGui::SetCursorPos({at_top.x + room - chip, at_top.y});
  status_chip(detail.status, word);
  ImGui::SetCursorPos({at_top.x, at_top.y + 34.0F});
  const std::string_view designation = data.text(people.designation[at(employee)]);
  elided(designation.empty() ? id : said("employee.id_line", id, designation), muted_look(), room - 140.0F);
  draw_path(context, employee);
  gap(20.0F);
  wrapped(app::verdict_words(context.answer(), detail), {});
  for (const std::string& reason : detail.reasons) status_line(detail.status, app::words_for(reason));
}

void draw_findings(const app::EmployeeDetail& detail) {
  if (detail.findings.empty()) return;
  gap(measure::kGap);
  Card card("findings");
  card_heading(tr("employee.findings"), tr("employee.findings_caption"));
  for (std::string_view finding : detail.findings) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_icon(ImGui::GetWindowDrawList(), Icon::warning, {at.x + 8.0F, at.y + 10.0F}, 15.0F,
              palette().ink(rules::Status::pending).fill);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + 26.0F);
    wrapped(app::words_for(finding));
  }
}

void draw_why(Context& context, const Outline& outline) {
  Card card("why");
  card_heading(tr("employee.why"), said("employee.why_caption", display_text(context.answer().as_on())));
  int index = 0;
  for (const Outline& child : outline.children) {
    ImGui::PushID(index++);
    outline_tree(child);
    ImGui::PopID();
    ImGui::Dummy({0.0F, 2.0F});
  }
}

void draw_body(Context& context, EmployeeRow employee, const app::EmployeeDetail& detail) {
  constexpr float kSideBySide = 900.0F;
  const float room = ImGui::GetContentRegionAvail().x;
  const bool wide = room >= kSideBySide;
  const float side = std::clamp(room * 0.32F, 320.0F, 460.0F);
  ImGui::BeginChild("left", {wide ? room - side - measure::kGap : 0.0F, 0.0F}, ImGuiChildFlags_AutoResizeY,
                    ImGuiWindowFlags_NavFlattened);
  draw_way_out(context.workspace.explanation());
  draw_obligations(context, detail);
  gap(measure::kGap);
  draw_courses(context, detail);
  gap(measure::kGap);
  draw_history(context, employee);
  ImGui::EndChild();
  if (wide) {
    ImGui::SameLine(0.0F, measure::kGap);
  } else {
    gap(measure::kGap);
  }
  ImGui::BeginChild("right", {0.0F, 0.0F}, ImGuiChildFlags_AutoResizeY, ImGuiWindowFlags_NavFlattened);
  draw_facts(context, employee);
  draw_findings(detail);
  ImGui::EndChild();
}

}  // namespace

void draw_employee(Context& context) {
  const EmployeeRow employee = context.workspace.employee();
  if (employee == model::kNoRow<EmployeeRow>) {
    Card card("none");
    empty_state(tr("employee.none"), tr("employee.none_hint"));
    return;
  }
  const app::EmployeeDetail& detail = context.workspace.detail();
  draw_navigation(context, employee);
  gap(measure::kGap);
  draw_verdict(context, employee, detail);
  gap(measure::kGap);
  draw_body(context, employee, detail);
  gap(measure::kGap);
  draw_why(context, context.workspace.explanation());
}

}  // namespace anupalan::ui
