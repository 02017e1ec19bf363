// Native and WebAssembly are one program: the same bytes of every command.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { sampleFiles } from '../golden/golden.mjs';
import { folderOf, kIsNative, kProgram, kSound, kSoundNames, roster, run, runProgram, employee } from './command.mjs';

const kNode = resolve('build/web/anupalan.js');
const options = { skip: !kIsNative && 'compared in the native run' };

const sample = (name) => sampleFiles().filter((file) => file.includes(`/${name}/`));
const kCommands = [
  ['evaluate', ...sampleFiles(), '--as-on', '2026-03-31', '--format', 'json'],
  ['evaluate', ...sample('ias'), '--as-on', '2026-04-01', '--format', 'csv', '--reading', 'R-1=off', '--reading', 'R-2=off'],
  ['evaluate', ...sample('posts'), '--law-as-on', '2025-08-17', '--no-employees'],
  ['check', ...sample('ministry')],
  ['explain', ...sample('ias'), '--employee', 'S20000325'],
  ['explain', ...sample('posts'), '--employee', 'S10000361', '--format', 'json'],
  ['lint', ...sample('ias'), '--format', 'json'],
  ['apar', ...sample('ministry'), '--unit', 'mpl-archives'],
  ['milestones', ...sample('posts'), '--format', 'csv'],
  ['counts', ...sample('ministry'), '--by', 'designation'],
  ['counts', ...sample('posts'), '--by', 'course', '--format', 'json'],
  ['curve', ...sample('posts'), '--format', 'json'],
  ['moved', ...sample('ias'), '--from', '2025-12-31', '--to', '2026-04-01'],
  ['orders'],
  ['orders', '--law-as-on', '2025-08-18'],
  ['evaluate', 'missing.json'],
  ['evaluate', 'assets', ...sample('ministry'), '--no-employees', '--format', 'json'],
  ['--version'],
];
for (const words of kCommands) {
  const named = words.filter((word) => !word.startsWith('assets/samples')).join(' ');
  test(`the same bytes: anupalan ${named}`, options, () => {
    assert.deepEqual(runProgram(kNode, words), runProgram(kProgram, words));
  });
}

test('the same bytes: bad input', options, (t) => {
  const bad = { ...kSound, 'cut.json': '{ "format": "roster"', 'bad.json': roster([], [employee('C', { batch: '2012' }), 7]), 'empty.json': '' };
  const folder = folderOf(t, bad);
  for (const format of ['text', 'json']) {
    const words = ['check', ...Object.keys(bad), '--format', format];
    assert.deepEqual(runProgram(kNode, words, folder), runProgram(kProgram, words, folder));
  }
  assert.equal(run(['check', ...kSoundNames], folder).status, 0);
});
