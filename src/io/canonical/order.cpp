// "order": one order, paragraph by paragraph (orders/order.h). An order is used whole or not at all: half an
// order would be another law.
#include <array>
#include <set>

#include "base/text.h"
#include "io/canonical/plan.h"
#include "io/formats.h"

namespace anupalan::io {
namespace {

using orders::ObligationRule;

/// It is cited: neither blank nor with signs that are not seen.
void check_id(ObjectReader& in, const std::string& id) {
  if (trimmed(id) != id || printable(id) != id) in.error("record.bad_id", "id", "an id that is cited has no blanks around it and only signs that are seen", id);
}

constexpr std::array<std::string_view, 4> kKinds{"complete_share", "complete_each", "complete_count",
                                                 "pass_assessment"};
constexpr std::array<std::string_view, 4> kCourseSets{"prescribed", "administrative_secretary",
                                                      "services_department", "outside_plans"};
constexpr std::array<std::string_view, 5> kAmendments{"substitute", "insert", "clarify", "extend", "withdraw"};
constexpr std::array<std::string_view, 2> kPrescribers{"mdo", "cca"};
constexpr std::array<std::string_view, 2> kKnownAs{"department_of_posts", "gnctd"};
constexpr std::array<std::string_view, 2> kSeverities{"warning", "error"};
constexpr std::array<std::string_view, 2> kShown{"courses", "assessment"};

std::vector<std::string_view> reading_ids() {
  std::vector<std::string_view> ids;
  for (const orders::ReadingText& reading : orders::all_readings()) ids.push_back(reading.id);
  return ids;
}

std::string copy(std::string_view text) { return std::string(text); }

std::optional<Day> optional_day(ObjectReader& in, std::string_view name) {
  Day day = in.day(name);
  return day.is_never() ? std::nullopt : std::optional(day);
}

/// "YYYY-MM-DD" or a yearly "MM-DD".
std::optional<orders::DayRule> day_rule(ObjectReader& in, std::string_view name, Need need) {
  std::string_view written = in.text(name, need);
  if (written.data() == nullptr) return std::nullopt;
  if (auto yearly = parse_month_day(written)) return orders::DayRule(*yearly);
  if (parse_day(written).problem == DayProblem::not_a_date) {
    in.error("date.format", name, "a day is written YYYY-MM-DD, or MM-DD for every year", written);
    return std::nullopt;
  }
  Day day = in.day(name, need);
  return day.is_never() ? std::nullopt : std::optional(orders::DayRule(day));
}

std::optional<orders::ReadingCondition> condition(ObjectReader& in) {
  std::string_view written = in.text("when");
  if (written.data() == nullptr) return std::nullopt;
  auto equals = std::min(written.find('='), written.size());
  auto reading = orders::find_reading(written.substr(0, equals));
  std::string_view state = written.substr(equals);
  if (reading && (state == "=on" || state == "=off")) return orders::ReadingCondition{*reading, state == "=on"};
  in.error("order.bad_condition", "when", "a condition is written like R-6=on or R-6=off", written);
  return std::nullopt;
}

orders::AppliesTo applies_to(ObjectReader& in) {
  orders::AppliesTo to;
  to.prescriber = in.choices("prescriber", Need::optional, kPrescribers);
  to.under = in.choices("under", Need::optional, kKnownAs);
  to.unit = in.ids("unit");
  to.category = in.choices("category", Need::optional, model::names_of<model::Category>());
  to.service = in.texts("service");
  to.group = in.texts("group");
  to.role = in.texts("role");
  to.without_role = in.texts("without_role");
  to.when = condition(in);
  return to;
}

std::optional<orders::Window> window(ObjectReader& in) {
  auto from = day_rule(in, "from", Need::required);
  auto to = day_rule(in, "to", Need::required);
  if (!from || !to) return std::nullopt;
  const ReportingYear any{2025};
  if (from->index() != to->index()) in.error("order.empty_window", {}, "one end of the window is of every year, the other of one");
  else if (orders::day_of(*from, any) > orders::day_of(*to, any)) {
    in.error("order.empty_window", {}, "the window ends before it begins");
  }
  return orders::Window{*from, *to};
}

orders::YearRange year_range(ObjectReader& in) {
  auto year = [&](std::string_view name) -> std::optional<ReportingYear> {
    std::string_view written = in.text(name);
    if (written.data() == nullptr) return std::nullopt;
    auto parsed = parse_reporting_year(written);
    if (!parsed) in.error("record.bad_year", name, "a reporting year is written like 2025-26", written);
    return parsed;
  };
  return {year("from"), year("until")};
}

/// What only one kind has a meaning for.
void check_kind(ObjectReader& in, const ObligationRule& rule) {
  using orders::ObligationKind;
  auto only = [&](bool given, ObligationKind kind, const char* message) {
    if (given && rule.kind != kind && in.ok()) in.error("order.bad_obligation", {}, message);
  };
  only(rule.courses == orders::CourseSet::outside_plans, ObligationKind::complete_count, "courses outside the plans can only be counted: complete_count");
  only(rule.only_mandatory, ObligationKind::complete_each, "\"only_mandatory\" goes with complete_each alone");
  only(rule.with_own_assessment, ObligationKind::complete_share, "\"with_own_assessment\" goes with complete_share alone");
}

/// What a kind cannot do without.
void check_completeness(ObjectReader& in, const ObligationRule& rule) {
  if (!rule.due && rule.windows.empty() && in.ok()) {
    in.error("order.no_due_day", {}, "an obligation needs a due day, or a window on whose last day it is due");
  }
  if (rule.kind == orders::ObligationKind::complete_share && rule.share.numerator == 0 && in.ok()) {
    in.error("record.missing_member", {}, "complete_share needs a \"share\"");
  }
  if (rule.kind == orders::ObligationKind::complete_count && rule.count == 0 && in.ok()) {
    in.error("record.missing_member", {}, "complete_count needs a \"count\"");
  }
}

ObligationRule obligation(ObjectReader& in) {
  ObligationRule rule;
  if (auto kind = in.choice("kind", Need::required, kKinds)) rule.kind = static_cast<orders::ObligationKind>(*kind);
  rule.quote = in.words("quote");
  in.objects("applies_to", Need::optional, [&](ObjectReader& to) { rule.applies_to.push_back(applies_to(to)); });
  in.object("reporting_years", Need::optional, [&](ObjectReader& years) { rule.reporting_years = year_range(years); });
  if (auto set = in.choice("courses", Need::optional, kCourseSets)) rule.courses = static_cast<orders::CourseSet>(*set);
  rule.only_mandatory = in.boolean("only_mandatory").value_or(false);
  in.object("share", Need::optional, [&](ObjectReader& fraction) { rule.share = read_share(fraction); });
  rule.count = static_cast<std::uint32_t>(in.integer("count", 1, 1'000'000).value_or(0));
  rule.with_own_assessment = in.boolean("with_own_assessment").value_or(false);
  in.objects("windows", Need::optional, [&](ObjectReader& object) {
    if (auto read = window(object)) rule.windows.push_back(*read);
  });
  rule.full_windows_after_issue = in.boolean("full_windows_after_issue").value_or(false);
  rule.due = day_rule(in, "due", Need::optional);
  rule.or_earlier_plan_due = in.boolean("or_earlier_plan_due").value_or(false);
  rule.in_place_of = in.citations("in_place_of");
  rule.when = condition(in);
  check_completeness(in, rule);
  check_kind(in, rule);
  return rule;
}

void tables(ObjectReader& in, orders::Paragraph& paragraph) {
  in.objects("cadre_control", Need::optional, [&](ObjectReader& object) {
    paragraph.cadre_control.push_back({object.texts("services"), object.texts("cadres"),
                                       object.choices("categories", Need::optional, model::names_of<model::Category>()),
                                       copy(object.id("authority")), object.boolean("first").value_or(false)});
  });
  in.objects("levels", Need::optional, [&](ObjectReader& object) {
    paragraph.levels.push_back({copy(object.text("level", Need::required)), object.texts("designations", Need::required)});
  });
  in.objects("service_bands", Need::optional, [&](ObjectReader& object) {
    auto years = [&](std::string_view name) -> std::optional<int> {
      auto value = object.integer(name, 0, 100);
      return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    };
    paragraph.service_bands.push_back({copy(object.id("id")), years("above"), years("from"), years("upto")});
    const orders::ServiceBand& band = paragraph.service_bands.back();
    if (band.above && band.from) object.error("order.two_lower_bounds", {}, "a band has one lower bound: above or from");
  });
}

std::vector<std::string_view> plan_check_names() {
  std::vector<std::string_view> names;
  for (auto kind = orders::PlanCheckKind::minimum_courses; kind <= orders::PlanCheckKind::mandatory_share;
       kind = static_cast<orders::PlanCheckKind>(static_cast<int>(kind) + 1)) {
    names.push_back(orders::name_of(kind));
  }
  return names;
}

/// What a check cannot do without.
void check_completeness(ObjectReader& in, const orders::PlanCheck& check) {
  using orders::PlanCheckKind;
  bool counts = check.kind == PlanCheckKind::minimum_courses || check.kind == PlanCheckKind::courses_per_competency;
  bool needs_day = check.kind == PlanCheckKind::due_by || check.kind == PlanCheckKind::published_by;
  if (counts && check.count == 0 && in.ok()) in.error("record.missing_member", {}, "this check needs a \"count\"");
  if (needs_day && !check.day && in.ok()) in.error("record.missing_member", {}, "this check needs a \"day\"");
}

orders::PlanCheck plan_check(ObjectReader& in) {
  static const std::vector<std::string_view> kChecks = plan_check_names();
  orders::PlanCheck check;
  if (auto kind = in.choice("check", Need::required, kChecks)) check.kind = static_cast<orders::PlanCheckKind>(*kind);
  if (auto severity = in.choice("severity", Need::required, kSeverities)) check.is_error = *severity == 1;
  check.prescriber = in.choices("prescriber", Need::optional, kPrescribers);
  check.under = in.choices("under", Need::optional, kKnownAs);
  in.object("reporting_years", Need::optional, [&](ObjectReader& years) { check.reporting_years = year_range(years); });
  check.count = static_cast<std::uint32_t>(in.integer("count", 1, 1'000'000).value_or(0));
  check.day = day_rule(in, "day", Need::optional);
  for (const std::string& name : in.choices("in_place_of", Need::optional, kChecks)) {
    check.in_place_of.push_back(*orders::find_plan_check_kind(name));
  }
  check_completeness(in, check);
  return check;
}

void duties(ObjectReader& in, orders::Paragraph& paragraph) {
  in.objects("obligations", Need::optional, [&](ObjectReader& object) { paragraph.obligations.push_back(obligation(object)); });
  in.objects("milestones", Need::optional, [&](ObjectReader& object) {
    orders::Milestone milestone{copy(object.text("what", Need::required)), copy(object.words("owner")), Day::never()};
    if (auto due = day_rule(object, "due", Need::required)) milestone.due = *due;
    paragraph.milestones.push_back(std::move(milestone));
  });
  in.objects("plan_checks", Need::optional, [&](ObjectReader& object) { paragraph.plan_checks.push_back(plan_check(object)); });
  in.objects("placements", Need::optional, [&](ObjectReader& object) {
    paragraph.placements.push_back({copy(object.text("part", Need::required)), copy(object.text("section")), object.choices("holds", Need::required, kShown)});
  });
}

orders::Paragraph read_paragraph(ObjectReader& in) {
  orders::Paragraph paragraph;
  paragraph.id = in.id("id");
  check_id(in, paragraph.id);
  paragraph.quote = in.words("quote");
  paragraph.in_force_from = optional_day(in, "in_force_from");
  paragraph.in_force_until = optional_day(in, "in_force_until");
  if (paragraph.in_force_from && paragraph.in_force_until && *paragraph.in_force_until < *paragraph.in_force_from) {
    in.error("order.empty_force", "in_force_until", "the paragraph's force ends before it begins");
  }
  in.objects("amends", Need::optional, [&](ObjectReader& object) {
    orders::Amends amends{copy(object.citation("paragraph")), {}};
    if (auto how = object.choice("how", Need::required, kAmendments)) amends.how = static_cast<orders::Amendment>(*how);
    paragraph.amends.push_back(std::move(amends));
  });
  duties(in, paragraph);
  tables(in, paragraph);
  for (const std::string& id : in.choices("readings", Need::optional, reading_ids())) {
    paragraph.readings.push_back(*orders::find_reading(id));
  }
  return paragraph;
}

class OrderReader : public FormatReader {
 public:
  explicit OrderReader(Outlet outlet) : outlet_(std::move(outlet)) {}

  std::span<const std::string_view> sections() const override {
    static constexpr std::array<std::string_view, 1> kSections{"paragraphs"};
    return kSections;
  }

  bool header(ObjectReader& in) override {
    order_.id = in.id("id");
    if (order_.id.find('#') != std::string::npos) in.error("record.bad_id", "id", "an order's id has no \"#\"", order_.id);
    check_id(in, order_.id);
    order_.instrument = in.words("instrument");
    order_.number = in.text("number");
    order_.issued_by = in.text("issued_by");
    order_.subject = in.text("subject");
    order_.dated = in.day("dated", Need::required);
    if (!in.has("paragraphs")) in.error("record.missing_member", {}, "the member \"paragraphs\" is missing");
    return in.ok();
  }

  void record(std::size_t, std::uint32_t, ObjectReader& in, TextPlace place) override {
    orders::Paragraph paragraph = read_paragraph(in);
    paragraph.position = {place.line, place.column};
    if (!ids_.insert(paragraph.id).second) {
      in.error("order.paragraph_twice", "id", "this paragraph stands twice in the order", paragraph.id);
    }
    if (in.finish()) order_.paragraphs.push_back(std::move(paragraph));
    else ++errors_;
  }

  void end() override {
    const std::uint64_t sound = order_.paragraphs.size();
    model::Batch batch;
    (errors_ > 0 ? batch.others_in_error : batch.others_used) = sound + errors_;
    outlet_.batches(std::move(batch));
    if (errors_ == 0) outlet_.orders(std::move(order_));
  }

 private:
  Outlet outlet_;
  orders::Order order_;
  std::set<std::string> ids_;  // of the paragraphs read, sound or not
  std::uint64_t errors_ = 0;
};

}  // namespace

std::unique_ptr<FormatReader> make_order_reader(Outlet outlet) {
  return std::make_unique<OrderReader>(std::move(outlet));
}

}  // namespace anupalan::io
