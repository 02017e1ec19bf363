#include "model/corrections.h"

#include <algorithm>
#include <functional>

#include "model/build_state.h"
#include "model/match.h"

namespace anupalan::model {
namespace {

/// A phone number may be written in many ways; an id of digits only is no phone number for sure.
std::string person_key(std::string_view written) {
  const std::string text = folded(written);
  const bool plain = std::all_of(text.begin(), text.end(), is_digit) && !text.starts_with('0');
  std::string phone = plain ? std::string() : normal_phone(text);
  return phone.empty() ? text : phone;
}

/// What columns are is compared as their names are: "employee id" and "employeeid" are one.
bool mean_the_same(const CorrectionRecord& a, const CorrectionRecord& b) {
  if (a.what != Guessed::column || !a.means || !b.means) return a.means == b.means;
  return key_of(*a.means) == key_of(*b.means);
}

const char* words_of(std::string_view refusal) {
  if (refusal == "correction.unknown_unit") return "no loaded file names this unit, and none above it";
  return "no loaded file names this employee, or the employee is left out";
}

}  // namespace

bool is_same_file(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  return a == b || (a.ends_with(b) && !b.empty() && a[a.size() - b.size() - 1] == '/');
}

WrittenKey written_key(Guessed what, std::string_view written, std::string_view file) {
  switch (what) {
    case Guessed::column: return {what, std::string(trimmed(written)) + '\n' + std::string(file)};
    case Guessed::course:
    case Guessed::assessment:
    case Guessed::unit: return {what, normal_name(written)};
    case Guessed::person: return {what, person_key(written)};
    case Guessed::category:
    case Guessed::prescriber:
    case Guessed::reporting_year: break;
  }
  return {what, std::string(trimmed(written))};
}

void Corrections::add(FileNumber from, CorrectionRecord&& record) {
  by_key_[written_key(record.what, record.written, record.file)].push_back(all_.size());
  all_.push_back({from, std::move(record)});
}

void Corrections::forget(FileNumber from) {
  std::vector<Known> before;
  std::swap(before, all_);
  by_key_.clear();
  for (Known& known : before) {
    if (known.from != from) add(known.from, std::move(known.record));
  }
}

bool Corrections::any(Guessed what) const {
  const auto first = by_key_.lower_bound({what, ""});
  return first != by_key_.end() && first->first.first == what;
}

const Corrections::Alike* Corrections::alike(Guessed what, std::string_view written) const {
  if (all_.empty()) return nullptr;
  const auto found = by_key_.find(written_key(what, written));
  if (found != by_key_.end()) return &found->second;
  if (what != Guessed::category) return nullptr;
  auto file = by_key_.lower_bound({what, ""});  // by another part of its name
  while (file != by_key_.end() && file->first.first == what && !is_same_file(file->first.second, written)) ++file;
  return file != by_key_.end() && file->first.first == what ? &file->second : nullptr;
}

std::vector<const Corrections::Known*> Corrections::deciding(const Alike& alike) const {
  std::vector<const Known*> found;
  for (std::size_t i : alike) found.push_back(&all_[i]);
  auto decides = [](const Known* known) { return known->record.decides; };
  if (std::any_of(found.begin(), found.end(), decides)) std::erase_if(found, std::not_fn(decides));
  return found;
}

const CorrectionRecord* Corrections::agreed(const std::vector<const Known*>& deciding) {
  auto other = [&](const Known* known) { return !mean_the_same(known->record, deciding.front()->record); };
  const bool agree = !deciding.empty() && std::none_of(deciding.begin(), deciding.end(), other);
  return agree ? &deciding.front()->record : nullptr;
}

const CorrectionRecord* Corrections::of(Guessed what, std::string_view written) const {
  const Alike* found = alike(what, written);
  const CorrectionRecord* correction = found == nullptr ? nullptr : agreed(deciding(*found));
  return correction == nullptr || all_[found->front()].refused != nullptr ? nullptr : correction;
}

const CorrectionRecord* Corrections::find(Guessed what, std::string_view written) {
  const CorrectionRecord* correction = of(what, written);
  if (correction == nullptr) return nullptr;
  for (std::size_t i : *alike(what, written)) all_[i].met = true;
  return correction;
}

void Corrections::refuse(const CorrectionRecord& record, const char* code) {
  for (std::size_t i : by_key_.at(written_key(record.what, record.written, record.file))) all_[i].refused = code;
}

std::vector<CorrectionRecord> Corrections::of_columns() const {
  std::vector<CorrectionRecord> found;
  for (auto key = by_key_.lower_bound({Guessed::column, ""}); key != by_key_.end() && key->first.first == Guessed::column; ++key) {
    if (const CorrectionRecord* correction = agreed(deciding(key->second))) found.push_back(*correction);
  }
  return found;
}

void Corrections::meet(const FileAccount& table, const std::vector<ColumnRead>& columns) {
  for (const ColumnRead& column : columns) {
    if (!column.corrected()) continue;
    const auto followed = by_key_.find(written_key(Guessed::column, *column.said, column.said_of));
    if (followed == by_key_.end()) continue;  // said in a file that was taken back
    for (Known& known : all_) {  // others may say the same
      const CorrectionRecord& record = known.record;
      const bool is_for_table = record.file.empty() || is_same_file(record.file, table.file);
      if (record.what != Guessed::column || !is_for_table || key_of(record.written) != key_of(*column.said)) continue;
      if (!mean_the_same(record, all_[followed->second.front()].record)) continue;
      known.met = true;
      (!table.kind.empty() && column.means.empty() ? known.unread : known.read) = true;
    }
  }
}

void Corrections::account(BuildState& state) const {
  for (const auto& [key, same] : by_key_) {
    const CorrectionRecord* stands = agreed(deciding(same));
    for (std::size_t i : same) account(state, all_[i], stands);
  }
}

void Corrections::account(BuildState& state, const Known& known, const CorrectionRecord* stands) const {
  const CorrectionRecord& record = known.record;
  auto report = [&](Severity severity, const char* code, const char* message, std::string_view detail) {
    state.report(severity, code, known.from, Section::corrections, record.place, message, detail);
  };
  if (stands == nullptr) {
    report(Severity::error, "correction.conflict", "of the same text the corrections say different things; none is used", record.written);
  } else if (!mean_the_same(*stands, record)) {
    report(Severity::set_aside, "correction.overruled", "another correction, which decides, says something else", record.written);
  } else if (known.refused != nullptr) {
    report(Severity::error, known.refused, words_of(known.refused), *record.means);
  } else if (known.unread && !known.read && record.means) {
    report(Severity::error, "correction.unknown_column", "nobody reads such a column in this table, or another column is it already", *record.means);
  } else if (!known.met) {
    report(Severity::set_aside, "correction.not_met", "nothing in the loaded files is written so, or nothing there has to be guessed",
           record.written);
  } else {
    state.use(known.from);
  }
}

}  // namespace anupalan::model
