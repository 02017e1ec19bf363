#include "mirror/views/views.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/tr.h"
#include "mirror/people.h"
#include "mirror/views/plan_editor.h"

namespace anupalan::mirror {

using app::tr;
using model::at;

namespace {

std::string pair_text(std::uint32_t part, std::uint32_t of) { return say("rate.pair", app::grouped(part), app::grouped(of)); }

void issues(Node& main, std::string_view heading, const std::vector<app::IssueGroup>& groups) {
  main.add("h2", word(heading));
  Node& list = main.add("ul");
  for (const app::IssueGroup& group : groups) {
    Node& item = list.add("li").set("data-check", std::string(orders::name_of(group.check)));
    item.add("strong", word(fmt::format("severity.{}", name_of(group.severity))));
    for (std::size_t i = 0; i < std::min(kRowsShown, group.lines.size()); ++i) item.add("p", group.lines[i]);
    if (group.lines.size() > kRowsShown) item.add("p", say("plans.more", app::grouped(group.lines.size() - kRowsShown)));
    item.add("p", group.mend);
    if (!group.quote.empty()) item.add("blockquote", group.quote);
    item.add("cite", group.cited);
  }
}

void list(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const model::Dataset& data = answer.data();
  const auto& lines = workspace.plans().lines;
  Node& body = table(main, word("plans.list"), {word("plans.name"), word("plans.id"), word("rail.year"), word("plans.prescriber"), word("plans.whom"),
                                               word("plans.courses"), word("plans.mandatory"), word("plans.assessments"), word("plans.published_on"),
                                               word("plans.due_on"), word("plans.employees"), word("plans.compliant"), word("plans.errors_column"),
                                               word("plans.warnings_column")}, lines.size());
  for (const app::PlanLine& line : lines) {
    if (body.children.size() == kRowsShown) break;
    const model::Plan& plan = answer.plan(line.plan);
    const std::string& id = plan.id;
    Node& row = body.add("tr").set("data-plan", id);
    Node& name = row.add("th").set("scope", "row").add("button", std::string(app::title_of(plan)), "plan:" + id);
    if (line.plan == workspace.plan()) name.set("aria-current", "true");
    row.add("td", id);
    row.add("td", plan.reporting_year.text());
    row.add("td", app::prescriber_words(data, plan));
    row.add("td", fmt::format("{}", fmt::join(app::for_whom(data, answer.curriculum(), plan), "\n")));
    for (std::size_t count : {plan.courses.size(), std::size_t{line.mandatory}, plan.assessments.size()}) row.add("td", app::grouped(count));
    row.add("td", display_text(plan.published_on));
    row.add("td", display_text(plan.due_on));
    Node& cell = row.add("td");
    people(cell, app::grouped(line.counts.employees()), line.counts.employees(), {.plan = id});
    if (line.counts.employees() > 0) keep(cell, app::title_of(plan), {.plan = id});
    row.add("td", rate_text(app::rate_of(line.counts)));
    row.add("td", app::grouped(line.errors));
    row.add("td", app::grouped(line.warnings));
  }
}

void parts(const app::Answer& answer, Node& main, std::string_view caption, const app::PlanDetail& detail, const std::vector<app::PlanPart>& parts,
           std::string_view unnamed) {
  if (parts.empty()) return;
  Node& body = table(main, word(caption), {word(caption), word("plans.employees"), word("plans.compliant")}, parts.size());
  for (const app::PlanPart& part : parts) {
    if (body.children.size() == kRowsShown) break;
    Node& row = body.add("tr");
    row.add("th", part.directly ? say("plan.directly", part.name) : part.name.empty() ? word(unnamed) : part.name).set("scope", "row");
    Node& count = row.add("td");
    if (part.directly || part.unit == model::kNoRow<model::UnitRow>) count.text = app::grouped(part.counts.employees());
    else people(count, app::grouped(part.counts.employees()), part.counts.employees(), {.unit = std::string(answer.data().unit_id(part.unit)), .plan = answer.plan(detail.plan).id});
    row.add("td", rate_text(app::rate_of(part.counts)));
  }
}

void courses(const app::Answer& answer, const app::PlanDetail& detail, Node& main) {
  const model::Dataset& data = answer.data();
  const std::uint32_t all = detail.counts.employees();
  Node& body = table(main, word("plan.courses"), {word("course.name"), word("plan.competency"), word("plan.minutes"), word("course.requirement"),
                                                  word("plan.own_assessment"), word("plan.completed"), word("plan.open")}, detail.courses.size());
  for (const app::PlannedCourse& line : detail.courses) {
    const model::Course& course = data.courses[at(line.course.course)];
    Node& row = body.add("tr");
    row.add("th", std::string(data.title(line.course.course))).set("scope", "row");
    row.add("td", course.competency == model::Competency::absent ? std::string() : word(fmt::format("competency.{}", model::name_of(course.competency))));
    row.add("td", course.minutes == 0 ? std::string() : app::grouped(course.minutes));
    const bool plain = line.course.requirement == model::Requirement::none;
    row.add("td", word(plain ? "requirement.prescribed" : fmt::format("requirement.{}", model::name_of(line.course.requirement))));
    std::vector<std::string_view> own;
    for (model::AssessmentRow assessment : line.own) own.push_back(data.title(assessment));
    row.add("td", fmt::format("{}", fmt::join(own, "; ")));
    row.add("td", pair_text(line.completed, all));
    people(row.add("td"), app::grouped(all - line.completed), all - line.completed, {.course = {std::string(data.text(course.id))}, .plan = answer.plan(detail.plan).id});
  }
  if (detail.assessments.empty()) return;
  Node& alone = table(main, word("plan.assessments"), {word("assessment.name"), word("plan.passed")}, detail.assessments.size());
  for (const app::PlannedAssessment& line : detail.assessments) {
    Node& row = alone.add("tr");
    row.add("th", std::string(data.title(line.assessment))).set("scope", "row");
    row.add("td", pair_text(line.passed, all));
  }
}

void one(const app::Workspace& workspace, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const app::PlanDetail& detail = workspace.plan_detail();
  for (const app::PlanLine& line : workspace.plans().lines) {
    if (line.plan != detail.plan) continue;
    main.add("h2", std::string(app::title_of(answer.plan(detail.plan))));
    courses(answer, detail, main);
    parts(answer, main, detail.by_service ? "plan.by_service" : "plan.by_level", detail, detail.levels, detail.by_service ? "plan.service_not_given" : "plan.level_not_given");
    parts(answer, main, "plan.by_unit", detail, detail.units, {});
    people(main.add("p"), fmt::format("{}: {}", tr("plan.several"), app::grouped(detail.several)), detail.several,
           {.reason = "several_plans", .plan = answer.plan(detail.plan).id});
    if (!line.issues.empty()) issues(main, "plan.issues", line.issues);
  }
}

void new_plans(const app::Answer& answer, Node& main) {
  for (const app::PrescriberChoice& by : app::prescribers_of(answer)) {
    main.add("button", say("plan_edit.new_for", by.words), fmt::format("plan-new:{}:{}", model::name_of(by.kind), by.id));
  }
}

}  // namespace

void build_plans(const app::Workspace& workspace, Node& main) {
  const app::Plans& plans = workspace.plans();
  const app::Answer& answer = *workspace.answer();
  if (answer.curriculum().plans.empty()) {
    main.add("p", word("plans.none"));
  } else {
    list(workspace, main);
  }
  new_plans(answer, main);
  plan_editor(workspace, main);
  one(workspace, main);
  if (!plans.of_none.empty()) issues(main, "plans.of_none", plans.of_none);
}

}  // namespace anupalan::mirror
