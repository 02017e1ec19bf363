#include "io/json/flat_object.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstring>

#include "base/text.h"
#include "base/utf8.h"
#include "io/json/simd.h"

namespace anupalan::io {
namespace {

constexpr std::ptrdiff_t kStride = 16;

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

}  // namespace

FlatObject::FlatObject(std::span<const FlatMember> members) : members_(members), values_(members.size()) {
  assert(members.size() <= kMostMembers);
  for (std::size_t i = 0; i < members.size(); ++i) required_ |= (members[i].required ? 1U : 0U) << i;
}

bool FlatObject::read(std::string_view raw) {
  seen_ = 0;
  expected_ = 0;
  unescaped_.clear();
  if (raw.size() < kStride || raw.front() != '{' || raw.back() != '}') return false;
  at_ = raw.data() + 1;
  end_ = raw.data() + raw.size();
  bool sound = true;
  if (!take('}')) {
    do sound = read_member();
    while (sound && take(','));
    sound = sound && take('}');
  }
  sound = sound && at_ == end_ && (required_ & ~seen_) == 0;
  if (!sound) seen_ = 0;
  return sound;
}

void FlatObject::skip_blanks() {
  while (is_blank(*at_)) ++at_;
}

bool FlatObject::take(char c) {
  skip_blanks();
  if (*at_ != c) return false;
  ++at_;
  return true;
}

bool FlatObject::take_word(std::string_view word) {
  if (static_cast<std::size_t>(end_ - at_) < word.size() || std::memcmp(at_, word.data(), word.size()) != 0) return false;
  at_ += word.size();
  return true;
}

bool FlatObject::read_member() {
  const std::size_t member = read_name();
  if (member == members_.size() || has(member) || !take(':')) return false;
  skip_blanks();
  if (!read_value(members_[member].kind, values_[member])) return false;
  seen_ |= 1U << member;
  expected_ = member + 1;
  return true;
}

/// The member whose name comes next; their number where it is none of them.
std::size_t FlatObject::read_name() {
  const std::size_t count = members_.size();
  if (!take('"')) return count;
  const auto left = static_cast<std::size_t>(end_ - at_);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t member = expected_ + i < count ? expected_ + i : expected_ + i - count;
    const std::string_view name = members_[member].name;
    if (left <= name.size() || at_[name.size()] != '"' || std::memcmp(at_, name.data(), name.size()) != 0) continue;
    at_ += name.size() + 1;
    return member;
  }
  return count;
}

bool FlatObject::read_value(FlatKind kind, Value& value) {
  switch (kind) {
    case FlatKind::text: return read_text(value.text);
    case FlatKind::number: return read_number(value.number);
    case FlatKind::boolean: value.number = take_word("true") ? 1 : 0; return value.number != 0 || take_word("false");
    case FlatKind::texts: return read_texts(value.text);
  }
  return false;
}

/// What comes before the next quote, backslash or control character, or to the end. The last bytes are looked at together
/// with those before them, so that there are always enough.
std::string_view FlatObject::plain_text(bool& ascii) const {
  const char* at = at_;
  std::uint32_t ends = 0;
  while (at != end_ && ends == 0) {
    const auto known = static_cast<unsigned>(std::max<std::ptrdiff_t>(kStride - (end_ - at), 0));
    const simd::Bytes16 bytes(at - known);
    ends = bytes.end_plain() >> known;
    const std::uint32_t plain = (ends - 1) & ~ends;
    ascii = ascii && (bytes.are_not_ascii() >> known & plain) == 0;
    at += ends != 0 ? std::countr_zero(ends) : static_cast<int>(kStride - known);
  }
  return {at_, static_cast<std::size_t>(at - at_)};
}

bool FlatObject::read_text(std::string_view& text) {
  if (*at_ != '"') return false;
  ++at_;
  bool ascii = true;
  text = plain_text(ascii);
  const char* end = at_ + text.size();
  if (end == end_) return false;
  if (*end == '"') {
    at_ = end + 1;
    return ascii || is_utf8(text);
  }
  const std::size_t before = unescaped_.size();
  const bool sound = append_unescaped();
  text = std::string_view(unescaped_).substr(before);
  return sound;
}

/// The text up to its closing quote, at the end of unescaped_.
bool FlatObject::append_unescaped() {
  if (unescaped_.empty()) unescaped_.reserve(static_cast<std::size_t>(end_ - at_));
  while (true) {
    bool ascii = true;
    const std::string_view plain = plain_text(ascii);
    if (!ascii && !is_utf8(plain)) return false;
    unescaped_ += plain;
    at_ += plain.size();
    if (at_ == end_) return false;
    const char c = *at_++;
    if (c == '"') return true;
    if (c != '\\' || !append_escape()) return false;
  }
}

bool FlatObject::append_escape() {
  constexpr std::string_view kLetters = "\"\\/bfnrt", kMeant = "\"\\/\b\f\n\r\t";
  const char letter = *at_++;
  if (const std::size_t found = kLetters.find(letter); found != std::string_view::npos) {
    unescaped_ += kMeant[found];
    return true;
  }
  std::uint32_t code = 0, low = 0;
  if (letter != 'u' || !read_hex(code)) return false;
  if (code >= 0xD800 && code < 0xE000) {
    const bool pair = code < 0xDC00 && take_word("\\u") && read_hex(low) && low >= 0xDC00 && low < 0xE000;
    if (!pair) return false;
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
  }
  append_utf8(unescaped_, code);
  return true;
}

bool FlatObject::read_hex(std::uint32_t& code) {
  for (int i = 0; i < 4; ++i, ++at_) {
    const char small = static_cast<char>(*at_ | 0x20);
    if (!is_digit(*at_) && (small < 'a' || small > 'f')) return false;
    code = code << 4 | static_cast<std::uint32_t>(is_digit(*at_) ? *at_ - '0' : small - 'a' + 10);
  }
  return true;
}

bool FlatObject::read_texts(std::string_view& texts) {
  if (!take('[')) return false;
  const std::size_t before = unescaped_.size();
  if (!take(']')) {
    do {
      const std::size_t item = unescaped_.size();
      if (!take('"') || !append_unescaped()) return false;
      std::replace(unescaped_.begin() + static_cast<std::ptrdiff_t>(item), unescaped_.end(), '\n', ' ');
      unescaped_ += '\n';
    } while (take(','));
    if (!take(']')) return false;
  }
  texts = std::string_view(unescaped_).substr(before);
  return true;
}

/// How many there are; more than 16 are not read on.
std::size_t FlatObject::read_digits(std::uint64_t& digits) {
  std::size_t count = 0;
  for (; is_digit(*at_) && count <= 16; ++at_, ++count) digits = digits * 10 + static_cast<unsigned>(*at_ - '0');
  return count;
}

/// Up to 15 digits and the powers of ten are doubles, and so their quotient is the double nearest to what is written.
bool FlatObject::read_number(double& number) {
  constexpr std::size_t kMostDigits = 15;
  constexpr std::array<double, kMostDigits + 1> kTens{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  std::uint64_t digits = 0;
  const bool zero = *at_ == '0';
  const std::size_t whole = read_digits(digits);
  std::size_t fraction = 0;
  if (whole == 0 || (zero && whole > 1)) return false;
  if (*at_ == '.') {
    ++at_;
    fraction = read_digits(digits);
    if (fraction == 0) return false;
  }
  if (whole + fraction > kMostDigits) return false;
  number = static_cast<double>(digits) / kTens[fraction];
  return true;
}

}  // namespace anupalan::io
