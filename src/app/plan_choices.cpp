// What there is to choose from where a plan is edited, and new plans (plan_change.h).
#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "app/masking.h"
#include "app/plan_change.h"
#include "app/plan_criteria.h"
#include "app/plans.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using Known = KnownValues::Known;
using Counts = std::map<std::string, std::uint32_t, std::less<>>;

/// Counts employees by the values of their facts, in one pass.
class Census {
 public:
  explicit Census(const Answer& answer) : answer_(answer), data_(answer.data()) {}

  void add(std::uint32_t row) {
    const model::Employees& people = data_.employees;
    ++groups_[people.group[row]];
    ++designations_[people.designation[row]];
    ++services_[people.service[row]];
    ++cadres_[people.cadre[row]];
    ++batches_[people.batch[row]];
    ++categories_[static_cast<std::size_t>(people.category[row])];
    // Who shares both has one level: it is looked up once.
    auto [place, added] = levels_.try_emplace(std::pair(people.level[row], people.designation[row]), model::EmployeeRow{row}, 0U);
    ++place->second.second;
  }

  void finish(KnownValues& known) const {
    known.by_criterion["group"] = listed(texts(groups_), {});
    known.by_criterion["designation"] = listed(texts(designations_), {});
    known.by_criterion["service"] = listed(texts(services_), {});
    known.by_criterion["cadre"] = listed(texts(cadres_), {});
    known.by_criterion["level"] = listed(levels(), "level.");
    known.by_criterion["batch"] = listed(batches(), {});
    known.by_criterion["category"] = listed(categories(), "category.");
    known.by_criterion["on_central_deputation"] = listed({{"yes", 0}, {"no", 0}}, "criteria.on_central_deputation.");
    Counts bands;
    for (const orders::ServiceBand& band : answer_.evaluation().book().service_bands) bands.emplace(band.id, 0);
    known.by_criterion["service_years"] = listed(bands, "band.");
  }

 private:
  using Words = std::map<Word, std::uint32_t>;

  Counts texts(const Words& words) const {
    Counts counts;
    for (const auto& [word, count] : words) {
      if (word != kNoWord) counts.emplace(data_.text(word), count);
    }
    return counts;
  }
  Counts levels() const {
    Counts counts;
    for (const auto& [designation, level] : answer_.evaluation().book().level_of) counts.emplace(level, 0);
    for (const auto& [facts, people] : levels_) {
      const std::string level(rules::level_of(data_, answer_.evaluation().book(), people.first));
      if (!level.empty()) counts[level] += people.second;
    }
    return counts;
  }
  Counts batches() const {
    Counts counts;
    for (const auto& [year, count] : batches_) {
      if (year != 0) counts.emplace(std::to_string(year), count);
    }
    return counts;
  }
  Counts categories() const {
    Counts counts;
    for (std::size_t i = 0; i < categories_.size(); ++i) counts.emplace(model::name_of(static_cast<model::Category>(i)), categories_[i]);
    return counts;
  }
  static std::vector<Known> listed(const Counts& counts, std::string_view prefix) {
    std::vector<Known> values;
    for (const auto& [value, count] : counts) values.push_back({value, prefix.empty() ? value : with_capital(text_or_name(prefix, value)), count});
    std::stable_sort(values.begin(), values.end(), [](const Known& a, const Known& b) { return a.employees > b.employees; });
    return values;
  }

  const Answer& answer_;
  const model::Dataset& data_;
  Words groups_, designations_, services_, cadres_;
  std::map<std::uint16_t, std::uint32_t> batches_;
  std::array<std::uint32_t, 8> categories_{};
  std::map<std::pair<Word, Word>, std::pair<model::EmployeeRow, std::uint32_t>> levels_;
};

bool holds(std::string_view text, std::string_view part) { return contains_folded(text, part); }

void offer_units(const Answer& answer, const std::string& part, std::vector<Known>& offered) {
  const model::Dataset& data = answer.data();
  for (std::uint32_t row = 0; row < data.units.size() && offered.size() < 4 * kOffered; ++row) {
    const model::UnitRow unit{row};
    const std::string title(title_of(data, unit));
    if (holds(title, part) || holds(data.unit_id(unit), part)) offered.push_back({std::string(data.unit_id(unit)), title, answer.roll_up().units[row].employees()});
  }
}

void offer_person(const Answer& answer, std::string_view typed, std::vector<Known>& offered) {
  const model::EmployeeRow row = find_shown(answer, trimmed(typed));
  if (row == model::kNoRow<model::EmployeeRow>) return;
  const std::string id = shown_id(answer, row), name = shown_name(answer, row);
  offered.push_back({id, name == id ? id : say("plan_edit.person", name, id), 1});
}

template <typename Row, typename Rows, typename Has>
std::vector<Row> offered_rows(const model::Dataset& data, const Rows& rows, std::string_view typed, Has has) {
  std::vector<Row> offered;
  const std::string part = folded(typed);
  for (std::uint32_t i = 0; i < rows.size() && offered.size() < kOffered; ++i) {
    const std::string_view id = data.text(rows[i].id);
    if (!has(id) && (holds(data.title(Row{i}), part) || holds(id, part))) offered.push_back(Row{i});
  }
  return offered;
}

/// The base with what comes after it, so that the whole is no longer than the formats allow.
std::string id_of(std::string_view base, const std::string& after) {
  constexpr std::size_t kLongestId = 128;  // characters: formats.md
  std::size_t room = base.size();
  for (std::size_t signs = 0, at = 0; at < base.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(base[at]) & 0xC0U) != 0x80U;
    if (begins && ++signs > kLongestId - after.size()) { room = at; break; }
  }
  return std::string(base.substr(0, room)) + after;
}

/// `after`: ASCII.
std::string free_id(const Answer& answer, const PlanEdits& edits, std::string_view base, std::string_view after) {
  for (std::size_t number = 1;; ++number) {
    std::string id = id_of(base, number == 1 ? std::string(after) : fmt::format("{}-{}", after, number));
    const bool taken = edits.find(id) != nullptr || model::find_plan(answer.data(), id) != model::kNoRow<model::PlanRow>;
    if (!taken) return id;
  }
}

}  // namespace

Steps make_known_values(const Answer& answer, KnownValues& known) {
  Census census(answer);
  Pace pace(Pace::kHeavyRows);
  for (std::uint32_t row = 0; row < answer.data().employees.size(); ++row) {
    census.add(row);
    if (pace.rest()) co_await pause();
  }
  census.finish(known);
}

std::vector<Known> offered_values(const Answer& answer, const KnownValues& known, const model::CriteriaRecord* object,
                                  std::string_view criterion, std::string_view typed) {
  std::vector<Known> all;
  const std::string part = folded(typed);
  if (criterion == "unit") offer_units(answer, part, all);
  else if (criterion == "employee") offer_person(answer, typed, all);
  else if (const auto place = known.by_criterion.find(criterion); place != known.by_criterion.end()) {
    std::copy_if(place->second.begin(), place->second.end(), std::back_inserter(all),
                 [&](const Known& one) { return holds(one.shown, part) || holds(one.value, part); });
  }
  const auto given = object == nullptr ? std::nullopt : values_of(*object, criterion);
  std::erase_if(all, [&](const Known& one) {
    return given && std::any_of(given->begin(), given->end(), [&](const std::string& value) { return folded(value) == folded(one.value); });
  });
  if (all.size() > kOffered) all.resize(kOffered);
  return all;
}

std::vector<model::CourseRow> offered_courses(const model::Dataset& data, const model::PlanRecord& plan, std::string_view typed) {
  return offered_rows<model::CourseRow>(data, data.courses, typed, [&](std::string_view id) {
    return std::any_of(plan.courses.begin(), plan.courses.end(), [&](const auto& course) { return course.id == id; });
  });
}

std::vector<model::AssessmentRow> offered_assessments(const model::Dataset& data, const model::PlanRecord& plan, std::string_view typed) {
  return offered_rows<model::AssessmentRow>(data, data.assessments, typed, [&](std::string_view id) {
    return std::find(plan.assessments.begin(), plan.assessments.end(), id) != plan.assessments.end();
  });
}

std::string course_title(const model::Dataset& data, std::string_view id) {
  const model::CourseRow row = find_course(data, id);
  return std::string(row == model::kNoRow<model::CourseRow> ? id : data.title(row));
}

std::string assessment_title(const model::Dataset& data, std::string_view id) {
  for (std::uint32_t row = 0; row < data.assessments.size(); ++row) {
    if (data.text(data.assessments[row].id) == id) return std::string(data.title(model::AssessmentRow{row}));
  }
  return std::string(id);
}

std::string_view drop_key(const model::Dataset& data, const model::PlanRecord& plan) {
  return model::find_plan(data, plan.id) == model::kNoRow<model::PlanRow> ? "plan_edit.discard" : "plan_edit.back_to_file";
}

std::vector<PrescriberChoice> prescribers_of(const Answer& answer) {
  std::set<std::pair<model::PrescriberKind, std::string>> found;
  for (const model::Plan& plan : answer.curriculum().plans) found.emplace(plan.prescriber_kind, plan.prescriber);
  for (const rules::Prescription& prescription : answer.evaluation().prescriptions()) {
    const rules::Prescriber& by = prescription.prescriber;
    if (by.covered && by.known()) found.emplace(by.kind, by.ids.front());
  }
  std::vector<PrescriberChoice> choices;
  for (const auto& [kind, id] : found) choices.push_back({kind, id, prescriber_words(answer.data(), kind, id)});
  std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return std::tie(a.kind, a.words) < std::tie(b.kind, b.words); });
  return choices;
}

model::PlanRecord new_plan(const Answer& answer, const PlanEdits& edits, model::PrescriberKind kind, std::string prescriber) {
  model::PlanRecord plan;
  plan.id = free_id(answer, edits, fmt::format("plan-{}", answer.question().year.text()), "-new");
  plan.name = tr("plan_edit.new_name");
  plan.reporting_year = answer.question().year;
  plan.prescriber_kind = kind;
  plan.prescriber = std::move(prescriber);
  return plan;
}

model::PlanRecord copy_of(const Answer& answer, const PlanEdits& edits, model::PlanRecord plan) {
  plan.id = free_id(answer, edits, plan.id, "-copy");
  plan.name = say("plan_edit.copy_name", plan.name.empty() ? plan.id : plan.name);
  return plan;
}

std::vector<PlanNote> notes_of(const Answer& answer, const model::PlanRecord& plan, std::uint32_t employees) {
  std::vector<PlanNote> notes;
  if (plan.courses.empty()) notes.push_back({true, std::string(tr("plan_edit.note_empty"))});
  const bool of_year = plan.reporting_year == answer.question().year;
  if (of_year && employees == 0) notes.push_back({true, std::string(tr("plan_edit.note_nobody"))});
  if (plan.applies_to.empty()) notes.push_back({false, std::string(tr("plan_edit.note_everybody"))});
  const bool some_everybody = std::any_of(plan.applies_to.begin(), plan.applies_to.end(), [](const auto& object) { return object == model::CriteriaRecord{}; });
  if (some_everybody) notes.push_back({false, std::string(tr("plan_edit.note_object_everybody"))});
  std::size_t gone = 0;
  for (const auto& course : plan.courses) gone += find_course(answer.data(), course.id) == model::kNoRow<model::CourseRow> ? 1 : 0;
  if (gone > 0) notes.push_back({true, counted("plan_edit.note_gone", gone)});
  return notes;
}

}  // namespace anupalan::app
