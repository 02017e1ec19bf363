#include "app/plan_criteria.h"

#include <algorithm>
#include <charconv>

#include "app/masking.h"
#include "app/queries.h"
#include "app/tr.h"

namespace anupalan::app {
namespace {

using model::CriteriaRecord;
using Texts = std::vector<std::string>;

/// The list of a criterion that is a list of texts; nullptr for the others.
template <typename Object>
auto list_of(Object& object, std::string_view criterion) -> decltype(&object.group) {
  if (criterion == "group") return &object.group;
  if (criterion == "designation") return &object.designation;
  if (criterion == "level") return &object.level;
  if (criterion == "service") return &object.service;
  if (criterion == "cadre") return &object.cadre;
  if (criterion == "category") return &object.category;
  if (criterion == "employee") return &object.employee;
  if (criterion == "unit") return &object.unit;
  return nullptr;
}

/// Puts values in the place of those that are there; none: the criterion is not given.
void set_values(std::string_view criterion, const Texts& values, CriteriaRecord& object) {
  if (auto* list = list_of(object, criterion)) {
    *list = values.empty() ? std::nullopt : std::optional(values);
  } else if (criterion == "service_years") {
    object.service_years = values.empty() ? std::nullopt : std::optional(values.back());
  } else if (criterion == "batch") {
    object.batch.reset();
    for (const std::string& year : values) {
      if (!object.batch) object.batch.emplace();
      object.batch->push_back(static_cast<std::uint16_t>(std::stoi(year)));
    }
  } else if (criterion == "on_central_deputation") {
    object.on_central_deputation.reset();
    for (const std::string& value : values) {
      if (!object.on_central_deputation) object.on_central_deputation.emplace();
      object.on_central_deputation->push_back(value == "yes");
    }
  }
}

/// The name that means what is written: the name itself, or the words that people read for it. Empty where none does.
template <typename Names>
std::string named(const Names& names, std::string_view prefix, std::string_view written) {
  for (const auto& name : names) {
    if (folded(name) == folded(written) || folded(text_or_name(prefix, name)) == folded(written)) return std::string(name);
  }
  return {};
}

Texts band_ids(const Answer& answer) {
  Texts ids;
  for (const orders::ServiceBand& band : answer.evaluation().book().service_bands) ids.push_back(band.id);
  return ids;
}

std::string unit_id(const model::Dataset& data, std::string_view written) {
  if (data.find_unit(written) != model::kNoRow<model::UnitRow>) return std::string(written);
  std::string found;
  for (std::uint32_t row = 0; row < data.units.size(); ++row) {
    if (folded(title_of(data, model::UnitRow{row})) != folded(written)) continue;
    if (!found.empty()) return {};  // which of the two is meant is not known
    found = data.unit_id(model::UnitRow{row});
  }
  return found;
}

std::string batch_year(std::string_view written) {
  int year = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), year);
  const bool fits = error == std::errc{} && end == written.data() + written.size() && year >= 1900 && year <= 2079;
  return fits ? std::to_string(year) : std::string();
}

/// Levels are written as orders name them where they do.
std::string level_name(const Answer& answer, std::string_view written) {
  Texts levels;
  for (const auto& [designation, level] : answer.evaluation().book().level_of) levels.push_back(level);
  const std::string known = named(levels, "level.", written);
  return known.empty() ? std::string(written) : known;
}

std::string employee_id(const Answer& answer, std::string_view written) {
  const model::EmployeeRow row = find_shown(answer, written);
  return row == model::kNoRow<model::EmployeeRow> ? std::string() : std::string(answer.data().text(answer.data().employees.id[model::at(row)]));
}

/// The value as the document has it; empty where what is written means none.
std::string meant(const Answer& answer, std::string_view criterion, std::string_view written) {
  const model::Dataset& data = answer.data();
  if (criterion == "category") return named(model::names_of<model::Category>(), "category.", written);
  if (criterion == "on_central_deputation") return named(std::array<std::string_view, 2>{"yes", "no"}, "criteria.on_central_deputation.", written);
  if (criterion == "service_years") return named(band_ids(answer), "band.", written);
  if (criterion == "employee") return employee_id(answer, written);
  if (criterion == "unit") return unit_id(data, written);
  if (criterion == "batch") return batch_year(written);
  return criterion == "level" ? level_name(answer, written) : std::string(written);
}

/// The id, or the stand-in of who has it.
std::string shown_employee(const Answer& answer, const std::string& id) {
  const model::EmployeeRow row = answer.data().find_employee(id);
  return row == model::kNoRow<model::EmployeeRow> ? shown_text(answer.masked(), id) : shown_id(answer, row);
}

std::string shown(const Answer& answer, std::string_view criterion, const std::string& value) {
  const model::Dataset& data = answer.data();
  if (criterion == "employee") return shown_employee(answer, value);
  if (criterion == "level") return text_or_name("level.", value);
  if (criterion == "category") return with_capital(text_or_name("category.", folded(value)));
  if (criterion == "service_years") return text_or_name("band.", value);
  if (criterion == "on_central_deputation") return with_capital(text_or_name("criteria.on_central_deputation.", value));
  if (criterion == "unit") {
    const model::UnitRow unit = data.find_unit(value);
    return unit == model::kNoRow<model::UnitRow> ? value : std::string(title_of(data, unit));
  }
  return value;
}

}  // namespace

CriteriaRecord::Texts values_of(const CriteriaRecord& object, std::string_view criterion) {
  if (const auto* list = list_of(object, criterion)) return *list;
  if (criterion == "service_years" && object.service_years) return Texts{*object.service_years};
  if (criterion == "batch" && object.batch) {
    Texts years;
    for (std::uint16_t year : *object.batch) years.push_back(std::to_string(year));
    return years;
  }
  if (criterion == "on_central_deputation" && object.on_central_deputation) {
    Texts values;
    for (bool on : *object.on_central_deputation) values.emplace_back(on ? "yes" : "no");
    return values;
  }
  return std::nullopt;
}

std::string add_criterion_value(const Answer& answer, std::string_view criterion, std::string_view value, CriteriaRecord& object) {
  if (std::find(kCriteria.begin(), kCriteria.end(), criterion) == kCriteria.end()) return std::string(tr("plan_edit.no_value"));
  const std::string_view written = trimmed(value);
  if (written.empty()) return std::string(tr("plan_edit.no_value"));
  const std::string added = meant(answer, criterion, written);
  if (added.empty()) return say(std::string("plan_edit.unknown.") + std::string(criterion), written);
  Texts values = values_of(object, criterion).value_or(Texts{});
  if (criterion == "service_years") values.clear();  // it has one
  if (std::any_of(values.begin(), values.end(), [&](const std::string& one) { return folded(one) == folded(added); })) return say("plan_edit.value_twice", written);
  values.push_back(added);
  set_values(criterion, values, object);
  return {};
}

void drop_criterion_value(const Answer& answer, std::string_view criterion, std::string_view value, CriteriaRecord& object) {
  Texts values = values_of(object, criterion).value_or(Texts{});
  const auto is_it = [&](const std::string& one) { return criterion == "employee" ? shown_employee(answer, one) == value : one == value; };
  const auto dropped = std::find_if(values.begin(), values.end(), is_it);
  if (dropped != values.end()) std::erase(values, std::string(*dropped));
  set_values(criterion, values, object);
}

std::vector<CriterionLine> criterion_lines(const Answer& answer, const CriteriaRecord& object) {
  std::vector<CriterionLine> lines;
  for (std::string_view criterion : kCriteria) {
    const auto* list = list_of(object, criterion);
    const auto others = list == nullptr ? values_of(object, criterion) : std::nullopt;
    const auto& values = list == nullptr ? others : *list;
    if (!values) continue;
    CriterionLine line{std::string(criterion), {}, values->size()};
    for (std::size_t i = 0; i < std::min(kValuesShown, values->size()); ++i) {
      const std::string words = shown(answer, criterion, (*values)[i]);
      line.values.push_back({criterion == "employee" ? words : (*values)[i], words});
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace anupalan::app
