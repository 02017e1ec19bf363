#include "mirror/people.h"

#include <array>

#include <fmt/format.h>

#include "app/queries.h"
#include "mirror/views/parts.h"

namespace anupalan::mirror {
namespace {

struct TextPart {
  std::string_view name;
  std::string app::Filter::*member;
};
constexpr std::array kTextParts{TextPart{"unit", &app::Filter::unit}, TextPart{"reason", &app::Filter::reason},
                                TextPart{"plan", &app::Filter::plan}};
constexpr std::string_view kCourse = "course.";  // and how they stand with it
constexpr std::string_view kColumn = "column."; // and which
constexpr std::string_view kAlso = "+";          // a part that must let through as well

/// What separates the parts is written in hexadecimal digits.
std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '&' || c == '=' || c == '%') result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else result += c;
  }
  return result;
}

int digit_of(char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; }

std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool coded = text[i] == '%' && i + 2 < text.size() && digit_of(text[i + 1]) >= 0 && digit_of(text[i + 2]) >= 0;
    result += coded ? static_cast<char>(digit_of(text[i + 1]) * 16 + digit_of(text[i + 2])) : text[i];
    if (coded) i += 2;
  }
  return result;
}

std::string written(const app::Filter& part) {
  std::string text;
  const auto add = [&](std::string_view name, std::string_view value) {
    text += fmt::format("{}{}={}", text.empty() ? "" : "&", name, escaped(value));
  };
  if (part.status) add("status", rules::name_of(*part.status));
  if (part.level) add("level", *part.level);
  if (part.course.any()) add(fmt::format("{}{}", kCourse, rules::name_of(part.course.stand)), part.course.id);
  for (const TextPart& one : kTextParts) {
    if (!(part.*one.member).empty()) add(one.name, part.*one.member);
  }
  for (const auto& [column, typed] : part.columns) add(fmt::format("{}{}", kColumn, app::name_of(column)), typed);
  for (const app::Filter& other : part.also) text.append(text.empty() ? "" : "&").append(kAlso).append(written(other));
  return text;
}

/// False for a name or value that means nothing.
bool read_part(std::string_view name, std::string value, app::Filter& part) {
  if (name == "level") return part.level = std::move(value), true;
  if (name == "status") return part.status = app::find_status(value), part.status.has_value();
  if (name.starts_with(kCourse)) {
    const auto stand = app::find_course_stand(name.substr(kCourse.size()));
    part.course = {std::move(value), stand.value_or(app::OfCourse{}.stand)};
    return stand.has_value();
  }
  if (name.starts_with(kColumn)) {
    const auto column = app::find_column(name.substr(kColumn.size()));
    if (column) part.columns[*column] = std::move(value);
    return column.has_value();
  }
  for (const TextPart& one : kTextParts) {
    if (one.name == name) return part.*one.member = std::move(value), true;
  }
  return false;
}

}  // namespace

std::string people_action(const app::Filter& part) { return "people:" + written(part); }

std::string keep_action(const app::Filter& part) { return "keep:" + written(part); }

std::optional<app::Filter> part_of(std::string_view text) {
  app::Filter part;
  while (!text.empty()) {
    const std::string_view one = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(text.size(), one.size() + 1));
    const std::size_t equals = std::min(one.find('='), one.size());
    std::string_view name = one.substr(0, equals);
    const bool also = name.starts_with(kAlso);
    if (also) name.remove_prefix(kAlso.size());
    app::Filter& to = also ? part.also.emplace_back() : part;
    if (!read_part(name, unescaped(one.substr(std::min(equals + 1, one.size()))), to)) return std::nullopt;
  }
  return part;
}

Node& people(Node& parent, std::string words, std::uint32_t count, const app::Filter& part) {
  if (count == 0) return parent.add("span", std::move(words));
  return parent.add("button", std::move(words), people_action(part));
}

Node& keep(Node& parent, std::string_view words, const app::Filter& part, std::string_view key) {
  return parent.add("button", say(key, words), keep_action(part));
}

void crumbs(const app::Workspace& workspace, Node& root) {
  const auto& steps = workspace.crumbs();
  if (steps.size() < 2) return;  // the view alone, which is the heading
  Node& list = root.add("nav").set("aria-label", word("mirror.crumbs")).add("ol");
  for (std::size_t i = 0; i < steps.size(); ++i) {
    Node& item = list.add("li");
    if (steps[i].command) item.add("button", steps[i].words, fmt::format("crumb:{}", i));
    else item.add("span", steps[i].words);
    if (i + 1 == steps.size()) item.children.back().set("aria-current", "location");
  }
}

void chips(const app::Workspace& workspace, Node& root) {
  if (!workspace.filter().any()) return;
  const std::uint64_t all = workspace.answer()->counts().employees();
  Node& bar = root.add("div").set("role", "group").set("aria-label", word("mirror.filter"));
  if (!app::follows_filter(workspace.view())) {
    const rules::Counts& counts = workspace.answer()->counts();
    bar.add("p", say("top.filter_rests", say("top.denominators", app::grouped(counts.covered()), app::grouped(all))));
    return;
  }
  Node& count = bar.add("p", workspace.selecting() ? word("top.counting") : say("top.selected", app::grouped(workspace.selected_count()), app::grouped(all)));
  count.set("data-figure", "selected").set("title", say("top.selected_hint", display_text(workspace.answer()->as_on())));
  const auto& parts = workspace.chips();
  for (std::size_t i = 0; i < parts.size(); ++i) bar.add("button", say("mirror.drop", parts[i].words), fmt::format("drop:{}", i));
  bar.add("button", word("filter.clear_all"), "clear-filter");
}

}  // namespace anupalan::mirror
