#include "app/loading.h"

#include <algorithm>

namespace anupalan::app {

struct LoadJob::Work {
  std::vector<std::shared_ptr<const InputFile>> files;
  std::size_t next = 0;
  std::uint64_t bytes = 0, bytes_done = 0;
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders = io::built_in_orders();
  std::shared_ptr<Loaded> loaded = std::make_shared<Loaded>();
  bool built = false;

  io::Loading loading() { return {builder, orders, loaded->diagnostics}; }
};

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
  sort_by_place(diagnostics);
  work.loaded->data = std::move(built.data);
  work.loaded->law = orders::Law(std::move(work.orders));
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
