// Files as the page hands them over: it keeps them, and its workers read them (web_worker.cpp).
#include "platform/web_files.h"

#include <fmt/format.h>

#include <utility>

#include "platform/web_exports.h"
#include "platform/web_run.h"

namespace anupalan::platform {
namespace {

std::vector<OpenedFile>& batch() {
  static std::vector<OpenedFile> files;
  return files;
}

}  // namespace

std::string PageFile::identity() const { return fmt::format("{}\n{}\n{}", name_, size_, changed_); }

Result<std::size_t> PageFile::read(std::uint64_t, std::span<char>) {
  return Error{"file.unreadable", "the page itself does not read files; its workers do"};
}

}  // namespace anupalan::platform

using namespace anupalan::platform;

void anupalan_file(const char* name, unsigned number, double size, double changed) {
  batch().push_back({.name = name, .source = std::make_shared<PageFile>(name, number, size, changed), .error = {}});
}

void anupalan_file_failed(const char* name, const char* error) {
  batch().push_back({.name = name, .source = nullptr, .error = error});
}

void anupalan_files_ready() { deliver(std::exchange(batch(), {})); }
