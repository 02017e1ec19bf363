// Input that no person writes: cut off, endless, made to do harm, or changed while it is read. Beside sound files it costs one
// clear message and bounded memory, and nothing of theirs. (Every chunk split is in the unit tests of the parsers.)
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { constants, crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { usageOf } from '../../tools/bench/usage.mjs';
import { folderOf, kIsNative, kProgram, kSound, kSoundNames, run } from './command.mjs';

// --- running, and what holds of every run

/** evaluate of the sound files and these: status, signal, out, err, peakMb. `begun` is given the process. */
function evaluate(folder, files, words = [], begun = () => {}) {
  const [command, ...first] = kIsNative ? [kProgram] : [process.execPath, kProgram];
  const child = spawn(command, [...first, 'evaluate', ...kSoundNames, ...files, '--format', 'json', ...words], { cwd: folder });
  const texts = { out: [], err: [] };
  child.stdout.on('data', (bytes) => texts.out.push(bytes));
  child.stderr.on('data', (bytes) => texts.err.push(bytes));
  let peakMb = 0;
  const look = setInterval(() => { peakMb = Math.max(peakMb, usageOf(child.pid).peakMb); }, 5);
  begun(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      clearInterval(look);
      resolve({ status, signal, peakMb, out: Buffer.concat(texts.out).toString(), err: Buffer.concat(texts.err).toString() });
    });
  });
}

const isSound = ({ file }) => kSoundNames.includes(file);
let before; // what the sound files give alone; all their people are in the unit m, and nobody else is

/** Holds of whatever stands beside the sound files; gives the accounts of the others. */
function nothingIsLost(t, result) {
  before ??= JSON.parse(run(['evaluate', ...kSoundNames, '--format', 'json'], folderOf(t, kSound)).out);
  assert.equal(result.signal, null, result.err.slice(0, 1000));
  const now = JSON.parse(result.out);
  const ids = before.employees.map((e) => e.id);
  assert.deepEqual(now.employees.filter((e) => ids.includes(e.id)), before.employees);
  assert.deepEqual(now.units.find((u) => u.id === 'm'), before.units[0]);
  if (now.employees.length === before.employees.length) assert.deepEqual(now.summary, before.summary);
  assert.deepEqual(now.inputs.filter(isSound), before.inputs);
  for (const i of now.inputs) assert.equal(i.records, i.used + i.set_aside + i.errors, JSON.stringify(i));
  return now.inputs.filter((input) => !isSound(input));
}

/** The first message that is no warning: { file, line, text, code }; a sentence each. */
function firstMessage(err) {
  const said = /^(.+?)(?::(\d+):\d+)?: (error|set_aside): (.+) \[([a-z0-9_]+\.[a-z0-9_]+)\]/;
  const line = err.split('\n').find((text) => said.test(text) && !text.includes('more like these'));
  if (line === undefined) return null;
  const [, file, number, , text, code] = said.exec(line);
  assert.match(text, /^[a-z].*( \S+){2}/s, line);
  return { file, line: number === undefined ? null : Number(number), text, code };
}

// --- what the files are made of: a list of pieces, each text, bytes, or [how often, the piece]

function write(path, pieces) {
  const file = openSync(path, 'w');
  for (const piece of pieces) {
    const [count, bytes] = Array.isArray(piece) ? piece : [1, piece];
    for (let i = 0; i < count; ++i) writeSync(file, bytes);
  }
  closeSync(file);
}

const megabyte = (text) => Buffer.alloc(1 << 20, text);
const deep = (open, close) => open.repeat(1e6) + close.repeat(1e6);
const each = (count, of) => Array.from({ length: count }, (_, i) => of(i));
const person = (id, more = '') => `{"id":"${id}","name":"${id}","unit":"t","category":"central_government"${more}}`;
const roster = (...people) => `{"format":"roster","version":1,"units":[{"id":"t","name":"T","kind":"ministry"}],"employees":[${people.join()}]}`;
const done = (more = '') => `{"employee":"A","course":"c1","status":"completed","completed_on":"2025-06-01"${more}}`;
const completions = (...list) => `{"format":"completions","version":1,"completions":[${list.join()}]}`;
const header = 'Full_Name,Employee_Id,Ministry,Profile_Status,Report_Last_Generated_On\n';
const row = (id, name = id) => `${name},${id},T,Verified,2026-02-01\n`;
const members = each(1e6, (i) => `,"k${i.toString(36)}":1`).join('');
const columns = each(1e6, (i) => `c${i}`).join();
const utf16 = (text, mark = '\uFEFF') => [Buffer.from(mark + text, 'utf16le')];
const utf16be = (text, mark) => utf16(text, mark).map((bytes) => bytes.swap16());
const kCopies = kIsNative ? 3_500_000 : 350_000; // natively some two seconds each
const copies = (line) => [kCopies / 5e4, each(5e4, line).join('')];

// --- packs

const gzip = (pieces) => pieces.map((piece) => (Array.isArray(piece) ? [piece[0], gzipSync(piece[1])] : gzipSync(piece)));
const kGigabyte = (text) => [64, Buffer.alloc(1 << 24, text)];

/** The pieces as one deflated stream. */
const deflated = (pieces) => Buffer.concat([...pieces, ''].flatMap((piece, i) => {
  const [count, bytes] = Array.isArray(piece) ? piece : [1, piece];
  return each(count, () => 0).fill(deflateRawSync(bytes, { finishFlush: i < pieces.length ? constants.Z_FULL_FLUSH : constants.Z_FINISH }));
}));

/** A zip archive of [name, bytes, what its headers say otherwise]. */
function zip(...entries) {
  const locals = [], directory = [];
  let offset = 0;
  for (const [name, bytes, { packed = deflateRawSync(bytes), crc = crc32(bytes), size = Buffer.byteLength(bytes), flags = 0 } = {}] of entries) {
    const head = Buffer.alloc(26);
    [20, flags, 8].forEach((number, i) => head.writeUInt16LE(number, 2 * i));
    [crc, packed.length, size, name.length].forEach((number, i) => head.writeUInt32LE(number, 10 + 4 * i));
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0'), head, rest, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.from('PK\x05\x06'.padEnd(22, '\0'));
  [8, 10].forEach((at) => end.writeUInt16LE(entries.length, at));
  [size, offset].forEach((number, i) => end.writeUInt32LE(number, 12 + 4 * i));
  return Buffer.concat([...locals, ...directory, end]);
}

const kReport = header + each(200, (i) => row(`z${i}`)).join('');
const report = (more) => ['r.csv', kReport, more];
const bomb = (name, pieces) => zip([name, '', { packed: deflated(pieces), size: 2 ** 30 }]);
const kWord = Buffer.from('not deflated at all');
const kWorkbook = 'xl/workbook.xml'; // what tells a spreadsheet from other archives
const kRelations = ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></Relationships>'];
const kBook = [kWorkbook, '<workbook xmlns:r="x"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'];
const kSheetBomb = ['xl/s.xml', '', { packed: deflated(['<worksheet>', kGigabyte(' ')]), size: 2 ** 30 }];

// --- the table

const native = { skip: !kIsNative && 'so large a file is read natively only' };
const todo = (why, more = {}) => ({ ...more, todo: why });

const kRows = [
  // [what, file, its pieces, code of the first message that is no warning, its line, records used, most megabytes of memory, more]
  ['JSON: a record of a roster nested a million deep', 'x.json', () => [roster(person('X', `,"x":${deep('[', ']')}`))], 'json.depth', 1, 0, 64],
  ['JSON: objects nested a million deep, not closed', 'x.json', () => [roster(person('X', `,"x":${deep('{"a":', '')}`))], 'json.depth', 1, 0, 64],
  ['JSON: a record of completions nested a million deep', 'x.json', () => [completions(done(), done(`,"x":${deep('[', ']')}`))], 'json.depth', 1, 0, 64],
  ['NDJSON: a line nested a million deep', 'x.json', () => [done(), '\n', done(`,"x":${deep('[', ']')}`), '\n', done()], 'json.depth', 2, 2, 64],
  ['JSON: a number of a million digits', 'x.json', () => [roster(person('X', `,"batch":${'9'.repeat(1e6)}`))], 'json.number', 1, 0, 64],
  ['JSON: an exponent of a million digits', 'x.json', () => [completions(done(`,"progress":1e${'9'.repeat(1e6)}`))], 'json.number', 1, 0, 64],
  ['JSON: a fraction of a million digits is a number', 'x.json', () => [completions(done(`,"progress":50.${'3'.repeat(1e6)}`))], null, null, 1, 64],
  ['NDJSON: a number of a million digits', 'x.json', () => [done(), '\n', done(`,"progress":${'9'.repeat(1e6)}`)], 'json.number', 2, 1, 64],
  ['JSON: an id of 50 MB', 'x.json', () => [roster(person('X').replace('X', 'x'.repeat(5e7)), person('X'))], 'record.bad_id', 1, 2, 400],
  ['JSON: a name of 50 MB is a name', 'x.json', () => [roster(person('X').replace('"name":"X', `"name":"${'x'.repeat(5e7)}`))], null, null, 2, 400],
  ['NDJSON: a line of 50 MB', 'x.json', () => [done(), `\n{"employee":"${'x'.repeat(5e7)}"}\n`, done()], 'json.syntax', 2, 2, 300, { says: /16 MiB/ }],
  ['NDJSON: a record behind 17 MB of blanks on its line', 'x.json', () => [done(), '\n', [17, megabyte(' ')], done(), '\n', done()], 'json.syntax', 2, 2, 300, { says: /16 MiB/ }],
  ['NDJSON: a line of 500 MB', 'x.json', () => [done(), '\n{"x":"', [500, megabyte('x')], '"}\n', done()], 'json.syntax', 2, 2, 300, native],
  ['JSON: a text of 500 MB in a list', 'x.json', () => [completions(done()).slice(0, -2), ',{"x":"', [500, megabyte('x')], '"}]}'], 'file.too_large', null, 0, 400,
    { ...native, says: /16 MiB/ }],
  ['JSON: 500 MB of records on a line', 'x.json', () => [completions(done()).slice(0, -2), [60, `,${done()}`.repeat(1e5)], ']}'], null, null, 6_000_001, 400, native],
  ['CSV: a value of 500 MB', 'x.csv', () => [header, row('X'), [500, megabyte('x')], '\n', row('Y')], 'csv.field_too_long', 3, 2, 100, native],
  ['CSV: a row of 500 MB', 'x.csv', () => [header, row('X'), [500, megabyte('x,')], '\n', row('Y')], 'csv.row_too_long', 3, 2, 200, native],
  ['a line of 500 MB of letters', 'x.csv', () => [[500, megabyte('x')]], 'file.too_large', null, 0, 400, native],
  ['JSON: a million members of a record', 'x.json', () => [roster(person('X', members))], null, null, 2, 800],
  ['NDJSON: a million members of a record', 'x.json', () => [done(), '\n', done(members)], null, null, 2, 800],
  ['JSON: a million members of a roster', 'x.json', () => [roster().slice(0, -1), members, '}'], null, null, 1, 800],
  ['JSON: a plan of 300,000 empty courses', 'x.json', () => ['{"format":"training-plan","version":1,"reporting_year":"2025-26","assessments":[],"plans":[],"courses":[',
    [3, '{},'.repeat(1e5)], '{}]}'], 'record.missing_member', 1, 0, 150, todo('1 MB of them takes 300')],
  ['JSON: a zero byte in a text', 'x.json', () => [roster(person('X\0'))], 'json.syntax', 1, 0, 64],
  ['JSON: zero bytes at the end', 'x.json', () => [roster(person('X')), '\n', Buffer.alloc(5000)], 'json.syntax', 2, 0, 64],
  ['JSON: a zero byte at the start', 'x.json', () => ['\0', roster(person('X'))], 'json.syntax', 1, 0, 64, todo('it is said to be UTF-16')],
  ['NDJSON: zero bytes in a line', 'x.json', () => [done(), '\n\0\0\0\n', done()], 'json.syntax', 2, 2, 64],
  ['JSON: UTF-16, little end first', 'x.json', () => utf16(roster(person('X'))), 'json.utf16', 1, 0, 64],
  ['JSON: UTF-16, big end first', 'x.json', () => utf16be(roster(person('X'))), 'json.utf16', 1, 0, 64],
  ['JSON: UTF-16, little end first, no mark', 'x.json', () => utf16(roster(person('X')), ''), 'json.utf16', 1, 0, 64],
  ['JSON: UTF-16, big end first, no mark', 'x.json', () => utf16be(roster(person('X')), ''), 'json.utf16', 1, 0, 64],
  ['CSV: UTF-16, little end first', 'x.csv', () => utf16(kReport), 'json.utf16', 1, 0, 64],
  ['CSV: UTF-16, big end first', 'x.csv', () => utf16be(kReport), 'json.utf16', 1, 0, 64],
  ['CSV: UTF-16, little end first, no mark', 'x.csv', () => utf16(kReport, ''), 'json.utf16', 1, 0, 64],
  ['CSV: UTF-16, big end first, no mark', 'x.csv', () => utf16be(kReport, ''), 'json.utf16', 1, 0, 64],
  ['CSV: a million columns more', 'x.csv', () => [header.trim(), ',', columns, '\n', row('X').trim(), ','.repeat(1e6), '\n', row('Y')], 'csv.too_many_columns', 1, 1, 64],
  ['CSV: a million columns of other names', 'x.csv', () => [`${columns}\n`.repeat(3)], 'file.not_recognised', 1, 0, 300],
  ['CSV: a row of a million cells', 'x.csv', () => [header, row('X'), 'x,'.repeat(1e6), '\n', row('Y')], 'csv.too_many_columns', 3, 2, 64],
  ['CSV: 300,000 rows of one cell', 'x.csv', () => [header, 'x\n'.repeat(3e5), row('X')], 'person.no_key', 2, 1, 150],
  ['CSV: a zero byte in a cell is a warning', 'x.csv', () => [header, row('X'), row('Y', 'a\0b'), row('Z')], null, null, 3, 64],
  ['CSV: zero bytes at the end', 'x.csv', () => [header, row('X'), Buffer.alloc(5000)], 'person.no_key', 3, 1, 64],
  ['CSV: a quote that opens 20 MB', 'x.csv', () => ['"', header, [100, row('X').repeat(8000)]], 'csv.field_too_long', 1, 0, 64],
  ['CSV: a quote that opens 20 MB below the header', 'x.csv', () => [header, '"', [100, row('X').repeat(8000)]], 'csv.field_too_long', 2, 799_999, 300],
  ['CSV: a quote in every row', 'x.csv', () => [header, [100, `"${row('X')}`.repeat(2000)], '\n'], 'csv.stray_quote', 2, 0, 200],
  ['CSV: 300,000 blank lines are no rows', 'x.csv', () => [header, '\n'.repeat(3e5), row('X')], null, null, 1, 64],
  ['CSV: 300,000 blank lines above the header', 'x.csv', () => ['\n'.repeat(3e5), header, row('X')], null, null, 1, 64, todo('it is said to be no JSON')],
  ['CSV: 300,000 rows of nothing', 'x.csv', () => [header, ',,,,\n'.repeat(3e5), row('X')], 'person.no_key', 2, 1, 200],
  ['CSV: a header only', 'x.csv', () => [header], null, null, 0, 64],
  ['CSV: a header twice', 'x.csv', () => [header, header, row('X')], 'table.header_again', 2, 1, 64],
  ['CSV: a row that is not UTF-8', 'x.csv', () => [header, row('X'), Buffer.from(row('\xFF\xFE'), 'latin1'), row('Y')], 'csv.invalid_utf8', 3, 2, 64],
  ['gzip: a gigabyte of commas in a report', 'x.gz', () => gzip([header, kGigabyte('a,')]), 'gzip.bomb', null, 0, 100],
  ['gzip: a gigabyte of blanks in completions', 'x.gz', () => gzip([`${done()}\n`, kGigabyte(' ')]), 'gzip.bomb', null, 0, 300],
  ['gzip: a gigabyte of zeros', 'x.gz', () => gzip([kGigabyte('\0')]), 'file.too_large', null, 0, 400],
  ['zip: a gigabyte of commas in a report', 'x.zip', () => [bomb('r.csv', [header, kGigabyte('a,')])], 'zip.bomb', null, 0, 100],
  ['zip: a gigabyte of commas', 'x.zip', () => [bomb('r.csv', [kGigabyte('a,')])], 'csv.row_too_long', 1, 0, 400],
  ['xlsx: a gigabyte of blanks', 'x.xlsx', () => [zip(kBook, kRelations, kSheetBomb)], 'zip.bomb', null, 0, 64],
  ['zip: a wrong check sum', 'x.zip', () => [zip(report({ crc: 7 }))], 'zip.broken', null, 0, 64],
  ['zip: a wrong check sum beside a sound report', 'x.zip', () => [zip(report(), ['s.csv', kReport, { crc: 7 }])], 'zip.broken', null, 200, 64],
  ['zip: an entry larger than it is said to be', 'x.zip', () => [zip(report({ size: 3 }))], 'zip.broken', null, 0, 64],
  ['zip: an entry smaller than it is said to be', 'x.zip', () => [zip(report({ size: 99999 }))], 'zip.broken', null, 0, 64],
  ['zip: an entry that is not deflated', 'x.zip', () => [zip(report({ packed: kWord }))], 'zip.broken', null, 0, 64],
  ['zip: cut in the middle', 'x.zip', () => [zip(report()).subarray(0, 300)], 'zip.broken', null, 0, 64],
  ['zip: a name twice is two files', 'x.zip', () => [zip(report(), ['r.csv', header + row('X')])], null, null, 201, 64],
  ['zip: an archive in an archive', 'x.zip', () => [zip(['in.zip', zip(report())])], 'zip.in_zip', null, 0, 64],
  ['gzip: an archive in it', 'x.gz', () => gzip([zip(report())]), 'zip.in_zip', null, 0, 64],
  ['zip: encrypted, without password', 'x.zip', () => [zip(report({ flags: 1 }))], 'zip.password_needed', null, 0, 64],
  ['zip: encrypted, with another password', 'x.zip', () => [zip(report({ flags: 1 }))], 'zip.wrong_password', null, 0, 64, { words: ['--password', 'x'] }],
  ['xlsx: garbage', 'x.xlsx', () => [zip([kWorkbook, 'garbage'], ['xl/s.xml', 'garbage'])], 'xlsx.broken', null, 0, 64],
  ['xlsx: garbage that is not deflated', 'x.xlsx', () => [zip([kWorkbook, '', { packed: kWord }], kRelations)], 'zip.broken', null, 0, 64],
  ['millions of copies of an employee with the same facts are one', 'x.csv', () => [header, copies(() => row('X'))], null, null, kCopies, 600],
  ['millions of copies of an employee with different facts', 'x.csv', () => [header, copies((i) => row('X', `N${i}`))], 'employee.conflict', 2, 0, 600],
];

const kMostMessages = 400_000; // bytes: a thousand of each kind are listed, and two kinds of a row may be

for (const [what, file, pieces, code, line, used, megabytes, { words, says = /./, ...options } = {}] of kRows) {
  test(`beside sound files: ${what}`, options, async (t) => {
    const folder = folderOf(t, kSound);
    write(join(folder, file), pieces());
    const result = await evaluate(folder, [file], words);
    const inputs = nothingIsLost(t, result);
    assert.equal(result.status, code === null ? 0 : 1);
    const message = firstMessage(result.err);
    assert.deepEqual(message && [message.code, message.line], code && [code, line]);
    if (message !== null) assert.ok(message.file === file || message.file.startsWith(`${file}/`), message.file);
    if (message !== null) assert.match(message.text, says);
    assert.equal(inputs.reduce((sum, input) => sum + input.used, 0), used);
    assert.ok(result.err.length < kMostMessages, `${result.err.length} bytes of messages`);
    // What node needs beside the program is not the program's; and WebAssembly has a limit of its own.
    if (kIsNative) assert.ok(result.peakMb < megabytes, `${result.peakMb} MB`);
  });
}

// --- cut off at every byte

const kCut = {
  'a roster': ['json', Buffer.from(roster(person('X'), person('Y')))],
  'completions, one a line': ['ndjson', Buffer.from([done(), done(), done()].join('\n'))],
  'a report': ['csv', Buffer.from(header + row('X') + row('Y', '"Rao, Y"') + row('Z'))],
  'a zip archive': ['zip', zip(['r.csv', header + row('X')], ['r.json', roster(person('Y'))])],
  'a gzip file': ['gz', gzipSync(roster(person('X')))],
};
for (const [what, [ending, whole]] of Object.entries(kCut)) {
  test(`cut off at every byte: ${what}`, async (t) => {
    const files = each(whole.length, (size) => `cut-${size}.${ending}`);
    const folder = folderOf(t, { ...kSound, ...Object.fromEntries(files.map((file, size) => [file, whole.subarray(0, size)])) });
    const result = await evaluate(folder, files);
    const inputs = nothingIsLost(t, result);
    assert.equal(result.status, 1);
    const said = new Set(result.err.split('\n').map((line) => /^(.+?)(:\d+:\d+)?: error: /.exec(line)?.[1]));
    for (const input of inputs) assert.ok(input.kind !== '' || said.has(input.file), `nothing is said of ${input.file}`);
    const named = new Set(inputs.map((input) => input.file.split('/')[0]));
    assert.deepEqual(files.filter((file) => !named.has(file)), []);
    if (ending !== 'csv' && ending !== 'ndjson') assert.ok(inputs.every((input) => input.used === 0));
  });
}

// --- changed while it is read

const kChanges = {
  'is cut off': (path) => truncateSync(path, 1000),
  'is emptied': (path) => truncateSync(path),
  'grows': (path) => appendFileSync(path, `${done()}\n`.repeat(1000)),
  'is removed': (path) => rmSync(path),
  'is overwritten': (path) => writeFileSync(path, Buffer.alloc(statSync(path).size, 'z')),
};

/** Stops the program once it has read so many bytes, makes the change and lets it go on. */
async function changeOnceRead(child, bytes, change) {
  const read = () => {
    try {
      return Number(/rchar: (\d+)/.exec(readFileSync(`/proc/${child.pid}/io`, 'latin1'))[1]);
    } catch {
      return Infinity; // it has ended
    }
  };
  while (child.exitCode === null && read() < bytes) await new Promise(setImmediate);
  child.kill('SIGSTOP');
  change();
  child.kill('SIGCONT');
}

for (const [what, change] of Object.entries(kChanges)) {
  test(`a file that ${what} while it is read is read whole or not at all, and named`, native, async (t) => {
    const folder = folderOf(t, kSound);
    const path = join(folder, 'x.json');
    for (const bytes of [0, 1e6, 10e6, 30e6, 50e6]) {
      write(path, [[8, `${done()}\n`.repeat(1e5)]]); // 65 MB
      let changed;
      const result = await evaluate(folder, ['x.json'], [], (child) => { changed = changeOnceRead(child, bytes, () => change(path)); });
      await changed;
      const [input] = nothingIsLost(t, result);
      const message = firstMessage(result.err);
      assert.equal(result.status, message === null ? 0 : 1);
      if (bytes === 0) continue; // changed before it was opened, or behind
      if (message === null) assert.ok(input.used >= 800_000, `${input.used} records`);
      else assert.deepEqual([message.file, message.code, input.used], ['x.json', 'file.unreadable', 0]);
    }
  });
}
