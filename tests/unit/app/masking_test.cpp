#include "app/masking.h"

#include <set>

#include <catch2/catch_test_macros.hpp>

#include "app/queries.h"
#include "app/search.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"
#include "unit/support.h"

namespace anupalan::app {
namespace {

using model::EmployeeRow;
using rules::day;

Workspace loaded_sample(std::string_view name) { return test::opened(test::sample_files(name), day("2026-02-15")); }

TEST_CASE("masked, nobody has a name, and no two people look alike") {
  Workspace workspace = loaded_sample("posts");
  workspace.apply(MaskNames{true});
  const Answer& answer = *workspace.answer();
  std::set<std::string> names, ids;
  for (std::uint32_t row = 0; row < answer.data().employees.size(); ++row) {
    const EmployeeRow employee{row};
    const std::string name = shown_name(answer, employee), id = shown_id(answer, employee);
    CHECK(name != answer.data().name_of(employee));
    CHECK(id != answer.data().text(answer.data().employees.id[row]));
    CHECK(cell_text(answer, employee, Column::name) == name);
    CHECK(cell_text(answer, employee, Column::id) == id);
    CHECK(find_shown(answer, id) == employee);
    names.insert(name);
    ids.insert(id);
  }
  CHECK(names.size() == answer.data().employees.size());
  CHECK(ids.size() == answer.data().employees.size());
  const std::string real(answer.data().text(answer.data().employees.id[0]));
  CHECK(find_shown(answer, real) == model::kNoRow<EmployeeRow>);
  for (const char* wrong : {"", "P-", "P-0", "P-999999999", "1"}) CHECK(find_shown(answer, wrong) == model::kNoRow<EmployeeRow>);
  workspace.apply(MaskNames{});
  CHECK(shown_id(*workspace.answer(), EmployeeRow{0}) == real);
}

TEST_CASE("masking holds for what is evaluated, searched and loaded after it was switched on, and changes no figure") {
  Workspace workspace = loaded_sample("ministry");
  const rules::Counts before = workspace.answer()->roll_up().all;
  workspace.apply(MaskNames{true});
  workspace.apply(SwitchOrder{workspace.answer()->loaded().law.orders().front().id, false});
  while (workspace.busy()) workspace.work();
  CHECK(workspace.answer()->masked());
  workspace.apply(SwitchAllOn{});
  while (workspace.busy()) workspace.work();
  CHECK(workspace.answer()->roll_up().all == before);
  const std::string id(workspace.answer()->data().text(workspace.answer()->data().employees.id[3]));
  workspace.apply(Find{id});
  workspace.hits();
  while (workspace.busy()) workspace.work();
  REQUIRE_FALSE(workspace.hits().empty());  // who knows a name finds its row, and nobody in the hall reads it
  for (const Hit& hit : workspace.hits()) {
    CHECK(hit.title.find(id) == std::string::npos);
    CHECK(hit.detail.find(id) == std::string::npos);
  }
  for (const Disagreement& one : workspace.disagreements()) CHECK(one.example.find("S3") == std::string::npos);
}

TEST_CASE("what a message quotes and whom a guess names are masked; the rest stays") {
  const Diagnostic message{Severity::error, "a.b", "f.json", "/x", 3, 1, "wrong", "r.kumar@example.in"};
  CHECK(shown(false, message) == message);
  CHECK(shown(true, message).detail.find("kumar") == std::string::npos);
  CHECK(shown(true, message).message == "wrong");
  CHECK(shown(true, Diagnostic{}).detail.empty());
  const model::Guess person{model::Guessed::person, {}, "r.kumar@example.in", "10012345"};
  CHECK(shown(true, person).written.find("kumar") == std::string::npos);
  CHECK(shown(true, person).means != "10012345");
  const model::Guess column{model::Guessed::column, "f.csv", "Karyalaya", "unit"};
  CHECK(shown(true, column) == column);
}

TEST_CASE("masking is saved with a workspace, which switches it on and never off") {
  Workspace workspace = loaded_sample("posts");
  const WorkspaceDocument open = workspace_document(workspace, false);
  workspace.apply(MaskNames{true});
  const WorkspaceDocument masked = workspace_document(workspace, false);
  const auto bring_back = [](Workspace& to, const WorkspaceDocument& document) {
    OpenFiles command;
    command.files.emplace_back("workspace.json", document.text);
    to.apply(std::move(command));
    while (to.busy()) to.work();
  };
  bring_back(workspace, open);
  CHECK(workspace.settings().masked);
  Workspace other = loaded_sample("posts");
  bring_back(other, masked);
  CHECK(other.settings().masked);
  CHECK(other.answer()->masked());
}

}  // namespace
}  // namespace anupalan::app
