#include <catch2/catch_test_macros.hpp>

#include "io/pack/unpack.h"
#include "unit/io/pack/packed_files.h"

namespace anupalan::io {
namespace {

using namespace std::string_literals;
using test::entry_names;
using test::list_error;
using test::unpack_entry;
using test::Unpacked;
using test::Zip;
using test::ZipPart;
using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("entries of a zip file give what was packed, in pieces of any size", "[pack]") {
  const std::string text = test::lines(12'000);
  const std::string zip = Zip().add({"long.csv", text}).add({"stored.csv", text, true}).add({"empty.csv", ""}).add({"e", "", true}).bytes();
  CHECK(entry_names(zip) == Names{"long.csv", "stored.csv", "empty.csv", "e"});
  for (std::size_t piece : {1, 7, 64 << 10}) {
    CHECK(unpack_entry(zip, 0, {}, piece) == Unpacked{text, ""});
    CHECK(unpack_entry(zip, 1, {}, piece) == Unpacked{text, ""});
    CHECK(unpack_entry(zip, 2, {}, piece) == Unpacked{});
    CHECK(unpack_entry(zip, 3, {}, piece) == Unpacked{});
  }
}

TEST_CASE("what is said of an entry", "[pack]") {
  const std::string text(30, 'a');
  const std::string zip =
      Zip().add({"folder/", "", true}).add({"folder/a.csv", text}).add({.name = "b", .text = "b", .password = "p"}).bytes();
  MemoryBytes file(zip);
  auto entries = zip_entries(file);
  REQUIRE(entries);
  REQUIRE(entries.value().size() == 2);
  CHECK(entries.value()[0].name == "folder/a.csv");
  CHECK(entries.value()[0].size == 30);
  CHECK(entries.value()[0].packed_size == 5);
  CHECK_FALSE(entries.value()[0].encrypted);
  CHECK(entries.value()[1].encrypted);
}

TEST_CASE("a zip file may be empty, have a comment, and bytes behind it", "[pack]") {
  CHECK(entry_names(Zip().bytes()).empty());
  const std::string zip = Zip().add({"a", "text"}).bytes(false, "a comment with PK\x05\x06 in it, of no meaning");
  CHECK(unpack_entry(zip, 0) == Unpacked{"text", ""});
  CHECK(unpack_entry(zip + "\r\n", 0) == Unpacked{"text", ""});
  const std::string long_comment(0xFFFF, 'c');
  CHECK(unpack_entry(Zip().add({"a", "text"}).bytes(false, long_comment), 0) == Unpacked{"text", ""});
}

TEST_CASE("entries written as a stream have their sizes behind them", "[pack]") {
  const ZipPart first{.name = "a", .text = "first", .streamed = true};
  const ZipPart second{.name = "b", .text = "second", .stored = true, .streamed = true};
  const std::string zip = Zip().add(first).add(second).bytes();
  CHECK(unpack_entry(zip, 0) == Unpacked{"first", ""});
  CHECK(unpack_entry(zip, 1) == Unpacked{"second", ""});
}

TEST_CASE("zip64 is read", "[pack]") {
  ZipPart first{.name = "a", .text = "first", .zip64 = true}, second{.name = "b", .text = "second"};
  for (bool end64 : {false, true}) {
    const std::string zip = Zip().add(first).add(second).bytes(end64);
    CHECK(unpack_entry(zip, 0) == Unpacked{"first", ""});
    CHECK(unpack_entry(zip, 1) == Unpacked{"second", ""});
  }
}

TEST_CASE("names are UTF-8, or made so", "[pack]") {
  CHECK(entry_names(Zip().add({.name = "रिपोर्ट/प्रशिक्षण.csv", .text = "", .flags = 0x800}).bytes()) == Names{"रिपोर्ट/प्रशिक्षण.csv"});
  CHECK(entry_names(Zip().add({"प्रशिक्षण.csv", ""}).bytes()) == Names{"प्रशिक्षण.csv"});
  CHECK(entry_names(Zip().add({"R\x82sum\x82 \xE1.csv", ""}).bytes()) == Names{"Résumé ß.csv"});
  CHECK(entry_names(Zip().add({"cut \xE0\xA4 off", ""}).bytes()) == Names{"cut αñ off"});
  CHECK(entry_names(Zip().add({"Reports\\April.csv", ""}).add({"Reports\\", ""}).bytes()) == Names{"Reports/April.csv"});
  CHECK(entry_names(test::fixture("hindi_7z.zip")) == Names{"रिपोर्ट/प्रशिक्षण.csv"});
}

TEST_CASE("the name in Info-ZIP's extra field counts where it belongs to the entry", "[pack]") {
  auto field = [](std::string_view raw) {
    std::uint32_t crc = test::crc_of(raw);
    std::string data = "\x01";
    for (unsigned shift : {0u, 8u, 16u, 24u}) data += static_cast<char>(crc >> shift & 0xFF);
    data += "हिन्दी";
    return "\x75\x70"s + static_cast<char>(data.size()) + '\0' + data;
  };
  CHECK(entry_names(Zip().add({.name = "hi\x99", .text = "", .extra = field("hi\x99")}).bytes()) == Names{"हिन्दी"});
  CHECK(entry_names(Zip().add({.name = "hi\x99", .text = "", .extra = field("other")}).bytes()) == Names{"hiÖ"});
  CHECK(entry_names(Zip().add({.name = "plain", .text = "", .extra = "\x75\x70\xFF"}).bytes()) == Names{"plain"});
}

TEST_CASE("a spreadsheet is a zip file with a workbook", "[pack]") {
  auto is_spreadsheet = [](const std::string& zip) {
    MemoryBytes file(zip);
    return is_xlsx(zip_entries(file).value());
  };
  CHECK(is_spreadsheet(Zip().add({"[Content_Types].xml", ""}).add({"xl/workbook.xml", ""}).bytes()));
  CHECK(is_spreadsheet(Zip().add({"xl\\Workbook.xml", ""}).bytes()));
  CHECK_FALSE(is_spreadsheet(Zip().add({"inner/xl/workbook.xml", ""}).bytes()));
  CHECK_FALSE(is_spreadsheet(Zip().bytes()));
}

TEST_CASE("a zip file that is none, or not whole, is broken", "[pack]") {
  CHECK(list_error("") == "zip.broken");
  CHECK(list_error("PK\x03\x04") == "zip.broken");
  CHECK(list_error("id,name\n") == "zip.broken");
  std::string zip = Zip().add({"a", "text"}).bytes();
  CHECK(list_error(zip.substr(1)) == "zip.broken");
  zip[zip.size() - 18] = 1;  // the number of this disk
  CHECK(list_error(zip) == "zip.broken");
}

TEST_CASE("a directory with another number of entries than it says is broken", "[pack]") {
  std::string zip = Zip().add({"a", "text"}).add({"b", "text"}).bytes();
  for (char count : {'\1', '\3'}) {
    zip[zip.size() - 14] = zip[zip.size() - 12] = count;
    CHECK(list_error(zip) == "zip.broken");
  }
}

TEST_CASE("over 10,000 entries are too many", "[pack]") {
  Zip zip;
  for (std::size_t i = 0; i < kMaxZipEntries; ++i) zip.add({"a", "", true});
  CHECK(entry_names(zip.bytes()).size() == kMaxZipEntries);
  zip.add({"a", "", true});
  CHECK(list_error(zip.bytes()) == "zip.too_many");
  CHECK(list_error(zip.bytes(true)) == "zip.too_many");
}

TEST_CASE("an entry that is not what was packed is broken", "[pack]") {
  auto unpacked = [](const ZipPart& part) { return unpack_entry(Zip().add(part).bytes(), 0); };
  for (bool stored : {false, true}) {
    CHECK(unpacked({.name = "a", .text = "text", .stored = stored, .crc = 1}) == Unpacked{"text", "zip.broken"});
    CHECK(unpacked({.name = "a", .text = "text", .stored = stored, .size = 3}) == Unpacked{"text", "zip.broken"});
    CHECK(unpacked({.name = "a", .text = "text", .stored = stored, .size = 5}) == Unpacked{"text", "zip.broken"});
  }
  CHECK(unpacked({.name = "a", .text = "\xFF\xFF no deflate", .stored = true, .method = 8}) == Unpacked{"", "zip.broken"});
}

TEST_CASE("what is packed in another way is refused with a way out", "[pack]") {
  CHECK(unpack_entry(Zip().add({.name = "a", .text = "text", .method = 12}).bytes(), 0) == Unpacked{"", "zip.method_unknown"});
  const std::string zip = test::fixture("deflate64.zip");
  MemoryBytes file(zip);
  auto stream = zip_stream(file, zip_entries(file).value()[0]);
  REQUIRE(!stream);
  CHECK(stream.error().code == "zip.method_unknown");
  CHECK(stream.error().message.find("(Deflate64); unzip it by hand") != std::string::npos);
}

TEST_CASE("a zip bomb of ten gigabytes is stopped after 256 MiB", "[pack]") {
  const std::string zeros = test::times(10'240, test::deflated_blocks(std::string(1 << 20, '\0')));
  const std::string zip = Zip().add({.name = "zeros", .text = zeros, .stored = true, .method = 8}).bytes();
  MemoryBytes file(zip);
  Result<std::unique_ptr<ByteStream>> stream = zip_stream(file, zip_entries(file).value()[0]);
  REQUIRE(stream);
  auto [bytes, error] = test::count(*stream.value());
  CHECK(error.code == "zip.bomb");
  CHECK(bytes > kBombBytes);
  CHECK(bytes < kBombBytes + (2 << 20));
}

TEST_CASE("when the zip file is taken away, its own error comes through", "[pack]") {
  const std::string text = test::lines(40'000);
  const std::string zip = Zip().add({"a", text}).bytes();
  MemoryBytes whole(zip);
  const ZipEntry entry = zip_entries(whole).value()[0];
  test::VanishingFile gone(zip, 0);
  CHECK(zip_entries(gone).error().code == "file.unreadable");
  CHECK(zip_stream(gone, entry).error().code == "file.unreadable");
  test::VanishingFile going(zip, 140'000);
  const Unpacked got = test::drain(*zip_stream(going, entry).value(), 7);
  CHECK(got.code == "file.unreadable");
  CHECK(text.starts_with(got.bytes));
  CHECK(got.bytes.size() > 100'000);
}

}  // namespace anupalan::io
