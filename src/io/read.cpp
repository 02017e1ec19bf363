#include "io/read.h"

#include <algorithm>
#include <array>
#include <cassert>

#include <fmt/format.h>

#include "assets.h"
#include "io/document.h"
#include "io/records_file.h"
#include "io/table_file.h"

namespace anupalan::io {
namespace {

constexpr std::size_t kChunkBytes = std::size_t{1} << 18;
/// A document that people write; more is held to be a mistake.
constexpr std::size_t kLargestDocument = std::size_t{256} << 20;

/// A part being read: its place in the builder, and the bytes as they come.
class Reading {
 public:
  Reading(const Part& part, Loading& loading)
      : part_(part), loading_(loading), file_(loading.builder.open_file(part.name, part.kind.format, part.kind.bare())) {
    open();
  }

  /// The next bytes; empty at the end, and where they cannot be read.
  std::string_view next() {
    if (error_ || stream_ == nullptr) return {};
    auto got = stream_->read(buffer_);
    loading_.bytes_read = before_ + stream_->packed_bytes_read();
    if (got) return {buffer_.data(), got.value()};
    error_ = got.error();
    return {};
  }

  Outlet outlet() {
    return {[this](model::Batch&& batch) {
              loading_.records_read += batch.size();
              loading_.builder.add(file_, std::move(batch));
            },
            [this](orders::Order&& order) {
              order.file = part_.name;
              orders_.push_back(std::move(order));
            }};
  }

  /// From the first byte again: what was said is void.
  void begin_again() {
    loading_.builder.discard(file_);
    open();
  }

  bool has_failed() const { return error_.has_value(); }
  void fail(Error error) { error_ = std::move(error); }
  void recognised_as(std::string_view format) { format_ = format; }

  /// The part has been read, as far as it could be.
  void close() {
    loading_.bytes_read = before_ + part_.packed_bytes;
    if (error_) {
      loading_.builder.discard(file_);
      format_.clear();
      model::Batch batch;
      batch.diagnostics.push_back({Severity::error, error_->code, {}, {}, 0, 0, error_->message, {}});
      loading_.builder.add(file_, std::move(batch));
    } else {
      auto& orders = loading_.orders;
      orders.insert(orders.end(), std::make_move_iterator(orders_.begin()), std::make_move_iterator(orders_.end()));
    }
    loading_.builder.set_kind(file_, format_);
    if (!format_.empty()) ++loading_.files_recognised;
  }

 private:
  void open() {
    auto stream = part_.open();
    if (stream) stream_ = std::move(stream.value());
    else error_ = stream.error();
  }

  const Part& part_;
  Loading& loading_;
  model::FileNumber file_;
  std::uint64_t before_ = loading_.bytes_read;
  std::unique_ptr<ByteStream> stream_;
  std::optional<Error> error_;
  std::vector<char> buffer_ = std::vector<char>(kChunkBytes);
  std::string format_;
  std::vector<orders::Order> orders_;
};

Steps read_whole(Reading& reading) {
  std::string bytes;
  for (std::string_view chunk = reading.next(); !chunk.empty(); chunk = reading.next()) {
    if (bytes.size() + chunk.size() > kLargestDocument) {
      reading.fail({"file.too_large", fmt::format("a document of more than {} MiB is not read; rosters and completions may be larger",
                                                  kLargestDocument >> 20)});
      co_return;
    }
    bytes += chunk;
    co_await pause();
  }
  reading.recognised_as(read_document_file(bytes, reading.outlet()));
}

Steps read_records(const Kind& kind, Reading& reading) {
  RecordsFile records(kind, reading.outlet());
  bool sound = true;
  for (std::string_view chunk = reading.next(); sound && !chunk.empty(); chunk = reading.next()) {
    sound = records.feed(chunk);
    co_await pause();
  }
  if (reading.has_failed()) co_return;
  if (sound && records.end()) {
    reading.recognised_as(kind.format);
    co_return;
  }
  if (kind.form == JsonForm::lines) {
    reading.fail({"json.syntax", fmt::format("behind line {} stands what is not one JSON value a line; such a file is read whole or not at all",
                                             records.last_line())});
    co_return;
  }
  reading.begin_again();
  co_await read_whole(reading);
}

Steps read_table(const Kind& kind, Reading& reading) {
  TableFile table(reading.outlet().batches);
  CsvParser parser(kind.dialect, table);
  for (std::string_view chunk = reading.next(); !chunk.empty() && parser.feed(chunk); chunk = reading.next()) co_await pause();
  parser.end();
  table.end();
  reading.recognised_as(table.format());
}

Steps read_sheet(const Part& part, Reading& reading) {
  auto book = XlsxBook::open(*part.source);
  if (!book) {
    reading.fail(book.error());
    co_return;
  }
  TableFile table(reading.outlet().batches);
  if (!book.value().sheets().empty()) {
    auto read = book.value().read(0, table);
    if (!read) reading.fail(read.error());
  }
  table.end();
  reading.recognised_as(table.format());
}

Steps steps_of(const Part& part, Reading& reading) {
  switch (part.kind.way) {
    case Kind::Way::records: return read_records(part.kind, reading);
    case Kind::Way::table: return read_table(part.kind, reading);
    case Kind::Way::sheet: return read_sheet(part, reading);
    case Kind::Way::document: break;
  }
  return read_whole(reading);
}

}  // namespace

Steps read_part(Part part, Loading& loading) {
  Reading reading(part, loading);
  co_await steps_of(part, reading);
  reading.close();
}

void note_unreadable(const std::string& name, const std::string& why, Loading& loading, std::string code) {
  loading.builder.open_file(name, "");
  loading.diagnostics.push_back({Severity::error, std::move(code), name, "", 0, 0, why, ""});
}

bool read_file(const std::string& name, std::string_view bytes, Loading& loading) {
  const std::size_t before = loading.files_recognised;
  Parts found = parts_of(name, std::make_shared<MemoryBytes>(bytes), {});
  for (const Unreadable& file : found.unreadable) note_unreadable(file.name, file.error.message, loading, file.error.code);
  for (Part& part : found.parts) read_part(std::move(part), loading).finish();
  return loading.files_recognised > before;
}

namespace {

std::vector<orders::Order> read_built_in_orders() {
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;
  model::DatasetBuilder builder;
  Loading loading{builder, orders, diagnostics};
  for (const assets::Entry& entry : assets::all()) {
    if (!entry.path.starts_with("orders/")) continue;
    [[maybe_unused]] bool read = read_file(std::string(entry.path), entry.bytes, loading);
    assert(read && diagnostics.empty());
  }
  return orders;
}

}  // namespace

const std::vector<orders::Order>& built_in_orders() {
  static const std::vector<orders::Order> kOrders = read_built_in_orders();
  return kOrders;
}

}  // namespace anupalan::io
