// A Dataset written out in full, with every reference resolved to its text: equal for Datasets that say the same.
#pragma once

#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/dataset.h"

namespace anupalan::test {

class Dump {
 public:
  explicit Dump(const model::Dataset& data) : data_(data) {}

  std::string text() {
    for (const auto& unit : data_.units) line("unit {}|{}|{}|{}|{}", id(unit.id), id(unit.name), id(unit.kind), id(unit.known_as), up(unit.parent));
    for (auto row : data_.units_children_first) line("up {}", data_.unit_id(row));
    for (const auto& c : data_.courses) line("course {}|{}|{}|{}", id(c.id), id(c.name), model::name_of(c.competency), c.minutes);
    for (const auto& a : data_.assessments) line("assessment {}|{}|{}", id(a.id), id(a.name), course(a.course));
    for (const auto& plan : data_.plans) dump(plan);
    std::set<std::string> levels;
    for (auto [designation, level] : data_.levels) levels.insert(fmt::format("{} -> {}", id(designation), id(level)));
    line("levels {}", levels);
    for (std::uint32_t row = 0; row < data_.employees.size(); ++row) dump(row);
    for (const auto& u : data_.unfinished) {
      line("unfinished {}|{}|{}|{}|{}", id(data_.employees.id[model::at(u.employee)]), course(u.course), assessment(u.assessment), iso_text(u.on), u.progress);
    }
    for (const auto& m : data_.milestones) line("milestone {}|{}|{}", id(m.organisation), id(m.milestone), iso_text(m.on));
    for (const auto& f : data_.files) line("file {}|{}|{}|{}|{}|{}|{}", f.file, f.kind, f.records, f.used, f.set_aside, f.errors, f.first_source);
    line("as on {}", iso_text(data_.completions_as_on));
    return std::move(out_);
  }

 private:
  template <typename... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    out_ += fmt::format(format, std::forward<Args>(args)...) + "\n";
  }
  template <typename Id>
  std::string_view id(Id id) const { return data_.text(id); }
  std::string_view up(model::UnitRow row) const { return row == model::kNoRow<model::UnitRow> ? "-" : data_.unit_id(row); }
  std::string_view course(model::CourseRow row) const {
    return row == model::kNoRow<model::CourseRow> ? "-" : id(data_.courses[model::at(row)].id);
  }
  std::string_view assessment(model::AssessmentRow row) const {
    return row == model::kNoRow<model::AssessmentRow> ? "-" : id(data_.assessments[model::at(row)].id);
  }
  std::string at(model::Source source) const {
    model::SourcePlace place = data_.place_of(source);
    return fmt::format("{}{}", place.file, place.pointer);
  }
  template <typename Ids>
  std::set<std::string> texts(const Ids& ids) const {
    std::set<std::string> texts;
    for (auto one : ids) texts.emplace(id(one));
    return texts;
  }

  void dump(const model::Plan& plan) {
    line("plan {}|{}|{}|{} {}|{}|{}|{}", plan.id, plan.name, plan.reporting_year.text(), model::name_of(plan.prescriber_kind),
         plan.prescriber, iso_text(plan.published_on), iso_text(plan.due_on), at(plan.source));
    for (const auto& c : plan.courses) line("  course {} {}", course(c.course), model::name_of(c.requirement));
    for (auto row : plan.assessments) line("  assessment {}", assessment(row));
    for (const auto& c : plan.applies_to) dump(c);
  }
  void dump(const model::Criteria& c) {
    std::string all;
    auto words = [&](const char* name, const auto& given) { all += given ? fmt::format(" {}={}", name, texts(*given)) : ""; };
    words("group", c.group), words("designation", c.designation), words("level", c.level), words("service", c.service);
    words("cadre", c.cadre), words("category", c.category);
    if (c.employee) for (auto row : *c.employee) all += fmt::format(" employee={}", id(data_.employees.id[model::at(row)]));
    if (c.unit) for (auto row : *c.unit) all += fmt::format(" unit={}", data_.unit_id(row));
    if (c.batch) all += fmt::format(" batch={}", *c.batch);
    if (c.on_central_deputation) for (bool b : *c.on_central_deputation) all += fmt::format(" deputation={}", b);
    line("  to{} {}", all, id(c.service_years));
  }
  void dump(std::uint32_t row) {
    const model::Employees& e = data_.employees;
    line("employee {}|{}|{}|{}|{}|{}|{}", id(e.id[row]), data_.name_of(model::EmployeeRow{row}), data_.unit_id(e.unit[row]), model::name_of(e.category[row]),
         data_.email_of(model::EmployeeRow{row}), data_.phone_of(model::EmployeeRow{row}), at(e.source[row]));
    line("  {}|{}|{}|{}|{}|{}|{}|{}", id(e.group[row]), id(e.designation[row]), id(e.level[row]), id(e.service[row]), id(e.cadre[row]),
         e.batch[row], iso_text(e.appointed_on[row]), iso_text(e.superannuates_on[row]));
    line("  {}|{}|{}|{}", model::name_of(e.profile[row]), static_cast<int>(e.on_central_deputation[row]),
         static_cast<int>(e.with_mdo[row]), texts(data_.role_sets[e.roles[row]]));
    auto done = model::completions_of(data_, model::EmployeeRow{row});
    for (auto i = done.begin; i < done.end; ++i) {
      line("  completed {} {} {}", course(data_.completions.course[i]), iso_text(data_.completions.day[i]), at(data_.completions.source[i]));
    }
    auto passed = model::passes_of(data_, model::EmployeeRow{row});
    for (auto i = passed.begin; i < passed.end; ++i) {
      line("  passed {} {} {} {}", assessment(data_.passes.assessment[i]), iso_text(data_.passes.day[i]),
           data_.passes.score_hundredths[i], at(data_.passes.source[i]));
    }
  }

  const model::Dataset& data_;
  std::string out_;
};

inline std::string dump(const model::Dataset& data) { return Dump(data).text(); }

}  // namespace anupalan::test
