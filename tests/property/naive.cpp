#include "property/naive.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "property/naive_person.h"

namespace anupalan::naive {
namespace {

using plain::Employee;
using plain::Organisation;
using plain::Plan;
using plain::Question;

/// What a person owes (rules.md, section 3), and what is said of it.
class Case : public Person {
 public:
  using Person::Person;

  Verdict judge() {
    who_prescribes();
    if (e_.profile && *e_.profile != "verified") verdict_.findings.push_back("profile_not_verified");
    if (covered_) {
      which_plans();
      which_obligations();
      look_for_findings();
    }
    verdict_.employee = e_.id;
    conclude();
    std::sort(verdict_.findings.begin(), verdict_.findings.end());
    return verdict_;
  }

 private:
  Texts assessments() const {
    std::set<std::string> ids;
    for (const Plan* plan : plans_) ids.insert(plan->assessments.begin(), plan->assessments.end());
    return {ids.begin(), ids.end()};
  }

  // --- when something was done

  std::string first_completed(const std::string& course, const std::string& from, const std::string& to) const {
    std::string first = kNever;
    for (const plain::Record& r : o_.completions) {
      if (r.employee == e_.id && r.what == course && r.on >= from && r.on <= to) first = std::min(first, r.on);
    }
    return first;
  }
  std::string first_passed(const std::string& assessment) const {
    std::string first = kNever;
    for (const plain::Record& r : o_.passes) {
      if (r.employee == e_.id && r.what == assessment) first = std::min(first, r.on);
    }
    return first;
  }

  // --- rules.md, section 3

  std::string year_begins() const { return fmt::format("{:04}-04-01", start_); }
  std::string year_ends() const { return fmt::format("{:04}-03-31", start_ + 1); }
  std::string open_window() const { return reading("R-2") ? "" : year_begins(); }

  void add(const std::string& provision, const std::string& kind, const std::string& due, unsigned needed, unsigned of, Texts days) {
    Obligation o;
    o.provision = provision;
    o.kind = kind;
    o.due_on = due;
    o.needed = needed;
    o.of = of;
    std::sort(days.begin(), days.end());
    o.met_on = days.size() >= needed ? days[needed - 1] : kNever;
    if (o.met_on > q_.as_on) o.met_on = kNever;
    o.done = static_cast<unsigned>(std::count_if(days.begin(), days.end(), [&](const std::string& day) { return day <= q_.as_on; }));
    if (o.met_on != kNever) o.status = o.met_on <= due ? "met" : "met_late";
    else o.status = q_.as_on <= due ? "pending" : "missed";
    verdict_.obligations.push_back(o);
  }

  /// The days on which courses count that were first completed in the window, and whose own assessments were passed.
  Texts counting_days(const std::vector<Course>& courses, const std::string& from, const std::string& to) const {
    Texts days;
    for (const Course& course : courses) {
      std::string day = first_completed(course.id, from, to);
      for (const std::string& own : course.own) day = std::max(day, first_passed(own));
      if (day != kNever) days.push_back(day);
    }
    return days;
  }

  void share(const std::string& provision, const std::string& due, const std::vector<Course>& courses) {
    if (!unknown_.empty()) {
      Obligation o;
      o.provision = provision;
      o.kind = "complete_share";
      o.status = "undetermined";
      o.due_on = due;
      o.missing = unknown_;
      verdict_.obligations.push_back(o);
    } else if (!courses.empty()) {
      const auto of = static_cast<unsigned>(courses.size());
      add(provision, "complete_share", due, (of + 1) / 2, of, counting_days(courses, open_window(), kNever));
    }
  }

  void each(const std::string& provision, const std::string& due, std::vector<Course> courses, bool only_mandatory) {
    if (only_mandatory) std::erase_if(courses, [](const Course& course) { return course.requirement != "mandatory"; });
    const auto of = static_cast<unsigned>(courses.size());
    if (of > 0) add(provision, "complete_each", due, of, of, counting_days(courses, open_window(), kNever));
  }

  bool service(const std::string& name) const { return e_.service && alike(*e_.service, name); }
  bool role(const std::string& name) const { return among(name, e_.roles); }

  void which_obligations() {
    const std::vector<Course> prescribed = courses_of(plans_);
    const std::string march = year_ends(), earlier = std::min(march, plans_due_);
    const bool posts = under("department_of_posts") && kind_ == "mdo" && q_.year == "2025-26";
    const bool ias_of_cca = service("IAS") && kind_ == "cca";
    if (order("ais-2025-10-16", "2025-10-16") && ias_of_cca && reading("R-3")) each("ais-2025-10-16#2", march, prescribed, true);
    const bool posts_bind = posts && order("dop-2025-08-18", "2025-08-18");
    if (posts_bind) share("dop-2025-08-18#4", std::min<std::string>("2026-03-31", plans_due_), with_own(prescribed));
    if (posts && order("dop-2026-02-19", "2026-02-19") && !reading("R-5")) each("dop-2026-02-19#2", "2026-03-31", prescribed, false);
    if (order("dopt-2025-07-04", "2025-07-04")) {
      if (!posts_bind) share("dopt-2025-07-04#3(v)", earlier, prescribed);
      Texts standalone = assessments();
      std::erase_if(standalone, [&](const std::string& id) { return o_.assessments.at(id).has_value(); });
      Texts days;
      for (const std::string& id : standalone) {
        if (first_passed(id) != kNever) days.push_back(first_passed(id));
      }
      const auto of = static_cast<unsigned>(standalone.size());
      if (of > 0) add("dopt-2025-07-04#4", "pass_assessment", earlier, of, of, days);
    }
    if (order("gnctd-2026-01-02", "2026-01-02") && under("gnctd")) delhi(prescribed, ias_of_cca);
  }

  std::vector<Course> with_own(std::vector<Course> courses) const {
    for (Course& course : courses) {
      for (const std::string& id : assessments()) {
        if (o_.assessments.at(id) == course.id) course.own.push_back(id);
      }
    }
    return courses;
  }

  std::vector<Course> courses_of_kind(const std::string& kind) const {
    std::vector<const Plan*> plans;
    std::copy_if(further_.begin(), further_.end(), std::back_inserter(plans), [&](const Plan* plan) { return plan->kind == kind; });
    return courses_of(plans);
  }

  void delhi(const std::vector<Course>& prescribed, bool ias_of_cca) {
    if (ias_of_cca && q_.year == "2025-26") {
      const auto of = static_cast<unsigned>(prescribed.size());
      if (of > 0) add("gnctd-2026-01-02#(i)", "complete_count", "2026-03-31", 1, of, counting_days(prescribed, "2025-04-01", "2026-03-31"));
      each("gnctd-2026-01-02#(i)", "2027-03-31", prescribed, true);
    }
    const bool named = service("IAS") || service("DANICS");
    const bool other = e_.group && among(*e_.group, {"A", "B"});
    if (start_ >= 2026 && !role("administrative_secretary") && (named || other || !reading("R-6"))) {
      each("gnctd-2026-01-02#(ii)", year_ends(), courses_of_kind("administrative_secretary"), false);
    }
    if (start_ >= 2026 && role("administrative_secretary")) each("gnctd-2026-01-02#(iii)", year_ends(), courses_of_kind("services_department"), false);
    if (named) half_years();
  }

  void half_years() {
    const std::array<std::pair<std::string, std::string>, 2> kHalves{{{fmt::format("{}-04-01", start_), fmt::format("{}-09-30", start_)},
                                                                    {fmt::format("{}-10-01", start_), fmt::format("{}-03-31", start_ + 1)}}};
    for (const auto& [from, to] : kHalves) {
      if ((reading("R-4") ? from : to) < "2026-01-02") continue;
      std::set<std::string> others;
      for (const plain::Record& r : o_.completions) {
        if (r.employee == e_.id && !is_planned(r.what)) others.insert(r.what);
      }
      Texts days;
      for (const std::string& course : others) {
        if (const std::string day = first_completed(course, from, to); day != kNever) days.push_back(day);
      }
      add("gnctd-2026-01-02#(iv)", "complete_count", to, 1, 0, days);
    }
  }

  bool is_planned(const std::string& course) const {
    auto names = [&](const Plan* plan) { return plan->courses.contains(course); };
    return std::any_of(plans_.begin(), plans_.end(), names) || std::any_of(further_.begin(), further_.end(), names);
  }

  void look_for_findings() {
    bool before = false, pass_first = false;
    for (const auto& [course, minutes] : o_.courses) {
      if (!is_planned(course)) continue;
      const std::string completed = first_completed(course, "", kNever);
      before = before || (completed < year_begins() && completed <= q_.as_on);
    }
    const bool posts_bind = std::any_of(verdict_.obligations.begin(), verdict_.obligations.end(), [](const Obligation& o) { return o.provision == "dop-2025-08-18#4" && o.missing.empty(); });
    for (const Course& course : with_own(courses_of(plans_))) {
      const std::string completed = first_completed(course.id, "", kNever);
      for (const std::string& own : course.own) pass_first = pass_first || (completed <= q_.as_on && first_passed(own) < completed);
    }
    if (before) verdict_.findings.push_back("completed_before_year");
    if (pass_first && posts_bind) verdict_.findings.push_back("assessment_before_course");
  }

  void conclude() {
    auto any = [&](const char* status) {
      return std::any_of(verdict_.obligations.begin(), verdict_.obligations.end(), [&](const Obligation& o) { return o.status == status; });
    };
    if (!covered_) {
      verdict_.status = "not_applicable";
      verdict_.reasons = {"not_covered"};
    } else if (verdict_.obligations.empty()) {
      verdict_.status = "undetermined";
      verdict_.reasons = {"nothing_prescribed"};
    } else {
      verdict_.status = any("missed") ? "missed" : any("undetermined") ? "undetermined" : any("pending") ? "pending" : any("met_late") ? "late" : "compliant";
      if (verdict_.status == "undetermined") verdict_.reasons = unknown_;
    }
  }
};

}  // namespace

std::vector<Verdict> evaluate(const Organisation& organisation, const Question& question) {
  std::vector<Verdict> verdicts;
  for (const Employee& employee : organisation.employees) verdicts.push_back(Case(organisation, question, employee).judge());
  std::sort(verdicts.begin(), verdicts.end(), [](const Verdict& a, const Verdict& b) { return a.employee < b.employee; });
  return verdicts;
}

std::vector<std::string> lines_of(const std::vector<Verdict>& verdicts) {
  Texts lines;
  for (const Verdict& v : verdicts) {
    Texts obligations;
    for (const Obligation& o : v.obligations) {
      obligations.push_back(fmt::format("{} {} {} due {} met {} {}/{} of {} [{}]", o.provision, o.kind, o.status, o.due_on, o.met_on == kNever ? "" : o.met_on,
                                        o.done, o.needed, o.of, fmt::join(o.missing, ",")));
    }
    std::sort(obligations.begin(), obligations.end());
    lines.push_back(fmt::format("{} {} plans [{}] reasons [{}] findings [{}] {}", v.employee, v.status, fmt::join(v.plans, ","), fmt::join(v.reasons, ","),
                                fmt::join(v.findings, ","), fmt::join(obligations, "; ")));
  }
  return lines;
}

}  // namespace anupalan::naive
