#include "model/corrections.h"

#include <algorithm>
#include <functional>

#include "model/build_state.h"
#include "model/match.h"

namespace anupalan::model {
bool is_for_file(std::string_view wanted, std::string_view file) {
  if (wanted.empty() || wanted == file) return true;
  return file.size() > wanted.size() && file.ends_with(wanted) && file[file.size() - wanted.size() - 1] == '/';
}

WrittenKey written_key(Guessed what, std::string_view written, std::string_view file) {
  switch (what) {
    case Guessed::column: return {what, key_of(written) + '\n' + std::string(file)};
    case Guessed::course:
    case Guessed::assessment:
    case Guessed::unit: return {what, normal_name(written)};
    case Guessed::person: return {what, folded(written)};
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

std::vector<const Corrections::Known*> Corrections::deciding(const WrittenKey& key) const {
  std::vector<const Known*> found;
  const auto alike = by_key_.find(key);
  if (alike == by_key_.end()) return found;
  for (std::size_t i : alike->second) found.push_back(&all_[i]);
  auto decides = [](const Known* known) { return known->record.decides; };
  if (std::any_of(found.begin(), found.end(), decides)) std::erase_if(found, std::not_fn(decides));
  return found;
}

const CorrectionRecord* Corrections::agreed(const std::vector<const Known*>& deciding) {
  auto other = [&](const Known* known) { return known->record.means != deciding.front()->record.means; };
  const bool agree = !deciding.empty() && std::none_of(deciding.begin(), deciding.end(), other);
  return agree ? &deciding.front()->record : nullptr;
}

const CorrectionRecord* Corrections::of(Guessed what, std::string_view written) const {
  return all_.empty() ? nullptr : agreed(deciding(written_key(what, written)));
}

const CorrectionRecord* Corrections::find(Guessed what, std::string_view written) {
  const CorrectionRecord* found = of(what, written);
  if (found == nullptr) return nullptr;
  for (std::size_t i : by_key_.at(written_key(what, written))) all_[i].met = true;
  return found;
}

std::vector<CorrectionRecord> Corrections::of_columns() const {
  std::vector<CorrectionRecord> found;
  for (auto key = by_key_.lower_bound({Guessed::column, ""}); key != by_key_.end() && key->first.first == Guessed::column; ++key) {
    if (const CorrectionRecord* correction = agreed(deciding(key->first))) found.push_back(*correction);
  }
  return found;
}

void Corrections::meet(const std::vector<ColumnRead>& columns, std::string_view file) {
  for (Known& known : all_) {
    if (known.record.what != Guessed::column || !is_for_file(known.record.file, file)) continue;
    for (const ColumnRead& column : columns) {
      if (!column.corrected || key_of(column.column) != key_of(known.record.written)) continue;
      known.met = true;
      known.has_reader = !known.record.means || !column.means.empty();
    }
  }
}

void Corrections::account(BuildState& state) const {
  for (const Known& known : all_) {
    const CorrectionRecord& record = known.record;
    auto report = [&](Severity severity, const char* code, const char* message, std::string_view detail) {
      state.report(severity, code, known.from, Section::corrections, record.place, message, detail);
    };
    const CorrectionRecord* stands = agreed(deciding(written_key(record.what, record.written, record.file)));
    if (stands == nullptr) {
      report(Severity::error, "correction.conflict", "of the same text the corrections say different things; none is used", record.written);
    } else if (stands->means != record.means) {
      report(Severity::set_aside, "correction.overruled", "another correction, which decides, says something else", record.written);
    } else if (!known.has_reader) {
      report(Severity::error, "correction.unknown_column", "no report and no list is read by a column of this name", *record.means);
    } else if (!known.met) {
      report(Severity::set_aside, "correction.not_met", "nothing in the loaded files is written so, or nothing there has to be guessed",
             record.written);
    } else {
      state.use(known.from);
    }
  }
}

}  // namespace anupalan::model
