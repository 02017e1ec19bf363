#include "io/pack/xml.h"

#include <cstdint>
#include <cstdlib>
#include <exception>
#include <memory>
#include <random>
#include <string>

#include <expat.h>
#include <fmt/format.h>

namespace anupalan::io {
namespace {

constexpr int kBufferBytes = 64 << 10;
constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxAtOnce = 32 << 20;  // of memory for one thing: a tag is held whole

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

void* limited_malloc(std::size_t size) { return size > kMaxAtOnce ? nullptr : std::malloc(size); }
void* limited_realloc(void* block, std::size_t size) { return size > kMaxAtOnce ? nullptr : std::realloc(block, size); }

/// expat's calls, handed on to the sink. What the sink throws must not pass through expat: it is kept and thrown afterwards.
class Reading {
 public:
  Reading(XML_Parser parser, XmlSink& sink) : parser_(parser), sink_(sink) {
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, on_begin, on_end);
    XML_SetCharacterDataHandler(parser, on_text);
    XML_SetStartDoctypeDeclHandler(parser, on_doctype);
  }

  /// False where it is not to go on. REQUIRES: `size` bytes were put into expat's buffer.
  bool parse(int size, bool last) {
    bool good = XML_ParseBuffer(parser_, size, last) == XML_STATUS_OK;
    if (thrown_) std::rethrow_exception(thrown_);
    return good;
  }
  bool stopped() const { return stopped_; }
  bool refused() const { return refused_; }

 private:
  bool over() const { return stopped_ || refused_ || thrown_ != nullptr; }

  template <typename Call>
  static void tell(void* self, Call call) {
    auto& reading = *static_cast<Reading*>(self);
    if (reading.over()) return;
    try {
      reading.stopped_ = !call(reading);
    } catch (...) {
      reading.thrown_ = std::current_exception();
    }
    if (reading.over()) XML_StopParser(reading.parser_, XML_FALSE);
  }

  static void on_begin(void* self, const char* name, const char** attributes) {
    tell(self, [&](Reading& reading) {
      reading.refused_ = ++reading.depth_ > kMaxDepth;
      return reading.refused_ || reading.sink_.begin(without_prefix(name), XmlAttributes(attributes));
    });
  }
  static void on_end(void* self, const char* name) {
    tell(self, [&](Reading& reading) {
      --reading.depth_;
      return reading.sink_.end(without_prefix(name));
    });
  }
  static void on_text(void* self, const char* text, int size) {
    tell(self, [&](Reading& reading) { return reading.sink_.text({text, static_cast<std::size_t>(size)}); });
  }
  static void on_doctype(void* self, const char*, const char*, const char*, int) {
    tell(self, [](Reading& reading) { return reading.refused_ = true; });
  }

  XML_Parser parser_;
  XmlSink& sink_;
  std::size_t depth_ = 0;
  bool stopped_ = false;  ///< by the sink
  bool refused_ = false;  ///< by us
  std::exception_ptr thrown_;
};

using Parser = std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)>;

Parser make_parser() {
  const XML_Memory_Handling_Suite memory{limited_malloc, limited_realloc, std::free};
  Parser parser(XML_ParserCreate_MM(nullptr, &memory, nullptr), XML_ParserFree);
  // Names are kept in hash tables; with a number that nobody knows beforehand, no file can be made to slow them down.
  std::random_device random;
  std::uint8_t salt[16];
  for (std::uint8_t& byte : salt) byte = static_cast<std::uint8_t>(random());
  if (parser) XML_SetHashSalt16Bytes(parser.get(), salt);
  return parser;
}

Error broken(XML_Parser parser, const Reading& reading) {
  std::string_view why = reading.refused() ? "what it holds is not found in such files" : XML_ErrorString(XML_GetErrorCode(parser));
  return {"xml.broken", fmt::format("line {}: {}", XML_GetCurrentLineNumber(parser), why)};
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
  for (const char* const* pair = pairs_; *pair != nullptr; pair += 2) {
    std::string_view found = *pair;
    if (without_prefix(found) == name && !found.starts_with("xmlns")) return pair[1];
  }
  return {};
}

Result<bool> read_xml(ByteStream& from, XmlSink& sink) {
  Parser parser = make_parser();
  if (!parser) return Error{"xml.broken", "there is no memory left"};
  Reading reading(parser.get(), sink);
  for (bool last = false; !last;) {
    void* buffer = XML_GetBuffer(parser.get(), kBufferBytes);
    if (buffer == nullptr) return broken(parser.get(), reading);
    Result<std::size_t> got = from.read({static_cast<char*>(buffer), kBufferBytes});
    if (!got) return got.error();
    last = got.value() == 0;
    bool good = reading.parse(static_cast<int>(got.value()), last);
    if (reading.stopped()) return false;
    if (!good) return broken(parser.get(), reading);
  }
  return true;
}

}  // namespace anupalan::io
