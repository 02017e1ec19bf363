#include <catch2/catch_test_macros.hpp>

#include "unit/io/export/small_evaluation.h"

namespace anupalan::io {
namespace {

constexpr std::string_view kCsv =
    "employee,name,unit,status,met_on,prescriber_kind,prescriber,plans,obligations,reasons,findings\r\n"
    "1,\"कल्पित \"\"One\"\", Person\",ap,compliant,2026-01-15,mdo,dop,all; some,"
    "a-2025-07-04#3(v) met 4 done of 3 needed of 6 due 2026-03-31; a-2025-07-04#4 met 1 done of 1 needed due 2026-03-31,,profile_not_verified; several_plans\r\n"
    "2,\"Line\nBreak\",dop,missed,,cca,dopt,,a-2025-07-04#3(v) undetermined missing_level and missing_service_years due 2026-03-31,,\r\n"
    "3,,dop,not_applicable,,,,,,not_covered,\r\n";

constexpr std::string_view kText = R"x(Reporting year 2025-26, data as on 2026-03-31, law as on 2026-04-01
Orders: a-2025-07-04, b-2025-08-18

unit                      employees  covered  compliant   late  pending  missed  undetermined  not applicable     rate
all                               3        2          1      0        0       1             0               1   50.0 %
ap                                1        1          1      0        0       0             0               0  100.0 %
dop                               3        2          1      0        0       1             0               1   50.0 %

1  compliant  कल्पित "One", Person; a-2025-07-04#3(v) 4 done of 3 needed of 6 (met, due 2026-03-31); a-2025-07-04#4 1 done of 1 needed (met, due 2026-03-31); profile_not_verified; several_plans
2  missed  Line\u{a}Break; a-2025-07-04#3(v) missing_level and missing_service_years (undetermined, due 2026-03-31)
3  not_applicable  ; not_covered

roster, "new".json: 5 records = 3 used + 1 set aside + 1 in error
: 0 records = 0 used + 0 set aside + 0 in error
)x";

std::string text_of(const CountsRow& summary) {
  std::string out;
  make_text_writer(out)->head({"2025-26", "2026-03-31", "2026-03-31", {}, {}, {}, summary});
  return out;
}

}  // namespace

TEST_CASE("the CSV is RFC 4180: a header, one line an employee, quotes doubled, to the byte", "[io]") {
  std::string out;
  test::write_small_evaluation(*make_csv_writer(out));
  CHECK(out == kCsv);
}

TEST_CASE("the CSV of nobody is its header", "[io]") {
  std::string out;
  auto writer = make_csv_writer(out);
  writer->head({});
  writer->unit({"dop", {}});
  writer->inputs({});
  writer->end();
  CHECK(out == kCsv.substr(0, kCsv.find('\n') + 1));
}

TEST_CASE("the summary for people, to the byte", "[io]") {
  std::string out;
  test::write_small_evaluation(*make_text_writer(out));
  CHECK(out == kText);
}

TEST_CASE("a rate is compliant of covered, rounded, but to all only where it is so; nobody covered has none", "[io]") {
  CHECK(text_of({1000, 1000, 999, 0, 0, 1, 0, 0}).find("   99.9 %\n") != std::string::npos);
  CHECK(text_of({3000, 3000, 2999, 0, 0, 1, 0, 0}).find("   99.9 %\n") != std::string::npos);
  CHECK(text_of({3, 3, 3, 0, 0, 0, 0, 0}).find("  100.0 %\n") != std::string::npos);
  CHECK(text_of({3, 3, 0, 3, 0, 0, 0, 0}).find("    0.0 %\n") != std::string::npos);
  CHECK(text_of({3, 0, 0, 0, 0, 0, 0, 3}).ends_with("        -\n"));
  CHECK(text_of({UINT32_MAX, UINT32_MAX, UINT32_MAX, 0, 0, 0, 0, 0}).find("  100.0 %\n") != std::string::npos);
}

}  // namespace anupalan::io
