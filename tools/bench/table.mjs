// The figures of the bench as one text.

const kLegend = `time      from the files handed over to the counts of all units known; median of the runs
MB        a million bytes; peak: the most that the process held (of a page: the renderer with its workers)
cpu       what this process computed, on all its threads: steadier than the time where others use the machine too
(a) (b)   time as a multiple of the peer's; (c): of the floor where the program runs, page or native
gap       how long the page's thread did not answer while it read: the longest, and the 99th percentile of all gaps
          between the beats of a timer of 10 ms, by number
growth    what each further employee adds, from one size to the next`;

// `rows` of cells under `columns` ({ title, left? }), as wide as they need to be.
function aligned(columns, rows) {
  const cells = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  const padded = (cell, i) => (columns[i].left ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return cells.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

const fixed = (value, digits) => (value === undefined ? '-' : value.toFixed(digits));
const grouped = (number) => number.toLocaleString('en-US');
const named = (rows, people, name) => rows.find((row) => row.people === people && row.program.name === name && !row.trouble);

function multiple(row, rows, name) {
  const other = named(rows, row.people, name);
  return other ? fixed(row.seconds / other.seconds, 2) : '-';
}

const kFigureTitles = ['time s', 'cpu s', 'MB/s', 'peak MB', 'x (a)', 'x (b)', 'x (c)', 'gap max ms', 'gap p99 ms', 'runs'];
const kColumns = [{ title: 'people' }, { title: 'program', left: true }, { title: 'form', left: true }, { title: 'MB' },
  ...kFigureTitles.map((title) => ({ title }))];
const kGrowthColumns = [{ title: 'growth', left: true }, { title: 'people', left: true }, { title: 'us/employee' },
  { title: 'cpu us/employee' }, { title: 'bytes/employee' }];

function figuresOf(row, rows) {
  const { people, program, bytes } = row;
  const head = [grouped(people), program.title, program.form, fixed(bytes / 1e6, 0)];
  if (row.trouble) return [...head, 'none', ...Array(8).fill('-'), '0'];
  return [...head, fixed(row.seconds, 2), fixed(row.cpuSeconds, 2), fixed(bytes / 1e6 / row.seconds, 0), fixed(row.peakMb, 0),
    multiple(row, rows, 'plain-page'), multiple(row, rows, 'duckdb-page'), multiple(row, rows, program.floor),
    fixed(row.longestGap, 0), fixed(row.p99Gap, 0), String(row.runs)];
}

// A line for each program and each step between sizes that it managed.
function growthOf(rows) {
  const sizes = [...new Set(rows.map(({ people }) => people))];
  return rows.flatMap((row) => {
    const before = named(rows, sizes[sizes.indexOf(row.people) - 1], row.program.name);
    if (!before || row.trouble) return [];
    const more = row.people - before.people;
    const each = (figure) => (row[figure] === undefined ? undefined : ((row[figure] - before[figure]) * 1e6) / more);
    return [[row.program.title, `${grouped(before.people)} to ${grouped(row.people)}`,
      fixed(each('seconds'), 2), fixed(each('cpuSeconds'), 2), fixed(each('peakMb'), 0)]];
  });
}

// rows: { people, program, bytes, runs, seconds, cpuSeconds, peakMb, longestGap, p99Gap } or { people, program, bytes, trouble }.
export function tableOf(rows, heading) {
  const parts = [heading, aligned(kColumns, rows.map((row) => figuresOf(row, rows)))];
  const troubles = rows.filter(({ trouble }) => trouble);
  if (troubles.length > 0) {
    const lines = troubles.map(({ people, program, trouble }) => `  ${grouped(people)}, ${program.title}: ${trouble}`);
    parts.push(['no answer:', ...lines].join('\n'));
  }
  const growth = growthOf(rows);
  if (growth.length > 0) parts.push(aligned(kGrowthColumns, growth));
  return `${[...parts, kLegend].join('\n\n')}\n`;
}
