// The core without a screen. Results go to standard output or a file, messages to standard error.
#include <cstdio>
#include <ctime>
#include <exception>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "app/answer.h"
#include "app/apar.h"
#include "app/data_notes.h"
#include "app/guesses.h"
#include "app/queries.h"
#include "app/reconcile.h"
#include "app/report.h"
#include "app/tables.h"
#include "app/tr.h"
#include "base/text.h"
#include "base/unused_names.h"
#include "cli/files.h"
#include "cli/options.h"
#include "io/export/documents.h"
#include "io/export/table.h"
#include "io/hand.h"

namespace anupalan::cli {
namespace {

std::shared_ptr<const app::Loaded> load(const Options& options) {
  std::vector<app::InputFile> files;
  UnusedNames names;
  for (const std::string& path : options.files) {
    files.push_back(open_input(path));
    files.back().name = names.take(path);
  }
  return app::load(std::move(files), options.passwords, make_crew(io::make_hand));
}

void complain(const std::string& message) { std::fprintf(stderr, "anupalan: %s\n", printable(message).c_str()); }

int status_of(const app::Loaded& loaded) {
  if (loaded.files_recognised == 0) return kCouldNotRun;
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (diagnostic.severity != Severity::warning) return kSomeInputWrong;
  }
  return kDone;
}

void print_diagnostics(const app::Loaded& loaded) {
  for (const Diagnostic& diagnostic : loaded.diagnostics) std::fprintf(stderr, "%s\n", to_text(diagnostic).c_str());
}

/// Writes the result; kCouldNotRun where it cannot be written.
int finish(const Options& options, const std::string& result, int status) {
  std::string problem = write_result(options.output, options.files, result);
  if (problem.empty()) return status;
  complain(problem);
  return kCouldNotRun;
}

Day today() { return ist_day(static_cast<std::int64_t>(std::time(nullptr))); }

/// What was said, what became of the records of each file, and who can mend what does not fit.
std::string check_text(const app::Answer& answer) {
  std::string out;
  for (const Diagnostic& diagnostic : answer.loaded().diagnostics) out += to_text(diagnostic) + "\n";
  for (const model::FileAccount& file : answer.data().files) {
    out += fmt::format("{}: {}: {} records = {} used + {} set aside + {} in error\n", printable(file.file),
                       file.kind.empty() ? "not read" : file.kind, file.records, file.used, file.set_aside, file.errors);
    for (const model::Reason& reason : file.reasons) {
      out += fmt::format("  {} x {} [{}]\n", reason.count, name_of(reason.severity), reason.code);
    }
  }
  std::optional<app::Mender> said;
  for (const app::Disagreement& d : app::reconcile(answer)) {
    if (said != d.mender) out += fmt::format("to be mended by: {}\n", app::tr("mender." + std::string(app::name_of(d.mender))));
    said = d.mender;
    out += fmt::format("  {} x {} [{}]{}\n", d.count, printable(d.words), d.code, d.example.empty() ? "" : ", such as " + printable(d.example));
  }
  return out;
}

int run_check(const Options& options) {
  auto loaded = load(options);
  if (options.format == "json") return finish(options, io::check_json(loaded->data.files, loaded->diagnostics), status_of(*loaded));
  app::Answer answer(loaded, app::resolve(*loaded, options.choices, today()));
  return finish(options, check_text(answer), status_of(*loaded));
}

/// The chosen unit and employee; a message where there is none of that id.
bool find_scope(const Options& options, const model::Dataset& data, app::ReportScope& scope) {
  scope.employees = !options.no_employees;
  if (!options.unit.empty() && (scope.unit = data.find_unit(options.unit)) == model::kNoRow<model::UnitRow>) {
    complain(fmt::format("no unit has the id '{}'", options.unit));
    return false;
  }
  if (!options.employee.empty() &&
      (scope.employee = data.find_employee(options.employee)) == model::kNoRow<model::EmployeeRow>) {
    complain(fmt::format("no employee has the id '{}'", options.employee));
    return false;
  }
  const bool both = !options.unit.empty() && !options.employee.empty();
  if (both && !data.is_within(data.employees.unit[model::at(scope.employee)], scope.unit)) {
    complain(fmt::format("the employee '{}' is not under the unit '{}'", options.employee, options.unit));
    return false;
  }
  return true;
}

/// True where every order of --orders is known; a message names one that is not.
bool knows_orders(const Options& options, const orders::Law& law) {
  if (!options.choices.orders) return true;
  for (const std::string& id : *options.choices.orders) {
    if (law.find_order(id) != nullptr) continue;
    complain(fmt::format("no order has the id '{}'", id));
    return false;
  }
  return true;
}

/// True where the question can be asked: something was read, and what the options name is there.
bool can_run(const Options& options, const app::Loaded& loaded, app::ReportScope& scope) {
  if (status_of(loaded) == kCouldNotRun) return false;
  return knows_orders(options, loaded.law) && find_scope(options, loaded.data, scope);
}

/// What a command that asks a question gets: the answer, and whom it is about.
struct Asked {
  const Options& options;
  const app::Answer& answer;
  const app::ReportScope& scope;
};

/// Loads, asks, and writes what `tell` makes of the answer.
template <typename Tell>
int run_question(const Options& options, Tell tell) {
  auto loaded = load(options);
  print_diagnostics(*loaded);
  app::ReportScope scope;
  if (!can_run(options, *loaded, scope)) return kCouldNotRun;
  app::Answer answer(loaded, app::resolve(*loaded, options.choices, today()));
  for (const std::string& note : app::data_notes(answer)) std::fprintf(stderr, "note: %s\n", note.c_str());
  return finish(options, tell(Asked{options, answer, scope}), status_of(*loaded));
}

std::string evaluation(const Asked& asked) {
  std::string result;
  auto writer = asked.options.format == "json"  ? io::make_json_writer(result)
                : asked.options.format == "csv" ? io::make_csv_writer(result)
                                                : io::make_text_writer(result);
  app::write_report(asked.answer, asked.scope, *writer);
  return result;
}

std::string explanation(const Asked& asked) {
  Outline outline = app::explanation_of(asked.answer, asked.scope.employee);
  return asked.options.format == "json" ? io::outline_json(outline) : io::outline_text(outline);
}

std::string statements(const Asked& asked) {
  auto made = app::apar_statements(asked.answer, asked.scope);
  return asked.options.format == "json" ? io::apar_json(made) : io::apar_html(made, app::tr);
}

std::string written(const Asked& asked, const Table& table) {
  if (asked.options.format == "json") return io::table_json(table);
  return asked.options.format == "csv" ? io::table_csv(table) : io::table_text(table);
}

std::string reconciliation(const Asked& asked) { return written(asked, app::reconcile_table(asked.answer)); }
std::string guesses(const Asked& asked) {
  return asked.options.format == "json" ? app::corrections_document(asked.answer) : written(asked, app::guesses_table(asked.answer));
}
std::string lint(const Asked& asked) { return written(asked, app::lint_table(asked.answer)); }
std::string milestones(const Asked& asked) { return written(asked, app::milestones_table(asked.answer)); }
std::string counts(const Asked& asked) { return written(asked, app::counts_table(asked.answer, asked.options.count_by)); }
std::string curve(const Asked& asked) { return written(asked, app::curve_table(asked.answer, asked.scope.unit)); }
std::string moved(const Asked& asked) { return written(asked, app::moved_table(asked.answer, asked.options.from, asked.options.to)); }

int run_orders(const Options& options) {
  auto loaded = load(options);
  print_diagnostics(*loaded);
  if (!knows_orders(options, loaded->law)) return kCouldNotRun;
  app::Question question = app::resolve(*loaded, options.choices, today());
  orders::LawAsOn as_on{question.law_as_on, question.orders_off, question.readings};
  int status = options.files.empty() ? kDone : status_of(*loaded);
  return finish(options, io::orders_text(loaded->law, as_on), status);
}

/// The commands that put a question to the files.
constexpr std::pair<std::string_view, std::string (*)(const Asked&)> kQuestions[] = {
    {"evaluate", evaluation}, {"explain", explanation}, {"lint", lint},   {"apar", statements},
    {"milestones", milestones}, {"counts", counts},     {"curve", curve}, {"moved", moved},
    {"reconcile", reconciliation}, {"guesses", guesses},
};

int run(const Options& options) {
  if (options.command == "check") return run_check(options);
  if (options.command == "orders") return run_orders(options);
  for (const auto& [name, tell] : kQuestions) {
    if (options.command == name) return run_question(options, tell);
  }
  return kCouldNotRun;
}

}  // namespace
}  // namespace anupalan::cli

int main(int argc, char** argv) {
  using namespace anupalan::cli;
  Parsed parsed = parse(argc, argv);
  if (!parsed.run) return parsed.exit;
  try {
    return run(parsed.options);
  } catch (const std::exception& error) {
    complain(error.what());
    return kCouldNotRun;
  }
}
