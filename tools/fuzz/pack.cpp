// Packed files as they come: gzip, zip with and without a password, spreadsheets. What comes out, bytes and error, does not
// depend on the sizes asked for, an error is said again, and an entry without one is as long as the directory says.
#include "choices.h"
#include "io/pack/unpack.h"
#include "unit/io/pack/workbooks.h"

namespace anupalan::fuzz {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;  // of what a file unpacks to; bombs have their own tests
constexpr std::size_t kMostEntries = 8;
constexpr std::string_view kPassword = "Karmayogi@2026";  // of the files in tests/unit/io/pack/fixtures

test::Unpacked drained(ByteStream& stream, std::size_t piece) {
  test::Unpacked all;
  std::string buffer(piece, '\0');
  while (all.bytes.size() < kMostBytes) {
    Result<std::size_t> got = stream.read(buffer);
    if (!got) {
      all.code = got.error().code;
      Result<std::size_t> again = stream.read(buffer);
      expect(!again && again.error().code == all.code, "an error is said again");
      return all;
    }
    expect(got.value() <= piece, "no more comes than was asked for");
    if (got.value() == 0) return all;
    all.bytes.append(buffer, 0, got.value());
  }
  all.bytes.resize(kMostBytes);
  all.code = "more";
  return all;
}

void look_into_entry(ByteSource& file, const io::ZipEntry& entry, std::size_t piece) {
  auto one = io::zip_stream(file, entry, kPassword), other = io::zip_stream(file, entry, kPassword);
  expect(one.ok() == other.ok(), "an entry opens or not");
  if (!one) return;
  const test::Unpacked unpacked = drained(*one.value(), 1 << 16);
  expect(unpacked == drained(*other.value(), piece), "an entry is unpacked alike in pieces");
  expect(!unpacked.code.empty() || unpacked.bytes.size() == entry.size, "an entry is as long as the directory says");
}

}  // namespace
}  // namespace anupalan::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace anupalan;
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  const std::size_t piece = 1 + size % 100;
  MemoryBytes file{std::string_view(text)};
  const auto one = io::gzip_stream(file), other = io::gzip_stream(file);
  fuzz::expect(fuzz::drained(*one, 1 << 16) == fuzz::drained(*other, piece), "gzip is unpacked alike in pieces");

  auto entries = io::zip_entries(file);
  if (!entries) return 0;
  const std::size_t count = std::min(entries.value().size(), fuzz::kMostEntries);
  for (std::size_t i = 0; i < count; ++i) fuzz::look_into_entry(file, entries.value()[i], piece);
  if (io::is_xlsx(entries.value())) fuzz::expect(test::rows_of(text) == test::rows_of(text), "a spreadsheet is read alike twice");
  return 0;
}
