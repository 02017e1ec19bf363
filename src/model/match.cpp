#include "model/match.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace anupalan::model {
namespace {

constexpr std::size_t kPhoneDigits = 10;
constexpr std::size_t kMostPhoneDigits = 15;  // E.164; what is longer is two numbers

bool all_alike(std::string_view text) { return text.find_first_not_of(text.front()) == std::string_view::npos; }

struct Replacement {
  std::string_view from, to;
};

/// What a name may be written with, and how it compares. UTF-8; the longer of two that begin alike comes first.
constexpr std::array<Replacement, 31> kInNames{{
    {"&amp;", " and "}, {"&#39;", "'"}, {"&quot;", "\""}, {"&nbsp;", " "}, {"&", " and "},
    {"\u2018", "'"}, {"\u2019", "'"}, {"\u201A", "'"}, {"\u201B", "'"}, {"\u2032", "'"}, {"\u00B4", "'"}, {"`", "'"},
    {"\u201C", "\""}, {"\u201D", "\""}, {"\u201E", "\""}, {"\u201F", "\""}, {"\u2033", "\""},
    {"\u2010", "-"}, {"\u2011", "-"}, {"\u2012", "-"}, {"\u2013", "-"}, {"\u2014", "-"}, {"\u2015", "-"}, {"\u2212", "-"},
    {"\u00A0", " "}, {"\u2003", " "}, {"\u2009", " "}, {"\u202F", " "},
    {"\u00AD", ""}, {"\u200B", ""}, {"\uFEFF", ""},
}};

const Replacement* replacement_at(std::string_view text) {
  if (static_cast<unsigned char>(text.front()) < 0x80 && text.front() != '&' && text.front() != '`') return nullptr;
  auto found = std::find_if(kInNames.begin(), kInNames.end(), [&](const Replacement& r) { return text.starts_with(r.from); });
  return found == kInNames.end() ? nullptr : &*found;
}

/// `text` with runs of white space as one space, and none at the ends.
std::string one_spaced(std::string_view text) {
  std::string result;
  while (!(text = trimmed(text)).empty()) {
    std::size_t end = std::min(text.find_first_of(" \t\r\n\f\v"), text.size());
    if (!result.empty()) result += ' ';
    result += text.substr(0, end);
    text.remove_prefix(end);
  }
  return result;
}

}  // namespace

std::string normal_email(std::string_view text) {
  std::string email = folded(text);
  std::size_t at = email.find('@');
  bool address = at != std::string::npos && at > 0 && at + 1 < email.size() && email.find('@', at + 1) == std::string::npos;
  if (!address || email.find_first_of("* \t\r\n,;") != std::string::npos) return {};
  return email;
}

std::string normal_phone(std::string_view text) {
  text = trimmed(text);
  if (text.ends_with(".0")) text.remove_suffix(2);  // a number that a spreadsheet took for one
  std::string digits;
  for (char c : text) {
    if (is_digit(c)) digits += c;
    else if (std::string_view("+-() .\t").find(c) == std::string_view::npos) return {};
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.size() < kPhoneDigits || digits.size() > kMostPhoneDigits) return {};
  digits.erase(0, digits.size() - kPhoneDigits);
  return all_alike(digits) ? std::string() : digits;
}

std::string_view usable_id(std::string_view text) {
  static constexpr std::array<std::string_view, 7> kNone{"na", "nan", "null", "none", "nil", "notavailable", "notapplicable"};
  text = trimmed(text);
  const bool numbered = std::any_of(text.begin(), text.end(), [](char c) { return c >= '1' && c <= '9'; });
  if (numbered) return text;
  std::string letters;
  for (char c : folded(text)) {
    bool mark = static_cast<unsigned char>(c) < 0x80 && !is_digit(c) && (c < 'a' || c > 'z');
    if (!mark) letters += c;
  }
  bool none = std::find(kNone.begin(), kNone.end(), letters) != kNone.end();
  bool zeros = letters.find_first_not_of('0') == std::string::npos;
  return none || zeros ? std::string_view{} : text;
}

std::string normal_name(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    if (const Replacement* r = replacement_at(text)) {
      plain += r->to;
      text.remove_prefix(r->from.size());
    } else {
      plain += text.front();
      text.remove_prefix(1);
    }
  }
  return one_spaced(folded(plain));
}

}  // namespace anupalan::model
