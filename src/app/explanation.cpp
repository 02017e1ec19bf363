// The explanation in words: rules/explain.h as an Outline (queries.h).
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/citation.h"
#include "app/masking.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"
#include "rules/explain.h"
#include "rules/findings.h"
#include "rules/flip.h"
#include "rules/person.h"

namespace anupalan::app {
namespace {

using model::at;

void add_once(std::vector<std::string>& words, std::string_view word) {
  if (std::find(words.begin(), words.end(), word) == words.end()) words.emplace_back(word);
}

class Teller {
 public:
  Teller(const Answer& answer, model::EmployeeRow employee)
      : answer_(answer), data_(answer.data()), employee_(employee),
        told_(rules::explain(answer.evaluation(), answer.law(), employee, answer.as_on())) {}

  Outline tell() {
    Outline root;
    root.label = shown_name(answer_, employee_);
    root.code = rules::name_of(told_.status);
    root.text = say("explain.status", std::string(words_for(root.code)), display_text(told_.day));
    from(root, data_.employees.source[at(employee_)]);
    tell_switches(root);
    tell_coverage(root);
    if (told_.prescription->prescriber.covered) {
      tell_prescriber(root);
      tell_plans(root);
      for (const rules::ObligationAnswer& obligation : told_.obligations) tell_obligation(root, obligation);
      for (orders::Reading reading : told_.readings) tell_reading(root, reading);
      tell_flip(root);
    }
    tell_codes(root, "explain.reason", answer_.evaluation().reasons(employee_, told_.day));
    tell_codes(root, "explain.finding", rules::findings_of(answer_.evaluation(), employee_, told_.day));
    return root;
  }

 private:
  void from(Outline& node, model::Source source) const {
    if (source == model::kNoSource) return;
    model::SourcePlace place = data_.place_of(source);
    node.file = place.file;
    node.pointer = std::move(place.pointer);
  }

  void cite(Outline& node, const std::string& citation) const {
    node.citation = citation;
    node.cited = citation_words(answer_.law(), citation);
    orders::Provision provision = answer_.law().find(citation);
    if (provision.paragraph != nullptr) node.quote = provision.paragraph->quote;
  }

  /// What the user switched off leaves its mark.
  void tell_switches(Outline& root) const {
    for (const std::string& order : answer_.question().orders_off) root.add(say("explain.order_off", order)).code = "off";
    for (const std::string& reading : answer_.readings_off()) root.add(say("explain.reading_off", reading)).code = "off";
    for (const std::string& supposed : answer_.supposed()) root.add(say("explain.supposed", supposed)).code = "supposed";
  }

  void tell_coverage(Outline& root) const {
    const rules::Prescriber& prescriber = told_.prescription->prescriber;
    std::string category(model::name_of(data_.employees.category[at(employee_)]));
    Outline& node = root.add(std::string(tr("explain.covered")),
                             say(prescriber.covered ? "explain.covered.yes" : "explain.covered.no",
                                 std::string(tr("category." + category))));
    node.code = prescriber.covered ? "covered" : "not_covered";
    cite(node, prescriber.covered ? "dopt-2025-07-04#2" : prescriber.paragraph);
    from(node, data_.employees.source[at(employee_)]);
  }

  void tell_prescriber(Outline& root) const {
    const rules::Prescriber& prescriber = told_.prescription->prescriber;
    std::string who(tr("explain.prescriber.unknown"));
    if (prescriber.known()) {
      std::vector<std::string> names;
      for (const std::string& id : prescriber.ids) names.push_back(prescriber_name(data_, id));
      who = say("explain.prescriber.known", std::string(tr(fmt::format("prescriber.{}", model::name_of(prescriber.kind)))),
                fmt::format("{}", fmt::join(names, ", ")));
    }
    Outline& node = root.add(std::string(tr("explain.prescriber")), who);
    cite(node, prescriber.paragraph);
    for (const std::string& reason : prescriber.reasons) node.add(std::string(words_for(reason))).code = reason;
    tell_level(node);
  }

  /// The two facts that are worked out, not given: the level from the designation, and the years of service.
  void tell_level(Outline& node) const {
    const rules::RuleBook& book = answer_.evaluation().book();
    const model::Employees& people = data_.employees;
    const std::string_view level = rules::level_of(data_, book, employee_);
    const bool given = people.level[at(employee_)] != kNoWord;
    if (!level.empty()) {
      const std::string key = fmt::format("level.{}", level);
      std::string words(has_text(key) ? tr(key) : level);
      if (!given) words = say("explain.level.by_designation", words, std::string(data_.text(people.designation[at(employee_)])));
      cite(node.add(std::string(tr("fact.level")), std::move(words)), "dopt-2025-07-04#3(i)");
    }
    const std::int16_t band = rules::service_band(book, people.appointed_on[at(employee_)], people.batch[at(employee_)]);
    if (band < 0) return;
    const std::string& id = book.service_bands[static_cast<std::size_t>(band)].id;
    const bool by_day = !people.appointed_on[at(employee_)].is_never();
    const std::string words = say(by_day ? "explain.service.by_day" : "explain.service.by_batch", std::string(has_text("band." + id) ? tr("band." + id) : id), display_text(book.year.first_day()));
    cite(node.add(std::string(tr("explain.service")), words), "dopt-2025-07-04#3(ii)");
  }

  std::string why_not(const rules::PlanAnswer& plan) const {
    std::vector<std::string> failed, missing;
    for (const rules::CriteriaAnswer& object : plan.objects) {
      for (std::string_view name : object.failed) add_once(failed, tr(fmt::format("criterion.{}", name)));
      for (std::string_view name : object.missing) add_once(missing, tr(fmt::format("criterion.{}", name)));
    }
    if (failed.empty()) return say("explain.plan.missing", fmt::format("{}", fmt::join(missing, ", ")));
    return say("explain.plan.failed", fmt::format("{}", fmt::join(failed, ", ")));
  }

  void tell_plans(Outline& root) const {
    Outline& node = root.add(std::string(tr("explain.plans")), say("explain.plans.count", told_.prescription->plans.size()));
    for (const rules::PlanAnswer& answer : told_.plans) {
      const model::Plan& plan = answer_.plan(answer.plan);
      Outline& child = node.add(plan.name, answer.matched ? std::string(tr("explain.plan.matched")) : why_not(answer));
      child.code = plan.id;
      from(child, plan.source);
    }
    for (model::PlanRow row : told_.prescription->further_plans) {
      const model::Plan& plan = answer_.plan(row);
      Outline& child = node.add(plan.name,
                                std::string(tr(fmt::format("prescriber.{}", model::name_of(plan.prescriber_kind)))));
      child.code = plan.id;
      from(child, plan.source);
    }
  }

  std::string counts(const rules::ObligationAnswer& answer) const {
    const rules::Obligation& obligation = *answer.obligation;
    if (!obligation.determined()) return {};
    std::uint32_t of = obligation.of;
    return of == 0 ? say("explain.counts_open", answer.done, obligation.needed)
                   : say("explain.counts", answer.done, obligation.needed, of);
  }

  void tell_obligation(Outline& root, const rules::ObligationAnswer& answer) const {
    const rules::Obligation& obligation = *answer.obligation;
    std::string status(rules::name_of(answer.status));
    std::string kind(orders::name_of(obligation.rule().kind));
    Outline& node = root.add(std::string(tr("kind." + kind)), std::string(tr("obligation_status." + status)));
    node.code = status;
    cite(node, obligation.standing->provision);
    node.quote = obligation.rule().quote;
    if (std::string text = counts(answer); !text.empty()) node.text += ": " + text;
    node.text += "; " + say("explain.due", display_text(obligation.due));
    const model::PlanRow plan = due_by(answer_, *told_.prescription, obligation);
    if (plan != model::kNoRow<model::PlanRow>) node.text += " " + say("explain.due_by_plan", answer_.plan(plan).name);
    if (!answer.met_on.is_never()) node.text += "; " + say("explain.met_on", display_text(answer.met_on));
    for (const rules::CountedItem& item : answer.items) tell_item(node, item);
    for (const std::string& reason : obligation.missing) node.add(std::string(words_for(reason))).code = reason;
  }

  void tell_item(Outline& node, const rules::CountedItem& item) const {
    bool is_course = item.course != model::kNoRow<model::CourseRow>;
    std::string text = item.completed_on.is_never()
                           ? is_course ? not_completed(item.course) : std::string(tr("explain.not_passed"))
                           : say(is_course ? "explain.completed" : "explain.passed", display_text(item.completed_on));
    Outline& child = node.add(std::string(is_course ? data_.title(item.course) : data_.title(item.assessment)), text);
    child.code = item.counts_on.is_never() ? "open" : "counts";
    from(child, item.source);
    for (const rules::CountedItem::Pass& pass : item.own_passes) {
      Outline& own = child.add(std::string(data_.title(pass.assessment)),
                               pass.passed_on.is_never() ? std::string(tr("explain.not_passed"))
                                                         : say("explain.passed", display_text(pass.passed_on)));
      from(own, pass.source);
    }
  }

  /// As the list of courses says it; of several reports of the course, the furthest.
  std::string not_completed(model::CourseRow course) const {
    const model::Unfinished* furthest = nullptr;
    for (const model::Unfinished& record : unfinished_of(data_, employee_)) {
      if (record.course != course) continue;
      if (record.undated) return std::string(tr("explain.undated"));
      if (furthest == nullptr || record.progress > furthest->progress) furthest = &record;
    }
    if (furthest == nullptr) return std::string(tr("explain.not_completed"));
    return say("explain.begun", static_cast<unsigned>(furthest->progress));
  }

  void tell_reading(Outline& node, orders::Reading reading) const {
    const orders::ReadingText& text = orders::all_readings()[static_cast<std::size_t>(reading)];
    bool on = answer_.question().readings.on(reading);
    Outline& child = node.add(say("explain.reading", std::string(text.id)), std::string(on ? text.on : text.off));
    child.code = on ? "on" : "off";
    cite(child, std::string(text.paragraph));
  }

  std::string length_of(const rules::Flip& flip) const {
    if (flip.courses.empty()) return {};
    if (flip.unknown_lengths == 0) return say("explain.flip.minutes", flip.minutes);
    return say("explain.flip.minutes_and_unknown", flip.minutes, flip.unknown_lengths);
  }

  /// What would flip it: the fewest things to do, and of those the ones that take the least time.
  void tell_flip(Outline& root) const {
    const rules::Flip flip = rules::what_would_flip(answer_.evaluation(), employee_, told_.day);
    if (flip.nothing_to_do()) return;
    const std::string becomes(words_for(rules::name_of(flip.becomes)));
    Outline& node = root.add(std::string(tr("explain.flip")));
    node.code = "flip";
    if (!flip.facts.empty()) node.text = tr("explain.flip.facts_first");
    else if (!flip.possible) node.text = tr("explain.flip.too_late");
    else node.text = say("explain.flip.becomes", becomes) + length_of(flip);
    for (const std::string& fact : flip.facts) node.add(std::string(words_for(fact))).code = fact;
    for (model::CourseRow course : flip.courses) {
      const std::uint32_t minutes = rules::minutes_left(data_, employee_, course, told_.day), done = rules::progress_in(data_, employee_, course, told_.day);
      std::string words(minutes == 0 ? std::string(tr("explain.flip.complete")) : say("explain.flip.complete_in", minutes));
      if (done > 0) words = minutes == 0 ? say("explain.flip.go_on", done) : say("explain.flip.go_on_for", done, minutes);
      node.add(std::string(data_.title(course)), std::move(words)).code = data_.text(data_.courses[at(course)].id);
    }
    for (model::AssessmentRow assessment : flip.assessments) {
      node.add(std::string(data_.title(assessment)), std::string(tr("explain.flip.pass"))).code = data_.text(data_.assessments[at(assessment)].id);
    }
    if (flip.other_courses > 0) node.add(say("explain.flip.others", flip.other_courses)).code = "other_courses";
  }

  template <typename Codes>
  static void tell_codes(Outline& root, std::string_view key, const Codes& codes) {
    for (const auto& code : codes) root.add(std::string(tr(key)), std::string(words_for(code))).code = code;
  }

  const Answer& answer_;
  const model::Dataset& data_;
  model::EmployeeRow employee_;
  rules::Explanation told_;
};

}  // namespace

Outline explanation_of(const Answer& answer, model::EmployeeRow employee) { return Teller(answer, employee).tell(); }

}  // namespace anupalan::app
