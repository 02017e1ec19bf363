#include "ui/devanagari.h"

#include <cstddef>

namespace anupalan::ui {
namespace {

// U+0900 to U+097F are E0 A4 80 to E0 A5 BF.
constexpr std::size_t kBytes = 3;
constexpr char32_t kNukta = 0x093C, kShortI = 0x093F, kHalant = 0x094D;

/// The letter at `at`; 0 where it is none of Devanagari.
char32_t letter(std::string_view text, std::size_t at) {
  if (at + kBytes > text.size() || text[at] != '\xE0') return 0;
  const auto second = static_cast<unsigned char>(text[at + 1]), third = static_cast<unsigned char>(text[at + 2]);
  if (second != 0xA4 && second != 0xA5) return 0;
  return 0x0900U + ((second & 1U) << 6U) + (third & 0x3FU);
}

bool is_consonant(char32_t c) { return (c >= 0x0915 && c <= 0x0939) || (c >= 0x0958 && c <= 0x095F) || c >= 0x0978; }

/// Where the consonants begin that end before `end`: C, C + nukta, C + halant + C, ...
std::size_t cluster_begin(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin >= kBytes) {
    std::size_t at = begin - kBytes;
    if (letter(text, at) == kNukta && at >= kBytes) at -= kBytes;
    if (!is_consonant(letter(text, at))) break;
    begin = at;
    if (begin < kBytes || letter(text, begin - kBytes) != kHalant) break;
    begin -= kBytes;
  }
  return begin;
}

}  // namespace

bool may_move(std::string_view text) { return text.find("\xE0\xA4\xBF") != std::string_view::npos; }

std::string as_written(std::string_view text) {
  std::string written(text);
  if (!may_move(text)) return written;
  for (std::size_t at = kBytes; at + kBytes <= written.size(); ++at) {
    if (letter(written, at) != kShortI) continue;
    const std::size_t begin = cluster_begin(written, at);
    if (begin == at) continue;
    const std::string sign = written.substr(at, kBytes);
    written.erase(at, kBytes);
    written.insert(begin, sign);
    at += kBytes - 1;
  }
  return written;
}

}  // namespace anupalan::ui
