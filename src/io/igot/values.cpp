#include "io/igot/values.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "io/table/table.h"

namespace anupalan::io {
namespace {

using model::Category;
using model::Competency;
using model::CourseStatus;
using model::ProfileStatus;
using model::Requirement;

template <typename T>
struct Meaning {
  std::string_view key;
  T value;
};

template <typename T, std::size_t N>
std::optional<T> find(const std::array<Meaning<T>, N>& meanings, std::string_view key) {
  auto found = std::find_if(meanings.begin(), meanings.end(), [&](const auto& m) { return m.key == key; });
  if (found == meanings.end()) return std::nullopt;
  return found->value;
}

/// What a spreadsheet makes of a whole number: "2012.0".
std::string_view without_point_zero(std::string_view text) {
  text = trimmed(text);
  if (text.ends_with(".0")) text.remove_suffix(2);
  return text;
}

constexpr std::array<Meaning<bool>, 8> kBooleans{{
    {"true", true}, {"yes", true}, {"y", true}, {"1", true}, {"false", false}, {"no", false}, {"n", false}, {"0", false},
}};

constexpr std::array<Meaning<CourseStatus>, 9> kCourseStatuses{{
    {"0", CourseStatus::not_started}, {"1", CourseStatus::in_progress}, {"2", CourseStatus::completed},
    {"notenrolled", CourseStatus::not_started}, {"notstarted", CourseStatus::not_started},
    {"inprogress", CourseStatus::in_progress}, {"started", CourseStatus::in_progress},
    {"completed", CourseStatus::completed}, {"complete", CourseStatus::completed},
}};

constexpr std::array<Meaning<bool>, 4> kResults{{{"pass", true}, {"passed", true}, {"fail", false}, {"failed", false}}};

constexpr std::array<Meaning<ProfileStatus>, 5> kProfileStatuses{{
    {"verified", ProfileStatus::verified}, {"notverified", ProfileStatus::not_verified}, {"unverified", ProfileStatus::not_verified},
    {"notmyuser", ProfileStatus::not_my_user}, {"pending", ProfileStatus::pending},
}};

constexpr std::array<Meaning<Requirement>, 6> kRequirements{{
    {"mandatory", Requirement::mandatory}, {"compulsory", Requirement::mandatory}, {"m", Requirement::mandatory},
    {"optional", Requirement::optional}, {"elective", Requirement::optional}, {"o", Requirement::optional},
}};

constexpr std::array<Meaning<Category>, 16> kCategories{{
    {"centralgovernment", Category::central_government}, {"centralgovernmentemployee", Category::central_government},
    {"centralgovt", Category::central_government}, {"allindiaservice", Category::all_india_service},
    {"allindiaservices", Category::all_india_service}, {"ais", Category::all_india_service},
    {"autonomousbody", Category::autonomous_body}, {"publicsectorenterprise", Category::public_sector_enterprise},
    {"pse", Category::public_sector_enterprise}, {"psu", Category::public_sector_enterprise},
    {"contractual", Category::contractual}, {"contract", Category::contractual}, {"temporary", Category::temporary},
    {"gramindaksevak", Category::gramin_dak_sevak}, {"gds", Category::gramin_dak_sevak},
    {"stategovernment", Category::state_government},
}};

constexpr std::array<Meaning<std::string_view>, 17> kServices{{
    {"ias", "IAS"}, {"ips", "IPS"}, {"ifs", "IFS"}, {"ifos", "IFS"}, {"css", "CSS"}, {"csss", "CSSS"}, {"cscs", "CSCS"},
    {"danics", "DANICS"}, {"danips", "DANIPS"},
    {"indianadministrativeservice", "IAS"}, {"indianpoliceservice", "IPS"}, {"indianforestservice", "IFS"},
    {"centralsecretariatservice", "CSS"}, {"centralsecretariatstenographersservice", "CSSS"},
    {"centralsecretariatstenographerservice", "CSSS"}, {"centralsecretariatclericalservice", "CSCS"},
    {"centralsecretariatclericalservices", "CSCS"},
}};

/// The civil and the police service of Delhi and the islands, whose names are written in many ways.
std::optional<std::string_view> service_of_delhi(std::string_view key) {
  if (key.find("andaman") == std::string_view::npos) return std::nullopt;
  if (key.find("policeservice") != std::string_view::npos) return "DANIPS";
  if (key.find("civilservice") != std::string_view::npos) return "DANICS";
  return std::nullopt;
}

}  // namespace

std::optional<bool> read_boolean(std::string_view text) { return find(kBooleans, key_of(without_point_zero(text))); }

std::optional<CourseStatus> read_course_status(std::string_view text) {
  return find(kCourseStatuses, key_of(without_point_zero(text)));
}

std::optional<bool> read_passed(std::string_view text) {
  auto passed = find(kResults, key_of(text));
  return passed ? passed : read_boolean(text);
}

std::optional<ProfileStatus> read_profile_status(std::string_view text) {
  if (auto verified = read_boolean(text)) return *verified ? ProfileStatus::verified : ProfileStatus::not_verified;
  return find(kProfileStatuses, key_of(text));
}

std::optional<Competency> read_competency(std::string_view text) {
  std::string key = key_of(text);
  if (key.starts_with("behaviour") || key.starts_with("behavior")) return Competency::behavioural;
  if (key.starts_with("functional")) return Competency::functional;
  if (key.starts_with("domain")) return Competency::domain;
  return std::nullopt;
}

std::optional<Requirement> read_requirement(std::string_view text) {
  if (auto mandatory = read_boolean(text)) return *mandatory ? Requirement::mandatory : Requirement::optional;
  return find(kRequirements, key_of(text));
}

std::optional<Category> read_category(std::string_view text) { return find(kCategories, key_of(text)); }

Category category_of_service_type(std::string_view text) {
  bool all_india = key_of(text).starts_with("allindiaservice");
  return all_india ? Category::all_india_service : Category::central_government;
}

std::string read_group(std::string_view text) {
  std::string key = key_of(text);
  std::erase_if(key, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });  // typographic quotes
  std::string_view rest = key;
  if (rest.starts_with("group")) rest.remove_prefix(5);
  if (rest.empty() || rest.front() < 'a' || rest.front() > 'd') return std::string(trimmed(text));
  std::string_view after = rest.substr(1);
  if (!after.empty() && after != "gazetted" && after != "nongazetted") return std::string(trimmed(text));
  return {static_cast<char>(rest.front() - 'a' + 'A')};
}

std::string read_service(std::string_view text) {
  text = trimmed(text);
  std::string key = key_of(text);
  if (auto code = find(kServices, key)) return std::string(*code);
  if (auto code = service_of_delhi(key)) return std::string(*code);
  std::size_t open = text.rfind('(');
  if (open == std::string_view::npos) return std::string(text);
  auto named = find(kServices, key_of(text.substr(0, open)));
  if (!named && key_of(text.substr(open)) != "ifs") named = find(kServices, key_of(text.substr(open)));
  return std::string(named.value_or(text));
}

bool is_all_india_service(std::string_view service) { return service == "IAS" || service == "IPS" || service == "IFS"; }

std::optional<std::uint16_t> read_year(std::string_view text) {
  text = without_point_zero(text);
  if (text.size() != 4 || !std::all_of(text.begin(), text.end(), is_digit)) return std::nullopt;
  int year = 0;
  for (char c : text) year = year * 10 + (c - '0');
  if (year < 1900 || year > 2079) return std::nullopt;
  return static_cast<std::uint16_t>(year);
}

std::optional<ReportingYear> read_reporting_year(std::string_view text) {
  std::string year;  // the runs of digits, with "-" between them
  bool apart = false;
  for (char c : text) {
    if (is_digit(c)) year += (apart && !year.empty()) ? std::string{'-', c} : std::string{c};
    apart = !is_digit(c);
  }
  if (year.size() == 9) year.erase(5, 2);  // 2025-2026
  return parse_reporting_year(year);
}

std::optional<std::int32_t> read_hundredths(std::string_view text) {
  text = trimmed(text);
  if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
  const std::size_t point = std::min(text.find('.'), text.size());
  const std::string_view whole = text.substr(0, point), part = text.substr(std::min(point + 1, text.size()));
  const auto are_digits = [](std::string_view digits) { return std::all_of(digits.begin(), digits.end(), is_digit); };
  if (whole.empty() || whole.size() > 3 || !are_digits(whole) || !are_digits(part)) return std::nullopt;
  std::int32_t value = 0;
  for (char c : whole) value = value * 10 + (c - '0');
  for (std::size_t i = 0; i < 2; ++i) value = value * 10 + (i < part.size() ? part[i] - '0' : 0);
  if (part.size() > 2 && part[2] >= '5') ++value;
  return value <= 10000 ? std::optional(value) : std::nullopt;
}

std::vector<std::string> read_list(std::string_view text) {
  std::vector<std::string> items;
  const bool quoted = text.find('"') != std::string_view::npos;
  bool inside = !quoted;  // what stands between two items in quotes is no item
  while (!text.empty()) {
    std::size_t end = std::min(text.find(quoted ? '"' : ','), text.size());
    std::string_view item = trimmed(text.substr(0, end));
    if (inside && !item.empty()) items.emplace_back(item);
    if (quoted) inside = !inside;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return items;
}

}  // namespace anupalan::io
