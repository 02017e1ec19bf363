// Large files in the page: its workers read them in slices, also from a disk; reading can be stopped; files that change.
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { organisationOf } from '../../tools/bench/generate.mjs';
import { assertSummary, evaluate, mirror, openFiles } from './figures.mjs';
import { kSingleFile, openPage, pathOf } from './page.mjs';

const kDay = '2026-03-31';
const large = () => organisationOf(20_000, pathOf('build/bench'));

/** A file on the disk that goes with the test. */
function fileOf(t, name, text) {
  const folder = mkdtempSync(join(tmpdir(), 'anupalan-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('files of several slices show the figures of the command line, as documents and as lists', async (t) => {
  const { forms } = large();
  for (const form of ['json', 'lists']) {
    const { tab, requests, errors } = await openPage(t);
    const workers = [];
    tab.on('worker', (worker) => workers.push(worker));
    await openFiles(tab, forms[form].files);
    const { summary } = evaluate(forms[form].files, kDay);
    if (form === 'json') await assertSummary(tab, summary);
    assert.match(await mirror(tab, '[data-figure=compliant]').textContent(), new RegExp(`: ${new Intl.NumberFormat('en-IN').format(summary.compliant)}$`));
    assert.ok(workers.length >= 2, `${workers.length} workers`);
    assert.deepEqual(requests, [kSingleFile]);
    assert.deepEqual(errors, []);
  }
});

test('reading can be stopped, and what was open stays', async (t) => {
  const { tab, errors } = await openPage(t);
  await openFiles(tab, [pathOf('assets/samples/ministry/roster.json')]);
  await tab.setInputFiles('#picker', large().forms.json.files);
  await mirror(tab, '[data-action="cancel-loading"]').dispatchEvent('click', {}, { timeout: 30_000 });
  await mirror(tab, '[data-action="cancel-loading"]').waitFor({ state: 'detached' });
  assert.equal(await mirror(tab, '[data-figure=employees]').textContent(), '2,000');
  await tab.setInputFiles('#picker', [pathOf('assets/samples/ministry/training-plan.json')]);
  await mirror(tab, '[data-says=politely]:empty').waitFor({ state: 'attached' });
  assert.equal(await mirror(tab, '[data-figure=employees]').textContent(), '2,000');
  assert.deepEqual(errors, []);
});

test('a file that was changed after it was chosen is named, and the rest is read', async (t) => {
  const path = fileOf(t, 'changing.json', '[{"employee": "1", "course": "c", "status": "completed", "completed_on": "2025-06-01"}]');
  const { tab, errors } = await openPage(t);
  await tab.evaluate(() => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', id: 'chosen', multiple: true });
    document.body.append(input);
  });
  await tab.setInputFiles('#chosen', [path, pathOf('assets/samples/ministry/roster.json')]);
  await new Promise((later) => setTimeout(later, 1100)); // the time of a change is told in seconds
  appendFileSync(path, '\n');
  await tab.evaluate(() => window.anupalan.openFiles([...document.getElementById('chosen').files]));
  await mirror(tab, '[data-figure=employees]').waitFor({ state: 'attached' });
  assert.equal(await mirror(tab, '[data-figure=employees]').textContent(), '2,000');
  await mirror(tab, '[data-says=politely]').filter({ hasText: 'changing.json' }).waitFor({ state: 'attached' });
  assert.deepEqual(errors, []);
});

test('how a column was read is corrected in the mirror, and the page reads anew', async (t) => {
  const path = fileOf(t, 'hr.csv', 'Number,Name,Designation,E mail\n7,Asha,Clerk,a@gov.in\n');
  const { tab, errors } = await openPage(t);
  await openFiles(tab, [path]);
  await mirror(tab, '[data-action="show:data"]').dispatchEvent('click');
  const means = mirror(tab, '[data-action="correct:column:hr.csv:Number"]');
  await means.waitFor({ state: 'attached' });
  await means.evaluate((input) => {
    input.value = 'employee id';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await mirror(tab, 'td').filter({ hasText: 'a correction' }).waitFor({ state: 'attached' });
  await mirror(tab, '[data-action="show:employees"]').dispatchEvent('click');
  await mirror(tab, '[data-employee="7"]').waitFor({ state: 'attached' });
  assert.deepEqual(errors, []);
});
