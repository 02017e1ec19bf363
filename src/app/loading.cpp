#include "app/loading.h"

#include <algorithm>

#include "app/tr.h"
#include "io/hand.h"
#include "io/read.h"
#include "orders/settle.h"

namespace anupalan::app {

struct LoadJob::Work {
  std::vector<std::shared_ptr<const InputFile>> files;
  std::vector<std::string> passwords;
  std::shared_ptr<Crew> crew;
  model::DatasetBuilder builder;
  std::vector<orders::Order> orders = io::built_in_orders();
  std::size_t built_in = orders.size();
  std::shared_ptr<Loaded> loaded = std::make_shared<Loaded>();
  io::Loading loading{builder, orders, loaded->diagnostics};
  std::size_t parts = 0;    ///< files, until it is known what is in them
  std::uint64_t bytes = 0;  ///< of the parts
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
                                  std::string(tr("message.unknown_milestone")), citation});
    const auto account = std::find_if(data.files.begin(), data.files.end(), [&](const auto& file) { return file.file == place.file; });
    --account->used;
    ++account->set_aside;
  }
}

/// The files that could be opened; the others are accounted for.
std::vector<io::Reader::File> readable(const std::vector<std::shared_ptr<const InputFile>>& files, io::Loading& loading) {
  std::vector<io::Reader::File> found;
  for (const auto& file : files) {
    if (file->unreadable.empty()) found.push_back({file->name, file->source});
    else io::note_unreadable(file->name, file->unreadable, loading);
  }
  return found;
}

}  // namespace

Steps LoadJob::load_all(Work& work) {
  io::Reader reader(work.loading, *work.crew);
  std::vector<io::Part> parts;
  co_await reader.look(readable(work.files, work.loading), work.passwords, parts);
  work.parts = work.loading.parts_read + parts.size();
  work.bytes = work.loading.bytes_read;
  for (const io::Part& part : parts) work.bytes += part.packed_bytes;
  co_await reader.read(std::move(parts));
  model::Built built;
  co_await work.builder.build(built);
  auto& diagnostics = work.loaded->diagnostics;
  diagnostics.insert(diagnostics.end(), built.diagnostics.begin(), built.diagnostics.end());
  work.loaded->data = std::move(built.data);
  work.loaded->workspaces = std::move(work.loading.workspaces);
  work.loaded->snapshots = std::move(work.loading.snapshots);
  std::sort(work.loaded->snapshots.begin(), work.loaded->snapshots.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
  work.loaded->files_recognised = work.loading.files_recognised;
  work.loaded->password_needed = work.loading.password_needed;
  settle_orders(std::move(work.orders), work.built_in, *work.loaded);
  look_for_milestones(*work.loaded);
  sort_by_place(diagnostics);
}

LoadJob::LoadJob(std::vector<std::shared_ptr<const InputFile>> files, std::vector<std::string> passwords, std::shared_ptr<Crew> crew)
    : work_(std::make_unique<Work>()) {
  work_->files = std::move(files);
  work_->passwords = std::move(passwords);
  work_->crew = crew != nullptr ? std::move(crew) : make_crew_of_one(io::make_hand);
  work_->parts = work_->files.size();
  for (const auto& file : work_->files) work_->bytes += file->source->size();
  work_->steps = load_all(*work_);
}

LoadJob::~LoadJob() = default;

bool LoadJob::step() { return !work_->steps.go_on(); }

bool LoadJob::waits() const { return work_->loading.waits; }

LoadProgress LoadJob::progress() const {
  const io::Loading& loading = work_->loading;
  return {loading.parts_read, work_->parts, loading.bytes_read, work_->bytes, loading.records_read, loading.part};
}

std::shared_ptr<const Loaded> LoadJob::take() { return std::move(work_->loaded); }

std::shared_ptr<const Loaded> load(std::vector<InputFile> files, std::vector<std::string> passwords, std::shared_ptr<Crew> crew) {
  std::vector<std::shared_ptr<const InputFile>> shared;
  for (InputFile& file : files) shared.push_back(std::make_shared<const InputFile>(std::move(file)));
  LoadJob job(std::move(shared), std::move(passwords), std::move(crew));
  while (!job.step()) {
  }
  return job.take();
}

}  // namespace anupalan::app
