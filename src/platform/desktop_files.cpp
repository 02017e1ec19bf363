// Files on the desktop: reading by path, the picker of the desktop environment, saving, and the shipped samples.
#include <SDL.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <thread>

#include "base/file_bytes.h"
#include "platform/desktop_picked.h"
#include "platform/desktop_samples.h"
#include "platform/frame_loop.h"

namespace anupalan::platform {
namespace {

namespace fs = std::filesystem;

OpenedFile read_file(const std::string& path) {
  OpenedFile file{.name = fs::path(path).filename().string(), .source = nullptr, .error = {}, .path = path};
  std::error_code problem;
  if (fs::is_directory(path, problem)) {
    file.error = "is a folder";
    return file;
  }
  auto bytes = std::make_shared<FileBytes>(path);
  if (bytes->is_open()) file.source = std::move(bytes);
  else file.error = std::generic_category().message(errno);
  return file;
}

bool program_exists(const std::string& name) {
  const char* path = std::getenv("PATH");
  std::string folders = path != nullptr ? path : "";
  for (std::size_t at = 0; at <= folders.size();) {
    const std::size_t end = std::min(folders.find(':', at), folders.size());
    std::error_code ignored;
    if (fs::exists(fs::path(folders.substr(at, end - at)) / name, ignored)) return true;
    at = end + 1;
  }
  return false;
}

// Runs the picker to its end and puts what was picked where the window's thread takes it.
void run_picker(const char* command) {
  std::string answer;
  if (FILE* pipe = popen(command, "r"); pipe != nullptr) {
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) answer += static_cast<char>(c);
    pclose(pipe);
  }
  std::vector<std::string> paths;
  for (std::size_t at = 0; at < answer.size();) {
    const std::size_t end = std::min(answer.find('\n', at), answer.size());
    if (end > at) paths.push_back(answer.substr(at, end - at));
    at = end + 1;
  }
  put_picked(std::move(paths));
}

std::vector<std::string> sorted_entries(const fs::path& folder, bool directories) {
  std::vector<std::string> found;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.is_directory(ignored) == directories) found.push_back(entry.path().filename().string());
  }
  std::ranges::sort(found);
  return found;
}

// The folder where a browser would put it, or the current one.
fs::path download_folder() {
  std::error_code ignored;
  if (const char* home = std::getenv("HOME"); home != nullptr) {
    if (fs::path downloads = fs::path(home) / "Downloads"; fs::is_directory(downloads, ignored)) return downloads;
  }
  return fs::current_path(ignored);
}

}  // namespace

std::filesystem::path samples_folder() {
  std::error_code ignored;
  if (char* base = SDL_GetBasePath(); base != nullptr) {
    const fs::path beside = fs::path(base) / "samples";
    SDL_free(base);
    if (fs::is_directory(beside, ignored)) return beside;
  }
  return ANUPALAN_SAMPLES;
}

std::vector<OpenedFile> read_files(const std::vector<std::string>& paths) {
  std::vector<OpenedFile> files;
  files.reserve(paths.size());
  for (const auto& path : paths) files.push_back(read_file(path));
  return files;
}

bool open_files_dialog() {
  const char* command = nullptr;
  if (program_exists("zenity")) {
    command = "zenity --file-selection --multiple --separator='\n' 2>/dev/null";
  } else if (program_exists("kdialog")) {
    command = "kdialog --getopenfilename . --multiple --separate-output 2>/dev/null";
  }
  if (command == nullptr) return false;
  std::thread(run_picker, command).detach();
  return true;
}

std::string save_file(std::string_view name, std::string_view bytes, std::string_view) {
  const fs::path folder = download_folder();
  const fs::path wanted = fs::path(name).filename();
  fs::path target = folder / wanted;
  std::error_code ignored;
  for (int copy = 2; fs::exists(target, ignored); ++copy) {
    target = folder / (wanted.stem().string() + " (" + std::to_string(copy) + ")" + wanted.extension().string());
  }
  std::ofstream out(target, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  return out.fail() ? std::string{} : target.string();
}

std::vector<std::string> sample_names() { return sorted_entries(samples_folder(), true); }

void open_sample(std::string_view name) {
  const auto names = sample_names();
  if (!std::ranges::binary_search(names, name)) return;
  const fs::path folder = samples_folder() / name;
  std::vector<std::string> paths;
  for (const auto& file : sorted_entries(folder, false)) paths.push_back((folder / file).string());
  put_picked(std::move(paths));
}

}  // namespace anupalan::platform
