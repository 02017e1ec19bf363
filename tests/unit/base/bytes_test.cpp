#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "base/bytes.h"
#include "base/file_bytes.h"
#include "base/utf8.h"

namespace anupalan {
namespace {

std::string read_at(ByteSource& source, std::uint64_t offset, std::size_t count) {
  std::string bytes(count, '?');
  auto got = source.read(offset, bytes);
  return got ? bytes.substr(0, got.value()) : got.error().code;
}

}  // namespace

TEST_CASE("bytes in memory are read from anywhere", "[base]") {
  MemoryBytes seen(std::string_view("abcdef"));
  MemoryBytes held(std::string("abcdef"));
  for (MemoryBytes* bytes : {&seen, &held}) {
    CHECK(bytes->size() == 6);
    CHECK(read_at(*bytes, 0, 3) == "abc");
    CHECK(read_at(*bytes, 4, 9) == "ef");
    CHECK(read_at(*bytes, 6, 1).empty());
    CHECK(read_at(*bytes, 99, 1).empty());
  }
}

TEST_CASE("a file is read from anywhere, and one that has become shorter is said to be unreadable", "[base]") {
  const auto path = std::filesystem::temp_directory_path() / "anupalan_bytes_test";
  std::ofstream(path) << "abcdef";
  FileBytes file(path.string());
  REQUIRE(file.is_open());
  CHECK(file.size() == 6);
  CHECK(read_at(file, 2, 2) == "cd");
  CHECK(read_at(file, 5, 9) == "f");
  CHECK(read_at(file, 6, 9).empty());
  std::filesystem::resize_file(path, 3);
  CHECK(read_at(file, 4, 2) == "file.unreadable");
  std::filesystem::remove(path);
  CHECK_FALSE(FileBytes(path.string()).is_open());
}

TEST_CASE("a file is the same one until it is changed, and what was changed meanwhile is not read", "[base]") {
  const auto path = std::filesystem::temp_directory_path() / "anupalan_same_test";
  std::ofstream(path) << "abcdef";
  FileBytes first(path.string()), again((path.parent_path() / "." / path.filename()).string());
  CHECK(first.identity() == again.identity());
  std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) + std::chrono::seconds(2));
  FileBytes later(path.string());
  CHECK(later.identity() != first.identity());
  CHECK(read_at(first, 0, 3) == "file.unreadable");
  CHECK(read_at(later, 0, 3) == "abc");
  std::filesystem::remove(path);
  CHECK(MemoryBytes(std::string_view("ab")).identity() == MemoryBytes(std::string("ab")).identity());
  CHECK(MemoryBytes(std::string_view("ab")).identity() != MemoryBytes(std::string_view("ac")).identity());
}

TEST_CASE("UTF-8 is read and written in its shortest form alone", "[base]") {
  for (const char* good : {"", "a", "é", "अनुपालन", "😀", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"}) CHECK(is_utf8(good));
  for (const char* bad : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
                          "\xE0\xA4", "a\xFF"}) {
    CHECK_FALSE(is_utf8(bad));
  }
  CHECK(first_not_utf8("नमaaaaaaaaaaaaaa\xFFz") == 20);
  for (char32_t character : {U'a', U'é', U'अ', U'\uFFFD', U'😀', U'\U0010FFFF'}) {
    std::string text;
    append_utf8(text, character);
    CHECK(is_utf8(text));
    CHECK(text.size() == (character < 0x80 ? 1U : character < 0x800 ? 2U : character < 0x10000 ? 3U : 4U));
  }
}

}  // namespace anupalan
