// The page shows the figures of the command line: the same files, opened from disk in Chromium, and no request made.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { assertSummary, evaluate, grouped, lookAt, mirror, openFiles, show } from './figures.mjs';
import { kSingleFile, openPage, pathOf } from './page.mjs';

const samples = ['ias', 'ministry', 'posts'];
const filesOf = (sample) => readdirSync(pathOf(`assets/samples/${sample}`)).sort().map((file) => pathOf(`assets/samples/${sample}/${file}`));

test('files of all samples opened from disk show the figures of the command line on every day', async (t) => {
  const { tab, requests, errors } = await openPage(t);
  const files = samples.flatMap(filesOf);
  await openFiles(tab, files);
  for (const day of ['2026-02-15', '2026-03-31', '2026-04-01']) {
    await lookAt(tab, day);
    await show(tab, 'overview');
    await assertSummary(tab, evaluate(files, day).summary);
  }
  assert.deepEqual(requests, [kSingleFile]);
  assert.deepEqual(errors, []);
});

test('the units in view have the counts of the command line', async (t) => {
  const { tab } = await openPage(t);
  await openFiles(tab, filesOf('posts'));
  await lookAt(tab, '2026-03-31');
  await show(tab, 'units');
  const top = mirror(tab, '[data-action="unit:dop-sample"]');
  if (await top.getAttribute('aria-expanded') === 'false') await top.dispatchEvent('click');
  await mirror(tab, '[data-unit="dop-kaveri"]').waitFor({ state: 'attached' });
  const units = new Map(evaluate(filesOf('posts'), '2026-03-31').units.map((unit) => [unit.id, unit]));
  const rows = await mirror(tab, 'tr[data-unit]').evaluateAll((all) =>
    all.map((row) => [row.dataset.unit, [...row.querySelectorAll('td')].map((cell) => cell.textContent)]));
  assert.ok(rows.length >= 9);
  for (const [id, cells] of rows) {
    const { employees, covered, compliant, late, pending, missed, undetermined, not_applicable: none } = units.get(id);
    assert.deepEqual(cells.slice(0, 8), [employees, covered, compliant, late, pending, missed, undetermined, none].map(grouped), id);
  }
});

test('an employee is found by search and explained down to the quoted paragraph', async (t) => {
  const { tab } = await openPage(t);
  await openFiles(tab, filesOf('posts'));
  await lookAt(tab, '2026-04-05');
  const missed = evaluate(filesOf('posts'), '2026-04-05').employees.find((person) => person.status === 'missed');
  await show(tab, 'employees');
  await mirror(tab, 'input[data-action=search]').evaluate((input, value) => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, missed.id);
  await mirror(tab, `[data-action="employee:${missed.id}"]`).waitFor({ state: 'attached' });
  await mirror(tab, '[data-figure=shown]').filter({ hasText: /^1 \// }).waitFor({ state: 'attached' });
  await mirror(tab, `[data-action="employee:${missed.id}"]`).dispatchEvent('click');
  await mirror(tab, 'blockquote').first().waitFor({ state: 'attached' });
  const cited = await mirror(tab, 'cite').allTextContents();
  assert.ok(missed.obligations.every((obligation) => cited.includes(obligation.provision)), cited.join());
});

test('bad files are named with their place, and what was open stays open', async (t) => {
  const { tab } = await openPage(t);
  await openFiles(tab, filesOf('ministry'));
  await tab.setInputFiles('#picker', [pathOf('README.md')]);
  await mirror(tab, '[role=status]').filter({ hasText: 'README.md, line 1' }).waitFor({ state: 'attached' });
  await show(tab, 'overview');
  assert.equal(await mirror(tab, '[data-figure=employees]').textContent(), '2,000');
});
