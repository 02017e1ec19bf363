#include "app/loading.h"

#include <algorithm>

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

/// An order is used when all that is loaded under its id says the same. One that differs from a built-in order does not
/// take its place, and of dropped-in ones that differ none is used: which is right cannot be known.
class SettledOrders {
 public:
  SettledOrders(std::vector<orders::Order> orders, std::size_t built_in, Loaded& loaded)
      : orders_(std::move(orders)), built_in_(built_in), loaded_(loaded) {}

  orders::Law law() {
    std::vector<orders::Order> kept;
    for (std::size_t i = 0; i < orders_.size(); ++i) {
      if (i < built_in_ || agrees(i)) kept.push_back(orders_[i]);
      else refuse(orders_[i]);
    }
    return orders::Law(std::move(kept));
  }

 private:
  bool agrees(std::size_t mine) const {
    return std::all_of(orders_.begin(), orders_.end(), [&](const orders::Order& other) {
      return other.id != orders_[mine].id || same_order(other, orders_[mine]);
    });
  }

  void refuse(const orders::Order& order) {
    loaded_.diagnostics.push_back({Severity::error, "order.conflict", order.file, "/id", 0, 0,
                                   "another order with this id says something else; this one is not used", order.id});
    for (model::FileAccount& file : loaded_.data.files) {
      if (file.file != order.file) continue;
      file.errors += file.used;
      file.used = 0;
    }
  }

  std::vector<orders::Order> orders_;
  std::size_t built_in_;
  Loaded& loaded_;
};

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
  work.loaded->law = SettledOrders(std::move(work.orders), work.built_in, *work.loaded).law();
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
