#include "app/written_day.h"

#include <charconv>

#include "base/text.h"

namespace anupalan::app {
namespace {

std::optional<int> number_of(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc{} || end != digits.data() + digits.size() || number < 0) return std::nullopt;
  return number;
}

}  // namespace

std::optional<Day> parse_display_day(std::string_view text) {
  text = trimmed(text);
  if (const ParsedDay iso = parse_day(text); iso.problem == DayProblem::none) return iso.day;
  const std::size_t first = text.find_first_of("./-");
  const std::size_t second = first == std::string_view::npos ? first : text.find(text[first], first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const auto day = number_of(text.substr(0, first));
  const auto month = number_of(text.substr(first + 1, second - first - 1));
  const auto year = number_of(text.substr(second + 1));
  if (!day || !month || !year) return std::nullopt;
  const Day result = to_day({*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)});
  return result.is_never() ? std::nullopt : std::optional(result);
}

}  // namespace anupalan::app
