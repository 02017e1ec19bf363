// Who takes part: how each program is given the files, and where it says what it counted. Every `run` gives { seconds,
// peakMb?, cpuSeconds?, gaps? } and, as `counts`, what must be the truth of generate.mjs: [compliant, employees] by
// unit, or, of the floors, how many lines or bytes there were.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureInChromium } from './chromium.mjs';
import { measureCommand } from './command.mjs';
import { kOverview } from './generate.mjs';
import { whileServing } from './loopback.mjs';
import { kTopUnit } from './organisation.mjs';

const pathOf = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const pageOf = (relative) => new URL(`../../${relative}`, import.meta.url).href;

// ---- Ours ----------------------------------------------------------------------------------------------------------

const kOurPage = {
  address: pageOf('dist/anupalan.html'),
  done: '#mirror [data-figure="employees"]',
  status: '#mirror [role="status"]',
  progress: '^\\d+ / \\d+ ',
};

const numberOf = (text) => Number(text.replace(/\D/g, ''));

// The counts of the units that stand in the table; it holds 60 rows at most.
async function rowsShown(mirror) {
  const rows = await mirror.locator('tr[data-unit]').evaluateAll((all) =>
    all.map((row) => [row.dataset.unit, [...row.querySelectorAll('td')].map((cell) => cell.textContent)]));
  return rows.map(([unit, [employees, , compliant]]) => [unit, [numberOf(compliant), numberOf(employees)]]);
}

async function fold(mirror, unit, open) {
  const button = mirror.locator(`[data-action="unit:${unit}"]`);
  if (await button.getAttribute('aria-expanded') === String(open)) return;
  await button.dispatchEvent('click');
  await mirror.locator(`[data-action="unit:${unit}"][aria-expanded="${open}"]`).waitFor({ state: 'attached' });
}

// The figures of the Overview, then all units: one branch after the other, because of the 60 rows.
async function countsOfOurPage(tab) {
  const mirror = tab.locator('#mirror');
  const figure = async (name) => numberOf(await mirror.locator(`[data-figure="${name}"]`).textContent());
  const overview = [await figure('compliant'), await figure('employees')];
  await mirror.locator('[data-action="show:units"]').dispatchEvent('click');
  await mirror.locator('[data-action="show:units"][aria-current=page]').waitFor({ state: 'attached' });
  await fold(mirror, kTopUnit, true);
  const counts = new Map(await rowsShown(mirror));
  const folded = await mirror.locator('[data-action^="unit:"][aria-expanded=false]').evaluateAll((all) =>
    all.map((button) => button.dataset.action.slice('unit:'.length)));
  for (const unit of folded.filter((id) => id !== kTopUnit)) {
    await fold(mirror, unit, true);
    for (const [id, count] of await rowsShown(mirror)) counts.set(id, count);
    await fold(mirror, unit, false);
  }
  return { ...Object.fromEntries(counts), [kOverview]: overview };
}

async function ourPage(files, patience) {
  const { answer: counts, ...figures } = await measureInChromium(kOurPage, files, patience, countsOfOurPage);
  return { ...figures, counts };
}

// Exit status 1 says that some input was set aside; the counts then differ, and that is told better.
async function ourCommand(program, before, files, patience) {
  const args = [...before, 'evaluate', ...files, '--no-employees', '--format', 'json'];
  const { answer, ...figures } = await measureCommand(program, args, patience, (status) => status === 0 || status === 1);
  const { units } = JSON.parse(answer);
  return { ...figures, counts: Object.fromEntries(units.map(({ id, compliant, employees }) => [id, [compliant, employees]])) };
}

// ---- Peers and floors ----------------------------------------------------------------------------------------------

async function peerPage(address, files, patience) {
  const page = { address, done: '#result:not(:empty)' };
  const { answer, ...figures } = await measureInChromium(page, files, patience, (tab) => tab.textContent('#result'));
  return { ...figures, counts: JSON.parse(answer) };
}

function duckdb(files, patience) {
  if (!existsSync(pathOf('tools/bench/node_modules/@duckdb/duckdb-wasm'))) {
    const stdio = ['ignore', 'ignore', 'inherit'];
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: pathOf('tools/bench'), stdio });
  }
  return whileServing((server) => peerPage(`${server}/peers/duckdb.html`, files, patience));
}

async function countLines(files, patience) {
  const { answer, seconds } = await measureCommand('sh', ['-c', 'cat "$@" | wc -l', 'sh', ...files], patience);
  return { seconds, counts: { lines: Number(answer) } }; // what sh uses says nothing of those it starts
}

const our = (relative) => pathOf(`build/${relative}`);
const peer = (name) => (...args) => peerPage(pageOf(`tools/bench/peers/${name}.html`), ...args);

// `answers`: what it counts, where that is not all units; `floor`: the program that shows what is possible where this one runs.
export const kPrograms = [
  { name: 'floor-native', title: '(c) cat | wc -l', form: 'json', answers: ['lines'], run: countLines },
  { name: 'floor-page', title: '(c) one pass, page', form: 'json', answers: ['lines', 'bytes'], run: peer('floor') },
  { name: 'plain-page', title: '(a) JSON.parse, page', form: 'json', floor: 'floor-page', run: peer('plain') },
  { name: 'duckdb-page', title: '(b) DuckDB-WASM, page', form: 'csv', floor: 'floor-page', run: duckdb },
  { name: 'ours-native', title: 'ours, native', form: 'json', floor: 'floor-native',
    run: (...args) => ourCommand(our('desktop/anupalan'), [], ...args) },
  { name: 'ours-node', title: 'ours, node', form: 'json', floor: 'floor-native',
    run: (...args) => ourCommand('node', [our('web/anupalan.js')], ...args) },
  { name: 'ours-page', title: 'ours, page', form: 'json', floor: 'floor-page', run: ourPage },
  { name: 'ours-lists', title: 'ours, page', form: 'lists', floor: 'floor-page', run: ourPage },
];
