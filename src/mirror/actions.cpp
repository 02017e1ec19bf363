#include "mirror/actions.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "app/masking.h"
#include "mirror/actions_table.h"
#include "mirror/people.h"

namespace anupalan::mirror {
namespace {

std::optional<app::Command> correction(const app::Workspace& workspace, std::string_view action, std::string_view value) {
  for (const model::Guess& guess : workspace.answer()->data().guesses) {
    if (correct_action(guess) == action) return app::CorrectGuess{guess, std::string(value)};
  }
  return std::nullopt;
}

/// Nothing for a text that is no number.
std::optional<std::size_t> number_of(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// What choosing the hit of this number does.
std::optional<app::Command> hit_command(const app::Workspace& workspace, std::string_view number) {
  if (!workspace.finding()) return std::nullopt;
  const auto& hits = workspace.hits();
  const auto index = number_of(number);
  return index && *index < hits.size() ? std::optional(hits[*index].command) : std::nullopt;
}

/// Nothing for a way that is none; all ways for the empty text.
std::optional<app::Command> way_command(std::string_view object) {
  if (object.empty()) return app::ShowWay{};
  const std::size_t colon = std::min(object.find(':'), object.size());
  const auto from = app::find_status(object.substr(0, colon));
  const auto to = app::find_status(object.substr(std::min(colon + 1, object.size())));
  return from && to ? std::optional<app::Command>(app::ShowWay{app::Way{*from, *to}}) : std::nullopt;
}

/// What the count of this disagreement opens.
std::optional<app::Command> mend_command(const app::Workspace& workspace, std::string_view code) {
  const auto& all = workspace.disagreements();
  const auto found = std::find_if(all.begin(), all.end(), [&](const app::Disagreement& one) { return one.code == code; });
  return found == all.end() ? std::nullopt : std::optional(found->opens);
}

/// A day that exists.
template <typename AskedOfDay>
std::optional<app::Command> of_day(std::string_view value) {
  const ParsedDay day = parse_day(value);
  return day.problem == DayProblem::none ? std::optional<app::Command>(AskedOfDay{day.day}) : std::nullopt;
}

/// Of plans and of who moved. Nothing for a verb that is none of theirs.
std::optional<app::Command> looked_at_command(const app::Workspace& workspace, std::string_view verb, std::string_view object, std::string_view value) {
  const bool is_plan = model::find_plan(workspace.answer()->curriculum(), object) != model::kNoRow<model::PlanRow>;
  if (verb == "plan" && is_plan) return app::ShowPlan{std::string(object)};
  if (verb == "compare-from") return of_day<app::CompareFrom>(value);
  if (verb == "compare-before" || verb == "compare-after") return app::CompareSnapshot{verb == "compare-after", std::string(object)};
  if (verb == "save-snapshot") return app::SaveSnapshot{};
  if (verb == "way") return way_command(object);
  if (verb == "messages") return app::ShowMessages{std::string(object)};
  if (verb == "messages-of") return app::ShowMessages{{}, std::string(object)};
  if (verb == "mend") return mend_command(workspace, object);
  return std::nullopt;
}

/// "<what>:<object>:<rest>": the rest is a key, or a criterion and a value, or a requirement and a course.
std::optional<app::Command> plan_change(std::string_view text, std::string_view value) {
  const auto next = [&] {
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::string_view part = text.substr(0, colon);
    text = text.substr(std::min(colon + 1, text.size()));
    return part;
  };
  const auto what = app::find_plan_change(next());
  const auto object = number_of(next());
  if (!what || !object) return std::nullopt;
  app::PlanChange change{*what, *object, {}, std::string(value)};
  if (*what == app::PlanChange::What::drop_value) {
    change.key = next();
    change.value = text;
  } else if (*what == app::PlanChange::What::require_course) {
    change.value = next();
    change.key = text;
  } else {
    change.key = text;
  }
  return app::EditPlan{std::move(change)};
}

/// Actions that suppose something: plans that are edited, values that no order has.
std::optional<app::Command> supposing_command(std::string_view verb, std::string_view object, std::string_view value) {
  if (verb == "plan-edit") return app::BeginPlanEdit{};
  if (verb == "plan-duplicate") return app::DuplicatePlan{};
  if (verb == "plan-drop-edit") return app::DropPlanEdit{std::string(object)};
  if (verb == "plan-drop-edits") return app::DropPlanEdits{};
  if (verb == "plan-change") return plan_change(object, value);
  if (verb == "sandbox-reset") return app::ResetSandbox{};
  const std::size_t colon = std::min(object.find(':'), object.size());
  const std::string_view first = object.substr(0, colon), second = object.substr(std::min(colon + 1, object.size()));
  if (verb == "plan-new") {
    const auto kind = model::find_named<model::PrescriberKind>(first);
    return kind ? std::optional<app::Command>(app::NewPlan{*kind, std::string(second)}) : std::nullopt;
  }
  using What = app::SandboxChange::What;
  const auto index = number_of(first);
  const auto what = verb == "sandbox-share" ? std::optional(What::share) : verb == "sandbox-count" ? std::optional(What::count)
                    : verb == "sandbox-due" ? std::optional(What::due) : std::nullopt;
  if (!what || !index) return std::nullopt;
  return app::Suppose{{*what, std::string(second), static_cast<std::uint32_t>(*index), std::string(value)}};
}

/// Actions on the law: which order is shown, what is switched on, and whose day it is.
std::optional<app::Command> law_command(const app::Workspace& workspace, std::string_view verb, std::string_view object, std::string_view value) {
  if (verb == "organisation") return app::ShowMilestones{std::string(object)};
  if (verb == "switch-all-on") return app::SwitchAllOn{};
  if (verb == "law-as-on") return value.empty() ? app::SetLawAsOn{std::nullopt} : of_day<app::SetLawAsOn>(value);
  if (verb == "switch-reading") {
    const auto reading = orders::find_reading(object);
    if (!reading) return std::nullopt;
    return app::SwitchReading{*reading, !workspace.asked().readings.on(*reading)};
  }
  const orders::Order* order = workspace.answer()->loaded().law.find_order(object);
  if (order == nullptr) return std::nullopt;
  if (verb == "order") return app::ShowOrder{order->id};
  if (verb == "switch-order") return app::SwitchOrder{order->id, !workspace.asked().law().switched_on(*order)};
  return std::nullopt;
}

/// Of the filter: its parts, and what makes it narrower. Nothing for a verb that is none of theirs.
std::optional<app::Command> filter_command(const app::Workspace& workspace, std::string_view verb, std::string_view object, std::string_view value) {
  app::Filter filter = workspace.filter();
  if (verb == "search") return filter.search = value, app::SetFilter{filter};
  if (verb == "filter-status") return filter.status = app::find_status(value), app::SetFilter{filter};
  if (verb == "filter-unit") return filter.unit = object, app::ShowEmployees{filter};
  if (verb == "clear-filter") return app::SetFilter{{}};
  if (verb == "people" || verb == "keep") {
    const auto part = part_of(object);
    if (!part) return std::nullopt;
    filter = workspace.narrowed(*part);
    return verb == "keep" ? app::Command(app::SetFilter{filter}) : app::Command(app::ShowEmployees{filter});
  }
  const auto index = number_of(object);
  if (verb == "drop" && index && *index < workspace.chips().size()) return app::SetFilter{workspace.chips()[*index].without};
  if (verb == "crumb" && index && *index < workspace.crumbs().size()) return workspace.crumbs()[*index].command;
  return std::nullopt;
}

/// Those of a group of the mosaic.
std::optional<app::Command> mosaic_group_command(const app::Workspace& workspace, bool keeps, std::optional<std::size_t> group) {
  const std::shared_ptr<const app::Mosaic>& mosaic = workspace.mosaic();
  if (mosaic == nullptr || !group || *group >= mosaic->groups->groups.size()) return std::nullopt;
  const auto part = app::filter_of(*workspace.answer(), *mosaic->groups, static_cast<std::uint32_t>(*group));
  if (!part) return std::nullopt;
  const app::Filter filter = workspace.narrowed(*part);
  return keeps ? app::Command(app::SetFilter{filter}) : app::Command(app::ShowEmployees{filter});
}

/// Of the mosaic and its year. Nothing for a verb that is none of theirs.
std::optional<app::Command> mosaic_command(const app::Workspace& workspace, std::string_view verb, std::string_view object, std::string_view value) {
  app::MosaicLook look = workspace.look().mosaic;
  if (verb == "mosaic-nested") return look.nested = !look.nested, app::SetMosaic{look};
  if (verb == "mosaic-by") {
    const auto by = app::find_mosaic_by(object);
    return by ? (look.by = *by, std::optional<app::Command>(app::SetMosaic{look})) : std::nullopt;
  }
  if (verb == "mosaic-colour") {
    const auto colour = app::find_respect(object);
    return colour ? (look.colour = *colour, std::optional<app::Command>(app::SetMosaic{look})) : std::nullopt;
  }
  if (verb == "play") return app::Play{!workspace.playing()};
  if (verb == "to-day") {
    const ParsedDay day = parse_day(object);
    return day.problem == DayProblem::none ? std::optional<app::Command>(app::SetAsOn{day.day, true}) : std::nullopt;
  }
  if (verb == "mosaic-keep" || verb == "mosaic-people") return mosaic_group_command(workspace, verb == "mosaic-keep", number_of(object));
  const auto days = number_of(value);
  if (verb != "scrub" || !days) return std::nullopt;
  const app::YearSpan& span = workspace.year_span();
  return app::SetAsOn{std::min(add_days(span.first, static_cast<int>(std::min<std::size_t>(*days, UINT16_MAX))), span.last), true, true};
}

/// Actions that need something to be loaded.
std::optional<app::Command> loaded_command(const app::Workspace& workspace, std::string_view verb, std::string_view object,
                                           std::string_view value) {
  const model::Dataset& data = workspace.answer()->data();
  if (verb == "employee") {
    model::EmployeeRow row = app::find_shown(*workspace.answer(), object);
    return row == model::kNoRow<model::EmployeeRow> ? std::nullopt : std::optional<app::Command>(app::ShowEmployee{row});
  }
  if (verb == "unit") {
    model::UnitRow row = data.find_unit(object);
    return row == model::kNoRow<model::UnitRow> ? std::nullopt : std::optional<app::Command>(app::ToggleUnit{row});
  }
  if (auto command = filter_command(workspace, verb, object, value)) return command;
  if (auto command = supposing_command(verb, object, value)) return command;
  if (auto command = looked_at_command(workspace, verb, object, value)) return command;
  if (auto command = table_command(workspace, verb, object, value)) return command;
  if (auto command = mosaic_command(workspace, verb, object, value)) return command;
  return law_command(workspace, verb, object, value);
}

/// What only the machine can do.
std::optional<app::Command> errand(std::string_view verb, std::string_view object) {
  using Kind = app::Errand::Kind;
  if (verb == "open-files") return app::Errand{Kind::open_files};
  if (verb == "sample") return app::Errand{Kind::open_sample, std::string(object)};
  if (verb == "remember-files") return app::Errand{Kind::remember_files};
  if (verb == "forget-files") return app::Errand{Kind::forget_files};
  if (verb == "open-remembered") return app::Errand{Kind::open_remembered, std::string(object)};
  if (verb == "save-workspace") return app::Errand{Kind::save_workspace};
  if (verb == "save-with-people") return app::Errand{Kind::save_with_people};
  if (verb == "save-picture") return app::Errand{Kind::save_picture};
  if (verb == "save-plan") return app::Errand{Kind::save_plan};
  if (verb == "save-plans") return app::Errand{Kind::save_plans};
  if (verb == "save-corrections") return app::Errand{Kind::save_corrections};
  return std::nullopt;
}

std::optional<app::Command> tour_command(std::string_view verb, std::string_view object) {
  if (verb == "tour-answer") return app::AnswerTour{};
  if (verb == "tour-end") return app::EndTour{};
  const auto step = number_of(object);
  return verb == "tour" && step ? std::optional<app::Command>(app::TakeTour{*step}) : std::nullopt;
}

}  // namespace

std::string correct_action(const model::Guess& guess) {
  return fmt::format("correct:{}:{}:{}", model::name_of(guess.what), guess.file, guess.written);
}

std::string way_action(const app::Way& way) { return fmt::format("way:{}:{}", rules::name_of(way.from), rules::name_of(way.to)); }

std::optional<app::Command> command_of(const app::Workspace& workspace, std::string_view action, std::string_view value) {
  auto colon = std::min(action.find(':'), action.size());
  std::string_view verb = action.substr(0, colon);
  std::string_view object = action.substr(std::min(colon + 1, action.size()));
  if (verb == "show") {
    auto view = app::find_view(object);
    return view ? std::optional<app::Command>(app::Show{*view}) : std::nullopt;
  }
  if (verb == "cancel-loading") return app::CancelLoading{};
  if (verb == "find") return value.empty() ? app::Find{} : app::Find{std::string(value)};
  if (verb == "search-all") return value.empty() ? app::Find{} : app::Find{std::string(value), false};
  if (verb == "hit") return hit_command(workspace, object);
  if (auto command = errand(verb, object)) return command;
  if (auto command = tour_command(verb, object)) return command;
  if (verb == "close-told") return app::Tell{};
  if (verb == "about") return app::ShowAbout{!workspace.about_shown()};
  if (verb == "clear-everything") return app::ClearEverything{workspace.clearing_asked()};
  if (verb == "update") return app::Update{};
  if (verb == "keys") return app::ShowKeys{!workspace.keys_shown()};
  if (verb == "mask") return app::MaskNames{};
  if (verb == "theme") {
    const auto theme = app::find_theme(object);
    return theme ? std::optional<app::Command>(app::SetTheme{*theme}) : std::nullopt;
  }
  if (verb == "zoom") {
    const auto percent = number_of(value);
    return percent ? std::optional<app::Command>(app::SetZoom{static_cast<int>(std::min<std::size_t>(*percent, app::kMostZoom))}) : std::nullopt;
  }
  if (verb == "undo") return app::Undo{};
  if (verb == "redo") return app::Redo{};
  if (verb == "back") return app::GoBack{};
  if (verb == "forward") return app::GoForward{};
  if (verb == "password") return app::GivePassword{std::string(value)};
  if (verb == "as-on") return of_day<app::SetAsOn>(value);
  if (workspace.answer() != nullptr && verb == "correct") return correction(workspace, action, value);
  return workspace.answer() == nullptr ? std::nullopt : loaded_command(workspace, verb, object, value);
}

}  // namespace anupalan::mirror
