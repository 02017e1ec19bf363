// What the program says of the samples is what was checked (tests/golden), and the samples are what their generator makes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { goldenPeople, kGolden, sampleFiles } from '../golden/golden.mjs';
import { folderOf, kIsNative, kProgram, run, runProgram } from './command.mjs';

for (const [name, make] of Object.entries(kGolden)) {
  test(`tests/golden/${name} still holds; if the change is meant: node tests/golden/regenerate.mjs`, () => {
    assert.equal(make(kProgram), readFileSync(`tests/golden/${name}`, 'utf8'));
  });
}

test('the people of tests/golden are of every category, of every band and of every status but those of other days', () => {
  const people = JSON.parse(readFileSync('tests/golden/people.json', 'utf8'));
  assert.deepEqual(people.map((row) => row.id), goldenPeople());
  const roster = new Map(sampleFiles().filter((f) => f.endsWith('roster.json'))
    .flatMap((f) => JSON.parse(readFileSync(f, 'utf8')).employees).map((e) => [e.id, e]));
  assert.equal(new Set(people.map((row) => roster.get(row.id).category)).size, 8);
  assert.equal(new Set(people.map((row) => row.status)).size, 6);
  const plans = new Set(people.flatMap((row) => row.plans));
  for (const band of ['dopt-ias-0-9', 'dopt-ias-9-16', 'dopt-ias-16-25', 'dopt-ias-25']) assert.ok(plans.has(band), band);
});

test('all samples together are read without a word', () => {
  const result = run(['check', ...sampleFiles(), '--format', 'json']);
  assert.equal(result.status, 0);
  assert.deepEqual(JSON.parse(result.out).diagnostics, []);
});

test('the generator makes assets/samples byte for byte', { skip: !kIsNative && 'the generator is native only' }, (t) => {
  const folder = folderOf(t);
  const made = runProgram(process.env.ANUPALAN_SAMPLES, [folder]);
  assert.equal(made.status, 0, made.err);
  for (const file of sampleFiles()) {
    assert.ok(readFileSync(file).equals(readFileSync(join(folder, file.slice('assets/samples/'.length)))), file);
  }
});
