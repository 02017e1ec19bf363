// Files as the page hands them over: straight into their place in memory, batch by batch.
#include <exception>
#include <utility>

#include "platform/web_exports.h"
#include "platform/web_run.h"

namespace anupalan::platform {
namespace {

/// A file on its way into memory.
struct Arriving {
  std::string name, bytes, error;
};

std::vector<Arriving>& batch() {
  static std::vector<Arriving> files;
  return files;
}

}  // namespace

std::vector<OpenedFile> read_files(const std::vector<std::string>& paths) {
  std::vector<OpenedFile> files;
  for (const auto& path : paths) files.push_back({.name = path, .source = nullptr, .error = "a page cannot read by path"});
  return files;
}

}  // namespace anupalan::platform

using namespace anupalan::platform;

char* anupalan_file_begin(const char* name, unsigned size) {
  auto& file = batch().emplace_back(Arriving{.name = name, .bytes = {}, .error = {}});
  try {
    file.bytes.resize(size);
  } catch (const std::exception&) {
    file.error = "does not fit into the memory of this page";
    return nullptr;
  }
  return file.bytes.data();
}

void anupalan_file_end(unsigned received) { batch().back().bytes.resize(received); }

void anupalan_file_failed(const char* name, const char* error) {
  if (!batch().empty() && batch().back().name == name) batch().pop_back();
  batch().push_back({.name = name, .bytes = {}, .error = error});
}

void anupalan_files_ready() {
  std::vector<OpenedFile> files;
  for (Arriving& file : batch()) {
    auto source = file.error.empty() ? std::make_shared<anupalan::MemoryBytes>(std::move(file.bytes)) : nullptr;
    files.push_back({.name = std::move(file.name), .source = std::move(source), .error = std::move(file.error)});
  }
  batch().clear();
  deliver(std::move(files));
}
