#include "rules/status.h"

namespace anupalan::rules {

std::string_view name_of(ObligationStatus status) {
  switch (status) {
    case ObligationStatus::met: return "met";
    case ObligationStatus::met_late: return "met_late";
    case ObligationStatus::pending: return "pending";
    case ObligationStatus::missed: return "missed";
    case ObligationStatus::undetermined: return "undetermined";
  }
  return "";
}

std::string_view name_of(Status status) {
  switch (status) {
    case Status::missed: return "missed";
    case Status::undetermined: return "undetermined";
    case Status::pending: return "pending";
    case Status::late: return "late";
    case Status::compliant: return "compliant";
    case Status::not_applicable: return "not_applicable";
  }
  return "";
}

}  // namespace anupalan::rules
