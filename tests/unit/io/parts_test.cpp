// Files with what is in them: archives, a file that is taken away while it is read, chunks.
#include <memory>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "io/hand.h"
#include "unit/io/pack/packed_files.h"
#include "unit/support.h"

namespace anupalan::io {
namespace {

constexpr const char* kLines = "{\"employee\": \"1\", \"course\": \"c\", \"status\": \"completed\", \"completed_on\": \"2025-06-01\"}\n";

/// A stick that is pulled out after so many bytes.
class Pulled : public ByteSource {
 public:
  Pulled(std::string bytes, std::uint64_t last) : bytes_(std::move(bytes)), held_(std::string_view(bytes_)), last_(last) {}
  std::uint64_t size() const override { return bytes_.size(); }
  std::string identity() const override { return bytes_; }
  Result<std::size_t> read(std::uint64_t offset, std::span<char> to) override {
    if (offset + to.size() > last_ && offset > 0) return Error{"file.unreadable", "the file is gone"};
    return held_.read(offset, to);
  }

 private:
  std::string bytes_;
  MemoryBytes held_;
  std::uint64_t last_;
};

model::Built read_all(std::shared_ptr<ByteSource> source) {
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;
  Loading loading{builder, orders, diagnostics};
  const auto crew = make_crew_of_one(make_hand);
  Reader reader(loading, *crew);
  std::vector<Part> parts;
  reader.look({{"file", std::move(source)}}, {}, parts).finish();
  reader.read(std::move(parts)).finish();
  return test::finish(builder);
}

}  // namespace

TEST_CASE("a file that is taken away while it is read gives no record, and says so", "[io]") {
  std::string many;
  for (int i = 0; i < 20000; ++i) many += kLines;
  model::Built built = read_all(std::make_shared<Pulled>(many, 900'000));
  CHECK(test::briefs(built.diagnostics) == std::vector<std::string>{"error file.unreadable  0:0"});
  CHECK(built.data.files.at(0).records == 0);
  CHECK(built.data.files.at(0).kind.empty());
}

TEST_CASE("records of a document that turns out to be no JSON are not used", "[io]") {
  std::string text = R"({"format": "completions", "version": 1, "completions": [)" + std::string(kLines) + ", {\"employee\": \"2\",}]}";
  model::Built built = read_all(std::make_shared<MemoryBytes>(std::string(text)));
  CHECK(built.data.files.at(0).records == 0);
  REQUIRE(built.diagnostics.size() == 1);
  CHECK(built.diagnostics[0].code == "json.syntax");
  CHECK(built.diagnostics[0].line == 2);
}

TEST_CASE("a list that nobody reads must be JSON all the same", "[io]") {
  for (const char* odd : {"[01]", "[\"\\ud800\"]", "[{\"a\": 1, \"a\": 2}]", "[1e999]"}) {
    CAPTURE(odd);
    model::Built built = read_all(std::make_shared<MemoryBytes>(std::string(R"({"format": "roster", "version": 1, "units": [], "employees": [], "x": )") + odd + "}"));
    REQUIRE(built.diagnostics.size() == 1);
    CHECK(built.diagnostics[0].code.starts_with("json."));
  }
}

TEST_CASE("plain members after the records count as those before them", "[io]") {
  const std::string list = "\"completions\": [" + std::string(kLines) + "]";
  model::Built late = read_all(std::make_shared<MemoryBytes>("{\"format\": \"completions\", " + list + ", \"version\": 1, \"as_on\": \"2025-01-01\"}"));
  CHECK(iso_text(late.data.completions_as_on) == "2025-01-01");
  CHECK(late.data.files.at(0).records == 1);
}

TEST_CASE("entries of an archive with one name are files of their own", "[io]") {
  const std::string nobody = kLines, none = "neither JSON nor a table";
  model::Built built = read_all(std::make_shared<MemoryBytes>(
      test::Zip().add({"x", nobody}).add({"x (2)", none}).add({"x", nobody}).add({"x", none}).bytes()));
  std::vector<std::string> files;
  for (const model::FileAccount& file : built.data.files) {
    REQUIRE(file.reasons.size() == 1);
    files.push_back(fmt::format("{}: {}, {}", file.file, test::sum(file), file.reasons[0].code));
  }
  CHECK(files == std::vector<std::string>{"file/x: 1 = 0 + 1 + 0, completion.unknown_employee", "file/x (2): 0 = 0 + 0 + 0, json.syntax",
                                          "file/x (3): 1 = 0 + 1 + 0, completion.unknown_employee", "file/x (4): 0 = 0 + 0 + 0, json.syntax"});
}

}  // namespace anupalan::io
