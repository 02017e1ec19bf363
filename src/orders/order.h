// An order as data: its paragraphs, each with the words quoted, what it amends, and what it creates.
// One order is one JSON file (assets/orders/, assets/schemas/order.schema.json); this is its shape in
// memory. Nothing here decides anything: rules/ reads it.
//
// A paragraph is cited as `order-id#para`: "dopt-2025-07-04#3(v)".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/civil_day.h"
#include "base/fraction.h"
#include "orders/reading.h"

namespace anupalan::orders {

/// How a paragraph changes another.
enum class Amendment : std::uint8_t { substitute, insert, clarify, extend, withdraw };
/// "substitute", ...
std::string_view name_of(Amendment how);

struct Amends {
  std::string paragraph;  ///< citation of the paragraph amended
  Amendment how = Amendment::clarify;
  friend bool operator==(const Amends&, const Amends&) = default;
};

/// Who an obligation is for. All criteria given must hold (AND); an absent criterion says nothing; a
/// criterion on a fact that the employee's record lacks does not hold (rules.md, section 3).
struct AppliesTo {
  std::vector<std::string> prescriber;    ///< kinds of prescriber: "mdo", "cca"
  std::vector<std::string> under;         ///< `known_as` of the unit or of one above it
  std::vector<std::string> unit;          ///< id of the unit or of one above it (a ministry's own order)
  std::vector<std::string> category;
  std::vector<std::string> service;
  std::vector<std::string> group;
  std::vector<std::string> role;          ///< at least one of these roles is held
  std::vector<std::string> without_role;  ///< none of these roles is held
  std::optional<ReadingCondition> when;
  friend bool operator==(const AppliesTo&, const AppliesTo&) = default;
};

enum class ObligationKind : std::uint8_t {
  complete_share,   ///< of n prescribed courses, at least ceil(share * n)
  complete_each,    ///< every course with the requirement
  complete_count,   ///< at least `count` courses of a set, first completed in a window
  pass_assessment,  ///< every standalone assessment of the plans
};
/// "complete_share", ...
std::string_view name_of(ObligationKind kind);
std::optional<ObligationKind> find_obligation_kind(std::string_view name);

/// Whose courses an obligation speaks of.
enum class CourseSet : std::uint8_t {
  prescribed,                ///< the plans of the person's prescriber (MDO or CCA)
  administrative_secretary,  ///< the plans of an administrative secretary that bind the person
  services_department,       ///< the plans of the Services Department that bind the person
  outside_plans,             ///< any course that is in none of the person's plans
};

/// A day that a paragraph names: one date, or a day of every reporting year.
using DayRule = std::variant<Day, MonthDay>;
/// The day itself in a reporting year.
Day day_of(const DayRule& rule, ReportingYear year);

struct Window {
  DayRule from;
  DayRule to;
  friend bool operator==(const Window&, const Window&) = default;
};

/// The reporting years for which an obligation stands; open where an end is absent.
struct YearRange {
  std::optional<ReportingYear> from;
  std::optional<ReportingYear> until;
  bool holds(ReportingYear year) const { return (!from || *from <= year) && (!until || year <= *until); }
  friend bool operator==(const YearRange&, const YearRange&) = default;
};

/// An obligation of an employee, as one paragraph creates it.
struct ObligationRule {
  ObligationKind kind = ObligationKind::complete_share;
  std::string quote;                      ///< the words of the paragraph that create it
  std::vector<AppliesTo> applies_to;      ///< OR; empty: everybody covered
  YearRange reporting_years;
  CourseSet courses = CourseSet::prescribed;
  bool only_mandatory = false;            ///< complete_each: the courses marked mandatory; else all
  Fraction share;                         ///< complete_share
  std::uint32_t count = 0;                ///< complete_count
  bool with_own_assessment = false;       ///< a course counts on the later of completion and own pass
  std::vector<Window> windows;            ///< one obligation for each; due on its last day unless `due`
  bool full_windows_after_issue = false;  ///< windows begun before the order was issued do not bind (R-4)
  std::optional<DayRule> due;
  int due_later = 0;                      ///< days; no order has it, but it can be supposed of one (app/sandbox.h)
  bool or_earlier_plan_due = false;       ///< an earlier due date of the plans takes its place
  std::vector<std::string> in_place_of;   ///< citations whose obligation this one replaces where it binds
  std::optional<ReadingCondition> when;
  friend bool operator==(const ObligationRule&, const ObligationRule&) = default;
};

/// What a Ministry, Department, Organisation or CCA must do by a date (rules.md, section 4).
struct Milestone {
  std::string what;
  std::string owner;  ///< "dopt", "mdo", "cca", "mdo_and_cca", "employee", "circle", ...
  DayRule due;
  friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// What a paragraph lets one look at in a plan (rules.md, section 5). A check changes no verdict.
enum class PlanCheckKind : std::uint8_t {
  minimum_courses,           ///< at least `count` courses
  courses_per_competency,    ///< `count` courses of each competency
  distinct_courses,          ///< no course twice, nor under nearly the same name
  plan_for_each_level,       ///< every level has a plan of the prescriber
  plan_for_each_designation, ///< every covered employee has a plan
  one_plan,                  ///< nobody has several
  comprehensive_assessment,  ///< a standalone assessment
  assessment_per_course,     ///< an own assessment of every course
  due_by,                    ///< due on `day` or before
  published_by,              ///< published on `day` or before
  mandatory_share,           ///< the mandatory courses alone make up the share that is owed
};
std::string_view name_of(PlanCheckKind kind);
std::optional<PlanCheckKind> find_plan_check_kind(std::string_view name);

struct PlanCheck {
  PlanCheckKind kind = PlanCheckKind::minimum_courses;
  bool is_error = false;                   ///< else a warning
  std::vector<std::string> prescriber;     ///< kinds of prescriber; empty: MDO and CCA
  std::vector<std::string> under;          ///< `known_as` of the prescriber's unit or of one above it; empty: anywhere
  YearRange reporting_years;
  std::uint32_t count = 0;
  std::optional<DayRule> day;
  std::vector<PlanCheckKind> in_place_of;  ///< checks of these kinds that other paragraphs make are not made where this one is
  friend bool operator==(const PlanCheck&, const PlanCheck&) = default;
};

/// Where the APAR form shows the result (rules.md, section 6).
struct Placement {
  std::string part;     ///< "Part-2 (Self appraisal)"
  std::string section;  ///< "Training Programs Attended"; may be empty
  std::vector<std::string> holds;  ///< "courses", "assessment"
  friend bool operator==(const Placement&, const Placement&) = default;
};

/// The authority that controls the cadre of some services (rules.md, section 2, CCA).
struct CadreControl {
  std::vector<std::string> services;  ///< empty: any service
  std::vector<std::string> cadres;    ///< empty: any cadre
  std::vector<std::string> categories;
  std::string authority;              ///< the prescriber id of its plans
  bool first = false;                 ///< stands before the service's own authority
  friend bool operator==(const CadreControl&, const CadreControl&) = default;
};

/// Designations that make one level (dopt-2025-07-04#3(i)).
struct LevelOf {
  std::string level;
  std::vector<std::string> designations;
  friend bool operator==(const LevelOf&, const LevelOf&) = default;
};

/// A level by years of service (dopt-2025-07-04#3(ii)): at most one lower bound, at most one upper.
struct ServiceBand {
  std::string id;                  ///< "above_9_upto_16"
  std::optional<int> above;        ///< more than so many years
  std::optional<int> from;         ///< so many years or more
  std::optional<int> upto;         ///< so many years or fewer
  friend bool operator==(const ServiceBand&, const ServiceBand&) = default;
};

/// Where a paragraph stands in its file; says nothing of what the order says, so all places are equal.
struct TextPosition {
  std::uint32_t line = 0, column = 0;  ///< 1-based; 0: not read from a text
  friend constexpr bool operator==(TextPosition, TextPosition) { return true; }
};

struct Paragraph {
  std::string id;     ///< "3(v)"
  std::string quote;  ///< the operative sentence, exactly
  std::optional<Day> in_force_from;   ///< else the order's date
  std::optional<Day> in_force_until;  ///< the last day; else open
  std::vector<Amends> amends;
  std::vector<ObligationRule> obligations;
  std::vector<Milestone> milestones;
  std::vector<PlanCheck> plan_checks;
  std::vector<Placement> placements;
  std::vector<CadreControl> cadre_control;
  std::vector<LevelOf> levels;
  std::vector<ServiceBand> service_bands;
  std::vector<Reading> readings;
  TextPosition position;
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct Order {
  std::string id;          ///< "dopt-2025-07-04"
  std::string instrument;  ///< "Office Memorandum"
  std::string number;
  std::string issued_by;
  std::string subject;
  Day dated = Day::never();
  std::vector<Paragraph> paragraphs;
  std::string file;  ///< where it was read from
  friend bool operator==(const Order&, const Order&) = default;
};

/// True where two orders say the same, in whatever files.
bool same_order(const Order& a, const Order& b);

/// `order-id#para`
std::string citation(const Order& order, const Paragraph& paragraph);

}  // namespace anupalan::orders
