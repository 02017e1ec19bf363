// What the page shows, beside what the command line says of the same files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { pathOf } from './page.mjs';

// What a command says of the files, as on a day.
export function said(command, files, asOn, ...options) {
  const args = [command, ...files, '--as-on', asOn, '--format', 'json', ...options];
  return JSON.parse(execFileSync(pathOf('build/desktop/anupalan'), args, { maxBuffer: 1 << 28 }));
}
export const evaluate = (files, asOn) => said('evaluate', files, asOn);

export const grouped = (number) => new Intl.NumberFormat('en-IN').format(number);
export const mirror = (tab, selector) => tab.locator(`#mirror ${selector}`);

export async function openFiles(tab, files) {
  await tab.setInputFiles('#picker', files);
  await mirror(tab, 'nav').waitFor({ state: 'attached', timeout: 60_000 });
  await mirror(tab, '[data-says=politely]:empty').waitFor({ state: 'attached', timeout: 60_000 });
}

export async function lookAt(tab, day) {
  await mirror(tab, 'input[data-action="as-on"]').evaluate((input, value) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, day);
  await tab.waitForTimeout(300);
}

export async function show(tab, view) {
  await mirror(tab, `[data-action="show:${view}"]`).dispatchEvent('click');
  await mirror(tab, `[data-action="show:${view}"][aria-current=page]`).waitFor({ state: 'attached' });
}

// The cells of the rows that carry a data attribute, by its value.
export async function rowsBy(tab, name) {
  const rows = await mirror(tab, `tr[data-${name}]`).evaluateAll((all, key) => {
    // Without the buttons that keep only these, which say it once more.
    const textOf = (cell) => [...cell.childNodes].filter((part) => !part.dataset?.action?.startsWith('keep:')).map((part) => part.textContent).join('');
    return all.map((row) => [row.dataset[key], [...row.children].map(textOf)]);
  }, name);
  return new Map(rows);
}

export async function assertSummary(tab, summary) {
  const figure = (name) => mirror(tab, `[data-figure="${name}"]`).textContent();
  for (const name of ['employees', 'covered']) assert.equal(await figure(name), grouped(summary[name]), name);
  for (const name of ['compliant', 'late', 'pending', 'missed', 'undetermined', 'not_applicable']) {
    assert.match(await figure(name), new RegExp(`: ${grouped(summary[name])}$`), name);
  }
}
