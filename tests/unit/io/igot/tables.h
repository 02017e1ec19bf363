// A table read as io reads it, without the text around it: fields in, batches out.
//
//   Table table = read_table("Email,Profile_Status", {"a@gov.in,Verified"});
//   CHECK(table.kind == "UserReport");
//   CHECK(said(table) == Lines{"error person.no_key /0/Email"});
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "io/table/table.h"

namespace anupalan::test {

using Lines = std::vector<std::string>;
using Fields = std::vector<std::string_view>;

inline Fields fields_of(std::string_view line, char between = ',') {
  Fields fields;
  for (std::size_t end = 0; (end = line.find(between)) != std::string_view::npos; line.remove_prefix(end + 1)) {
    fields.push_back(line.substr(0, end));
  }
  fields.push_back(line);
  return fields;
}

inline std::string kind_of(const Fields& header) {
  const io::TableFormat* format = io::find_table_format(io::Columns(header));
  return format == nullptr ? "" : std::string(format->name);
}

struct Table {
  std::string kind;
  std::vector<model::Batch> batches;

  /// What a table of fewer than 4,096 rows gives.
  const model::Batch& batch() const { return batches.at(0); }
};

/// Rows stand on the lines below the header, in column 1.
inline Table read_table(std::string_view header, const Lines& rows, char between = ',') {
  Table table;
  const Fields names = fields_of(header, between);
  io::Columns columns(names);
  const io::TableFormat* format = io::find_table_format(columns);
  if (format == nullptr) return table;
  table.kind = format->name;
  auto reader = format->make(columns, [&](model::Batch&& batch) { table.batches.push_back(std::move(batch)); });
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const Fields fields = fields_of(rows[i], between);
    reader->row(io::Row(fields, {i, i + 2, 1}));
  }
  reader->end();
  return table;
}

/// "warning employee.unreadable /0/Cadre Batch"
inline Lines said(const Table& table) {
  Lines lines;
  for (const model::Batch& batch : table.batches) {
    for (const Diagnostic& d : batch.diagnostics) lines.push_back(fmt::format("{} {} {}", name_of(d.severity), d.code, d.pointer));
  }
  return lines;
}

/// "kept 3, part of another 0, aside 1, in error 1"
inline std::string counts(const Table& table) {
  std::size_t kept = 0, others = 0, aside = 0, errors = 0;
  for (const model::Batch& batch : table.batches) {
    kept += batch.size();
    others += batch.others_used;
    for (std::uint32_t count : batch.put_aside) aside += count;
    for (std::uint32_t count : batch.in_error) errors += count;
  }
  return fmt::format("kept {}, part of another {}, aside {}, in error {}", kept, others, aside, errors);
}

}  // namespace anupalan::test
