#include "cli/files.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>

#include "base/file_bytes.h"

namespace anupalan::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestPipe = std::size_t{256} << 20;

/// What can be read once only.
app::InputFile read_whole(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  const bool nothing = stream.is_open() && stream.peek() == std::ifstream::traits_type::eof() && !stream.bad();
  if (nothing) return {path, std::string{}};
  std::string bytes;
  std::array<char, 1U << 16U> chunk;
  while (stream && bytes.size() <= kLargestPipe) {
    stream.read(chunk.data(), chunk.size());
    bytes.append(chunk.data(), static_cast<std::size_t>(stream.gcount()));
  }
  if (bytes.size() > kLargestPipe) return {path, {}, "this is no file and gives more than 256 MiB; put it into a file first"};
  if (stream.bad() || bytes.empty()) return {path, {}, "the file cannot be read"};
  return {path, std::move(bytes)};
}

bool write_whole(const std::string& path, std::string_view result) {
  std::ofstream stream(path, std::ios::binary);
  stream.write(result.data(), static_cast<std::streamsize>(result.size()));
  stream.close();
  return !stream.fail();
}

/// `name`, or with the first number after it under which nothing is there.
std::string unused_name(const std::string& name) {
  std::error_code error;
  std::string candidate = name;
  for (int number = 2; fs::exists(candidate, error); ++number) candidate = name + std::to_string(number);
  return candidate;
}

}  // namespace

app::InputFile open_input(const std::string& path) {
  std::error_code error;
  const fs::file_type kind = fs::status(path, error).type();
  if (kind == fs::file_type::not_found) return {path, {}, "there is no such file"};
  if (kind == fs::file_type::directory) return {path, {}, "this is a directory, not a file"};
  const bool plain = kind == fs::file_type::regular && fs::file_size(path, error) > 0;
  if (!plain) return read_whole(path);  // a pipe, a device, what the system makes as it is read
  auto file = std::make_shared<FileBytes>(path);
  if (!file->is_open()) return {path, {}, "the file cannot be read"};
  return {path, std::move(file)};
}

std::string write_result(const std::string& path, const std::vector<std::string>& inputs, std::string_view result) {
  if (path.empty()) {
    bool written = std::fwrite(result.data(), 1, result.size(), stdout) == result.size() && std::fflush(stdout) == 0;
    return written ? "" : "the result cannot be written";
  }
  std::error_code error;
  for (const std::string& input : inputs) {
    if (fs::equivalent(path, input, error)) return fmt::format("{}: this is an input; it is not written over", path);
  }
  // Something that is no file (a device, a pipe) cannot be replaced: it is written to.
  bool replaceable = !fs::exists(path, error) || fs::is_regular_file(path, error);
  std::string target = replaceable ? unused_name(path + ".part") : path;
  bool written = write_whole(target, result);
  if (written && replaceable) fs::rename(target, path, error);
  if (written && !error) return {};
  if (replaceable) fs::remove(target, error);
  return fmt::format("{}: cannot be written", path);
}

}  // namespace anupalan::cli
