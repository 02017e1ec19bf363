// What the tests of the command line share: the program, a folder for its files, and a small organisation that is sound.
// ANUPALAN names the program under test, native or the .js for node (tools/cmake/tests.cmake); without it, the one that
// ./tools/run builds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const kProgram = resolve(process.env.ANUPALAN ?? 'build/desktop/anupalan');
export const kIsNative = !kProgram.endsWith('.js');

/** Runs a program in `folder`. The result has status, signal, out and err (texts). */
export function runProgram(program, words, folder = '.') {
  const [command, ...first] = program.endsWith('.js') ? [process.execPath, program] : [program];
  const result = spawnSync(command, [...first, ...words], { cwd: folder, maxBuffer: 1 << 30 });
  if (result.error) throw result.error;
  return { status: result.status, signal: result.signal, out: result.stdout.toString(), err: result.stderr.toString() };
}

export const run = (words, folder) => runProgram(kProgram, words, folder);

/** A folder that goes with the test, with these files in it: text, bytes, or a value to be written as JSON. */
export function folderOf(t, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const plain = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(folder, name), plain ? content : JSON.stringify(content));
  }
  return folder;
}

export const unit = (id, more = {}) => ({ id, name: id, kind: 'ministry', ...more });
export const employee = (id, more = {}) => ({ id, name: id, unit: 'm', category: 'central_government', ...more });
export const completion = (employee, course, completed_on, more = {}) =>
  ({ employee, course, status: 'completed', completed_on, ...more });
export const plan = (id, courses, more = {}) => ({
  id, name: id, prescribed_by: { kind: 'mdo', id: 'm' }, applies_to: [], courses: courses.map((c) => ({ id: c })),
  assessments: [], ...more,
});
export const roster = (units, employees) => ({ format: 'roster', version: 1, units, employees });
export const trainingPlan = (plans, more = {}) => ({
  format: 'training-plan', version: 1, reporting_year: '2025-26', courses: ['c1', 'c2'].map((id) => ({ id, name: id })),
  assessments: [], plans, ...more,
});
export const completions = (list, more = {}) => ({ format: 'completions', version: 1, completions: list, assessments: [], ...more });

/** Three sound files: A is compliant, B is not yet. */
export const kSound = {
  'roster.json': roster([unit('m')], [employee('A'), employee('B')]),
  'plan.json': trainingPlan([plan('p', ['c1', 'c2'])]),
  'done.json': completions([completion('A', 'c1', '2025-06-01')], { as_on: '2026-02-15' }),
};
export const kSoundNames = Object.keys(kSound);
