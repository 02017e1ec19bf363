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
  std::string as_on, law_as_on, year, orders, by, from, to;
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

void understand(const Written& written, Options& options) {
  app::Choices& choices = options.choices;
  if (!written.as_on.empty()) choices.as_on = day_of("--as-on", written.as_on);
  if (!written.law_as_on.empty()) choices.law_as_on = day_of("--law-as-on", written.law_as_on);
  if (!written.year.empty()) {
    choices.year = parse_reporting_year(written.year);
    if (!choices.year) throw CLI::ValidationError("--year", fmt::format("'{}' is not written like 2025-26", written.year));
  }
  if (!written.orders.empty()) choices.orders = split("--orders", written.orders);
  for (const std::string& reading : written.readings) set_reading(choices.readings, reading);
  if (!written.by.empty()) options.count_by = *app::find_count_by(written.by);
  if (!written.from.empty()) options.from = day_of("--from", written.from);
  if (!written.to.empty()) options.to = day_of("--to", written.to);
  if (!written.to.empty() && options.to < options.from) throw CLI::ValidationError("--to", "the later day lies before the earlier one");
}

/// What commands take, put together command by command.
class Taking {
 public:
  Taking(CLI::App& program, Options& options, Written& written) : program_(program), options_(options), written_(written) {}

  Taking& command(const char* name, const char* help) {
    command_ = program_.add_subcommand(name, help);
    return *this;
  }
  Taking& files() {
    command_->add_option("FILE", options_.files, "Files, in any order; also .gz, .zip and .xlsx")->required();
    add_value(*command_, "--password", options_.passwords, "Opens a zip file that wants a password")->allow_extra_args(false);
    return output();
  }
  Taking& further_orders() {
    command_->add_option("FILE", options_.files, "Further orders");
    return output();
  }
  Taking& law() {
    add_value(*command_, "--law-as-on", written_.law_as_on, "Law as on this day");
    add_value(*command_, "--orders", written_.orders, "Only these orders are switched on: id,id");
    return *this;
  }
  Taking& question() {
    add_value(*command_, "--as-on", written_.as_on, "Data as on this day, YYYY-MM-DD");
    add_value(*command_, "--year", written_.year, "Reporting year, like 2025-26");
    add_value(*command_, "--reading", written_.readings, "Switch a reading: R-2=off")->allow_extra_args(false);
    return law();
  }
  /// The first is written unless another is chosen.
  Taking& formats(const std::vector<std::string>& names) {
    const std::string first = names.front();
    command_->add_option("--format", options_.format, "How it is written: " + CLI::detail::join(names))->check(CLI::IsMember(names));
    command_->parse_complete_callback([this, first] {
      if (options_.format.empty()) options_.format = first;
    });
    return *this;
  }
  Taking& unit() {
    add_value(*command_, "--unit", options_.unit, "Only this unit and those below it");
    return *this;
  }
  Taking& employee(bool required) {
    add_value(*command_, "--employee", options_.employee, "The employee's id")->required(required);
    return *this;
  }
  CLI::App& operator*() { return *command_; }

 private:
  Taking& output() {
    add_value(*command_, "-o,--output", options_.output, "Write here instead of to standard output");
    return *this;
  }

  CLI::App& program_;
  Options& options_;
  Written& written_;
  CLI::App* command_ = nullptr;
};

void add_commands(CLI::App& program, Options& options, Written& written, Taking& taking) {
  const std::vector<std::string> both{"text", "json"}, all{"text", "json", "csv"};
  taking.command("check", "Read the files and say what is wrong with them").files().formats(both);
  taking.command("reconcile", "What does not fit together, how often, and who can mend it").files().question().formats(all);
  taking.command("guesses", "What was guessed: as a file to correct (json), or as a table").files().question().formats(all);
  taking.command("evaluate", "Who is compliant, per employee and per unit").files().question().formats(all).unit().employee(false);
  (*taking).add_flag("--no-employees", options.no_employees, "Units and summary alone");
  taking.command("explain", "Why, down to the quoted paragraph and the source record").files().question().formats(both).employee(true);
  taking.command("lint", "Check the plans, each check with its paragraph").files().question().formats(all);
  taking.command("apar", "APAR statements, a page each").files().question().formats({"html", "json"}).unit().employee(false);
  taking.command("milestones", "What each organisation had to do, and by when").files().question().formats(all);
  taking.command("counts", "Employees or courses counted").files().question().formats(all);
  const std::vector<std::string> ways(app::count_by_names().begin(), app::count_by_names().end());
  add_value(*taking, "--by", written.by, "By what")->required()->check(CLI::IsMember(ways));
  taking.command("curve", "How the counts move over the year").files().question().formats(all).unit();
  taking.command("moved", "Who has another status on one day than on another").files().question().formats(all);
  add_value(*taking, "--from", written.from, "The earlier day")->required();
  add_value(*taking, "--to", written.to, "The later day")->required();
  taking.command("orders", "The orders, paragraph by paragraph").further_orders().law();
  add_value(*taking, "--reading", written.readings, "Switch a reading: R-2=off")->allow_extra_args(false);
  program.require_subcommand(1);
}

}  // namespace

Parsed parse(int argc, char** argv) {
  CLI::App program{"Compliance with the iGOT Karmayogi orders, from training-plan and completion files"};
  program.set_version_flag("--version", kVersion);
  Parsed parsed;
  Written written;
  Taking taking(program, parsed.options, written);
  add_commands(program, parsed.options, written, taking);
  if (argc > 1 && argv[1][0] != '-' && program.get_subcommands([&](const CLI::App* command) { return command->get_name() == argv[1]; }).empty()) {
    std::fprintf(stderr, "anupalan: there is no command '%s'; anupalan --help names them\n", printable(argv[1]).c_str());
    parsed.exit = kCouldNotRun;
    return parsed;
  }
  try {
    program.parse(argc, argv);
    understand(written, parsed.options);
  } catch (const CLI::ParseError& error) {
    parsed.exit = program.exit(error) == 0 ? kDone : kCouldNotRun;
    return parsed;
  }
  parsed.options.command = program.get_subcommands().front()->get_name();
  parsed.run = true;
  return parsed;
}

}  // namespace anupalan::cli
