// The bench of reading: how long our program, its peers and a mere look at the bytes take from files to the counts of
// every unit, and how much memory. All are given the same organisation, and all counts must be the same.
//   node tools/bench/reading.mjs [--people 100000,1000000,3500000] [--only ours,duckdb-page] [--runs N] [--quick]
// --only takes the programs whose name begins so (programs.mjs); --quick measures once, for a look whether all works.
// The table is also build/bench/reading.txt. Exit status 1: some counts differ. Needs what tools/run builds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { kOverview, organisationOf } from './generate.mjs';
import { kPrograms } from './programs.mjs';
import { tableOf } from './table.mjs';

const kFolder = fileURLToPath(new URL('../../build/bench/', import.meta.url));
const kOnceFrom = 2_000_000; // so many people are measured once

function wanted() {
  const { values } = parseArgs({ options: {
    people: { type: 'string', default: '100000,1000000,3500000' }, only: { type: 'string', default: '' },
    runs: { type: 'string' }, quick: { type: 'boolean', default: false } } });
  const sizes = values.people.split(',').map(Number).sort((a, b) => a - b);
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (![...sizes, runs ?? 1].every((number) => Number.isSafeInteger(number) && number > 0)) throw new Error('a number is none');
  const programs = kPrograms.filter(({ name }) => values.only.split(',').some((begin) => name.startsWith(begin)));
  if (programs.length === 0) throw new Error(`--only: one of ${kPrograms.map(({ name }) => name).join(', ')}`);
  return { sizes, programs, runsOf: (people) => runs ?? (values.quick || people >= kOnceFrom ? 1 : 3) };
}

const patienceFor = (people) => 60_000 + people * 0.3; // milliseconds, for one run

const kBeside = new Set([kOverview, 'lines', 'bytes']); // what not every program tells, beside the units

// Where what a program counted is not the truth, in lines.
function differences(program, counts, truth) {
  const asked = program.answers ?? Object.keys(truth).filter((key) => key in counts || !kBeside.has(key));
  return asked.filter((key) => String(counts[key]) !== String(truth[key]))
    .map((key) => `${program.name}: ${key}: ${counts[key]} instead of ${truth[key]} (compliant, employees)`);
}

function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function percentile(gaps, share) {
  return [...gaps].sort((a, b) => a - b)[Math.ceil(gaps.length * share) - 1];
}

// What a row of the table says, from what a program's run gave.
const kFigures = {
  seconds: ({ seconds }) => seconds,
  cpuSeconds: ({ cpuSeconds }) => cpuSeconds,
  peakMb: ({ peakMb }) => peakMb,
  longestGap: ({ gaps }) => gaps && percentile(gaps, 1),
  p99Gap: ({ gaps }) => gaps && percentile(gaps, 0.99),
};

// One row of the table, and what it got wrong.
async function measure(program, organisation, runs) {
  const { files, bytes } = organisation.forms[program.form];
  const row = { people: organisation.people, program, bytes };
  const done = [];
  const wrong = [];
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(`${organisation.people} ${program.name} ${run}/${runs} ... `);
    try {
      done.push(await program.run(files, patienceFor(organisation.people)));
    } catch (problem) {
      process.stderr.write(`${problem.message}\n`);
      return { row: { ...row, trouble: problem.message.split('\n')[0] }, wrong };
    }
    const { seconds, counts } = done.at(-1);
    process.stderr.write(`${seconds.toFixed(2)} s\n`);
    wrong.push(...differences(program, counts, organisation.truth));
  }
  const medians = Object.entries(kFigures).map(([name, figureOf]) => [name, median(done.map(figureOf))]);
  return { wrong, row: { ...row, runs, ...Object.fromEntries(medians) } };
}

async function main() {
  const { sizes, programs, runsOf } = wanted();
  const load = () => loadavg()[0].toFixed(1);
  const began = `${new Date().toISOString().slice(0, 16)}  ${cpus().length} x ${cpus()[0].model}, load ${load()}`;
  const told = (rows) => tableOf(rows, `${began} at the start, ${load()} at the end`);
  const rows = [];
  const wrong = [];
  mkdirSync(kFolder, { recursive: true });
  for (const people of sizes) {
    const organisation = organisationOf(people, kFolder);
    for (const program of programs) {
      const measured = await measure(program, organisation, runsOf(people));
      rows.push(measured.row);
      wrong.push(...measured.wrong);
      writeFileSync(join(kFolder, 'reading.txt'), told(rows)); // what is known stays, should a later run fail
    }
  }
  process.stdout.write(`\n${told(rows)}`);
  if (wrong.length === 0) return;
  console.error(`\nWRONG: ${wrong.length} counts differ\n${wrong.slice(0, 20).join('\n')}`);
  process.exitCode = 1;
}

await main();
