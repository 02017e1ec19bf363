#include <catch2/catch_test_macros.hpp>

#include "unit/io/canonical/documents.h"

namespace anupalan::io {

TEST_CASE("milestones give what an organisation has done, and when", "[io]") {
  test::Read read = test::read_among(full("milestones"));
  const model::Dataset& data = read.data;
  REQUIRE(data.milestones.size() == 2);
  CHECK(data.text(data.milestones[0].organisation) == "dop");
  CHECK(data.text(data.milestones[0].milestone) == "dop-2025-08-18#6");
  CHECK(iso_text(data.milestones[0].on) == "2025-08-25");
  CHECK(data.text(data.milestones[1].milestone) == "dopt-2025-07-04#Annexure-A.2");
}

TEST_CASE("the organisation is required, and the list of what is done", "[io]") {
  auto refused = [](const Json& document) {
    test::Read read = test::read_text(document.dump());
    CHECK(read.data.milestones.empty());
    CHECK(read.account("file.json").used == 0);
    CHECK(test::accounts_add_up(read.data));
    return said(read);
  };
  CHECK(refused(test::without(full("milestones"), "/organisation")) == Codes{"error record.missing_member "});
  CHECK(refused(with(full("milestones"), "/organisation", "")) == Codes{"error record.bad_id /organisation"});
  CHECK(refused(with(full("milestones"), "/organisation", 1)) == Codes{"error record.wrong_type /organisation"});
  CHECK(refused(test::without(full("milestones"), "/done")) == Codes{"error record.missing_member "});
  CHECK(refused(with(full("milestones"), "/done", Json::object())) == Codes{"error record.wrong_type /done"});
}

TEST_CASE("a milestone is cited as the paragraph that set it", "[io]") {
  for (const char* citation : {"a#1", "a#1#2", "dopt-2025-07-04#Annexure-A.2"}) {
    CHECK(said(test::read_among(with(full("milestones"), "/done/1/milestone", citation))).empty());
  }
  for (const char* text : {"", "a", "#1", "a#", "Annexure-A.2"}) {
    CHECK(said(test::read_among(with(full("milestones"), "/done/1/milestone", text))) == Codes{"error record.bad_citation /done/1/milestone"});
  }
}

}  // namespace anupalan::io
