// Exit status: 0 done; 1 done, but some input was set aside or in error; 2 could not run (formats.md, section 3).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { completion, completions, employee, folderOf, kSound, kSoundNames, roster, run } from './command.mjs';

function expectStatus(t, words, status, files = kSound) {
  const result = run(words, folderOf(t, files));
  assert.equal(result.signal, null);
  assert.equal(result.status, status, `${words.join(' ')}\n${result.err}`);
  return result;
}

for (const command of ['check', 'evaluate', 'explain']) {
  const more = command === 'explain' ? ['--employee', 'A'] : [];
  test(`${command}: sound files are 0 and say nothing on standard error`, (t) => {
    assert.equal(expectStatus(t, [command, ...kSoundNames, ...more], 0).err, '');
  });
  test(`${command}: a warning alone is 0`, (t) => {
    const odd = roster([], [employee('C', { colour: 'red' })]);
    expectStatus(t, [command, ...kSoundNames, 'odd.json', ...more], 0, { ...kSound, 'odd.json': odd });
  });
  test(`${command}: something set aside is 1`, (t) => {
    const aside = completions([completion('Z', 'c1', '2025-06-01')]);
    expectStatus(t, [command, ...kSoundNames, 'aside.json', ...more], 1, { ...kSound, 'aside.json': aside });
  });
  test(`${command}: an error is 1`, (t) => {
    expectStatus(t, [command, ...kSoundNames, 'missing.json', ...more], 1);
  });
  test(`${command}: no readable input is 2, and nothing is written to standard output but by check`, (t) => {
    const result = expectStatus(t, [command, 'missing.json', ...more], 2);
    if (command !== 'check') assert.equal(result.out, '');
    assert.ok((result.out + result.err).startsWith('missing.json: error: '));
  });
  test(`${command}: no file is 2`, (t) => {
    assert.ok(expectStatus(t, [command, ...more], 2).err.length > 0);
  });
}

const kUsage = [
  [], ['no-such-command'], ['evaluate', 'roster.json', '--no-such-option'], ['evaluate', 'roster.json', '--as-on', '2026-02-30'],
  ['evaluate', 'roster.json', '--as-on', '31.03.2026'], ['evaluate', 'roster.json', '--as-on', ''], ['evaluate', 'roster.json', '--as-on'],
  ['evaluate', 'roster.json', '--law-as-on', 'today'], ['evaluate', 'roster.json', '--year', '2025'], ['evaluate', 'roster.json', '--year', '2025-27'],
  ['evaluate', 'roster.json', '--format', 'xml'], ['check', 'roster.json', '--format', 'csv'], ['explain', 'roster.json'],
  ['evaluate', 'roster.json', '--reading', 'R-2'], ['evaluate', 'roster.json', '--reading', 'R-7=off'], ['evaluate', 'roster.json', '--reading', 'R-2=maybe'],
  ['evaluate', 'roster.json', '--orders', 'dopt-1999-01-01'], ['evaluate', 'roster.json', '--unit', 'nowhere'],
  ['evaluate', 'roster.json', '--employee', 'nobody'], ['explain', 'roster.json', '--employee', 'nobody'],
];
for (const words of kUsage) {
  test(`2 and a message: anupalan ${words.join(' ')}`, (t) => {
    const result = expectStatus(t, words, 2);
    assert.equal(result.out, '');
    assert.ok(result.err.trim().length > 10);
  });
}

test('version and help are 0', (t) => {
  assert.match(expectStatus(t, ['--version'], 0).out, /^anupalan \d+\.\d+\.\d+\n$/);
  assert.ok(expectStatus(t, ['--help'], 0).out.includes('evaluate'));
  assert.ok(expectStatus(t, ['evaluate', '--help'], 0).out.includes('--law-as-on'));
});

test('-o writes the same bytes to a file and nothing to standard output', (t) => {
  const folder = folderOf(t, kSound);
  const shown = run(['evaluate', ...kSoundNames, '--format', 'json'], folder);
  const written = run(['evaluate', ...kSoundNames, '--format', 'json', '-o', 'out.json'], folder);
  assert.equal(written.status, 0);
  assert.equal(written.out, '');
  assert.equal(readFileSync(join(folder, 'out.json'), 'utf8'), shown.out);
});

test('a result that cannot be written is 2', (t) => {
  const result = expectStatus(t, ['evaluate', ...kSoundNames, '-o', 'no-such-folder/out.json'], 2);
  assert.ok(result.err.includes('no-such-folder/out.json'));
});

test('orders are printed without a file, and a bad order file beside them is 1 or 2', (t) => {
  const result = expectStatus(t, ['orders'], 0);
  for (const id of ['dopt-2025-07-04', 'dop-2025-08-18', 'gnctd-2026-01-02']) assert.ok(result.out.includes(id), id);
  expectStatus(t, ['orders', 'missing.json'], 2);
  expectStatus(t, ['orders', 'roster.json', 'missing.json'], 1);
});
