// The table of employees: its list, its columns and groups, what is selected, and what leaves as text.
#include <algorithm>

#include "app/view_tables.h"
#include "app/what_if.h"
#include "app/workspace.h"

namespace anupalan::app {
namespace {

constexpr int kAtOnce = 8;  ///< steps of a text, before a frame is drawn

}  // namespace

// --- what views ask

const PeopleList& Workspace::people() const {
  static const PeopleList kNobody;
  if (answer_ == nullptr) return kNobody;
  const ListKey key{filter(), sort(), look().grouping.by};
  return made_.list.get(key, [&](PeopleList& list) { return made_.maker.make(*answer_, key, list); });
}

const TableLines& Workspace::table_lines() const {
  const PeopleList& list = people();
  if (made_.lines.number != list.number || made_.lines.grouping != look().grouping) {
    made_.lines = {list.number, look().grouping, TableLines(list, look().grouping)};
  }
  return made_.lines.lines;
}

const std::vector<ListMaker::Choice>& Workspace::column_choices(Column column) const {
  return made_.choices.get({column, filter()}, [&](auto& choices) { return made_.maker.count_choices(*answer_, filter(), column, choices); });
}

std::optional<TableText> Workspace::take_table_text() { return std::exchange(sent_, std::nullopt); }

void Workspace::note_table(std::string words) {
  ++version_;
  table_note_ = std::move(words);
}

// --- the selection

void Workspace::run(TurnSelected command) {
  if (answer_ != nullptr && model::at(command.employee) < answer_->data().employees.size()) picked_.turn(command.employee);
}

void Workspace::run(SelectRange command) {
  const auto& rows = employees();
  if (!command.keep) picked_.clear();
  const std::size_t first = std::min(command.first, command.last), end = std::min(std::max(command.first, command.last) + 1, rows.size());
  if (first < end) picked_.add(std::span(rows).subspan(first, end - first));
}

void Workspace::run(SelectAll) { picked_.add(employees()); }

void Workspace::run(ClearSelection) { picked_.clear(); }

void Workspace::run(ShowSelected) {
  if (answer_ == nullptr || picked_.empty() || picked_.size() > kMostChosen) return;
  const model::Dataset& data = answer_->data();
  auto ids = std::make_shared<std::vector<std::string>>();
  for (std::uint32_t row = 0; row < data.employees.size(); ++row) {
    if (picked_.has(model::EmployeeRow{row})) ids->emplace_back(data.text(data.employees.id[row]));
  }
  std::sort(ids->begin(), ids->end());
  state_.look.filter = {.only = {std::move(ids)}};
  state_.look.view = View::employees;
}

void Workspace::run(LookFrom command) {
  const std::size_t lines = table_lines().size();
  first_line_ = lines == 0 ? 0 : std::min(command.line, lines - 1);
}

// --- what leaves as text

void Workspace::run(CopyRows) { send(TextFor::clipboard); }

void Workspace::run(SaveRows) { send(TextFor::file); }

void Workspace::send(TextFor meant_for) {
  if (answer_ == nullptr) return;
  sending_ = std::make_unique<Sending>();
  sending_->made.meant_for = meant_for;
  sending_->made.name = "-" + iso_text(answer_->as_on());
  for (const WhatIf& one : what_ifs(answer_->loaded(), answer_->question())) {
    sending_->made.what_if += (sending_->made.what_if.empty() ? "" : "; ") + one.words;
  }
  if (!sending_->made.what_if.empty()) sending_->made.name += "-what-if";
  if (view() == View::units) sending_->steps = make_table_text(units_table(selected(), unit_lines()), sending_->made);
  else if (view() == View::courses) sending_->steps = make_table_text(courses_table(answer_->data(), courses(), course_order()), sending_->made);
  else if (!send_people(sending_->made)) return sending_.reset();
  for (int i = 0; i < kAtOnce && sending_ != nullptr; ++i) go_on_sending();
}

/// False where nobody is listed.
bool Workspace::send_people(TableText& made) {
  if (employees().empty()) return false;
  auto rows = rows_to_send(people(), picked_, made.meant_for == TextFor::file ? kMostSaved : kMostCopied, made.left_out);
  sending_->steps = make_table_text(*answer_, std::move(rows), columns_of(look()), made);
  return true;
}

void Workspace::go_on_sending() {
  if (sending_ == nullptr || sending_->steps.go_on()) return;
  sent_ = std::move(sending_->made);
  sending_.reset();
}

}  // namespace anupalan::app
