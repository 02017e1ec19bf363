#include "ui/views/employee_parts.h"

#include <algorithm>

#include "app/citation.h"
#include "app/facts.h"
#include "app/masking.h"
#include "app/person_history.h"
#include "app/plans.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/widgets/table.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

using app::CourseLine;
using rules::Status;

std::string count_words(const app::ObligationLine& line) {
  const rules::Obligation& obligation = *line.obligation;
  if (!obligation.determined()) return std::string(tr("obligation.undetermined"));
  if (obligation.of == 0) return said("obligation.done_of_any", line.done, obligation.needed);
  const bool assessments = obligation.rule().kind == orders::ObligationKind::pass_assessment;
  return said(assessments ? "obligation.passed" : "obligation.done", line.done, obligation.needed, obligation.of);
}

std::string date_words(const app::ObligationLine& line) {
  const std::string due = line.obligation->due.is_never() ? std::string() : said("obligation.due", display_text(line.obligation->due));
  if (line.met_on.is_never()) return due;
  return said("obligation.met", display_text(line.met_on), due);
}

void draw_obligation(const orders::Law& law, const app::ObligationLine& line) {
  const Status ink = like(line.status);
  const std::string_view word = word_of(line.status);
  const float room = ImGui::GetContentRegionAvail().x;
  const float left = ImGui::GetCursorPosX();
  const float mark = text_size(word, Font::strong).x + 24.0F;
  elided(of_code("kind.", orders::name_of(line.obligation->rule().kind)), {Font::strong}, room - mark - 16.0F);
  ImGui::SameLine(left + room - mark);
  status_line(ink, word, Font::strong);
  const std::string words = count_words(line);
  const std::string dates = date_words(line);
  text(words);
  if (text_size(words).x + text_size(dates).x + 24.0F <= room) ImGui::SameLine();
  text_right(dates, muted_look());
  if (line.obligation->determined()) progress_bar(line.done, line.obligation->needed, {room, 8.0F}, ink);
  for (const std::string& reason : line.obligation->missing) wrapped(app::words_for(reason), muted_look());
  ImGui::Dummy({0.0F, 2.0F});
  quotation(line.obligation->rule().quote, app::citation_words(law, line.obligation->standing->provision));
}

TableColumn status_column() { return {tr("course.status"), 190.0F}; }

Status mark_of(const CourseLine& line) {
  if (!line.completed_on.is_never()) return Status::compliant;
  return line.undated ? Status::undetermined : line.progress > 0 ? Status::pending : Status::not_applicable;
}

Status mark_of(const app::AssessmentLine& line) {
  if (!line.passed_on.is_never()) return Status::compliant;
  return line.attempted ? Status::pending : Status::not_applicable;
}

void draw_course_table(const model::Dataset& data, const std::vector<CourseLine>& lines) {
  const TableColumn columns[] = {{tr("course.name"), 1.0F, true}, {tr("course.requirement"), 110.0F}, status_column()};
  if (!begin_table("courses", columns, TableKind::part)) return;
  table_head(columns);
  for (const CourseLine& line : lines) {
    next_row();
    ImGui::TableNextColumn();
    cell(data.title(line.course));
    ImGui::TableNextColumn();
    cell(app::requirement_words(line), muted_look());
    ImGui::TableNextColumn();
    status_line(mark_of(line), app::words_of(line));
  }
  ImGui::EndTable();
}

void draw_assessment_table(const model::Dataset& data, const std::vector<app::AssessmentLine>& lines) {
  const TableColumn columns[] = {{tr("assessment.name"), 1.0F, true}, status_column()};
  if (!begin_table("assessments", columns, TableKind::part)) return;
  table_head(columns);
  for (const app::AssessmentLine& line : lines) {
    next_row();
    ImGui::TableNextColumn();
    cell(data.title(line.assessment));
    ImGui::TableNextColumn();
    status_line(mark_of(line), app::words_of(line));
  }
  ImGui::EndTable();
}

}  // namespace

void draw_obligations(Context& context, const app::EmployeeDetail& detail) {
  Card card("obligations");
  card_heading(tr("employee.obligations"));
  if (detail.obligations.empty()) {
    wrapped(tr("employee.no_obligations"), muted_look());
    return;
  }
  bool first = true;
  for (const app::ObligationLine& line : detail.obligations) {
    if (!first) {
      gap(24.0F);
      ImGui::Separator();
      gap(20.0F);
    }
    draw_obligation(context.answer().law(), line);
    first = false;
  }
}

void draw_courses(Context& context, const app::EmployeeDetail& detail) {
  const model::Dataset& data = context.answer().data();
  Card card("courses");
  const auto done = std::count_if(detail.courses.begin(), detail.courses.end(), [](const CourseLine& line) {
    return line.planned && !line.completed_on.is_never();
  });
  const auto planned = std::count_if(detail.courses.begin(), detail.courses.end(), [](const CourseLine& l) { return l.planned; });
  card_heading(tr("employee.courses"), planned == 0 ? std::string(tr("employee.none_prescribed"))
                                               : said("employee.courses_caption", done, planned));
  if (detail.courses.empty()) {
    wrapped(tr("employee.no_courses"), muted_look());
  } else {
    draw_course_table(data, detail.courses);
  }
  if (detail.assessments.empty()) return;
  gap(24.0F);
  card_heading(tr("employee.assessments"));
  draw_assessment_table(data, detail.assessments);
}

void draw_history(Context& context, model::EmployeeRow employee) {
  Card card("history");
  card_heading(tr("employee.history"), said("employee.history_caption", display_text(context.answer().question().law_as_on)));
  const TableColumn columns[] = {{tr("history.day"), 86.0F}, {tr("history.what"), 1.0F, true}, {tr("history.status"), 150.0F}};
  if (!begin_table("history", columns, TableKind::part)) return;
  table_head(columns);
  for (const app::PersonEvent& event : app::person_history(context.answer(), employee)) {
    next_row();
    ImGui::TableNextColumn();
    text(display_text(event.day), muted_look());
    ImGui::TableNextColumn();
    cell(event.words);
    ImGui::TableNextColumn();
    if (event.turns) status_line(*event.turns);
  }
  ImGui::EndTable();
}

namespace {

void draw_step(const Outline& step) {
  next_row();
  ImGui::TableNextColumn();
  wrapped(step.label, {Font::strong});
  ImGui::TableNextColumn();
  wrapped(step.text, muted_look());
}

}  // namespace

void draw_way_out(const Outline& explanation) {
  const auto way = std::find_if(explanation.children.begin(), explanation.children.end(), [](const Outline& child) { return child.code == "flip"; });
  if (way == explanation.children.end()) return;
  {
    Card card("way_out");
    card_heading(way->label, way->text);
    const TableColumn columns[] = {{tr("course.name"), 1.0F, true}, {tr("history.what"), 1.0F, true}};
    if (!way->children.empty() && begin_table("steps", columns, TableKind::part)) {
      for (const Outline& step : way->children) draw_step(step);
      ImGui::EndTable();
    }
  }
  gap(measure::kGap);
}

void draw_facts(Context& context, model::EmployeeRow employee) {
  Card card("facts");
  card_heading(tr("employee.facts"), tr("employee.facts_caption"));
  for (const app::Fact& fact : app::facts_of(context.answer(), employee)) key_value(tr(fact.key), fact.words, 120.0F);
}

}  // namespace anupalan::ui
