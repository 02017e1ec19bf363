#include "mirror/views/views.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/heat_map.h"
#include "app/tr.h"
#include "mirror/people.h"

namespace anupalan::mirror {

using model::at;

namespace {

using Stand = rules::CourseStand;

constexpr std::size_t kCoursesShown = 20;  // of the map, side by side

void standing_heads(app::CourseSort sort, Node& row) {
  using app::CourseColumn;
  constexpr std::pair<CourseColumn, const char*> kHeads[] = {
      {CourseColumn::title, "courses.course"}, {CourseColumn::competency, "courses.competency"}, {CourseColumn::minutes, "courses.minutes"},
      {CourseColumn::completed, "courses.completed"}, {CourseColumn::lacks, "courses.lack"}, {CourseColumn::mandatory, "courses.mandatory"},
      {CourseColumn::open, "courses.open"}, {CourseColumn::clears, "courses.clears_head"}};
  for (const auto& [column, title] : kHeads) {
    sorting_head(row, word(title), "sort-courses:" + std::string(app::name_of(column)), sort.column == column ? std::optional(sort.descending) : std::nullopt);
  }
}

void build_standings(const app::Workspace& workspace, Node& main) {
  const model::Dataset& data = workspace.answer()->data();
  const std::vector<std::uint32_t>& order = workspace.course_order();
  Node& body = table(main, word("view.courses"), {}, order.size());
  standing_heads(workspace.look().course_sort, main.children.back().children[1].children[0]);
  for (const std::uint32_t place : order) {
    if (body.children.size() == kRowsShown) break;
    const app::CourseStanding& standing = workspace.courses().standings[place];
    const model::Course& course = data.courses[at(standing.course)];
    const rules::CourseCounts& counts = standing.counts;
    const std::string id(data.text(course.id));
    Node& row = body.add("tr").set("data-course", id);
    row.add("th", std::string(data.title(standing.course))).set("scope", "row");
    row.add("td", std::string(model::name_of(course.competency)));
    row.add("td", course.minutes == 0 ? word("courses.unknown") : app::grouped(course.minutes));
    people(row.add("td"), rate_text({counts.completed, counts.prescribed}), counts.completed, {.course = {id, Stand::completed}});
    for (const rules::CourseStand stand : {Stand::lacks, Stand::mandatory, Stand::open, Stand::clears}) {
      const app::Filter part{.course = {id, stand}};
      const std::uint32_t count = rules::count_of(counts, stand);
      Node& cell = row.add("td");
      people(cell, app::grouped(count), count, part);
      if (count > 0) keep(cell, app::course_filter_words(data, part), part);
    }
  }
}

void build_twins(const model::Dataset& data, const app::Courses& courses, Node& main) {
  if (courses.twins.empty()) return;
  Node& twins = table(main, word("courses.twins"), {word("courses.twin_prescribed"), word("courses.twin_completed"), word("courses.twin_employees")},
                      courses.twins.size());
  for (const app::TwinCount& twin : courses.twins) {
    if (twins.children.size() == kRowsShown) break;
    Node& row = twins.add("tr");
    row.add("th", std::string(data.title(twin.prescribed))).set("scope", "row");
    row.add("td", std::string(data.title(twin.completed)));
    people(row.add("td"), app::grouped(twin.employees), twin.employees, app::whom(data, twin));
  }
}

/// The first people and courses of the map: a word where they meet.
void build_map(const app::Workspace& workspace, const app::Courses& courses, Node& main) {
  const app::Answer& answer = *workspace.answer();
  const model::Dataset& data = answer.data();
  const auto& people = workspace.employees();
  const std::size_t count = std::min(kCoursesShown, courses.standings.size());
  std::vector<std::string> columns{word("column.name")};
  for (std::size_t i = 0; i < count; ++i) columns.push_back(say("heat_map.numbered", i + 1, data.title(courses.standings[i].course)));
  Node& body = table(main, word("heat_map.title"), columns, people.size());
  main.children.back().set("aria-colcount", std::to_string(courses.standings.size() + 1));
  for (const model::EmployeeRow employee : people) {
    if (body.children.size() == kRowsShown) break;
    const std::string id = app::shown_id(answer, employee);
    Node& row = body.add("tr").set("data-employee", id);
    row.add("th").set("scope", "row").add("button", app::shown_name(answer, employee), "employee:" + id);
    for (std::size_t i = 0; i < count; ++i) row.add("td", app::words_of(app::course_cell(answer, employee, courses.standings[i].course)));
  }
}

}  // namespace

void build_courses(const app::Workspace& workspace, Node& main) {
  const app::Courses& courses = workspace.courses();
  if (courses.standings.empty()) {
    main.add("p", word(workspace.busy() ? "courses.counting" : "courses.none"));
    return;
  }
  table_tools(workspace, main);
  build_standings(workspace, main);
  build_twins(workspace.answer()->data(), courses, main);
  build_map(workspace, courses, main);
}

}  // namespace anupalan::mirror
