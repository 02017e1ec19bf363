// What the rules need to know of one employee, and when two employees are alike to them.
#pragma once

#include <cstdint>
#include <string_view>

#include "model/dataset.h"
#include "rules/rule_book.h"

namespace anupalan::rules {

/// A word that is known and that no criterion names; kNoWord is a fact that is absent.
inline constexpr Word kUnnamedWord{UINT32_MAX};

/// The facts on which coverage, prescriber, plans and obligations depend. Two employees with equal
/// facts have equal prescriptions; only their completions differ.
struct Facts {
  model::UnitRow unit{};
  model::Category category{};
  model::Maybe on_central_deputation{}, with_mdo{};
  Word group{}, designation{}, level{}, service{}, cadre{};
  std::uint32_t roles = 0;  ///< index of Dataset::role_sets
  std::uint16_t batch = 0;
  std::int16_t band = -1;   ///< index of RuleBook::service_bands; -1: years of service not known
  std::uint32_t named = 0;  ///< NamedPlans: which plans name this employee by id; 0: none
  friend bool operator==(const Facts&, const Facts&) = default;
};

struct FactsHash {
  std::size_t operator()(const Facts& facts) const;
};

/// The level (dopt-2025-07-04#3(i)): given on the roster, or from the designation by the plan files' table,
/// or by the order's. The empty text where none of them says it.
std::string_view level_of(const model::Dataset& data, const RuleBook& book, model::EmployeeRow employee);

/// READING R-1: the level by years of service (dopt-2025-07-04#3(ii)) on 1 April of the reporting year; an
/// index of RuleBook::service_bands, -1 where neither appointed_on nor batch is known.
std::int16_t service_band(const RuleBook& book, Day appointed_on, std::uint16_t batch);

/// `words` are those in which the plans are told. `named` is left 0: plan_match.h knows it.
Facts facts_of(const model::Dataset& data, const Vocabulary& words, const RuleBook& book, model::EmployeeRow employee);

/// True where the unit, or one above it, is known as `name`; compared as words.
bool is_under(const model::Dataset& data, model::UnitRow unit, std::string_view name);

}  // namespace anupalan::rules
