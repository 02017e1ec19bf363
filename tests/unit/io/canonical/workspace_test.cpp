#include <catch2/catch_test_macros.hpp>

#include "io/document.h"
#include "io/export/workspace.h"
#include "unit/io/canonical/documents.h"

namespace anupalan::io {
namespace {

SavedWorkspace saved_of(const Json& document) {
  SavedWorkspace read;
  const std::string text = document.dump();
  read_document_file(text, {[](model::Batch&&) {}, {}, [&](SavedWorkspace&& saved) { read = std::move(saved); }});
  return read;
}

Codes said_of(const Json& document) { return said(test::read_among(document)); }

}  // namespace

TEST_CASE("a workspace is read with all that it says, and written the same", "[io]") {
  const Json document = full("workspace");
  CHECK(said_of(document).empty());
  const SavedWorkspace saved = saved_of(document);
  REQUIRE(saved.look.has_value());
  CHECK(saved.look->filter.level == "level_2");
  CHECK(saved.look->turned == std::vector<std::string>{"dop", "dop-ap"});
  CHECK(saved.corrections.size() == 3);
  CHECK(saved.files.size() == 2);
  Json written = document;
  for (Json& correction : written["corrections"]) correction.emplace("count", 0);
  CHECK(Json::parse(workspace_json(saved)) == written);
  CHECK(Json::parse(workspace_json({})) == Json{{"format", "workspace"}, {"version", 1}});
}

TEST_CASE("of a workspace every record is used or in error, and what is wrong takes nothing else with it", "[io]") {
  CHECK(test::sum(test::read_among(full("workspace")).account("file.json")) == "5 = 5 + 0 + 0");
  const Json wrong = with(with(full("workspace"), "/look/filter/level", 2), "/corrections/2/what", "colour");
  CHECK(said_of(wrong) == Codes{"error record.wrong_type /look/filter/level", "error record.unknown_value /corrections/2/what"});
  CHECK(test::sum(test::read_among(wrong).account("file.json")) == "5 = 4 + 0 + 1");
  const SavedWorkspace saved = saved_of(wrong);
  CHECK_FALSE(saved.look->filter.level.has_value());
  CHECK(saved.look->filter.unit == "dop-ap");
  CHECK(saved.corrections.size() == 2);
  CHECK_FALSE(saved_of(with(full("workspace"), "/choices/orders", "base")).choices->orders.has_value());
  CHECK(said_of(with(full("workspace"), "/choices/year", "2025-27")) == Codes{"error record.bad_year /choices/year"});
}

TEST_CASE("of a newer workspace what is understood is used, of other formats nothing", "[io]") {
  const Json newer = with(with(full("workspace"), "/version", 2), "/halo", true);
  CHECK(said_of(newer) == Codes{"warning file.newer_version /version", "warning record.unknown_member /halo"});
  CHECK(saved_of(newer).look->view == "employees");
  CHECK(said_of(with(full("workspace"), "/version", 0)) == Codes{"error file.unknown_version /version"});
  CHECK(said_of(with(full("milestones"), "/version", 2)) == Codes{"error file.unknown_version /version"});
}

}  // namespace anupalan::io
