// Who passes a filter: one part of it after the other, each over those whom the parts before let through.
#pragma once

#include <optional>
#include <vector>

#include "app/answer.h"
#include "app/look.h"
#include "app/table_index.h"

namespace anupalan::app {

/// In steps: `rows`, by id, keeps those whom all but the filter's status let through. `rows` holds everybody who comes into
/// question; nothing: that is everybody.
Steps sieve(const Answer& answer, TableIndex& index, Filter filter, bool everybody, std::vector<model::EmployeeRow>& rows);

/// What those who passed `before` have to pass yet to pass `now`, where it can be told that everybody else does not: of a search
/// with more letters, of a further column. Nothing where it cannot.
std::optional<Filter> narrowed_by(const Filter& before, const Filter& now);

}  // namespace anupalan::app
