// What unit tests share: files of the tree, files read as the program reads them, and short names for what came out.
//
//   Read read = read_texts({{"roster.json", R"({"format": "roster", ...})"}});
//   CHECK(codes(read) == Codes{"employee.unknown_unit"});
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/diagnostic.h"
#include "io/read.h"
#include "model/builder.h"

namespace anupalan::test {

inline std::filesystem::path source_folder() { return ANUPALAN_SOURCE_DIR; }
/// `../shared` beside the checkout: orders as received and other people's test data. May be absent.
inline std::filesystem::path shared_folder() { return source_folder().parent_path() / "shared"; }

inline std::string file_text(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// The files of a folder that end with `extension`, sorted; none where the folder is absent.
inline std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder, std::string_view extension) {
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::is_directory(folder)) return files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == extension) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

struct NamedText {
  std::string name;
  std::string text;
};

/// Files read and put together, as app/loading does it.
struct Read {
  model::Dataset data;
  std::vector<orders::Order> orders;
  std::vector<Diagnostic> diagnostics;  ///< of the readers and of the builder, sorted by place
  std::size_t recognised = 0;

  const model::FileAccount& account(std::string_view name) const {
    return *std::find_if(data.files.begin(), data.files.end(), [&](const auto& file) { return file.file == name; });
  }
};

/// All steps of build().
inline model::Built finish(model::DatasetBuilder& builder) {
  model::Built built;
  builder.build(built).finish();
  return built;
}

inline Read read_texts(const std::vector<NamedText>& files) {
  Read read;
  model::DatasetBuilder builder;
  io::Loading loading{builder, read.orders, read.diagnostics};
  for (const NamedText& file : files) read.recognised += io::read_file(file.name, file.text, loading) ? 1 : 0;
  model::Built built = finish(builder);
  read.diagnostics.insert(read.diagnostics.end(), built.diagnostics.begin(), built.diagnostics.end());
  sort_by_place(read.diagnostics);
  read.data = std::move(built.data);
  return read;
}

inline Read read_text(std::string text) { return read_texts({{"file.json", std::move(text)}}); }

using Codes = std::vector<std::string>;

inline Codes codes(const std::vector<Diagnostic>& diagnostics) {
  Codes codes;
  for (const Diagnostic& diagnostic : diagnostics) codes.push_back(diagnostic.code);
  return codes;
}
inline Codes codes(const Read& read) { return codes(read.diagnostics); }

/// "error record.missing_member /units/0 2:5": all that a program needs of a diagnostic, without its sentence.
inline std::string brief(const Diagnostic& d) {
  return fmt::format("{} {} {} {}:{}", name_of(d.severity), d.code, d.pointer, d.line, d.column);
}
inline Codes briefs(const std::vector<Diagnostic>& diagnostics) {
  Codes lines;
  for (const Diagnostic& diagnostic : diagnostics) lines.push_back(brief(diagnostic));
  return lines;
}

/// "4 = 2 + 1 + 1": records = used + set aside + in error.
inline std::string sum(const model::FileAccount& a) {
  return fmt::format("{} = {} + {} + {}", a.records, a.used, a.set_aside, a.errors);
}

/// True where every record of every file is used, set aside or in error, and nothing is counted twice.
inline bool accounts_add_up(const model::Dataset& data) {
  return std::all_of(data.files.begin(), data.files.end(),
                     [](const auto& file) { return file.records == file.used + file.set_aside + file.errors; });
}

}  // namespace anupalan::test
