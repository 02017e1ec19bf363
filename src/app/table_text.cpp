#include "app/table_text.h"

#include "app/queries.h"
#include "io/export/table.h"

namespace anupalan::app {
namespace {

void append(const std::vector<Cell>& row, bool head, TableText& made) {
  if (made.meant_for == TextFor::file) return io::append_csv(row, made.text);
  io::append_tsv(row, made.text);
  io::append_html(row, head, made.html);
}

}  // namespace

Steps make_table_text(const Answer& answer, std::vector<model::EmployeeRow> rows, ShownColumns columns, TableText& made) {
  std::vector<Cell> cells;
  for (const ShownColumn& shown : columns) cells.push_back(cell_of(std::string(title_of(shown.column))));
  if (made.meant_for == TextFor::clipboard) made.html = "<table>\n";
  append(cells, true, made);
  Pace pace(Pace::kHeavyRows / 8);
  for (const model::EmployeeRow row : rows) {
    cells.clear();
    for (const ShownColumn& shown : columns) cells.push_back(cell_of(cell_text(answer, row, shown.column)));
    append(cells, false, made);
    if (pace.rest()) co_await pause();
  }
  if (made.meant_for == TextFor::clipboard) made.html += "</table>\n";
  made.rows = rows.size();
}

}  // namespace anupalan::app
