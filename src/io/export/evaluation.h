// The result of `evaluate`, as formats.md section 3 gives it: keys in this order, employees and units sorted by
// id, no floating point. Rows are written as they come; nothing is held.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dataset.h"

namespace anupalan::io {

/// Counts by status over a set of employees.
struct CountsRow {
  std::uint32_t employees = 0, covered = 0, compliant = 0, late = 0, pending = 0, missed = 0, undetermined = 0,
                not_applicable = 0;
};

struct EvaluationHead {
  std::string reporting_year, as_on, law_as_on;
  std::vector<std::string> orders;
  std::vector<std::string> orders_off, readings_off;  ///< switched off by the user: every output says so
  CountsRow summary;
  std::vector<std::string> supposed{};  ///< edited plans, values that no order has: every output says so too
};

struct UnitRowOut {
  std::string_view id;
  CountsRow counts;
};

struct ObligationRowOut {
  std::string provision, kind, status;
  std::string due_on;
  std::string met_on;  ///< empty: null
  std::uint32_t done = 0, needed = 0;
  std::optional<std::uint32_t> of;  ///< nullopt for "any other course"
  std::vector<std::string> missing;
};

struct EmployeeRowOut {
  std::string_view id, name, unit, status;
  std::string met_on;                 ///< empty: null
  std::string_view prescriber_kind;   ///< empty: null
  std::string prescriber_id;
  std::vector<std::string> plans;
  std::vector<ObligationRowOut> obligations;
  std::vector<std::string> reasons, findings;
};

/// Takes the parts in this order: head, units, employees, inputs, end. One shape, several languages.
class EvaluationWriter {
 public:
  virtual ~EvaluationWriter() = default;
  virtual void head(const EvaluationHead& head) = 0;
  virtual void unit(const UnitRowOut& unit) = 0;
  virtual void employee(const EmployeeRowOut& employee) = 0;
  virtual void inputs(const std::vector<model::FileAccount>& inputs) = 0;
  virtual void end() = 0;
};

/// "format": "evaluation"; without `employees` that member is an empty list. "readings_off" and "supposed" are there only
/// where there are some.
std::unique_ptr<EvaluationWriter> make_json_writer(std::string& out);
/// One line an employee, comma-separated (RFC 4180), a header row first. Last columns "switched_off" and
/// "supposed" are there only where something is.
std::unique_ptr<EvaluationWriter> make_csv_writer(std::string& out);
/// A summary for people.
std::unique_ptr<EvaluationWriter> make_text_writer(std::string& out);

}  // namespace anupalan::io
