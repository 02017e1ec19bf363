#include <catch2/catch_test_macros.hpp>

#include "unit/io/pack/packed_files.h"

namespace anupalan::io {
namespace {

using test::fixture;
using test::unpack_entry;
using test::Unpacked;
using test::Zip;

// tests/unit/io/pack/fixtures: report.csv by Info-ZIP's zip 3.0 (deflated, stored, hindi_password) and 7-Zip 26.02.
constexpr std::string_view kPassword = "Karmayogi@2026";

}  // namespace

TEST_CASE("encrypted entries of other programs are read with their password", "[pack]") {
  const Unpacked report{fixture("report.csv"), ""};
  REQUIRE(report.bytes.size() == 138);
  for (const char* name : {"deflated.zip", "stored.zip", "seven_zip.zip"}) {
    INFO(name);
    for (std::size_t piece : {1, 7, 64 << 10}) CHECK(unpack_entry(fixture(name), 0, kPassword, piece) == report);
  }
  CHECK(unpack_entry(fixture("hindi_password.zip"), 0, "पासवर्ड") == report);
}

TEST_CASE("large encrypted entries are read", "[pack]") {
  const std::string text = test::lines(12'000);
  const std::string zip =
      Zip().add({.name = "a", .text = text, .password = "p"}).add({.name = "b", .text = text, .stored = true, .password = "p"}).bytes();
  for (std::size_t piece : {1, 7, 64 << 10}) {
    CHECK(unpack_entry(zip, 0, "p", piece) == Unpacked{text, ""});
    CHECK(unpack_entry(zip, 1, "p", piece) == Unpacked{text, ""});
  }
  CHECK(unpack_entry(Zip().add({.name = "a", .text = "", .password = "p"}).bytes(), 0, "p") == Unpacked{});
}

TEST_CASE("a password that is not needed is not looked at", "[pack]") {
  CHECK(unpack_entry(Zip().add({"a", "text"}).bytes(), 0, "p") == Unpacked{"text", ""});
}

TEST_CASE("without its password an entry is not opened", "[pack]") {
  CHECK(unpack_entry(fixture("deflated.zip"), 0) == Unpacked{"", "zip.password_needed"});
}

TEST_CASE("a wrong password is known as one, nearly always before any byte", "[pack]") {
  for (const char* name : {"deflated.zip", "stored.zip", "seven_zip.zip"}) {
    INFO(name);
    CHECK(unpack_entry(fixture(name), 0, "Karmayogi@2025") == Unpacked{"", "zip.wrong_password"});
    int at_once = 0;
    for (int i = 0; i < 2'000; ++i) {
      const Unpacked got = unpack_entry(fixture(name), 0, "wrong" + std::to_string(i));
      CHECK(got.code == "zip.wrong_password");
      at_once += got.bytes.empty() ? 1 : 0;
    }
    CHECK(at_once > 1'950);
  }
}

TEST_CASE("of an encrypted entry, damage is told like a wrong password", "[pack]") {
  const std::string zip = Zip().add({.name = "a", .text = "some text that is longer", .stored = true, .password = "p"}).bytes();
  std::string wrong = zip;
  wrong[70] ^= 1;
  CHECK(unpack_entry(wrong, 0, "p").code == "zip.wrong_password");
  CHECK(unpack_entry(Zip().add({.name = "a", .text = "x", .stored = true, .flags = 1}).bytes(), 0, "p").code == "zip.broken");  // no header
}

TEST_CASE("AES and other encryption is refused with a way out", "[pack]") {
  const std::string zip = fixture("aes.zip");
  CHECK(unpack_entry(zip, 0, kPassword) == Unpacked{"", "zip.encryption_unknown"});
  CHECK(unpack_entry(zip, 0) == Unpacked{"", "zip.encryption_unknown"});
  CHECK(unpack_entry(Zip().add({.name = "a", .text = "x", .flags = 0x41}).bytes(), 0, "p") == Unpacked{"", "zip.encryption_unknown"});
  MemoryBytes file(zip);
  auto entries = zip_entries(file);
  CHECK(zip_stream(file, entries.value()[0]).error().message.find("unzip it by hand") != std::string::npos);
}

}  // namespace anupalan::io
