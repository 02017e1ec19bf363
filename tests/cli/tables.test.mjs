// lint, milestones, counts, curve and moved: tables in three languages, each saying for what it was made.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { completion, completions, employee, folderOf, kSound, kSoundNames, plan, roster, run, trainingPlan, unit } from './command.mjs';

const json = (words, folder) => {
  const result = run([...words, '--format', 'json'], folder);
  assert.equal(result.err, '');
  assert.equal(result.status, 0);
  return JSON.parse(result.out);
};

test('lint cites the paragraph of each check and the place of each plan', (t) => {
  const folder = folderOf(t, kSound);
  const lint = json(['lint', ...kSoundNames], folder);
  assert.equal(lint.format, 'lint');
  assert.equal(lint.reporting_year, '2025-26');
  const few = lint.rows.find((row) => row.check === 'minimum_courses');
  assert.deepEqual([few.severity, few.provision, few.plan, few.found, few.wanted], ['warning', 'dopt-2025-07-04#3(i)', 'p', 2, 6]);
  assert.deepEqual([few.file, few.pointer], ['plan.json', '/plans/0']);
  assert.match(few.message, /Courses in the plan: 2; at least 6/);
});

test('milestones: what is done, what is overdue, and what nobody can know', (t) => {
  const done = { format: 'milestones', version: 1, organisation: 'm', done: [{ milestone: 'dopt-2025-07-04#Annexure-A.4', on: '2025-10-31' }] };
  const folder = folderOf(t, { ...kSound, 'm.json': done });
  const rows = json(['milestones', ...kSoundNames, 'm.json'], folder).rows;
  const banks = rows.find((row) => row.milestone.endsWith('A.4'));
  assert.deepEqual([banks.original_due_on, banks.due_on, banks.amended_by, banks.status], ['2025-10-15', '2025-10-31', 'dopt-2025-08-01#3', 'done']);
  assert.equal(rows.find((row) => row.milestone.endsWith('A.5')).status, 'overdue');
  const unknown = json(['milestones', ...kSoundNames], folder).rows;
  const { status, missing } = unknown.find((row) => row.milestone.endsWith('A.5'));
  assert.deepEqual([status, missing], ['undetermined', 'report'], 'which fact is missing');
});

test('counts by each fact add up to the summary', (t) => {
  const folder = folderOf(t, kSound);
  for (const by of ['level', 'group', 'designation', 'category', 'service']) {
    const rows = json(['counts', ...kSoundNames, '--by', by], folder).rows;
    assert.equal(rows.reduce((sum, row) => sum + row.employees, 0), 2, by);
    assert.equal(rows.reduce((sum, row) => sum + row.compliant, 0), 1, by);
  }
  assert.equal(json(['counts', ...kSoundNames, '--by', 'unit'], folder).rows[0].rate, '50.0 %');
  const courses = json(['counts', ...kSoundNames, '--by', 'course'], folder).rows;
  assert.deepEqual(courses.map((row) => [row.course, row.prescribed, row.completed, row.open]), [['c1', 2, 1, 1], ['c2', 2, 0, 1]]);
  const competencies = json(['counts', ...kSoundNames, '--by', 'competency'], folder).rows;
  assert.equal(competencies.reduce((sum, row) => sum + row.prescribed, 0), 4);
});

test('the curve begins with the year and has a row for every day on which something changes', (t) => {
  const folder = folderOf(t, kSound);
  const curve = json(['curve', ...kSoundNames, '--unit', 'm'], folder);
  assert.equal(curve.unit, 'm');
  assert.deepEqual(curve.rows.map((row) => [row.day, row.compliant, row.pending, row.missed]),
    [['2025-04-01', 0, 2, 0], ['2025-06-01', 1, 1, 0], ['2026-04-01', 1, 0, 1]]);
});

test('moved names who changed between two days, and by which paragraph', (t) => {
  const folder = folderOf(t, kSound);
  const moved = json(['moved', ...kSoundNames, '--from', '2025-05-31', '--to', '2025-06-01'], folder);
  assert.deepEqual(moved.rows.map((row) => [row.employee, row.from, row.to, row.provisions]), [['A', 'pending', 'compliant', 'dopt-2025-07-04#3(v)']]);
  assert.deepEqual(json(['moved', ...kSoundNames, '--from', '2025-06-01', '--to', '2025-06-01'], folder).rows, []);
});

test('every table comes as text and CSV too, with the same rows', (t) => {
  const folder = folderOf(t, kSound);
  for (const words of [['lint'], ['milestones'], ['counts', '--by', 'course'], ['curve'], ['moved', '--from', '2025-04-01', '--to', '2026-04-01']]) {
    const [command, ...more] = words;
    const table = json([command, ...kSoundNames, ...more], folder);
    const csv = run([command, ...kSoundNames, ...more, '--format', 'csv'], folder).out;
    assert.equal(csv.trimEnd().split('\r\n').length, table.rows.length + 1, command);
    const text = run([command, ...kSoundNames, ...more], folder).out;
    assert.match(text, /reporting_year: 2025-26 {2}as_on: 2026-02-15/, command);
    assert.equal(text.trimEnd().split('\n').length, table.rows.length + 3, command);
  }
});

test('what is switched off leaves its mark on every output', (t) => {
  const folder = folderOf(t, kSound);
  const off = ['--reading', 'R-2=off', '--orders', 'dopt-2025-07-04,dop-2025-08-18'];
  for (const words of [['lint'], ['milestones'], ['counts', '--by', 'course'], ['curve'], ['moved', '--from', '2025-04-01', '--to', '2026-04-01']]) {
    const [command, ...more] = words;
    assert.match(json([command, ...kSoundNames, ...more, ...off], folder).switched_off, /dopt-2025-08-19.*R-2/, command);
    assert.equal(json([command, ...kSoundNames, ...more], folder).switched_off, undefined, command);
  }
  const evaluation = json(['evaluate', ...kSoundNames, ...off], folder);
  assert.deepEqual([evaluation.orders, evaluation.readings_off], [['dop-2025-08-18', 'dopt-2025-07-04'], ['R-2']]);
  assert.equal(json(['evaluate', ...kSoundNames], folder).readings_off, undefined);
  assert.match(run(['evaluate', ...kSoundNames, ...off], folder).out, /Switched off: .*dopt-2025-08-19.*R-2/);
  assert.match(run(['evaluate', ...kSoundNames, ...off, '--format', 'csv'], folder).out, /,switched_off\r\n.*dopt-2025-08-19; .*R-2\r\n/);
  assert.match(run(['explain', ...kSoundNames, '--employee', 'A', ...off], folder).out, /Reading R-2 is switched off/);
  assert.match(run(['apar', ...kSoundNames, '--employee', 'A', ...off], folder).out, /Switched off: .*R-2/);
});

test('an APAR statement for one employee, a unit, or all; a page or JSON', (t) => {
  const folder = folderOf(t, kSound);
  const all = json(['apar', ...kSoundNames], folder);
  assert.deepEqual(all.statements.map((s) => s.employee), ['A', 'B']);
  const [one] = json(['apar', ...kSoundNames, '--employee', 'A'], folder).statements;
  assert.deepEqual([one.reporting_period, one.apar_cycle, one.placement.part], ['2025-26', '2026-27', 'Part-2 (Self appraisal)']);
  assert.deepEqual(one.courses.map((c) => [c.id, c.completed_on]), [['c1', '2025-06-01'], ['c2', null]]);
  assert.equal(json(['apar', ...kSoundNames, '--employee', 'A', '--law-as-on', '2025-08-18'], folder).statements[0].placement.part, 'Part-I');
  const page = run(['apar', ...kSoundNames, '--unit', 'm'], folder);
  assert.equal(page.out.match(/<article>/g).length, 2);
});

test('explain says what would change it, the shortest first', (t) => {
  const plans = trainingPlan([plan('p', ['c1', 'c2', 'c3'])], { courses: [['c1', 90], ['c2', 20], ['c3', 40]].map(([id, minutes]) => ({ id, name: id, minutes })) });
  const folder = folderOf(t, {
    'roster.json': roster([unit('m')], [employee('A')]), 'plan.json': plans, 'done.json': completions([completion('A', 'c1', '2025-06-01')], { as_on: '2026-02-15' }),
  });
  const told = json(['explain', ...kSoundNames, '--employee', 'A'], folder);
  const flip = told.children.find((child) => child.code === 'flip');
  assert.deepEqual(flip.children.map((child) => child.code), ['c2']);
  assert.match(flip.text, /Compliant.*20 minutes/);
});

test('days the wrong way round, and an employee of another unit, are refused in words', (t) => {
  const folder = folderOf(t, { ...kSound, 'roster.json': roster([unit('m'), unit('o')], [employee('A'), employee('B')]) });
  const moved = run(['moved', ...kSoundNames, '--from', '2026-04-01', '--to', '2026-02-01'], folder);
  assert.equal(moved.status, 2);
  assert.match(moved.err, /--to: the later day lies before the earlier one/);
  const apar = run(['apar', ...kSoundNames, '--unit', 'o', '--employee', 'A'], folder);
  assert.equal(apar.status, 2);
  assert.match(apar.err, /the employee 'A' is not under the unit 'o'/);
});

test('a result is written beside files of other names, and over none of them', (t) => {
  const folder = folderOf(t, { ...kSound, 'out.part': kSound['roster.json'] });
  const result = run(['evaluate', 'out.part', 'plan.json', 'done.json', '-o', 'out'], folder);
  assert.equal(result.status, 0);
  assert.deepEqual(readdirSync(folder).sort(), ['done.json', 'out', 'out.part', 'plan.json', 'roster.json']);
});

test('a course that a plan names twice counts once, with a warning', (t) => {
  const folder = folderOf(t, { ...kSound, 'plan.json': trainingPlan([plan('p', ['c1', 'c2', 'c1'])]) });
  const result = run(['evaluate', ...kSoundNames, '--format', 'json'], folder);
  assert.equal(result.status, 0);
  assert.match(result.err, /plan\.json:1:\d+: warning: .*twice.*\[plan\.course_twice\] \/plans\/0\/courses\/2: c1/);
  assert.equal(JSON.parse(result.out).employees[0].obligations[0].of, 2);
});
