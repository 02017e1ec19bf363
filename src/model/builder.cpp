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

const std::string& DatasetBuilder::name_of(FileNumber file) const { return state_->file(file).account.file; }

void DatasetBuilder::completions_as_on(FileNumber file, Day as_on) {
  state_->file(file).as_on = as_on;
  Day& last = state_->data.completions_as_on;
  if (last.is_never() || as_on > last) last = as_on;
}

void DatasetBuilder::count_error(FileNumber file, Section section) {
  FileAccount& counts = state_->file(file).account;
  ++counts.records;
  ++counts.errors;
  ++counts.in_section[static_cast<std::size_t>(section)];
}

void DatasetBuilder::count_others(FileNumber file, std::uint64_t used, std::uint64_t errors) {
  FileAccount& counts = state_->file(file).account;
  counts.records += used + errors;
  counts.used += used;
  counts.errors += errors;
}

namespace {

void count_records(FileAccount& counts, const Batch& batch) {
  counts.records += batch.size();
  auto count = [&](Section section, const auto& records) {
    counts.in_section[static_cast<std::size_t>(section)] += static_cast<std::uint32_t>(records.size());
  };
  count(Section::units, batch.units);
  count(Section::employees, batch.employees);
  count(Section::courses, batch.courses);
  count(Section::levels, batch.levels);
  count(Section::assessments, batch.assessments);
  count(Section::plans, batch.plans);
  count(Section::completions, batch.completions);
  count(Section::results, batch.results);
  count(Section::milestones, batch.milestones);
}

/// The many: their text leaves the batch's arena for the pool.
void keep_flat_records(BuildState& state, FileNumber file, const Batch& batch) {
  auto text = [&](TextRef ref) { return state.data.names.intern(batch.text(ref)); };
  for (const EmployeeRecord& r : batch.employees) {
    state.employees.push_back({file, r.place, text(r.id), text(r.name), text(r.unit), text(r.group),
                               text(r.designation), text(r.level), text(r.service), text(r.cadre),
                               text(r.email), text(r.phone), text(r.roles), r.appointed_on,
                               r.superannuates_on, r.batch, r.category, r.profile,
                               r.on_central_deputation, r.with_mdo});
  }
  for (const CompletionRecord& r : batch.completions) {
    state.completions.push_back(
        {file, r.place, text(r.employee), text(r.course), r.completed_on, r.status, r.progress});
  }
  for (const ResultRecord& r : batch.results) {
    state.results.push_back(
        {file, r.place, text(r.employee), text(r.assessment), r.on, r.result, r.score_hundredths});
  }
}

}  // namespace

void DatasetBuilder::add(FileNumber file, Batch&& batch) {
  count_records(state_->file(file).account, batch);
  auto keep = [&](auto& from, auto& to) {
    for (auto& record : from) to.push_back({file, std::move(record)});
  };
  keep(batch.units, state_->units);
  keep(batch.courses, state_->courses);
  keep(batch.levels, state_->levels);
  keep(batch.assessments, state_->assessments);
  keep(batch.plans, state_->plans);
  keep(batch.milestones, state_->milestones);
  keep_flat_records(*state_, file, batch);
}

Built DatasetBuilder::build() && {
  BuildState& state = *state_;
  number_files(state);
  build_units(state);
  build_levels(state);
  build_employees(state);
  build_courses(state);
  build_assessments(state);
  build_plans(state);
  build_completions(state);
  build_results(state);
  build_milestones(state);
  for (BuildState::File& file : state.files) state.data.files.push_back(std::move(file.account));
  std::sort(state.data.files.begin(), state.data.files.end(),
            [](const auto& a, const auto& b) { return a.first_source < b.first_source; });
  state.log.close();
  sort_by_place(state.diagnostics);
  return {std::move(state.data), std::move(state.diagnostics)};
}

/// Numbers the records over all files, the files taken by name, so that the order in which they came
/// leaves no trace.
void number_files(BuildState& state) {
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
}

Source BuildState::source_of(FileNumber number, Section section, std::uint32_t index) const {
  const FileAccount& counts = files[static_cast<std::size_t>(number)].account;
  std::uint32_t source = counts.first_source + index;
  for (std::size_t s = 0; s < static_cast<std::size_t>(section); ++s) source += counts.in_section[s];
  return Source{source};
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
