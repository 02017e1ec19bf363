// Which files were opened last: their paths, one a line, in the user's folder for what programs keep. While there is no such
// file, nobody has asked to remember anything.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "platform/desktop_samples.h"
#include "platform/platform.h"

namespace anupalan::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMost = 12;

/// Empty where the machine has no such folder.
fs::path list_path() {
  const char* data = std::getenv("XDG_DATA_HOME");
  const char* home = std::getenv("HOME");
  const bool given = data != nullptr && *data != '\0';
  if (!given && home == nullptr) return {};
  const fs::path folder = given ? fs::path(data) : fs::path(home) / ".local" / "share";
  return folder / "anupalan" / "opened-last.txt";
}

bool is_sample(const fs::path& path) {
  const fs::path folder = fs::weakly_canonical(samples_folder());
  const fs::path inside = fs::weakly_canonical(path).lexically_relative(folder);
  return !inside.empty() && *inside.begin() != "..";
}

}  // namespace

bool can_remember_files() { return true; }

std::optional<std::vector<std::string>> remembered_files() {
  std::ifstream in(list_path());
  if (!in.is_open()) return std::nullopt;
  std::vector<std::string> paths;
  for (std::string line; std::getline(in, line) && paths.size() < kMost;) {
    if (!line.empty()) paths.push_back(std::move(line));
  }
  return paths;
}

bool remember_files(const std::vector<std::string>& paths) {
  std::vector<std::string> all;
  const auto add = [&](const std::string& path) {
    const bool known = std::find(all.begin(), all.end(), path) != all.end();
    if (!known && path.find('\n') == std::string::npos && all.size() < kMost) all.push_back(path);
  };
  for (const std::string& path : paths) {
    if (!is_sample(path)) add(fs::absolute(path).lexically_normal().string());
  }
  for (const std::string& path : remembered_files().value_or(std::vector<std::string>{})) add(path);
  std::error_code ignored;
  fs::create_directories(list_path().parent_path(), ignored);
  std::ofstream out(list_path());
  for (const std::string& path : all) out << path << '\n';
  out.close();
  return !out.fail();
}

void forget_files() {
  std::error_code ignored;
  fs::remove(list_path(), ignored);
}

void forget_everything() { forget_files(); }

void begin_anew() {}

}  // namespace anupalan::platform
