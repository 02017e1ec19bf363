// What is written as a file, in steps: a snapshot to be compared later, APAR statements to print.
#include <fmt/format.h>

#include "app/apar.h"
#include "app/tr.h"
#include "app/workspace.h"

namespace anupalan::app {

void Workspace::run(SaveSnapshot) {
  if (answer_ == nullptr || writing_) return;
  if (settings_.masked) return run(Tell{std::string(tr("mask.refused")), true});
  writing_ = std::make_unique<Writing>();
  writing_->file.name = fmt::format("snapshot-{}.json", iso_text(answer_->as_on()));
  writing_->writer = io::make_json_writer(writing_->file.text);
  writing_->steps = report(*answer_, writing_->scope, *writing_->writer);
}

void Workspace::run(SaveStatements command) {
  if (answer_ == nullptr || writing_) return;
  if (settings_.masked) return run(Tell{std::string(tr("mask.refused")), true});
  std::size_t left_out = 0;
  std::vector<model::EmployeeRow> rows;
  if (command.listed) rows = rows_to_send(people(), picked_, kMostStatements, left_out);
  else if (employee() != model::kNoRow<model::EmployeeRow>) rows.push_back(employee());
  if (left_out > 0) return run(Tell{say("apar.too_many", grouped(rows.size() + left_out), grouped(kMostStatements)), true});
  if (rows.empty()) return run(Tell{std::string(tr("apar.nobody")), true});
  writing_ = std::make_unique<Writing>();
  const std::string whose = rows.size() == 1 ? std::string(answer_->data().text(answer_->data().employees.id[model::at(rows.front())])) : fmt::format("{}-employees", rows.size());
  writing_->file = {fmt::format("apar-{}-{}.html", whose, iso_text(answer_->as_on())), {}, "text/html"};
  writing_->steps = write_statements(*answer_, std::move(rows), writing_->file.text);
}

/// A file that is not written to its end is none.
void Workspace::go_on_writing() {
  if (!writing_) return;
  std::unique_ptr<Writing> writing = std::move(writing_);
  if (writing->steps.go_on()) writing_ = std::move(writing);
  else written_ = std::move(writing->file);
}

std::optional<WrittenFile> Workspace::take_written() { return std::exchange(written_, std::nullopt); }

}  // namespace anupalan::app
