#include "model/builder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "model/build_state.h"

namespace anupalan::model {

DatasetBuilder::DatasetBuilder() : state_(std::make_unique<BuildState>()) {}
DatasetBuilder::~DatasetBuilder() = default;
DatasetBuilder::DatasetBuilder(DatasetBuilder&&) noexcept = default;
DatasetBuilder& DatasetBuilder::operator=(DatasetBuilder&&) noexcept = default;

FileNumber DatasetBuilder::open_file(std::string name, std::string kind, bool bare) {
  BuildState::File file;
  file.account.file = std::move(name);
  file.account.kind = std::move(kind);
  file.account.bare = bare;
  state_->files.push_back(std::move(file));
  return FileNumber{static_cast<std::uint32_t>(state_->files.size() - 1)};
}

namespace {

void count_records(FileAccount& counts, const Batch& batch) {
  counts.records += batch.size() + batch.others_used + batch.others_in_error;
  counts.used += batch.others_used;
  counts.errors += batch.others_in_error;
  for_each_list(batch, [&](Section section, const auto& records) {
    counts.in_section[static_cast<std::size_t>(section)] += static_cast<std::uint32_t>(records.size());
  });
  for (std::size_t section = 0; section < kSectionCount; ++section) {
    counts.in_section[section] += batch.in_error[section] + batch.put_aside[section];
    counts.records += batch.in_error[section] + batch.put_aside[section];
    counts.errors += batch.in_error[section];
    counts.set_aside += batch.put_aside[section];
  }
}

void note_days(BuildState::File& file, const Batch& batch) {
  auto later = [](Day& last, Day day) {
    if (!day.is_never() && (last.is_never() || day > last)) last = day;
  };
  later(file.as_on, batch.as_on);
  later(file.account.generated_on, batch.generated_on);
}

/// The last as_on of all files.
void settle_as_on(BuildState& state) {
  Day& last = state.data.completions_as_on;
  for (const BuildState::File& file : state.files) {
    if (!file.as_on.is_never() && (last.is_never() || file.as_on > last)) last = file.as_on;
  }
}

/// Employees leave the batch's pool for the one of all files. What is said in a few ways only is looked up once a batch.
void keep_employees(BuildState& state, FileNumber file, const Batch& batch) {
  constexpr TextId kNotYet{UINT32_MAX};
  std::vector<TextId> ids(batch.texts.size(), kNotYet);
  auto text = [&](TextRef ref) {
    TextId& id = ids[static_cast<std::size_t>(ref)];
    if (id == kNotYet) id = state.data.names.intern(batch.text(ref));
    return id;
  };
  for (const EmployeeRecord& r : batch.employees) {
    const std::uint32_t own = state.data.own_texts.add({batch.text(r.name), batch.text(r.email), batch.text(r.phone)});
    state.employees.push_back({file, r.place, own, text(r.id), text(r.user), text(r.unit), text(r.group), text(r.designation),
                               text(r.level), text(r.service), text(r.cadre), text(r.roles), text(r.organisation), text(r.tag),
                               r.appointed_on, r.superannuates_on, r.batch, r.category, r.category_assumed, r.profile,
                               r.on_central_deputation, r.with_mdo});
  }
}

bool is_about_people(const Batch& batch) {
  return !batch.completions.empty() || !batch.results.empty() || !batch.allotments.empty();
}

/// One part after the other.
template <std::size_t n>
Steps one_by_one(BuildState& state, Steps (*const (&parts)[n])(BuildState&)) {
  for (auto part : parts) co_await part(state);
}

constexpr Steps (*kSettle[])(BuildState&) = {correct_categories, sort_employees, derive_units, settle_units, settle_employees, settle_names};
constexpr Steps (*kBuild[])(BuildState&) = {find_waiting, number_files,     build_levels,      build_courses, build_assessments,
                                            build_plans,  build_allotments, build_completions, build_results, build_milestones,
                                            build_guesses};

/// How often each diagnostic was made, to the account of its file.
void count_reasons(BuildState& state) {
  std::map<std::string_view, FileAccount*> accounts;
  for (BuildState::File& file : state.files) accounts[file.account.file] = &file.account;
  for (const auto& [key, count] : state.log.counts()) {
    if (auto found = accounts.find(key.first); found != accounts.end()) {
      found->second->reasons.push_back({count.severity, key.second, count.seen});
    }
  }
}

}  // namespace

std::vector<CorrectionRecord> DatasetBuilder::corrections_of_columns() const { return state_->corrections.of_columns(); }

void DatasetBuilder::set_kind(FileNumber file, std::string kind) { state_->file(file).account.kind = std::move(kind); }

void DatasetBuilder::discard(FileNumber number) {
  BuildState& state = *state_;
  auto forget = [&](auto& records) { std::erase_if(records, [&](const auto& record) { return record.file == number; }); };
  forget(state.employees);
  forget(state.placements);
  forget(state.waiting);
  forget(state.units);
  forget(state.courses);
  forget(state.levels);
  forget(state.assessments);
  forget(state.plans);
  forget(state.milestones);
  forget(state.completions);
  forget(state.results);
  forget(state.unfinished);
  forget(state.allotments);
  state.corrections.forget(number);
  BuildState::File& file = state.file(number);
  state.log.forget(file.account.file);
  FileAccount empty;
  empty.file = std::move(file.account.file);
  empty.kind = std::move(file.account.kind);
  empty.bare = file.account.bare;
  file = {std::move(empty), Day::never()};
}

void DatasetBuilder::add(FileNumber number, Batch&& batch) {
  BuildState& state = *state_;
  BuildState::File& file = state.file(number);
  count_records(file.account, batch);
  note_days(file, batch);
  for (Diagnostic& diagnostic : batch.diagnostics) {
    diagnostic.file = file.account.file;
    state.log.add(std::move(diagnostic));
  }
  auto keep = [&](auto& from, auto& to) {
    for (auto& record : from) to.push_back({number, std::move(record)});
  };
  keep(batch.units, state.units);
  keep(batch.courses, state.courses);
  keep(batch.levels, state.levels);
  keep(batch.assessments, state.assessments);
  keep(batch.plans, state.plans);
  keep(batch.milestones, state.milestones);
  for (CorrectionRecord& correction : batch.corrections) state.corrections.add(number, std::move(correction));
  if (!batch.columns.empty()) file.columns = std::move(batch.columns);
  keep_employees(state, number, batch);
  if (!batch.placements.empty()) keep_placements(state, number, batch);
  if (!is_about_people(batch)) return;
  if (state.people_settled) find_records(state, number, batch);
  else state.waiting.push_back({number, std::move(batch)});
}

Steps DatasetBuilder::settle_people() {
  BuildState& state = *state_;
  if (state.people_settled) co_return;
  co_await one_by_one(state, kSettle);
  state.people_settled = true;
}

Steps DatasetBuilder::build(Built& built) {
  BuildState& state = *state_;
  co_await settle_people();
  settle_as_on(state);
  co_await one_by_one(state, kBuild);
  count_reasons(state);
  for (BuildState::File& file : state.files) state.data.files.push_back(std::move(file.account));
  std::sort(state.data.files.begin(), state.data.files.end(),
            [](const auto& a, const auto& b) { return a.first_source < b.first_source; });
  state.log.close();
  sort_by_place(state.diagnostics);
  built = {std::move(state.data), std::move(state.diagnostics)};
}

Steps find_waiting(BuildState& state) {
  for (auto& [file, batch] : state.waiting) {
    find_records(state, file, batch);
    batch = {};
    co_await pause();
  }
  state.waiting = {};
}

/// Numbers the records over all files, the files taken by name, so that the order in which they came
/// leaves no trace.
Steps number_files(BuildState& state) {
  std::vector<std::size_t> by_name(state.files.size());
  std::iota(by_name.begin(), by_name.end(), 0);
  auto key = [&](std::size_t i) {
    const FileAccount& a = state.files[i].account;
    return std::tie(a.file, a.kind, a.records, a.errors);
  };
  std::sort(by_name.begin(), by_name.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  std::uint32_t next = 0;
  for (std::size_t i : by_name) {
    state.files[i].account.first_source = next;
    next += static_cast<std::uint32_t>(state.files[i].account.records) + 1;  // + 1: no two start alike
  }
  auto& sources = state.data.employees.source;
  for (std::size_t row = 0; row < sources.size(); ++row) {
    sources[row] = state.source_of(state.employee_files[row], Section::employees, static_cast<std::uint32_t>(sources[row]));
  }
  co_return;
}

Source BuildState::source_of(FileNumber number, Section section, std::uint32_t index) const {
  const FileAccount& counts = file(number).account;
  std::uint32_t source = counts.first_source + index;
  for (std::size_t s = 0; !counts.bare && s < static_cast<std::size_t>(section); ++s) source += counts.in_section[s];
  return Source{source};
}

bool BuildState::stands_before(FileNumber a, std::uint32_t a_index, FileNumber b, std::uint32_t b_index) const {
  if (a == b) return a_index < b_index;
  const FileAccount& left = file(a).account;
  const FileAccount& right = file(b).account;
  return std::tie(left.file, left.kind, a_index) < std::tie(right.file, right.kind, b_index);
}

void BuildState::report(Severity severity, std::string code, FileNumber number, Section section,
                        const Place& place, std::string message, std::string_view detail,
                        std::string_view below) {
  FileAccount& counts = file(number).account;
  if (severity == Severity::error) ++counts.errors;
  if (severity == Severity::set_aside) ++counts.set_aside;
  std::string pointer = pointer_to(section, counts.bare, place.index);
  pointer += below;
  log.add({severity, std::move(code), counts.file, std::move(pointer), place.line, place.column,
           std::move(message), shortened(detail)});
}

}  // namespace anupalan::model
