#include "app/sandbox.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/citation.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using orders::ObligationKind;
using orders::ObligationRule;

constexpr std::size_t kMostDecimals = 2;  ///< of a share in per cent

auto key_of(const Supposed& supposed) { return std::tie(supposed.provision, supposed.index); }

/// nullptr where the law has no such obligation.
const ObligationRule* rule_of(const orders::Law& law, const Supposed& supposed) {
  const orders::Provision provision = law.find(supposed.provision);
  if (provision.paragraph == nullptr || supposed.index >= provision.paragraph->obligations.size()) return nullptr;
  return &provision.paragraph->obligations[supposed.index];
}

/// What of it differs from the rule.
Supposed unlike(const ObligationRule& rule, Supposed supposed) {
  const auto alike = [](Fraction a, Fraction b) { return std::uint64_t{a.numerator} * b.denominator == std::uint64_t{b.numerator} * a.denominator; };
  if (supposed.share && (rule.kind != ObligationKind::complete_share || alike(*supposed.share, rule.share))) supposed.share.reset();
  if (supposed.count && (rule.kind != ObligationKind::complete_count || *supposed.count == rule.count)) supposed.count.reset();
  return supposed;
}

/// As the order has it.
Day due_of(const ObligationRule& rule, ReportingYear year) {
  if (rule.due) return orders::day_of(*rule.due, year);
  return rule.windows.empty() ? year.last_day() : orders::day_of(rule.windows.back().to, year);
}

/// Digits with at most one of `signs` among them: what stands before and after it. Nothing for any other text.
std::optional<std::pair<std::string_view, std::string_view>> parts_of(std::string_view text, std::string_view signs) {
  const std::size_t sign = text.find_first_of(signs);
  const std::string_view first = text.substr(0, sign);
  const std::string_view second = sign == std::string_view::npos ? std::string_view() : text.substr(sign + 1);
  const auto digits = [](std::string_view part) { return part.size() <= 6 && std::all_of(part.begin(), part.end(), is_digit); };
  if (first.empty() || !digits(first) || !digits(second) || (sign != std::string_view::npos && second.empty())) return std::nullopt;
  return std::pair(first, second);
}

std::uint32_t number_of(std::string_view digits) {
  std::uint32_t number = 0;
  for (char c : digits) number = number * 10 + static_cast<std::uint32_t>(c - '0');
  return number;
}

}  // namespace

const Supposed* find_supposed(const Sandbox& sandbox, std::string_view provision, std::uint32_t index) {
  const auto place = std::find_if(sandbox.begin(), sandbox.end(), [&](const Supposed& one) { return one.provision == provision && one.index == index; });
  return place == sandbox.end() ? nullptr : &*place;
}

void suppose(Sandbox& sandbox, Supposed supposed) {
  std::erase_if(sandbox, [&](const Supposed& one) { return key_of(one) == key_of(supposed); });
  if (!supposed.any()) return;
  const auto place = std::find_if(sandbox.begin(), sandbox.end(), [&](const Supposed& one) { return key_of(supposed) < key_of(one); });
  sandbox.insert(place, std::move(supposed));
}

Sandbox unlike(const orders::Law& law, const Sandbox& sandbox) {
  Sandbox result;
  for (const Supposed& supposed : sandbox) {
    if (const ObligationRule* rule = rule_of(law, supposed)) suppose(result, unlike(*rule, supposed));
  }
  return result;
}

std::string change_sandbox(const orders::Law& law, ReportingYear year, const SandboxChange& change, Sandbox& sandbox) {
  const Supposed* known = find_supposed(sandbox, change.provision, change.index);
  Supposed supposed = known != nullptr ? *known : Supposed{change.provision, change.index, {}, {}, 0};
  const ObligationRule* rule = rule_of(law, supposed);
  if (rule == nullptr) return say("sandbox.gone", change.provision);
  const std::string_view value = trimmed(change.value);
  switch (change.what) {
    case SandboxChange::What::share:
      supposed.share = parse_share(value);
      if (!supposed.share && !value.empty()) return say("sandbox.no_share", value);
      break;
    case SandboxChange::What::count: {
      const auto count = parse_count(value);
      if (!value.empty() && (!count || *count == 0 || *count > kMostCount)) return say("sandbox.no_count", value, kMostCount);
      supposed.count = count ? std::optional(static_cast<std::uint32_t>(*count)) : std::nullopt;
      break;
    }
    case SandboxChange::What::due: {
      const Day due = due_of(*rule, year);
      const auto day = value.empty() ? std::optional(due) : parse_display_day(value);
      if (!day) return say("sandbox.no_day", value);
      supposed.due_later = static_cast<int>(day->number) - static_cast<int>(due.number);
      if (std::abs(supposed.due_later) > kMostDaysLater) return say("sandbox.too_far", display_text(due));
      break;
    }
  }
  suppose(sandbox, unlike(*rule, std::move(supposed)));
  return {};
}

orders::Law with_sandbox(const orders::Law& law, const Sandbox& sandbox) {
  std::vector<orders::Order> orders = law.orders();
  for (orders::Order& order : orders) {
    for (orders::Paragraph& paragraph : order.paragraphs) {
      for (std::uint32_t index = 0; index < paragraph.obligations.size(); ++index) {
        const Supposed* supposed = find_supposed(sandbox, orders::citation(order, paragraph), index);
        if (supposed == nullptr) continue;
        ObligationRule& rule = paragraph.obligations[index];
        rule.share = supposed->share.value_or(rule.share);
        rule.count = supposed->count.value_or(rule.count);
        rule.due_later = supposed->due_later;
      }
    }
  }
  return orders::Law(std::move(orders));
}

std::optional<Fraction> parse_share(std::string_view text) {
  text = trimmed(text);
  if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
  if (const auto parts = parts_of(text, "/"); parts && !parts->second.empty()) {
    const Fraction share{number_of(parts->first), number_of(parts->second)};
    return share.numerator > 0 && share.numerator <= share.denominator ? std::optional(share) : std::nullopt;
  }
  const auto parts = parts_of(text, ".");
  if (!parts || parts->second.size() > kMostDecimals) return std::nullopt;
  Fraction share{number_of(parts->first), 100};
  for (const char digit : parts->second) share = {share.numerator * 10 + static_cast<std::uint32_t>(digit - '0'), share.denominator * 10};
  const std::uint32_t common = std::max(1U, std::gcd(share.numerator, share.denominator));
  share = {share.numerator / common, share.denominator / common};
  return share.numerator > 0 && share.numerator <= share.denominator ? std::optional(share) : std::nullopt;
}

std::vector<SandboxLine> sandbox_lines(const orders::Law& law, const orders::LawAsOn& as_on, ReportingYear year, const Sandbox& sandbox) {
  std::vector<SandboxLine> lines;
  for (const orders::Provision& provision : law.provisions()) {
    if (!orders::stands(law, provision, as_on)) continue;
    const auto& obligations = provision.paragraph->obligations;
    for (std::uint32_t index = 0; index < obligations.size(); ++index) {
      const ObligationRule& rule = obligations[index];
      if (!rule.reporting_years.holds(year) || (rule.when && !rule.when->holds(as_on.readings))) continue;
      SandboxLine line{provision.citation(), index, &rule, {provision.citation(), index, {}, {}, 0}, due_of(rule, year)};
      if (const Supposed* supposed = find_supposed(sandbox, line.provision, index)) line.supposed = *supposed;
      lines.push_back(std::move(line));
    }
  }
  std::stable_sort(lines.begin(), lines.end(), [](const SandboxLine& a, const SandboxLine& b) { return a.provision < b.provision; });
  return lines;
}

std::string share_words(Fraction share) {
  const std::uint64_t hundredfold = std::uint64_t{100} * share.numerator;
  if (hundredfold % share.denominator == 0) return say("effect.per_cent", hundredfold / share.denominator);
  if (hundredfold * 100 % share.denominator == 0) {
    std::string digits = fmt::format("{}.{:02}", hundredfold / share.denominator, hundredfold * 100 / share.denominator % 100);
    if (digits.back() == '0') digits.pop_back();
    return say("effect.per_cent", digits);
  }
  return fmt::format("{}/{}", share.numerator, share.denominator);
}

std::string supposed_words(const orders::Law& law, const Supposed& supposed) {
  const ObligationRule* rule = rule_of(law, supposed);
  std::vector<std::string> parts;
  if (supposed.share && rule != nullptr) parts.push_back(say("sandbox.instead", share_words(*supposed.share), share_words(rule->share)));
  if (supposed.count && rule != nullptr) parts.push_back(say("sandbox.count_instead", *supposed.count, rule->count));
  const auto days = static_cast<std::uint64_t>(std::abs(supposed.due_later));
  if (days != 0) parts.push_back(app::counted(supposed.due_later > 0 ? "sandbox.later" : "sandbox.earlier", days));
  return say("sandbox.of", citation_words(law, supposed.provision), fmt::format("{}", fmt::join(parts, ", ")));
}

}  // namespace anupalan::app
