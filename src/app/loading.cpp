#include "app/loading.h"

#include <algorithm>

#include "orders/settle.h"

namespace anupalan::app {

struct LoadJob::Work {
  std::vector<std::shared_ptr<const InputFile>> files;
  std::size_t next = 0;
  std::uint64_t bytes = 0, bytes_done = 0;
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders = io::built_in_orders();
  std::size_t built_in = orders.size();
  std::shared_ptr<Loaded> loaded = std::make_shared<Loaded>();
  bool built = false;

  io::Loading loading() { return {builder, orders, loaded->diagnostics}; }
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

}  // namespace

LoadJob::LoadJob(std::vector<std::shared_ptr<const InputFile>> files) : work_(std::make_unique<Work>()) {
  for (const auto& file : files) work_->bytes += file->bytes.size();
  work_->files = std::move(files);
}

LoadJob::~LoadJob() = default;

bool LoadJob::step() {
  Work& work = *work_;
  if (work.built) return true;
  io::Loading loading = work.loading();
  if (work.next < work.files.size()) {
    const InputFile& file = *work.files[work.next++];
    work.bytes_done += file.bytes.size();
    if (!file.unreadable.empty()) io::note_unreadable(file.name, file.unreadable, loading);
    else if (io::read_file(file.name, file.bytes, loading)) ++work.loaded->files_recognised;
    return false;
  }
  model::Built built = std::move(work.builder).build();
  auto& diagnostics = work.loaded->diagnostics;
  diagnostics.insert(diagnostics.end(), built.diagnostics.begin(), built.diagnostics.end());
  work.loaded->data = std::move(built.data);
  settle_orders(std::move(work.orders), work.built_in, *work.loaded);
  look_for_milestones(*work.loaded);
  sort_by_place(diagnostics);
  return work.built = true;
}

LoadProgress LoadJob::progress() const {
  const Work& work = *work_;
  LoadProgress progress{work.next, work.files.size(), work.bytes_done, work.bytes, {}};
  if (work.next < work.files.size()) progress.current = work.files[work.next]->name;
  return progress;
}

std::shared_ptr<const Loaded> LoadJob::take() { return std::move(work_->loaded); }

std::shared_ptr<const Loaded> load(std::vector<InputFile> files) {
  std::vector<std::shared_ptr<const InputFile>> shared;
  for (InputFile& file : files) shared.push_back(std::make_shared<const InputFile>(std::move(file)));
  LoadJob job(std::move(shared));
  while (!job.step()) {
  }
  return job.take();
}

}  // namespace anupalan::app
