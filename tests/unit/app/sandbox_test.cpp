// The threshold playground: values that no order has.
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "app/apar.h"
#include "app/report.h"
#include "app/tables.h"
#include "app/tr.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {
namespace {

using rules::day;
using rules::Status;
using What = SandboxChange::What;

constexpr const char* kHalf = "dopt-2025-07-04#3(v)";

std::vector<InputFile> files(const std::string& order = {}) {
  std::vector<InputFile> all{
      {"roster.json", R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" } ], "employees": [
        { "id": "A", "name": "Asha", "unit": "m", "category": "central_government" }, { "id": "B", "name": "Bala", "unit": "m", "category": "central_government" } ] })", {}},
      {"plans.json", R"({ "format": "training-plan", "version": 1, "reporting_year": "2025-26", "courses": [ { "id": "c1", "name": "C1" }, { "id": "c2", "name": "C2" } ],
        "plans": [ { "id": "p", "name": "P", "prescribed_by": { "kind": "mdo", "id": "m" }, "applies_to": [], "courses": [ { "id": "c1" }, { "id": "c2" } ], "assessments": [] } ] })", {}},
      {"completions.json", R"({ "format": "completions", "version": 1, "as_on": "2026-04-05", "completions": [
        { "employee": "A", "course": "c1", "status": "completed", "completed_on": "2025-07-01" },
        { "employee": "B", "course": "c1", "status": "completed", "completed_on": "2026-04-03" } ] })", {}}};
  if (!order.empty()) all.emplace_back("order.json", order);
  return all;
}

using test::finish;

Workspace opened(const std::string& order = {}) {
  Workspace workspace(day("2026-04-05"));
  workspace.apply(OpenFiles{files(order)});
  workspace.apply(SetAsOn{day("2026-04-05")});
  finish(workspace);
  REQUIRE(workspace.answer() != nullptr);
  return workspace;
}

void suppose(Workspace& workspace, What what, std::string value) {
  workspace.apply(Suppose{{what, kHalf, 0, std::move(value)}});
  finish(workspace);
}

std::vector<Status> statuses(const Answer& answer) { return {answer.status(model::EmployeeRow{0}), answer.status(model::EmployeeRow{1})}; }

}  // namespace

TEST_CASE("a share is read as people write it: more than nothing, at most all", "[app]") {
  CHECK(parse_share("50 %") == Fraction{1, 2});
  CHECK(parse_share(" 66.7%") == Fraction{667, 1000});
  CHECK(parse_share("100") == Fraction{1, 1});
  CHECK(parse_share("2/3") == Fraction{2, 3});
  CHECK(parse_share("33.33") == Fraction{3333, 10000});
  for (const char* none : {"0", "0 %", "33.333", "101", "100.1", "-5", "", "half", "3/2", "1/0", "/2", "1/", "5.", "1e1", "99999999999", "5 0"}) {
    CAPTURE(none);
    CHECK_FALSE(parse_share(none).has_value());
  }
  CHECK(share_words({667, 1000}) == "66.7 %");
  CHECK(share_words({1, 2}) == "50 %");
  CHECK(share_words({2, 3}) == "2/3");
}

TEST_CASE("what stands can be supposed otherwise, and the words of the order stay", "[app]") {
  Workspace workspace = opened();
  const auto lines = workspace.sandbox();
  const auto half = std::find_if(lines.begin(), lines.end(), [](const SandboxLine& line) { return line.provision == kHalf; });
  REQUIRE(half != lines.end());
  CHECK(half->has_share());
  CHECK(half->due == day("2026-03-31"));
  const std::string quote = workspace.answer()->loaded().law.find(kHalf).paragraph->quote;
  CHECK(statuses(*workspace.answer()) == std::vector{Status::compliant, Status::late});
  suppose(workspace, What::share, "100 %");
  CHECK(statuses(*workspace.answer()) == std::vector{Status::missed, Status::missed});
  CHECK(statuses(*workspace.filed()) == std::vector{Status::compliant, Status::late});
  CHECK(workspace.answer()->loaded().law.find(kHalf).paragraph->quote == quote);
  CHECK(workspace.answer()->supposed() == std::vector<std::string>{"DoPT O.M. of 04.07.2025, para 3(v): 100 % instead of 50 %"});
  workspace.flips();
  finish(workspace);
  CHECK(workspace.flips().moved() == 2);
  suppose(workspace, What::share, "");
  CHECK(statuses(*workspace.answer()) == std::vector{Status::compliant, Status::late});
  CHECK(workspace.choices().sandbox.empty());
}

TEST_CASE("a later due date, and an earlier one, are looked at as if the order had them", "[app]") {
  Workspace workspace = opened();
  suppose(workspace, What::due, "05.04.2026");
  CHECK(statuses(*workspace.answer()) == std::vector{Status::compliant, Status::compliant});
  CHECK(workspace.answer()->supposed().front().ends_with("due 5 days later"));
  suppose(workspace, What::due, "2025-06-30");
  CHECK(statuses(*workspace.answer()) == std::vector{Status::late, Status::late});
  workspace.apply(Undo{});
  finish(workspace);
  CHECK(statuses(*workspace.answer()) == std::vector{Status::compliant, Status::compliant});
  workspace.apply(ResetSandbox{});
  finish(workspace);
  CHECK(workspace.filed() == nullptr);
  CHECK(statuses(*workspace.answer()) == std::vector{Status::compliant, Status::late});
}

TEST_CASE("a sandbox gives what an order of that value gives", "[app]") {
  // The same order with another share takes the built-in one's place.
  const std::string order = R"J({ "format": "order", "version": 1, "id": "zz-2025-04-01", "instrument": "Order", "number": "1", "dated": "2025-04-01", "issued_by": "M",
    "subject": "S", "paragraphs": [ { "id": "1", "quote": "all of them", "obligations": [ { "kind": "complete_share", "quote": "all of them", "courses": "prescribed",
    "share": { "numerator": 1, "denominator": 1 }, "due": "03-31", "or_earlier_plan_due": true, "in_place_of": ["dopt-2025-07-04#3(v)"] } ] } ] })J";
  const Workspace by_order = opened(order);
  Workspace by_sandbox = opened();
  suppose(by_sandbox, What::share, "1/1");
  CHECK(statuses(*by_order.answer()) == statuses(*by_sandbox.answer()));
  for (std::uint32_t row = 0; row < 2; ++row) {
    const auto &one = by_order.answer()->evaluation().prescription(model::EmployeeRow{row}).obligations,
               &other = by_sandbox.answer()->evaluation().prescription(model::EmployeeRow{row}).obligations;
    REQUIRE(one.size() == other.size());
    CHECK(one.back().needed == other.front().needed);
    CHECK(one.back().due == other.front().due);
  }
}

TEST_CASE("values that cannot be are refused in words", "[app]") {
  Workspace workspace = opened();
  const auto refused = [&](What what, std::string value, std::string provision = kHalf) {
    workspace.apply(Suppose{{what, std::move(provision), 0, std::move(value)}});
    CHECK(workspace.choices().sandbox.empty());
    return workspace.sandbox_refusal().value_or(SandboxRefusal{}).words;
  };
  CHECK(refused(What::share, "0") == "“0” is no share: more than 0 % and at most 100 %, with at most two places behind the point.");
  CHECK(refused(What::share, "150 %").find("“150 %”") == 0);
  CHECK(refused(What::count, "0").find("“0” is no number of courses") == 0);
  CHECK(refused(What::due, "30.02.2026").find("“30.02.2026” is no day") == 0);
  CHECK(refused(What::due, "2031-01-01") == "That is more than a year from 31.03.2026.");
  CHECK_FALSE(refused(What::share, "60", "nowhere#1").empty());
  CHECK(refused(What::count, "2").empty());  // a share has no number: it says nothing
}

TEST_CASE("every output says what is supposed", "[app]") {
  Workspace workspace = opened();
  suppose(workspace, What::share, "75");
  const std::string words = "75 % instead of 50 %";
  const Answer& answer = *workspace.answer();
  for (auto make : {io::make_json_writer, io::make_csv_writer, io::make_text_writer}) {
    std::string out;
    write_report(answer, {}, *make(out));
    CHECK(out.find(words) != std::string::npos);
  }
  const auto statements = apar_statements(answer, {});
  CHECK(io::apar_json(statements).find(words) != std::string::npos);
  CHECK(io::apar_html(statements, tr).find("WHAT-IF, not for use: DoPT O.M. of 04.07.2025, para 3(v): " + words) != std::string::npos);
  CHECK(lint_table(answer).head.back().second.find(words) != std::string::npos);
  const auto found = what_ifs(answer.loaded(), answer.question());
  REQUIRE(found.size() == 1);
  CHECK(found[0].words.find("SANDBOX, no order says this: ") == 0);
}

TEST_CASE("a workspace keeps the sandbox, and what no order has any more is told", "[app]") {
  Workspace workspace = opened();
  suppose(workspace, What::share, "75");
  suppose(workspace, What::due, "2026-04-10");
  std::vector<InputFile> all = files();
  std::string text = workspace_document(workspace, false).text;
  all.emplace_back("workspace.json", text);
  Workspace back(day("2026-04-05"));
  back.apply(OpenFiles{all});
  finish(back);
  CHECK(back.choices() == workspace.choices());
  text.replace(text.find(kHalf), std::string(kHalf).size(), "nowhere#1");
  all.back() = InputFile("workspace.json", text);
  Workspace gone(day("2026-04-05"));
  gone.apply(OpenFiles{all});
  finish(gone);
  CHECK(gone.choices().sandbox.empty());
  CHECK(gone.notice().find("There is no paragraph nowhere#1") != std::string::npos);
}

}  // namespace anupalan::app
