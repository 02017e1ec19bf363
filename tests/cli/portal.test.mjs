// What the portal gives out, end to end: its reports by their header rows, an archive with a password, the lists an
// office keeps. The header rows are those of ../shared/igot; without that folder the tests say so.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderOf, kIsNative, run } from './command.mjs';

const kHeaders = resolve('../shared/igot/headers');
const absent = existsSync(kHeaders) ? false : 'the header rows of ../shared/igot are not here';
const columnsOf = (report) => readFileSync(join(kHeaders, report), 'utf8').trim().split(',');
const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A report with the columns of the portal's build, and these facts by column. */
function reportOf(columns, rows) {
  const line = (row) => columns.map((name) => quoted(String(row[name] ?? ''))).join(',');
  return [columns.map(quoted).join(','), ...rows.map(line)].join('\n') + '\n';
}

const kPeople = [
  { name: 'Asha Rao', email: 'asha@gov.in', phone: '9876543210', id: 'E1' },
  { name: 'Bala, K', email: 'bala@gov.in', phone: '9876543211', id: 'E2' },
  { name: 'Chitra', email: 'chitra@gov.in', phone: '9876543212', id: '' },
];
const kCourses = ['Cyber Security Basics', 'Code of Conduct', 'Noting and Drafting'];
const kDay = '2026-02-01 10:00:00';

function userReport(build) {
  return reportOf(columnsOf(`UserReport.${build}.csv`), kPeople.map((p) => ({
    Full_Name: p.name, Email: p.email, Phone_Number: p.phone, Employee_Id: p.id, Designation: 'Section Officer', Group: 'Group B',
    Ministry: 'Ministry A', Department: 'Department B', Profile_Status: 'Verified', Report_Last_Generated_On: kDay })));
}
function consumptionReport(build, done) {
  return reportOf(columnsOf(`ConsumptionReport.${build}.csv`), done.map(([p, course, day]) => ({
    Full_Name: p.name, Email: p.email, Phone_Number: p.phone, Content_Name: course, Status: day ? 'Completed' : 'In-Progress',
    Completed_On: day, Report_Last_Generated_On: kDay })));
}
function cbpReport(build) {
  const rows = kPeople.flatMap((p) => kCourses.map((course) => ({
    Name: p.name, Email: p.email, Phone: p.phone, EmployeeId: p.id, 'Name of CBP Allocated Course': course, isapar: 'Yes',
    'Allocated On': '2025-08-20', 'Due Date of Completion': '2026-03-31', Report_Last_Generated_On: kDay })));
  return reportOf(columnsOf(`CBPEnrollmentReport.${build}.csv`), rows);
}
const [asha, bala, chitra] = kPeople;
const kDone = [[asha, kCourses[0], '2025-09-01'], [asha, kCourses[1], '2025-09-02 10:00:00'], [bala, kCourses[0], '2025-10-01'],
               [bala, kCourses[1], ''], [chitra, 'code of conduct', '01/10/2025'], [chitra, kCourses[2], '2025-10-05']];

const kMapping = () => reportOf(columnsOf('ContentCompetencyMapping.csv'), kCourses.map((course, i) => ({
  content_id: `do_${i}`, content_name: course, competency_area: 'Domain' })));

function allReports() {
  return { 'a.csv': userReport('2026'), 'b.csv': consumptionReport('2025-10', kDone), 'c.csv': cbpReport('2026'), 'd.csv': kMapping() };
}

function evaluate(folder, files, more = []) {
  const result = run(['evaluate', ...files, '--as-on', '2026-03-31', '--format', 'json', ...more], folder);
  assert.equal(result.signal, null, result.err);
  return JSON.parse(result.out);
}
const statuses = (evaluation) => Object.fromEntries(evaluation.employees.map((e) => [e.id, e.status]));
const kExpected = { E1: 'compliant', E2: 'pending', 'chitra@gov.in': 'compliant' };

test('four reports of the portal give the figures, in whatever order they come', { skip: absent }, (t) => {
  const files = allReports();
  const folder = folderOf(t, files);
  const names = Object.keys(files);
  const first = evaluate(folder, names);
  assert.deepEqual(statuses(first), kExpected);
  assert.deepEqual(first.inputs.map((i) => [i.kind, i.records, i.used]),
    [['UserReport', 3, 3], ['ConsumptionReport', 6, 6], ['CBPEnrollmentReport', 9, 9], ['ContentCompetencyMapping', 3, 3]]);
  assert.deepEqual(evaluate(folder, [...names].reverse()), first);
});

test('reports of other builds give the same', { skip: absent }, (t) => {
  const folder = folderOf(t, { ...allReports(), 'a.csv': userReport('2025-10'), 'b.csv': consumptionReport('2024', kDone), 'c.csv': cbpReport('2025-10') });
  assert.deepEqual(statuses(evaluate(folder, ['a.csv', 'b.csv', 'c.csv', 'd.csv'])), kExpected);
});

test('packed reports give the same: gzip, and an archive with a password', { skip: absent || !kIsNative }, (t) => {
  const folder = folderOf(t, allReports());
  writeFileSync(join(folder, 'a.csv.gz'), gzipSync(readFileSync(join(folder, 'a.csv'))));
  assert.deepEqual(statuses(evaluate(folder, ['a.csv.gz', 'b.csv', 'c.csv'])), kExpected);
  const made = spawnSync('zip', ['-q', '-P', 'secret', 'All Reports.zip', 'a.csv', 'b.csv', 'c.csv'], { cwd: folder });
  assert.equal(made.status, 0, 'zip is needed: Debian package zip');
  assert.deepEqual(statuses(evaluate(folder, ['All Reports.zip'], ['--password', 'secret'])), kExpected);
  const locked = run(['check', 'All Reports.zip', '--format', 'json'], folder);
  assert.deepEqual(new Set(JSON.parse(locked.out).diagnostics.map((d) => d.code)), new Set(['zip.password_needed']));
  assert.equal(locked.status, 2);
});

test('a unit map places people, whatever separates its columns', { skip: absent }, (t) => {
  const folder = folderOf(t, { ...allReports(), 'map.csv': 'E-mail;Circle;Division\nasha@gov.in;North;N1\nbala@gov.in;North;N2\n' });
  const units = evaluate(folder, ['a.csv', 'b.csv', 'c.csv', 'map.csv']).units.map((u) => [u.id, u.employees]);
  assert.deepEqual(units, [['Ministry A', 3], ['Ministry A / Department B', 3], ['Ministry A / Department B / North', 2],
    ['Ministry A / Department B / North / N1', 1], ['Ministry A / Department B / North / N2', 1]]);
});

test('the report that counts over all plans is refused with its reason', { skip: absent }, (t) => {
  const folder = folderOf(t, { 's.csv': reportOf(columnsOf('CBPUserSummaryReport.2026.csv'), [{ Name: 'Asha' }]) });
  const result = run(['check', 's.csv', '--format', 'json'], folder);
  const { inputs, diagnostics } = JSON.parse(result.out);
  assert.deepEqual(inputs.map((i) => [i.kind, i.records, i.set_aside]), [['CBPUserSummaryReport', 1, 1]]);
  assert.equal(diagnostics.length, 1);
});

test('rosters and completions as a list, as lines and packed give what the document gives', (t) => {
  const employees = ['A', 'B'].map((id) => ({ id, name: id, unit: 'm', category: 'central_government' }));
  const done = [{ employee: 'A', course: 'c1', status: 'completed', completed_on: '2025-06-01' },
                { employee: 'B', course: 'c1', status: 'in_progress', progress: 40 }];
  const units = { format: 'roster', version: 1, units: [{ id: 'm', name: 'm', kind: 'ministry' }], employees: [] };
  const plan = { format: 'training-plan', version: 1, reporting_year: '2025-26', courses: [{ id: 'c1', name: 'c1' }], assessments: [],
    plans: [{ id: 'p', name: 'p', prescribed_by: { kind: 'mdo', id: 'm' }, applies_to: [], courses: [{ id: 'c1' }], assessments: [] }] };
  const lines = (list) => list.map((record) => JSON.stringify(record)).join('\n') + '\n';
  const folder = folderOf(t, {
    'units.json': units, 'plan.json': plan, 'people.json': { ...units, employees }, 'done.json': { format: 'completions', version: 1, completions: done, assessments: [] },
    'people-list.json': employees, 'done-list.json': done, 'people.ndjson': lines(employees), 'done.ndjson.gz': gzipSync(lines(done)) });
  const expected = { A: 'compliant', B: 'pending' };
  for (const files of [['people.json', 'done.json'], ['units.json', 'people-list.json', 'done-list.json'], ['units.json', 'people.ndjson', 'done.ndjson.gz']]) {
    assert.deepEqual(statuses(evaluate(folder, ['plan.json', ...files])), expected, files.join());
  }
});

test('a wrong line of NDJSON is said with its place, and the others are used', (t) => {
  const folder = folderOf(t, { 'done.ndjson': '{"employee":"A","course":"c","status":"completed","completed_on":"2025-06-01"}\n{"employee":"A",}\n' +
    '{"employee":"B","course":"c","status":"done"}\n' });
  const { inputs, diagnostics } = JSON.parse(run(['check', 'done.ndjson', '--format', 'json'], folder).out);
  assert.deepEqual(diagnostics.filter((d) => d.severity === 'error').map((d) => [d.code, d.pointer, d.line]),
    [['json.syntax', '/1', 2], ['record.unknown_value', '/2/status', 3]]);
  assert.deepEqual(inputs.map((i) => [i.records, i.set_aside, i.errors]), [[3, 1, 2]]);
});

test('rows that cannot be meant as they stand are said: too many cells, the header once more', (t) => {
  const folder = folderOf(t, { 'x.csv': 'Employee ID,Name,Designation\nE1,Asha,SO\nE2,Dev, Anand,SO\nEmployee ID,Name,Designation\nE3,Bala\n',
    'titled.csv': 'National Archives\nStaff list\nEmployee ID,Unit\nE1,North\n' });
  const { inputs, diagnostics } = JSON.parse(run(['check', 'x.csv', '--format', 'json'], folder).out);
  assert.deepEqual(diagnostics.filter((d) => d.line > 0).map((d) => [d.code, d.line]),
    [['table.too_many_cells', 3], ['table.header_again', 4], ['table.too_few_cells', 5]]);
  assert.deepEqual(inputs.map((i) => [i.records, i.used, i.set_aside, i.errors]), [[4, 2, 1, 1]]);
  const titled = JSON.parse(run(['check', 'titled.csv', '--format', 'json'], folder).out).diagnostics;
  assert.deepEqual(titled.map((d) => d.code), ['file.not_recognised']);
});

test('a roster of ours beside a report that contradicts itself: every record is accounted for', (t) => {
  const roster = { format: 'roster', version: 1, units: [{ id: 'm', name: 'm', kind: 'ministry' }],
    employees: [{ id: 'e0', name: 'A', unit: 'm', category: 'central_government' }] };
  const folder = folderOf(t, { 'r.json': roster,
    'u.csv': 'Full_Name,Employee_Id,Profile_Status,Report_Last_Generated_On\nA,e0,Verified,2026-02-01\nB,e0,Verified,2026-02-01\n' });
  const { inputs } = JSON.parse(run(['check', 'r.json', 'u.csv', '--format', 'json'], folder).out);
  for (const i of inputs) assert.equal(i.records, i.used + i.set_aside + i.errors, i.file);
  assert.deepEqual(inputs.map((i) => i.errors), [1, 2]);
});

test('what does not fit together is counted and said to those who can mend it', { skip: absent }, (t) => {
  const twin = [...kDone, [bala, 'Noting and Drafting 2.0', '2025-11-01'], [{ name: 'Ghost', email: 'ghost@gov.in', phone: '' }, kCourses[0], '2025-09-01']];
  const folder = folderOf(t, { ...allReports(), 'b.csv': consumptionReport('2025-10', twin) });
  const result = run(['reconcile', 'a.csv', 'b.csv', 'c.csv', 'd.csv', '--format', 'json', '--as-on', '2026-02-01'], folder);
  const rows = JSON.parse(result.out).rows.map((row) => [row.mender, row.code, row.count]);
  assert.deepEqual(rows.filter(([, code]) => code !== 'employee.category_assumed'),
    [['mdo_admin', 'completion.unknown_employee', 1], ['igot_support', 'completion.twin', 1]]);
});

test('what was guessed, written as corrections and given beside the same files, changes nothing', { skip: absent }, (t) => {
  const folder = folderOf(t, allReports());
  const names = ['a.csv', 'b.csv', 'c.csv', 'd.csv'];
  const before = run(['guesses', ...names, '--format', 'json', '--as-on', '2026-03-31'], folder);
  const guessed = JSON.parse(before.out).corrections;
  assert.deepEqual(guessed.filter((g) => g.what === 'course').map((g) => [g.written, g.means, g.count]),
    [['Code of Conduct', 'do_1', 6], ['Cyber Security Basics', 'do_0', 5], ['Noting and Drafting', 'do_2', 4]]);
  assert.ok(guessed.some((g) => g.what === 'unit' && g.written === 'Ministry A / Department B'));
  writeFileSync(join(folder, 'said.json'), before.out);
  const without = evaluate(folder, names), with_ = evaluate(folder, [...names, 'said.json']);
  assert.deepEqual(with_.employees, without.employees);
  assert.deepEqual(with_.units, without.units);
  const { used, records } = with_.inputs.find((i) => i.file === 'said.json');
  assert.equal(used, guessed.length);
  assert.equal(records, guessed.length);
  const after = JSON.parse(run(['guesses', ...names, 'said.json', '--format', 'json', '--as-on', '2026-03-31'], folder).out).corrections;
  assert.deepEqual(after, guessed);
});

test('columns of other names are read where a correction says what they are, in an archive too', (t) => {
  const list = 'Karmachari Sankhya,Naam,Pad,Karyalaya\n7,Asha,Clerk,North\n8,Bala,Clerk,South\n';
  const said = { format: 'corrections', version: 1, corrections: [
    { what: 'column', written: 'Karmachari sankhya', means: 'Employee ID' }, { what: 'column', written: 'Naam', means: 'full name', file: 'hr.csv' },
    { what: 'column', written: 'pad', means: 'designation' }, { what: 'column', written: 'Karyalaya', means: 'unit' }] };
  const folder = folderOf(t, { 'hr.csv': list, 'said.json': said, 'hr.csv.gz': gzipSync(list) });
  const alone = run(['check', 'hr.csv'], folder);
  assert.equal(alone.status, 2);
  assert.match(alone.out, /Karmachari Sankhya, Naam, Pad, Karyalaya/);
  for (const files of [['hr.csv', 'said.json'], ['said.json', 'hr.csv']]) {
    const { employees, inputs } = evaluate(folder, files);
    assert.deepEqual(employees.map((e) => [e.id, e.unit]), [['7', '(organisation not given) / North'], ['8', '(organisation not given) / South']]);
    assert.deepEqual(inputs.map((i) => [i.kind, i.records, i.used]), [['list of employees', 2, 2], ['corrections', 4, 4]]);
  }
  assert.deepEqual(evaluate(folder, ['hr.csv.gz', 'said.json']).employees, []); // one of the four is for another file
});
