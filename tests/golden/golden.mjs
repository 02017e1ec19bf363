// What the golden files hold; for the test and for regenerate.mjs.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../cli/command.mjs';

const kRoot = fileURLToPath(new URL('../../', import.meta.url));
const kCommand = ['evaluate', '--as-on', '2026-03-31', '--format', 'json'];

/** assets/samples/*\/*.json, as a shell gives them. */
export function sampleFiles() {
  const folders = readdirSync(`${kRoot}assets/samples`).sort();
  return folders.flatMap((f) => readdirSync(`${kRoot}assets/samples/${f}`).sort().map((name) => `assets/samples/${f}/${name}`));
}

function evaluate(program, more) {
  const result = runProgram(program, [...kCommand, ...sampleFiles(), ...more], kRoot);
  if (result.status !== 0) throw new Error(`${program}: ${result.status} ${result.err}`);
  return result.out;
}

/** Ids of people.txt, sorted. */
export function goldenPeople() {
  const lines = readFileSync(new URL('people.txt', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' ')[0]).sort();
}

/** The results of these people, one on a line. */
function people(program) {
  const wanted = new Set(goldenPeople());
  const rows = JSON.parse(evaluate(program, [])).employees.filter((employee) => wanted.has(employee.id));
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** The files and what makes each. */
export const kGolden = {
  'summary.json': (program) => evaluate(program, ['--no-employees']),
  'people.json': people,
};
