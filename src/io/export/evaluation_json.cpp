#include <memory>

#include <fmt/format.h>

#include "io/export/evaluation.h"
#include "io/export/json.h"

namespace anupalan::io {
namespace {

Json with_counts(Json object, const CountsRow& c) {
  object["employees"] = c.employees;
  object["covered"] = c.covered;
  object["compliant"] = c.compliant;
  object["late"] = c.late;
  object["pending"] = c.pending;
  object["missed"] = c.missed;
  object["undetermined"] = c.undetermined;
  object["not_applicable"] = c.not_applicable;
  return object;
}

Json to_json(const ObligationRowOut& o) {
  Json object;
  object["provision"] = o.provision;
  object["kind"] = o.kind;
  object["status"] = o.status;
  object["due_on"] = o.due_on;
  object["met_on"] = text_or_null(o.met_on);
  object["done"] = o.done;
  object["needed"] = o.needed;
  object["of"] = o.of ? Json(*o.of) : Json();
  object["missing"] = o.missing;
  return object;
}

Json to_json(const EmployeeRowOut& e) {
  Json object;
  object["id"] = e.id;
  object["unit"] = e.unit;
  object["status"] = e.status;
  object["met_on"] = text_or_null(e.met_on);
  object["prescriber"] = e.prescriber_kind.empty() ? Json() : Json{{"kind", e.prescriber_kind}, {"id", e.prescriber_id}};
  object["plans"] = e.plans;
  Json obligations = Json::array();
  for (const ObligationRowOut& obligation : e.obligations) obligations.push_back(to_json(obligation));
  object["obligations"] = std::move(obligations);
  object["reasons"] = e.reasons;
  object["findings"] = e.findings;
  return object;
}

/// One record a line: the file reads well and differs line by line.
class JsonWriter : public EvaluationWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  void head(const EvaluationHead& head) override {
    out_ += "{ \"format\": \"evaluation\", \"version\": 1,\n";
    out_ += fmt::format("  \"reporting_year\": {}, \"as_on\": {}, \"law_as_on\": {},\n", Json(head.reporting_year).dump(),
                        Json(head.as_on).dump(), Json(head.law_as_on).dump());
    out_ += fmt::format("  \"orders\": {},\n", Json(head.orders).dump());
    if (!head.readings_off.empty()) out_ += fmt::format("  \"readings_off\": {},\n", Json(head.readings_off).dump());
    if (!head.supposed.empty()) out_ += fmt::format("  \"supposed\": {},\n", written(Json(head.supposed)));
    out_ += fmt::format("  \"summary\": {},\n  \"units\": [", with_counts(Json::object(), head.summary).dump());
  }
  void unit(const UnitRowOut& unit) override { element(with_counts(Json{{"id", unit.id}}, unit.counts)); }
  void employee(const EmployeeRowOut& employee) override {
    begin_employees();
    element(to_json(employee));
  }
  void inputs(const std::vector<model::FileAccount>& inputs) override {
    begin_employees();
    next_list("inputs");
    for (const model::FileAccount& input : inputs) {
      element(Json{{"file", input.file}, {"kind", input.kind}, {"records", input.records}, {"used", input.used},
                   {"set_aside", input.set_aside}, {"errors", input.errors}});
    }
  }
  void end() override { out_ += " ] }\n"; }

 private:
  void begin_employees() {
    if (!in_employees_) next_list("employees");
    in_employees_ = true;
  }
  void next_list(std::string_view name) {
    out_ += fmt::format(" ],\n  \"{}\": [", name);
    first_ = true;
  }
  void element(const Json& json) {
    out_ += first_ ? "\n    " : ",\n    ";
    out_ += written(json);
    first_ = false;
  }

  std::string& out_;
  bool first_ = true;
  bool in_employees_ = false;
};

}  // namespace

std::unique_ptr<EvaluationWriter> make_json_writer(std::string& out) { return std::make_unique<JsonWriter>(out); }

}  // namespace anupalan::io
