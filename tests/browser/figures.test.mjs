// The page shows the figures of the command line: the same files, opened from disk in Chromium, and no request made.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { assertSummary, evaluate, grouped, lookAt, mirror, openFiles, rowsBy, said, show } from './figures.mjs';
import { kSingleFile, openPage, pathOf } from './page.mjs';

const samples = ['ias', 'ministry', 'posts'];
const filesOf = (sample) => readdirSync(pathOf(`assets/samples/${sample}`)).sort().map((file) => pathOf(`assets/samples/${sample}/${file}`));

// "dopt-2025-07-04#3(v)" as officers cite it, by the order's own head.
function citedAs(provision) {
  const [id, paragraph] = provision.split('#');
  const words = JSON.parse(readFileSync(pathOf('assets/i18n/en.json'), 'utf8'));
  const order = JSON.parse(readFileSync(pathOf(`assets/orders/${id}.json`), 'utf8'));
  const word = (prefix, name) => words[prefix + name] ?? name;
  const day = order.dated.split('-').reverse().join('.');
  return `${word('issuer.', order.issued_by)} ${word('instrument.', order.instrument)} of ${day}, para ${paragraph}`;
}

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

const kStatuses = ['compliant', 'late', 'pending', 'missed', 'undetermined', 'not_applicable'];
const shownDay = (iso) => (iso === null ? '' : iso.split('-').reverse().join('.'));

/** Each view's figures, beside those of the command that prints them. */
const kViews = {
  async courses(tab, files, day) {
    const courses = new Map(said('counts', files, day, '--by', 'course').rows.map((row) => [row.course, row]));
    for (const [id, cells] of await rowsBy(tab, 'course')) {
      const { rate, completed, prescribed, mandatory, open } = courses.get(id);
      assert.deepEqual([cells[3], cells[5], cells[6]], [`${rate} (${grouped(completed)} / ${grouped(prescribed)})`, grouped(mandatory), grouped(open)], id);
    }
  },
  async plans(tab, files, day) {
    const issues = said('lint', files, day).rows;
    const people = evaluate(files, day).employees.flatMap((employee) => employee.plans);
    const count = (plan, severity) => grouped(issues.filter((row) => row.plan === plan && row.severity === severity).length);
    for (const [id, cells] of await rowsBy(tab, 'plan')) {
      const having = grouped(people.filter((plan) => plan === id).length);
      assert.deepEqual([cells[10], cells[12], cells[13]], [having, count(id, 'error'), count(id, 'warning')], id);
    }
  },
  async milestones(tab, files, day) {
    const chosen = await mirror(tab, '[data-action^="organisation:"][aria-current=true]').getAttribute('data-action');
    const rows = said('milestones', files, day).rows.filter((row) => `organisation:${row.organisation}` === chosen);
    const shown = await rowsBy(tab, 'milestone');
    assert.equal(shown.size, rows.length);
    for (const row of rows) {
      const cells = shown.get(row.milestone);
      assert.ok(cells[2].startsWith(shownDay(row.due_on)), row.milestone);
      assert.equal(cells[3], shownDay(row.done_on), row.milestone);
    }
  },
  async compare(tab, files, day) {
    const from = await mirror(tab, '[data-action="compare-from"]').inputValue();
    const moved = said('moved', files, day, '--from', from, '--to', day).rows;
    for (const [was, cells] of await rowsBy(tab, 'from')) {
      const ways = kStatuses.map((is, i) => (is === was ? cells[i + 1] : grouped(moved.filter((row) => row.from === was && row.to === is).length)));
      assert.deepEqual(cells.slice(1), ways, was);
    }
  },
};

for (const sample of samples) {
  test(`courses, plans, milestones and compare of ${sample} show the figures of the command line on every day`, async (t) => {
    const { tab } = await openPage(t);
    const files = filesOf(sample);
    await openFiles(tab, files);
    for (const day of ['2026-02-15', '2026-03-31', '2026-04-01']) {
      await lookAt(tab, day);
      for (const [view, check] of Object.entries(kViews)) {
        await show(tab, view);
        await check(tab, files, day);
      }
    }
  });
}

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
  assert.ok(missed.obligations.every((obligation) => cited.includes(citedAs(obligation.provision))), cited.join());
});

test('bad files are named with their place, and what was open stays open', async (t) => {
  const { tab } = await openPage(t);
  await openFiles(tab, filesOf('ministry'));
  await tab.setInputFiles('#picker', [pathOf('README.md')]);
  await mirror(tab, '[data-says=politely]').filter({ hasText: 'README.md, line 1' }).waitFor({ state: 'attached' });
  await show(tab, 'overview');
  assert.equal(await mirror(tab, '[data-figure=employees]').textContent(), '2,000');
});
