#include "property/program.h"

#include <algorithm>
#include <stdexcept>

#include "app/report.h"
#include "rules/findings.h"

namespace anupalan::property {

std::shared_ptr<const app::Loaded> read(std::vector<app::InputFile> files) {
  auto loaded = app::load(std::move(files));
  for (const Diagnostic& diagnostic : loaded->diagnostics) {
    if (diagnostic.severity != Severity::warning) throw std::logic_error(to_text(diagnostic));
  }
  return loaded;
}

app::Answer answer(const std::shared_ptr<const app::Loaded>& loaded, const plain::Question& question) {
  return {loaded, plain::question_of(question, loaded->law)};
}

std::vector<naive::Verdict> verdicts_of(const app::Answer& answer) {
  const model::Dataset& data = answer.data();
  const rules::Evaluation& evaluation = answer.evaluation();
  const Day day = answer.as_on();
  std::vector<naive::Verdict> verdicts;
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    const model::EmployeeRow employee{row};
    const rules::Prescription& prescription = evaluation.prescription(employee);
    naive::Verdict verdict{std::string(data.text(data.employees.id[row])), std::string(rules::name_of(answer.status(employee))), {}, {}, {}, {}};
    for (const auto* plans : {&prescription.plans, &prescription.further_plans}) {
      for (model::PlanRow plan : *plans) verdict.plans.push_back(data.plans[model::at(plan)].id);
    }
    std::sort(verdict.plans.begin(), verdict.plans.end());
    verdict.reasons = evaluation.reasons(employee, day);
    for (std::string_view finding : rules::findings_of(evaluation, employee, day)) verdict.findings.emplace_back(finding);
    const auto met_on = evaluation.met_on(employee);
    for (std::size_t i = 0; i < met_on.size(); ++i) {
      const rules::Obligation& o = prescription.obligations[i];
      naive::Obligation out;
      out.provision = o.standing->provision;
      out.kind = orders::name_of(o.rule().kind);
      out.status = rules::name_of(rules::status_of(o, met_on[i], day));
      out.due_on = iso_text(o.due);
      out.met_on = met_on[i] <= day ? iso_text(met_on[i]) : "9999-99-99";
      out.done = rules::done_by(data, o, employee, day);
      out.needed = o.needed;
      out.of = o.of;
      out.missing = o.missing;
      verdict.obligations.push_back(std::move(out));
    }
    verdicts.push_back(std::move(verdict));
  }
  return verdicts;
}

std::string report_of(const app::Answer& answer) {
  std::string text;
  auto writer = io::make_json_writer(text);
  app::write_report(answer, {}, *writer);
  return text.substr(0, text.find("\"inputs\""));
}

}  // namespace anupalan::property
