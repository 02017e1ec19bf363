// Peer (b): DuckDB-WASM over the CSV form. The files stay where they are (BROWSER_FILEREADER), the types are given, and
// one statement reads and counts: nothing is stored, and columns that the question does not need are skipped. That is
// the fastest way it has; a program that goes on to show people would also have to keep them. Its build with threads
// ("coi", 1.32) is no faster here, and its threads lose files that are registered by handle.
import * as duckdb from '@duckdb/duckdb-wasm';

const kDist = '/node_modules/@duckdb/duckdb-wasm/dist';

// A course counts once however often it was completed: bits of a set, which DuckDB unites faster than it counts
// distinct texts.
const kQuestion = `
WITH RECURSIVE
units AS (FROM read_csv('units.csv', header = true,
  columns = {'id': 'VARCHAR', 'name': 'VARCHAR', 'kind': 'VARCHAR', 'parent': 'VARCHAR'})),
plan AS (SELECT course, 1 << (row_number() OVER () - 1)::INTEGER AS bit
  FROM read_csv('plan.csv', header = true, columns = {'course': 'VARCHAR'})),
roster AS (FROM read_csv('roster.csv', header = true,
  columns = {'employee_id': 'VARCHAR', 'name': 'VARCHAR', 'unit': 'VARCHAR', 'category': 'VARCHAR', 'group': 'VARCHAR',
    'designation': 'VARCHAR', 'level': 'VARCHAR', 'email': 'VARCHAR', 'phone': 'VARCHAR'})),
completions AS (FROM read_csv('completions.csv', header = true,
  columns = {'employee_id': 'VARCHAR', 'course_id': 'VARCHAR', 'status': 'VARCHAR', 'completed_on': 'DATE', 'progress': 'INTEGER'})),
done AS (SELECT employee_id, bit_count(bit_or(bit)) AS courses FROM completions JOIN plan ON course = course_id
  WHERE status = 'completed' AND completed_on <= DATE '2026-03-31' GROUP BY employee_id),
own AS (SELECT unit, count(*) AS employees, count(*) FILTER (courses >= (SELECT ceil(count(*) / 2) FROM plan)) AS compliant
  FROM roster LEFT JOIN done USING (employee_id) GROUP BY unit),
above AS (SELECT id AS unit, id AS whole FROM units
  UNION ALL
  SELECT above.unit, units.parent FROM above JOIN units ON units.id = above.whole WHERE units.parent IS NOT NULL)
SELECT whole AS unit, coalesce(sum(compliant), 0)::INTEGER AS compliant, coalesce(sum(employees), 0)::INTEGER AS employees
FROM above LEFT JOIN own USING (unit) GROUP BY whole`;

async function start() {
  const worker = new Worker(`${kDist}/duckdb-browser-eh.worker.js`);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(new URL(`${kDist}/duckdb-eh.wasm`, location.href).href);
  const connection = await database.connect();
  serveFiles(async (files) => {
    for (const file of files) {
      await database.registerFileHandle(file.name, file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    }
    const table = await connection.query(kQuestion);
    return Object.fromEntries(table.toArray().map(({ unit, compliant, employees }) => [unit, [compliant, employees]]));
  });
}

start().catch(showTrouble);
