// Which files were opened last: remembered when it is asked for, in the user's own folder.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch_test_macros.hpp>

#include "unit/ui/screen.h"

namespace anupalan::test {
namespace {

namespace fs = std::filesystem;
using Kind = app::Errand::Kind;

/// A folder of its own for what is kept, gone afterwards.
struct OwnFolder {
  OwnFolder() {
    fs::remove_all(path);
    fs::create_directories(path);
    setenv("XDG_DATA_HOME", path.c_str(), 1);
  }
  ~OwnFolder() {
    unsetenv("XDG_DATA_HOME");
    fs::remove_all(path);
  }
  std::string write(std::string_view name, std::string_view text) const {
    std::ofstream(path / name) << text;
    return (path / name).string();
  }
  fs::path path = fs::temp_directory_path() / "anupalan-remembered-test";
};

TEST_CASE("nothing is remembered until it is asked for; then the files are opened again at a press, and forgotten when told", "[ui]") {
  const OwnFolder folder;
  const std::string list = folder.write("hr.csv", "Employee ID,Name,Designation\n7,Asha,Clerk\n");
  {
    Screen screen({list});
    REQUIRE(screen.workspace().answer() != nullptr);
    CHECK_FALSE(platform::remembered_files().has_value());
    CHECK_FALSE(fs::exists(folder.path / "anupalan"));
    screen.apply(app::Errand{Kind::remember_files});
    CHECK(platform::remembered_files() == std::vector{list});
    CHECK(screen.shows("From now on it is remembered"));
  }
  Screen screen({});
  screen.resize({1366, 1600});
  CHECK(screen.shows("Opened last"));
  REQUIRE(screen.click("hr.csv"));
  REQUIRE(screen.workspace().answer() != nullptr);
  CHECK(screen.workspace().answer()->data().employees.size() == 1);
  screen.apply(app::CloseAll{});
  REQUIRE(screen.click("Forget opened files"));
  CHECK_FALSE(platform::remembered_files().has_value());
  CHECK(screen.shows("Remember opened files"));
}

TEST_CASE("the last file stands first, each once, and samples are not among them", "[ui]") {
  const OwnFolder folder;
  REQUIRE(platform::remember_files({"/data/a.csv", "/data/b.csv"}));
  REQUIRE(platform::remember_files({"/data/c.csv", "/data/a.csv"}));
  CHECK(platform::remembered_files() == std::vector<std::string>{"/data/c.csv", "/data/a.csv", "/data/b.csv"});
  REQUIRE(platform::remember_files(sample("posts")));
  CHECK(platform::remembered_files()->size() == 3);
  platform::forget_files();
  platform::forget_files();  // twice is no error
  CHECK_FALSE(platform::remembered_files().has_value());
}

TEST_CASE("a file that is gone is said, with what to do", "[ui]") {
  const OwnFolder folder;
  REQUIRE(platform::remember_files({(folder.path / "gone.csv").string()}));
  Screen screen({});
  screen.resize({1366, 1600});
  REQUIRE(screen.click("gone.csv"));
  CHECK(screen.workspace().answer() == nullptr);
  CHECK(screen.shows("gone.csv"));
  CHECK(screen.shows("See whether it still is in its place"));
}

}  // namespace
}  // namespace anupalan::test
