#include "model/facts.h"

namespace anupalan::model {
namespace {

constexpr std::array<std::string_view, 8> kCategories{
    "central_government", "all_india_service", "autonomous_body",  "public_sector_enterprise",
    "contractual",        "temporary",         "gramin_dak_sevak", "state_government"};
constexpr std::array<std::string_view, 5> kProfileStatuses{"", "verified", "not_verified",
                                                           "not_my_user", "pending"};
constexpr std::array<std::string_view, 4> kCompetencies{"", "behavioural", "functional", "domain"};
constexpr std::array<std::string_view, 3> kRequirements{"", "optional", "mandatory"};
constexpr std::array<std::string_view, 4> kPrescribers{"mdo", "cca", "administrative_secretary",
                                                       "services_department"};
constexpr std::array<std::string_view, 3> kCourseStatuses{"not_started", "in_progress", "completed"};
constexpr std::array<std::string_view, 2> kResults{"failed", "passed"};
constexpr std::array<std::string_view, 8> kGuessed{"column", "person",   "course",     "assessment",
                                                   "unit",   "category", "prescriber", "reporting_year"};

}  // namespace

template <> std::span<const std::string_view> names_of<Category>() { return kCategories; }
template <> std::span<const std::string_view> names_of<ProfileStatus>() { return kProfileStatuses; }
template <> std::span<const std::string_view> names_of<Competency>() { return kCompetencies; }
template <> std::span<const std::string_view> names_of<Requirement>() { return kRequirements; }
template <> std::span<const std::string_view> names_of<PrescriberKind>() { return kPrescribers; }
template <> std::span<const std::string_view> names_of<CourseStatus>() { return kCourseStatuses; }
template <> std::span<const std::string_view> names_of<AssessmentResult>() { return kResults; }
template <> std::span<const std::string_view> names_of<Guessed>() { return kGuessed; }

}  // namespace anupalan::model
