#include "io/read.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "io/document.h"
#include "io/hand.h"
#include "io/moved.h"
#include "io/wire.h"

namespace anupalan::io {

/// A part while it is read.
struct Reader::PartRead {
  Part part;
  model::FileNumber file{};
  std::uint64_t next_begin = 0;  ///< of the slice to be begun next
  bool all_begun = false;
  Standing at;                   ///< where the slices taken so far came to stand
  std::string format;
  std::uint64_t bytes_before = 0;  ///< read of other parts
  std::vector<orders::Order> orders;
  std::optional<model::Snapshot> snapshot;

  bool in_slices() const { return part.packing == Packing::none && part.kind.in_slices; }
};

Reader::Reader(Loading& loading, Crew& crew, std::uint64_t slice_bytes) : loading_(loading), crew_(crew), slice_bytes_(slice_bytes) {}

Reader::~Reader() {
  for (const Running& running : running_) crew_.drop(running.task);
}

Steps Reader::look(std::vector<File> files, std::vector<std::string> passwords, std::vector<Part>& parts) {
  Task task;
  task.passwords = std::move(passwords);
  std::vector<Parts> found(files.size());
  co_await ask(files, task, found);
  co_await read(corrections_of(files, found), false);
  task.columns = loading_.builder.corrections_of_columns();
  if (!task.columns.empty()) {  // what a table is, its columns tell
    co_await ask(files, task, found);
    corrections_of(files, found);
  }
  for (std::size_t i = 0; i < files.size(); ++i) add_found(std::move(found[i]), files[i], parts);
}

/// What is in each of the files.
Steps Reader::ask(const std::vector<File>& files, const Task& about, std::vector<Parts>& found) {
  for (const File& file : files) {
    Task task = about;
    task.part.name = file.name;
    running_.push_back({crew_.begin(bytes_of(std::move(task)), file.source), nullptr, {}, 0});
  }
  for (std::size_t i = 0; i < files.size(); ++i) {
    found[i] = {};
    for (bool done = false; !done;) {
      std::string message;
      const Crew::Heard heard = listen(running_.front(), message);
      if (heard == Crew::Heard::message) found[i] = std::move(told_of(message).parts).value();
      if (heard == Crew::Heard::lost) found[i].unreadable.push_back({files[i].name, {"file.unreadable", message}});
      done = heard == Crew::Heard::done || heard == Crew::Heard::lost;
      if (!done) co_await pause();
    }
    running_.pop_front();
  }
}

/// Takes out of what was found the parts that say how others are to be read.
std::vector<Part> Reader::corrections_of(const std::vector<File>& files, std::vector<Parts>& found) {
  std::vector<Part> corrections;
  for (std::size_t i = 0; i < files.size(); ++i) {
    auto& parts = found[i].parts;
    const auto first = std::stable_partition(parts.begin(), parts.end(), [](const Part& part) { return part.kind.format != "corrections"; });
    for (auto part = first; part != parts.end(); ++part) part->source = files[i].source;
    std::move(first, parts.end(), std::back_inserter(corrections));
    parts.erase(first, parts.end());
  }
  return corrections;
}

Crew::Heard Reader::listen(const Running& running, std::string& message) {
  const Crew::Heard heard = crew_.next(running.task, message);
  loading_.waits = heard == Crew::Heard::nothing;
  if (loading_.waits) crew_.wait();
  return heard;
}

void Reader::add_found(Parts&& found, const File& file, std::vector<Part>& parts) {
  for (const Unreadable& part : found.unreadable) {
    note_unreadable(part.name, part.error.message, loading_, part.error.code);
    loading_.password_needed |= part.error.code == "zip.password_needed" || part.error.code == "zip.wrong_password";
  }
  for (Part& part : found.parts) {
    part.source = file.source;
    parts.push_back(std::move(part));
  }
}

Steps Reader::read(std::vector<Part> files, bool all) {
  std::stable_partition(files.begin(), files.end(), [](const Part& part) { return !part.kind.about_people; });
  std::deque<PartRead> parts;
  for (Part& part : files) {
    parts.emplace_back().file = loading_.builder.open_file(part.name, part.kind.format, part.kind.bare());
    parts.back().part = std::move(part);
  }
  for (PartRead& part : parts) {
    begin_some(parts);
    if (all && part.part.kind.about_people) co_await loading_.builder.settle_people();
    loading_.part = part.part.name;
    part.bytes_before = loading_.bytes_read;
    for (bool more = true; more;) {
      begin_some(parts);
      Outcome outcome;
      co_await read_slice(running_.front(), outcome);
      const Slice slice = std::move(running_.front().slice);
      running_.pop_front();
      more = go_on(part, slice, std::move(outcome));
    }
    ++loading_.parts_read;
    loading_.part.clear();
  }
}

/// Begins slices until the whole crew is at work. Slices of a part are begun in order, and parts as they stand.
void Reader::begin_some(std::deque<PartRead>& parts) {
  for (PartRead& part : parts) {
    while (!part.all_begun && running_.size() < crew_.size()) {
      Slice slice;
      slice.begin = part.next_begin;
      const std::uint64_t size = part.part.packed_bytes;
      part.all_begun = !part.in_slices() || size - slice.begin <= slice_bytes_ + slice_bytes_ / 2;
      if (!part.all_begun) slice.end = part.next_begin = slice.begin + slice_bytes_;
      slice.guessed = slice.begin > 0;
      const Crew::Task task = begin(part, slice);
      running_.push_back({task, &part, std::move(slice), 0});
    }
  }
}

Crew::Task Reader::begin(const PartRead& part, const Slice& slice) {
  Task task;
  task.part = part.part;
  task.part.source = nullptr;
  task.slice = slice;
  return crew_.begin(bytes_of(std::move(task)), part.part.source);
}

/// Takes all that is told of a slice; if its beginning was guessed wrongly, it is read again from where it does begin.
Steps Reader::read_slice(Running& running, Outcome& outcome) {
  for (;;) {
    std::string message;
    switch (listen(running, message)) {
      case Crew::Heard::nothing: break;
      case Crew::Heard::done: co_return;
      case Crew::Heard::lost: outcome.error = Error{"file.not_read", std::move(message)}; co_return;
      case Crew::Heard::message: {
        Told told = told_of(message);
        if (!is_right(running, told)) {
          read_again(running);
          break;
        }
        if (told.outcome) outcome = std::move(*told.outcome);
        take(running, std::move(told));
      }
    }
    co_await pause();
  }
}

bool Reader::is_right(const Running& running, const Told& told) const {
  if (!running.slice.guessed) return true;
  const Standing& at = running.part->at;
  const std::string_view section = at.sections.empty() ? std::string_view{} : at.sections.back();
  return told.began && told.began->offset == at.offset && told.began->section == section;
}

void Reader::read_again(Running& running) {
  crew_.drop(running.task);
  running.slice.guessed = false;
  running.slice.from = running.part->at;
  running.slice.begin = running.slice.from.offset;
  running.task = begin(*running.part, running.slice);
}

void Reader::take(Running& running, Told&& told) {
  PartRead& part = *running.part;
  loading_.bytes_read += told.bytes_read - std::exchange(running.bytes_read, told.bytes_read);
  if (told.document) take_document(part, *told.document);
  if (!told.batch) return;
  if (running.slice.guessed) move(*told.batch, part.part.kind, part.at);
  loading_.records_read += told.batch->size() + told.batch->verdicts.size();
  if (told.batch->snapshot && !part.snapshot) part.snapshot.emplace().file = part.part.name;
  if (part.snapshot) part.snapshot->add(*told.batch);
  loading_.builder.add(part.file, std::move(*told.batch));
}

void Reader::take_document(PartRead& part, const std::string& text) {
  part.format = read_document_file(text, {[&](model::Batch&& batch) { loading_.builder.add(part.file, std::move(batch)); },
                                          [&](orders::Order&& order) {
                                            order.file = part.part.name;
                                            part.orders.push_back(std::move(order));
                                          },
                                          [&](SavedWorkspace&& saved) {
                                            saved.file = part.part.name;
                                            loading_.workspaces.push_back(std::move(saved));
                                          }});
}

/// True where there is more of the part to be read.
bool Reader::go_on(PartRead& part, const Slice& slice, Outcome&& outcome) {
  if (slice.guessed && !outcome.error) outcome.unsound |= begins_again(outcome.at, part.at);
  if (slice.guessed) outcome.at = moved(std::move(outcome.at), part.at);
  if (outcome.unsound && part.part.kind.form == JsonForm::lines) {
    outcome.error = Error{"json.syntax", fmt::format("behind line {} stands what is not one JSON value a line; such a file is read whole or "
                                                     "not at all", outcome.at.place.line)};
  } else if (outcome.unsound) {
    read_exactly(part);
    return true;
  }
  const bool more = !outcome.error && !outcome.at.finished && slice.end != UINT64_MAX;
  part.at = std::move(outcome.at);
  outcome.at = {};
  if (more) return true;
  drop_slices_of(part);
  close(part, outcome);
  return false;
}

void Reader::drop_slices_of(const PartRead& part) {
  std::erase_if(running_, [&](const Running& running) {
    if (running.part == &part) crew_.drop(running.task);
    return running.part == &part;
  });
}

/// All that was said of it is void: it is read as a document, by the exact reader.
void Reader::read_exactly(PartRead& part) {
  drop_slices_of(part);
  loading_.builder.discard(part.file);
  part.snapshot.reset();
  loading_.bytes_read = part.bytes_before;
  part.part.kind.way = Kind::Way::document;
  part.at = {};
  part.all_begun = true;
  running_.push_front({begin(part, {}), &part, {}, 0});
}

void Reader::close(PartRead& part, const Outcome& outcome) {
  part.all_begun = true;
  loading_.bytes_read = part.bytes_before + part.part.packed_bytes;
  std::string format = part.format.empty() ? outcome.format : part.format;
  if (outcome.error) {
    loading_.builder.discard(part.file);
    format.clear();
    model::Batch batch;
    batch.diagnostics.push_back({Severity::error, outcome.error->code, {}, {}, 0, 0, outcome.error->message, {}});
    loading_.builder.add(part.file, std::move(batch));
  } else {
    std::move(part.orders.begin(), part.orders.end(), std::back_inserter(loading_.orders));
    if (part.snapshot) loading_.snapshots.push_back(std::move(*part.snapshot));
  }
  if (!format.empty()) ++loading_.files_recognised;
  loading_.builder.set_kind(part.file, std::move(format));
  part.part.source = nullptr;
}

void note_unreadable(const std::string& name, const std::string& why, Loading& loading, std::string code) {
  loading.builder.open_file(name, "");
  loading.diagnostics.push_back({Severity::error, std::move(code), name, "", 0, 0, why, ""});
}

}  // namespace anupalan::io
