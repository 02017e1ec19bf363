#include "ui/views/plan_issues.h"

#include <algorithm>

#include "ui/widgets/card.h"
#include "ui/widgets/status.h"
#include "ui/words.h"

namespace anupalan::ui {
namespace {

constexpr std::size_t kLines = 6;
constexpr float kIndent = 130.0F;

void draw_group(const app::IssueGroup& group) {
  const float left = ImGui::GetCursorPosX();
  const float top = ImGui::GetCursorPosY();
  severity_line(group.severity);
  ImGui::SetCursorPos({left + kIndent, top});
  ImGui::BeginGroup();
  const std::size_t shown = std::min(kLines, group.lines.size());
  for (std::size_t i = 0; i < shown; ++i) wrapped(group.lines[i], {Font::strong});
  if (shown < group.lines.size()) text(said("plans.more", app::grouped(group.lines.size() - shown)), muted_look());
  wrapped(group.mend, muted_look());
  ImGui::Dummy({0.0F, 2.0F});
  quotation(group.quote, group.cited);
  ImGui::EndGroup();
}

std::string count_words(const app::PlanLine& line) {
  std::string words = line.errors == 0 ? std::string() : counted("plans.errors", line.errors);
  if (line.warnings > 0) words += (words.empty() ? "" : ", ") + counted("plans.warnings", line.warnings);
  return words;
}

}  // namespace

void draw_issues(const std::vector<app::IssueGroup>& groups) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (i > 0) gap(28.0F);
    draw_group(groups[i]);
  }
}

void issue_counts(const app::PlanLine& line) {
  if (line.errors + line.warnings == 0) {
    text(tr("plans.issues_none"), muted_look());
  } else {
    severity_line(line.errors > 0 ? Severity::error : Severity::warning, count_words(line));
  }
}

float issue_counts_width(const app::PlanLine& line) { return text_size(count_words(line)).x + 26.0F; }

}  // namespace anupalan::ui
