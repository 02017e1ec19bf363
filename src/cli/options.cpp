#include "cli/options.h"

#include <cstdio>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "base/text.h"
#include "orders/reading.h"

namespace anupalan::cli {
namespace {

constexpr const char* kVersion = "anupalan " ANUPALAN_VERSION;

/// Raw text of the options, before it is understood.
struct Written {
  std::string as_on, law_as_on, year, orders;
  std::vector<std::string> readings;
};

Day day_of(const std::string& option, const std::string& text) {
  ParsedDay parsed = parse_day(text);
  if (parsed.problem != DayProblem::none) {
    throw CLI::ValidationError(option, fmt::format("'{}' is not a day from 1900 to 2079, written YYYY-MM-DD", text));
  }
  return parsed.day;
}

std::vector<std::string> split(const std::string& option, const std::string& text) {
  std::vector<std::string> parts;
  for (const std::string& part : CLI::detail::split(text, ',')) {
    if (!trimmed(part).empty()) parts.emplace_back(trimmed(part));
  }
  if (parts.empty()) throw CLI::ValidationError(option, fmt::format("'{}' names nothing", text));
  return parts;
}

/// An option that is given has a value: an unset variable of a script is no value.
template <typename T>
CLI::Option* add_value(CLI::App& command, const char* names, T& to, const char* help) {
  auto not_empty = [](const std::string& text) { return text.empty() ? std::string("the value is empty") : std::string(); };
  return command.add_option(names, to, help)->check(CLI::Validator(not_empty, ""));
}

/// "R-2=off": throws for a reading that there is not.
void set_reading(orders::Readings& readings, const std::string& text) {
  auto equals = std::min(text.find('='), text.size());
  auto reading = orders::find_reading(text.substr(0, equals));
  std::string state = text.substr(equals);
  if (!reading || (state != "=on" && state != "=off")) {
    throw CLI::ValidationError("--reading", fmt::format("'{}' is not written like R-2=off", text));
  }
  readings.set(*reading, state == "=on");
}

void understand(const Written& written, app::Choices& choices) {
  if (!written.as_on.empty()) choices.as_on = day_of("--as-on", written.as_on);
  if (!written.law_as_on.empty()) choices.law_as_on = day_of("--law-as-on", written.law_as_on);
  if (!written.year.empty()) {
    choices.year = parse_reporting_year(written.year);
    if (!choices.year) throw CLI::ValidationError("--year", fmt::format("'{}' is not written like 2025-26", written.year));
  }
  if (!written.orders.empty()) choices.orders = split("--orders", written.orders);
  for (const std::string& reading : written.readings) set_reading(choices.readings, reading);
}

void add_files(CLI::App& command, Options& options) {
  command.add_option("FILE", options.files, "Files, in any order")->required();
  add_value(command, "-o,--output", options.output, "Write here instead of to standard output");
}

void add_question(CLI::App& command, Written& written) {
  add_value(command, "--as-on", written.as_on, "Data as on this day, YYYY-MM-DD");
  add_value(command, "--law-as-on", written.law_as_on, "Law as on this day");
  add_value(command, "--year", written.year, "Reporting year, like 2025-26");
  add_value(command, "--orders", written.orders, "Only these orders are switched on: id,id");
  add_value(command, "--reading", written.readings, "Switch a reading: R-2=off")->allow_extra_args(false);
}

void add_commands(CLI::App& program, Options& options, Written& written) {
  CLI::App& check = *program.add_subcommand("check", "Read the files and say what is wrong with them");
  add_files(check, options);
  check.add_option("--format", options.format)->check(CLI::IsMember({"text", "json"}));

  CLI::App& evaluate = *program.add_subcommand("evaluate", "Who is compliant, per employee and per unit");
  add_files(evaluate, options);
  add_question(evaluate, written);
  evaluate.add_option("--format", options.format)->check(CLI::IsMember({"text", "json", "csv"}));
  add_value(evaluate, "--unit", options.unit, "Only this unit and those below it");
  add_value(evaluate, "--employee", options.employee, "Only this employee");
  evaluate.add_flag("--no-employees", options.no_employees, "Units and summary alone");

  CLI::App& explain = *program.add_subcommand("explain", "Why, down to the quoted paragraph and the source record");
  add_files(explain, options);
  add_question(explain, written);
  explain.add_option("--format", options.format)->check(CLI::IsMember({"text", "json"}));
  add_value(explain, "--employee", options.employee, "The employee's id")->required();

  CLI::App& orders = *program.add_subcommand("orders", "The orders, paragraph by paragraph");
  orders.add_option("FILE", options.files, "Further orders");
  add_value(orders, "-o,--output", options.output, "Write here instead of to standard output");
  add_value(orders, "--law-as-on", written.law_as_on, "Law as on this day");
  add_value(orders, "--orders", written.orders, "Only these orders are switched on: id,id");
  program.require_subcommand(1);
}

}  // namespace

Parsed parse(int argc, char** argv) {
  CLI::App program{"Compliance with the iGOT Karmayogi orders, from training-plan and completion files"};
  program.set_version_flag("--version", kVersion);
  Parsed parsed;
  Written written;
  add_commands(program, parsed.options, written);
  try {
    program.parse(argc, argv);
    understand(written, parsed.options.choices);
  } catch (const CLI::ParseError& error) {
    parsed.exit = program.exit(error) == 0 ? kDone : kCouldNotRun;
    return parsed;
  }
  parsed.options.command = program.get_subcommands().front()->get_name();
  parsed.run = true;
  return parsed;
}

}  // namespace anupalan::cli
