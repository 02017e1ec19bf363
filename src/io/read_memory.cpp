// Bytes in memory, read at once, one file of perhaps several.
#include <cassert>

#include "assets.h"
#include "io/hand.h"
#include "io/read.h"

namespace anupalan::io {

bool read_file(const std::string& name, std::string_view bytes, Loading& loading) {
  const std::size_t before = loading.files_recognised;
  const auto crew = make_crew_of_one(make_hand);
  Reader reader(loading, *crew);
  std::vector<Part> parts;
  reader.look({{name, std::make_shared<MemoryBytes>(bytes)}}, {}, parts).finish();
  reader.read(std::move(parts), false).finish();
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
  static const std::vector<orders::Order> orders = read_built_in_orders();
  return orders;
}

}  // namespace anupalan::io
