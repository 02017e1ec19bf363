// Documents of the portal as text, read, and what came out.
//
//   PortalReading r = read_portal(R"({"result": {"courses": [ … ]}})");
//   CHECK(r.kind == "enrolment list");
//   CHECK(r.said() == Lines{"set_aside enrolment.no_user /result/courses/0"});
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <fmt/format.h>

#include "io/igot/json_documents.h"

namespace anupalan::test {

using Lines = std::vector<std::string>;

struct PortalReading {
  std::string problem;  ///< why the text is no JSON
  std::string kind;     ///< empty: not recognised
  std::vector<model::Batch> batches;
  std::vector<Diagnostic> diagnostics;

  /// "error record.wrong_type /request/contentList/0", in order.
  Lines said() const {
    Lines lines;
    for (const Diagnostic& d : diagnostics) lines.push_back(fmt::format("{} {} {}", name_of(d.severity), d.code, d.pointer));
    return lines;
  }
  /// Of a small document.
  const model::Batch& batch() const {
    REQUIRE(batches.size() == 1);
    return batches[0];
  }
  std::string text(model::TextRef ref) const { return std::string(batch().text(ref)); }
  const model::PlanRecord& plan() const {
    REQUIRE(batch().plans.size() == 1);
    return batch().plans[0];
  }
};

inline PortalReading read_portal(const std::string& text) {
  PortalReading reading;
  io::JsonValue value;
  if (io::JsonProblem problem = io::read_value(text, value); problem.found()) {
    reading.problem = problem.code;
    return reading;
  }
  auto kind = io::recognise_portal_document(value);
  if (!kind) return reading;
  reading.kind = kind->name;
  io::FileReport report{io::LineMap(text)};
  io::read_portal_document(*kind, value, report, [&](model::Batch&& batch) { reading.batches.push_back(std::move(batch)); });
  reading.diagnostics = std::move(report.diagnostics);
  return reading;
}

/// "2 + 1 + 0" records of a section: kept, put aside, in error.
inline std::string sum(const PortalReading& reading, model::Section section) {
  const auto s = static_cast<std::size_t>(section);
  std::size_t kept = 0, aside = 0, in_error = 0;
  auto count = [&](model::Section of, const auto& records) { kept += of == section ? records.size() : 0; };
  for (const model::Batch& batch : reading.batches) {
    count(model::Section::units, batch.units);
    count(model::Section::employees, batch.employees);
    count(model::Section::courses, batch.courses);
    count(model::Section::assessments, batch.assessments);
    count(model::Section::plans, batch.plans);
    count(model::Section::completions, batch.completions);
    count(model::Section::results, batch.results);
    aside += batch.put_aside[s];
    in_error += batch.in_error[s];
  }
  return fmt::format("{} + {} + {}", kept, aside, in_error);
}

/// What must hold of any document: places count each section without a gap or a repetition, every record that is not kept
/// has its diagnostic, and every diagnostic has a place.
inline void check_sound(const PortalReading& reading) {
  std::size_t aside = 0, in_error = 0;
  for (std::size_t s = 0; s < model::kSectionCount; ++s) {
    std::set<std::uint32_t> seen;
    std::size_t kept = 0, others = 0;
    auto note = [&](model::Section of, const auto& records) {
      if (static_cast<std::size_t>(of) != s) return;
      for (const auto& record : records) ++kept, seen.insert(record.place.index);
    };
    for (const model::Batch& b : reading.batches) {
      note(model::Section::units, b.units);
      note(model::Section::employees, b.employees);
      note(model::Section::courses, b.courses);
      note(model::Section::assessments, b.assessments);
      note(model::Section::plans, b.plans);
      note(model::Section::completions, b.completions);
      others += b.put_aside[s] + b.in_error[s];
      aside += b.put_aside[s];
      in_error += b.in_error[s];
    }
    CHECK(seen.size() == kept);
    CHECK((seen.empty() || *seen.rbegin() < kept + others));
  }
  auto diagnostics = [&](Severity severity) {
    return static_cast<std::size_t>(std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                                                  [&](const Diagnostic& d) { return d.severity == severity; }));
  };
  CHECK(diagnostics(Severity::set_aside) >= aside);
  CHECK(diagnostics(Severity::error) >= in_error);
  CHECK((in_error > 0) == (diagnostics(Severity::error) > 0));
  CHECK(std::all_of(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
    return d.line > 0 && d.column > 0 && !d.message.empty() && (d.pointer.empty() || d.pointer.front() == '/');
  }));
}

/// The documents of ../shared/igot/json; none where the folder is absent.
inline std::vector<std::filesystem::path> shared_documents() {
  const std::filesystem::path folder = std::filesystem::path(ANUPALAN_SOURCE_DIR).parent_path() / "shared/igot/json";
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::is_directory(folder)) return files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

inline std::string text_of(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace anupalan::test
