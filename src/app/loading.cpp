#include "app/loading.h"

#include <algorithm>

#include "io/read.h"
#include "orders/settle.h"

namespace anupalan::app {

struct LoadJob::Work {
  std::vector<std::shared_ptr<const InputFile>> files;
  std::vector<std::string> passwords;
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders = io::built_in_orders();
  std::size_t built_in = orders.size();
  std::shared_ptr<Loaded> loaded = std::make_shared<Loaded>();
  io::Loading loading{builder, orders, loaded->diagnostics};
  LoadProgress progress;
  Steps steps;
};

namespace {

/// The law of all orders that stand. A file whose order is refused has nothing that was used.
void settle_orders(std::vector<orders::Order> orders, std::size_t built_in, Loaded& loaded) {
  orders::Settled settled = orders::settle(std::move(orders), built_in);
  loaded.law = std::move(settled.law);
  loaded.diagnostics.insert(loaded.diagnostics.end(), settled.diagnostics.begin(), settled.diagnostics.end());
  for (model::FileAccount& file : loaded.data.files) {
    const auto& refused = settled.refused_files;
    if (std::find(refused.begin(), refused.end(), file.file) == refused.end()) continue;
    file.errors += file.used;
    file.used = 0;
  }
}

/// A milestone that no paragraph names is set aside: the order that names it may still come.
void look_for_milestones(Loaded& loaded) {
  model::Dataset& data = loaded.data;
  for (const model::MilestoneDone& done : data.milestones) {
    const std::string citation(data.text(done.milestone));
    const orders::Provision provision = loaded.law.find(citation);
    if (provision.paragraph != nullptr && !provision.paragraph->milestones.empty()) continue;
    const model::SourcePlace place = data.place_of(done.source);
    loaded.diagnostics.push_back({Severity::set_aside, "milestone.unknown", std::string(place.file), place.pointer, done.line, done.column,
                                  "no loaded order has such a milestone", citation});
    const auto account = std::find_if(data.files.begin(), data.files.end(), [&](const auto& file) { return file.file == place.file; });
    --account->used;
    ++account->set_aside;
  }
}

/// Finds what is in the files; those that cannot be read are accounted for.
std::vector<io::Part> parts_of(const InputFile& file, const std::vector<std::string>& passwords, io::Loading& loading, Loaded& loaded) {
  if (!file.unreadable.empty()) {
    io::note_unreadable(file.name, file.unreadable, loading);
    return {};
  }
  io::Parts found = io::parts_of(file.name, file.source, passwords);
  for (const io::Unreadable& part : found.unreadable) {
    io::note_unreadable(part.name, part.error.message, loading, part.error.code);
    const std::string& code = part.error.code;
    loaded.password_needed = loaded.password_needed || code == "zip.password_needed" || code == "zip.wrong_password";
  }
  return std::move(found.parts);
}

}  // namespace

/// Rosters, plans and units first; then what names people.
Steps LoadJob::load_all(Work& work) {
  std::vector<io::Part> first, second;
  std::uint64_t bytes = 0;
  for (const auto& file : work.files) {
    for (io::Part& part : parts_of(*file, work.passwords, work.loading, *work.loaded)) {
      bytes += part.packed_bytes;
      (part.kind.about_people ? second : first).push_back(std::move(part));
    }
    co_await pause();
  }
  work.progress.files = first.size() + second.size();
  work.progress.bytes = bytes;
  for (std::vector<io::Part>* parts : {&first, &second}) {
    for (io::Part& part : *parts) {
      work.progress.current = part.name;
      co_await io::read_part(std::move(part), work.loading);
      ++work.progress.files_done;
    }
    work.progress.current.clear();
    if (parts == &second) break;
    co_await work.builder.settle_people();
  }
  model::Built built;
  co_await work.builder.build(built);
  auto& diagnostics = work.loaded->diagnostics;
  diagnostics.insert(diagnostics.end(), built.diagnostics.begin(), built.diagnostics.end());
  work.loaded->data = std::move(built.data);
  work.loaded->files_recognised = work.loading.files_recognised;
  settle_orders(std::move(work.orders), work.built_in, *work.loaded);
  look_for_milestones(*work.loaded);
  sort_by_place(diagnostics);
}

LoadJob::LoadJob(std::vector<std::shared_ptr<const InputFile>> files, std::vector<std::string> passwords)
    : work_(std::make_unique<Work>()) {
  work_->files = std::move(files);
  work_->passwords = std::move(passwords);
  work_->progress.files = work_->files.size();
  for (const auto& file : work_->files) work_->progress.bytes += file->source->size();
  work_->steps = load_all(*work_);
}

LoadJob::~LoadJob() = default;

bool LoadJob::step() { return !work_->steps.go_on(); }

LoadProgress LoadJob::progress() const {
  LoadProgress progress = work_->progress;
  progress.bytes_done = work_->loading.bytes_read;
  progress.records = work_->loading.records_read;
  return progress;
}

std::shared_ptr<const Loaded> LoadJob::take() { return std::move(work_->loaded); }

std::shared_ptr<const Loaded> load(std::vector<InputFile> files, std::vector<std::string> passwords) {
  std::vector<std::shared_ptr<const InputFile>> shared;
  for (InputFile& file : files) shared.push_back(std::make_shared<const InputFile>(std::move(file)));
  LoadJob job(std::move(shared), std::move(passwords));
  while (!job.step()) {
  }
  return job.take();
}

}  // namespace anupalan::app
