#include "app/workspace.h"

#include <algorithm>

#include <fmt/format.h>

#include "app/queries.h"
#include "app/tr.h"
#include "base/unused_names.h"

namespace anupalan::app {
namespace {

constexpr std::size_t kReasonsShown = 5;

void add_line(std::string& notice, std::string_view line) {
  if (!notice.empty()) notice += '\n';
  notice += line;
}

}  // namespace

void Workspace::apply(Command command) {
  ++version_;
  std::visit([this](auto& chosen) { run(std::move(chosen)); }, command);
}

void Workspace::run(OpenFiles command) {
  if (!loading()) arriving_ = files_;
  notice_.clear();
  UnusedNames names;  // each sample has a roster.json
  for (const auto& file : arriving_) names.take(file->name);
  for (InputFile& file : command.files) {
    const std::string identity = file.source->identity();
    bool known = file.source->size() > 0 && std::any_of(arriving_.begin(), arriving_.end(), [&](const auto& f) {
      return f->unreadable.empty() && f->name.starts_with(file.name) && f->source->identity() == identity;
    });
    if (known) {
      add_line(notice_, fmt::format(fmt::runtime(tr("notice.already_open")), file.name));
      continue;
    }
    file.name = names.take(file.name);
    arriving_.push_back(std::make_shared<const InputFile>(std::move(file)));
  }
  const bool some_came = arriving_.size() > (answering_ ? answering_->files : files_).size();
  if (some_came) job_ = std::make_unique<LoadJob>(arriving_, passwords_, crew_);
}

void Workspace::run(CloseAll) {
  const std::uint64_t version = version_;
  *this = Workspace(today_, std::move(crew_));
  version_ = version;
}

void Workspace::run(CancelLoading) {
  if (!loading()) return;
  give_up();
  notice_ = tr("notice.cancelled");
}

/// What was loaded before stays, and what was corrected in it.
void Workspace::give_up() {
  job_.reset();
  answering_.reset();
  arriving_ = files_;
  corrections_ = answered_corrections_;
}

void Workspace::run(GivePassword command) {
  if (!password_needed()) return;
  passwords_.push_back(std::move(command.password));
  notice_.clear();
  arriving_ = std::exchange(locked_, {});
  job_ = std::make_unique<LoadJob>(arriving_, passwords_, crew_);
}

void Workspace::run(CorrectGuess command) {
  if (command.means) corrections_.set(std::move(command.guess), std::move(*command.means));
  else corrections_.take_back(command.guess);
  if (!loading()) arriving_ = files_;
  notice_.clear();
  std::erase_if(arriving_, [](const auto& file) { return file->made_here; });
  if (!corrections_.empty()) arriving_.push_back(std::make_shared<const InputFile>(corrections_.file()));
  answering_.reset();
  job_ = std::make_unique<LoadJob>(arriving_, passwords_, crew_);
}

void Workspace::run(Show command) { view_ = command.view; }

void Workspace::run(ShowEmployee command) {
  employee_ = command.employee;
  view_ = View::employee;
}

void Workspace::run(ShowEmployees command) {
  filter_ = std::move(command.filter);
  view_ = View::employees;
}

void Workspace::run(SetFilter command) { filter_ = std::move(command.filter); }

void Workspace::run(SetSort command) { sort_ = command.sort; }

void Workspace::run(SetAsOn command) {
  choices_.as_on = command.day;
  overview_.reset();
  if (answer_ == nullptr) return;
  Question question = resolve(answer_->loaded(), choices_, today_);
  bool same_law = question.law_as_on == answer_->question().law_as_on && question.year == answer_->question().year;
  if (same_law) answer_->look_at(question.as_on);
  else answer_ = std::make_unique<Answer>(answer_->shared_loaded(), question);
}

void Workspace::run(ToggleUnit command) {
  if (!expanded_.erase(command.unit)) expanded_.insert(command.unit);
}

void Workspace::run(ExpandUnits command) {
  expanded_.clear();
  if (!command.all || answer_ == nullptr) return;
  for (std::uint32_t row = 0; row < answer_->data().units.size(); ++row) expanded_.insert(model::UnitRow{row});
}

void Workspace::work() {
  try {
    go_on();
  } catch (...) {
    give_up();
    throw;
  }
}

void Workspace::go_on() {
  if (answering_) {
    if (!answering_->steps.go_on()) take_answer();
    return;
  }
  if (job_ == nullptr || !job_->step()) return;
  std::shared_ptr<const Loaded> loaded = job_->take();
  answering_ = std::make_unique<Answering>();
  answering_->progress = job_->progress();
  job_.reset();
  take_loaded(std::move(loaded));
  ++version_;
}

/// Says of the files that came last how many could not be read, and why the first of them could not.
void Workspace::note_unread(const Loaded& loaded) {
  std::set<std::string_view> unread;
  for (const model::FileAccount& account : loaded.data.files) {
    if (account.kind.empty()) unread.insert(account.file);
  }
  std::vector<std::string> reasons;
  for (std::size_t i = files_.size(); i < arriving_.size(); ++i) {
    if (!unread.contains(arriving_[i]->name)) continue;
    auto first = std::find_if(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                              [&](const Diagnostic& d) { return d.file == arriving_[i]->name; });
    reasons.push_back(first == loaded.diagnostics.end() ? arriving_[i]->name : to_text(*first));
  }
  if (reasons.empty()) return;
  std::size_t came = arriving_.size() - files_.size();
  add_line(notice_, fmt::format(fmt::runtime(tr("notice.not_read")), reasons.size(), came));
  if (!files_.empty()) notice_.append(" ").append(tr("notice.stays"));
  for (std::size_t i = 0; i < std::min(reasons.size(), kReasonsShown); ++i) add_line(notice_, reasons[i]);
  if (reasons.size() > kReasonsShown) {
    add_line(notice_, fmt::format(fmt::runtime(tr("notice.more")), reasons.size() - kReasonsShown));
  }
}

/// Files of which none could be read leave everything as it was, but for the words that say so.
void Workspace::take_loaded(std::shared_ptr<const Loaded> loaded) {
  note_unread(*loaded);
  locked_ = loaded->password_needed ? arriving_ : decltype(arriving_){};
  if (loaded->files_recognised == 0) {
    answering_.reset();
    corrections_ = answered_corrections_;
    return;
  }
  answering_->files = arriving_;
  const Question question = resolve(*loaded, choices_, today_);
  answering_->steps = ask(std::move(loaded), question, *answering_);
}

Steps Workspace::ask(std::shared_ptr<const Loaded> loaded, Question question, Answering& to) {
  co_await Answer::make(std::move(loaded), std::move(question), to.made);
  co_await make_overview(*to.made, to.overview);
}

void Workspace::take_answer() {
  files_ = std::move(answering_->files);
  answered_corrections_ = corrections_;
  // Rows of one Dataset mean nothing in another: what points to them is found again by its id.
  std::string employee, unit;
  std::vector<std::string> expanded;
  if (answer_ != nullptr) {
    const model::Dataset& data = answer_->data();
    if (employee_ != model::kNoRow<model::EmployeeRow>) employee = data.text(data.employees.id[at(employee_)]);
    if (filter_.unit != model::kNoRow<model::UnitRow>) unit = data.unit_id(filter_.unit);
    for (model::UnitRow row : expanded_) expanded.emplace_back(data.unit_id(row));
  }
  answer_ = std::move(answering_->made);
  overview_ = std::move(answering_->overview);
  answering_.reset();
  ++version_;
  const model::Dataset& data = answer_->data();
  employee_ = data.find_employee(employee);
  filter_.unit = data.find_unit(unit);
  expanded_.clear();
  for (const std::string& id : expanded) expanded_.insert(data.find_unit(id));
  expanded_.erase(model::kNoRow<model::UnitRow>);
  const bool day_moved = choices_.as_on && *choices_.as_on != answer_->as_on();  // meanwhile
  if (day_moved) run(SetAsOn{*choices_.as_on});
}

LoadProgress Workspace::progress() const {
  if (answering_) return answering_->progress;
  return job_ == nullptr ? LoadProgress{} : job_->progress();
}

const std::vector<model::EmployeeRow>& Workspace::employees() const {
  if (rows_version_ != version_) {
    rows_ = answer_ == nullptr ? std::vector<model::EmployeeRow>{} : select(*answer_, filter_, sort_);
    rows_version_ = version_;
  }
  return rows_;
}

const Overview& Workspace::overview() const {
  if (!overview_) overview_ = overview_of(*answer_);
  return *overview_;
}

const std::vector<Disagreement>& Workspace::disagreements() const {
  if (disagreements_version_ != version_) disagreements_ = reconcile(*answer_);
  disagreements_version_ = version_;
  return disagreements_;
}

}  // namespace anupalan::app
