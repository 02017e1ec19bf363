#include "mirror/views/views.h"

#include <fmt/format.h>

#include "app/tr.h"

namespace anupalan::mirror {

using model::at;

void build_courses(const app::Workspace& workspace, Node& main) {
  const model::Dataset& data = workspace.answer()->data();
  const app::Courses& courses = workspace.courses();
  if (courses.standings.empty()) {
    main.add("p", word(workspace.busy() ? "courses.counting" : "courses.none"));
    return;
  }
  Node& body = table(main, word("view.courses"),
                     {word("courses.course"), word("courses.competency"), word("courses.minutes"), word("courses.completed"), word("courses.lack"),
                      word("courses.mandatory"), word("courses.open"), word("courses.clears_head")}, courses.standings.size());
  for (const app::CourseStanding& standing : courses.standings) {
    if (body.children.size() == kRowsShown) break;
    const model::Course& course = data.courses[at(standing.course)];
    const rules::CourseCounts& counts = standing.counts;
    const std::string id(data.text(course.id));
    Node& row = body.add("tr").set("data-course", id);
    row.add("th", std::string(data.title(standing.course))).set("scope", "row");
    row.add("td", std::string(model::name_of(course.competency)));
    row.add("td", course.minutes == 0 ? word("courses.unknown") : app::grouped(course.minutes));
    row.add("td", rate_text({counts.completed, counts.prescribed}));
    row.add("td").add("button", app::grouped(counts.prescribed - counts.completed), "lacks-course:" + id);
    for (std::uint32_t figure : {counts.mandatory, counts.open, counts.clears}) row.add("td", app::grouped(figure));
  }
  if (courses.twins.empty()) return;
  Node& twins = table(main, word("courses.twins"), {word("courses.twin_prescribed"), word("courses.twin_completed"), word("courses.twin_employees")},
                      courses.twins.size());
  for (const app::TwinCount& twin : courses.twins) {
    if (twins.children.size() == kRowsShown) break;
    Node& row = twins.add("tr");
    row.add("th", std::string(data.title(twin.prescribed))).set("scope", "row");
    row.add("td", std::string(data.title(twin.completed)));
    row.add("td", app::grouped(twin.employees));
  }
}

}  // namespace anupalan::mirror
