// The enumerated facts of the canonical formats (formats.md, section 1), each with the name that files
// use. A name that is not listed here is an unknown enumerator.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace anupalan::model {

/// rules.md, section 2.
enum class Category : std::uint8_t {
  central_government,
  all_india_service,
  autonomous_body,
  public_sector_enterprise,
  contractual,
  temporary,
  gramin_dak_sevak,
  state_government,
};

enum class ProfileStatus : std::uint8_t { absent, verified, not_verified, not_my_user, pending };

/// A fact that a record may leave open.
enum class Maybe : std::uint8_t { absent, no, yes };
constexpr Maybe maybe(std::optional<bool> value) { return !value ? Maybe::absent : *value ? Maybe::yes : Maybe::no; }

enum class Competency : std::uint8_t { absent, behavioural, functional, domain };

/// What a plan says of a course: mandatory beats optional beats none.
enum class Requirement : std::uint8_t { none, optional, mandatory };

enum class PrescriberKind : std::uint8_t { mdo, cca, administrative_secretary, services_department };

enum class CourseStatus : std::uint8_t { not_started, in_progress, completed };

enum class AssessmentResult : std::uint8_t { failed, passed };

/// What has to be guessed where files do not say it, and what a correction says instead.
enum class Guessed : std::uint8_t {
  column,          ///< what a table's column is
  person,          ///< whose a record is, by what it has instead of an employee id
  course,          ///< which course has a name
  assessment,      ///< which assessment has a name
  unit,            ///< which unit is meant by names from the ministry down
  category,        ///< of the employees of a file that does not say it
  prescriber,      ///< the unit that prescribes a plan
  reporting_year,  ///< of a plan
};

/// A name as files write it. Enumerators that stand for "absent" have an empty name, which no file
/// can give.
template <typename E>
std::span<const std::string_view> names_of();

template <> std::span<const std::string_view> names_of<Category>();
template <> std::span<const std::string_view> names_of<ProfileStatus>();
template <> std::span<const std::string_view> names_of<Competency>();
template <> std::span<const std::string_view> names_of<Requirement>();
template <> std::span<const std::string_view> names_of<PrescriberKind>();
template <> std::span<const std::string_view> names_of<CourseStatus>();
template <> std::span<const std::string_view> names_of<AssessmentResult>();
template <> std::span<const std::string_view> names_of<Guessed>();

template <typename E>
std::string_view name_of(E value) {
  return names_of<E>()[static_cast<std::size_t>(value)];
}

/// Nothing for an unknown enumerator; the empty text is one.
template <typename E>
std::optional<E> find_named(std::string_view name) {
  auto names = names_of<E>();
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!name.empty() && names[i] == name) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace anupalan::model
