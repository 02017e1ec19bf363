// `evaluate --format json` is exactly the shape of formats.md, section 3, whatever the order of files and rows.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { completion, completions, employee, folderOf, kSound, kSoundNames, plan, roster, run, trainingPlan, unit } from './command.mjs';

const kCounts = ['employees', 'covered', 'compliant', 'late', 'pending', 'missed', 'undetermined', 'not_applicable'];
const kTop = ['format', 'version', 'reporting_year', 'as_on', 'law_as_on', 'orders', 'summary', 'units', 'employees', 'inputs'];
const kEmployee = ['id', 'unit', 'status', 'met_on', 'prescriber', 'plans', 'obligations', 'reasons', 'findings'];
const kObligation = ['provision', 'kind', 'status', 'due_on', 'met_on', 'done', 'needed', 'of', 'missing'];
const kInput = ['file', 'kind', 'records', 'used', 'set_aside', 'errors'];

function evaluate(folder, files, more = []) {
  const result = run(['evaluate', ...files, '--format', 'json', ...more], folder);
  assert.ok(result.status === 0 || result.status === 1, result.err);
  return JSON.parse(result.out);
}

/** All orders of a few things. */
const permutations = (list) => list.length < 2 ? [list] : list.flatMap((first, at) =>
  permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [first, ...rest]));

// Delhi in 2026-27: every kind of obligation, `of` without a number, several plans, somebody not covered and somebody
// undetermined.
const delhi = { unit: 'finance', category: 'all_india_service', service: 'IAS', cadre: 'AGMUT' };
const byYear = (plans, more) => trainingPlan(plans, { reporting_year: '2026-27', ...more });
const kDelhi = {
  'roster.json': roster(
    [unit('gnctd', { known_as: 'gnctd' }), unit('finance', { kind: 'department', parent: 'gnctd' }), unit('empty', { parent: 'gnctd' })],
    [employee('B', { ...delhi, on_central_deputation: false, profile_status: 'pending' }), employee('C', delhi),
      employee('10', { unit: 'finance', group: 'A' }), employee('9', { unit: 'gnctd', category: 'gramin_dak_sevak' })]),
  'plans.json': byYear([
    plan('u', ['c1', 'c2'], { prescribed_by: { kind: 'cca', id: 'mha' }, courses: [{ id: 'c1', requirement: 'mandatory' }, { id: 'c2' }], assessments: ['ca'] }),
    plan('f', ['f1'], { prescribed_by: { kind: 'administrative_secretary', id: 'finance' } }),
    plan('g', ['c1'], { prescribed_by: { kind: 'mdo', id: 'gnctd' } }),
  ], { courses: ['c1', 'c2', 'f1', 'x1'].map((id) => ({ id, name: id })), assessments: [{ id: 'ca', name: 'CA' }] }),
  'done.json': completions([completion('B', 'c1', '2026-05-01'), completion('B', 'x1', '2026-06-01'), completion('Z', 'c1', '2026-05-01'),
    completion('B', 'f1', '2026-11-01')], { as_on: '2026-10-15' }),
};
const kDelhiNames = Object.keys(kDelhi);

test('every object has exactly the members of formats.md, in their order', (t) => {
  const result = evaluate(folderOf(t, kDelhi), kDelhiNames);
  assert.deepEqual(Object.keys(result), kTop);
  assert.deepEqual(Object.keys(result.summary), kCounts);
  for (const one of result.units) assert.deepEqual(Object.keys(one), ['id', ...kCounts]);
  for (const one of result.inputs) assert.deepEqual(Object.keys(one), kInput);
  for (const one of result.employees) {
    assert.deepEqual(Object.keys(one), kEmployee);
    if (one.prescriber !== null) assert.deepEqual(Object.keys(one.prescriber), ['kind', 'id']);
    for (const obligation of one.obligations) assert.deepEqual(Object.keys(obligation), kObligation);
  }
});

test('the values of one result, all of them', (t) => {
  const result = evaluate(folderOf(t, kDelhi), kDelhiNames);
  const obligation = (provision, kind, status, due_on, met_on, done, needed, of, missing = []) =>
    ({ provision, kind, status, due_on, met_on, done, needed, of, missing });
  const { orders, ...rest } = result;
  assert.equal(orders.length, 10);
  assert.deepEqual(orders, [...orders].sort());
  const counts = (...numbers) => Object.fromEntries(kCounts.map((name, at) => [name, numbers[at]]));
  assert.deepEqual(rest, {
    format: 'evaluation', version: 1, reporting_year: '2026-27', as_on: '2026-10-15', law_as_on: '2026-10-15',
    summary: counts(4, 3, 0, 0, 2, 1, 0, 1),
    units: [{ id: 'empty', ...counts(0, 0, 0, 0, 0, 0, 0, 0) }, { id: 'finance', ...counts(3, 3, 0, 0, 2, 1, 0, 0) },
      { id: 'gnctd', ...counts(4, 3, 0, 0, 2, 1, 0, 1) }],
    employees: [
      { id: '10', unit: 'finance', status: 'pending', met_on: null, prescriber: { kind: 'mdo', id: 'gnctd' }, plans: ['f', 'g'],
        obligations: [
          obligation('dopt-2025-07-04#3(v)', 'complete_share', 'pending', '2027-03-31', null, 0, 1, 1),
          obligation('gnctd-2026-01-02#(ii)', 'complete_each', 'pending', '2027-03-31', null, 0, 1, 1)],
        reasons: [], findings: [] },
      { id: '9', unit: 'gnctd', status: 'not_applicable', met_on: null, prescriber: null, plans: [], obligations: [],
        reasons: ['not_covered'], findings: [] },
      { id: 'B', unit: 'finance', status: 'pending', met_on: null, prescriber: { kind: 'cca', id: 'mha' }, plans: ['f', 'u'],
        obligations: [
          obligation('ais-2025-10-16#2', 'complete_each', 'met', '2027-03-31', '2026-05-01', 1, 1, 1),
          obligation('dopt-2025-07-04#3(v)', 'complete_share', 'met', '2027-03-31', '2026-05-01', 1, 1, 2),
          obligation('dopt-2025-07-04#4', 'pass_assessment', 'pending', '2027-03-31', null, 0, 1, 1),
          obligation('gnctd-2026-01-02#(ii)', 'complete_each', 'pending', '2027-03-31', null, 0, 1, 1),
          obligation('gnctd-2026-01-02#(iv)', 'complete_count', 'met', '2026-09-30', '2026-06-01', 1, 1, null),
          obligation('gnctd-2026-01-02#(iv)', 'complete_count', 'pending', '2027-03-31', null, 0, 1, null)],
        reasons: [], findings: ['profile_not_verified'] },
      { id: 'C', unit: 'finance', status: 'missed', met_on: null, prescriber: null, plans: ['f'],
        obligations: [
          obligation('dopt-2025-07-04#3(v)', 'complete_share', 'undetermined', '2027-03-31', null, 0, 0, 0, ['missing_on_central_deputation']),
          obligation('gnctd-2026-01-02#(ii)', 'complete_each', 'pending', '2027-03-31', null, 0, 1, 1),
          obligation('gnctd-2026-01-02#(iv)', 'complete_count', 'missed', '2026-09-30', null, 0, 1, null),
          obligation('gnctd-2026-01-02#(iv)', 'complete_count', 'pending', '2027-03-31', null, 0, 1, null)],
        reasons: [], findings: [] },
    ],
    inputs: [
      { file: 'done.json', kind: 'completions', records: 4, used: 3, set_aside: 1, errors: 0 },
      { file: 'plans.json', kind: 'training-plan', records: 8, used: 8, set_aside: 0, errors: 0 },
      { file: 'roster.json', kind: 'roster', records: 7, used: 7, set_aside: 0, errors: 0 },
    ],
  });
});

test('the order of the files changes no byte', (t) => {
  const folder = folderOf(t, kDelhi);
  const outputs = permutations(kDelhiNames).map((files) => run(['evaluate', ...files, '--format', 'json'], folder).out);
  assert.equal(outputs.length, 6);
  assert.equal(new Set(outputs).size, 1);
});

test('the order of the rows changes no byte', (t) => {
  const turned = structuredClone(kDelhi);
  for (const list of [turned['roster.json'].units, turned['roster.json'].employees, turned['plans.json'].plans, turned['plans.json'].courses,
    turned['done.json'].completions]) list.reverse();
  const one = run(['evaluate', ...kDelhiNames, '--format', 'json'], folderOf(t, kDelhi)).out;
  assert.equal(run(['evaluate', ...kDelhiNames, '--format', 'json'], folderOf(t, turned)).out, one);
});

test('one file or many give the same answer', (t) => {
  const parts = { 'units.json': roster(kSound['roster.json'].units, []), 'A.json': roster([], [employee('A')]), 'B.json': roster([], [employee('B')]),
    'plan.json': kSound['plan.json'], 'done.json': kSound['done.json'], 'again.json': kSound['done.json'] };
  const { inputs: _, ...whole } = evaluate(folderOf(t, kSound), kSoundNames);
  const { inputs, ...split } = evaluate(folderOf(t, parts), Object.keys(parts));
  assert.deepEqual(split, whole);
  assert.equal(inputs.length, 6);
});

// --- defaults

test('data as on: the latest as_on of the completions files; law as on: the same', (t) => {
  const files = { ...kSound, 'later.json': completions([], { as_on: '2026-03-02' }), 'none.json': completions([]) };
  const result = evaluate(folderOf(t, files), Object.keys(files));
  assert.equal(result.as_on, '2026-03-02');
  assert.equal(result.law_as_on, '2026-03-02');
});

test('data as on: today in India where no file says it', (t) => {
  const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(new Date());
  const before = today();
  const result = evaluate(folderOf(t, kSound), ['roster.json', 'plan.json']);
  assert.ok([before, today()].includes(result.as_on), result.as_on);
});

test('data as on and law as on are two dates', (t) => {
  const folder = folderOf(t, kSound);
  const one = evaluate(folder, kSoundNames, ['--as-on', '2026-03-31']);
  assert.deepEqual([one.as_on, one.law_as_on], ['2026-03-31', '2026-03-31']);
  const two = evaluate(folder, kSoundNames, ['--as-on', '2026-03-31', '--law-as-on', '2025-07-03']);
  assert.deepEqual([two.as_on, two.law_as_on], ['2026-03-31', '2025-07-03']);
  assert.deepEqual(two.orders, []);
  assert.deepEqual(two.employees[0].reasons, ['nothing_prescribed']);
});

test('reporting year: the plans\' year where all agree, else the one that holds data as on', (t) => {
  const both = { ...kSound, 'next.json': trainingPlan([plan('n', ['c1'])], { reporting_year: '2026-27' }) };
  const folder = folderOf(t, both);
  const year = (files, ...more) => evaluate(folder, files, more).reporting_year;
  assert.equal(year(kSoundNames, '--as-on', '2027-05-01'), '2025-26');
  assert.equal(year(Object.keys(both), '--as-on', '2026-03-31'), '2025-26');
  assert.equal(year(Object.keys(both), '--as-on', '2026-04-01'), '2026-27');
  assert.equal(year(['roster.json'], '--as-on', '2026-04-01'), '2026-27');
  assert.equal(year(Object.keys(both), '--as-on', '2026-04-01', '--year', '2025-26'), '2025-26');
});

// --- what can be chosen

test('a unit, an employee, or no employees', (t) => {
  const folder = folderOf(t, kDelhi);
  const all = evaluate(folder, kDelhiNames);
  const finance = evaluate(folder, kDelhiNames, ['--unit', 'finance']);
  assert.deepEqual(finance.employees, all.employees.filter((e) => e.unit === 'finance'));
  assert.deepEqual(finance.units, all.units.filter((u) => u.id === 'finance'));
  assert.equal(finance.summary.employees, 3);
  const one = evaluate(folder, kDelhiNames, ['--employee', 'B']);
  assert.deepEqual(one.employees, all.employees.filter((e) => e.id === 'B'));
  assert.equal(one.summary.employees, 1);
  assert.deepEqual(evaluate(folder, kDelhiNames, ['--no-employees']), { ...all, employees: [] });
});

test('orders and readings can be switched off', (t) => {
  const folder = folderOf(t, kDelhi);
  const provisions = (...more) => evaluate(folder, kDelhiNames, more).employees.find((e) => e.id === 'B').obligations.map((o) => o.provision);
  assert.deepEqual(provisions('--orders', 'dopt-2025-07-04'), ['dopt-2025-07-04#3(v)', 'dopt-2025-07-04#4']);
  assert.deepEqual(provisions('--orders', 'dopt-2025-07-04,ais-2025-10-16', '--reading', 'R-3=off'), ['dopt-2025-07-04#3(v)', 'dopt-2025-07-04#4']);
  assert.equal(provisions('--reading', 'R-3=off').includes('ais-2025-10-16#2'), false);
  assert.equal(provisions('--reading', 'R-3=off', '--reading', 'R-3=on').includes('ais-2025-10-16#2'), true);
});

// --- the other forms

test('CSV has a row for each employee, also where a name holds commas and quotation marks', (t) => {
  const files = { ...kSound, 'roster.json': roster([unit('m')], [employee('A', { name: 'Rao, "A"\nB' }), employee('B')]) };
  const result = run(['evaluate', ...kSoundNames, '--format', 'csv'], folderOf(t, files));
  assert.ok(result.out.includes('\r\nA,"Rao, ""A""\nB",m,compliant,2025-06-01,mdo,m,p,'), result.out);
  assert.ok(result.out.endsWith('\r\n'));
});

test('the summary for people says the counts and the rate', (t) => {
  const out = run(['evaluate', ...kSoundNames], folderOf(t, kSound)).out;
  assert.match(out, /Reporting year 2025-26, data as on 2026-02-15, law as on 2026-02-15/);
  assert.match(out, /\nall +2 +2 +1 +0 +1 +0 +0 +0 +50\.0 %/);
});

test('explain quotes the paragraph and names the record', (t) => {
  const folder = folderOf(t, kSound);
  const text = run(['explain', ...kSoundNames, '--employee', 'A'], folder).out;
  for (const part of ['dopt-2025-07-04#3(v)', 'All employees shall complete at least 50% of the courses prescribed by the MDO/CCA for the year.',
    'done.json', '/completions/0', 'roster.json', '/employees/0']) assert.ok(text.includes(part), `${part} in\n${text}`);
  JSON.parse(run(['explain', ...kSoundNames, '--employee', 'A', '--format', 'json'], folder).out);
});

test('check --format json has exactly the shape of formats.md', (t) => {
  const folder = folderOf(t, { ...kSound, 'bad.json': roster([], [employee('C', { category: 'emperor' })]) });
  const result = JSON.parse(run(['check', ...kSoundNames, 'bad.json', '--format', 'json'], folder).out);
  assert.deepEqual(Object.keys(result), ['inputs', 'diagnostics']);
  for (const input of result.inputs) assert.deepEqual(Object.keys(input), kInput);
  assert.equal(result.diagnostics.length, 1);
  assert.deepEqual(Object.keys(result.diagnostics[0]), ['severity', 'code', 'file', 'pointer', 'line', 'column', 'message', 'detail']);
});

test('the verdicts that were written, read again beside the same files, change nothing and are accounted for', (t) => {
  const folder = folderOf(t, kSound);
  const before = run(['evaluate', ...kSoundNames, '--format', 'json', '--as-on', '2026-03-31'], folder);
  writeFileSync(join(folder, 'then.json'), before.out);
  const after = run(['evaluate', ...kSoundNames, 'then.json', '--format', 'json', '--as-on', '2026-03-31'], folder);
  assert.equal(after.status, 0);
  const [then, now] = [JSON.parse(before.out), JSON.parse(after.out)];
  const own = now.inputs.find((input) => input.file === 'then.json');
  assert.deepEqual(own, { file: 'then.json', kind: 'evaluation', records: 2, used: 2, set_aside: 0, errors: 0 });
  assert.deepEqual({ ...now, inputs: now.inputs.filter((input) => input !== own) }, then);
});
