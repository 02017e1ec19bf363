#include "io/hand.h"

#include <deque>
#include <utility>

#include <fmt/format.h>

#include "base/steps.h"
#include "io/document.h"
#include "io/records_file.h"
#include "io/slice_start.h"
#include "io/table_file.h"
#include "io/wire.h"

namespace anupalan::io {
namespace {

constexpr std::size_t kChunkBytes = std::size_t{1} << 18;
/// A document that people write; more is held to be a mistake.
constexpr std::size_t kLargestDocument = std::size_t{256} << 20;
/// After so many steps without a batch, how far the reading has come is told.
constexpr int kStepsUntold = 8;

/// A slice being read: its bytes as they come, and what there is to tell.
class Reading {
 public:
  Reading(Task&& task, std::shared_ptr<ByteSource> file) : part_(std::move(task.part)), slice_(std::move(*task.slice)) {
    part_.source = std::move(file);
    if (slice_.guessed) guess();
    if (slice_.end != UINT64_MAX) {
      const auto next = guess_record_start(*part_.source, part_.kind, slice_.end);
      stop_ = next ? next->offset : slice_.end;
    }
    open();
  }

  const Part& part() const { return part_; }
  const Standing& from() const { return slice_.from; }
  std::uint64_t stop() const { return stop_; }
  /// A slice of which no first record is known is not read.
  bool has_start() const { return !slice_.guessed || began_; }

  /// The next bytes; empty at the end, and where they cannot be read.
  std::string_view next() {
    if (outcome_.error || stream_ == nullptr) return {};
    auto got = stream_->read(buffer_);
    if (got) return {buffer_.data(), got.value()};
    fail(got.error());
    return {};
  }

  Outlet outlet() {
    return {[this](model::Batch&& batch) { tell().batch = std::move(batch); }, [this](orders::Order&&) { is_no_data_ = true; },
            [this](SavedWorkspace&&) { is_no_data_ = true; }};
  }

  /// All that a document says.
  void take_document(std::string bytes) {
    is_no_data_ = part_.kind.format == "order" || part_.kind.format == "workspace";
    if (!is_no_data_) outcome_.format = read_document_file(bytes, outlet());
    if (!is_no_data_) return;
    told_.clear();
    tell().document = std::move(bytes);
  }

  bool has_failed() const { return outcome_.error.has_value(); }
  void fail(Error error) { outcome_.error = std::move(error); }
  void unsound(std::uint32_t last_line) {
    outcome_.unsound = true;
    outcome_.at.place.line = last_line;
  }
  void read_as(std::string_view format, Standing at = {}) {
    outcome_.format = format;
    outcome_.at = std::move(at);
  }

  Told& tell() {
    Told& told = told_.emplace_back();
    told.began = began_;
    told.bytes_read = stream_ == nullptr ? 0 : stream_->packed_bytes_read();
    return told;
  }
  void tell_outcome() { tell().outcome = std::move(outcome_); }
  std::deque<Told>& told() { return told_; }

 private:
  void guess() {
    began_ = guess_record_start(*part_.source, part_.kind, slice_.begin);
    if (!began_) return;
    slice_.from.offset = began_->offset;
    if (!began_->section.empty()) slice_.from.sections = {began_->section};
  }

  void open() {
    if (part_.packing == Packing::none) {
      stream_ = plain_stream(*part_.source, slice_.from.offset);
      return;
    }
    auto stream = part_.open();
    if (stream) stream_ = std::move(stream.value());
    else fail(stream.error());
  }

  Part part_;
  Slice slice_;
  std::optional<RecordStart> began_;
  std::uint64_t stop_ = UINT64_MAX;
  std::unique_ptr<ByteStream> stream_;
  std::vector<char> buffer_ = std::vector<char>(kChunkBytes);
  bool is_no_data_ = false;
  Outcome outcome_;
  std::deque<Told> told_;
};

Steps read_whole(Reading& reading) {
  std::string bytes;
  for (std::string_view chunk = reading.next(); !chunk.empty(); chunk = reading.next()) {
    if (bytes.size() + chunk.size() > kLargestDocument) {
      reading.fail({"file.too_large", fmt::format("a document of more than {} MiB is not read; rosters and completions may be larger, with records of "
                                                  "up to {} MiB", kLargestDocument >> 20, kMaxFrameBytes >> 20)});
      co_return;
    }
    bytes += chunk;
    co_await pause();
  }
  if (!reading.has_failed()) reading.take_document(std::move(bytes));
}

/// Gives all bytes to what reads them, up to where it wants no more: `wants` is then false.
template <typename To>
Steps feed(Reading& reading, To& to, bool& wants) {
  wants = true;
  while (wants) {
    const std::string_view chunk = reading.next();
    if (chunk.empty()) break;
    wants = to.feed(chunk);
    co_await pause();
  }
}

Steps read_records(Reading& reading) {
  RecordsFile records(reading.part().kind, reading.outlet(), reading.from());
  records.stop_at(reading.stop());
  bool wants = true;
  co_await feed(reading, records, wants);
  if (reading.has_failed()) co_return;
  if (records.end()) reading.read_as(reading.part().kind.format, records.standing());
  else reading.unsound(records.last_line());
}

/// The header of a table stands at its beginning, wherever the slice is.
bool take_header(TableFile& table, Reading& reading) {
  TableFile::HeaderOnly header(table);
  CsvParser parser(reading.part().kind.dialect, header);
  const auto stream = plain_stream(*reading.part().source);
  std::vector<char> buffer(kHeadBytes);
  for (;;) {
    auto got = stream->read(buffer);
    if (!got) reading.fail(got.error());
    if (!got || got.value() == 0) return false;
    if (!parser.feed({buffer.data(), got.value()})) return table.begin_slice(reading.from().index);
  }
}

Steps read_table(Reading& reading) {
  TableFile table(reading.outlet().batches, reading.part().columns);
  const Standing& from = reading.from();
  if (from.offset > 0 && !take_header(table, reading)) co_return;
  const Dialect dialect = reading.part().kind.dialect;
  CsvParser parser = from.offset == 0 ? CsvParser(dialect, table) : CsvParser(dialect, table, CsvPlace{from.offset, from.place.line, from.place.column});
  parser.stop_at(reading.stop());
  bool wants = true;
  co_await feed(reading, parser, wants);
  if (wants) parser.end();
  table.end();
  const CsvPlace place = parser.next_row();
  reading.read_as(table.format(), {place.offset, {place.line, place.column}, table.rows(), {}, wants || place.offset < reading.stop()});
}

Steps read_sheet(Reading& reading) {
  auto book = XlsxBook::open(*reading.part().source);
  if (!book) {
    reading.fail(book.error());
    co_return;
  }
  TableFile table(reading.outlet().batches, reading.part().columns);
  if (!book.value().sheets().empty()) {
    auto read = book.value().read(0, table);
    if (!read) reading.fail(read.error());
  }
  table.end();
  reading.read_as(table.format());
}

Steps steps_of(Reading& reading) {
  switch (reading.part().kind.way) {
    case Kind::Way::records: return read_records(reading);
    case Kind::Way::table: return read_table(reading);
    case Kind::Way::sheet: return read_sheet(reading);
    case Kind::Way::document: break;
  }
  return read_whole(reading);
}

class SliceHand final : public Hand {
 public:
  SliceHand(Task&& task, std::shared_ptr<ByteSource> file) : reading_(std::move(task), std::move(file)) {
    if (reading_.has_start() && !reading_.has_failed()) steps_ = steps_of(reading_);
  }

  bool next(std::string& message) override {
    auto& told = reading_.told();
    for (int steps = 0; told.empty() && !complete_; ++steps) {
      if (steps == kStepsUntold) reading_.tell();
      else if (!steps_.go_on()) complete();
    }
    if (told.empty()) return false;
    message = bytes_of(std::move(told.front()));
    told.pop_front();
    return true;
  }

 private:
  void complete() {
    complete_ = true;
    reading_.tell_outcome();
  }

  Reading reading_;
  Steps steps_;
  bool complete_ = false;
};

class LookingHand final : public Hand {
 public:
  LookingHand(Task&& task, std::shared_ptr<ByteSource> file) : task_(std::move(task)), file_(std::move(file)) {}

  bool next(std::string& message) override {
    if (file_ == nullptr) return false;
    Told told;
    told.parts = parts_of(task_.part.name, std::exchange(file_, nullptr), task_.passwords, task_.columns);
    message = bytes_of(std::move(told));
    return true;
  }

 private:
  Task task_;
  std::shared_ptr<ByteSource> file_;
};

}  // namespace

std::unique_ptr<Hand> make_hand(std::string bytes, std::shared_ptr<ByteSource> file) {
  Task task = task_of(bytes);
  if (task.slice) return std::make_unique<SliceHand>(std::move(task), std::move(file));
  return std::make_unique<LookingHand>(std::move(task), std::move(file));
}

}  // namespace anupalan::io
