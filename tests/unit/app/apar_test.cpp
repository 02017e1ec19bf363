#include "app/apar.h"

#include <catch2/catch_test_macros.hpp>

#include "app/tr.h"
#include "app/workspace.h"
#include "unit/rules/world.h"
#include "unit/samples.h"

namespace anupalan::app {

TEST_CASE("APAR statements are written of the one shown, of those selected, of those listed, and of too many none") {
  Workspace workspace = test::opened(test::sample_files("posts"), rules::day("2026-03-31"));
  const auto written = [&](SaveStatements command) {
    workspace.apply(command);
    test::finish(workspace);
    return workspace.take_written();
  };
  const auto pages = [](const WrittenFile& file) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = file.text.find("<h1", at)) != std::string::npos; ++at) ++count;
    return count;
  };
  CHECK_FALSE(written({}).has_value());
  CHECK(workspace.told().words == tr("apar.nobody"));
  CHECK_FALSE(written({true}).has_value());  // 2,000 are listed
  CHECK(workspace.told().refused);
  workspace.apply(TurnSelected{model::EmployeeRow{3}});
  workspace.apply(TurnSelected{model::EmployeeRow{5}});
  const auto selected = written({true});
  REQUIRE(selected);
  CHECK(pages(*selected) == 2);
  CHECK(selected->type == "text/html");
  workspace.apply(ShowEmployee{model::EmployeeRow{3}});
  const auto one = written({});
  REQUIRE(one);
  CHECK(pages(*one) == 1);
  const std::string id(workspace.answer()->data().text(workspace.answer()->data().employees.id[3]));
  CHECK(one->name == "apar-" + id + "-" + iso_text(workspace.answer()->as_on()) + ".html");
  workspace.apply(MaskNames{true});
  CHECK_FALSE(written({}).has_value());
  CHECK(workspace.told().words == tr("mask.refused"));
}

}  // namespace anupalan::app
