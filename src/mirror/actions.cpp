#include "mirror/actions.h"

#include <fmt/format.h>

namespace anupalan::mirror {
namespace {

std::optional<rules::Status> find_status(std::string_view name) {
  for (std::size_t i = 0; i < rules::kStatusCount; ++i) {
    if (rules::name_of(static_cast<rules::Status>(i)) == name) return static_cast<rules::Status>(i);
  }
  return std::nullopt;
}

std::optional<app::Command> correction(const app::Workspace& workspace, std::string_view action, std::string_view value) {
  for (const model::Guess& guess : workspace.answer()->data().guesses) {
    if (correct_action(guess) == action) return app::CorrectGuess{guess, std::string(value)};
  }
  return std::nullopt;
}

/// Actions on the law: which order is shown, what is switched on, and whose day it is.
std::optional<app::Command> law_command(const app::Workspace& workspace, std::string_view verb, std::string_view object, std::string_view value) {
  if (verb == "organisation") return app::ShowMilestones{std::string(object)};
  if (verb == "switch-all-on") return app::SwitchAllOn{};
  if (verb == "law-as-on") {
    if (value.empty()) return app::SetLawAsOn{std::nullopt};
    const ParsedDay day = parse_day(value);
    return day.problem == DayProblem::none ? std::optional<app::Command>(app::SetLawAsOn{day.day}) : std::nullopt;
  }
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

/// Actions that need something to be loaded.
std::optional<app::Command> loaded_command(const app::Workspace& workspace, std::string_view verb, std::string_view object,
                                           std::string_view value) {
  const model::Dataset& data = workspace.answer()->data();
  app::Filter filter = workspace.filter();
  if (verb == "employee") {
    model::EmployeeRow row = data.find_employee(object);
    return row == model::kNoRow<model::EmployeeRow> ? std::nullopt : std::optional<app::Command>(app::ShowEmployee{row});
  }
  if (verb == "unit") {
    model::UnitRow row = data.find_unit(object);
    return row == model::kNoRow<model::UnitRow> ? std::nullopt : std::optional<app::Command>(app::ToggleUnit{row});
  }
  if (verb == "status") return app::ShowEmployees{{.status = find_status(object)}};
  if (verb == "reason") return app::ShowEmployees{{.reason = std::string(object)}};
  if (verb == "search") return filter.search = value, app::SetFilter{filter};
  if (verb == "filter-status") return filter.status = find_status(value), app::SetFilter{filter};
  if (verb == "filter-unit") return filter.unit = object, app::ShowEmployees{filter};
  if (verb == "clear-filter") return app::SetFilter{{}};
  return law_command(workspace, verb, object, value);
}

}  // namespace

std::string correct_action(const model::Guess& guess) {
  return fmt::format("correct:{}:{}:{}", model::name_of(guess.what), guess.file, guess.written);
}

std::optional<app::Command> command_of(const app::Workspace& workspace, std::string_view action, std::string_view value) {
  auto colon = std::min(action.find(':'), action.size());
  std::string_view verb = action.substr(0, colon);
  std::string_view object = action.substr(std::min(colon + 1, action.size()));
  if (verb == "show") {
    auto view = app::find_view(object);
    return view ? std::optional<app::Command>(app::Show{*view}) : std::nullopt;
  }
  if (verb == "cancel-loading") return app::CancelLoading{};
  if (verb == "undo") return app::Undo{};
  if (verb == "redo") return app::Redo{};
  if (verb == "back") return app::GoBack{};
  if (verb == "forward") return app::GoForward{};
  if (verb == "password") return app::GivePassword{std::string(value)};
  if (verb == "as-on") {
    ParsedDay day = parse_day(value);
    return day.problem == DayProblem::none ? std::optional<app::Command>(app::SetAsOn{day.day}) : std::nullopt;
  }
  if (workspace.answer() != nullptr && verb == "correct") return correction(workspace, action, value);
  return workspace.answer() == nullptr ? std::nullopt : loaded_command(workspace, verb, object, value);
}

}  // namespace anupalan::mirror
