// What a paragraph creates, in words (orders.h).
#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/citation.h"
#include "app/orders.h"
#include "app/sandbox.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using orders::DayRule;
using orders::ObligationKind;
using Facts = std::vector<EffectFact>;

/// "Group A or B"
std::string any_of(std::string_view prefix, const std::vector<std::string>& names) {
  std::vector<std::string> words;
  for (const std::string& name : names) words.push_back(text_or_name(prefix, name));
  return fmt::format("{}", fmt::join(words, tr("effect.or")));
}

std::string listed(const std::vector<std::string>& texts) { return fmt::format("{}", fmt::join(texts, ", ")); }

void add(Facts& facts, std::string_view key, std::string words, std::string citation = {}) {
  if (!words.empty()) facts.push_back({std::string(tr(key)), std::move(words), std::move(citation)});
}

/// "31 March"
std::string month_day_words(MonthDay day) { return say("day.of_month", day.day, tr(fmt::format("month.{}", day.month))); }

std::string day_words(const DayRule& rule, ReportingYear year) {
  if (const Day* day = std::get_if<Day>(&rule)) return display_text(*day);
  const MonthDay yearly = std::get<MonthDay>(rule);
  return say("day.yearly", month_day_words(yearly), year.text(), display_text(day_in(year, yearly)));
}

std::string end_words(const DayRule& end) {
  const Day* day = std::get_if<Day>(&end);
  return day != nullptr ? display_text(*day) : month_day_words(std::get<MonthDay>(end));
}

std::string window_words(const orders::Window& window) {
  const bool yearly = std::holds_alternative<MonthDay>(window.from);
  return say(yearly ? "effect.window_yearly" : "effect.window", end_words(window.from), end_words(window.to));
}

std::string condition_words(const orders::ReadingCondition& when) {
  return say(when.on ? "effect.while_on" : "effect.while_off", orders::id_of(when.reading));
}

std::string years_words(const orders::YearRange& years) {
  if (years.from && years.until && *years.from == *years.until) return say("effect.years_one", years.from->text());
  if (years.from && years.until) return say("effect.window", years.from->text(), years.until->text());
  if (years.from) return say("effect.years_from", years.from->text());
  return years.until ? say("effect.years_until", years.until->text()) : std::string();
}

std::string applies_words(const orders::AppliesTo& to) {
  std::vector<std::string> parts;
  auto criterion = [&](std::string_view key, std::string_view prefix, const std::vector<std::string>& names) {
    if (!names.empty()) parts.push_back(say(key, any_of(prefix, names)));
  };
  criterion("applies.prescriber", "prescriber.", to.prescriber);
  criterion("applies.under", "known_as.", to.under);
  criterion("applies.unit", "unit.", to.unit);
  criterion("applies.category", "category.", to.category);
  criterion("applies.service", "service.", to.service);
  criterion("applies.group", "group.", to.group);
  criterion("applies.role", "owner.", to.role);
  criterion("applies.without_role", "owner.", to.without_role);
  if (to.when) parts.push_back(condition_words(*to.when));
  return fmt::format("{}", fmt::join(parts, "; "));
}

void add_whom(Facts& facts, const std::vector<orders::AppliesTo>& applies_to) {
  if (applies_to.empty()) add(facts, "effect.for", std::string(tr("effect.everybody")));
  for (const orders::AppliesTo& to : applies_to) add(facts, &to == &applies_to.front() ? "effect.for" : "effect.or_for", applies_words(to));
}

void add_time(Facts& facts, const orders::ObligationRule& rule, ReportingYear year) {
  for (const orders::Window& window : rule.windows) add(facts, "effect.time", window_words(window));
  if (rule.full_windows_after_issue) add(facts, "effect.time_begins", say("effect.by_reading", orders::id_of(orders::Reading::r4)));
  std::string due = rule.due ? day_words(*rule.due, year) : std::string(tr("effect.due_last_day"));
  if (rule.or_earlier_plan_due) due += std::string(tr("effect.or_earlier"));
  add(facts, "effect.due", std::move(due));
}

}  // namespace

std::string obligation_words(const orders::ObligationRule& rule) {
  constexpr std::array<std::string_view, 4> kSets{"prescribed", "administrative_secretary", "services_department", "outside_plans"};
  std::string courses(tr(fmt::format("course_set.{}", kSets[static_cast<std::size_t>(rule.courses)])));
  if (rule.only_mandatory) courses = say("effect.mandatory", courses);
  switch (rule.kind) {
    case ObligationKind::complete_share: return say("effect.complete_share", share_words(rule.share), courses);
    case ObligationKind::complete_each: return say("effect.complete_each", courses);
    case ObligationKind::complete_count: return say("effect.complete_count", rule.count, courses);
    case ObligationKind::pass_assessment: return std::string(tr("effect.pass_assessment"));
  }
  return {};
}

namespace {

Effect obligation(const orders::Law& law, const orders::ObligationRule& rule, const Question& question) {
  Effect effect{EffectKind::obligation, obligation_words(rule), {}};
  Facts& facts = effect.facts;
  add_time(facts, rule, question.year);
  if (rule.with_own_assessment) add(facts, "effect.counts", std::string(tr("effect.own_assessment")));
  add_whom(facts, rule.applies_to);
  add(facts, "effect.years", years_words(rule.reporting_years));
  for (const std::string& citation : rule.in_place_of) add(facts, "effect.in_place_of", citation_words(law, citation), citation);
  if (rule.when) add(facts, "effect.only", condition_words(*rule.when));
  effect.holds = !rule.when || rule.when->holds(question.readings);
  return effect;
}

Effect milestone(const orders::Milestone& milestone, const Question& question) {
  Effect effect{EffectKind::milestone, milestone.what, {}};
  add(effect.facts, "effect.due", day_words(milestone.due, question.year));
  add(effect.facts, "effect.owner", text_or_name("owner.", milestone.owner));
  return effect;
}

Effect plan_check(const orders::PlanCheck& check, const Question& question) {
  const std::string key = fmt::format("plan_check.{}", orders::name_of(check.kind));
  const std::string figure = check.day ? day_words(*check.day, question.year) : std::to_string(check.count);
  Effect effect{EffectKind::plan_check, say(key, figure), {}};
  Facts& facts = effect.facts;
  add(facts, "effect.else", std::string(tr(check.is_error ? "severity.error" : "severity.warning")));
  add(facts, "effect.plans_of", any_of("prescriber.", check.prescriber));
  if (!check.under.empty()) add(facts, "effect.for", say("applies.under", any_of("known_as.", check.under)));
  add(facts, "effect.years", years_words(check.reporting_years));
  for (const orders::PlanCheckKind kind : check.in_place_of) {
    add(facts, "effect.in_place_of", std::string(tr(fmt::format("plan_check_name.{}", orders::name_of(kind)))));
  }
  return effect;
}

Effect placement(const orders::Placement& placement) {
  Effect effect{EffectKind::placement, placement.part, {}};
  add(effect.facts, "effect.section", placement.section);
  std::vector<std::string> holds;
  for (const std::string& what : placement.holds) holds.push_back(text_or_name("placement.", what));
  add(effect.facts, "effect.holds", listed(holds));
  return effect;
}

Effect cadre_control(const orders::CadreControl& control) {
  Effect effect{EffectKind::cadre_control, say("effect.cca", text_or_name("owner.", control.authority)), {}};
  add(effect.facts, "effect.services", listed(control.services));
  add(effect.facts, "effect.cadres", listed(control.cadres));
  add(effect.facts, "effect.categories", any_of("category.", control.categories));
  if (control.first) add(effect.facts, "effect.rank", std::string(tr("effect.first")));
  return effect;
}

std::string band_words(const orders::ServiceBand& band) {
  std::vector<std::string> ends;
  if (band.above) ends.push_back(say("service_band.above", *band.above));
  if (band.from) ends.push_back(say("service_band.from", *band.from));
  if (band.upto) ends.push_back(say("service_band.upto", *band.upto));
  return fmt::format("{}", fmt::join(ends, tr("effect.and")));
}

Effect levels(const std::vector<orders::LevelOf>& all) {
  Effect effect{EffectKind::levels, std::string(tr("effect.levels")), {}};
  for (const orders::LevelOf& level : all) effect.facts.push_back({text_or_name("level.", level.level), listed(level.designations)});
  return effect;
}

Effect service_bands(const std::vector<orders::ServiceBand>& all) {
  Effect effect{EffectKind::service_bands, std::string(tr("effect.service_bands")), {}};
  std::vector<std::string> bands;
  for (const orders::ServiceBand& band : all) bands.push_back(band_words(band));
  add(effect.facts, "effect.bands", fmt::format("{}", fmt::join(bands, "; ")));
  return effect;
}

Effect reading(orders::Reading which, const Question& question) {
  const orders::ReadingText& text = orders::all_readings()[static_cast<std::size_t>(which)];
  const bool on = question.readings.on(which);
  return {EffectKind::reading, say("effect.reading", text.id, on ? text.on : text.off), {}, true, which};
}

}  // namespace

std::string_view name_of(EffectKind kind) {
  static constexpr std::array<std::string_view, 8> kNames{"obligation",    "milestone", "plan_check",    "placement",
                                                          "cadre_control", "levels",    "service_bands", "reading"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::vector<Effect> effects_of(const orders::Law& law, const orders::Paragraph& paragraph, const Question& question) {
  std::vector<Effect> effects;
  for (const auto& rule : paragraph.obligations) effects.push_back(obligation(law, rule, question));
  for (const auto& it : paragraph.milestones) effects.push_back(milestone(it, question));
  for (const auto& check : paragraph.plan_checks) effects.push_back(plan_check(check, question));
  for (const auto& it : paragraph.placements) effects.push_back(placement(it));
  for (const auto& control : paragraph.cadre_control) effects.push_back(cadre_control(control));
  if (!paragraph.levels.empty()) effects.push_back(levels(paragraph.levels));
  if (!paragraph.service_bands.empty()) effects.push_back(service_bands(paragraph.service_bands));
  for (const orders::Reading which : paragraph.readings) effects.push_back(reading(which, question));
  return effects;
}

}  // namespace anupalan::app
