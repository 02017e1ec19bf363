// Any bytes as files that are opened together (a line of two per cents between them), through recognition, reading and putting
// together. Every record of every file is used, set aside or in error, and where some are not used a reason says so. Files in
// another order give the same, and so do people settled before the files that name them.
#include "choices.h"
#include "io/kind.h"
#include "unit/model/dump.h"
#include "unit/support.h"

namespace anupalan::fuzz {
namespace {

constexpr std::string_view kBetween = "\n%%\n";
constexpr std::size_t kMostFiles = 4;

std::vector<test::NamedText> files_of(std::string_view text) {
  std::vector<test::NamedText> files;
  for (;;) {
    const std::size_t end = files.size() + 1 == kMostFiles ? std::string_view::npos : text.find(kBetween);
    files.push_back({std::string(1, static_cast<char>('a' + files.size())), std::string(text.substr(0, end))});
    if (end == std::string_view::npos) return files;
    text.remove_prefix(end + kBetween.size());
  }
}

/// All that the files say, and all that is said of them, in lines. `in_stages`: people first, as the program reads them.
std::vector<std::string> read(const std::vector<test::NamedText>& files, bool in_stages) {
  test::Read read;
  model::DatasetBuilder builder;
  io::Loading loading{builder, read.orders, read.diagnostics};
  for (bool about_people : {false, true}) {
    for (const test::NamedText& file : files) {
      const bool late = in_stages && io::kind_of(std::string_view(file.text).substr(0, io::kHeadBytes)).about_people;
      if (late == about_people) io::read_file(file.name, file.text, loading);
    }
    if (in_stages) builder.settle_people().finish();
  }
  model::Built built = test::finish(builder);
  read.diagnostics.insert(read.diagnostics.end(), built.diagnostics.begin(), built.diagnostics.end());
  sort_by_place(read.diagnostics);
  std::vector<std::string> lines{test::dump(built.data)};
  for (const Diagnostic& diagnostic : read.diagnostics) lines.push_back(to_text(diagnostic));
  for (const model::FileAccount& file : built.data.files) {
    const auto has = [&](Severity severity) {
      return std::any_of(file.reasons.begin(), file.reasons.end(), [&](const auto& reason) { return reason.severity == severity; });
    };
    expect(file.records == file.used + file.set_aside + file.errors, file.kind + ": " + test::sum(file));
    expect(file.set_aside == 0 || has(Severity::set_aside), file.kind + ": a reason for what is set aside");
    expect(file.errors == 0 || has(Severity::error), file.kind + ": a reason for what is in error");
  }
  return lines;
}

}  // namespace
}  // namespace anupalan::fuzz

/// Two inputs become files that are opened together.
extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t one_size, const std::uint8_t* other, std::size_t other_size,
                                                 std::uint8_t* to, std::size_t most, unsigned) {
  const auto text = [](const std::uint8_t* bytes, std::size_t size) { return std::string(reinterpret_cast<const char*>(bytes), size); };
  const std::string all = text(one, one_size).append(anupalan::fuzz::kBetween) + text(other, other_size);
  return all.copy(reinterpret_cast<char*>(to), most);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace anupalan;
  std::vector<test::NamedText> files = fuzz::files_of({reinterpret_cast<const char*>(bytes), size});
  const std::vector<std::string> whole = fuzz::read(files, false);
  if (files.size() == 1) return 0;
  fuzz::expect_same(whole, fuzz::read(files, true), "it does not matter whether people are settled first");
  std::reverse(files.begin(), files.end());
  fuzz::expect_same(whole, fuzz::read(files, false), "the order of files leaves no trace");
  return 0;
}
