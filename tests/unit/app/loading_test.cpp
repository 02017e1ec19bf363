#include "app/loading.h"

#include <set>
#include <string>

#include <catch2/catch_test_macros.hpp>

namespace anupalan::app {
namespace {

std::shared_ptr<const InputFile> file(std::string name, std::string bytes, std::string unreadable = {}) {
  return std::make_shared<const InputFile>(InputFile{std::move(name), std::move(bytes), std::move(unreadable)});
}

const char* const kRoster = R"({ "format": "roster", "version": 1, "units": [ { "id": "m", "name": "M", "kind": "ministry" } ],
  "employees": [ { "id": "A", "name": "A", "unit": "m", "category": "central_government" } ] })";

TEST_CASE("a job goes on file by file and tells how far it is") {
  LoadJob job({file("a", kRoster), file("b", "not JSON")});
  const std::uint64_t bytes = std::string(kRoster).size() + 8;
  std::set<std::string> read;
  LoadProgress last;
  do {
    const LoadProgress now = job.progress();
    CHECK(now.files == 2);
    CHECK(now.bytes == bytes);
    CHECK(now.files_done >= last.files_done);
    CHECK(now.bytes_done >= last.bytes_done);
    CHECK(now.records >= last.records);
    read.insert(now.current);
    last = now;
  } while (!job.step());
  CHECK(read == std::set<std::string>{"", "a", "b"});
  CHECK(job.progress().bytes_done == bytes);
  CHECK(job.progress().files_done == 2);
  CHECK(job.progress().records == 2);
  CHECK(job.step());
  auto loaded = job.take();
  CHECK(loaded->files_recognised == 1);
  CHECK(loaded->data.employees.size() == 1);
  CHECK(loaded->diagnostics.size() == 1);
}

TEST_CASE("nothing loaded is an empty organisation under the built-in law") {
  auto loaded = load({});
  CHECK(loaded->files_recognised == 0);
  CHECK(loaded->data.employees.size() == 0);
  CHECK(loaded->law.orders().size() == 10);
  CHECK(loaded->diagnostics.empty());
}

TEST_CASE("a file that could not be opened is accounted for, and the rest is read") {
  auto loaded = load({{"gone.json", {}, "there is no such file"}, {"roster.json", kRoster, {}}});
  CHECK(loaded->files_recognised == 1);
  REQUIRE(loaded->diagnostics.size() == 1);
  CHECK(to_text(loaded->diagnostics[0]) == "gone.json: error: there is no such file [file.unreadable]");
  REQUIRE(loaded->data.files.size() == 2);
  CHECK(loaded->data.files[0].file == "gone.json");
  CHECK(loaded->data.files[0].kind.empty());
}

TEST_CASE("diagnostics of all files stand by file and place") {
  auto loaded = load({{"z.json", "[", {}}, {"a.json", R"({ "format": "roster", "version": 1, "units": [], "employees": [ 7, 8 ] })", {}}});
  REQUIRE(loaded->diagnostics.size() == 3);
  CHECK(loaded->diagnostics[0].file == "a.json");
  CHECK(loaded->diagnostics[0].pointer == "/employees/0");
  CHECK(loaded->diagnostics[1].pointer == "/employees/1");
  CHECK(loaded->diagnostics[2].file == "z.json");
}

TEST_CASE("a dropped-in order that differs from the built-in one of its id is in error, and the built-in one stands") {
  auto loaded = load({{"order.json", R"({ "format": "order", "version": 1, "id": "dopt-2025-08-19", "instrument": "OM",
    "dated": "2025-08-19", "paragraphs": [ { "id": "1", "quote": "Nothing." } ] })", {}}});
  CHECK(loaded->law.orders().size() == 10);
  REQUIRE(loaded->law.find_order("dopt-2025-08-19") != nullptr);
  CHECK(loaded->law.find_order("dopt-2025-08-19")->paragraphs.size() == 2);
  REQUIRE(loaded->diagnostics.size() == 1);
  CHECK(loaded->diagnostics[0].code == "order.conflict");
}

}  // namespace
}  // namespace anupalan::app
