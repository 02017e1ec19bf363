#include "property/naive_person.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

namespace anupalan::naive {

using plain::Criteria;
using plain::Plan;
using plain::Text;

std::string small(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}
bool alike(const std::string& a, const std::string& b) { return small(a) == small(b); }
bool among(const std::string& text, const Texts& values) {
  return std::any_of(values.begin(), values.end(), [&](const std::string& v) { return alike(text, v); });
}
bool has(const Texts& texts, const std::string& text) { return std::find(texts.begin(), texts.end(), text) != texts.end(); }

// --- what the facts are

const plain::Unit& Person::unit(const std::string& id) const {
  return *std::find_if(o_.units.begin(), o_.units.end(), [&](const auto& u) { return u.id == id; });
}
Texts Person::units_upwards() const {
  Texts ids;
  for (Text id = e_.unit; id; id = unit(*id).parent) ids.push_back(*id);
  return ids;
}
bool Person::under(const std::string& name) const {
  for (const std::string& id : units_upwards()) {
    if (unit(id).known_as == name) return true;
  }
  return false;
}

Text Person::level() const {
  static const std::map<std::string, std::string> kLevels{
      {"multi tasking staff", "mts"}, {"mts", "mts"}, {"section officer", "so_aso"}, {"assistant section officer", "so_aso"},
      {"under secretary", "us"}, {"deputy secretary", "ds_director"}, {"director", "ds_director"},
      {"joint secretary", "js_and_above"}, {"additional secretary", "js_and_above"}, {"secretary", "js_and_above"}};
  if (e_.level) return e_.level;
  if (!e_.designation) return {};
  for (const auto& [designation, level] : o_.levels) {
    if (alike(designation, *e_.designation)) return level;
  }
  const auto place = kLevels.find(small(*e_.designation));
  return place == kLevels.end() ? Text{} : Text{place->second};
}

/// exactly n years on 1 April of the reporting year is "upto n"; 25 is in two bands, and the reading chooses.
Text Person::service_years() const {
  auto more_than = [&](int years, bool or_exactly) {
    if (e_.appointed_on) {
      const std::string after = fmt::format("{:04}{}", std::stoi(e_.appointed_on->substr(0, 4)) + years, e_.appointed_on->substr(4));
      const std::string first_april = fmt::format("{:04}-04-01", start_);
      return or_exactly ? after <= first_april : after < first_april;
    }
    return or_exactly ? start_ - *e_.batch >= years : start_ - *e_.batch > years;
  };
  if (!e_.appointed_on && !e_.batch) return {};
  if (more_than(25, !reading("R-1"))) return "above_25";
  if (more_than(16, false)) return "above_16_upto_25";
  return more_than(9, false) ? "above_9_upto_16" : "upto_9";
}

// --- rules.md, section 2

Texts Person::ccas() const {
  static const std::map<std::string, std::string> kControl{{"ias", "dopt"}, {"ips", "mha"}, {"ifs", "moefcc"}, {"danics", "mha"}, {"danips", "mha"},
                                                           {"css", "dopt"}, {"csss", "dopt"}, {"cscs", "dopt"}};
  Texts ids;
  if (e_.category == "all_india_service" && e_.cadre && alike(*e_.cadre, "AGMUT")) ids.push_back("mha");
  const auto place = kControl.find(small(*e_.service));
  if (place == kControl.end()) return {};  // "another service -> unknown_cca", whatever the cadre
  ids.push_back(place->second);
  return ids;
}

std::string Person::mdo() const {
  const Texts upwards = units_upwards();
  for (const std::string& id : upwards) {
    if (std::any_of(o_.plans.begin(), o_.plans.end(), [&](const Plan& p) { return p.year == q_.year && p.kind == "mdo" && p.prescriber == id; })) return id;
  }
  for (const std::string& id : upwards) {
    if (among(unit(id).kind, {"ministry", "department", "organisation"})) return id;
  }
  return upwards.back();
}

void Person::who_prescribes() {
  const bool posts = under("department_of_posts");
  if (among(e_.category, {"gramin_dak_sevak", "state_government"}) || (e_.category == "contractual" && posts)) covered_ = false;
  if (among(e_.category, {"autonomous_body", "public_sector_enterprise", "contractual", "temporary"}) && covered_) {
    covered_ = std::any_of(o_.plans.begin(), o_.plans.end(), [&](const Plan& p) {
      return p.year == q_.year && p.kind == "mdo" && p.prescriber == mdo() && std::any_of(p.applies_to.begin(), p.applies_to.end(), [&](const Criteria& c) {
        return c.contains("category") && among(e_.category, c.at("category"));
      });
    });
  }
  if (!covered_) return;
  bool cca = e_.with_mdo == false;
  if (e_.category == "all_india_service") {
    if (!e_.on_central_deputation) {
      unknown_ = {"missing_on_central_deputation"};
      return;
    }
    cca = !*e_.on_central_deputation;
  }
  if (!cca) {
    kind_ = "mdo";
    prescribers_ = {mdo()};
  } else if (!e_.service) {
    unknown_ = {"missing_service"};
  } else {
    kind_ = "cca";
    prescribers_ = ccas();
    if (prescribers_.empty()) unknown_ = {"unknown_cca"};
  }
  if (!unknown_.empty()) kind_.clear();
}

Text Person::fact(const std::string& name) const {
  if (name == "group") return e_.group;
  if (name == "designation") return e_.designation;
  if (name == "level") return level();
  if (name == "service") return e_.service;
  if (name == "cadre") return e_.cadre;
  if (name == "batch") return e_.batch ? Text{std::to_string(*e_.batch)} : Text{};
  if (name == "category") return e_.category;
  if (name == "on_central_deputation") return e_.on_central_deputation ? Text{*e_.on_central_deputation ? "true" : "false"} : Text{};
  if (name == "employee") return e_.id;
  return service_years();
}

Person::Match Person::match(const Plan& plan) const {
  if (plan.applies_to.empty()) return {true, {}};
  Match all;
  for (const Criteria& criteria : plan.applies_to) {
    bool failed = false;
    Texts missing;
    for (const auto& [name, values] : criteria) {
      if (name == "unit") {
        const Texts up = units_upwards();
        failed = failed || std::none_of(up.begin(), up.end(), [&](const std::string& id) { return has(values, id); });
      } else if (name == "employee") {
        failed = failed || !has(values, e_.id);
      } else if (const Text value = fact(name); !value) {
        missing.push_back("missing_" + name);
      } else {
        failed = failed || !among(*value, values);
      }
    }
    if (!failed && missing.empty()) return {true, {}};
    if (!failed) all.missing.insert(all.missing.end(), missing.begin(), missing.end());
  }
  return all;
}

void Person::which_plans() {
  std::set<std::string> missing;
  for (const Plan& plan : o_.plans) {
    if (plan.year != q_.year) continue;
    if (plan.kind == kind_ && has(prescribers_, plan.prescriber)) {
      const Match answer = match(plan);
      if (answer.holds) plans_.push_back(&plan);
      missing.insert(answer.missing.begin(), answer.missing.end());
    }
    const bool secretary = plan.kind == "administrative_secretary" && has(units_upwards(), plan.prescriber);
    const bool services = plan.kind == "services_department" && under("gnctd");
    if ((secretary || services) && match(plan).holds) further_.push_back(&plan);
  }
  if (!kind_.empty() && plans_.empty()) unknown_ = missing.empty() ? Texts{"no_plan"} : Texts{missing.begin(), missing.end()};
  if (plans_.size() > 1) verdict_.findings.push_back("several_plans");
  for (const Plan* plan : plans_) {
    verdict_.plans.push_back(plan->id);
    if (plan->due_on && *plan->due_on < plans_due_) plans_due_ = *plan->due_on;
  }
  for (const Plan* plan : further_) verdict_.plans.push_back(plan->id);
  std::sort(verdict_.plans.begin(), verdict_.plans.end());
  if (!plans_.empty() && courses_of(plans_).empty()) unknown_ = {"empty_plan"};
}

std::vector<Course> Person::courses_of(const std::vector<const Plan*>& plans) {
  std::map<std::string, std::string> united;
  for (const Plan* plan : plans) {
    for (const auto& [course, requirement] : plan->courses) {
      std::string& to = united[course];
      if (requirement == "mandatory" || to.empty()) to = requirement;
    }
  }
  std::vector<Course> courses;
  for (const auto& [id, requirement] : united) courses.push_back({id, requirement, {}});
  return courses;
}

}  // namespace anupalan::naive
