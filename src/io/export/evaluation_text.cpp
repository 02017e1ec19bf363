// The evaluation as CSV (RFC 4180) and as a summary for people.
#include <array>
#include <memory>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/fraction.h"
#include "base/text.h"
#include "io/export/evaluation.h"
#include "io/export/table.h"

namespace anupalan::io {
namespace {

/// "2 done of 3 needed of 6"; without the last where any course counts, nothing where it is not known.
std::string counted(const ObligationRowOut& o) {
  if (!o.missing.empty()) return fmt::format("{}", fmt::join(o.missing, " and "));
  const std::string of = o.of ? fmt::format(" of {}", *o.of) : "";
  return fmt::format("{} done of {} needed{}", o.done, o.needed, of);
}

std::string switched_off(const EvaluationHead& head) {
  std::vector<std::string> all = head.orders_off;
  all.insert(all.end(), head.readings_off.begin(), head.readings_off.end());
  return fmt::format("{}", fmt::join(all, "; "));
}

class CsvWriter : public EvaluationWriter {
 public:
  explicit CsvWriter(std::string& out) : out_(out) {}
  void head(const EvaluationHead& head) override {
    switched_off_ = switched_off(head);
    supposed_ = joined(head.supposed);
    line({"employee", "name", "unit", "status", "met_on", "prescriber_kind", "prescriber", "plans", "obligations",
          "reasons", "findings"}, "switched_off", "supposed");
  }
  void unit(const UnitRowOut&) override {}
  void employee(const EmployeeRowOut& e) override {
    std::vector<std::string> obligations;
    for (const ObligationRowOut& o : e.obligations) {
      obligations.push_back(fmt::format("{} {} {} due {}", o.provision, o.status, counted(o), o.due_on));
    }
    line({e.id, e.name, e.unit, e.status, e.met_on, e.prescriber_kind, e.prescriber_id, joined(e.plans),
          joined(obligations), joined(e.reasons), joined(e.findings)}, switched_off_, supposed_);
  }
  void inputs(const std::vector<model::FileAccount>&) override {}
  void end() override {}

 private:
  static std::string joined(const std::vector<std::string>& texts) { return fmt::format("{}", fmt::join(texts, "; ")); }

  struct Cell {
    std::string text;
    Cell(std::string_view t) : text(t) {}        // NOLINT(google-explicit-constructor)
    Cell(const std::string& t) : text(t) {}      // NOLINT(google-explicit-constructor)
    Cell(const char* t) : text(t) {}             // NOLINT(google-explicit-constructor)
  };
  void line(std::initializer_list<Cell> cells, const std::string& off, const std::string& supposed) {
    bool first = true;
    for (const Cell& cell : cells) {
      if (!first) out_ += ',';
      out_ += csv_cell(cell.text);
      first = false;
    }
    if (!switched_off_.empty()) out_ += "," + csv_cell(off);
    if (!supposed_.empty()) out_ += "," + csv_cell(supposed);
    out_ += "\r\n";
  }

  std::string& out_;
  std::string switched_off_, supposed_;
};

class TextWriter : public EvaluationWriter {
 public:
  explicit TextWriter(std::string& out) : out_(out) {}
  void head(const EvaluationHead& head) override {
    out_ += fmt::format("Reporting year {}, data as on {}, law as on {}\n", head.reporting_year, head.as_on, head.law_as_on);
    out_ += fmt::format("Orders: {}\n", fmt::join(head.orders, ", "));
    if (std::string off = switched_off(head); !off.empty()) out_ += fmt::format("Switched off: {}\n", off);
    for (const std::string& supposed : head.supposed) out_ += fmt::format("Supposed: {}\n", printable(supposed));
    out_ += "\n";
    out_ += fmt::format("{:<24}{:>11}{:>9}{:>11}{:>7}{:>9}{:>8}{:>14}{:>16}{:>9}\n", "unit", "employees", "covered",
                        "compliant", "late", "pending", "missed", "undetermined", "not applicable", "rate");
    counts("all", head.summary);
  }
  void unit(const UnitRowOut& unit) override { counts(printable(unit.id), unit.counts); }
  void employee(const EmployeeRowOut& e) override {
    if (!employees_) out_ += "\n";
    employees_ = true;
    out_ += fmt::format("{}  {}  {}", printable(e.id), e.status, printable(e.name));
    for (const ObligationRowOut& o : e.obligations) {
      out_ += fmt::format("; {} {} ({}, due {})", o.provision, counted(o), o.status, o.due_on);
    }
    for (const auto* codes : {&e.reasons, &e.findings}) {
      for (const std::string& code : *codes) out_ += fmt::format("; {}", code);
    }
    out_ += "\n";
  }
  void inputs(const std::vector<model::FileAccount>& inputs) override {
    out_ += "\n";
    for (const model::FileAccount& input : inputs) {
      out_ += fmt::format("{}: {} records = {} used + {} set aside + {} in error\n", printable(input.file), input.records,
                          input.used, input.set_aside, input.errors);
    }
  }
  void end() override {}

 private:
  void counts(std::string_view id, const CountsRow& c) {
    std::string rate = "-";
    if (c.covered > 0) {
      const std::uint32_t rounded = per_mille(c.compliant, c.covered);
      rate = fmt::format("{}.{} %", rounded / 10, rounded % 10);
    }
    if (id.size() > 23) out_ += fmt::format("{}\n", std::exchange(id, {}));  // on a line of its own, so that figures stay in columns
    out_ += fmt::format("{:<24}{:>11}{:>9}{:>11}{:>7}{:>9}{:>8}{:>14}{:>16}{:>9}\n", id, c.employees, c.covered,
                        c.compliant, c.late, c.pending, c.missed, c.undetermined, c.not_applicable, rate);
  }

  std::string& out_;
  bool employees_ = false;
};

}  // namespace

std::unique_ptr<EvaluationWriter> make_csv_writer(std::string& out) { return std::make_unique<CsvWriter>(out); }

std::unique_ptr<EvaluationWriter> make_text_writer(std::string& out) { return std::make_unique<TextWriter>(out); }

}  // namespace anupalan::io
