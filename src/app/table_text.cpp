#include "app/table_text.h"

#include <utility>

#include "app/queries.h"
#include "app/tr.h"
#include "io/export/table.h"

namespace anupalan::app {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  ///< without it Excel takes Devanagari for Latin letters

/// The row is done with after it.
void append(std::vector<Cell>& row, bool head, TableText& made) {
  if (!made.what_if.empty()) row.push_back(cell_of(head ? std::string(tr("table.what_if")) : made.what_if));
  if (made.meant_for == TextFor::file) return io::append_csv(row, made.text);
  io::append_tsv(row, made.text);
  io::append_html(row, head, made.html);
}

void begin(std::vector<Cell> titles, TableText& made) {
  if (made.meant_for == TextFor::clipboard) made.html = "<table>\n";
  else made.text = kByteOrderMark;
  append(titles, true, made);
}

void end(std::size_t rows, TableText& made) {
  if (made.meant_for == TextFor::clipboard) made.html += "</table>\n";
  made.rows = rows;
}

}  // namespace

std::vector<model::EmployeeRow> rows_to_send(const PeopleList& list, Picked picked, std::size_t most, std::size_t& left_out) {
  std::vector<model::EmployeeRow> rows;
  const auto add = [&](model::EmployeeRow row) { rows.size() < most ? rows.push_back(row) : void(++left_out); };
  const bool all = picked.empty();
  for (const model::EmployeeRow row : list.rows) {
    if (all) add(row);
    else if (picked.has(row)) add(row), picked.turn(row);
  }
  for (const model::EmployeeRow row : picked.rows()) add(row);
  return rows;
}

Steps make_table_text(const Answer& answer, std::vector<model::EmployeeRow> rows, ShownColumns columns, TableText& made) {
  made.name.insert(0, "employees");
  std::vector<Cell> cells;
  for (const ShownColumn& shown : columns) cells.push_back(cell_of(std::string(title_of(shown.column))));
  begin(std::move(cells), made);
  Pace pace(Pace::kHeavyRows / 8);
  for (const model::EmployeeRow row : rows) {
    cells.clear();
    for (const ShownColumn& shown : columns) cells.push_back(cell_of(cell_text(answer, row, shown.column)));
    append(cells, false, made);
    if (pace.rest()) co_await pause();
  }
  end(rows.size(), made);
}

Steps make_table_text(Table table, TableText& made) {
  made.name.insert(0, table.format);
  begin({table.columns.begin(), table.columns.end()}, made);
  Pace pace(Pace::kHeavyRows);
  for (std::vector<Cell>& row : table.rows) {
    append(row, false, made);
    if (pace.rest()) co_await pause();
  }
  end(table.rows.size(), made);
}

}  // namespace anupalan::app
