#include "io/pack/zip_name.h"

#include <algorithm>

#include <zlib.h>

#include "base/utf8.h"
#include "io/pack/zip_fields.h"

namespace anupalan::io {
namespace {

constexpr unsigned kUnicodePath = 0x7075;

/// The upper half of code page 437.
constexpr std::u16string_view kPage437 =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
    u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(kPage437.size() == 128);

std::string from_page_437(std::string_view raw) {
  std::string name;
  for (char c : raw) {
    auto byte = static_cast<unsigned char>(c);
    append_utf8(name, byte < 0x80 ? byte : kPage437[byte - 0x80u]);
  }
  return name;
}

/// The name in Info-ZIP's Unicode path field; empty where there is none or it belongs to another name (APPNOTE.TXT 4.6.9).
std::string_view unicode_path(std::string_view raw, std::string_view extra) {
  ZipFields field(extra_field(extra, kUnicodePath));
  field.skip(1);
  std::uint32_t crc = field.u32();
  auto crc_of_raw = crc32_z(0, reinterpret_cast<const Bytef*>(raw.data()), raw.size());
  return field.complete() && crc == crc_of_raw && is_utf8(field.rest()) ? field.rest() : std::string_view{};
}

}  // namespace

std::string zip_entry_name(std::string_view raw, std::string_view extra) {
  std::string name(unicode_path(raw, extra));
  if (name.empty()) name = is_utf8(raw) ? std::string(raw) : from_page_437(raw);
  std::replace(name.begin(), name.end(), '\\', '/');
  return name;
}

std::string_view extra_field(std::string_view extra, unsigned id) {
  ZipFields fields(extra);
  while (!fields.rest().empty()) {
    unsigned found = fields.u16();
    std::string_view data = fields.text(fields.u16());
    if (!fields.complete()) break;
    if (found == id) return data;
  }
  return {};
}

}  // namespace anupalan::io
