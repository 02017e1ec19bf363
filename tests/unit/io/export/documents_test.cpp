#include <catch2/catch_test_macros.hpp>

#include "io/export/documents.h"

namespace anupalan::io {
namespace {

Outline outline() {
  Outline top;
  top.label = "1";
  top.text = "missed";
  top.code = "missed";
  Outline& duty = top.add("Complete \"50 %\"", "2 of 3\nneeded");
  duty.citation = "a#3(v)";
  duty.quote = "All employees shall complete at least 50%";
  duty.add("", "a course").file = "completions.json";
  duty.children[0].pointer = "/completions/12";
  top.add("Milestone").citation = "a#4";
  return top;
}

orders::Law law() {
  orders::Order first, second;
  first.id = "a-2025-07-04", first.instrument = "Office Memorandum", first.number = "1/2025", first.dated = to_day({2025, 7, 4});
  first.paragraphs.resize(1);
  first.paragraphs[0].id = "3", first.paragraphs[0].quote = "All shall complete half.";
  first.paragraphs[0].obligations.emplace_back();
  first.paragraphs[0].milestones.push_back({"Courses added", "mdo", MonthDay{8, 31}});
  second.id = "b-2025-08-19", second.instrument = "Corrigendum", second.number = "2/2025", second.dated = to_day({2025, 8, 19});
  second.paragraphs.resize(1);
  second.paragraphs[0].id = "2", second.paragraphs[0].quote = "Instead of it.";
  second.paragraphs[0].amends.push_back({"a-2025-07-04#3", orders::Amendment::substitute});
  return orders::Law({second, first});
}

std::string orders_on(std::string_view day, std::vector<std::string> off = {}) { return orders_text(law(), {parse_day(day).day, std::move(off), {}}); }

}  // namespace

TEST_CASE("an outline is written as indented lines, a quotation under its citation", "[io]") {
  CHECK(outline_text(outline()) == R"x(1: missed
  Complete "50 %": 2 of 3\u{a}needed
    | a#3(v): "All employees shall complete at least 50%"
    a course  [completions.json /completions/12]
  Milestone
    | a#4
)x");
  CHECK(outline_text(Outline{}) == "\n");
}

TEST_CASE("an outline is written as JSON, what is empty left out", "[io]") {
  CHECK(outline_json(outline()) == R"x({
  "label": "1",
  "text": "missed",
  "code": "missed",
  "children": [
    {
      "label": "Complete \"50 %\"",
      "text": "2 of 3\nneeded",
      "citation": "a#3(v)",
      "quote": "All employees shall complete at least 50%",
      "children": [
        {
          "text": "a course",
          "source": {
            "file": "completions.json",
            "pointer": "/completions/12"
          }
        }
      ]
    },
    {
      "label": "Milestone",
      "citation": "a#4"
    }
  ]
}
)x");
  CHECK(outline_json(Outline{}) == "{}\n");
}

TEST_CASE("a check is written as formats.md gives it", "[io]") {
  model::FileAccount input;
  input.file = "a\n.json", input.kind = "roster", input.records = 2, input.used = 1, input.errors = 1;
  Diagnostic diagnostic{Severity::set_aside, "a.b", "a\n.json", "/units/0", 12, 3, "said", "\xFF"};
  CHECK(check_json({input}, {diagnostic}) == R"x({
  "inputs": [
    {
      "file": "a\n.json",
      "kind": "roster",
      "records": 2,
      "used": 1,
      "set_aside": 0,
      "errors": 1
    }
  ],
  "diagnostics": [
    {
      "severity": "set_aside",
      "code": "a.b",
      "file": "a\n.json",
      "pointer": "/units/0",
      "line": 12,
      "column": 3,
      "message": "said",
      "detail": "�"
    }
  ]
}
)x");
  CHECK(check_json({}, {}) == "{\n  \"inputs\": [],\n  \"diagnostics\": []\n}\n");
}

TEST_CASE("orders are listed with what each paragraph amends and creates, and whether it is in force", "[io]") {
  CHECK(orders_on("2025-09-01") == R"x(a-2025-07-04  Office Memorandum 1/2025, dated 04.07.2025
  a-2025-07-04#3: "All shall complete half."
    b-2025-08-19#2 substitutes this from 19.08.2025
    obligation: complete_share
    milestone (mdo): Courses added
    no longer in force: until 18.08.2025

b-2025-08-19  Corrigendum 2/2025, dated 19.08.2025
  b-2025-08-19#2: "Instead of it."
    substitutes a-2025-07-04#3

)x");
}

TEST_CASE("an order that is not yet issued, or switched off, says so", "[io]") {
  std::string early = orders_on("2025-08-18");
  CHECK(early.find("b-2025-08-19  Corrigendum 2/2025, dated 19.08.2025, not yet issued\n") != std::string::npos);
  CHECK(early.find("not yet in force: from 19.08.2025\n") != std::string::npos);
  CHECK(early.find("no longer in force") == std::string::npos);
  std::string off = orders_on("2025-09-01", {"b-2025-08-19"});
  CHECK(off.find("dated 19.08.2025, switched off\n") != std::string::npos);
  CHECK(off.find("no longer in force") == std::string::npos);
}

TEST_CASE("every kind of amendment is worded", "[io]") {
  for (auto [how, words] : {std::pair(orders::Amendment::substitute, "substitutes"), std::pair(orders::Amendment::insert, "inserts into"),
                            std::pair(orders::Amendment::clarify, "clarifies"), std::pair(orders::Amendment::extend, "extends"),
                            std::pair(orders::Amendment::withdraw, "withdraws")}) {
    orders::Order order;
    order.id = "a", order.dated = to_day({2025, 7, 4});
    order.paragraphs.resize(1);
    order.paragraphs[0].amends.push_back({"b#1", how});
    CHECK(orders_text(orders::Law({order}), {to_day({2025, 7, 5}), {}, {}}).find(std::string("    ") + words + " b#1\n") != std::string::npos);
  }
}

}  // namespace anupalan::io
