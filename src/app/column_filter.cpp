#include "app/column_filter.h"

#include <algorithm>

#include "app/tr.h"
#include "base/text.h"

namespace anupalan::app {
namespace {

using Part = ColumnTest::Part;

constexpr char kOr = '|';

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!trimmed(text).empty()) {
    const std::size_t end = std::min(text.find(kOr), text.size());
    if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty()) parts.push_back(part);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

Part read_text(std::string_view text) {
  Part part;
  part.whole = text.front() == '=';
  part.text = comparable(part.whole ? text.substr(1) : text);
  part.none = part.whole && part.text.empty();
  return part;
}

/// A whole number, of a share in hundredths of a per cent ("62.5"); nothing for any other text.
std::optional<std::int64_t> read_number(std::string_view text, bool share) {
  constexpr std::int64_t kMost = 1'000'000'000;
  text = trimmed(text);
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  std::int64_t number = 0;
  int decimals = -1;
  bool some = false;
  for (char c : text) {
    if (c == ',') continue;
    if (c == '.' && share && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (!is_digit(c) || number > kMost || decimals == 2) return std::nullopt;
    number = number * 10 + (c - '0');
    some = true;
    if (decimals >= 0) ++decimals;
  }
  if (!some) return std::nullopt;
  for (int i = std::max(decimals, 0); share && i < 2; ++i) number *= 10;
  return negative ? -number : number;
}

/// One end of a comparison: a day or a number.
class Reader {
 public:
  explicit Reader(Column column) : column_(column) {}

  std::optional<Part> read(std::string_view text) {
    Part part;
    if (text == "=") return part.none = true, part;
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) {
      part.share = column_ == Column::progress && text.ends_with('%');
      const auto low = value(text.substr(0, dots), part), high = value(text.substr(dots + 2), part);
      if (!low || !high) return std::nullopt;
      part.low = *low;
      part.high = *high;
      return part;
    }
    return compared(text, part);
  }

 private:
  std::optional<Part> compared(std::string_view text, Part part) const {
    const char sign = text.front();
    const bool compares = sign == '<' || sign == '>' || sign == '=';
    if (compares) text.remove_prefix(1);
    const bool equal = !compares || sign == '=' || (!text.empty() && text.front() == '=');
    if (compares && sign != '=' && equal) text.remove_prefix(1);
    const auto number = value(text, part);
    if (!number) return std::nullopt;
    if (sign != '<') part.low = equal ? *number : *number + 1;
    if (sign != '>') part.high = equal ? *number : *number - 1;
    return part;
  }
  std::optional<std::int64_t> value(std::string_view text, Part& part) const {
    text = trimmed(text);
    if (kind_of(column_) == ColumnKind::day) {
      const auto day = parse_display_day(text);
      return day ? std::optional<std::int64_t>(day->number) : std::nullopt;
    }
    if (column_ == Column::progress && text.ends_with('%')) {
      part.share = true;
      text.remove_suffix(1);
    }
    return read_number(text, part.share);
  }

  Column column_;
};

std::string words_of(const ColumnTest::Part& part, std::string_view written) {
  if (part.none) return std::string(tr("filter.column_none"));
  if (part.text.empty()) return std::string(written);
  return part.whole ? std::string(trimmed(written.substr(1))) : say("filter.column_part", written);
}

}  // namespace

std::string comparable(std::string_view text) {
  std::string result = folded(text);
  std::replace(result.begin(), result.end(), kOr, ' ');
  return result;
}

bool ColumnTest::lets_text(std::string_view text) const {
  const std::string compared = comparable(text);
  return parts.empty() || std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
    return part.whole ? compared == part.text : compared.find(part.text) != std::string::npos;
  });
}

bool ColumnTest::lets_number(std::optional<std::int64_t> number, std::int64_t share) const {
  return parts.empty() || std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
    if (!number || part.none) return !number && part.none;
    const std::int64_t compared = part.share ? share : *number;
    return part.low <= compared && compared <= part.high;
  });
}

std::optional<ColumnTest> read_column_filter(Column column, std::string_view text) {
  const ColumnKind kind = kind_of(column);
  ColumnTest test;
  for (std::string_view part : split(text)) {
    if (kind == ColumnKind::text || kind == ColumnKind::choice) {
      test.parts.push_back(read_text(part));
      continue;
    }
    auto read = Reader(column).read(part);
    if (!read) return std::nullopt;
    test.parts.push_back(std::move(*read));
  }
  return test;
}

std::string_view column_filter_hint(Column column) {
  switch (kind_of(column)) {
    case ColumnKind::number: return tr(column == Column::progress ? "filter.hint_share" : "filter.hint_number");
    case ColumnKind::day: return tr("filter.hint_day");
    default: return tr("filter.hint_text");
  }
}

std::string column_filter_words(Column column, std::string_view text) {
  const auto test = read_column_filter(column, text);
  if (!test) return say("filter.column_wrong", title_of(column), text);
  const auto parts = split(text);
  std::string all;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::string words = words_of(test->parts[i], parts[i]);
    all = all.empty() ? std::move(words) : say("filter.column_or", all, words);
  }
  return say("filter.column", title_of(column), all);
}

bool names_choice(std::string_view text, std::string_view value) {
  const std::string wanted = comparable(value);
  const auto parts = split(text);
  return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) { return part.front() == '=' && comparable(part.substr(1)) == wanted; });
}

std::string turned_choice(std::string_view text, std::string_view value) {
  const std::string wanted = comparable(value);
  const bool named = names_choice(text, value);
  std::string result;
  const auto add = [&](std::string_view part) { result.append(result.empty() ? "" : " | ").append(part); };
  for (std::string_view part : split(text)) {
    if (part.front() == '=' && comparable(part.substr(1)) != wanted) add(part);
  }
  std::string shown(value);
  std::replace(shown.begin(), shown.end(), kOr, ' ');
  if (!named) add("=" + shown);
  return result;
}

Filter with_column_filter(Filter filter, Column column, std::string_view text) {
  text = trimmed(text);
  if (text.empty()) filter.columns.erase(column);
  else filter.columns[column] = text;
  return filter;
}

}  // namespace anupalan::app
