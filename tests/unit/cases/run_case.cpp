#include "unit/cases/run_case.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "app/queries.h"
#include "app/report.h"
#include "io/export/evaluation.h"
#include "unit/cases/scene.h"

namespace anupalan::cases {
namespace {

/// Keeps what the JSON of `evaluate` would hold.
class Collected : public io::EvaluationWriter {
 public:
  void head(const io::EvaluationHead& head) override { units["all"] = head.summary, orders = head.orders; }
  void unit(const io::UnitRowOut& unit) override { units[std::string(unit.id)] = unit.counts; }
  void employee(const io::EmployeeRowOut& row) override { employees.emplace(row.id, row); }
  void inputs(const std::vector<model::FileAccount>&) override {}
  void end() override {}

  std::map<std::string, io::CountsRow> units;
  std::map<std::string, io::EmployeeRowOut> employees;
  Words orders;
};

std::string because(const std::string& status, const Words& reasons) {
  return reasons.empty() ? status : status + " because " + joined(reasons, " ");
}

Words phrases_of(const io::EmployeeRowOut& row) {
  std::string status = because(std::string(row.status), row.reasons);
  return {row.met_on.empty() ? status : status + " on " + row.met_on};
}

Words phrases_of(const io::ObligationRowOut& row) {
  std::string status = because(row.status == "met_late" ? "met late" : row.status, row.missing);
  return {row.met_on.empty() ? status : status + " on " + row.met_on,
          fmt::format("{} done of {} needed of {}", row.done, row.needed, row.of ? std::to_string(*row.of) : "any"),
          "due " + row.due_on, row.kind};
}

Words phrases_of(const io::CountsRow& c) {
  app::Rate rate{c.compliant, c.covered};
  return {fmt::format("{} employees", c.employees), fmt::format("{} covered", c.covered),
          fmt::format("{} compliant", c.compliant), fmt::format("{} late", c.late),
          fmt::format("{} pending", c.pending),     fmt::format("{} missed", c.missed),
          fmt::format("{} undetermined", c.undetermined), fmt::format("{} not applicable", c.not_applicable),
          rate.known() ? "rate " + app::text_of(rate) : "no rate"};
}

bool contains(const Words& all, const std::string& wanted) { return std::find(all.begin(), all.end(), wanted) != all.end(); }

class Runner {
 public:
  explicit Runner(const Case& of) : case_(of), scene_(of) {}

  std::vector<std::string> run() {
    std::vector<Line> questions;
    for (const Line& line : case_.lines) {
      if (!scene_.take(line)) questions.push_back(line);
    }
    loaded_ = scene_.load();
    for (const Line& line : questions) ask(line);
    if (paragraphs_of(case_).empty()) fail(case_.number, "the case cites no paragraph");
    if (expected_ == 0) fail(case_.number, "the case expects nothing");
    return failures_;
  }

 private:
  void fail(std::size_t number, const std::string& why) { failures_.emplace_back(Misspelt(case_, number, why).what()); }
  [[noreturn]] void refuse(const Line& line, const std::string& why) const { throw Misspelt(case_, line.number, why); }

  void ask(const Line& line) {
    Words head = words(line.head);
    if (head[0] == "expect") return expect(line, {head.begin() + 1, head.end()});
    shown_.reset();
    if (line.head == "paragraph" || line.head == "paragraphs") check_citations(line);
    else if (line.head == "as on") choices_.as_on = choices_.law_as_on = day(line);
    else if (line.head == "data as on") choices_.as_on = day(line);
    else if (line.head == "law as on") choices_.law_as_on = day(line);
    else if (line.head == "year") choices_.year = year(line);
    else if (line.head == "orders") choose_orders(line);
    else if (line.head == "reading") set_reading(line);
    else refuse(line, "this line is not understood: " + line.head);
  }

  Day day(const Line& line) const {
    ParsedDay parsed = parse_day(line.body);
    if (parsed.problem != DayProblem::none) refuse(line, "there is no such day: " + line.body);
    return parsed.day;
  }
  ReportingYear year(const Line& line) const {
    auto parsed = parse_reporting_year(line.body);
    if (!parsed) refuse(line, "a year is written like 2025-26");
    return *parsed;
  }
  void choose_orders(const Line& line) {
    if (line.body == "all") return choices_.orders.reset();
    choices_.orders = names(words(joined(phrases(line.body), " ")), 0);
    for (const std::string& id : *choices_.orders) {
      if (loaded_->law.find_order(id) == nullptr) refuse(line, "there is no order " + id);
    }
  }
  void set_reading(const Line& line) {
    Words w = words(line.body);
    auto reading = orders::find_reading(w.empty() ? "" : w[0]);
    if (!reading || w.size() != 2 || (w[1] != "on" && w[1] != "off")) refuse(line, "written like \"reading: R-2 off\"");
    choices_.readings.set(*reading, w[1] == "on");
  }
  void check_citations(const Line& line) const {
    for (const std::string& cited : phrases(line.body)) {
      bool known = orders::find_reading(cited) || loaded_->law.find(cited).paragraph != nullptr;
      if (!known) refuse(line, "no order has the paragraph " + cited);
    }
  }

  const Collected& shown(const Line& line) {
    if (!choices_.as_on || !choices_.law_as_on) refuse(line, "say \"law as on\" and \"data as on\" before what is expected");
    if (!shown_) {
      choices_.year = choices_.year.value_or(ReportingYear{2025});
      answer_.emplace(loaded_, app::resolve(*loaded_, choices_, Day::last()));
      app::write_report(*answer_, {}, shown_.emplace());
    }
    return *shown_;
  }

  void expect(const Line& line, const Words& head) {
    ++expected_;
    if (line.body.empty() || head.empty()) refuse(line, "nothing is expected here");
    if (line.head == "expect orders") return compare_lists(line, shown(line).orders);
    bool unit = head[0] == "unit" || head[0] == "all";
    if (unit) return expect_counts(line, head.back());
    auto row = shown(line).employees.find(head[0]);
    if (row == shown(line).employees.end()) refuse(line, "the case has no employee " + head[0]);
    if (head.size() == 1) compare(line, phrases_of(row->second), true);
    else if (head.size() == 2) expect_detail(line, row->second, head[1]);
    else refuse(line, "this line is not understood");
  }

  void expect_counts(const Line& line, const std::string& id) {
    auto unit = shown(line).units.find(id);
    if (unit == shown(line).units.end()) refuse(line, "the case has no unit " + id);
    compare(line, phrases_of(unit->second), false);
  }

  void expect_detail(const Line& line, const io::EmployeeRowOut& row, const std::string& what) {
    if (what == "findings") return compare_lists(line, row.findings);
    if (what == "plans") return compare_lists(line, row.plans);
    if (what == "obligations") return compare_lists(line, provisions_of(row));
    if (what == "prescriber") {
      std::string shown = row.prescriber_id.empty() ? "none" : fmt::format("{} {}", row.prescriber_kind, row.prescriber_id);
      return compare(line, {shown}, true);
    }
    if (loaded_->law.find(what).paragraph == nullptr) refuse(line, "no order has the paragraph " + what);
    expect_obligation(line, row, what);
  }

  static Words provisions_of(const io::EmployeeRowOut& row) {
    Words provisions;
    for (const auto& obligation : row.obligations) provisions.push_back(obligation.provision);
    return provisions;
  }

  /// Of several obligations of one paragraph the line's "due" tells which.
  void expect_obligation(const Line& line, const io::EmployeeRowOut& row, const std::string& provision) {
    std::vector<Words> found;
    for (const auto& obligation : row.obligations) {
      if (obligation.provision == provision) found.push_back(phrases_of(obligation));
    }
    if (found.empty()) return compare(line, {"none"}, true);
    if (found.size() > 1) {
      std::erase_if(found, [&](const Words& is) { return !contains(phrases(line.body), is[2]); });
      if (found.size() != 1) refuse(line, "several obligations of this paragraph: the due day must tell which");
    }
    compare(line, found.front(), true);
  }

  /// Every phrase expected must be one of those that hold; the first of them, where `first` is set, the first.
  void compare(const Line& line, const Words& are, bool first) {
    Words wanted = phrases(line.body);
    bool all = std::all_of(wanted.begin(), wanted.end(), [&](const std::string& w) { return contains(are, w); });
    if (!all || (first && wanted.front() != are.front())) report(line, joined(are, ", "));
  }
  void compare_lists(const Line& line, const Words& are) {
    Words wanted = line.body == "none" ? Words{} : words(joined(phrases(line.body), " "));
    std::sort(wanted.begin(), wanted.end());
    if (wanted != are) report(line, are.empty() ? "none" : joined(are, ", "));
  }
  void report(const Line& line, const std::string& is) {
    fail(line.number, fmt::format("{}\n  {}: {}\n  the program says: {}", case_.name, line.head, line.body, is));
  }

  const Case& case_;
  Scene scene_;
  std::shared_ptr<const app::Loaded> loaded_;
  app::Choices choices_;
  std::optional<app::Answer> answer_;
  std::optional<Collected> shown_;
  std::vector<std::string> failures_;
  std::size_t expected_ = 0;
};

}  // namespace

Words paragraphs_of(const Case& of) {
  Words cited;
  for (const Line& line : of.lines) {
    if (line.head != "paragraph" && line.head != "paragraphs") continue;
    for (const std::string& paragraph : phrases(line.body)) cited.push_back(paragraph);
  }
  return cited;
}

std::vector<std::string> run(const Case& of) {
  try {
    return Runner(of).run();
  } catch (const Misspelt& wrong) {
    return {wrong.what()};
  } catch (const std::logic_error&) {  // std::stoi
    return {Misspelt(of, of.number, "a number in this case is not one").what()};
  }
}

}  // namespace anupalan::cases
