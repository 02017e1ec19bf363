#include <catch2/catch_test_macros.hpp>

#include "io/pack/unpack.h"
#include "unit/io/pack/packed_files.h"

namespace anupalan::io {
namespace {

using namespace std::string_literals;
using test::gzipped;
using test::unpack_gzip;
using test::Unpacked;

}  // namespace

TEST_CASE("how a file is packed is told by its first bytes", "[pack]") {
  CHECK(packing_of("") == Packing::none);
  CHECK(packing_of("\x1F") == Packing::none);
  CHECK(packing_of("PK") == Packing::none);
  CHECK(packing_of("PK\x01\x02") == Packing::none);
  CHECK(packing_of("id,name\n") == Packing::none);
  CHECK(packing_of(gzipped("")) == Packing::gzip);
  CHECK(packing_of(gzipped("").substr(0, 2)) == Packing::gzip);
  CHECK(packing_of(test::Zip().bytes()) == Packing::zip);
  CHECK(packing_of(test::Zip().add({"a", "b"}).bytes().substr(0, 4)) == Packing::zip);
}

TEST_CASE("a plain file comes as it is, in pieces of any size", "[pack]") {
  const std::string text = test::lines(10'000);
  for (std::size_t piece : {1, 7, 64 << 10}) {
    MemoryBytes file(text);
    auto stream = plain_stream(file);
    CHECK(test::drain(*stream, piece) == Unpacked{text, ""});
    CHECK(stream->packed_bytes_read() == text.size());
  }
  MemoryBytes empty(std::string_view{});
  CHECK(test::drain(*plain_stream(empty)) == Unpacked{});
}

TEST_CASE("a gzip file gives what was packed, in pieces of any size", "[pack]") {
  for (const std::string& text : {""s, "x"s, "line\n"s, test::lines(12'000)}) {
    const std::string gzip = gzipped(text);
    for (std::size_t piece : {1, 7, 64 << 10}) CHECK(unpack_gzip(gzip, piece) == Unpacked{text, ""});
  }
}

TEST_CASE("progress counts packed bytes", "[pack]") {
  const std::string gzip = gzipped(test::lines(20'000));
  MemoryBytes file(gzip);
  auto stream = gzip_stream(file);
  CHECK(stream->packed_bytes_read() == 0);
  std::string half(200'000, '\0');
  REQUIRE(stream->read(half).ok());
  CHECK(stream->packed_bytes_read() > gzip.size() / 10);
  CHECK(stream->packed_bytes_read() < gzip.size());
  test::drain(*stream);
  CHECK(stream->packed_bytes_read() == gzip.size());
}

TEST_CASE("members of a gzip file come one after the other", "[pack]") {
  const std::string first = test::lines(4'000), second = test::lines(12'000);
  for (std::size_t piece : {1, 7, 64 << 10}) {
    CHECK(unpack_gzip(gzipped(first) + gzipped(second), piece) == Unpacked{first + second, ""});
    CHECK(unpack_gzip(gzipped("") + gzipped("a") + gzipped("") + gzipped("b"), piece) == Unpacked{"ab", ""});
  }
}

TEST_CASE("zero bytes behind a gzip member are passed over, others are not", "[pack]") {
  const std::string zeros(70'000, '\0');
  CHECK(unpack_gzip(gzipped("a") + zeros) == Unpacked{"a", ""});
  CHECK(unpack_gzip(gzipped("a") + zeros + gzipped("b")) == Unpacked{"ab", ""});
  CHECK(unpack_gzip(gzipped("a") + "more") == Unpacked{"a", "gzip.broken"});
  CHECK(unpack_gzip(gzipped("a") + "\x1F") == Unpacked{"a", "gzip.truncated"});
}

TEST_CASE("a gzip file that is cut off anywhere gives what is there, then an error", "[pack]") {
  const std::string text = test::lines(100);
  const std::string gzip = gzipped(text);
  for (std::size_t size = 0; size < gzip.size(); ++size) {
    const Unpacked whole = unpack_gzip(std::string_view(gzip).substr(0, size));
    INFO("of " << size << " bytes");
    CHECK(whole.code == "gzip.truncated");
    CHECK(text.starts_with(whole.bytes));
    CHECK(unpack_gzip(std::string_view(gzip).substr(0, size), 1) == whole);
    CHECK(unpack_gzip(std::string_view(gzip).substr(0, size), 7) == whole);
  }
}

TEST_CASE("a gzip file with a wrong CRC, length or header is broken", "[pack]") {
  const std::string gzip = gzipped("some text\n");
  for (std::size_t from_end : {1, 4, 5, 8}) {
    std::string wrong = gzip;
    wrong[wrong.size() - from_end] ^= 1;
    CHECK(unpack_gzip(wrong) == Unpacked{"some text\n", "gzip.broken"});
    CHECK(unpack_gzip(wrong, 1) == Unpacked{"some text\n", "gzip.broken"});
  }
  CHECK(unpack_gzip("id,name\n") == Unpacked{"", "gzip.broken"});
}

TEST_CASE("an error stays", "[pack]") {
  MemoryBytes file(std::string_view("\x1F\x8B"));
  auto stream = gzip_stream(file);
  char byte = 0;
  for (int i = 0; i < 3; ++i) CHECK(stream->read({&byte, 1}).error().code == "gzip.truncated");
}

TEST_CASE("a gzip bomb of ten gigabytes is stopped after 256 MiB", "[pack]") {
  const std::string bomb = test::times(160, gzipped(std::string(64 << 20, '\0')));
  MemoryBytes file(bomb);
  auto [bytes, error] = test::count(*gzip_stream(file));
  CHECK(error.code == "gzip.bomb");
  CHECK(error.message.find("256 MiB") != std::string::npos);
  CHECK(bytes > kBombBytes);
  CHECK(bytes < kBombBytes + (2 << 20));
}

TEST_CASE("when the file is taken away, its own error comes through", "[pack]") {
  const std::string text = test::lines(40'000);
  const std::string gzip = gzipped(text);
  REQUIRE(gzip.size() > 3 * 65'536);
  test::VanishingFile file(gzip, 2 * 65'536);
  const Unpacked got = test::drain(*gzip_stream(file), 7);
  CHECK(got.code == "file.unreadable");
  CHECK(got.bytes.size() > 100'000);
  CHECK(text.starts_with(got.bytes));
  test::VanishingFile plain(text, 100'000);
  CHECK(test::drain(*plain_stream(plain), 1'000) == Unpacked{text.substr(0, 100'000), "file.unreadable"});
}

}  // namespace anupalan::io
