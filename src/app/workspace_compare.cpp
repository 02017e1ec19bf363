// What is compared, and the snapshot that is written to be compared later.
#include <algorithm>

#include <fmt/format.h>

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

Day Workspace::compared_from() const {
  constexpr int kDays = 30;
  const Day to = answer_->as_on();
  return std::min(to, look().compared_from.value_or(std::max(answer_->question().year.first_day(), add_days(to, -kDays))));
}

Compared Workspace::compared() const {
  const auto open = [this](const std::string& file) { return find_snapshot(answer_->loaded(), file) == nullptr ? std::string() : file; };
  return {compared_from(), open(look().before_snapshot), open(look().after_snapshot)};
}

const Comparison& Workspace::comparison() const {
  const Compared asked = compared();
  return made_.comparison.get({selection(), asked}, [&](Comparison& comparison) { return compare(selected(), asked, comparison); });
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
