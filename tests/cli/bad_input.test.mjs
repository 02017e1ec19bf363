// Bad input is named with file and place, everything else is read, nothing crashes (formats.md, sections 1 and 3).
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { mkdirSync, openSync, closeSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { completion, completions, employee, folderOf, kIsNative, kSound, kSoundNames, plan, roster, run, trainingPlan, unit } from './command.mjs';

const answer = (folder, files) => {
  const result = run(['evaluate', ...files, '--format', 'json'], folder);
  assert.equal(result.signal, null, result.err);
  return { ...result, json: result.out === '' ? null : JSON.parse(result.out) };
};

/** The diagnostics of `check` of these files, and its exit status. */
function check(folder, files) {
  const result = run(['check', ...files, '--format', 'json'], folder);
  assert.equal(result.signal, null, result.err);
  return { status: result.status, ...JSON.parse(result.out) };
}

// --- files that cannot be used at all

const beginning = '{ "format": "roster", "version": 1, ';
const kUseless = [
  // [what, bytes, code, line, column]
  ['not JSON', 'Dear Sir,\nplease find the list below.\n', 'json.syntax', 1, 1],
  ['a table of other things', 'Colour,Size\nred,7\n', 'file.not_recognised', 1, 1],
  ['cut off', beginning + '"units": [', 'json.syntax', 1, 46],
  ['two values', beginning + '"units": [], "employees": [] } 7', 'json.syntax', 1, 68],
  ['a comment', beginning + '// units\n"units": [] }', 'json.syntax', 1, 37],
  ['an empty file', '', 'json.empty', 1, 1],
  ['blanks only', ' \n\t\r\n', 'json.empty', 1, 1],
  ['a list', '[ { "id": "A" } ]', 'json.not_an_object', 1, 1],
  ['a single value', '"roster"', 'json.not_an_object', 1, 1],
  ['no format', '{ "version": 1 }', 'file.not_recognised', 1, 1],
  ['an unknown format', '{ "version": 1,\n  "format": "rooster" }', 'file.unknown_format', 2, 13],
  ['a format that is no text', '{ "format": 7, "version": 1 }', 'record.wrong_type', 1, 13],
  ['an unknown version', '{ "format": "roster", "version": 2 }', 'file.unknown_version', 1, 34],
  ['a member twice', beginning + '\n"units": [], "units": [], "employees": [] }', 'json.duplicate_member', 2, 14],
  ['a member twice, deep', beginning + '\n"units": [ { "id": "m", "id": "n" } ] }', 'json.duplicate_member', 2, 25],
  ['UTF-16, little end first', Buffer.from('\uFEFF{ "format": "roster" }', 'utf16le'), 'json.utf16', 1, 1],
  ['UTF-16, big end first', Buffer.from('\uFEFF{ "format": "roster" }', 'utf16le').swap16(), 'json.utf16', 1, 1],
  ['invalid UTF-8', Buffer.from(beginning + '"units": [ { "id": "\xFF" } ] }', 'latin1'), 'json.syntax', 1, 57],
  ['a lone surrogate', beginning + '"units": [ { "id": "\\uD800" } ] }', 'json.syntax', 1, 63],
  ['a number that does not fit', beginning + '"units": [ { "id": 123456789012345678901234567890 } ] }', 'json.number', 1, 56],
  ['nested a hundred thousand deep', beginning + '"x": ' + '['.repeat(100000), 'json.depth', 1, 36 + 5 + 64],
];

for (const [what, bytes, code, line, column] of kUseless) {
  test(`a file that is of no use: ${what}`, (t) => {
    const folder = folderOf(t, { ...kSound, 'bad.json': bytes });
    const alone = check(folder, ['bad.json']);
    assert.equal(alone.status, 2);
    const { message, detail, ...place } = alone.diagnostics[0];
    assert.deepEqual(place, { severity: 'error', code, file: 'bad.json', pointer: place.pointer, line, column });
    assert.ok(message.length > 10);
    assert.ok(detail.length <= 90);

    const sound = answer(folder, kSoundNames);
    assert.equal(sound.status, 0);
    const all = answer(folder, [...kSoundNames, 'bad.json']);
    assert.equal(all.status, 1);
    assert.deepEqual(all.json.employees, sound.json.employees);
    assert.deepEqual(all.json.summary, sound.json.summary);
    assert.ok(all.err.includes(`bad.json:${line}:${column}: error: `), all.err);
    assert.ok(all.err.includes(`[${code}]`), all.err);
  });
}

test('a byte order mark is accepted', (t) => {
  const folder = folderOf(t, { 'roster.json': '\uFEFF' + JSON.stringify(kSound['roster.json']) });
  assert.deepEqual(check(folder, ['roster.json']).diagnostics, []);
});

test('line and column behind a byte order mark are what an editor shows', (t) => {
  const folder = folderOf(t, { 'roster.json': '\uFEFF{ "format": "roster", "version": 2 }' });
  assert.equal(check(folder, ['roster.json']).diagnostics[0].column, 34);
});

test('what the system cannot open is named: no file, a directory, an unreadable file', (t) => {
  const folder = folderOf(t, kSound);
  mkdirSync(join(folder, 'directory'));
  // Tests run as root, whom no permission stops; this file exists and cannot be read by anybody.
  const files = kIsNative ? ['missing.json', 'directory', '/proc/self/mem'] : ['missing.json', 'directory'];
  for (const file of files) {
    const alone = run(['check', file], folder);
    assert.equal(alone.status, 2, file);
    assert.ok(alone.out.startsWith(`${file}: error: `), alone.out);
    const all = answer(folder, [...kSoundNames, file]);
    assert.equal(all.status, 1, file);
    assert.ok(all.err.startsWith(`${file}: error: `), all.err);
    assert.equal(all.json.summary.compliant, 1);
    assert.deepEqual(all.json.inputs.find((i) => i.file === file), { file, kind: '', records: 0, used: 0, set_aside: 0, errors: 0 });
  }
});

/** Writes `megabytes` of what `block` gives, a megabyte each. */
function writeBig(path, megabytes, block) {
  const file = openSync(path, 'w');
  for (let i = 0; i < megabytes; ++i) writeSync(file, block(i));
  closeSync(file);
}

const kGarbage = {
  'bytes of every kind': [50, (i) => Buffer.alloc(1 << 20, Uint8Array.from({ length: 251 }, (_, n) => (n * 73 + i) % 256))],
  'one endless text': [5, (i) => Buffer.from((i === 0 ? '{"format":"' : '') + 'x'.repeat(1 << 20))],
  'zeros': [5, () => Buffer.alloc(1 << 20)],
  'one letter': [5, () => Buffer.alloc(1 << 20, 'a')],
  'opening braces': [5, () => Buffer.alloc(1 << 20, '{"a":')],
};
for (const [what, [megabytes, block]] of Object.entries(kGarbage)) {
  test(`${megabytes} MB of garbage: ${what}`, (t) => {
    const folder = folderOf(t, kSound);
    writeBig(join(folder, 'garbage'), megabytes, block);
    const all = answer(folder, [...kSoundNames, 'garbage']);
    assert.equal(all.status, 1);
    assert.ok(all.err.startsWith('garbage:1:'), all.err.slice(0, 200));
    assert.ok(all.err.length < 1000);
    assert.equal(all.json.summary.compliant, 1);
  });
}

test('many bad records are said in few words', (t) => {
  const folder = folderOf(t, { ...kSound, 'bad.json': beginning + '"units": [], "employees": [' + '1,'.repeat(200_000) + '1] }' });
  const all = answer(folder, [...kSoundNames, 'bad.json']);
  assert.equal(all.status, 1);
  assert.equal(all.json.summary.compliant, 1);
  assert.equal(all.json.inputs.find((i) => i.file === 'bad.json').errors, 200_001);
  assert.ok(all.err.length < 2_000_000, `${all.err.length} bytes of messages`);
});

test('a file on one line takes about as long as the same file on many', (t) => {
  const people = Array.from({ length: 80_000 }, (_, i) => employee(`E${i}`));
  const many = JSON.stringify(roster([unit('m')], people), null, 1);
  const folder = folderOf(t, { 'one.json': roster([unit('m')], people), 'many.json': many });
  const time = (file) => {
    const begin = performance.now();
    assert.equal(run(['check', file], folder).status, 0);
    return performance.now() - begin;
  };
  const fast = time('many.json');
  const slow = time('one.json');
  assert.ok(slow < 2 * fast + 500, `${slow} ms on one line, ${fast} ms on many`);
});

// --- records

/** `files` beside the sound ones: the diagnostics of the file `bad`, as "severity code pointer". */
function diagnosed(t, bad, { exit, remaining }) {
  const folder = folderOf(t, { ...kSound, 'bad.json': bad });
  const found = check(folder, [...kSoundNames, 'bad.json']);
  assert.equal(found.status, exit);
  const all = answer(folder, [...kSoundNames, 'bad.json']);
  assert.equal(all.status, exit);
  assert.deepEqual(all.json.employees.map((e) => e.id), remaining);
  for (const input of all.json.inputs) assert.equal(input.records, input.used + input.set_aside + input.errors, input.file);
  for (const d of found.diagnostics) assert.ok(d.line >= 1 && d.column >= 1 && d.file !== '' && d.message !== '');
  return found.diagnostics.map((d) => `${d.file} ${d.severity} ${d.code} ${d.pointer}`);
}

test('a member that is no list is an error, and the other lists of its file are read', (t) => {
  const bad = { format: 'roster', version: 1, units: {}, employees: [employee('C')] };
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['A', 'B', 'C'] }), ['bad.json error record.wrong_type /units']);
});

test('an employee twice with the same facts is one', (t) => {
  assert.deepEqual(diagnosed(t, roster([], [employee('A')]), { exit: 0, remaining: ['A', 'B'] }), []);
});

test('an employee twice with different facts is used in neither form, and both are shown', (t) => {
  const found = diagnosed(t, roster([], [employee('A', { name: 'Another' })]), { exit: 1, remaining: ['B'] });
  assert.deepEqual(found, [
    'bad.json error employee.conflict /employees/0',
    'done.json set_aside completion.unknown_employee /completions/0/employee',
    'roster.json error employee.conflict /employees/0',
  ]);
});

test('an employee of an unknown unit is left out, and its records are set aside', (t) => {
  const bad = roster([], [employee('C', { unit: 'nowhere' }), employee('D')]);
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['A', 'B', 'D'] }), ['bad.json error employee.unknown_unit /employees/0/unit']);
});

test('units in a circle are left out with all below them', (t) => {
  const circle = [unit('x', { parent: 'y' }), unit('y', { parent: 'z' }), unit('z', { parent: 'x' }), unit('low', { parent: 'x' }),
    unit('self', { parent: 'self' }), unit('lost', { parent: 'nowhere' }), unit('below', { parent: 'lost' }), unit('fine', { parent: 'm' })];
  const bad = roster(circle, [employee('C', { unit: 'low' }), employee('D', { unit: 'fine' })]);
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['A', 'B', 'D'] }), [
    'bad.json error unit.cycle /units/0',
    'bad.json error unit.cycle /units/1',
    'bad.json error unit.cycle /units/2',
    'bad.json error unit.parent_left_out /units/3',
    'bad.json error unit.cycle /units/4',
    'bad.json error unit.unknown_parent /units/5/parent',
    'bad.json error unit.parent_left_out /units/6',
    'bad.json error employee.unknown_unit /employees/0/unit',
  ]);
});

test('a unit twice with different facts is used in neither form', (t) => {
  const bad = roster([unit('m', { name: 'Other' }), unit('n')], [employee('C', { unit: 'n' })]);
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['C'] }), [
    'bad.json error unit.conflict /units/0',
    'done.json set_aside completion.unknown_employee /completions/0/employee',
    'roster.json error unit.conflict /units/0',
    'roster.json error employee.unknown_unit /employees/0/unit',
    'roster.json error employee.unknown_unit /employees/1/unit',
  ]);
});

test('a plan naming a course and an assessment that no file describes is used and named', (t) => {
  const bad = trainingPlan([plan('q', ['c1', 'c9'], { assessments: ['ca'] })], { courses: [] });
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['A', 'B'] }), [
    'bad.json error plan.unknown_assessment /plans/0/assessments/0',
    'bad.json error plan.unknown_course /plans/0/courses/1',
  ]);
});

test('a plan twice with different facts is used in neither form', (t) => {
  const bad = trainingPlan([plan('p', ['c1'])], { courses: [] });
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['A', 'B'] }),
    ['bad.json error plan.conflict /plans/0', 'plan.json error plan.conflict /plans/0']);
});

test('dates that do not exist and dates of another form are errors of their record alone', (t) => {
  const bad = completions(['2026-02-30', '2025-13-01', '01/06/2025', '2025-6-1', '2025-06-01T00:00', ''].map((d) => completion('B', 'c1', d)));
  const found = diagnosed(t, bad, { exit: 1, remaining: ['A', 'B'] });
  assert.deepEqual(found.map((d) => d.split(' ')[3]), [0, 1, 2, 3, 4, 5].map((i) => `/completions/${i}/completed_on`));
  assert.deepEqual(new Set(found.slice(0, 2).map((d) => d.split(' ')[2])), new Set(['date.no_such_day']));
});

test('odd dates are warned of and used', (t) => {
  const bad = completions([completion('B', 'c1', '2026-03-01'), completion('B', 'c2', '2014-12-31')], { as_on: '2026-02-15' });
  assert.deepEqual(diagnosed(t, bad, { exit: 0, remaining: ['A', 'B'] }), [
    'bad.json warning date.after_as_on /completions/0/completed_on',
    'bad.json warning date.before_2015 /completions/1/completed_on',
  ]);
});

test('a completion without a date, and one of nobody who is loaded, are set aside and not errors', (t) => {
  const bad = completions([{ employee: 'B', course: 'c1', status: 'completed' }, completion('Z', 'c1', '2025-06-01')]);
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['A', 'B'] }), [
    'bad.json set_aside completion_undated /completions/0',
    'bad.json set_aside completion.unknown_employee /completions/1/employee',
  ]);
});

test('unknown members are warnings; wrong types, missing members and unknown words are errors', (t) => {
  const { name, ...nameless } = employee('F');
  const bad = roster([], [employee('C', { colour: 'red' }), employee('D', { batch: '2012' }), employee('E', { category: 'emperor' }),
    nameless, employee('', {}), employee('x'.repeat(129)), employee('G', { batch: 12.5 }), employee('H', { roles: ['a', 7] }), 7]);
  assert.deepEqual(diagnosed(t, bad, { exit: 1, remaining: ['A', 'B', 'C'] }), [
    'bad.json warning record.unknown_member /employees/0/colour',
    'bad.json error record.wrong_type /employees/1/batch',
    'bad.json error record.unknown_value /employees/2/category',
    'bad.json error record.missing_member /employees/3',
    'bad.json error record.bad_id /employees/4/id',
    'bad.json error record.bad_id /employees/5/id',
    'bad.json error record.wrong_type /employees/6/batch',
    'bad.json error record.wrong_type /employees/7/roles/1',
    'bad.json error record.wrong_type /employees/8',
  ]);
});

test('a place in a large file is exact', (t) => {
  const people = Array.from({ length: 3000 }, (_, i) => employee(`P${i}`));
  people[2500].appointed_on = '2025-02-29';
  const text = JSON.stringify(roster([], people), null, 2);
  const lines = text.split('\n');
  const line = lines.findIndex((l) => l.includes('2025-02-29')) + 1;
  const folder = folderOf(t, { 'bad.json': text });
  const found = check(folder, ['bad.json']).diagnostics.filter((d) => d.code === 'date.no_such_day');
  assert.deepEqual(found.map((d) => [d.pointer, d.line, d.column]),
    [['/employees/2500/appointed_on', line, lines[line - 1].indexOf('"2025') + 1]]);
});

test('a bad order changes nothing, a good one takes effect', (t) => {
  const paragraph = (share) => ({
    id: '1', quote: 'All courses.',
    obligations: [{ kind: 'complete_share', quote: 'All courses.', courses: 'prescribed', due: '03-31', share }],
  });
  const order = (share) => ({ format: 'order', version: 1, id: 'm-1', instrument: 'OM', dated: '2025-07-10', paragraphs: [paragraph(share)] });
  const folder = folderOf(t, { ...kSound, 'good.json': order({ numerator: 1, denominator: 1 }), 'bad.json': order({ numerator: 3, denominator: 2 }) });
  const provisions = (files) => answer(folder, files).json.employees[0].obligations.map((o) => o.provision);
  assert.deepEqual(provisions(kSoundNames), ['dopt-2025-07-04#3(v)']);
  assert.deepEqual(provisions([...kSoundNames, 'good.json']), ['dopt-2025-07-04#3(v)', 'm-1#1']);
  const bad = answer(folder, [...kSoundNames, 'bad.json']);
  assert.equal(bad.status, 1);
  assert.ok(bad.err.includes('/paragraphs/0/obligations/0/share'), bad.err);
  assert.deepEqual(bad.json.employees[0].obligations.length, 1);
});
