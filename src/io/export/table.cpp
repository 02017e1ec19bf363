#include "io/export/table.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "io/export/json.h"
#include "io/export/json_text.h"

namespace anupalan::io {
namespace {

Json to_json(const Cell& cell) {
  if (const auto* number = std::get_if<std::uint64_t>(&cell)) return *number;
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  return {};
}

std::string to_text(const Cell& cell) {
  if (const auto* number = std::get_if<std::uint64_t>(&cell)) return std::to_string(*number);
  const auto* text = std::get_if<std::string>(&cell);
  return text == nullptr ? std::string() : *text;
}

/// How many places a text takes: its characters. Enough for Latin letters; others may stand a little off.
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// A text that a spreadsheet would take for a formula, with an apostrophe before it.
std::string harmless(std::string_view text) {
  const bool formula = !text.empty() && std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos;
  return std::string(formula ? "'" : "").append(text);
}

std::vector<std::size_t> widths_of(const Table& table) {
  std::vector<std::size_t> widths;
  for (const std::string& column : table.columns) widths.push_back(width_of(column));
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(printable(to_text(row[i]))));
  }
  return widths;
}

void append_padded(std::string& out, const std::string& text, std::size_t width, bool right) {
  const std::string pad(width - std::min(width, width_of(text)), ' ');
  out += right ? pad + text : text + pad;
}

void end_line(std::string& out) {
  while (out.ends_with(' ')) out.pop_back();
  out += '\n';
}

}  // namespace

std::string table_json(const Table& table) {
  std::string out = fmt::format("{{ \"format\": {}, \"version\": 1", json_text(table.format));
  for (const auto& [name, value] : table.head) out += fmt::format(", {}: {}", json_text(name), json_text(value));
  out += ",\n  \"rows\": [";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    Json object = Json::object();
    for (std::size_t c = 0; c < table.columns.size(); ++c) object[table.columns[c]] = to_json(table.rows[i][c]);
    out += (i == 0 ? "\n    " : ",\n    ") + written(object);
  }
  return out + (table.rows.empty() ? "] }\n" : "\n  ] }\n");
}

std::string table_csv(const Table& table) {
  std::string out;
  for (std::size_t c = 0; c < table.columns.size(); ++c) out += (c == 0 ? "" : ",") + csv_cell(table.columns[c]);
  out += "\r\n";
  for (const auto& row : table.rows) append_csv(row, out);
  return out;
}

void append_csv(const std::vector<Cell>& row, std::string& out) {
  for (std::size_t c = 0; c < row.size(); ++c) {
    const bool number = std::holds_alternative<std::uint64_t>(row[c]);
    out += (c == 0 ? "" : ",") + (number ? to_text(row[c]) : csv_cell(to_text(row[c])));
  }
  out += "\r\n";
}

void append_tsv(const std::vector<Cell>& row, std::string& out) {
  for (std::size_t c = 0; c < row.size(); ++c) {
    std::string cell = harmless(to_text(row[c]));
    if (cell.starts_with('"')) cell.insert(0, 1, '\'');  // spreadsheets take quotation marks off what is pasted, and what is in them for a formula
    std::replace_if(cell.begin(), cell.end(), [](char letter) { return letter == '\t' || letter == '\r' || letter == '\n'; }, ' ');
    out += (c == 0 ? "" : "\t") + cell;
  }
  out += '\n';
}

void append_html(const std::vector<Cell>& row, bool head, std::string& out) {
  out += "<tr>";
  for (const Cell& cell : row) {
    out += head ? "<th>" : "<td>";
    for (char letter : harmless(to_text(cell))) {
      if (letter == '&') out += "&amp;";
      else if (letter == '<') out += "&lt;";
      else if (letter == '>') out += "&gt;";
      else out += letter;
    }
    out += head ? "</th>" : "</td>";
  }
  out += "</tr>\n";
}

std::string table_text(const Table& table) {
  std::string out;
  for (const auto& [name, value] : table.head) out += fmt::format("{}{}: {}", out.empty() ? "" : "  ", name, printable(value));
  out += out.empty() ? "" : "\n\n";
  const std::vector<std::size_t> widths = widths_of(table);
  for (std::size_t c = 0; c < table.columns.size(); ++c) append_padded(out, table.columns[c], widths[c] + 2, false);
  end_line(out);
  for (const auto& row : table.rows) {
    for (std::size_t c = 0; c < row.size(); ++c) {
      const bool number = std::holds_alternative<std::uint64_t>(row[c]);
      append_padded(out, printable(to_text(row[c])), widths[c], number);
      out += "  ";
    }
    end_line(out);
  }
  return out;
}

std::string csv_cell(std::string_view text) {
  const std::string cell = harmless(text);
  if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (char c : cell) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

}  // namespace anupalan::io
